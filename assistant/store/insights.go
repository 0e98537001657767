package store

import (
	"context"
	"database/sql"
	"time"

	"github.com/rongce/rongce/assistant"
)

// mostToRead is how many questions worth a look are listed: more than a person
// reads in a morning.
const mostToRead = 200

// Insights counts the questions since a time, over all instances. Deleted and
// expired conversations count no more: statistics keep nothing that their
// users asked to be forgotten.
func (d *Database) Insights(ctx context.Context, since time.Time) (*assistant.Insights, error) {
	db, err := d.engine.read(ctx)
	if err != nil {
		return nil, err
	}
	tx, err := db.BeginTx(ctx, d.engine.snapshot())
	if err != nil {
		return nil, err
	}
	defer func() { _ = tx.Rollback() }()
	from := since.UnixMilli()
	in := &assistant.Insights{Since: since, Kinds: map[assistant.Kind]int64{}, Models: map[string]int64{}}
	if err := counts(ctx, tx, in, from); err != nil {
		return nil, err
	}
	if err := times(ctx, tx, in, from); err != nil {
		return nil, err
	}
	in.ToRead, err = toRead(ctx, tx, from)
	return in, err
}

func counts(ctx context.Context, tx *sql.Tx, in *assistant.Insights, from int64) error {
	err := each(ctx, tx, `SELECT kind, model, count(*), sum(fallback), sum(CASE WHEN doubt = 'unsure' THEN 1 ELSE 0 END), sum(CASE WHEN doubt = 'lost' THEN 1 ELSE 0 END)
		FROM exchanges WHERE at >= $1 GROUP BY kind, model`, []any{from}, func(rows *sql.Rows) error {
		var kind, model string
		var n, fallbacks, unsure, lost int64
		err := rows.Scan(&kind, &model, &n, &fallbacks, &unsure, &lost)
		in.Questions += n
		in.Kinds[assistant.Kind(kind)] += n
		in.Models[model] += n
		in.Fallbacks, in.Unsure, in.Lost = in.Fallbacks+fallbacks, in.Unsure+unsure, in.Lost+lost
		return err
	})
	if err != nil {
		return err
	}
	err = each(ctx, tx, `SELECT measure, count(*) FROM exchanges WHERE at >= $1 AND measure >= 0 GROUP BY measure ORDER BY count(*) DESC, measure`, []any{from}, func(rows *sql.Rows) error {
		var m assistant.MeasureCount
		err := rows.Scan(&m.Measure, &m.Count)
		in.Measures = append(in.Measures, m)
		return err
	})
	if err != nil {
		return err
	}
	return each(ctx, tx, `SELECT useful, count(*) FROM judgements WHERE at >= $1 GROUP BY useful`, []any{from}, func(rows *sql.Rows) error {
		var useful, n int64
		err := rows.Scan(&useful, &n)
		if useful == 0 {
			in.Useless = n
		} else {
			in.Useful = n
		}
		return err
	})
}

// times finds the median and the slow end of the time that answers took.
func times(ctx context.Context, tx *sql.Tx, in *assistant.Insights, from int64) error {
	if in.Questions == 0 {
		return nil
	}
	for _, q := range []struct {
		share float64
		into  *time.Duration
	}{{.5, &in.Median}, {.95, &in.Slow}} {
		var took int64
		at := int64(q.share * float64(in.Questions-1))
		if err := tx.QueryRowContext(ctx, `SELECT took FROM exchanges WHERE at >= $1 ORDER BY took LIMIT 1 OFFSET $2`, from, at).Scan(&took); err != nil {
			return err
		}
		*q.into = time.Duration(took) * time.Microsecond
	}
	return nil
}

func toRead(ctx context.Context, tx *sql.Tx, from int64) ([]assistant.Asked, error) {
	var out []assistant.Asked
	err := each(ctx, tx, `SELECT e.message, e.at, e.kind, e.doubt, e.measure, j.useful, j.reason
		FROM exchanges e LEFT JOIN judgements j ON j.conversation = e.conversation AND j.place = e.place
		WHERE e.at >= $1 AND (e.kind = 'refuse' OR e.doubt <> '' OR j.useful = 0) ORDER BY e.at DESC LIMIT $2`, []any{from, mostToRead}, func(rows *sql.Rows) error {
		var a assistant.Asked
		var message, reason []byte
		var at int64
		var useful sql.NullInt64
		err := rows.Scan(&message, &at, &a.Kind, &a.Doubt, &a.Measure, &useful, &reason)
		a.Question, a.At, a.Judged, a.Useful, a.Reason = string(message), time.UnixMilli(at), useful.Valid, useful.Int64 != 0, string(reason)
		out = append(out, a)
		return err
	})
	return out, err
}

// each runs a query and hands its rows on.
func each(ctx context.Context, from querier, query string, args []any, row func(*sql.Rows) error) error {
	rows, err := from.QueryContext(ctx, query, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := row(rows); err != nil {
			return err
		}
	}
	return rows.Err()
}
