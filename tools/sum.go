package tools

import "github.com/rongce/rongce/tools/money"

// Total is the sum of several calculations, with what must not be confused
// kept apart.
type Total struct {
	Amount      money.Amount // what may be drawn together, at most
	Formula     money.Amount // fixed by a formula, once its conditions hold
	Ceiling     money.Amount // a bare ceiling: at most
	Competition money.Amount // only if selected
}

// Sum adds up what may be drawn together. It is nil where nothing was
// computed or an input is missing; alternatives do not add up, which only the
// asker knows, so they are not summed in the first place. Hypothetical
// calculations stand outside.
func Sum(calculations []*Calculation) *Total {
	var t Total
	found := false
	for _, c := range calculations {
		if c.Hypothetical {
			continue
		}
		if c.Amount == nil {
			return nil
		}
		found = true
		t.Amount = t.Amount.Add(*c.Amount)
		switch c.Certainty {
		case ByCompetition:
			t.Competition = t.Competition.Add(*c.Amount)
		case CeilingOnly:
			t.Ceiling = t.Ceiling.Add(*c.Amount)
		default:
			t.Formula = t.Formula.Add(*c.Amount)
		}
	}
	if !found {
		return nil
	}
	return &t
}
