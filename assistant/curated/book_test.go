package curated

import (
	"context"
	"errors"
	"log/slog"
	"strings"
	"testing"
	"time"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/offline"
	"github.com/rongce/rongce/assistant/store"
	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/knowledge/search"
	"github.com/rongce/rongce/tools"
)

// shelf is a Store that a test looks into.
type shelf struct {
	all  []assistant.Curated
	err  error
	read int
}

func (s *shelf) Curated(context.Context) ([]assistant.Curated, error) {
	s.read++
	return s.all, s.err
}

func (s *shelf) Curate(_ context.Context, c assistant.Curated) (string, error) {
	c.ID = c.Question
	s.all = append([]assistant.Curated{c}, s.all...)
	return c.ID, s.err
}

func (s *shelf) Revoke(_ context.Context, id string) error {
	for i := range s.all {
		if s.all[i].ID == id {
			s.all[i].Revoked = time.Now()
		}
	}
	return s.err
}

var planner = offline.New(knowledge.FuzhouAI(), tools.FuzhouAI())

func newBook(s Store) *Book { return New(s, planner.Understand, slog.New(slog.DiscardHandler)) }

func add(t *testing.T, b *Book, question string) {
	t.Helper()
	if err := b.Add(t.Context(), assistant.Curated{Question: question, Text: "答", Clause: "6.1"}); err != nil {
		t.Fatalf("%s: %v", question, err)
	}
}

func TestQuestionsThatMeanTheSame(t *testing.T) {
	for _, c := range []struct{ written, asked string }{
		{"一年买算力花了8万元，能补多少？", "一年买算力花了8万元能补多少"},
		{"一年买算力花了8万元，能补多少？", "请问一年买算力花了80000元，可以补多少钱呢"},
		{"“零租”孵化空间是什么？", "请问一下零租孵化空间是啥"},
		{"算力补助归哪个部门管？", "您好，算力补贴归哪个部门管呀？"},
		{"買算力能補多少", "买算力能补多少"},
	} {
		b := newBook(&shelf{})
		add(t, b, c.written)
		if b.Match(t.Context(), c.asked, true) == nil {
			t.Errorf("%s is not %s\n  %+v\n  %+v", c.asked, c.written, b.meaningOf(c.asked), b.meaningOf(c.written))
		}
	}
}

func TestQuestionsThatDoNot(t *testing.T) {
	for _, c := range []struct{ written, asked string }{
		{"一年买算力花了8万元，能补多少？", "一年买算力花了9万元，能补多少？"},
		{"一年买算力花了8万元，能补多少？", "买算力能补多少？"},
		{"买算力能补多少？", "一年买算力花了8万元，能补多少？"},
		{"买模型花了30万，算力花了8万，一共多少", "买模型花了8万，算力花了30万，一共多少"},
		{"买的大模型备案了能补吗", "买的大模型没备案能补吗"},
		{"个人买算力能补吗", "公司买算力能补吗"},
		{"算力补助市里给多少", "算力补助省里给多少"},
		{"算力补助什么时候发", "算力补助什么条件"},
		{"算力补助归哪个部门管？", "模型补助归哪个部门管？"},
		{"光模块奖励几个点", "光模块奖励几个名额"},
		{"算力买满了10万怎么办", "算力没买满10万怎么办"},
	} {
		b := newBook(&shelf{})
		add(t, b, c.written)
		if b.Match(t.Context(), c.asked, true) != nil {
			t.Errorf("%s is taken for %s", c.asked, c.written)
		}
	}
}

func TestQuestionsThatLean(t *testing.T) {
	b := newBook(&shelf{})
	for _, q := range []string{"那要是12万呢？", "需要什么条件？", "这条归谁管", "你好", "电话多少"} {
		if err := b.Add(t.Context(), assistant.Curated{Question: q, Text: "答", Clause: "6.1"}); !errors.Is(err, ErrNoMeaning) {
			t.Errorf("%s: %v", q, err)
		}
	}
	add(t, b, "买算力能补多少？")
	add(t, b, "算力补助归哪个部门管？")
	if b.Match(t.Context(), "买算力能补多少？", false) != nil {
		t.Error("what was said before counts for how much")
	}
	if b.Match(t.Context(), "算力补助归哪个部门管？", false) == nil {
		t.Error("which office does not depend on what was said before")
	}
}

func TestRevokedIsNotGiven(t *testing.T) {
	s := &shelf{}
	b := newBook(s)
	add(t, b, "算力补助归哪个部门管？")
	if b.Match(t.Context(), "算力补助归哪个部门管？", true) == nil {
		t.Fatal("not found")
	}
	if err := b.Revoke(t.Context(), s.all[0].ID); err != nil {
		t.Fatal(err)
	}
	if b.Match(t.Context(), "算力补助归哪个部门管？", true) != nil {
		t.Error("revoked, and given")
	}
}

// A store in trouble costs no answer; the list before is used, and not asked
// for again by each question.
func TestStoreInTrouble(t *testing.T) {
	s := &shelf{}
	b := newBook(s)
	now := time.Now()
	b.now = func() time.Time { return now }
	add(t, b, "算力补助归哪个部门管？")
	if b.Match(t.Context(), "算力补助归哪个部门管？", true) == nil {
		t.Fatal("not found")
	}
	s.err, now = errors.New("away"), now.Add(freshFor)
	before := s.read
	for range 10 {
		if b.Match(t.Context(), "算力补助归哪个部门管？", true) == nil {
			t.Fatal("forgotten")
		}
	}
	if s.read != before+1 {
		t.Errorf("the store was asked %d times", s.read-before)
	}
}

// The whole way: the supervisor's words come out marked, with the calculation
// that vouches for their figure; and words without a source do not.
func TestCuratedAnswersPassTheCheck(t *testing.T) {
	policy, toolbox := knowledge.FuzhouAI(), tools.FuzhouAI()
	index, err := search.New(t.Context(), policy)
	if err != nil {
		t.Fatal(err)
	}
	s := &shelf{}
	b := newBook(s)
	a := &assistant.Assistant{
		Policy: policy, Index: index, Toolbox: toolbox, Planner: planner, Fallback: planner, Conversations: store.NewMemory(), Curations: b,
		Now: func() time.Time { return time.Date(2026, 11, 26, 9, 0, 0, 0, time.UTC) }, Log: slog.New(slog.DiscardHandler),
	}
	const question = "一年买算力花了8万元，能补多少？"
	ask := func(conversation, message string) *assistant.Answer {
		t.Helper()
		var told strings.Builder
		ans, err := a.Ask(t.Context(), conversation, message, func(e assistant.Event) {
			if d, ok := e.(assistant.Delta); ok {
				told.WriteString(d.Text)
			}
		})
		if err != nil {
			t.Fatal(err)
		}
		if told.String() != ans.Text {
			t.Errorf("told %q, answered %q", told.String(), ans.Text)
		}
		return ans
	}
	good := assistant.Curated{ID: "g", Question: question, Text: "按第六条，最多补40,000元，以实际服务费的50%为准。", Clause: "6.1", At: a.Now()}
	if o, err := a.CheckCurated(t.Context(), &good); o != nil || err != nil {
		t.Fatal(o, err)
	}
	s.all = []assistant.Curated{good}
	got := ask("", "请问一年买算力花了8万元，可以补多少钱？")
	if got.Text != good.Text || got.Curated == nil || got.Curated.Clause != "6.1" || got.Note == "" || len(got.Citations) != 1 || got.Total == nil || got.Total.String() != "40000.00" {
		t.Errorf("%+v", got)
	}
	if next := ask(got.ConversationID, "要是花到12万呢？"); next.Curated != nil || len(next.Calculations) != 1 || next.Calculations[0].Outcome != tools.Refer {
		t.Errorf("the conversation does not go on: %+v", next)
	}
	bad := good
	bad.Text = "最多补66,000元。"
	if o, err := a.CheckCurated(t.Context(), &bad); o == nil || err != nil {
		t.Errorf("a figure without a source may stand: %v", err)
	}
	s.all = []assistant.Curated{bad}
	b.forget()
	if got := ask("", question); got.Curated != nil || strings.Contains(got.Text, "66,000") {
		t.Errorf("%+v", got)
	}
}
