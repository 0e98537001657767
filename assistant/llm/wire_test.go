package llm

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/rongce/rongce/assistant"
)

// choice is an answer with one choice.
func choice(finish any, message object) object {
	return object{"choices": []any{object{"finish_reason": finish, "message": message}}}
}

var fine = calling(replyCall("answer", "按50%补。", 6))

// Whatever a server does wrong has its name, reaches the log without key or
// prompt, and ends in the offline planner's answer.
func TestFailures(t *testing.T) {
	leak := object{"error": object{"message": "Incorrect API key provided: " + secret + " for 买算力花了", "code": "invalid_api_key"}}
	for name, c := range map[string]struct {
		step http.HandlerFunc
		want error
		asks int
	}{
		"401":            {sending(401, leak), ErrKey, 1},
		"403":            {sending(403, "no"), ErrKey, 1},
		"404":            {sending(404, leak), ErrNotFound, 1},
		"400":            {sending(400, leak), ErrRejected, 1},
		"redirect":       {sending(307, "", "Location", "http://127.0.0.1:1/"), ErrRejected, 1},
		"429 for long":   {sending(429, leak, "Retry-After", "20"), ErrLimited, 1},
		"429 for ever":   {sending(429, leak, "Retry-After", "0"), ErrLimited, MostAttempts},
		"500 for ever":   {sending(500, "<html>"+secret, "Retry-After", "0"), ErrServer, MostAttempts},
		"no choices":     {sending(200, object{"choices": []any{}}), ErrEmpty, 1},
		"null choice":    {sending(200, object{"choices": []any{nil}}), ErrEmpty, 1},
		"no message":     {sending(200, object{"choices": []any{object{"finish_reason": "stop"}}}), ErrEmpty, 1},
		"nothing said":   {sending(200, choice("stop", object{"content": "", "reasoning_content": "我想想"})), ErrEmpty, 1},
		"only thoughts":  {sending(200, choice("stop", object{"content": "<think>答案是补"})), ErrEmpty, 1},
		"nameless":       {sending(200, choice("tool_calls", object{"tool_calls": []any{object{"function": object{"arguments": "{}"}}, nil}})), ErrEmpty, 1},
		"function gone":  {sending(200, choice("function_call", object{"content": ""})), ErrEmpty, 1},
		"length":         {sending(200, choice("length", object{"content": "补"})), ErrCut, 1},
		"no finish":      {sending(200, choice(nil, object{"content": "补"})), ErrCut, 1},
		"filtered":       {sending(200, choice("content_filter", object{"content": ""})), ErrFiltered, 1},
		"error in a 200": {sending(200, leak), ErrServer, 1},
		"web page":       {sending(200, "<!DOCTYPE html><p>"+secret, "Content-Type", "text/html"), ErrUnreadable, 1},
		"stream":         {sending(200, "data: {\"choices\":[]}\n\n"), ErrCut, 1},
		"half":           {sending(200, `{"choices":[{"mess`), ErrUnreadable, 1},
		"nothing":        {sending(200, ""), ErrUnreadable, 1},
		"flood":          {sending(200, strings.Repeat(" ", LargestResponse+1)), ErrTooLarge, 1},
		"hang up":        {func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) }, ErrUnreachable, 1},
	} {
		t.Run(name, func(t *testing.T) {
			s := serve(t, c.step)
			d := open(t, s.URL)
			ans := d.ask(t, question)
			d.mustFallBack(t, ans, c.want)
			if ans.Total == nil || ans.Total.String() != "40000.00" {
				t.Errorf("offline answer %+v", ans)
			}
			if n := len(s.seen()); n != c.asks {
				t.Errorf("asked %d times, want %d", n, c.asks)
			}
			if strings.Contains(d.logs.String(), "买算力") {
				t.Errorf("the prompt is in the log:\n%s", d.logs)
			}
		})
	}
}

func TestErrorKeepsCodeOnly(t *testing.T) {
	s := serve(t, sending(404, object{"error": object{"message": secret, "code": "model_not_found"}}))
	_, err := planOne(t.Context(), open(t, s.URL).planner)
	var e *Error
	if !errors.As(err, &e) || !errors.Is(err, ErrNotFound) || e.Status != 404 || e.Detail != "model_not_found" || strings.Contains(err.Error(), "SECRET") {
		t.Errorf("%v", err)
	}
}

// planOne makes the planner's first two moves.
func planOne(ctx context.Context, p *Planner) (assistant.Move, error) {
	turn := &assistant.Turn{Message: question, Conversation: &assistant.Conversation{}, Now: time.Now()}
	if m, err := p.Next(ctx, turn); err != nil {
		return m, err
	}
	return p.Next(ctx, turn)
}

func TestRetries(t *testing.T) {
	for name, first := range map[string]http.HandlerFunc{
		"429 seconds": sending(429, "", "Retry-After", "1"),
		"503 date":    sending(503, "", "Retry-After", time.Now().Add(time.Second).UTC().Format(http.TimeFormat)),
		"500":         sending(500, ""),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := serve(t, first, fine)
			d := open(t, s.URL)
			began := time.Now()
			if ans := d.ask(t, "算力补助比例是多少？"); ans.Note != "" || len(s.seen()) != 2 {
				t.Errorf("%+v\n%s", ans, d.logs)
			}
			if name == "429 seconds" && time.Since(began) < time.Second {
				t.Error("did not wait")
			}
		})
	}
	t.Run("wait beyond the turn", func(t *testing.T) {
		s := serve(t, sending(429, "", "Retry-After", "5"), fine)
		d := open(t, s.URL, func(o *Options) { o.Longest = 2 * time.Second })
		began := time.Now()
		d.mustFallBack(t, d.ask(t, question), ErrLimited)
		if time.Since(began) > time.Second {
			t.Error("waited for nothing")
		}
	})
}

func TestTemperatureRefused(t *testing.T) {
	s := serve(t, sending(400, object{"error": object{"message": "Unsupported value: 'temperature' does not support 0", "code": "unsupported_value"}}), fine)
	d := open(t, s.URL)
	for range 2 {
		if ans := d.ask(t, "算力补助比例是多少？"); ans.Note != "" {
			t.Errorf("%+v\n%s", ans, d.logs)
		}
	}
	all := s.seen()
	if len(all) != 3 || all[0].Temperature == nil || all[1].Temperature != nil || all[2].Temperature != nil || len(all[2].Messages) == 0 {
		t.Errorf("%d requests", len(all))
	}
	never := serve(t, sending(400, "temperature"))
	d = open(t, never.URL)
	d.mustFallBack(t, d.ask(t, question), ErrRejected)
	if n := len(never.seen()); n != 2 {
		t.Errorf("asked %d times", n)
	}
}

// stalling hears a request out and answers with a beginning at most.
func stalling(beginning string, gone chan<- struct{}) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if beginning != "" {
			_, _ = io.WriteString(w, beginning)
			w.(http.Flusher).Flush()
		}
		<-r.Context().Done()
		if gone != nil {
			close(gone)
		}
	}
}

func TestStall(t *testing.T) {
	for name, beginning := range map[string]string{"before": "", "within": `{"choices":[`} {
		t.Run(name, func(t *testing.T) {
			gone := make(chan struct{})
			d := open(t, serve(t, stalling(beginning, gone)).URL, func(o *Options) { o.Silence = 100 * time.Millisecond })
			d.mustFallBack(t, d.ask(t, question), ErrSilent)
			<-gone
		})
	}
	t.Run("within a stream", func(t *testing.T) {
		gone := make(chan struct{})
		step := func(w http.ResponseWriter, r *http.Request) {
			streaming(usual(replyCall("answer", "按50%补。按实际服务费算。", 6), 8)[:9]...)(w, r)
			stalling("", gone)(w, r)
		}
		d := open(t, serve(t, step).URL, func(o *Options) { o.Silence = 100 * time.Millisecond })
		d.mustFallBack(t, d.ask(t, question), ErrSilent)
		<-gone
	})
	t.Run("drip of a stream", func(t *testing.T) { // comments keep it alive, and nothing comes
		drip := func(w http.ResponseWriter, r *http.Request) {
			for r.Context().Err() == nil {
				_, _ = io.WriteString(w, ": still thinking\n\n")
				w.(http.Flusher).Flush()
				time.Sleep(10 * time.Millisecond)
			}
		}
		d := open(t, serve(t, drip).URL, func(o *Options) { o.Longest = 300 * time.Millisecond })
		d.mustFallBack(t, d.ask(t, question), ErrTooSlow)
	})
	t.Run("drip", func(t *testing.T) { // never silent, never done
		drip := func(w http.ResponseWriter, r *http.Request) {
			for r.Context().Err() == nil {
				_, _ = io.WriteString(w, " ")
				w.(http.Flusher).Flush()
				time.Sleep(10 * time.Millisecond)
			}
		}
		d := open(t, serve(t, drip).URL, func(o *Options) { o.Longest = 300 * time.Millisecond })
		d.mustFallBack(t, d.ask(t, question), ErrTooSlow)
	})
}

func TestStop(t *testing.T) {
	gone, began := make(chan struct{}), make(chan struct{})
	s := serve(t, func(w http.ResponseWriter, r *http.Request) {
		close(began)
		stalling("", gone)(w, r)
	})
	d := open(t, s.URL)
	ctx, stop := context.WithCancel(t.Context())
	go func() { <-began; stop() }()
	_, err := d.Ask(ctx, "", question, func(assistant.Event) {})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("%v", err)
	}
	select {
	case <-gone:
	case <-time.After(5 * time.Second):
		t.Error("the server was left waiting")
	}
	if err := d.planner.model.breaker.open(); err != nil || d.planner.model.breaker.failures != 0 || d.Fallbacks() != 0 {
		t.Error("a stop counts as a failure")
	}
}

func TestConnectionRefused(t *testing.T) {
	gone := httptest.NewServer(nil)
	gone.Close()
	d := open(t, gone.URL)
	d.mustFallBack(t, d.ask(t, question), ErrUnreachable)
	if strings.Contains(d.logs.String(), "127.0.0.1") || !strings.Contains(d.logs.String(), "connection refused") {
		t.Errorf("%s", d.logs)
	}
}

func TestNoKey(t *testing.T) {
	t.Setenv("OPENAI_API_KEY", secret)
	t.Setenv("OPENAI_BASE_URL", "http://127.0.0.1:1")
	t.Setenv("OPENAI_MODEL", "other")
	s := serve(t, fine)
	d := open(t, s.URL, func(o *Options) { o.Key = "" })
	if ans := d.ask(t, "算力补助比例是多少？"); ans.Note != "" {
		t.Fatal(d.logs)
	}
	if r := s.seen()[0]; r.authorization != "" || r.Model != "test-model" {
		t.Errorf("sent %q to %q", r.authorization, r.Model)
	}
}

func TestOptions(t *testing.T) {
	good := open(t, "http://x.invalid").planner
	for _, c := range []func(*Options){
		func(o *Options) { o.URL = "" }, func(o *Options) { o.URL = "x.y/v1" }, func(o *Options) { o.URL = "ftp://x/" },
		func(o *Options) { o.URL = "https://u:SECRET@x/" }, func(o *Options) { o.URL = "https://x/?key=SECRET" },
		func(o *Options) { o.URL = "https://x/%zzSECRET" }, func(o *Options) { o.Model = " " },
		func(o *Options) { o.Toolbox = nil }, func(o *Options) { o.Policy = nil }, func(o *Options) { o.Key = "SECRET\n" },
	} {
		o := Options{URL: "https://x/v1", Model: "m", Toolbox: good.toolbox, Policy: good.policy}
		if _, err := New(o); err != nil {
			t.Fatal(err)
		}
		c(&o)
		if p, err := New(o); err == nil || p != nil || strings.Contains(fmt.Sprint(err), "SECRET") {
			t.Errorf("%v", err)
		}
	}
	for in, want := range map[string]string{"https://x/v1/": "https://x/v1", " https://x/v1/chat/completions ": "https://x/v1", "http://x": "http://x"} {
		if got, err := baseOf(in); err != nil || got != want {
			t.Errorf("%q → %q, %v", in, got, err)
		}
	}
}
