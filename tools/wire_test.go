package tools

import (
	"encoding/json"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/rongce/rongce/tools/money"
)

// wellFormed holds a calculation against the wire contract, whatever went in.
func wellFormed(t rapid.TB, c *Calculation) {
	t.Helper()
	wire, err := json.Marshal(c)
	if err != nil {
		t.Fatal(err)
	}
	var back Calculation
	if err := json.Unmarshal(wire, &back); err != nil {
		t.Fatalf("%s\n%v", wire, err)
	}
	if again, err := json.Marshal(&back); err != nil || string(again) != string(wire) {
		t.Fatalf("read back and written again:\n%s\n%s\n%v", wire, again, err)
	}
	var object map[string]any
	if err := json.Unmarshal(wire, &object); err != nil {
		t.Fatal(err)
	}
	for _, key := range []string{"steps", "conditions", "assumptions", "warnings", "missing"} {
		if _, ok := object[key].([]any); !ok {
			t.Fatalf("%s is %v, no array", key, object[key])
		}
	}
	if _, ok := object["inputs"].(map[string]any); !ok {
		t.Fatalf("inputs are %v", object["inputs"])
	}
	for _, g := range c.Given {
		if _, ok := c.Inputs[g.Input]; !ok || g.Term == "" || g.Value == "" {
			t.Fatalf("given %+v, inputs %v", g, c.Inputs)
		}
	}
	for _, key := range []string{"amount", "low"} {
		v, present := object[key]
		text, isText := v.(string)
		if !present || isText == (c.Outcome == Incomplete) {
			t.Fatalf("%s: %s is %v", c.Outcome, key, v)
		}
		if isText && (len(text) < 4 || text[len(text)-3] != '.' || strings.HasPrefix(text, "-")) {
			t.Fatalf("%s is %q", key, text)
		}
	}
	switch c.Outcome {
	case Incomplete:
		if len(c.Missing) == 0 {
			t.Fatal("incomplete, but nothing is missing")
		}
	case None, Refer:
		if !c.Amount.IsZero() || len(c.Steps) == 0 {
			t.Fatalf("%s: %s, %d steps", c.Outcome, c.Amount, len(c.Steps))
		}
	case Computed, UpTo, Fixed:
		if len(c.Missing) > 0 || c.Amount.Less(*c.Low) || !c.Amount.Equal(c.Amount.Round()) {
			t.Fatalf("%s: %s to %s, missing %v", c.Outcome, c.Low, c.Amount, c.Missing)
		}
	default:
		t.Fatalf("outcome %q", c.Outcome)
	}
	for _, s := range c.Steps {
		if FuzhouAI().Policy().Clause(s.Clause) == nil {
			t.Fatalf("step %q rests on clause %q", s.Text, s.Clause)
		}
	}
}

// The element of "calculations" in CONTRACT.md, letter by letter where it fixes them.
func TestWireShape(t *testing.T) {
	c := mustCalculate(t, Query{Tool: "computing_power_subsidy", Facts: Facts{Money: map[string]money.Amount{"annual_purchase_total": money.Wan(8)}}})
	wellFormed(t, c)
	wire, _ := json.Marshal(c)
	for _, piece := range []string{
		`"tool":"computing_power_subsidy"`, `"measure":6`, `"outcome":"computed"`,
		`"inputs":{"actual_service_fee":"80000.00","annual_purchase_total":"80000.00"}`,
		`"amount":"40000.00"`, `"low":"40000.00"`, `"clause":"6.1"`, `"conditions":[]`, `"missing":[]`, `"hypothetical":false`,
	} {
		if !strings.Contains(string(wire), piece) {
			t.Errorf("no %s in\n%s", piece, wire)
		}
	}
	if strings.Contains(string(wire), "inputs_low") {
		t.Errorf("inputs_low without a range:\n%s", wire)
	}
	counted := mustCalculate(t, Query{Tool: "scenario_award", Facts: Facts{Count: map[string]int64{"selected_projects": 2}, Truth: map[string]bool{"selected": true}}})
	if wire, _ := json.Marshal(counted.Inputs); string(wire) != `{"selected":true,"selected_projects":2}` {
		t.Errorf("inputs %s", wire)
	}
}

func TestJSONRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		_, q := complete(t, func(c Condition) *bool {
			v := rapid.Bool().Draw(t, c.Term)
			return &v
		})
		wellFormed(t, mustCalculate(t, q))
	})
}

// Nothing that a query holds is changed, and a fee that stands in for nothing is shown for both ends.
func TestCalculateLeavesTheQueryAlone(t *testing.T) {
	q := Query{Tool: "computing_power_subsidy", Assumptions: make([]string, 0, 4),
		Facts: Facts{Money: map[string]money.Amount{"annual_purchase_total": money.Wan(8)}},
		Low:   map[string]money.Amount{"annual_purchase_total": money.Wan(6)}}
	c := mustCalculate(t, q)
	if len(q.Facts.Money) != 1 || len(q.Low) != 1 || len(q.Assumptions[:1][0]) != 0 {
		t.Errorf("query is now %+v", q)
	}
	if c.Inputs["actual_service_fee"] != "80000.00" || c.InputsLow["actual_service_fee"] != "60000.00" {
		t.Errorf("inputs %v, low %v", c.Inputs, c.InputsLow)
	}
}

func FuzzCalculate(f *testing.F) {
	f.Add(uint8(6), int64(99_999_99), int64(50_000_00), int64(1), uint16(0))
	f.Add(uint8(9), int64(33_333_333_33), int64(0), int64(0), uint16(0x2aaa))
	f.Fuzz(func(t *testing.T, tool uint8, fen, low, count int64, truth uint16) {
		b := FuzhouAI().Benefits()[int(tool)%len(FuzhouAI().Benefits())]
		q := Query{Tool: b.Tool, Low: map[string]money.Amount{}, Facts: Facts{Money: map[string]money.Amount{}, Count: map[string]int64{}, Truth: map[string]bool{}, Choice: map[string]string{}}}
		for i, in := range b.Inputs {
			switch known := truth>>(2*i)&1 == 1; {
			case in.Kind == Money && (in.Needed || known):
				q.Facts.Money[in.Name] = money.Fen(fen)
				if low != 0 {
					q.Low[in.Name] = money.Fen(low)
				}
			case in.Kind == Count && count != 0:
				q.Facts.Count[in.Name] = count
			case in.Kind == YesNo && known:
				q.Facts.Truth[in.Name] = truth>>(2*i+1)&1 == 1
			case in.Kind == Choice && known:
				q.Facts.Choice[in.Name] = in.Options[int(truth)%len(in.Options)].Name
			}
		}
		if c, err := FuzhouAI().Calculate(q); err == nil {
			wellFormed(t, c)
		}
	})
}

func BenchmarkCalculate(b *testing.B) {
	toolbox := FuzhouAI()
	q := Query{Tool: "computing_power_subsidy", Facts: Facts{Money: map[string]money.Amount{"annual_purchase_total": money.Wan(8)}}}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := toolbox.Calculate(q); err != nil {
			b.Fatal(err)
		}
	}
}
