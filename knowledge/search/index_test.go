package search

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/knowledge/han"
)

func policy(t testing.TB) *Index {
	x, err := New(context.Background(), knowledge.FuzhouAI())
	if err != nil {
		t.Fatal(err)
	}
	return x
}

// Each clause with substance comes first for a question about it.
func TestFind(t *testing.T) {
	x := policy(t)
	for query, clause := range map[string]string{
		"算力补贴怎么算": "6.1", "網信辦備案的模型採購補助": "1.2", "概念验证中心新认定给多少": "2.1", "平台年服务收入的补助": "2.2", "省里给了研发奖补，市里配套多少": "2.3",
		"工业互联网项目投资补多少": "3.1", "典型应用场景评上奖多少": "3.3", "单项冠军、小巨人": "4.1", "零租孵化空间": "5.2", "数据沙箱怎么用": "7.2", "医疗公共数据能拿到吗": "7.1",
		"B类人才购房补贴": "8.1", "考职业技能等级证书补多少": "8.2", "猎头公司有支持吗": "8.3", "人工智能高级职称": "8.4", "光模块年销售额奖励": "9.2",
		"资金由谁承担，细则谁来定": "0.2", "和别的政策冲突怎么办，就高不重复": "0.3", "有效期到什么时候": "0.4", "第六条": "6.1", "what does measure 7 say": "7.1",
	} {
		got, err := x.Find(t.Context(), query, 3)
		if err != nil || len(got) == 0 || got[0].Clause.ID != clause {
			var ids []string
			for _, p := range got {
				ids = append(ids, p.Clause.ID)
			}
			t.Errorf("%s: %v %v, not %s", query, ids, err, clause)
		}
	}
}

func TestFindNothing(t *testing.T) {
	x := policy(t)
	for _, query := range []string{"", " ", "。？！", "🙂", "\x00\x01", "\u200b", "\xff", "a"} {
		got, err := x.Find(t.Context(), query, 5)
		measures, err2 := x.Measures(t.Context(), query)
		if len(got) > 0 || len(measures) > 0 || err != nil || err2 != nil {
			t.Errorf("%q finds %v %v, %v %v", query, got, measures, err, err2)
		}
	}
}

func TestLimits(t *testing.T) {
	x := policy(t)
	for n, want := range map[int]int{-1: 0, 0: 0, 1: 1, 2: 2} {
		if got, err := x.Find(t.Context(), "人才补贴和算力补贴", n); err != nil || len(got) != want {
			t.Errorf("n = %d: %d passages, %v", n, len(got), err)
		}
	}
	if got, err := x.Find(t.Context(), "算力、人才、园区", 1<<40); err != nil || len(got) > MaxPassages {
		t.Errorf("%d passages, %v", len(got), err)
	}
	long := strings.Repeat("很", MaxQueryRunes) + "算力"
	if got, _ := x.Find(t.Context(), long, 1); len(got) > 0 && len(got[0].Highlights) > 0 {
		t.Error("what follows the limit was looked at")
	}
}

func TestContextEnded(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	x := policy(t)
	cancel()
	if _, err := x.Find(ctx, "算力", 3); !errors.Is(err, context.Canceled) {
		t.Errorf("Find: %v", err)
	}
	if _, err := x.Measures(ctx, "算力"); !errors.Is(err, context.Canceled) {
		t.Errorf("Measures: %v", err)
	}
	if _, err := x.vectors.score(ctx, x.words.query("算力")); !errors.Is(err, context.Canceled) {
		t.Errorf("vectors: %v", err) // chromem says nothing
	}
	if _, err := New(ctx, knowledge.FuzhouAI()); !errors.Is(err, context.Canceled) {
		t.Errorf("New: %v", err)
	}
}

// A policy that has none of the topics is still searched by its words.
func TestOtherPolicy(t *testing.T) {
	doc, err := knowledge.Parse("trees", "植树若干措施\n为了绿化，特制定：\n一、种树。每种一棵榕树奖励树苗一株。（责任单位：市园林局）\n本措施由市园林局解释。本措施有效期至2030年1月1日。\n")
	if err != nil {
		t.Fatal(err)
	}
	x, err := New(t.Context(), doc)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := x.Find(t.Context(), "种榕树", 1); err != nil || len(got) != 1 || got[0].Clause.ID != "1.1" {
		t.Errorf("%v, %v", got, err)
	}
}

// Every topic that a measure has stands in the policy.
func TestAnchors(t *testing.T) {
	x := policy(t)
	for i, topic := range topics {
		if len(x.anchors[i]) == 0 && topic.Measure() >= 0 {
			t.Errorf("topic %s has no clause", topic)
		}
		for _, a := range x.anchors[i] {
			if c := x.clauses[a.clause]; c.Measure != topic.Measure() {
				t.Errorf("topic %s is anchored in clause %s", topic, c.ID)
			}
		}
	}
}

func TestSameEveryTime(t *testing.T) {
	a, b := policy(t), policy(t)
	_, qs := questions(t)
	for _, q := range qs[:20] {
		first, _ := a.Measures(t.Context(), q.text)
		for range 5 {
			again, _ := b.Measures(t.Context(), q.text)
			if !slices.Equal(first, again) {
				t.Fatalf("line %d: %v, then %v", q.line, first, again)
			}
		}
	}
}

func TestNamed(t *testing.T) {
	for query, want := range map[string][]int{
		"第六条怎么说": {6}, "第 3 项": {3}, "措施九": {9}, "第一条和第二条": {1, 2}, "Measure five": {5}, "第十条": nil, "第十一条": nil, "措施一百": nil, "一人公司": nil, "": nil,
	} {
		if got := slices.Collect(named(query)); !slices.Equal(got, want) {
			t.Errorf("%s names %v, not %v", query, got, want)
		}
	}
}

// 什么, 怎么 and 那么 are terms as they stand, in either script.
func TestQuestionWordsSurvive(t *testing.T) {
	for word, traditional := range map[string]string{"什么": "什麼", "怎么": "怎麽", "那么": "那麼", "多么": "多麼"} {
		r := []rune(word)
		pair := mix(mix(kindPair, uint64(r[0])), uint64(r[1]))
		for _, text := range []string{word, traditional} {
			if !slices.ContainsFunc(terms(han.Normal(text).Runes), func(t term) bool { return t.hash == pair }) {
				t.Errorf("%s has no term %s", text, word)
			}
		}
	}
}

func TestPassagesAreSound(t *testing.T) {
	x := policy(t)
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SliceOf(rapid.SampledFrom([]string{"算力", "补贴", "人才", "AI", "园区", "8万", "，", "第", "六", "条", "ａ", "服務"})).Draw(t, "words")
		passages(t, x, strings.Join(words, "")+rapid.String().Draw(t, "tail"))
	})
}

func FuzzFind(f *testing.F) {
	x := policy(f)
	for _, s := range []string{"算力", "第9条", "B类人才100万元", "\xff算力", "ＧＰＵ", strings.Repeat("补贴", 1500)} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, query string) { passages(t, x, query) })
}

// passages checks what holds for every result: scores fall and lie in 0 to 1,
// highlights are in order, apart and inside the clause.
func passages(t interface{ Fatalf(string, ...any) }, x *Index, query string) {
	got, err := x.Find(context.Background(), query, MaxPassages)
	if err != nil {
		t.Fatalf("%q: %v", query, err)
	}
	last := 1.0
	for _, p := range got {
		if p.Score > last || p.Score < least {
			t.Fatalf("%q: score %f after %f", query, p.Score, last)
		}
		last = p.Score
		end, length := -1, len([]rune(p.Clause.Text))
		for _, h := range p.Highlights {
			if h[0] <= end || h[1] <= h[0] || h[1] > length {
				t.Fatalf("%q: highlights %v of %d runes", query, p.Highlights, length)
			}
			end = h[1]
		}
	}
	ms, err := x.Measures(context.Background(), query)
	if err != nil || (len(ms) > 0) != (len(got) > 0) || len(ms) > 0 && (ms[0].Measure != got[0].Clause.Measure || ms[0].Score != got[0].Score) {
		t.Fatalf("%q: measures %v, passages %v, %v", query, ms, got, err)
	}
}
