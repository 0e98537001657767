package web

import (
	"context"
	"encoding/json"
	"time"
	"unicode/utf8"

	"github.com/gorilla/websocket"

	"github.com/rongce/rongce/assistant"
)

// request is a frame from the client.
type request struct {
	Type         string `json:"type"` // ask, stop
	ID           string `json:"id"`
	Message      string `json:"message"`
	Conversation string `json:"conversation_id"`
}

// read is the reader. It runs no question itself, else it would not see the
// stop; and it stops at the first error, as the library demands.
func (c *socket) read() {
	lim := c.server.limits
	alive := func() { _ = c.conn.SetReadDeadline(time.Now().Add(lim.pong)) }
	c.conn.SetReadLimit(mostBody) // beyond it the library says 1009
	c.conn.SetPongHandler(func(string) error { alive(); return nil })
	alive()
	for {
		kind, data, err := c.conn.ReadMessage()
		if err != nil {
			return
		}
		alive()
		switch {
		case kind != websocket.TextMessage:
			c.leave(websocket.CloseUnsupportedData, "text frames only")
		case !utf8.Valid(data): // the library does not look
			c.leave(websocket.CloseInvalidFramePayloadData, "invalid UTF-8")
		default:
			c.take(data)
		}
	}
}

// take acts on one frame. A frame that makes no sense gets a problem back and
// leaves the socket and its other questions alone.
func (c *socket) take(data []byte) {
	var r request
	if !json.Valid(data) {
		c.refuse("", problemJSON)
		return
	}
	if err := decode(data, &r); err != nil {
		c.refuse("", err)
		return
	}
	switch {
	case r.ID == "" || utf8.RuneCountInString(r.ID) > mostID:
		c.refuse("", problemFrame)
	case r.Type == "ask":
		c.ask(r)
	case r.Type == "stop":
		c.stop(r.ID)
	default:
		c.refuse(r.ID, problemFrame)
	}
}

func (c *socket) stop(id string) {
	c.mu.Lock()
	cancel := c.asked[id]
	c.mu.Unlock()
	if cancel != nil { // else it has just ended by itself
		cancel(errStopped)
	}
}

// ask starts a question in a goroutine of its own. Its context is not the
// request's: when the socket dies the answer is still made and kept, and the
// client finds it in the conversation.
func (c *socket) ask(r request) {
	ctx, cancel := context.WithCancelCause(c.ctx)
	c.mu.Lock()
	_, twice := c.asked[r.ID]
	full := len(c.asked) >= c.server.limits.atOnce
	if !twice && !full {
		c.asked[r.ID] = cancel
		c.busy++
	}
	c.mu.Unlock()
	switch {
	case twice:
		cancel(nil)
		c.refuse("", problemSameID) // under its own name it would end the other question
	case full:
		cancel(nil)
		c.refuse(r.ID, problemAtOnce)
	default:
		go func() {
			defer cancel(nil)
			defer c.done()
			c.run(ctx, r)
		}()
	}
}

// run takes one question to its last frame.
func (c *socket) run(ctx context.Context, r request) {
	q := &question{c.from, r.Conversation, r.Message}
	_, err := c.server.answer(ctx, q, func(e assistant.Event) {
		if _, last := e.(assistant.Done); last {
			c.forget(r.ID) // before the client can learn that the id is free
		}
		c.tell(r.ID, q.conversation, e)
	})
	if err != nil {
		c.forget(r.ID)
		c.refuse(r.ID, err)
	}
}

func (c *socket) forget(id string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.asked, id)
}

func (c *socket) done() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.busy--
	c.leaveIfIdle()
}
