package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"encoding/binary"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/pressly/goose/v3"
)

const (
	// mostHeld bounds the turns under way in one instance, for each holds a
	// connection: two instances and a psql fit into PostgreSQL's usual 100.
	mostHeld = 32
	// mostShort is for statements between: pages that are read, statistics.
	mostShort = 12
	// reachWithin is how long an instance tries to reach the database before a
	// question goes on without it.
	reachWithin = 2 * time.Second
	// lockWithin is how long the server lets a statement wait for a lock; who
	// waits for a long turn asks again.
	lockWithin = 2 * time.Second
	// aliveFor is how long an idle connection is trusted; behind it may stand a
	// firewall that forgets.
	aliveFor = 5 * time.Minute
)

// ErrDatabaseURL: the URL cannot be read. It may hold a password, so its text
// stays out of the error.
var ErrDatabaseURL = errors.New("the database URL cannot be read")

// shared is PostgreSQL, for several instances.
type shared struct {
	short, held *sql.DB
	mu          sync.Mutex
	ready       bool // the tables are up to date
	tried       time.Time
	failed      error // why they are not, at that time
}

// Connect returns the database at a postgres:// URL. It is reached when it is
// first needed, and its tables are then brought up to date: an instance starts
// and answers while its database is away.
func Connect(url string, o Options) (*Database, error) {
	config, err := pgx.ParseConfig(url)
	if err != nil {
		return nil, ErrDatabaseURL
	}
	config.ConnectTimeout = reachWithin
	config.RuntimeParams["application_name"] = "rongce"
	config.RuntimeParams["lock_timeout"] = fmt.Sprint(lockWithin.Milliseconds())
	open := func(most int) *sql.DB {
		db := stdlib.OpenDB(*config)
		db.SetMaxOpenConns(most)
		db.SetMaxIdleConns(most)
		db.SetConnMaxIdleTime(aliveFor)
		return db
	}
	return newDatabase(&shared{short: open(mostShort), held: open(mostHeld)}, o), nil
}

func (p *shared) read(ctx context.Context) (*sql.DB, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.ready {
		return p.short, nil
	}
	if p.failed != nil && time.Since(p.tried) < letAlone { // those who queued behind a failure need not each wait for their own
		return nil, p.failed
	}
	tables, err := schema(p.short, goose.DialectPostgres, "postgres")
	if err == nil {
		err = migrate(ctx, tables)
	}
	if err != nil {
		p.tried, p.failed = time.Now(), err
		return nil, err
	}
	p.ready = true
	return p.short, nil
}

func (p *shared) write(ctx context.Context) (*sql.DB, error) { return p.read(ctx) }

func (p *shared) close() error { return errors.Join(p.short.Close(), p.held.Close()) }

// hold takes the conversation before all other instances, by an advisory lock
// of its own connection: when the instance dies the connection ends, and with
// it the lock. The turn's statements run on the same connection, so that no
// lock that was lost on the way is written under.
func (p *shared) hold(ctx context.Context, key []byte) (session, error) {
	if _, err := p.read(ctx); err != nil {
		return nil, err
	}
	conn, err := p.held.Conn(ctx)
	if err != nil {
		return nil, err
	}
	number := int64(binary.BigEndian.Uint64(key))
	for {
		err := wait(ctx, conn, number)
		if err == nil {
			return &sharedSession{conn, number}, nil
		}
		var refused *pgconn.PgError
		if errors.As(err, &refused) && refused.Code == lockNotAvailable && ctx.Err() == nil {
			continue // the turn before is still under way
		}
		discard(conn) // it may have got the lock all the same
		return nil, fmt.Errorf("waiting for the turn: %w", err)
	}
}

// lockNotAvailable is PostgreSQL's code for a lock that was waited for in vain.
const lockNotAvailable = "55P03"

// wait waits for the lock, for a while at a time: a connection that is dead
// without saying so must not look like a long turn before ours.
func wait(ctx context.Context, conn *sql.Conn, number int64) error {
	ctx, cancel := context.WithTimeout(ctx, lockWithin+loadWithin)
	defer cancel()
	_, err := conn.ExecContext(ctx, "SELECT pg_advisory_lock($1)", number)
	return err
}

type sharedSession struct {
	*sql.Conn
	number int64
}

func (s *sharedSession) begin(ctx context.Context) (*sql.Tx, error) { return s.BeginTx(ctx, nil) }

func (s *sharedSession) end() {
	ctx, cancel := context.WithTimeout(context.Background(), reachWithin)
	defer cancel()
	var was bool
	if err := s.QueryRowContext(ctx, "SELECT pg_advisory_unlock($1)", s.number).Scan(&was); err != nil || !was {
		discard(s.Conn)
		return
	}
	_ = s.Close()
}

// discard closes a connection for good, and so frees what it locked.
func discard(conn *sql.Conn) {
	_ = conn.Raw(func(any) error { return driver.ErrBadConn })
	_ = conn.Close()
}

// snapshot reads all of one moment.
func (p *shared) snapshot() *sql.TxOptions {
	return &sql.TxOptions{Isolation: sql.LevelRepeatableRead, ReadOnly: true}
}
