package web

import (
	"context"
	"net/http"
	"sync"
	"time"

	"github.com/gorilla/websocket"
)

// maxReason is what fits into a close frame beside its code (RFC 6455, 5.5).
const maxReason = 123

// farewell is a close frame to send.
type farewell struct {
	code   int
	reason string // for developers
}

// socket is one WebSocket. The handler's goroutine reads, another writes, and
// each question under way has one of its own.
type socket struct {
	server  *Server
	conn    *websocket.Conn
	from    string
	ctx     context.Context // the request's values; its end is not a question's
	out     chan []byte     // frames for the writer, who alone writes data
	closing chan farewell   // holds one: the first that is said counts
	gone    chan struct{}   // closed when the reader has stopped: nobody listens any more

	mu       sync.Mutex
	asked    map[string]context.CancelCauseFunc // questions under way, by the client's id
	busy     int                                // questions whose last frame is not yet queued
	retiring bool                               // say goodbye as soon as busy is 0
}

// upgrade is GET /ws. Whom the limits or the origin keep out learns it over
// HTTP, before there is a WebSocket.
func (s *Server) upgrade(w http.ResponseWriter, r *http.Request) {
	from := s.address(r)
	if err := s.sockets.admit(from, s.limits); err != nil {
		s.fail(w, r, err)
		return
	}
	defer s.sockets.release(from)
	up := websocket.Upgrader{
		CheckOrigin:       s.mayOpen,
		EnableCompression: false, // the read limit would count compressed bytes
		Error: func(w http.ResponseWriter, r *http.Request, status int, _ error) {
			switch status {
			case http.StatusForbidden:
				s.fail(w, r, problemOrigin)
			default:
				s.fail(w, r, problemUpgrade)
			}
		},
	}
	conn, err := up.Upgrade(w, r, nil)
	if err != nil {
		return // answered by Error
	}
	c := &socket{
		server: s, conn: conn, from: from, ctx: context.WithoutCancel(r.Context()),
		out: make(chan []byte, s.limits.queue), closing: make(chan farewell, 1), gone: make(chan struct{}),
		asked: map[string]context.CancelCauseFunc{},
	}
	s.sockets.add(c)
	written := make(chan struct{})
	go func() {
		defer close(written)
		c.write()
	}()
	c.read()
	close(c.gone)
	<-written
	s.sockets.remove(c)
}

// send queues a frame for the writer and never waits: a question's goroutine
// must not hang on a slow reader. When the queue is full the socket is closed,
// since leaving out a delta would falsify the answer; the answer itself is kept.
func (c *socket) send(frame []byte) {
	select {
	case <-c.gone:
		return
	default:
	}
	select {
	case c.out <- frame:
	default:
		c.leave(websocket.CloseTryAgainLater, "reading too slowly")
	}
}

// leave makes the writer say goodbye.
func (c *socket) leave(code int, reason string) {
	select {
	case c.closing <- farewell{code, reason}:
	default: // already leaving
	}
}

// retire leaves as soon as no question is under way.
func (c *socket) retire() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.retiring = true
	c.leaveIfIdle()
}

func (c *socket) leaveIfIdle() {
	if c.retiring && c.busy == 0 {
		c.leave(websocket.CloseGoingAway, "restarting")
	}
}

// write is the writer: data, pings and the close frame all leave from here, so
// that they never interleave.
func (c *socket) write() {
	defer c.conn.Close()
	lim := c.server.limits
	ping := time.NewTicker(lim.ping)
	defer ping.Stop()
	for {
		select {
		case frame := <-c.out:
			if !c.put(websocket.TextMessage, frame) {
				return
			}
		case <-ping.C:
			if !c.put(websocket.PingMessage, nil) {
				return
			}
		case f := <-c.closing:
			c.goodbye(f)
			return
		case <-c.gone:
			return
		}
	}
}

func (c *socket) put(kind int, data []byte) bool {
	_ = c.conn.SetWriteDeadline(time.Now().Add(c.server.limits.write))
	return c.conn.WriteMessage(kind, data) == nil
}

// goodbye sends what is still queued, unless the reader is too slow for it,
// then the close frame, and gives the peer a moment to answer it.
func (c *socket) goodbye(f farewell) {
	for f.code != websocket.CloseTryAgainLater && len(c.out) > 0 {
		if !c.put(websocket.TextMessage, <-c.out) {
			return
		}
	}
	reason := f.reason[:min(len(f.reason), maxReason)]
	c.server.meters.left(f.code)
	if !c.put(websocket.CloseMessage, websocket.FormatCloseMessage(f.code, reason)) {
		return
	}
	select {
	case <-c.gone:
	case <-time.After(c.server.limits.goodbye):
	}
}
