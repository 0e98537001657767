package web

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/store"
	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/knowledge/search"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(suite{m}) }

// suite stops what the tests shared before goroutines are counted.
type suite struct{ *testing.M }

func (s suite) Run() int {
	defer func() { stopChromium() }()
	return s.M.Run()
}

// scripted is a planner that does what the message asks it to. It is a fake of
// the planners, not of the assistant: search, calculators and check are real.
type scripted struct {
	started chan string   // each message that begins to wait
	release chan struct{} // lets those that wait go on
}

func (*scripted) Name() string { return "scripted" }

func (p *scripted) Next(ctx context.Context, t *assistant.Turn) (assistant.Move, error) {
	switch {
	case strings.Contains(t.Message, "等一下"):
		p.started <- t.Message
		select {
		case <-p.release:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
		return say(assistant.SmallTalk, "等到了。"), nil
	case strings.Contains(t.Message, "装死"): // a planner that hears nothing
		p.started <- t.Message
		<-p.release
		return say(assistant.SmallTalk, "醒了。"), nil
	case strings.Contains(t.Message, "崩溃"), strings.Contains(t.Message, "出错"):
		return say(assistant.SmallTalk, "答了，可是存不下来。"), nil
	case strings.Contains(t.Message, "你好"):
		return say(assistant.SmallTalk, "您好！请说说您的情况。\n"+t.Message), nil
	case strings.Contains(t.Message, "<"): // says strange markup back
		return say(assistant.Refuse, "这不在政策范围内：\n\n"+t.Message+"\n\n- **"+t.Message+"**\n\n> "+t.Message), nil
	case strings.Contains(t.Message, "啰嗦"):
		return say(assistant.SmallTalk, strings.Repeat("这是一句不短的话，反复地说。", 4000)), nil
	case t.Plan == nil:
		t.Plan = "searched"
		return assistant.Search{Query: t.Message, Most: 3}, nil
	case len(t.Calculations) == 0:
		return assistant.Calculate{Queries: queries(t.Message)}, nil
	}
	return result(t), nil
}

// brittle is a store that breaks on two words: what a planner can't answer the
// assistant says in words of its own, so that inner errors come from below it.
type brittle struct{ assistant.Conversations }

func (b brittle) Continue(ctx context.Context, id string, f func(*assistant.Conversation) (assistant.Exchange, []byte, error)) error {
	return b.Conversations.Continue(ctx, id, func(c *assistant.Conversation) (assistant.Exchange, []byte, error) {
		exchange, memory, err := f(c)
		switch {
		case strings.Contains(exchange.Message, "崩溃"):
			panic("scripted panic in /srv/secret with key sk-123")
		case strings.Contains(exchange.Message, "出错"):
			return exchange, memory, errors.New("dial tcp 10.0.0.1: key sk-123 refused")
		}
		return exchange, memory, err
	})
}

func say(kind assistant.Kind, text string) assistant.Reply {
	return assistant.Reply{Kind: kind, Text: text}
}

// queries picks the calculations by a word of the message.
func queries(message string) []tools.Query {
	with := func(tool, field string, a money.Amount) tools.Query {
		return tools.Query{Tool: tool, Facts: tools.Facts{Money: map[string]money.Amount{field: a}, Truth: map[string]bool{}}}
	}
	power := with("computing_power_subsidy", "annual_purchase_total", money.Wan(8))
	switch {
	case strings.Contains(message, "一共"):
		modules := with("foundation_product_award", "annual_sales", money.Wan(5000))
		modules.Label = "光模块"
		modules.Facts.Truth["own_ip"] = true
		model := with("vertical_model_subsidy", "annual_purchase_cost", money.Wan(42))
		return []tools.Query{power, modules, model}
	case strings.Contains(message, "没备案"):
		model := with("vertical_model_subsidy", "annual_purchase_cost", money.Wan(42))
		model.Facts.Truth["model_filed"] = false
		return []tools.Query{model}
	case strings.Contains(message, "差多少"):
		return []tools.Query{{Tool: "vertical_model_subsidy"}}
	default:
		return []tools.Query{power}
	}
}

// result puts what was calculated into words, with all that the page can show.
func result(t *assistant.Turn) assistant.Reply {
	r := assistant.Reply{Kind: assistant.Answered, Suggestions: []string{"需要什么条件？", "找哪个部门？", "如果一年花12万元呢？"}}
	var b strings.Builder
	for _, c := range t.Calculations {
		r.Measures = append(r.Measures, c.Measure)
		r.Missing = append(r.Missing, c.Missing...)
		if c.Amount == nil {
			r.Kind = assistant.Clarify
			b.WriteString("还差一个数：" + c.Missing[0].Question + "\n\n")
			continue
		}
		b.WriteString("**" + c.Name + "**：市里最多补 **" + c.Amount.Format() + "元**，见第" + knowledge.FuzhouAI().Measure(c.Measure).Numeral + "条。\n\n")
	}
	if len(t.Calculations) > 1 {
		b.WriteString("| 项目 | 金额 |\n|---|---|\n")
		for _, c := range t.Calculations {
			b.WriteString("| " + c.Name + " | " + c.Amount.Format() + "元 |\n")
		}
		b.WriteString("\n")
	}
	b.WriteString("要点：\n\n1. 看一年购买的总额。\n2. 按实际服务费算。\n\n> 本政策还是征求意见稿，正式印发前不能申领。\n")
	r.Text = b.String()
	for _, p := range t.Passages {
		r.Citations = append(r.Citations, p.Clause.Whole())
	}
	if len(r.Citations) == 0 {
		r.Citations = append(r.Citations, knowledge.FuzhouAI().Clause("6.1").Whole())
	}
	return r
}

type understander struct{}

func (understander) Understand(string) Understanding {
	return Understanding{Act: "how_much", Measures: []UnderstoodMeasure{{6, 0.93}},
		Amounts: []UnderstoodAmount{{"8万5", 2, 5, "85000.00", "85000.00", false, "CNY"}}}
}

// kit is a server on the wire and what a test wants to do with it.
type kit struct {
	testing.TB
	server  *Server
	http    *httptest.Server
	planner *scripted
	log     *lockedBuffer
}

type lockedBuffer struct {
	mu sync.Mutex
	bytes.Buffer
}

func (b *lockedBuffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.Buffer.Write(p)
}

func (b *lockedBuffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.Buffer.String()
}

var index = sync.OnceValues(func() (*search.Index, error) {
	return search.New(context.Background(), knowledge.FuzhouAI())
})

func newKit(t testing.TB, change ...func(*Options)) *kit {
	t.Helper()
	x, err := index()
	if err != nil {
		t.Fatal(err)
	}
	k := &kit{TB: t, planner: &scripted{make(chan string, 16), make(chan struct{})}, log: &lockedBuffer{}}
	log := slog.New(slog.NewTextHandler(k.log, nil))
	o := Options{Log: log, Understander: understander{}, Assistant: &assistant.Assistant{
		Policy: knowledge.FuzhouAI(), Index: x, Toolbox: tools.FuzhouAI(), Planner: k.planner, Fallback: k.planner,
		Conversations: brittle{store.NewMemory()}, Now: time.Now, Log: log,
	}}
	for _, f := range change {
		f(&o)
	}
	if k.server, err = New(o); err != nil {
		t.Fatal(err)
	}
	k.http = httptest.NewServer(k.server)
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		_ = k.server.Shutdown(ctx)
		k.http.Close()
	})
	return k
}

// call returns the status, the headers and the body of a request.
func (k *kit) call(method, path, body string, headers ...string) (*http.Response, string) {
	k.Helper()
	req, err := http.NewRequest(method, k.http.URL+path, strings.NewReader(body))
	if err != nil {
		k.Fatal(err)
	}
	if method == http.MethodPost {
		req.Header.Set("Content-Type", "application/json")
	}
	for i := 0; i < len(headers); i += 2 {
		req.Header.Set(headers[i], headers[i+1])
	}
	client := http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	res, err := client.Do(req)
	if err != nil {
		k.Fatal(err)
	}
	defer res.Body.Close()
	out, err := io.ReadAll(res.Body)
	if err != nil {
		k.Fatal(err)
	}
	return res, string(out)
}

// json calls and decodes a 200.
func (k *kit) json(method, path, body string, into any) {
	k.Helper()
	res, out := k.call(method, path, body)
	if res.StatusCode != http.StatusOK {
		k.Fatalf("%s %s: %s\n%s", method, path, res.Status, out)
	}
	if err := json.Unmarshal([]byte(out), into); err != nil {
		k.Fatalf("%s: %v\n%s", path, err, out)
	}
}

func testFile(t testing.TB, name string) string {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
