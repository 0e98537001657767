package llm

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"github.com/tmc/langchaingo/llms"
	"github.com/tmc/langchaingo/llms/openai"
)

// model is the one door to langchaingo.
type model struct {
	llm     llms.Model
	breaker *breaker
	log     *slog.Logger
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

// say sends the whole dialogue and returns what the model says to it. Its
// errors are *Error, or the context's where the user stopped the turn.
func (m *model) say(ctx context.Context, messages []llms.MessageContent, functions []llms.Tool) (said, error) {
	if err := m.breaker.enter(); err != nil {
		return said{}, err
	}
	began := time.Now()
	res, err := m.llm.GenerateContent(ctx, messages, llms.WithTools(functions), llms.WithTemperature(0))
	var bad *Error
	switch {
	case ctx.Err() != nil && !errors.Is(context.Cause(ctx), ErrTooSlow): // before err: langchaingo blurs the context's errors
		m.breaker.leave(abandoned)
		return said{}, ctx.Err()
	case ctx.Err() != nil:
		bad = &Error{Cause: ErrTooSlow}
	case err != nil && !errors.As(err, &bad):
		bad = &Error{Cause: ErrUnreadable} // langchaingo's own words may hold the server's
	case err == nil:
		bad = unfit(res)
	}
	if bad != nil {
		if m.breaker.leave(failed) {
			m.log.Warn("model left alone", "for", Pause, "error", bad)
		}
		return said{}, bad
	}
	m.breaker.leave(succeeded)
	c := res.Choices[0]
	m.log.Debug("model answered", "took", time.Since(began), "calls", len(c.ToolCalls), "stop", c.StopReason)
	return said{c.Content, c.ToolCalls}, nil
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
