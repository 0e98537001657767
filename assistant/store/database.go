package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"github.com/rongce/rongce/assistant"
)

const (
	// Kept is how long a conversation stays after it was last touched, unless set otherwise.
	Kept = 30 * 24 * time.Hour
	// loadWithin and appendWithin bound what one turn may wait for its
	// database: a disk that is busy takes tens of milliseconds, and a user
	// would rather have the answer than the record.
	loadWithin   = 5 * time.Second
	appendWithin = 10 * time.Second
)

// Database keeps everything in SQL.
type Database struct {
	engine engine
	turns  turns
	keep   time.Duration
	now    func() time.Time
}

// Options are what both databases can be told.
type Options struct {
	Keep time.Duration    // how long conversations stay; 0: Kept
	Now  func() time.Time // nil: time.Now
}

func newDatabase(e engine, o Options) *Database {
	d := &Database{engine: e, turns: turns{byID: map[string]*waiting{}}, keep: o.Keep, now: o.Now}
	if d.keep == 0 {
		d.keep = Kept
	}
	if d.now == nil {
		d.now = time.Now
	}
	return d
}

// engine is what SQLite and PostgreSQL do each in its own way. The statements
// are the same for both.
type engine interface {
	// read is where statements that change nothing run.
	read(ctx context.Context) (*sql.DB, error)
	// write is where short changes run.
	write(ctx context.Context) (*sql.DB, error)
	// hold takes a conversation for a turn, before all other processes.
	hold(ctx context.Context, key []byte) (session, error)
	// snapshot is how a transaction that reads sees all of one moment.
	snapshot() *sql.TxOptions
	close() error
}

// session is where the statements of one turn run.
type session interface {
	querier
	begin(ctx context.Context) (*sql.Tx, error)
	end()
}

type querier interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

// Close ends the database's connections. What was kept stays.
func (d *Database) Close() error { return d.engine.close() }

// Ping tells whether the database can be reached.
func (d *Database) Ping(ctx context.Context) error {
	db, err := d.engine.read(ctx)
	if err != nil {
		return err
	}
	var one int
	return db.QueryRowContext(ctx, "SELECT 1").Scan(&one)
}

// Create implements assistant.Conversations.
func (d *Database) Create(ctx context.Context) (string, error) {
	id := newID()
	db, err := d.engine.write(ctx)
	if err != nil {
		return "", err
	}
	_, err = db.ExecContext(ctx, insertConversation, keyOf(id), d.now().UnixMilli())
	return id, err
}

const insertConversation = `INSERT INTO conversations (id, created, touched, memory) VALUES ($1, $2, $2, '') ON CONFLICT DO NOTHING`

// Continue implements assistant.Conversations. Two messages into one
// conversation are answered one after the other, whichever process they came to.
func (d *Database) Continue(ctx context.Context, id string, f func(*assistant.Conversation) (assistant.Exchange, []byte, error)) error {
	return d.alone(ctx, id, func(s session) error {
		c, err := d.load(ctx, s, id, RecentExchanges)
		if err != nil {
			return err
		}
		exchange, memory, err := f(c)
		if err != nil {
			return err
		}
		return d.appendTo(ctx, s, id, []assistant.Exchange{exchange}, memory, false)
	})
}

// Keep appends exchanges that were answered while the database was away; with
// fresh, to a conversation that began then. What is already there stays once.
func (d *Database) Keep(ctx context.Context, id string, exchanges []assistant.Exchange, memory []byte, fresh bool) error {
	return d.alone(ctx, id, func(s session) error {
		return d.appendTo(ctx, s, id, exchanges, memory, fresh)
	})
}

// alone runs f while nobody else, here or in another process, has the conversation.
func (d *Database) alone(ctx context.Context, id string, f func(session) error) error {
	leave, err := d.turns.take(ctx, id)
	if err != nil {
		return err
	}
	defer leave()
	s, err := d.engine.hold(ctx, keyOf(id))
	if err != nil {
		return err
	}
	defer s.end()
	return f(s)
}

// appendTo makes exchanges part of the conversation, all or none. Who asked may
// have hung up by now: that does not keep a made answer from being kept.
func (d *Database) appendTo(ctx context.Context, s session, id string, exchanges []assistant.Exchange, memory []byte, fresh bool) error {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), appendWithin)
	defer cancel()
	tx, err := s.begin(ctx)
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }() // after Commit it does nothing
	key, now := keyOf(id), d.now().UnixMilli()
	if fresh {
		if _, err := tx.ExecContext(ctx, insertConversation, key, now); err != nil {
			return err
		}
	}
	if memory == nil {
		memory = []byte{}
	}
	var next int64
	err = tx.QueryRowContext(ctx, `UPDATE conversations SET next = next + $2, touched = $3, memory = $4 WHERE id = $1 AND touched >= $5 RETURNING next`,
		key, len(exchanges), now, memory, d.oldest()).Scan(&next)
	if errors.Is(err, sql.ErrNoRows) {
		return assistant.ErrUnknownConversation // deleted meanwhile
	}
	if err != nil {
		return err
	}
	for i, e := range exchanges {
		if err := insertExchange(ctx, tx, key, next-int64(len(exchanges)-i), e); err != nil {
			return err
		}
	}
	if next > MostExchanges {
		if _, err := tx.ExecContext(ctx, `DELETE FROM exchanges WHERE conversation = $1 AND place < $2`, key, next-MostExchanges); err != nil {
			return err
		}
	}
	return tx.Commit()
}

// oldest is since when a conversation must have been touched to be there.
func (d *Database) oldest() int64 { return d.now().Add(-d.keep).UnixMilli() }

// Read implements assistant.Conversations.
func (d *Database) Read(ctx context.Context, id string) (*assistant.Conversation, error) {
	db, err := d.engine.read(ctx)
	if err != nil {
		return nil, err
	}
	return d.load(ctx, db, id, MostExchanges)
}

func (d *Database) load(ctx context.Context, from querier, id string, most int) (*assistant.Conversation, error) {
	ctx, cancel := context.WithTimeout(ctx, loadWithin)
	defer cancel()
	c := &assistant.Conversation{ID: id}
	err := from.QueryRowContext(ctx, `SELECT memory FROM conversations WHERE id = $1 AND touched >= $2`, keyOf(id), d.oldest()).Scan(&c.Memory)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, assistant.ErrUnknownConversation
	}
	if err != nil {
		return nil, err
	}
	if c.Exchanges, err = loadExchanges(ctx, from, id, most); err != nil {
		return nil, fmt.Errorf("loading a conversation: %w", err)
	}
	if len(c.Memory) == 0 {
		c.Memory = nil
	}
	return c, nil
}

// Delete implements assistant.Conversations.
func (d *Database) Delete(ctx context.Context, id string) error {
	db, err := d.engine.write(ctx)
	if err != nil {
		return err
	}
	done, err := db.ExecContext(ctx, `DELETE FROM conversations WHERE id = $1`, keyOf(id))
	if err != nil {
		return err
	}
	if n, err := done.RowsAffected(); err != nil || n == 0 {
		return errors.Join(err, assistant.ErrUnknownConversation)
	}
	return nil
}

// sweepAtOnce is how many conversations one statement forgets, so that it does
// not hold up the questions.
const sweepAtOnce = 200

// Sweep forgets the conversations that have expired and returns how many.
func (d *Database) Sweep(ctx context.Context) (int64, error) {
	db, err := d.engine.write(ctx)
	if err != nil {
		return 0, err
	}
	if err := d.forgetAllowances(ctx); err != nil {
		return 0, err
	}
	if e, ok := d.engine.(*embedded); ok && e.memory {
		if _, err := db.ExecContext(ctx, `DELETE FROM conversations WHERE id IN (SELECT id FROM conversations ORDER BY touched DESC LIMIT -1 OFFSET $1)`, MostConversations); err != nil {
			return 0, err
		}
	}
	var all int64
	for {
		done, err := db.ExecContext(ctx, `DELETE FROM conversations WHERE id IN (SELECT id FROM conversations WHERE touched < $1 LIMIT $2)`, d.oldest(), sweepAtOnce)
		if err != nil {
			return all, err
		}
		n, err := done.RowsAffected()
		if all += n; err != nil || n < sweepAtOnce {
			return all, err
		}
	}
}
