package llm

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"time"

	"github.com/tmc/langchaingo/llms"
	"github.com/tmc/langchaingo/llms/openai"
)

const (
	// MostTokens bounds one answer of the model: three times the longest reply
	// that anybody would read, so that thinking fits in.
	MostTokens = 4096
	// AtOnce bounds the calls under way; a turn beyond it waits for [WaitForPlace].
	AtOnce = 16
	// WaitForPlace is how long a turn waits for a place: then the offline
	// planner serves the citizen better.
	WaitForPlace = 3 * time.Second
)

// model is the one door to langchaingo.
type model struct {
	llm     llms.Model
	breaker *breaker
	log     *slog.Logger
	longest time.Duration
	places  chan struct{} // one for each call that may be under way
	patient time.Duration // for a place
	flights flights
	tally   *tally
}

// newModel opens the door. Every option is passed: those left out, langchaingo
// would read from the environment.
func newModel(url, name, key string, w *wire) (llms.Model, error) {
	if key == "" {
		key = "none" // langchaingo insists on one; the wire takes it off again
	}
	return openai.New(
		openai.WithBaseURL(url), openai.WithModel(name), openai.WithToken(key), openai.WithOrganization(""),
		openai.WithAPIType(openai.APITypeOpenAI), openai.WithHTTPClient(w),
	)
}

// said is one answer of the model: a text, calls, or both.
type said struct {
	text  string
	calls []llms.ToolCall
}

// call sends the whole dialogue, or joins who has just sent the same. The
// listener hears the reply grow, and then has the whole answer.
func (m *model) call(ctx context.Context, messages []llms.MessageContent, functions []llms.Tool) (*listener, error) {
	if err := m.breaker.open(); err != nil {
		return nil, err
	}
	l, joined, err := m.flights.join(messages, functions, func(c *flight) {
		ctx, cancel := context.WithCancelCause(context.Background())
		c.cancel = cancel
		go m.fly(ctx, c, messages, functions)
	})
	if err != nil {
		return nil, &Error{Cause: ErrUnreadable, Detail: "a request that cannot be written"}
	}
	if joined {
		m.tally.joined.Add(1)
	}
	context.AfterFunc(ctx, l.leave)
	return l, nil
}

// fly makes one call. Its errors are *Error.
func (m *model) fly(ctx context.Context, c *flight, messages []llms.MessageContent, functions []llms.Tool) {
	s, err := said{}, error(&Error{Cause: ErrUnreadable})
	defer func() {
		if p := recover(); p != nil { // langchaingo's, on an answer that nobody foresaw
			m.log.Error("calling the model panicked", "panic", fmt.Sprint(p), "stack", string(debug.Stack()))
			s, err = said{}, &Error{Cause: ErrUnreadable, Detail: "panic"}
		}
		c.end(s, err)
	}()
	place := time.NewTimer(m.patient)
	defer place.Stop()
	select {
	case m.places <- struct{}{}:
		defer func() { <-m.places }()
	case <-place.C:
		err = &Error{Cause: ErrBusy}
		return
	case <-ctx.Done():
		return // nobody waits
	}
	if err = m.breaker.enter(); err != nil {
		return
	}
	m.tally.calls.Add(1)
	m.tally.running.Add(1)
	defer m.tally.running.Add(-1)
	s, err = m.ask(ctx, c, messages, functions)
}

// ask goes through langchaingo's door and tells the breaker what came of it.
func (m *model) ask(ctx context.Context, c *flight, messages []llms.MessageContent, functions []llms.Tool) (said, error) {
	ctx, cancel := context.WithTimeoutCause(ctx, m.longest, ErrTooSlow)
	defer cancel()
	left := true // by a panic too, the breaker must hear of the end
	defer func() {
		if left {
			m.breaker.leave(failed)
		}
	}()
	began := time.Now()
	res, err := m.llm.GenerateContent(ctx, messages, llms.WithTools(functions), llms.WithTemperature(0),
		openai.WithMaxCompletionTokens(MostTokens), llms.WithStreamingFunc(func(_ context.Context, chunk []byte) error {
			c.grow(argumentsIn(chunk))
			return nil
		}))
	left = false
	var bad *Error
	switch {
	case ctx.Err() != nil && !errors.Is(context.Cause(ctx), ErrTooSlow): // before err: langchaingo blurs the context's errors
		m.breaker.leave(abandoned)
		return said{}, &Error{Cause: errLeft}
	case ctx.Err() != nil:
		bad = &Error{Cause: ErrTooSlow}
	case err != nil && !errors.As(err, &bad):
		bad = &Error{Cause: ErrUnreadable} // langchaingo's own words may hold the server's
	case err == nil:
		bad = unfit(res)
	}
	if bad != nil {
		if errors.Is(bad, ErrFiltered) { // of this question; the server is well
			m.breaker.leave(succeeded)
		} else if m.breaker.leave(failed) {
			m.log.Warn("model left alone", "for", Pause, "error", bad)
		}
		return said{}, bad
	}
	m.breaker.leave(succeeded)
	first := res.Choices[0]
	m.count(first.GenerationInfo)
	m.log.Debug("model answered", "took", time.Since(began), "calls", len(first.ToolCalls), "stop", first.StopReason)
	return said{first.Content, first.ToolCalls}, nil
}

// argumentsIn picks the fragment of the live call out of what langchaingo tells
// of a stream: text, tool calls as JSON and nothings, all as bytes. The wire
// begins the live call before all others, and goes on with it alone; the other
// calls are told only once it is over, and never looked at here: who listens
// reads the arguments as one JSON object, and stops at its end.
func argumentsIn(chunk []byte) string {
	var calls []exactCall
	if json.Unmarshal(chunk, &calls) != nil || len(calls) != 1 {
		return ""
	}
	return calls[0].Function.Arguments
}

func (m *model) count(info map[string]any) {
	if n, ok := info["PromptTokens"].(int); ok {
		m.tally.prompt.Add(int64(n))
	}
	if n, ok := info["CompletionTokens"].(int); ok {
		m.tally.completion.Add(int64(n))
	}
}

// unfit says why an answer cannot be used.
func unfit(res *llms.ContentResponse) *Error {
	if res == nil || len(res.Choices) == 0 {
		return &Error{Cause: ErrEmpty, Detail: "no choices"}
	}
	c := res.Choices[0]
	switch {
	case c.StopReason == "length":
		return &Error{Cause: ErrCut, Detail: "length"}
	case c.StopReason == "content_filter":
		return &Error{Cause: ErrFiltered}
	case c.StopReason == "":
		return &Error{Cause: ErrCut, Detail: "no finish reason"}
	case c.Content == "" && len(c.ToolCalls) == 0:
		return &Error{Cause: ErrEmpty}
	}
	return nil
}
