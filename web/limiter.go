package web

import (
	"container/list"
	"sync"
	"time"

	"golang.org/x/time/rate"
)

// limiter counts questions by address. It remembers the addresses that asked
// last; one that was forgotten starts afresh.
type limiter struct {
	perMinute int // 0: no limit
	most      int
	mu        sync.Mutex
	byAddress map[string]*list.Element
	recent    *list.List // of *allowance, most recently used first
}

type allowance struct {
	address string
	rate    *rate.Limiter
}

func newLimiter(perMinute int) *limiter {
	return &limiter{perMinute: perMinute, most: mostAddresses, byAddress: map[string]*list.Element{}, recent: list.New()}
}

// take counts a question, or returns how long to wait before the next one. A
// refused question is not counted.
func (l *limiter) take(address string, now time.Time) time.Duration {
	if l.perMinute == 0 {
		return 0
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	e := l.byAddress[address]
	if e == nil {
		every := rate.Every(time.Minute / time.Duration(l.perMinute))
		e = l.recent.PushFront(&allowance{address, rate.NewLimiter(every, l.perMinute)})
		l.byAddress[address] = e
		if l.recent.Len() > l.most {
			oldest := l.recent.Remove(l.recent.Back()).(*allowance)
			delete(l.byAddress, oldest.address)
		}
	}
	l.recent.MoveToFront(e)
	r := e.Value.(*allowance).rate.ReserveN(now, 1)
	wait := r.DelayFrom(now)
	if wait > 0 {
		r.CancelAt(now)
	}
	return wait
}
