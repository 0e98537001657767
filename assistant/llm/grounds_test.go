package llm

import (
	"testing"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

func TestGrounds(t *testing.T) {
	for _, c := range []struct {
		said, amount string
		ok           bool
		low          string
	}{
		{"买算力花了8万元", "80000.00", true, ""},
		{"买算力花了8万5", "85000", true, ""},
		{"买算力花了8万元", "85000", false, ""},
		{"每月6000元", "72000", true, ""},
		{"每月6000元", "6000", false, ""}, // not a year's
		{"6000元/月", "6000", false, ""},
		{"每月6000元，用了8个月", "48000", true, ""},
		{"每月6000元，用了8个月", "72000", false, ""}, // months × rate, not × 12
		{"一共6000元", "72000", false, ""},
		{"每季度2万元", "80000", true, ""},
		{"半年3万元", "60000", true, ""},
		{"4台，每台2万元", "80000", true, ""},
		{"3万元加上4万元", "70000", true, ""},
		{"1万元、2万元和3万元", "60000", true, ""},
		{"5到8万元", "80000", true, "50000.00"},
		{"5到8万元", "50000", false, ""},
		{"每月5000到6000元", "72000", true, "60000.00"},
		{"不到5万元", "50000", false, ""},
		{"不到5万元", "49999.99", true, ""},
		{"大约8万元", "80000", true, ""},
		{"8万美元", "80000", false, ""},
		{"80000", "80000", true, ""},
		{"你好", "0", false, ""},
	} {
		v, err := money.Parse(c.amount)
		if err != nil {
			t.Fatal(err)
		}
		got := groundsOf(&assistant.Turn{Message: c.said, Conversation: &assistant.Conversation{}}).read("x", v)
		low := ""
		if got.low != nil {
			low = got.low.String()
		}
		if (got.objection == "") != c.ok || low != c.low {
			t.Errorf("%s → %s: %+v low %s", c.said, c.amount, got, low)
		}
	}
}

func TestGroundsOfEarlierTurns(t *testing.T) {
	turn := &assistant.Turn{Message: "那3个呢", Conversation: &assistant.Conversation{Exchanges: []assistant.Exchange{{Message: "一年花了5到8万元"}, {Message: "就8万元吧"}}}}
	g := groundsOf(turn)
	if r := g.read("x", money.Wan(8)); r.objection != "" || r.low != nil { // the later words hold
		t.Errorf("%+v", r)
	}
	if !g.counts[3] || g.counts[7] {
		t.Errorf("counts %v", g.counts)
	}
}

func TestAdmit(t *testing.T) {
	for _, c := range []struct {
		said, tool string
		count      int64
		amount     string
		what       bool
		ok         bool
	}{
		{"培训了12个人", "skills_training_subsidy", 12, "", false, true},
		{"培训了12个人", "skills_training_subsidy", 100, "", false, false},
		{"培训了十二个人", "skills_training_subsidy", 12, "", false, true},
		{"参加了培训", "skills_training_subsidy", 1, "", false, true},
		{"买多少算力补得最多？", "computing_power_subsidy", 0, "99999.99", true, true},
		{"买多少算力补得最多？", "computing_power_subsidy", 0, "50000", true, true},
		{"买多少算力补得最多？", "computing_power_subsidy", 0, "66666", true, false}, // a what-if is no way round
		{"想补4万，要买多少算力？", "computing_power_subsidy", 0, "80000", true, true},
		{"买多少模型拿满？", "vertical_model_subsidy", 0, "666666.67", true, true},
		{"买多少模型拿满？", "vertical_model_subsidy", 0, "666666.67", false, false},
	} {
		q := tools.Query{Tool: c.tool, Hypothetical: c.what, Facts: tools.Facts{Money: map[string]money.Amount{}, Count: map[string]int64{}}}
		b := tools.FuzhouAI().Benefit(c.tool)
		if c.count > 0 {
			q.Facts.Count["people"] = c.count
		}
		if c.amount != "" {
			q.Facts.Money[b.Base().Name], _ = money.Parse(c.amount)
		}
		got := groundsOf(&assistant.Turn{Message: c.said, Conversation: &assistant.Conversation{}}).admit(&q, b)
		if (got == "") != c.ok {
			t.Errorf("%s → %s %d: %q", c.said, c.amount, c.count, got)
		}
	}
}

func TestNotice(t *testing.T) {
	for in, want := range map[string]string{
		"补4万元。": "补4万元。\n\n" + draftNotice, "征求意见稿里是4万元。": "征求意见稿里是4万元。",
		"Up to 40,000 yuan.": "Up to 40,000 yuan.\n\n" + draftNoticeEnglish, "It is a Draft.": "It is a Draft.",
	} {
		if got := noticed(in, knowledge.NotIssued); got != want {
			t.Errorf("%q", got)
		}
		if noticed(in, knowledge.InForce) != in {
			t.Error("a notice where there is no draft")
		}
	}
}
