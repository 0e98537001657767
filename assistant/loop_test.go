package assistant_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/store"
	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/knowledge/search"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// scripted is a planner that makes its moves one after another, the last again
// and again. Search, calculators, check and store are the real ones.
type scripted struct {
	name  string
	moves []any // an assistant.Move, an error, or a func(*assistant.Turn) assistant.Move
	asked int   // how often Next was called
	seen  []*assistant.Objection
}

func (p *scripted) Name() string { return p.name }

func (p *scripted) Next(_ context.Context, t *assistant.Turn) (assistant.Move, error) {
	p.seen = append(p.seen, t.Objection)
	move := p.moves[min(p.asked, len(p.moves)-1)]
	p.asked++
	switch m := move.(type) {
	case error:
		return nil, m
	case func(*assistant.Turn) assistant.Move:
		return m(t), nil
	case assistant.Move:
		return m, nil
	}
	return nil, nil
}

var now = time.Date(2026, 11, 25, 10, 0, 0, 0, time.FixedZone("CST", 8*3600))

func house(t *testing.T, planner, fallback assistant.Planner) *assistant.Assistant {
	t.Helper()
	index, err := search.New(t.Context(), knowledge.FuzhouAI())
	if err != nil {
		t.Fatal(err)
	}
	return &assistant.Assistant{
		Policy: knowledge.FuzhouAI(), Index: index, Toolbox: tools.FuzhouAI(), Planner: planner, Fallback: fallback,
		Conversations: store.NewMemory(), Now: func() time.Time { return now }, Log: slog.New(slog.DiscardHandler),
	}
}

func say(text string) assistant.Reply {
	return assistant.Reply{Kind: assistant.SmallTalk, Text: text}
}

func power(yuan int64) tools.Query {
	return tools.Query{Tool: "computing_power_subsidy", Facts: tools.Facts{Money: map[string]money.Amount{"annual_purchase_total": money.Yuan(yuan)}}}
}

// ask asks and returns the events as words: the stages, and found, calculated, delta, done.
func ask(t *testing.T, a *assistant.Assistant, conversation, message string) (*assistant.Answer, []string, string, error) {
	t.Helper()
	var order []string
	var text strings.Builder
	answer, err := a.Ask(t.Context(), conversation, message, func(e assistant.Event) {
		switch e := e.(type) {
		case assistant.Entered:
			order = append(order, string(e.Stage))
		case assistant.Found:
			order = append(order, "found")
		case assistant.Calculated:
			order = append(order, "calculated")
		case assistant.Delta:
			text.WriteString(e.Text)
			if order[len(order)-1] != "delta" {
				order = append(order, "delta")
			}
		case assistant.Done:
			order = append(order, "done")
		}
	})
	return answer, order, text.String(), err
}

func exchanges(t *testing.T, a *assistant.Assistant, id string) int {
	t.Helper()
	c, err := a.Conversations.Read(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	return len(c.Exchanges)
}

func TestEventsInOrder(t *testing.T) {
	p := &scripted{name: "p", moves: []any{
		assistant.Search{Query: "算力补贴", Most: 2},
		assistant.Calculate{Queries: []tools.Query{power(80_000), power(120_000)}},
		assistant.Reply{
			Kind: assistant.Answered, Text: "可以补4万元。\n要看总额；达10万元的，补0元！", Measures: []int{6},
			Citations: []knowledge.Citation{knowledge.FuzhouAI().Clause("6.1").Whole()}, Memory: []byte(`{"n":1}`),
		},
	}}
	a := house(t, p, p)
	answer, order, text, err := ask(t, a, "", "买算力花了8万")
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"understanding", "retrieving", "found", "calculating", "calculated", "calculated", "writing", "delta", "done"}
	if !reflect.DeepEqual(order, want) {
		t.Errorf("events %q", order)
	}
	if text != answer.Text || text == "" {
		t.Errorf("the deltas are %q, the text %q", text, answer.Text)
	}
	if answer.Total == nil || answer.Total.String() != "40000.00" || answer.Breakdown == nil || answer.Breakdown.Formula.String() != "40000.00" {
		t.Errorf("total %v, breakdown %+v", answer.Total, answer.Breakdown)
	}
	if answer.Model != "p" || answer.Note != "" || answer.Citations[0].Clause != "6.1" || answer.Suggestions == nil || answer.Missing == nil {
		t.Errorf("answer %+v", answer)
	}
	c, err := a.Conversations.Read(t.Context(), answer.ConversationID)
	if err != nil || len(c.Exchanges) != 1 || c.Exchanges[0].Message != "买算力花了8万" || c.Exchanges[0].Answer != answer || !c.Exchanges[0].At.Equal(now) || string(c.Memory) != `{"n":1}` {
		t.Errorf("kept %+v, %v", c, err)
	}
}

func TestRefusedReplyGoesBackOnce(t *testing.T) {
	p := &scripted{name: "p", moves: []any{say("可以补77万元。"), say("我不知道。")}}
	a := house(t, p, &scripted{name: "f", moves: []any{say("替补")}})
	answer, order, text, err := ask(t, a, "", "你好")
	if err != nil || answer.Text != "我不知道。" || answer.Model != "p" || answer.Note != "" {
		t.Fatalf("%+v, %v", answer, err)
	}
	if a.Refused() != 1 || a.Fallbacks() != 0 {
		t.Errorf("refused %d, fallbacks %d", a.Refused(), a.Fallbacks())
	}
	if p.seen[0] != nil || p.seen[1] == nil || p.seen[1].Words != "77万元" {
		t.Errorf("the planner was told %+v", p.seen)
	}
	if text != answer.Text || strings.Count(strings.Join(order, " "), "delta") != 1 {
		t.Errorf("shown %q in %q", text, order)
	}
}

func TestFallbackAnswers(t *testing.T) {
	for name, c := range map[string]struct {
		moves   []any
		refused int64
		asked   int
	}{
		"refused twice":              {[]any{say("补77万元"), say("补78万元"), say("不该问到这里")}, 2, 2},
		"an error":                   {[]any{errors.New("dial tcp: refused")}, 0, 1},
		"no move at all":             {[]any{nil}, 0, 1},
		"searching for ever":         {[]any{assistant.Search{Query: "算力", Most: 1}}, 0, assistant.MostMoves},
		"an unknown tool":            {[]any{assistant.Calculate{Queries: []tools.Query{{Tool: "nothing"}}}}, 0, 1},
		"calculating, then an error": {[]any{assistant.Calculate{Queries: []tools.Query{power(80_000)}}, errors.New("timeout")}, 0, 2},
	} {
		p := &scripted{name: "p", moves: c.moves}
		f := &scripted{name: "f", moves: []any{func(turn *assistant.Turn) assistant.Move {
			return say(fmt.Sprintf("替补作答%t。", turn.Objection == nil && turn.Calculations == nil && turn.Passages == nil))
		}}}
		a := house(t, p, f)
		answer, order, text, err := ask(t, a, "", "你好")
		if err != nil || answer.Text != "替补作答true。" || answer.Model != "f" || answer.Note == "" || len(answer.Calculations) != 0 {
			t.Errorf("%s: %+v, %v", name, answer, err)
			continue
		}
		if a.Refused() != c.refused || a.Fallbacks() != 1 || p.asked != c.asked || f.asked != 1 {
			t.Errorf("%s: refused %d, fallbacks %d, planner asked %d times", name, a.Refused(), a.Fallbacks(), p.asked)
		}
		if text != answer.Text || order[len(order)-1] != "done" {
			t.Errorf("%s: shown %q, events %q", name, text, order)
		}
	}
}

// Where every planner is refused, or breaks, the caller is told so in plain
// words: no figure of the refused reply is shown.
func TestNobodyCanAnswer(t *testing.T) {
	for name, p := range map[string]assistant.Planner{
		"refused twice": &scripted{name: "p", moves: []any{say("补77万元")}},
		"panics":        panicking{},
	} {
		a := house(t, p, p)
		id, err := a.Conversations.Create(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		answer, order, text, err := ask(t, a, id, "你好")
		if err != nil || answer.Kind != assistant.Refuse || strings.Contains(text, "77") || !strings.Contains(text, "12345") || order[len(order)-1] != "done" {
			t.Errorf("%s: %v; shown %q, events %q", name, err, text, order)
		}
		if a.Fallbacks() != 0 || exchanges(t, a, id) != 1 {
			t.Errorf("%s: fallbacks %d, %d exchanges kept", name, a.Fallbacks(), exchanges(t, a, id))
		}
	}
}

type panicking struct{}

func (panicking) Name() string { return "panicking" }

func (panicking) Next(context.Context, *assistant.Turn) (assistant.Move, error) { panic("a defect") }

func TestCancelledQuestionKeepsNothing(t *testing.T) {
	f := &scripted{name: "f", moves: []any{say("替补")}}
	for name, move := range map[string]any{
		"and the planner goes on": assistant.Search{Query: "算力", Most: 1},
		"and the planner answers": say("可以。"),
		"and the planner fails":   context.Canceled,
	} {
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		p := &scripted{name: "p", moves: []any{func(*assistant.Turn) assistant.Move { cancel(); return assistant.Calculate{} }, move}}
		a := house(t, p, f)
		id, err := a.Conversations.Create(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		_, err = a.Ask(ctx, id, "你好", func(e assistant.Event) {
			switch e.(type) {
			case assistant.Delta, assistant.Done:
				t.Errorf("%s: told %T", name, e)
			}
		})
		if !errors.Is(err, context.Canceled) || exchanges(t, a, id) != 0 || a.Fallbacks() != 0 || f.asked != 0 {
			t.Errorf("%s: %v, %d exchanges kept, %d fallbacks", name, err, exchanges(t, a, id), a.Fallbacks())
		}
	}
}

func TestUnacceptableMessages(t *testing.T) {
	p := &scripted{name: "p", moves: []any{say("好。")}}
	a := house(t, p, p)
	for message, want := range map[string]error{
		"":       assistant.ErrEmptyMessage,
		" \n\t　": assistant.ErrEmptyMessage,
		"\xff补":  assistant.ErrEmptyMessage,
		strings.Repeat("补", assistant.LongestMessage+1): assistant.ErrLongMessage,
		strings.Repeat("补", assistant.LongestMessage):   nil,
	} {
		if _, _, _, err := ask(t, a, "", message); !errors.Is(err, want) {
			t.Errorf("%.20q: %v, not %v", message, err, want)
		}
	}
	if _, _, _, err := ask(t, a, "01ARZ3NDEKTSV4RRFFQ69G5FAV", "你好"); !errors.Is(err, assistant.ErrUnknownConversation) {
		t.Error(err)
	}
	if p.asked != 1 {
		t.Errorf("the planner was asked %d times", p.asked)
	}
}

// What the calculators will not take is told to the planner; the others go on.
func TestRefusedInputsAreTold(t *testing.T) {
	var refused []assistant.Refusal
	p := &scripted{name: "p", moves: []any{
		assistant.Calculate{Queries: []tools.Query{power(-1), power(80_000)}},
		func(turn *assistant.Turn) assistant.Move {
			refused = turn.Refused
			return say("可以补4万元。")
		},
	}}
	answer, order, _, err := ask(t, house(t, p, p), "", "你好")
	if err != nil || len(answer.Calculations) != 1 || strings.Count(strings.Join(order, " "), "calculated") != 1 {
		t.Fatalf("%+v, %v, %q", answer, err, order)
	}
	if len(refused) != 1 || refused[0].Err.Field != "annual_purchase_total" {
		t.Errorf("the planner was told %+v", refused)
	}
}

func TestAlternativesHaveNoTotal(t *testing.T) {
	reply := say("两种算法。")
	reply.Alternatives = true
	p := &scripted{name: "p", moves: []any{assistant.Calculate{Queries: []tools.Query{power(80_000), power(60_000)}}, reply}}
	answer, _, _, err := ask(t, house(t, p, p), "", "你好")
	if err != nil || answer.Total != nil || answer.Breakdown != nil || len(answer.Calculations) != 2 {
		t.Errorf("%+v, %v", answer, err)
	}
}
