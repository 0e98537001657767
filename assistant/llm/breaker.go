package llm

import (
	"fmt"
	"sync"
	"time"
)

const (
	// MostFailures in a row open the breaker.
	MostFailures = 3
	// Pause is how long an open breaker leaves the model alone: short enough
	// for a restart to be noticed soon, long enough that citizens do not queue
	// behind a dead server.
	Pause = 30 * time.Second
)

// breaker leaves a server that keeps failing alone. After the pause one call
// goes through; if that succeeds, all do.
type breaker struct {
	mu       sync.Mutex
	failures int
	until    time.Time // open until then
	probing  bool      // the one call is under way
	now      func() time.Time
	after    int // failures in a row that open it
}

// open tells whether calls are skipped now.
func (b *breaker) open() error {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.skips()
}

func (b *breaker) skips() error {
	if b.failures < b.after {
		return nil
	}
	if left := b.until.Sub(b.now()); left > 0 {
		return &Error{Cause: ErrPaused, Detail: fmt.Sprintf("%d failures in a row, next try in %s", b.failures, left.Round(time.Second))}
	}
	if b.probing {
		return &Error{Cause: ErrPaused, Detail: "another question is trying it"}
	}
	return nil
}

// enter asks to make a call; whoever may must leave, whatever comes of it.
func (b *breaker) enter() error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if err := b.skips(); err != nil {
		return err
	}
	b.probing = b.failures >= b.after
	return nil
}

// outcome is what a call says about the server.
type outcome int

const (
	succeeded outcome = iota
	failed
	abandoned // the user stopped it: says nothing
)

// leave ends a call. It returns true where this failure opened the breaker.
func (b *breaker) leave(o outcome) (opened bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.probing = false
	switch o {
	case succeeded:
		b.failures = 0
	case failed:
		b.failures++
		if b.failures >= b.after {
			b.until = b.now().Add(Pause)
			return true
		}
	case abandoned:
	}
	return false
}

// State tells how the model's server is: "ok", or "paused" while it is left
// alone because it kept failing.
func (p *Planner) State() string {
	if p.model.breaker.open() != nil {
		return "paused"
	}
	return "ok"
}
