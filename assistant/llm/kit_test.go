package llm

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/offline"
	"github.com/rongce/rongce/assistant/store"
	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/knowledge/search"
	"github.com/rongce/rongce/tools"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

const secret = "sk-Test-0123456789abcdefSECRET"

// server plays a script: one step for each request, the last one again and again.
type server struct {
	*httptest.Server
	t        *testing.T
	mu       sync.Mutex
	steps    []http.HandlerFunc
	requests []request
}

// request is what a server reads out of one.
type request struct {
	Model       string   `json:"model"`
	Temperature *float64 `json:"temperature"`
	Stream      bool     `json:"stream"`

	MaxCompletionTokens int             `json:"max_completion_tokens"`
	MaxTokens           int             `json:"max_tokens"`
	ToolChoice          json.RawMessage `json:"tool_choice"`
	Messages            []struct {
		Role       string `json:"role"`
		Content    string `json:"content"`
		ToolCallID string `json:"tool_call_id"`
		ToolCalls  []struct {
			ID, Type string
			Function struct{ Name, Arguments string }
		} `json:"tool_calls"`
	} `json:"messages"`
	Tools []struct {
		Type     string
		Function struct {
			Name       string
			Parameters struct {
				Type       string
				Properties map[string]any
			}
		}
	} `json:"tools"`
	authorization string
}

func serve(t *testing.T, steps ...http.HandlerFunc) *server {
	s := &server{t: t, steps: steps}
	s.Server = httptest.NewServer(http.HandlerFunc(s.answer))
	t.Cleanup(s.Close)
	return s
}

func (s *server) answer(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	var in request
	if err := json.Unmarshal(body, &in); err != nil {
		s.t.Errorf("request is no JSON: %v", err)
	}
	in.authorization = r.Header.Get("Authorization")
	if r.URL.Path != "/v1/chat/completions" {
		s.t.Errorf("asked at %s", r.URL.Path)
	}
	in.mustBeTextbook(s.t)
	s.mu.Lock()
	step := s.steps[min(len(s.requests), len(s.steps)-1)]
	s.requests = append(s.requests, in)
	s.mu.Unlock()
	step(w, r)
}

// mustBeTextbook holds a request against the rules that strict servers enforce.
func (in request) mustBeTextbook(t *testing.T) {
	t.Helper()
	var open, all []string
	for i, m := range in.Messages {
		if (m.Role == "system") != (i == 0) {
			t.Errorf("message %d is a system message, or the first is none", i)
		}
		if m.Role != "tool" && len(open) > 0 {
			t.Errorf("calls %v have no answer", open)
		}
		for _, c := range m.ToolCalls {
			if c.ID == "" || slices.Contains(all, c.ID) || c.Type != "function" || c.Function.Name == "" || !json.Valid([]byte(c.Function.Arguments)) && !strings.Contains(c.Function.Arguments, "{oops") {
				t.Errorf("call %+v", c)
			}
			open, all = append(open, c.ID), append(all, c.ID)
		}
		if m.Role == "tool" {
			at := slices.Index(open, m.ToolCallID)
			if at < 0 || m.Content == "" {
				t.Errorf("answer to %q: %q", m.ToolCallID, m.Content)
				continue
			}
			open = slices.Delete(open, at, at+1)
		}
	}
	if len(in.Tools) == 0 || in.MaxCompletionTokens > MostTokens || in.MaxTokens > MostTokens {
		t.Errorf("%d tools, at most %d or %d tokens", len(in.Tools), in.MaxCompletionTokens, in.MaxTokens)
	}
	for _, f := range in.Tools {
		if f.Type != "function" || f.Function.Parameters.Type != "object" || f.Function.Parameters.Properties == nil {
			t.Errorf("tool %+v", f)
		}
	}
}

func (s *server) seen() []request {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.requests)
}

// last returns the last message of the n-th request.
func (s *server) last(n int) string {
	m := s.seen()[n].Messages
	return m[len(m)-1].Content
}

type call struct {
	name string
	args any // a string is sent as it is
}

// calling answers with function calls.
func calling(calls ...call) http.HandlerFunc {
	var out []any
	for i, c := range calls {
		args, ok := c.args.(string)
		if !ok {
			b, _ := json.Marshal(c.args)
			args = string(b)
		}
		out = append(out, object{"id": fmt.Sprintf("c%d", i), "type": "function", "function": object{"name": c.name, "arguments": args}})
	}
	return sending(200, object{"choices": []any{object{"index": 0, "finish_reason": "tool_calls", "message": object{"role": "assistant", "content": nil, "tool_calls": out}}}})
}

func sending(status int, body any, headers ...string) http.HandlerFunc {
	text, ok := body.(string)
	if !ok {
		b, _ := json.Marshal(body)
		text = string(b)
	}
	return func(w http.ResponseWriter, _ *http.Request) {
		for i := 0; i+1 < len(headers); i += 2 {
			w.Header().Set(headers[i], headers[i+1])
		}
		w.WriteHeader(status)
		_, _ = io.WriteString(w, text)
	}
}

// replyCall is a reply that quotes measure 六.
func replyCall(kind, text string, measures ...int) call {
	return call{replyFunction, object{"kind": kind, "text": text, "measures": measures, "quotes": []any{object{"clause": "6.1", "quote": quote6}}}}
}

const quote6 = "按照当年实际服务费50%的比例予以补助"

// desk is an assistant that asks the server first.
type desk struct {
	*assistant.Assistant
	planner *Planner
	logs    *logBook
	id      string
	shown   chan struct{} // closed by watch at the first sentence shown; nil: not
}

var index = sync.OnceValues(func() (*search.Index, error) { return search.New(context.Background(), knowledge.FuzhouAI()) })

func open(t *testing.T, address string, change ...func(*Options)) *desk {
	t.Helper()
	logs := &logBook{}
	log := slog.New(slog.NewTextHandler(logs, &slog.HandlerOptions{Level: slog.LevelDebug}))
	policy, toolbox := knowledge.FuzhouAI(), tools.FuzhouAI()
	fallback := offline.New(policy, toolbox)
	o := Options{URL: address + "/v1/", Model: "test-model", Key: secret, Offline: fallback, Toolbox: toolbox, Policy: policy, Log: log}
	for _, c := range change {
		c(&o)
	}
	p, err := New(o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(p.Close)
	x, err := index()
	if err != nil {
		t.Fatal(err)
	}
	d := &desk{planner: p, logs: logs, Assistant: &assistant.Assistant{
		Policy: policy, Index: x, Toolbox: toolbox, Planner: p, Fallback: fallback, Conversations: store.NewMemory(),
		Now: func() time.Time { return time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC) }, Log: log,
	}}
	t.Cleanup(func() { // whatever happened
		if strings.Contains(logs.String(), "SECRET") {
			t.Errorf("the key is in the log:\n%s", logs)
		}
	})
	return d
}

// logBook is a log that is read while somebody, a call given up on, may still write.
type logBook struct {
	mu   sync.Mutex
	text strings.Builder
}

func (l *logBook) Write(line []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(line)
}

func (l *logBook) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.String()
}

// ask goes on with the desk's conversation.
func (d *desk) ask(t *testing.T, message string) *assistant.Answer {
	t.Helper()
	ans, err := d.Ask(context.Background(), d.id, message, func(assistant.Event) {})
	if err != nil {
		t.Fatal(err)
	}
	d.id = ans.ConversationID
	return ans
}

// mustFallBack wants the offline answer, with the note, for this reason.
func (d *desk) mustFallBack(t *testing.T, ans *assistant.Answer, reason error) {
	t.Helper()
	if ans.Model != offline.Name || ans.Note == "" || ans.Text == "" {
		t.Errorf("answer of %q, note %q", ans.Model, ans.Note)
	}
	if reason != nil && !strings.Contains(d.logs.String(), reason.Error()) {
		t.Errorf("want %q in the log:\n%s", reason, d.logs)
	}
}
