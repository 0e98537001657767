package store

import (
	"context"
	"errors"
	"log/slog"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/store/pgtest"
)

// away is a server of this test's own, which it takes away and brings back.
func away(t *testing.T) (*pgtest.Server, func() *Database) {
	t.Helper()
	s, err := pgtest.Start("fsync=off")
	if err == nil {
		t.Cleanup(s.Stop)
	}
	url := databaseOf(t, s, err)
	return s, func() *Database { return opened(t, func() (*Database, error) { return Connect(url, Options{}) }) }
}

func unkept(t *testing.T, s *Shelter, id string, f func(*assistant.Conversation) (assistant.Exchange, []byte, error)) {
	t.Helper()
	if err := s.Continue(t.Context(), id, f); !errors.Is(err, assistant.ErrNotKept) {
		t.Fatalf("without a database: %v", err)
	}
}

func TestDatabaseAwayAndBack(t *testing.T) {
	server, connect := away(t)
	s := NewShelter(connect(), slog.New(slog.DiscardHandler))
	old := create(t, s)
	put(t, s, old, "之前")
	if err := server.Halt(); err != nil {
		t.Fatal(err)
	}
	unkept(t, s, old, func(c *assistant.Conversation) (assistant.Exchange, []byte, error) {
		if !slices.Equal(c.Messages(), []string{"之前"}) || string(c.Memory) != "之前" {
			t.Errorf("the planner is given %+v", c)
		}
		return exchange("断开时"), []byte("断开时"), nil
	})
	began := create(t, s)
	unkept(t, s, began, say("断开时开始"))
	unkept(t, s, began, say("断开时继续"))
	if got := messages(t, s, began); !slices.Equal(got, []string{"断开时开始", "断开时继续"}) {
		t.Errorf("read meanwhile: %v", got)
	}
	if _, err := s.Read(t.Context(), "someone"); !errors.Is(err, assistant.ErrStoreAway) {
		t.Errorf("one that this instance does not know: %v", err)
	}
	if err := s.Delete(t.Context(), old); !errors.Is(err, assistant.ErrStoreAway) {
		t.Errorf("deleted without a database: %v", err)
	}
	if s.State(t.Context()) != "away" || s.Unkept() != 3 || s.Errors() == 0 {
		t.Errorf("state %s, %d unkept, %d errors", s.State(t.Context()), s.Unkept(), s.Errors())
	}
	if err := server.Resume(); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	var running sync.WaitGroup
	running.Go(func() { s.Run(ctx) })
	other := connect()
	eventually(t, func() bool {
		a, errA := other.Read(t.Context(), old)
		b, errB := other.Read(t.Context(), began)
		return errA == nil && errB == nil && len(a.Exchanges) == 2 && len(b.Exchanges) == 2
	})
	put(t, s, began, "之后")
	if got := messages(t, other, began); !slices.Equal(got, []string{"断开时开始", "断开时继续", "之后"}) {
		t.Errorf("at another instance: %v", got)
	}
	if s.State(t.Context()) != "ok" {
		t.Error("it has not recovered")
	}
	cancel()
	running.Wait()
}

// An instance starts while its database is away, and finds it later.
func TestStartsWithoutItsDatabase(t *testing.T) {
	server, connect := away(t)
	if err := server.Halt(); err != nil {
		t.Fatal(err)
	}
	s := NewShelter(connect(), slog.New(slog.DiscardHandler))
	id := create(t, s)
	unkept(t, s, id, say("一"))
	if err := server.Resume(); err != nil {
		t.Fatal(err)
	}
	eventually(t, func() bool { return s.Continue(t.Context(), id, say("二")) == nil })
	if got := messages(t, connect(), id); len(got) < 2 || got[0] != "一" {
		t.Errorf("kept %v", got)
	}
}

// The connection is cut in the middle of a turn: the answer is given, and kept
// once when the database is back.
func TestDatabaseLostWithinATurn(t *testing.T) {
	server, connect := away(t)
	s := NewShelter(connect(), slog.New(slog.DiscardHandler))
	id := create(t, s)
	unkept(t, s, id, func(*assistant.Conversation) (assistant.Exchange, []byte, error) {
		if err := server.Halt(); err != nil {
			t.Error(err)
		}
		return exchange("答到一半"), nil, nil
	})
	if err := server.Resume(); err != nil {
		t.Fatal(err)
	}
	put(t, s, id, "接着")
	if got := messages(t, connect(), id); !slices.Equal(got, []string{"答到一半", "接着"}) {
		t.Errorf("kept %v", got)
	}
}

// What was said while the database was away is forgotten with its conversation,
// even when it is just being kept.
func TestDeletedBeforeItIsKept(t *testing.T) {
	d, err := openIn(t, t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	for range 50 {
		s := NewShelter(d, slog.New(slog.DiscardHandler))
		s.until = time.Now().Add(time.Hour)
		id := create(t, s)
		unkept(t, s, id, say("一"))
		s.until = time.Time{}
		var both sync.WaitGroup
		both.Go(func() { s.Settle(t.Context()) })
		if err := s.Delete(t.Context(), id); err != nil {
			t.Error(err)
		}
		both.Wait()
		if _, err := s.Read(t.Context(), id); !errors.Is(err, assistant.ErrUnknownConversation) {
			t.Fatalf("it came back: %v", err)
		}
	}
}

func TestShelterIsBounded(t *testing.T) {
	d, err := openIn(t, t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	s := NewShelter(d, slog.New(slog.DiscardHandler))
	s.until = time.Now().Add(time.Hour) // the database is let alone
	for range mostSheltered + 50 {
		unkept(t, s, create(t, s), say("一"))
	}
	id := create(t, s)
	for range RecentExchanges + 50 {
		unkept(t, s, id, say("二"))
	}
	if r := s.byID[id]; len(s.byID) != mostSheltered || s.recent.Len() != mostSheltered || len(r.tail) != RecentExchanges || len(r.conversation.Exchanges) != sheltered {
		t.Errorf("%d conversations, %d in the list, a tail of %d", len(s.byID), s.recent.Len(), len(r.tail))
	}
}

func eventually(t *testing.T, so func() bool) {
	t.Helper()
	for deadline := time.Now().Add(30 * time.Second); !so(); time.Sleep(50 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatal("it does not come to it")
		}
	}
}
