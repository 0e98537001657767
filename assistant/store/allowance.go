package store

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"errors"
	"time"
)

// Allow counts a question against who asks it, over all instances, and returns
// how long to wait before the next one where there are too many. Each may ask
// perMinute questions at once, and as many again in each minute: what was asked
// is paid back at that pace, and until says when all of it is. Refused
// questions are not counted. The clock is the database's, since instances' own
// differ.
func (d *Database) Allow(ctx context.Context, asker string, perMinute int) (time.Duration, error) {
	p, ok := d.engine.(*shared)
	if !ok {
		return 0, errors.ErrUnsupported // one process counts by itself
	}
	db, err := p.write(ctx)
	if err != nil {
		return 0, err
	}
	sum := sha256.Sum256([]byte("rongce address " + asker))
	each := time.Minute.Microseconds() / int64(perMinute)
	var until int64
	err = db.QueryRowContext(ctx, `WITH clock AS (SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint AS now)
		INSERT INTO allowances AS a (asker, until) SELECT $1, now + $2::bigint FROM clock
		ON CONFLICT (asker) DO UPDATE SET until = greatest(a.until, (SELECT now FROM clock)) + $2::bigint
		WHERE a.until - (SELECT now FROM clock) <= $3::bigint RETURNING until`,
		sum[:16], each, time.Minute.Microseconds()-each).Scan(&until)
	if err == nil {
		return 0, nil
	}
	if !errors.Is(err, sql.ErrNoRows) {
		return 0, err
	}
	var over int64
	err = db.QueryRowContext(ctx, `SELECT until - (extract(epoch FROM clock_timestamp()) * 1000000)::bigint FROM allowances WHERE asker = $1`, sum[:16]).Scan(&over)
	wait := time.Duration(over+each)*time.Microsecond - time.Minute
	return max(wait, time.Microsecond), err
}

// forgetAllowances drops those that are paid back.
func (d *Database) forgetAllowances(ctx context.Context) error {
	p, ok := d.engine.(*shared)
	if !ok {
		return nil
	}
	db, err := p.write(ctx)
	if err == nil {
		_, err = db.ExecContext(ctx, `DELETE FROM allowances WHERE until < (extract(epoch FROM clock_timestamp()) * 1000000)::bigint`)
	}
	return err
}
