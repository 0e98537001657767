package web

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"
	"strings"
	"sync"
	"time"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant"
)

// asking knows the questions under way, so that a shutdown can wait for them.
type asking struct {
	ctx    context.Context
	cancel context.CancelCauseFunc
	mu     sync.Mutex
	closed bool
	under  sync.WaitGroup
}

func newAsking() *asking {
	a := &asking{}
	a.ctx, a.cancel = context.WithCancelCause(context.Background())
	return a
}

func (a *asking) begin() bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.closed {
		return false
	}
	a.under.Add(1)
	return true
}

func (a *asking) end() { a.under.Done() }

func (a *asking) close() {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.closed = true
}

func (a *asking) isClosed() bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.closed
}

func (a *asking) wait() { a.under.Wait() }

// question is one message of a user.
type question struct {
	from         string // whose limit it counts against
	conversation string // "": a new one
	message      string
}

// acceptable tells whether a message can be asked at all.
func acceptable(message string) error {
	switch {
	case strings.TrimSpace(message) == "":
		return assistant.ErrEmptyMessage
	case utf8.RuneCountInString(message) > assistant.LongestMessage:
		return assistant.ErrLongMessage
	}
	return nil
}

// answer takes a question to the assistant: counted, bounded in time, measured.
// The cause of a cancelled context becomes the error. q.conversation is filled
// in before the first event, so that who loses the connection can come back.
func (s *Server) answer(ctx context.Context, q *question, tell func(assistant.Event)) (ans *assistant.Answer, err error) {
	if err := acceptable(q.message); err != nil {
		return nil, err
	}
	if !plausible(q.conversation) {
		return nil, assistant.ErrUnknownConversation
	}
	if !s.asking.begin() {
		return nil, errClosing
	}
	defer s.asking.end()
	if wait := s.ration(ctx, q.from); wait > 0 {
		return nil, s.limited(wait)
	}
	ctx, cancel := context.WithTimeout(ctx, mostTurn)
	defer cancel()
	defer context.AfterFunc(s.asking.ctx, cancel)()
	began := time.Now()
	defer func() {
		if p := recover(); p != nil { // one question must not take the others down
			err = fmt.Errorf("panic: %v\n%s", p, debug.Stack())
		}
		if err != nil && ctx.Err() != nil {
			err = errors.Join(cause(ctx, s.asking.ctx), err)
		}
		s.meters.asked(ans, err, time.Since(began))
		if err == nil {
			s.log.InfoContext(ctx, "question", "kind", ans.Kind, "model", ans.Model, "kept", !ans.Unkept, "took", time.Since(began))
		}
	}()
	if q.conversation == "" {
		if q.conversation, err = s.assistant.Conversations.Create(ctx); err != nil {
			return nil, err
		}
	}
	return s.assistant.Ask(ctx, q.conversation, q.message, tell)
}

// cause tells why a question's context ended: the server's shutdown before all else.
func cause(ctx, server context.Context) error {
	if server.Err() != nil {
		return context.Cause(server)
	}
	return context.Cause(ctx)
}

func wholeSeconds(d time.Duration) int { return int((d + time.Second - 1) / time.Second) }
