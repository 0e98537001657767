package assess

import (
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/tools"
)

func desk() *Desk { return &Desk{tools.FuzhouAI(), knowledge.FuzhouAI()} }

var today = time.Date(2026, 11, 26, 0, 0, 0, 0, time.UTC)

// form reads "name=value" lines, as a policy officer would fill the form in.
func form(lines string) url.Values {
	v := url.Values{}
	for line := range strings.Lines(lines) {
		if name, value, ok := strings.Cut(strings.TrimSpace(line), "="); ok {
			v.Add(name, value)
		}
	}
	return v
}

func assessed(t *testing.T, lines string) *Picture {
	t.Helper()
	d := desk()
	p, err := d.Assess(d.Read(form(lines)))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// A maker of optical modules: computed by hand from the text.
//
//	算力   85,000 × 50 % = 42,500, every year
//	模型   420,000 × 30 % = 126,000, once
//	产品1  50,000,000 × 3 % = 1,500,000, at most 1,000,000, to be won
//	产品2  9,000,000 is under 10,000,000: nothing
//	省级奖补 1,200,000: at most that
const maker = `
	do=computing_power_subsidy
	computing_power_subsidy.1.annual_purchase_total=8万5
	do=vertical_model_subsidy
	vertical_model_subsidy.1.annual_purchase_cost=420,000
	do=foundation_product_award
	products=2
	foundation_product_award.1.annual_sales=5000万
	foundation_product_award.1.category=optical_module
	foundation_product_award.2.annual_sales=900万元
	do=rd_matching_subsidy
	rd_matching_subsidy.1.provincial_award=120万
	do=m5
`

func TestMaker(t *testing.T) {
	p := assessed(t, maker)
	want := []struct {
		certainty                     tools.Certainty
		sum, oneOff, yearly, unstated string
	}{
		{tools.ByFormula, "168500.00", "126000.00", "42500.00", "0.00"},
		{tools.CeilingOnly, "1200000.00", "0.00", "0.00", "1200000.00"},
		{tools.ByCompetition, "1000000.00", "0.00", "1000000.00", "0.00"},
	}
	if len(p.Groups) != len(want) {
		t.Fatalf("%d groups", len(p.Groups))
	}
	for i, w := range want {
		g := p.Groups[i]
		if g.Certainty != w.certainty || g.Sum.String() != w.sum || g.OneOff.String() != w.oneOff || g.Yearly.String() != w.yearly || g.Unstated.String() != w.unstated {
			t.Errorf("group %s: %s, once %s, yearly %s, unstated %s; want %v", g.Certainty, g.Sum, g.OneOff, g.Yearly, g.Unstated, w)
		}
	}
	if got := p.Total.Amount.String(); got != "2368500.00" {
		t.Errorf("total %s", got)
	}
	if len(p.Nothing) != 1 || p.Nothing[0].Calculation.Label != "产品2" {
		t.Errorf("nothing for %v", p.Nothing)
	}
	if len(p.Silent) != 1 || p.Silent[0].Number != 5 {
		t.Errorf("no amount in %v", p.Silent)
	}
}

// 就高不重复: the higher of two city policies is paid, not both.
func TestOtherCityPolicyForTheSameThing(t *testing.T) {
	const power = "do=computing_power_subsidy\ncomputing_power_subsidy.1.annual_purchase_total=8万5\ncomputing_power_subsidy.1.other="
	for other, want := range map[string]struct {
		counted bool
		says    string
	}{
		"6万":     {false, "比这里的42,500元高"},
		"42500":  {true, "只能取一份"},
		"40000":  {true, "那一项不能再拿"},
		"":       {true, "只取高的一份"},
		"0":      {true, "只取高的一份"},
		"大约差不多吧": {true, "只取高的一份"}, // not read, and said to be so
	} {
		p := assessed(t, power+other)
		if p.Lines[0].Counted != want.counted || len(p.Cautions) != 1 || !strings.Contains(p.Cautions[0].Text, want.says) || p.Cautions[0].Clause != "0.3" {
			t.Errorf("other %q: counted %v, %v", other, p.Lines[0].Counted, p.Cautions)
		}
		if (p.Total == nil) == want.counted {
			t.Errorf("other %q: total %v", other, p.Total)
		}
	}
}

func TestWhatTheTextDoesNotSayOfTwoTogether(t *testing.T) {
	p := assessed(t, "do=industrial_internet_subsidy\nindustrial_internet_subsidy.1.actual_investment=300万\ndo=scenario_award")
	if !strings.Contains(p.Cautions[0].Text, "同一个项目，两项能不能都算，文本没有写") {
		t.Errorf("%v", p.Cautions)
	}
	if p.Total.Amount.String() != "900000.00" { // 600,000 + 300,000
		t.Errorf("total %s", p.Total.Amount)
	}
}

func TestPersonIsNoEnterprise(t *testing.T) {
	p := assessed(t, "who=person\ndo=computing_power_subsidy\ncomputing_power_subsidy.1.annual_purchase_total=8万\ndo=skills_training_subsidy")
	if len(p.Nothing) != 1 || p.Nothing[0].Benefit.Measure != 6 || p.Total.Amount.String() != "3000.00" {
		t.Errorf("nothing %v, total %v", p.Nothing, p.Total)
	}
}

func TestMissingSumIsAskedFor(t *testing.T) {
	p := assessed(t, "do=vertical_model_subsidy\ndo=scenario_award")
	if len(p.Incomplete) != 1 || p.Incomplete[0].Benefit.Measure != 1 || p.Total.Amount.String() != "300000.00" {
		t.Errorf("incomplete %v, total %v", p.Incomplete, p.Total)
	}
}

func TestAmountsAsTyped(t *testing.T) {
	for text, want := range map[string]string{
		"8万5": "85000.00", "85,000": "85000.00", "85000.50": "85000.50", " 30w ": "300000.00", "１２万元": "120000.00", "三千块": "3000.00", "1.2亿": "120000000.00",
		"": "", "0": "0.00", "-5": "-5.00",
	} {
		a, refused := Amount(text)
		if refused != "" || (a == nil) != (want == "") || a != nil && a.String() != want {
			t.Errorf("%q is read as %v, %s; want %s", text, a, refused, want)
		}
	}
	for text, want := range map[string]string{
		"5到8万": refusedSeveral, "3万和5万": refusedSeveral, "2万美元": refusedCurrency, "不知道": refusedMoney, "9999999999999999": refusedMoney,
		"<b>3万</b>": "", "2025年": refusedMoney, strings.Repeat("1", 41): refusedMoney,
	} {
		if a, refused := Amount(text); want != "" && refused != want {
			t.Errorf("%q is read as %v, %q; want %q", text, a, refused, want)
		}
	}
}

func TestFieldsThatCannotBe(t *testing.T) {
	d := desk()
	c := d.Read(form(`
		do=computing_power_subsidy
		computing_power_subsidy.1.annual_purchase_total=6万
		computing_power_subsidy.1.actual_service_fee=7万
		do=skills_training_subsidy
		skills_training_subsidy.1.people=0
		skills_training_subsidy.1.certificate_obtained=maybe
		do=industrial_internet_subsidy
		industrial_internet_subsidy.1.actual_investment=-3万`))
	refused := map[string]string{}
	for _, item := range c.Items {
		for field, why := range item.Refused {
			refused[field] = why
		}
	}
	for field, part := range map[string]string{"actual_service_fee": "不应大于", "people": "整数", "certificate_obtained": refusedChoice, "actual_investment": "金额"} {
		if !strings.Contains(refused[field], part) {
			t.Errorf("%s: %q", field, refused[field])
		}
	}
	if c.Problems != 4 {
		t.Errorf("%d problems", c.Problems)
	}
}
