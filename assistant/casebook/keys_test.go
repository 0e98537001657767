package casebook

import (
	"slices"
	"strings"
	"testing"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

const (
	power  = "computing_power_subsidy"
	model  = "vertical_model_subsidy"
	people = "skills_training_subsidy"
)

func calculation(tool string, amount, low int64, outcome tools.Outcome) *tools.Calculation {
	a, l := money.Yuan(amount), money.Yuan(low)
	return &tools.Calculation{Tool: tool, Amount: &a, Low: &l, Outcome: outcome}
}

func whatIf(c *tools.Calculation) *tools.Calculation {
	c.Hypothetical = true
	return c
}

func total(yuan int64) *money.Amount {
	t := money.Yuan(yuan)
	return &t
}

// answers by name, so that a row of the table below can be read.
var answers = map[string]*assistant.Answer{
	"empty": {},
	"one": {
		Kind: assistant.Answered, Measures: []int{6, 0}, Total: total(40_000),
		Text:         "**可以补40,000元（4万元）**，按50%补助，AI服务器不在其中，分三类。",
		Calculations: []*tools.Calculation{calculation(power, 40_000, 30_000, tools.Computed)},
	},
	"distance": {Text: "补0元，离50,000元的门槛还差10,000元；现在离这条线还有20,000元。"},
	"asks": {
		Kind: assistant.Clarify, Measures: []int{6}, Missing: []tools.Missing{{Tool: power, Field: "annual_purchase_total"}},
		Calculations: []*tools.Calculation{{Tool: power, Outcome: tools.Incomplete}},
	},
	"refuses":    {Kind: assistant.Refuse},
	"small talk": {Kind: assistant.SmallTalk},
	"sum": {
		Total:        total(70_000),
		Calculations: []*tools.Calculation{calculation(power, 30_000, 25_000, tools.Computed), calculation(power, 40_000, 35_000, tools.Computed)},
	},
	"alternatives": {
		Calculations: []*tools.Calculation{calculation(power, 30_000, 30_000, tools.Computed), calculation(power, 40_000, 40_000, tools.Computed)},
	},
	"two tools": {
		Total:        total(70_000),
		Calculations: []*tools.Calculation{calculation(power, 40_000, 40_000, tools.Computed), calculation(model, 30_000, 30_000, tools.Computed)},
	},
	"half known": {
		Calculations: []*tools.Calculation{calculation(power, 30_000, 25_000, tools.Computed), {Tool: power, Outcome: tools.Incomplete}, calculation(power, 40_000, 35_000, tools.Computed)},
	},
	"asks for a product": {Kind: assistant.Clarify, Missing: []tools.Missing{{Tool: "foundation_product_award", Field: "category"}}},
	"what if": {
		Calculations: []*tools.Calculation{whatIf(calculation(power, 40_000, 40_000, tools.Computed))},
	},
	"own and what if": {
		Total:        total(0),
		Calculations: []*tools.Calculation{calculation(power, 0, 0, tools.None), whatIf(calculation(power, 40_000, 40_000, tools.Computed))},
	},
}

// TestKeys has answers that each key lets pass and answers that it does not.
func TestKeys(t *testing.T) {
	rows := []struct {
		line         string
		passes, fail []string
	}{
		{"类型: 答复", []string{"one"}, []string{"asks", "refuses", "small talk", "empty"}},
		{"类型: 追问|拒绝", []string{"asks", "refuses"}, []string{"one", "small talk"}},
		{"类型: 寒暄 | 答复", []string{"small talk", "one"}, []string{"refuses"}},
		{"措施: 6", []string{"one", "asks"}, []string{"empty"}},
		{"措施: 0, 6", []string{"one"}, []string{"asks"}},
		{"首条: 6", []string{"one"}, []string{"empty"}},
		{"首条: 0", nil, []string{"one"}},
		{"不涉及: 1、6", []string{"empty"}, []string{"one"}},

		{"金额: " + power + " 40000.00 computed", []string{"one", "two tools", "what if"}, []string{"empty", "asks", "own and what if"}},
		{"金额: " + power + " 4万", []string{"one", "alternatives"}, []string{"sum"}},
		{"金额: " + power + " 40,000元", []string{"one"}, []string{"empty"}},
		{"金额: " + power + " 70000", []string{"sum", "alternatives"}, []string{"one", "two tools"}},
		{"金额: " + power + " 40000 up_to", nil, []string{"one"}},
		{"金额: " + power + " 0", []string{"own and what if"}, []string{"asks", "one", "empty"}},
		{"金额: " + power + " 0 none", []string{"own and what if"}, []string{"asks"}},
		{"金额: " + model + " 30000", []string{"two tools"}, []string{"one"}},
		{"最低: " + power + " 30000", []string{"one", "alternatives"}, []string{"asks", "empty", "two tools"}},
		{"最低: " + power + " 60000", []string{"sum"}, []string{"one", "half known"}},
		{"最低: " + power + " 0", []string{"own and what if"}, []string{"empty", "asks", "one"}},
		{"最低: " + power + " 35000", []string{"sum"}, []string{"one"}},
		{"最低: " + model + " 40000", nil, []string{"one"}},
		{"各项: " + power + " 30000, 40000", []string{"sum", "alternatives"}, []string{"one", "empty"}},
		{"各项: " + power + " 0.00、4万", []string{"own and what if"}, []string{"what if"}},
		{"各项: " + power + " 40,000", []string{"one"}, []string{"empty"}},
		{"各项: " + model + " 40000", nil, []string{"one"}},
		{"合计: 70000.00", []string{"sum"}, []string{"one", "empty"}},
		{"合计: 无", []string{"alternatives"}, []string{"one", "own and what if"}},
		{"合计: 0", []string{"own and what if"}, []string{"alternatives"}},
		{"无金额: 是", []string{"own and what if", "what if", "asks"}, []string{"one", "sum"}},
		{"缺: " + power + " annual_purchase_total", []string{"asks"}, []string{"one"}},
		{"缺: " + power + " actual_service_fee", nil, []string{"asks"}},
		{"缺: " + model + " annual_purchase_cost", nil, []string{"asks"}},
		{"缺: foundation_product_award category", []string{"asks for a product"}, []string{"asks"}},
		{"缺: talent_b_class_benefits category", nil, []string{"asks for a product"}},

		{"说: 40000", []string{"one"}, []string{"empty"}},
		{"说: 4万元", []string{"one"}, []string{"empty"}},
		{"说: 1 | 四万", []string{"one"}, []string{"empty"}},
		{"说: 50%", []string{"one"}, []string{"empty"}},
		{"说: 50", nil, []string{"one"}},
		{"说: 400000", nil, []string{"one"}},
		{"说: 4000", nil, []string{"one"}},
		{"说: 3", nil, []string{"one"}},
		{"不说: 4万", []string{"empty"}, []string{"one"}},
		{"不说: 1|40000.00", []string{"empty"}, []string{"one"}},
		{"不说: 10000|20000", []string{"distance"}, nil},
		{"不说: 50000", nil, []string{"distance"}},
		{"不说: 50%", []string{"empty"}, []string{"one"}},
		{"不说: 400000", []string{"one"}, nil},
		{"提到: AI服务器", []string{"one"}, []string{"empty"}},
		{"提到: ai服务器", []string{"one"}, []string{"empty"}},
		{"提到: 省级|补助", []string{"one"}, []string{"empty"}},
		{"提到: 省级", nil, []string{"one"}},
		{"提到: 补.", nil, []string{"one"}},
		{"不提: 省级|补助", []string{"empty"}, []string{"one"}},
		{"不提: ai服务器", []string{"empty"}, []string{"one"}},
	}
	passed, failed := map[string]bool{}, map[string]bool{}
	for _, row := range rows {
		turn := parsed(t, row.line).Turns[0]
		for name, answer := range answers {
			key := turn.Expect[0].Key
			wrong := turn.wrong(answer)
			if slices.Contains(row.passes, name) {
				passed[key] = true
				if len(wrong) > 0 {
					t.Errorf("%s: %q should pass: %v", row.line, name, wrong)
				}
			}
			if slices.Contains(row.fail, name) {
				failed[key] = true
				if len(wrong) != 1 || !strings.Contains(wrong[0], row.line) {
					t.Errorf("%s: %q should fail and say so: %v", row.line, name, wrong)
				}
			}
		}
	}
	for key := range keys {
		if !passed[key] || !failed[key] {
			t.Errorf("the table has no answer that passes and one that fails %s", key)
		}
	}
}

// parsed is a case with these expectations under its only message.
func parsed(t *testing.T, lines ...string) *Case {
	t.Helper()
	cases, err := Parse("a.txt", "== 标题\n身份: 企业\n标签: 金额\n问: 多少\n  "+strings.Join(lines, "\n  "))
	if err != nil {
		t.Fatal(err)
	}
	return &cases[0]
}

// Every expectation of a turn counts, however many there are of a key.
func TestAllExpectationsCount(t *testing.T) {
	c := parsed(t, "类型: 答复", "说: 4万", "说: 5万", "提到: 补助", "提到: 省级")
	if wrong := c.Turns[0].wrong(answers["one"]); len(wrong) != 2 {
		t.Errorf("want 5万 and 省级 to fail, got %v", wrong)
	}
}

func TestMeasuresOfCase(t *testing.T) {
	c := parsed(t, "首条: 6", "措施: 1, 6", "金额: "+people+" 3000", "不涉及: 9")
	if got := c.Measures(); !slices.Equal(got, []int{1, 6, 8}) {
		t.Errorf("got %v", got)
	}
}
