package tools

import (
	"errors"
	"testing"

	"pgregory.net/rapid"

	"github.com/rongce/rongce/tools/money"
)

// What comes out of any query, sensible or not, is an answer or one of two errors.
func TestCalculateNeverPanics(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		q := anyQuery().Draw(t, "query")
		c, err := FuzhouAI().Calculate(q)
		var bad *InputError
		switch {
		case errors.Is(err, ErrUnknownTool) || errors.As(err, &bad) && bad.Reason != "":
		case err != nil:
			t.Fatal(err)
		default:
			wellFormed(t, c)
		}
	})
}

// anyQuery draws queries of a planner gone mad.
func anyQuery() *rapid.Generator[Query] {
	names := []string{"", "x", "金额"}
	tools := []string{"", "x"}
	for _, b := range FuzhouAI().Benefits() {
		tools = append(tools, b.Tool, b.Tool)
		for _, in := range b.Inputs {
			names = append(names, in.Name)
		}
	}
	name := rapid.SampledFrom(names)
	amount := rapid.Custom(func(t *rapid.T) money.Amount {
		a := money.Fen(rapid.Int64().Draw(t, "fen"))
		if rapid.Bool().Draw(t, "fraction") {
			a = a.Percent(rapid.Int64Range(-3, 3).Draw(t, "percent"))
		}
		return a
	})
	sums := rapid.MapOfN(name, rapid.OneOf(amount, rapid.Map(rapid.Int64Range(0, 10_000_000_00), money.Fen)), 0, 12)
	return rapid.Custom(func(t *rapid.T) Query {
		return Query{
			Tool: rapid.SampledFrom(tools).Draw(t, "tool"),
			Low:  rapid.MapOfN(name, rapid.Map(rapid.Int64Range(0, 1_000_000_00), money.Fen), 0, 3).Draw(t, "low"),
			Facts: Facts{
				Money:  sums.Draw(t, "money"),
				Count:  rapid.MapOfN(name, rapid.OneOf(rapid.Int64(), rapid.Int64Range(0, 12)), 0, 3).Draw(t, "count"),
				Truth:  rapid.MapOfN(name, rapid.Bool(), 0, 5).Draw(t, "truth"),
				Choice: rapid.MapOfN(name, rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{"opc", "other", "ai_server"})), 0, 2).Draw(t, "choice"),
			},
			Label: rapid.String().Draw(t, "label"), Hypothetical: rapid.Bool().Draw(t, "hypothetical"),
		}
	})
}
