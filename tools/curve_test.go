package tools

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/rongce/rongce/tools/money"
)

// The curve of computing power as a policy officer would sketch it: nothing,
// then half of what is spent, then the cliff at 100,000.
func TestCurveOfComputingPower(t *testing.T) {
	points, err := FuzhouAI().Curve(Query{Tool: "computing_power_subsidy"}, money.Wan(15))
	if err != nil {
		t.Fatal(err)
	}
	want := []struct {
		base, award string
		outcome     Outcome
	}{
		{"0.00", "0.00", None}, {"49999.99", "0.00", None}, {"50000.00", "25000.00", Computed},
		{"99999.99", "50000.00", Computed}, {"100000.00", "0.00", Refer}, {"150000.00", "0.00", Refer},
	}
	if len(points) != len(want) {
		t.Fatalf("%d points: %v", len(points), points)
	}
	for i, w := range want {
		if p := points[i]; p.Base.String() != w.base || p.Award.String() != w.award || p.Outcome != w.outcome {
			t.Errorf("point %d is %s → %s (%s), want %v", i, p.Base, p.Award, p.Outcome, w)
		}
	}
}

func TestCurveOfWhatHasNoBase(t *testing.T) {
	if points, err := FuzhouAI().Curve(Query{Tool: "scenario_award"}, money.Wan(15)); err != nil || points != nil {
		t.Errorf("%v, %v", points, err)
	}
	if _, err := FuzhouAI().Curve(Query{Tool: "nothing"}, money.Wan(15)); err == nil {
		t.Error("an unknown tool has a curve")
	}
}

// Between two neighbouring points the award is the straight line that a chart
// draws, to the fen that rounding may move it.
func TestCurveIsStraightBetweenItsPoints(t *testing.T) {
	box := FuzhouAI()
	var drawn []*Bound
	for _, b := range box.Benefits() {
		if b.Base() != nil {
			drawn = append(drawn, b)
		}
	}
	if len(drawn) != 6 {
		t.Fatalf("%d benefits grow with a sum, not 6", len(drawn))
	}
	rapid.Check(t, func(r *rapid.T) {
		b := rapid.SampledFrom(drawn).Draw(r, "benefit")
		points, err := box.Curve(Query{Tool: b.Tool}, money.Wan(5000))
		if err != nil {
			r.Fatal(err)
		}
		i := rapid.IntRange(0, len(points)-2).Draw(r, "piece")
		from, to := points[i], points[i+1]
		width := to.Base.Sub(from.Base)
		if !money.Fen(1).Less(width) {
			return // a cliff: there is nothing between
		}
		n := rapid.Int64Range(1, 99).Draw(r, "percent of the way")
		at := from.Base.Add(width.Percent(n)).Round()
		c, err := box.Calculate(Query{Tool: b.Tool, Facts: Facts{Money: map[string]money.Amount{b.Base().Name: at}}})
		if err != nil {
			r.Fatal(err)
		}
		line := from.Award.Add(to.Award.Sub(from.Award).Percent(n))
		if gap := line.Sub(*c.Amount); money.Fen(2).Less(gap) || gap.Less(money.Fen(-2)) {
			r.Fatalf("%s at %s: %s, but the line says %s", b.Tool, at, c.Amount, line)
		}
	})
}
