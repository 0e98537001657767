package store

import (
	"context"
	"sync"
)

// turns lets one goroutine of this process at a time into a conversation.
type turns struct {
	mu   sync.Mutex
	byID map[string]*waiting
}

type waiting struct {
	free  chan struct{} // holds one token: who has it has the turn
	count int           // who waits for or has it
}

// take waits for the turn, no longer than the context, and returns how to end it.
func (t *turns) take(ctx context.Context, id string) (leave func(), err error) {
	t.mu.Lock()
	w := t.byID[id]
	if w == nil {
		w = &waiting{free: make(chan struct{}, 1)}
		w.free <- struct{}{}
		t.byID[id] = w
	}
	w.count++
	t.mu.Unlock()
	forget := func() {
		t.mu.Lock()
		defer t.mu.Unlock()
		if w.count--; w.count == 0 {
			delete(t.byID, id)
		}
	}
	select {
	case <-w.free:
		return func() { w.free <- struct{}{}; forget() }, nil
	case <-ctx.Done():
		forget()
		return nil, ctx.Err()
	}
}
