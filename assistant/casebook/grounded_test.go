package casebook

import (
	"strings"
	"testing"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

func cite(t *testing.T, clause string) assistant.Citation {
	t.Helper()
	c := knowledge.FuzhouAI().Clause(clause)
	if c == nil {
		t.Fatalf("no clause %s", clause)
	}
	return assistant.Citation{Clause: c.ID, Measure: c.Measure, Quote: c.Text}
}

func TestGrounded(t *testing.T) {
	c := calculation(power, 42_500, 42_500, tools.Computed)
	c.Inputs = map[string]any{"annual_purchase_total": "85000.00"}
	c.Steps = []tools.Step{{Text: "85,000 × 50% = 42,500", Clause: "6.1"}}
	c.Assumptions, c.Label = []string{"按一年777天算"}, "第888批"
	uneven := calculation(model, 0, 0, tools.Computed)
	edge := money.Wan(20).QuotientPercent(30) // 666,666.67
	uneven.Amount = &edge
	for _, row := range []struct {
		text string
		want string // what is wrong; "" for nothing
	}{
		{"可以补42,500元（4.25万元），算的是8万5的50%。", ""},
		{"可以补四万二千五百元", ""},
		{"可以补42,501元", "42,501"},
		{"可以补四万三千元", "四万三千"},
		{"可以补4.2万元", "4.2万"},
		{"按55%补助", "55%"},
		{"可以补50元", "50元"},
		{"可以补6.1元", "6.1元"}, // the number of a clause is no amount
		{"约1百万元", "1百万"},    // 666,666.67 is not rounded as roughly as that
		{"按五成五补助", "五成五"},
		{"按六成补助", "六成"},
		{"5万元（含）至10万元（不含）之间", ""},
		{"1. 第一件\n2、第二件\n- 第六条，措施六，[6.1]（1）", ""},
		{"共有3个条件", ""},
		{"全市每年最多88个", "88"},
		{"请打12345", ""},
		{"请打12345。", ""},
		{"可以补12345元", "12345元"},
		{"请打83840011", "83840011"},
		{"30个工作日内", "30"},
		{"5个工作日内", "5"},
		{"最高200万元", "200万"},         // stands in the policy, but in no clause that is cited
		{"有效期至2028年12月31日", "2028"}, // 0.4 is not cited
		{"约66.67万元", ""},            // 666,666.67, rounded
		{"约67万元", ""},               //
		{"约70万元", "70万"},            //
		{"第十条", "没有这一条：第十条"},        //
		{"您说的第十二条不存在", ""},          // the user named it
		{"“年度购买总额达10万元（含）以上的”", ""}, //
		{"“年度购买总额达10万元（含）及以上”", "不是原文的引文"}, //
		{"“通过“可用不可见”等方式，向我市”", ""},
		{"“通过“可用不可见”的方式，向我市”", "不是原文的引文"},
		{"“不到100,000元”按略低算", ""},
		{"假定一年用了777天", "777"},               // assumptions are the planner's own words
		{"第888批", "888"},                    // and so are labels
		{"> 支持申请省级相关补助。", ""},               //
		{"> 支持申请国家级相关补助。", "不是原文的引文"},       //
		{"您说的“我们公司全年算力花了”", ""},             // the user's own words
		{"上一轮算的是1,234元", ""},                // an earlier calculation
		{"上一轮您说的是1,111元", ""},               // an earlier message
		{"\u200b4\u200b3\u200b000元", "000"}, // hidden signs do not hide a figure
	} {
		talk := talk{messages: []string{"1111元够不够"}, calculations: []string{"1234.00"}}
		a := &assistant.Answer{
			Kind: assistant.Answered, Text: row.text, Citations: []assistant.Citation{cite(t, "6.1")},
			Calculations: []*tools.Calculation{c, uneven},
		}
		got := strings.Join(talk.ungrounded("我们公司全年算力花了8万5，第十二条给多少", a), "；")
		if row.want == "" && got != "" || !strings.Contains(got, row.want) {
			t.Errorf("%q: want %q, got %q", row.text, row.want, got)
		}
	}
}

func TestGroundedCitations(t *testing.T) {
	good := cite(t, "6.1")
	for name, spoil := range map[string]func(*assistant.Citation){
		"a word changed":     func(c *assistant.Citation) { c.Quote = strings.Replace(c.Quote, "50%", "55%", 1) },
		"not contiguous":     func(c *assistant.Citation) { c.Quote = strings.Replace(c.Quote, "（含）", "", 1) },
		"another clause":     func(c *assistant.Citation) { c.Clause, c.Measure = "1.1", 1 },
		"another measure":    func(c *assistant.Citation) { c.Measure = 1 },
		"no clause":          func(c *assistant.Citation) { c.Clause = "6.9" },
		"nothing in a quote": func(c *assistant.Citation) { c.Quote = "" },
	} {
		c := good
		spoil(&c)
		for kind, want := range map[assistant.Kind]int{assistant.Answered: 1, assistant.Refuse: 1} {
			a := &assistant.Answer{Kind: kind, Text: "有", Citations: []assistant.Citation{good, c}}
			if got := new(talk).ungrounded("问", a); len(got) != want {
				t.Errorf("%s: %v", name, got)
			}
		}
	}
	if got := new(talk).ungrounded("问", &assistant.Answer{Kind: assistant.Answered, Text: "有"}); len(got) != 1 {
		t.Errorf("an answer without a citation: %v", got)
	}
	if got := new(talk).ungrounded("问", &assistant.Answer{Kind: assistant.SmallTalk, Text: "你好"}); len(got) != 0 {
		t.Errorf("small talk needs none: %v", got)
	}
}
