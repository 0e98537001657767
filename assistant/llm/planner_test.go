package llm

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/rongce/rongce/assistant"
)

const question = "我们公司今年买算力花了8万元，能补多少？"

func compute(inputs object) call { return call{"computing_power_subsidy", inputs} }

func TestAnswerWithCalls(t *testing.T) {
	s := serve(t,
		calling(compute(object{"annual_purchase_total": "80000"})),
		calling(replyCall("answer", "可以补**40,000元**，即80,000元的50%。", 6)))
	d := open(t, s.URL)
	ans := d.ask(t, question)
	if ans.Model != "test-model" || ans.Note != "" || ans.Kind != assistant.Answered || ans.Total.String() != "40000.00" {
		t.Fatalf("%+v\n%s", ans, d.logs)
	}
	if !strings.Contains(ans.Text, "征求意见稿") {
		t.Error("money without the draft notice")
	}
	if len(ans.Calculations) != 1 || !slices.Equal(ans.Measures, []int{6}) || len(ans.Citations) < 2 || ans.Citations[0].Quote != quote6 {
		t.Errorf("%+v", ans)
	}
	first := s.seen()[0]
	system := first.Messages[0].Content
	if !strings.Contains(system, "6.1：对年度购买算力服务总额") || !strings.Contains(system, "市数据管理局") {
		t.Errorf("clauses not shown:\n%s", system)
	}
	if len(first.Tools) != 12 || first.Temperature == nil || first.authorization != "Bearer "+secret || first.Model != "test-model" {
		t.Errorf("request %+v", first)
	}
	var c struct{ Amount string }
	if err := json.Unmarshal([]byte(s.last(1)), &c); err != nil || c.Amount != "40000.00" {
		t.Errorf("result as shown to the model: %s", s.last(1))
	}
	conversation, err := d.Conversations.Read(t.Context(), d.id)
	if err != nil || !strings.Contains(string(conversation.Memory), "80000.00") {
		t.Errorf("the offline planner's memory: %s", conversation.Memory)
	}
}

func TestHistoryAndSecondTurn(t *testing.T) {
	s := serve(t,
		calling(compute(object{"annual_purchase_total": "80000"})), calling(replyCall("answer", "补40,000元。", 6)),
		calling(call{searchFunction, object{"query": "算力 省级补助"}}), calling(replyCall("answer", "仍是按40,000元算。", 6)))
	d := open(t, s.URL)
	d.ask(t, question)
	if ans := d.ask(t, "那还是这么多吗？"); ans.Note != "" || ans.Total != nil {
		t.Fatalf("%+v\n%s", ans, d.logs)
	}
	m := s.seen()[2].Messages
	if m[1].Role != "user" || m[1].Content != fromUser(question) || m[2].Role != "assistant" || !strings.Contains(m[2].Content, "40,000元") || m[3].Content != fromUser("那还是这么多吗？") {
		t.Errorf("history %+v", m)
	}
	if !strings.Contains(m[0].Content, "6.1：") {
		t.Error("the clause cited last is not shown")
	}
	if !strings.Contains(s.last(3), "算力") {
		t.Errorf("found: %s", s.last(3))
	}
}

func TestInventedFigure(t *testing.T) {
	s := serve(t,
		calling(compute(object{"annual_purchase_total": "80000"})),
		calling(replyCall("answer", "可以补55,555元。", 6)))
	d := open(t, s.URL)
	ans := d.ask(t, question)
	d.mustFallBack(t, ans, nil)
	if strings.Contains(ans.Text, "55,555") || ans.Total == nil || ans.Total.String() != "40000.00" || len(s.seen()) != 3 {
		t.Errorf("%+v after %d requests", ans, len(s.seen()))
	}
	if !strings.Contains(s.last(2), "55,555") || d.Refused() != 2 || d.Fallbacks() != 1 {
		t.Errorf("told %q, refused %d", s.last(2), d.Refused())
	}
}

func TestObjectionHeeded(t *testing.T) {
	s := serve(t,
		calling(compute(object{"annual_purchase_total": "80000"})),
		calling(replyCall("answer", "可以补55,555元。", 6)), calling(replyCall("answer", "可以补40,000元。", 6)))
	d := open(t, s.URL)
	if ans := d.ask(t, question); ans.Note != "" || ans.Total.String() != "40000.00" || d.Refused() != 1 {
		t.Errorf("%+v\n%s", ans, d.logs)
	}
}

// A model that invents an input would let the calculation vouch for it.
func TestInventedInput(t *testing.T) {
	s := serve(t,
		calling(compute(object{"annual_purchase_total": "99999"})),
		calling(compute(object{})),
		calling(replyCall("clarify", "一年购买算力服务的总额是多少元？", 6)))
	d := open(t, s.URL)
	ans := d.ask(t, "买算力能补多少？")
	if ans.Note != "" || ans.Kind != assistant.Clarify || len(ans.Missing) != 1 || ans.Missing[0].Field != "annual_purchase_total" {
		t.Errorf("%+v\n%s", ans, d.logs)
	}
	if !strings.Contains(s.last(1), "没有说过99,999元") {
		t.Errorf("told %q", s.last(1))
	}
}

func TestBadArguments(t *testing.T) {
	for name, args := range map[string]any{
		"broken":  `{oops`,
		"unit":    object{"annual_purchase_total": "8万"},
		"unknown": object{"annual_purchase_total": "80000", "rate": "0.9"},
		"twice":   `{"annual_purchase_total":"80000","annual_purchase_total":"90000"}`,
		"null":    `{"annual_purchase_total":null}`,
		"list":    `["80000"]`,
	} {
		t.Run(name, func(t *testing.T) {
			s := serve(t, calling(call{"computing_power_subsidy", args}),
				calling(compute(object{"annual_purchase_total": "80000"})), calling(replyCall("answer", "补40,000元。", 6)))
			d := open(t, s.URL)
			if ans := d.ask(t, question); ans.Note != "" || ans.Total.String() != "40000.00" {
				t.Errorf("%+v\n%s", ans, d.logs)
			}
			if !strings.Contains(s.last(1), "改正") {
				t.Errorf("told %q", s.last(1))
			}
			stubborn := serve(t, calling(call{"computing_power_subsidy", args}))
			d = open(t, stubborn.URL)
			d.mustFallBack(t, d.ask(t, question), ErrConfused)
			if n := len(stubborn.seen()); n != 2 {
				t.Errorf("asked %d times", n)
			}
		})
	}
}

func TestBadReplies(t *testing.T) {
	good := calling(replyCall("answer", "按实际服务费的50%补。", 6))
	misquote := call{replyFunction, object{"kind": "answer", "text": "补50%。", "measures": []int{6}, "quotes": []any{object{"clause": "6.1", "quote": "补助50%"}}}}
	for name, bad := range map[string]call{
		"kind":     {replyFunction, object{"kind": "maybe", "text": "好", "measures": []int{6}, "quotes": []any{}}},
		"empty":    {replyFunction, object{"kind": "answer", "text": " ", "measures": []int{6}, "quotes": []any{}}},
		"measure":  replyCall("answer", "见第十条。", 10),
		"broken":   {replyFunction, `{oops`},
		"misquote": misquote,
		"nobody":   {"transfer_money", object{}},
	} {
		t.Run(name, func(t *testing.T) {
			s := serve(t, calling(bad), good)
			d := open(t, s.URL)
			if ans := d.ask(t, "算力补助比例是多少？"); ans.Note != "" || ans.Text != "按实际服务费的50%补。" {
				t.Errorf("%+v\n%s", ans, d.logs)
			}
		})
	}
	s := serve(t, calling(misquote)) // twice: without the quote, nothing is cited, and the check refuses
	d := open(t, s.URL)
	d.mustFallBack(t, d.ask(t, "算力补助比例是多少？"), nil)
}

func TestTextInsteadOfReply(t *testing.T) {
	plain := sending(200, object{"choices": []any{object{"finish_reason": "stop", "message": object{"content": "补一半。"}}}})
	s := serve(t, plain, calling(replyCall("answer", "按50%补。", 6)))
	d := open(t, s.URL)
	if ans := d.ask(t, "算力补助比例是多少？"); ans.Note != "" || s.last(1) != askReply {
		t.Errorf("%+v\n%s", ans, d.logs)
	}
	d = open(t, serve(t, plain).URL)
	d.mustFallBack(t, d.ask(t, "算力补助比例是多少？"), ErrConfused)
}

// An endless caller is offered nothing but reply in the end, and given up.
func TestEndlessCalls(t *testing.T) {
	s := serve(t, calling(call{searchFunction, object{"query": "算力"}}))
	d := open(t, s.URL)
	d.mustFallBack(t, d.ask(t, "算力补助比例是多少？"), nil)
	all := s.seen()
	if n := len(all[len(all)-1].Tools); n != 1 {
		t.Errorf("%d functions offered at the end", n)
	}
}

// Calculations that a model makes twice, or too early, are not added up.
func TestNothingCountsTwice(t *testing.T) {
	s := serve(t,
		calling(compute(object{})),
		calling(compute(object{"annual_purchase_total": "80000"})),
		calling(compute(object{"annual_purchase_total": 80000.00})),
		calling(compute(object{"annual_purchase_total": "50000", "hypothetical": true}), call{"skills_training_subsidy", ""}),
		calling(replyCall("answer", "补40,000元。", 6)))
	d := open(t, s.URL)
	ans := d.ask(t, question)
	if ans.Note != "" || len(ans.Calculations) != 3 || !ans.Calculations[1].Hypothetical || ans.Total.String() != "43000.00" {
		t.Errorf("%+v\n%s", ans, d.logs)
	}
	if s.last(3) != calculatedOnce {
		t.Errorf("told %q", s.last(3))
	}
}

func TestLabelsAndRefusedValues(t *testing.T) {
	product := func(label, sales string) call {
		return call{"foundation_product_award", object{"label": label, "annual_sales": sales, "category": "optical_module"}}
	}
	s := serve(t,
		calling(product("光模块A", "20000000"), product("补助百万", "9000000"), product("", "-5000000")),
		calling(replyCall("answer", "合计600,000元。", 9)))
	d := open(t, s.URL)
	ans := d.ask(t, "光模块A卖了2000万元，另一款900万元，还有一款-500万元")
	if ans.Note != "" || len(ans.Calculations) != 2 || ans.Calculations[0].Label != "光模块A" || ans.Calculations[1].Label != "" || ans.Total.String() != "600000.00" {
		t.Errorf("%+v\n%s", ans, d.logs)
	}
	if !strings.Contains(s.last(1), "负数") {
		t.Errorf("told %q", s.last(1))
	}
}

func TestSuggestionsClaimNothing(t *testing.T) {
	got := harmless([]string{" 由哪个单位负责？", "最高能拿500万元吗", "看 https://x.y", "第六条怎么写的？", strings.Repeat("长", 50), "a", "b"})
	if !slices.Equal(got, []string{"由哪个单位负责？", "第六条怎么写的？", "a"}) {
		t.Errorf("%q", got)
	}
}
