package tools

import (
	"errors"
	"strings"
	"testing"

	"github.com/rongce/rongce/tools/money"
)

// What a chart draws and what "how much for the most" answers, from READING.md.
func TestShape(t *testing.T) {
	for tool, want := range map[string]struct {
		rate                       int64
		ceiling, from, below, most string
	}{
		"vertical_model_subsidy":      {30, "200000.00", "", "", "666666.67"},
		"platform_recognition_award":  {0, "500000.00", "", "", ""},
		"platform_service_subsidy":    {30, "1000000.00", "", "", "3333333.33"},
		"rd_matching_subsidy":         {0, "3000000.00", "", "", "3000000.00"},
		"industrial_internet_subsidy": {20, "2000000.00", "", "", "10000000.00"},
		"scenario_award":              {0, "", "", "", ""},
		"computing_power_subsidy":     {50, "", "50000.00", "100000.00", "99999.99"},
		"talent_b_class_benefits":     {0, "", "", "", ""},
		"skills_training_subsidy":     {0, "3000.00", "", "", ""},
		"foundation_product_award":    {3, "1000000.00", "10000000.00", "", "33333333.33"},
	} {
		b := FuzhouAI().Benefit(tool)
		s := b.Shape()
		if s.Rate != want.rate || text(s.Ceiling) != want.ceiling || text(s.From) != want.from || text(s.Below) != want.below {
			t.Errorf("%s: rate %d, ceiling %s, from %s, below %s", tool, s.Rate, text(s.Ceiling), text(s.From), text(s.Below))
		}
		if most, ok := b.BaseForMost(); ok != (want.most != "") || ok && most.String() != want.most {
			t.Errorf("%s: the most is paid from %s, %t", tool, most, ok)
		}
	}
}

// How much of a base is still to come, and what comes to a month: 已付48万，要拿满.
func TestAim(t *testing.T) {
	most := func(has money.Amount, part PartOfYear) string {
		c, err := FuzhouAI().Calculate(Query{Tool: "vertical_model_subsidy", Hypothetical: true, Aim: &Aim{Has: has, Part: part},
			Facts: Facts{Money: map[string]money.Amount{"annual_purchase_cost": money.Wan(60)}}})
		if err != nil {
			t.Fatal(err)
		}
		var lines []string
		for _, s := range c.Steps[1:] {
			lines = append(lines, s.Text)
		}
		return strings.Join(lines, "；")
	}
	for _, c := range []struct {
		has  money.Amount
		part PartOfYear
		want string
	}{
		{money.Wan(48), 0, "年度模型购买费用要到600,000元，已有480,000元，还差120,000元"},
		{money.Amount{}, Months, "分到一年12个月，平均每月 50,000元"},
		{money.Wan(45), Quarters, "年度模型购买费用要到600,000元，已有450,000元，还差150,000元；分到一年4个季度，平均每季度 150,000元"},
		{money.Wan(60), 0, ""}, // there already
		{money.Wan(70), 0, ""},
	} {
		if got := most(c.has, c.part); got != c.want {
			t.Errorf("has %s, part %d: %s, not %s", c.has, c.part, got, c.want)
		}
	}
}

// Nine have a certificate, sixteen are wanted.
func TestAimOfCounts(t *testing.T) {
	for had, want := range map[int64]string{9: "要到16，已有9，还差7", 0: "", 16: "", 17: ""} { // none said, or there already
		c, err := FuzhouAI().Calculate(Query{Tool: "skills_training_subsidy", Hypothetical: true, Aim: &Aim{Had: had}, Facts: Facts{Count: map[string]int64{"people": 16}}})
		if err != nil {
			t.Fatal(err)
		}
		last := c.Steps[len(c.Steps)-1].Text
		if want == "" && len(c.Steps) != 1 || want != "" && !strings.HasSuffix(last, want) {
			t.Errorf("had %d: %s", had, last)
		}
	}
}

func text(a *money.Amount) string {
	if a == nil {
		return ""
	}
	return a.String()
}

func TestBaseForOddSums(t *testing.T) {
	for _, c := range []struct {
		b    *Benefit
		wish money.Amount
		base string // "": it is never paid
	}{
		{verticalModel, money.Amount{}, ""},
		{rdMatching, money.Amount{}, ""},
		{rdMatching, money.Yuan(1), "1.00"}, // up to what the province pays
		{rdMatching, money.Wan(300), "3000000.00"},
		{rdMatching, money.Wan(300).Add(money.Fen(1)), ""},
		{verticalModel, money.Yuan(-1), ""},
		{verticalModel, money.Wan(20), "666666.67"},
		{verticalModel, money.Wan(20).Add(money.Fen(1)), ""},
		{computingPower, money.Wan(1), "50000.00"}, // no less is paid
		{computingPower, money.Yuan(25_000), "50000.00"},
		{computingPower, money.Wan(5), "99999.99"}, // 49,999.995 rounds up
		{computingPower, money.Wan(5).Add(money.Fen(1)), ""},
		{foundationProduct, money.Yuan(1), "10000000.00"},
		{foundationProduct, money.Wan(100), "33333333.33"},
		{scenario, money.Wan(30), ""},
	} {
		if base, ok := c.b.BaseFor(c.wish); ok != (c.base != "") || ok && base.String() != c.base {
			t.Errorf("%s: %s is paid on %s, %t, not %q", c.b.Tool, c.wish, base, ok, c.base)
		}
	}
}

func TestShapeNamesOnlyMoneyInputs(t *testing.T) {
	for name, want := range map[string]bool{"annual_purchase_total": true, "actual_service_fee": true, "nothing": false} {
		if in := computingPower.MoneyInput(name); (in != nil) != want || in != nil && in.Name != name {
			t.Errorf("money input %s: %v", name, in)
		}
	}
	if in := foundationProduct.MoneyInput("category"); in != nil {
		t.Error("a category is no money")
	}
}

func TestCalculateRefusesWhatNoToolTakes(t *testing.T) {
	for name, q := range map[string]Query{
		"a category that is not listed": {Tool: "talent_b_class_benefits", Facts: Facts{Choice: map[string]string{"category": "singer"}}},
		"a lower end without an upper":  {Tool: "computing_power_subsidy", Low: map[string]money.Amount{"annual_purchase_total": money.Wan(6)}},
		"a lower end that is higher":    {Tool: "computing_power_subsidy", Facts: Facts{Money: map[string]money.Amount{"annual_purchase_total": money.Wan(6)}}, Low: map[string]money.Amount{"annual_purchase_total": money.Wan(7)}},
	} {
		_, err := FuzhouAI().Calculate(q)
		var bad *InputError
		if !errors.As(err, &bad) || bad.Tool != q.Tool || bad.Field == "" || bad.Reason == "" {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := FuzhouAI().Calculate(Query{Tool: "nothing"}); !errors.Is(err, ErrUnknownTool) {
		t.Error(err)
	}
}

// By how much an award falls short of the one that is aimed at.
func TestAimPaid(t *testing.T) {
	for has, want := range map[money.Amount]string{money.Yuan(564_000): "现在最多能拿169,200元，离200,000元还差30,800元", money.Wan(70): ""} {
		c, err := FuzhouAI().Calculate(Query{Tool: "vertical_model_subsidy", Hypothetical: true, Aim: &Aim{Has: has, Paid: true},
			Facts: Facts{Money: map[string]money.Amount{"annual_purchase_cost": money.Yuan(666_667)}}})
		if err != nil {
			t.Fatal(err)
		}
		if last := c.Steps[len(c.Steps)-1].Text; want != "" && last != want || want == "" && strings.Contains(last, "离") {
			t.Errorf("%s: %q, want %q", has.Format(), last, want)
		}
	}
}
