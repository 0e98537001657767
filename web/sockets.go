package web

import (
	"sync"
	"time"

	"github.com/gorilla/websocket"
)

// sockets is the register of open WebSockets: for the limits, and because
// http.Server forgets a connection once it is upgraded.
type sockets struct {
	mu      sync.Mutex
	places  map[string]int // taken, by address; an upgrade under way takes one too
	taken   int
	open    map[*socket]bool
	closed  bool
	present sync.WaitGroup // one for each place taken
}

func newSockets() *sockets {
	return &sockets{places: map[string]int{}, open: map[*socket]bool{}}
}

// admit takes a place for a connection, or says why there is none.
func (s *sockets) admit(from string, lim limits) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	switch {
	case s.closed:
		return errClosing
	case s.taken >= lim.sockets:
		return problemFull
	case s.places[from] >= lim.perAddress:
		return problemPeers
	}
	s.taken++
	s.places[from]++
	s.present.Add(1)
	return nil
}

func (s *sockets) release(from string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.taken--
	if s.places[from]--; s.places[from] == 0 {
		delete(s.places, from)
	}
	s.present.Done()
}

func (s *sockets) add(c *socket) {
	s.mu.Lock()
	s.open[c] = true
	closed := s.closed
	s.mu.Unlock()
	if closed { // it was on its way in when the doors closed
		c.retire()
	}
}

func (s *sockets) remove(c *socket) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.open, c)
}

// count is the number of places taken: what the limits are about, and true from
// before a client hears that it is let in until all of its connection has ended.
func (s *sockets) count() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.taken
}

func (s *sockets) all() []*socket {
	s.mu.Lock()
	defer s.mu.Unlock()
	out := make([]*socket, 0, len(s.open))
	for c := range s.open {
		out = append(out, c)
	}
	return out
}

// retire lets nobody in any more, and everybody out once their questions end.
func (s *sockets) retire() {
	s.mu.Lock()
	s.closed = true
	s.mu.Unlock()
	for _, c := range s.all() {
		c.retire()
	}
}

// abandon says goodbye to everybody now, and hangs up on who does not answer.
func (s *sockets) abandon() {
	for _, c := range s.all() {
		c.leave(websocket.CloseGoingAway, "restarting")
		time.AfterFunc(c.server.limits.goodbye, func() { _ = c.conn.Close() })
	}
}

func (s *sockets) wait() { s.present.Wait() }
