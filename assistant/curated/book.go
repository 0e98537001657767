package curated

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"time"

	"github.com/rongce/rongce/assistant"
)

const (
	// freshFor is how long a list is used before it is read again: that long a
	// revoked answer may still be given at another instance.
	freshFor = 5 * time.Second
	// readWithin is how long a question waits for the list; then it goes on
	// with the one before.
	readWithin = 500 * time.Millisecond
	// mostRead bounds the list that questions are held against.
	mostRead = 1000
)

// ErrNoMeaning: the question says too little by itself to be found again.
var ErrNoMeaning = errors.New("the question leans on what was said before, or names no measure")

// Store keeps curated answers.
type Store interface {
	Curated(ctx context.Context) ([]assistant.Curated, error)
	Curate(ctx context.Context, c assistant.Curated) (string, error)
	Revoke(ctx context.Context, id string) error
}

// Book is the curated answers in force. It is safe for concurrent use.
type Book struct {
	store      Store
	understand func(string) assistant.Understood
	log        *slog.Logger
	now        func() time.Time

	mu    sync.Mutex
	read  time.Time // zero: read the list before it is used again
	known []found
}

// New returns the book of a store; understand is the offline planner's.
func New(s Store, understand func(string) assistant.Understood, log *slog.Logger) *Book {
	return &Book{store: s, understand: understand, log: log, now: time.Now}
}

// Match implements assistant.Curations.
func (b *Book) Match(ctx context.Context, message string, opening bool) *assistant.Curated {
	known := b.inForce(ctx)
	if len(known) == 0 {
		return nil
	}
	m := b.meaningOf(message)
	if !m.standsAlone(opening) {
		return nil
	}
	for _, c := range known {
		if same(c.meaning, m) {
			return &c.Curated
		}
	}
	return nil
}

// inForce returns the answers that are not revoked, the latest first.
func (b *Book) inForce(ctx context.Context) []found {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.now().Sub(b.read) < freshFor {
		return b.known
	}
	b.read = b.now()
	ctx, cancel := context.WithTimeout(ctx, readWithin)
	defer cancel()
	all, err := b.store.Curated(ctx)
	if err != nil {
		b.log.WarnContext(ctx, "curated answers cannot be read", "error", err)
		return b.known
	}
	b.known = nil
	for _, c := range all[:min(len(all), mostRead)] {
		if c.Revoked.IsZero() {
			b.known = append(b.known, found{c, b.meaningOf(c.Question)})
		}
	}
	return b.known
}

// List returns all answers, the latest first, revoked ones too.
func (b *Book) List(ctx context.Context) ([]assistant.Curated, error) { return b.store.Curated(ctx) }

// Add takes a supervisor's answer in. ErrNoMeaning: it would never be found.
func (b *Book) Add(ctx context.Context, c assistant.Curated) error {
	if !b.meaningOf(c.Question).standsAlone(true) {
		return ErrNoMeaning
	}
	_, err := b.store.Curate(ctx, c)
	b.forget()
	return err
}

// Revoke takes an answer out of force.
func (b *Book) Revoke(ctx context.Context, id string) error {
	err := b.store.Revoke(ctx, id)
	b.forget()
	return err
}

// forget makes the next question read the list anew.
func (b *Book) forget() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.read = time.Time{}
}
