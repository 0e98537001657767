package casebook

import (
	"fmt"
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

var outcomes = []tools.Outcome{
	tools.Computed, tools.UpTo, tools.Fixed, tools.None, tools.Refer, tools.Incomplete,
}

// 金额: tool amount [outcome]. The amounts of that tool, added up; where the
// answer has no total its calculations are alternatives, and any one of them will do.
func readAmount(value string) (Expectation, error) {
	b, rest, err := tool(value)
	if err != nil {
		return Expectation{}, err
	}
	words := strings.Fields(rest)
	if len(words) == 0 || len(words) > 2 {
		return Expectation{}, fmt.Errorf("应为“工具 金额 [结果]”，实为%q", value)
	}
	want, err := amount(words[0])
	if err != nil {
		return Expectation{}, err
	}
	var outcome tools.Outcome
	if len(words) == 2 {
		outcome = tools.Outcome(words[1])
		if !slices.Contains(outcomes, outcome) {
			return Expectation{}, fmt.Errorf("的结果应为%v之一，实为%q", outcomes, words[1])
		}
	}
	return Expectation{measures: []int{b.Measure}, check: func(a *assistant.Answer) string {
		made := ofTool(a, b.Tool)
		got := amounts(made, func(c *tools.Calculation) *money.Amount { return c.Amount })
		switch {
		case len(made) == 0:
			return "没有测算"
		case outcome != "" && !slices.ContainsFunc(made, func(c *tools.Calculation) bool { return c.Outcome == outcome }):
			return fmt.Sprintf("结果是%s %v", made[0].Outcome, got)
		case len(got) == 0:
			return "没有得出金额"
		case !money.Sum(got...).Equal(want) && !(a.Total == nil && contains(got, want)):
			return fmt.Sprintf("金额是%v", got)
		}
		return ""
	}}, nil
}

// 最低: tool amount. The lower end, of one calculation or of all together.
func readLow(value string) (Expectation, error) {
	b, rest, err := tool(value)
	if err != nil {
		return Expectation{}, err
	}
	want, err := amount(rest)
	return Expectation{measures: []int{b.Measure}, check: func(a *assistant.Answer) string {
		made := ofTool(a, b.Tool)
		got := amounts(made, func(c *tools.Calculation) *money.Amount { return c.Low })
		if contains(got, want) || len(got) > 0 && len(got) == len(made) && money.Sum(got...).Equal(want) {
			return ""
		}
		return fmt.Sprintf("最低是%v", got)
	}}, err
}

// 各项: tool a, b. Each of these is the amount of a calculation, hypothetical or not.
func readEach(value string) (Expectation, error) {
	b, rest, err := tool(value)
	if err != nil {
		return Expectation{}, err
	}
	var want []money.Amount
	for _, s := range strings.Split(strings.NewReplacer("，", ", ", "、", ", ").Replace(rest), ", ") {
		w, err := amount(strings.TrimSpace(s)) // with a comma inside, 1,200,000 is one number
		if err != nil {
			return Expectation{}, err
		}
		want = append(want, w)
	}
	return Expectation{measures: []int{b.Measure}, check: func(a *assistant.Answer) string {
		var made []*tools.Calculation
		for _, c := range a.Calculations {
			if c.Tool == b.Tool {
				made = append(made, c)
			}
		}
		got := amounts(made, func(c *tools.Calculation) *money.Amount { return c.Amount })
		for _, w := range want {
			if !contains(got, w) {
				return fmt.Sprintf("各项是%v", got)
			}
		}
		return ""
	}}, nil
}

// 合计: amount or 无
func readTotal(value string) (Expectation, error) {
	var want *money.Amount
	if value != "无" {
		w, err := amount(value)
		if err != nil {
			return Expectation{}, err
		}
		want = &w
	}
	return Expectation{check: func(a *assistant.Answer) string {
		switch {
		case a.Total == nil && want == nil, a.Total != nil && want != nil && a.Total.Equal(*want):
			return ""
		case a.Total == nil:
			return "没有合计"
		}
		return "合计是" + a.Total.String()
	}}, nil
}

// 无金额: 是. Nothing positive was worked out, what-ifs apart.
func readNoMoney(value string) (Expectation, error) {
	if value != "是" {
		return Expectation{}, fmt.Errorf("应为“是”，不要求就不写，实为%q", value)
	}
	return Expectation{check: func(a *assistant.Answer) string {
		for _, c := range a.Calculations {
			if !c.Hypothetical && c.Amount != nil && !c.Amount.IsZero() {
				return fmt.Sprintf("测算了%s %s", c.Tool, c.Amount)
			}
		}
		return ""
	}}, nil
}

// 缺: tool field
func readMissing(value string) (Expectation, error) {
	b, field, err := tool(value)
	if err != nil {
		return Expectation{}, err
	}
	if b.Input(field) == nil {
		var names []string
		for _, in := range b.Inputs {
			names = append(names, in.Name)
		}
		return Expectation{}, fmt.Errorf("应为%s的一项输入（%s），实为%q", b.Tool, strings.Join(names, "、"), field)
	}
	return Expectation{measures: []int{b.Measure}, check: func(a *assistant.Answer) string {
		for _, m := range a.Missing {
			if m.Tool == b.Tool && m.Field == field {
				return ""
			}
		}
		return "没有问到"
	}}, nil
}

// ofTool returns the tool's calculations; what-ifs only where there is nothing else.
func ofTool(a *assistant.Answer, name string) []*tools.Calculation {
	var own, whatIf []*tools.Calculation
	for _, c := range a.Calculations {
		switch {
		case c.Tool != name:
		case c.Hypothetical:
			whatIf = append(whatIf, c)
		default:
			own = append(own, c)
		}
	}
	if own == nil {
		return whatIf
	}
	return own
}

// amounts returns what is known of them.
func amounts(calculations []*tools.Calculation, of func(*tools.Calculation) *money.Amount) []money.Amount {
	var out []money.Amount
	for _, c := range calculations {
		if a := of(c); a != nil {
			out = append(out, *a)
		}
	}
	return out
}

func contains(all []money.Amount, a money.Amount) bool { return slices.ContainsFunc(all, a.Equal) }

// tool reads the name of a calculator and returns what follows it.
func tool(value string) (*tools.Benefit, string, error) {
	name, rest, _ := strings.Cut(value, " ")
	var names []string
	for _, b := range tools.All() {
		if b.Tool == name {
			return b, strings.TrimSpace(rest), nil
		}
		names = append(names, b.Tool)
	}
	return nil, "", fmt.Errorf("应以工具开头，为%s之一，实为%q", strings.Join(names, "、"), name)
}

// amount reads a sum as people write it: 40000.00, 40,000 or 4万.
func amount(s string) (money.Amount, error) {
	a, err := money.Numeral(strings.TrimSuffix(s, "元"))
	if err != nil {
		return a, fmt.Errorf("应有金额，如40000.00或4万，实为%q", s)
	}
	return a, nil
}
