package store

import (
	"context"
	"errors"
	"log/slog"
	"os"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/store/pgtest"
)

func TestMain(m *testing.M) {
	if os.Getenv(writes) != "" {
		writeForEver()
		return
	}
	code := m.Run()
	if server.running != nil {
		server.running.Stop()
	}
	if code == 0 {
		if err := goleak.Find(); err != nil {
			println(err.Error())
			code = 1
		}
	}
	os.Exit(code)
}

// server is the PostgreSQL that this package's tests share, each in a database
// of its own.
var server struct {
	once    sync.Once
	running *pgtest.Server
	err     error
}

// postgresURL returns an empty database, or skips the test where there is no server.
func postgresURL(t testing.TB) string {
	t.Helper()
	server.once.Do(func() { server.running, server.err = pgtest.Start() })
	return databaseOf(t, server.running, server.err)
}

func databaseOf(t testing.TB, s *pgtest.Server, err error) string {
	t.Helper()
	if errors.Is(err, pgtest.ErrNone) && os.Getenv("RONGCE_REQUIRE_POSTGRES") == "" {
		t.Skip("skipped: needs a PostgreSQL server (Debian: postgresql); RONGCE_REQUIRE_POSTGRES=1 makes this a failure")
	}
	if err != nil {
		t.Fatal(err)
	}
	url, err := s.Database()
	if err != nil {
		t.Fatal(err)
	}
	return url
}

// clock is a test's own time.
type clock struct {
	mu sync.Mutex
	at time.Time
}

func (c *clock) now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.at
}

func (c *clock) pass(d time.Duration) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.at = c.at.Add(d)
}

func newClock() *clock { return &clock{at: time.Date(2026, 11, 26, 9, 0, 0, 0, time.UTC)} }

// databases are the kinds of Database, each opened anew; a second call with the
// same test's opener is a second process on the same data.
var databases = map[string]func(t testing.TB, o Options) func() *Database{
	"SQLite": func(t testing.TB, o Options) func() *Database {
		folder := t.TempDir()
		return func() *Database { return opened(t, func() (*Database, error) { return Open(t.Context(), folder, o) }) }
	},
	"PostgreSQL": func(t testing.TB, o Options) func() *Database {
		url := postgresURL(t)
		return func() *Database { return opened(t, func() (*Database, error) { return Connect(url, o) }) }
	},
}

func opened(t testing.TB, open func() (*Database, error)) *Database {
	t.Helper()
	d, err := open()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = d.Close() })
	return d
}

// eachDatabase runs a test over both kinds.
func eachDatabase(t *testing.T, o Options, test func(t *testing.T, open func() *Database)) {
	for name, make := range databases {
		t.Run(name, func(t *testing.T) { test(t, make(t, o)) })
	}
}

// eachStore runs a test over all that implements assistant.Conversations.
func eachStore(t *testing.T, test func(t *testing.T, s assistant.Conversations)) {
	t.Run("memory", func(t *testing.T) { test(t, NewMemory()) })
	t.Run("SQLite in memory", func(t *testing.T) {
		test(t, opened(t, func() (*Database, error) { return InMemory(t.Context(), Options{}) }))
	})
	eachDatabase(t, Options{}, func(t *testing.T, open func() *Database) {
		d := open()
		t.Run("bare", func(t *testing.T) { test(t, d) })
		t.Run("sheltered", func(t *testing.T) { test(t, NewShelter(d, slog.New(slog.DiscardHandler))) })
	})
}

func say(message string) func(*assistant.Conversation) (assistant.Exchange, []byte, error) {
	return func(*assistant.Conversation) (assistant.Exchange, []byte, error) {
		return exchange(message), []byte(message), nil
	}
}

func exchange(message string) assistant.Exchange {
	return assistant.Exchange{Message: message, Key: newID(), At: time.UnixMilli(1_790_000_000_000), Answer: &assistant.Answer{Kind: assistant.SmallTalk, Text: "好：" + message, Model: "test"}}
}

func create(t testing.TB, s assistant.Conversations) string {
	t.Helper()
	id, err := s.Create(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	return id
}

func put(t testing.TB, s assistant.Conversations, id, message string) {
	t.Helper()
	if err := s.Continue(context.Background(), id, say(message)); err != nil {
		t.Fatal(err)
	}
}

func read(t testing.TB, s assistant.Conversations, id string) *assistant.Conversation {
	t.Helper()
	c, err := s.Read(context.Background(), id)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func messages(t testing.TB, s assistant.Conversations, id string) []string {
	t.Helper()
	return read(t, s, id).Messages()
}
