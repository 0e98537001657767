package assistant

import (
	"errors"
	"maps"
	"sync"
)

// Excuse is an error of a planner that knows why it could not answer: in a
// word for the meters, out of a small fixed set, and in words for the user.
type Excuse interface {
	error
	Excuse() (reason, words string)
}

// excuse is one of this package's own.
type excuse struct {
	reason, words string
	err           error
}

func (e *excuse) Error() string            { return e.err.Error() }
func (e *excuse) Excuse() (string, string) { return e.reason, e.words }

// excuseOf finds the reason in an error.
func excuseOf(err error) (reason, words string) {
	var known Excuse
	if errors.As(err, &known) {
		return known.Excuse()
	}
	return "error", noteUnusable
}

// reasons counts why the fallback had to answer.
type reasons struct {
	mu sync.Mutex
	of map[string]int64
}

func (r *reasons) count(reason string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.of == nil {
		r.of = map[string]int64{}
	}
	r.of[reason]++
}

// FallbackReasons returns how often the fallback answered, by why it had to.
func (a *Assistant) FallbackReasons() map[string]int64 {
	a.reasons.mu.Lock()
	defer a.reasons.mu.Unlock()
	return maps.Clone(a.reasons.of)
}
