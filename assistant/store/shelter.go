package store

import (
	"container/list"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/rongce/rongce/assistant"
)

const (
	// mostSheltered is how many conversations are remembered for bad times:
	// those of some minutes at a busy hotline, at most some tens of megabytes.
	mostSheltered = 500
	// sheltered is how many exchanges of each; what is said further on leans on
	// the last few.
	sheltered = 20
	// letAlone is how long a database that could not be reached is not asked
	// for: one question in that time waits for it, not all of them.
	letAlone = time.Second
	// settleEvery is how often what could not be kept is tried again.
	settleEvery = 2 * time.Second
	// sweepEvery is how often expired conversations are forgotten.
	sweepEvery = time.Hour
)

// Shelter answers on while its database is away, full or read-only: it gives
// what it remembers of a conversation, says that nothing is kept
// (assistant.ErrNotKept), and keeps it after all where the database comes back
// before the process ends.
type Shelter struct {
	*Database
	log    *slog.Logger
	now    func() time.Time
	turns  turns
	errors atomic.Int64
	unkept atomic.Int64

	mu     sync.Mutex
	byID   map[string]*refuge
	recent *list.List // of *refuge, most recently used first
	until  time.Time  // let the database alone until then
}

// refuge is what is remembered of one conversation.
type refuge struct {
	conversation assistant.Conversation // its last exchanges, and its memory
	whole        bool                   // these are all
	fresh        bool                   // the database has not heard of it
	tail         []assistant.Exchange   // nor of these
	at           *list.Element
}

// NewShelter puts a roof over a database.
func NewShelter(d *Database, log *slog.Logger) *Shelter {
	return &Shelter{Database: d, log: log, now: time.Now, turns: turns{byID: map[string]*waiting{}}, byID: map[string]*refuge{}, recent: list.New()}
}

// Errors returns how many times the database failed.
func (s *Shelter) Errors() int64 { return s.errors.Load() }

// Unkept returns how many answers could not be kept when they were given.
func (s *Shelter) Unkept() int64 { return s.unkept.Load() }

// Create implements assistant.Conversations. It always can.
func (s *Shelter) Create(ctx context.Context) (string, error) {
	err := s.away()
	if err == nil {
		var id string
		if id, err = s.Database.Create(ctx); err == nil {
			s.update(id, func(r *refuge) { r.whole = true })
			return id, nil
		}
		if ctx.Err() != nil {
			return "", err
		}
		s.failed("create", err, true)
	}
	id := newID()
	s.update(id, func(r *refuge) { r.whole, r.fresh = true, true })
	return id, nil
}

// Continue implements assistant.Conversations.
func (s *Shelter) Continue(ctx context.Context, id string, f func(*assistant.Conversation) (assistant.Exchange, []byte, error)) error {
	var exchange assistant.Exchange
	var memory []byte
	var own error
	ran := false
	err := s.away()
	if err == nil {
		err = s.settle(ctx, id)
	}
	if err == nil {
		err = s.Database.Continue(ctx, id, func(c *assistant.Conversation) (assistant.Exchange, []byte, error) {
			ran = true
			exchange, memory, own = f(c)
			return exchange, memory, own
		})
	}
	switch {
	case err == nil:
		s.said(id, exchange, memory, false)
		return nil
	case own != nil, errors.Is(err, assistant.ErrUnknownConversation), !ran && ctx.Err() != nil:
		return err
	}
	s.failed("continue", err, !ran)
	if !ran {
		leave, wait := s.turns.take(ctx, id)
		if wait != nil {
			return wait
		}
		defer leave()
		if exchange, memory, own = f(s.recall(id)); own != nil {
			return own
		}
	}
	s.unkept.Add(1)
	s.said(id, exchange, memory, true)
	return fmt.Errorf("%w: %w", assistant.ErrNotKept, err)
}

// Read implements assistant.Conversations. It gives the whole conversation or
// none: half of one would look like a loss.
func (s *Shelter) Read(ctx context.Context, id string) (*assistant.Conversation, error) {
	settled := s.settle(ctx, id)
	c, err := s.Database.Read(ctx, id)
	if err != nil && ctx.Err() != nil {
		return nil, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	r := s.byID[id]
	switch {
	case err == nil && settled == nil, r == nil && errors.Is(err, assistant.ErrUnknownConversation):
		return c, err
	case err == nil && r != nil:
		for _, e := range r.tail { // one whose fate was unknown may be there already
			if !slices.ContainsFunc(c.Exchanges, func(kept assistant.Exchange) bool { return kept.Key == e.Key }) {
				c.Exchanges = append(c.Exchanges, e)
			}
		}
		return c, nil
	case r != nil && r.fresh, r != nil && r.whole && s.alone() && !errors.Is(err, assistant.ErrUnknownConversation):
		return r.copy(), nil
	case err == nil || errors.Is(err, assistant.ErrUnknownConversation):
		return c, err
	}
	s.errors.Add(1)
	return nil, fmt.Errorf("%w: %w", assistant.ErrStoreAway, err)
}

// Delete implements assistant.Conversations. Where the database cannot be
// reached the conversation is not deleted, and the error says so.
func (s *Shelter) Delete(ctx context.Context, id string) error {
	leave, err := s.turns.take(ctx, id) // what is just being kept must not come after it
	if err != nil {
		return err
	}
	defer leave()
	err = s.Database.Delete(ctx, id)
	s.mu.Lock()
	defer s.mu.Unlock()
	r := s.byID[id]
	fresh := r != nil && r.fresh
	if err != nil && !errors.Is(err, assistant.ErrUnknownConversation) && !fresh {
		s.errors.Add(1)
		return fmt.Errorf("%w: %w", assistant.ErrStoreAway, err)
	}
	if r != nil {
		s.recent.Remove(r.at)
		delete(s.byID, id)
	}
	if fresh {
		return nil
	}
	return err
}

// Allow counts a question over all instances. A database that is away is let
// alone here too: the limit is then each instance's own.
func (s *Shelter) Allow(ctx context.Context, asker string, perMinute int) (time.Duration, error) {
	if err := s.away(); err != nil {
		return 0, err
	}
	wait, err := s.Database.Allow(ctx, asker, perMinute)
	if err != nil && !errors.Is(err, errors.ErrUnsupported) && ctx.Err() == nil {
		s.failed("allow", err, true) // one that is only slow is still asked for the conversation
	}
	return wait, err
}

// Run keeps what could not be kept, and forgets what has expired, until the
// context ends.
func (s *Shelter) Run(ctx context.Context) {
	settle, sweep := time.NewTicker(settleEvery), time.NewTicker(sweepEvery)
	defer settle.Stop()
	defer sweep.Stop()
	s.sweep(ctx)
	for {
		select {
		case <-ctx.Done():
			return
		case <-settle.C:
			s.Settle(ctx)
		case <-sweep.C:
			s.sweep(ctx)
		}
	}
}

func (s *Shelter) sweep(ctx context.Context) {
	if n, err := s.Sweep(ctx); err != nil && ctx.Err() == nil {
		s.failed("sweep", err, false)
	} else if n > 0 {
		s.log.InfoContext(ctx, "conversations have expired", "count", n)
	}
}

// Settle keeps what could not be kept so far; at the first failure it leaves the rest.
func (s *Shelter) Settle(ctx context.Context) {
	s.mu.Lock()
	var waiting []string
	for id, r := range s.byID {
		if len(r.tail) > 0 {
			waiting = append(waiting, id)
		}
	}
	s.mu.Unlock()
	for _, id := range waiting {
		if err := s.settle(ctx, id); err != nil && !errors.Is(err, assistant.ErrUnknownConversation) {
			return
		}
	}
	if len(waiting) > 0 {
		s.log.InfoContext(ctx, "what was not kept is kept now", "conversations", len(waiting))
	}
}

// settle appends what is not kept of one conversation. One at a time: a second
// one would write an older memory over a newer.
func (s *Shelter) settle(ctx context.Context, id string) error {
	s.mu.Lock()
	r := s.byID[id]
	none := r == nil || len(r.tail) == 0 && !r.fresh
	s.mu.Unlock()
	if none {
		return nil
	}
	leave, err := s.turns.take(ctx, id)
	if err != nil {
		return err
	}
	defer leave()
	s.mu.Lock()
	tail, memory, fresh, deleted := slices.Clone(r.tail), r.conversation.Memory, r.fresh, s.byID[id] != r
	s.mu.Unlock()
	if len(tail) == 0 && !fresh || deleted {
		return nil // another one was quicker
	}
	err = s.Keep(ctx, id, tail, memory, fresh)
	s.mu.Lock()
	defer s.mu.Unlock()
	if err == nil {
		r.tail, r.fresh = r.tail[len(tail):], false
	}
	if errors.Is(err, assistant.ErrUnknownConversation) { // deleted at another instance
		r.tail = nil
	}
	return err
}
