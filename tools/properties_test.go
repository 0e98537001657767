package tools

import (
	"math/big"
	"testing"

	"pgregory.net/rapid"

	"github.com/rongce/rongce/tools/money"
)

// curve is a money rule with a formula, written down a second time from
// READING.md, in yuan: what the properties compare the calculators with.
type curve struct {
	tool, input                string
	rate, from, below, ceiling int64 // 0: there is none
}

var curves = []curve{
	{"vertical_model_subsidy", "annual_purchase_cost", 30, 0, 0, 200_000},
	{"platform_service_subsidy", "annual_service_income", 30, 0, 0, 1_000_000},
	{"rd_matching_subsidy", "provincial_award", 100, 0, 0, 3_000_000},
	{"industrial_internet_subsidy", "actual_investment", 20, 0, 0, 2_000_000},
	{"computing_power_subsidy", "annual_purchase_total", 50, 50_000, 100_000, 0},
	{"foundation_product_award", "annual_sales", 3, 10_000_000, 0, 1_000_000},
}

// pays is the exact award on a base in fen, as a rational, rounded half-up to whole fen.
func (c curve) pays(fen int64) int64 {
	if fen < c.from*100 || c.below > 0 && fen >= c.below*100 {
		return 0
	}
	award := new(big.Rat).Mul(big.NewRat(fen, 1), big.NewRat(c.rate, 100))
	if most := big.NewRat(c.ceiling*100, 1); c.ceiling > 0 && award.Cmp(most) > 0 {
		award = most
	}
	award.Add(award, big.NewRat(1, 2))
	return new(big.Int).Quo(award.Num(), award.Denom()).Int64()
}

const mostFen = money.MaxYuan * 100

// fen draws a base: small, large, or close to where the curve bends.
func (c curve) fen() *rapid.Generator[int64] {
	near := func(yuan int64) *rapid.Generator[int64] {
		return rapid.Map(rapid.Int64Range(-300, 300), func(d int64) int64 { return min(max(yuan*100+d, 1), mostFen) })
	}
	bend := (c.ceiling*100 + c.rate/2) / c.rate
	return rapid.OneOf(near(c.from), near(c.below), near(bend), rapid.Int64Range(1, 10_000_000_00), rapid.Int64Range(1, mostFen))
}

func (c curve) query(fen int64) Query {
	return Query{Tool: c.tool, Facts: Facts{Money: map[string]money.Amount{c.input: money.Fen(fen)}}}
}

func anyCurve(t *rapid.T) curve { return rapid.SampledFrom(curves).Draw(t, "rule") }

func mustCalculate(t rapid.TB, q Query) *Calculation {
	t.Helper()
	c, err := FuzhouAI().Calculate(q)
	if err != nil {
		t.Fatalf("%+v: %v", q, err)
	}
	return c
}

func TestExactToTheFen(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := anyCurve(t)
		fen := c.fen().Draw(t, "fen")
		if got, want := mustCalculate(t, c.query(fen)).Amount, money.Fen(c.pays(fen)); !got.Equal(want) {
			t.Fatalf("%s pays %s on %s, not %s", c.tool, got, money.Fen(fen), want)
		}
	})
}

func TestNeverAboveTheCeiling(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := anyCurve(t)
		most := c.ceiling
		if c.below > 0 {
			most = c.below * c.rate / 100
		}
		if got := mustCalculate(t, c.query(c.fen().Draw(t, "fen"))).Amount; money.Yuan(most).Less(*got) || got.IsNegative() {
			t.Fatalf("%s pays %s, the ceiling is %d", c.tool, got, most)
		}
	})
}

func TestMoreBaseNeverPaysLessInsideTheBand(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := anyCurve(t)
		a, b := c.fen().Draw(t, "a"), c.fen().Draw(t, "b")
		a, b = min(a, b), max(a, b)
		if c.below > 0 && b >= c.below*100 {
			b = c.below*100 - 1
			a = min(a, b)
		}
		less, more := mustCalculate(t, c.query(a)).Amount, mustCalculate(t, c.query(b)).Amount
		if more.Less(*less) {
			t.Fatalf("%s pays %s on %d fen, but %s on %d", c.tool, less, a, more, b)
		}
	})
}

func TestRangeIsItsEnds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := anyCurve(t)
		a, b := c.fen().Draw(t, "a"), c.fen().Draw(t, "b")
		q := c.query(max(a, b))
		q.Low = map[string]money.Amount{c.input: money.Fen(min(a, b))}
		got := mustCalculate(t, q)
		low, high := money.Fen(min(c.pays(a), c.pays(b))), money.Fen(max(c.pays(a), c.pays(b)))
		if !got.Low.Equal(low) || !got.Amount.Equal(high) {
			t.Fatalf("%s from %d to %d fen pays %s to %s, not %s to %s", c.tool, a, b, got.Low, got.Amount, low, high)
		}
		if got.InputsLow[c.input] != money.Fen(min(a, b)).String() || got.Inputs[c.input] != money.Fen(max(a, b)).String() {
			t.Fatalf("inputs %v, low %v", got.Inputs, got.InputsLow)
		}
	})
}

// complete draws a query with every input that the formula needs; its
// conditions are met, unmet or unknown as the caller says.
func complete(t *rapid.T, truth func(Condition) *bool) (*Bound, Query) {
	b := rapid.SampledFrom(FuzhouAI().Benefits()).Draw(t, "rule")
	f := Facts{Money: map[string]money.Amount{}, Count: map[string]int64{}, Truth: map[string]bool{}, Choice: map[string]string{}}
	if in := b.Base(); in != nil {
		f.Money[in.Name] = money.Fen(rapid.Int64Range(1, 100_000_000_00).Draw(t, in.Name))
	}
	for _, in := range b.Inputs {
		if in.Kind == Count && rapid.Bool().Draw(t, "counted") {
			f.Count[in.Name] = rapid.Int64Range(1, 20).Draw(t, in.Name)
		}
	}
	for _, c := range b.Conditions {
		if c.Input.Kind == YesNo {
			if v := truth(c); v != nil {
				f.Truth[c.Input.Name] = *v
			}
		}
	}
	return b, Query{Tool: b.Tool, Facts: f}
}

func TestUnmetPaysNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		unmet := false
		_, q := complete(t, func(c Condition) *bool {
			switch rapid.IntRange(0, 2).Draw(t, c.Term) {
			case 0:
				return nil
			case 1:
				return &c.Want
			}
			unmet = true
			wrong := !c.Want
			return &wrong
		})
		c := mustCalculate(t, q)
		nothing := c.Outcome == None && c.Amount.IsZero() && c.Low.IsZero() && len(c.Steps) > 0 && len(c.Missing) == 0
		if unmet && !nothing {
			t.Fatalf("%+v: %s %s, though a condition is unmet", q, c.Outcome, c.Amount)
		}
	})
}

func TestUnknownConditionsNeverChangeTheAmount(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b, all := complete(t, func(c Condition) *bool { return &c.Want })
		some := all
		some.Facts.Truth = map[string]bool{}
		for name, v := range all.Facts.Truth {
			if rapid.Bool().Draw(t, name) {
				some.Facts.Truth[name] = v
			}
		}
		met, open := mustCalculate(t, all), mustCalculate(t, some)
		if met.Outcome != open.Outcome || !met.Amount.Equal(*open.Amount) {
			t.Fatalf("%s: %s %s with all known, %s %s with some", b.Tool, met.Outcome, met.Amount, open.Outcome, open.Amount)
		}
		for _, c := range open.Conditions {
			if _, known := some.Facts.Truth[c.Input]; !known && b.Input(c.Input).Kind == YesNo && c.Status != Unknown {
				t.Fatalf("%s: nobody spoke of %s, and it is %s", b.Tool, c.Name, c.Status)
			}
		}
	})
}

func TestTotalsAddUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var all []*Calculation
		var sum money.Amount
		counted, incomplete := 0, false
		for range rapid.IntRange(0, 6).Draw(t, "n") {
			_, q := complete(t, func(c Condition) *bool { return &c.Want })
			q.Hypothetical = rapid.Bool().Draw(t, "hypothetical")
			if rapid.IntRange(0, 9).Draw(t, "missing") == 0 {
				q.Facts.Money = nil
			}
			c := mustCalculate(t, q)
			all = append(all, c)
			switch {
			case q.Hypothetical:
			case c.Amount == nil:
				incomplete = true
			default:
				counted++
				sum = sum.Add(*c.Amount)
			}
		}
		got := Sum(all)
		switch {
		case counted == 0 || incomplete:
			if got != nil {
				t.Fatalf("%d counted, incomplete %t: total %s", counted, incomplete, got.Amount)
			}
		case got == nil:
			t.Fatalf("no total of %d calculations", counted)
		case !got.Amount.Equal(sum) || !money.Sum(got.Formula, got.Ceiling, got.Competition).Equal(sum):
			t.Fatalf("total %+v, not %s", got, sum)
		}
	})
}

func TestBaseForPaysTheSum(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := anyCurve(t)
		b := FuzhouAI().Benefit(c.tool)
		most := c.ceiling * 100
		if c.below > 0 {
			most = c.pays(c.below*100 - 1)
		}
		wish := rapid.OneOf(rapid.Int64Range(1, most+200), rapid.Int64Range(most-200, most+200)).Draw(t, "fen")
		base, ok := b.BaseFor(money.Fen(wish))
		if ok != (wish <= most) {
			t.Fatalf("%s for %d fen: %s %t, the most is %d", c.tool, wish, base, ok, most)
		}
		if !ok {
			return
		}
		got := mustCalculate(t, Query{Tool: c.tool, Facts: Facts{Money: map[string]money.Amount{c.input: base}}}).Amount
		exactly := got.Equal(money.Fen(wish)) || base.Equal(money.Yuan(c.from)) && money.Fen(wish).Less(*got)
		if !exactly {
			t.Fatalf("%s: %s is paid on %s, wanted %d fen", c.tool, got, base, wish)
		}
	})
}
