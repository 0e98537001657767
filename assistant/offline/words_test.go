package offline

import (
	"fmt"
	"testing"

	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// Every quote of ours stands in one clause of its measure.
func TestQuotesStandInThePolicy(t *testing.T) {
	policy := knowledge.FuzhouAI()
	check := func(where string, measure int, quotes []string) {
		if len(quotes) == 0 {
			t.Errorf("%s quotes nothing", where)
		}
		for _, q := range quotes {
			if _, err := policy.Find(measure, q); err != nil {
				t.Errorf("%s: %v", where, err)
			}
		}
	}
	for _, s := range sheets {
		check(string(s.Topic), s.Measure, s.Quotes)
	}
	for i, g := range glossary {
		check(fmt.Sprintf("glossary %d (%s)", i, g.words), g.measure, g.quotes)
	}
}

// No figure of a sheet or of the glossary is without words: each stands in the quotes beside it.
func TestFiguresStandInTheQuotes(t *testing.T) {
	check := func(where, text string, quotes []string) {
		known := map[string]bool{}
		for _, q := range quotes {
			for _, f := range money.Figures(q) {
				known[f.Value.Exact()] = true
			}
		}
		for _, f := range money.Figures(text) {
			if f.Kind != money.Han && !known[f.Value.Exact()] {
				t.Errorf("%s: %s stands in no quote of it: %s", where, f.Text, text)
			}
		}
	}
	for _, s := range sheets {
		for _, text := range []string{s.Gist, s.GistEN, s.Rate, s.Ceiling, s.Threshold, s.Quota, s.Needs, s.Exclusion} {
			check(string(s.Topic), text, s.Quotes)
		}
	}
	for _, g := range glossary {
		check(g.words.String(), g.says, g.quotes)
	}
}

// A sheet for every topic that has something to say, and a calculator for every one that names it.
func TestSheetsAreComplete(t *testing.T) {
	for _, topic := range asked.Topics() {
		s := sheetOf(topic)
		if topic == asked.Policy || topic == asked.None {
			continue
		}
		if s == nil || s.Gist == "" || s.GistEN == "" || s.Measure != topic.Measure() {
			t.Errorf("%s: no sheet, or an unfinished one", topic)
			continue
		}
		if s.Tool != "" && tools.FuzhouAI().Benefit(s.Tool) == nil {
			t.Errorf("%s: no calculator %s", topic, s.Tool)
		}
	}
	for _, b := range tools.FuzhouAI().Benefits() {
		if topicOfTool(b.Tool) == asked.None {
			t.Errorf("%s has no sheet", b.Tool)
		}
	}
}

func TestRoles(t *testing.T) {
	for _, c := range []struct {
		message string
		roles   []Role
	}{
		{"算力年度采购总额9万，实际服务费7万", []Role{roleTotal, roleFee}},
		{"省里给了研发奖补80万，我们自己研发投入600万", []Role{roleProvince, roleSpending}},
		{"计划总投资2000万，实际投资900万", []Role{rolePlan, roleInvestment}},
		{"概念验证中心服务收入210万", []Role{roleIncome}},
		{"光模块卖了1600万", []Role{roleSales}},
		{"模型年费24万，上限不是30万吗", []Role{roleModelCost, roleClaim}},
		{"想拿10万的模型补助", []Role{roleWish}},
		{"算力差三百块满5万", []Role{roleGap, roleEdge}},
		{"公司估值2亿，算力花了6万", []Role{roleOther, roleTotal}},
		{"买了20个账号，每个账号1200元", []Role{roleUnit}},
		{"算力花了9万，市里另一份同类政策已经补了2万", []Role{roleTotal, roleOther}},
	} {
		r := read(c.message, asked.Default())
		var got []Role
		for _, s := range r.sums {
			got = append(got, s.role)
		}
		if fmt.Sprint(got) != fmt.Sprint(c.roles) {
			t.Errorf("%s: %v, not %v", c.message, got, c.roles)
		}
	}
}

func TestConditionsSaidInPassing(t *testing.T) {
	for _, c := range []struct {
		text, input string
		value       bool
	}{
		{"模型没备过案", "model_filed", false}, {"网信办备案号拿到了", "model_filed", true},
		{"就给员工写写文案用", "for_vertical_model", false}, {"拿来做法律垂直模型", "for_vertical_model", true},
		{"这笔以前领过", "already_received", true}, {"老平台了，不是新认定", "newly_recognised", false},
		{"我们不是人工智能企业", "is_ai_enterprise", false}, {"设备联网而已，没用AI", "applies_ai", false},
		{"专家说成效不明显", "effective", false}, {"省级已经入选了", "selected_higher_level", true},
		{"没进国家和省里的名单", "selected_higher_level", false}, {"人在深圳，远程办公", "settles_in_fuzhou", false},
		{"准备搬到福州落地", "settles_in_fuzhou", true}, {"做不出什么重大突破", "breakthrough", false},
		{"证没考过", "certificate_obtained", false}, {"职业技能等级证书拿到了", "certificate_obtained", true},
		{"技术是买别人授权的", "own_ip", false}, {"完全自主研发", "own_ip", true},
		{"六年前开发的老款", "developed_within_three_years", false}, {"去年刚研发出来", "developed_within_three_years", true},
		{"不过已经入选国家级", "selected_higher_level", true},
		{"知识产权自己是半点没有", "own_ip", false}, {"专利捏在外省那家手上", "own_ip", false}, {"我们拿人家牌照做的", "own_ip", false},
		{"等级证书一个没落下", "certificate_obtained", true},
	} {
		if got, ok := truths(newSentence(c.text).masked)[c.input]; !ok || got != c.value {
			t.Errorf("%s: %s = %v (said: %v), not %v", c.text, c.input, got, ok, c.value)
		}
	}
	for text, input := range map[string]string{
		"模型要不要备案": "model_filed", "备案有什么要求": "model_filed", "三年前开发的": "developed_within_three_years", "去年卖了1000万": "developed_within_three_years",
	} {
		if v, ok := truths(newSentence(text).masked)[input]; ok {
			t.Errorf("%s says nothing of %s, but %v was heard", text, input, v)
		}
	}
}

func TestPeriods(t *testing.T) {
	for text, want := range map[string]Period{
		"每月8000元": perMonth, "月付6500": perMonth, "每季度2万": perQuarter, "半年3万": perHalf, "半年结一回账，一回3万": perHalf, "上半年3万": perYear,
		"一天300元": perDay, "三年合同30万": perYears, "一年8万": perYear, "算力8万": perYear,
	} {
		s := newSentence("算力" + text)
		if len(s.amounts) == 0 {
			continue // no unit and too small to be money
		}
		if got := s.periodOf(0); got != want {
			t.Errorf("%s: %q, not %q", text, got, want)
		}
	}
}

func TestPinyin(t *testing.T) {
	for in, want := range map[string]string{
		"suanli butie duoshao":        "算力补贴多少",
		"guang mo kuai nian xiao":     "光模块年销",
		"how much is the subsidy":     "",
		"please tell me about models": "",
	} {
		got, ok := fromPinyin(in)
		if ok != (want != "") || ok && got != want {
			t.Errorf("%s: %q, %v", in, got, ok)
		}
	}
}

// In a list of sums the unit may stand at the last one alone.
func TestListedYuan(t *testing.T) {
	model := asked.Default()
	for text, want := range map[string]int64{
		"算力三笔：21000，22000，19000元": 62_000,
		"算力三笔21000、22000和19000元":  62_000,
		"租GPU花了8200，7400，9100":    24_700,
		"2025，30000元算力":           30_000,
		"买了4090、H100，一共30000元":    30_000,
		"12台，30000元算力":            30_000,
	} {
		var got money.Amount
		for _, s := range read(text, model).sums {
			got = got.Add(s.High)
		}
		if !got.Equal(money.Yuan(want)) {
			t.Errorf("%s: %s in all, want %d", text, got, want)
		}
	}
}

func BenchmarkRead(b *testing.B) {
	model := asked.Default()
	b.ReportAllocs()
	for b.Loop() {
		read("去年租算力花了8万5，能补多少？", model)
	}
}
