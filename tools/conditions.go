package tools

import (
	"strconv"

	"github.com/rongce/rongce/tools/money"
)

// mostPeople is more than any applicant sends to one training, and keeps a
// mistyped count from looking like an answer.
const mostPeople = 10_000

func (b *Bound) validate(q Query) error {
	bad := func(in *Input, reason string) error { return &InputError{b.Tool, in.Name, reason} }
	for _, in := range b.Inputs {
		for _, values := range []map[string]money.Amount{q.Facts.Money, q.Low} {
			v, ok := values[in.Name]
			switch {
			case !ok:
			case v.IsNegative():
				return bad(in, invalidNegative)
			case v.IsZero() && !in.MayBeNil:
				return bad(in, invalidZero)
			case v.TooMuch():
				return bad(in, invalidTooLarge)
			}
		}
		low, ranged := q.Low[in.Name]
		if high, ok := q.Facts.Money[in.Name]; ranged && (!ok || high.Less(low)) {
			return bad(in, invalidRange)
		}
		if o, ok := q.Facts.Choice[in.Name]; ok && in.Option(o) == nil {
			return bad(in, invalidOption(in))
		}
		if n, ok := q.Facts.Count[in.Name]; ok && (n < 1 || n > mostPeople) {
			return bad(in, invalidCount)
		}
	}
	total, hasTotal := q.Facts.Money[inputPurchaseTotal.Name]
	fee, hasFee := q.Facts.Money[inputServiceFee.Name]
	if b.Tool == computingPower.Tool && hasTotal && hasFee && total.Less(fee) {
		return bad(inputServiceFee, invalidFee)
	}
	return nil
}

func (c Condition) status(f Facts) Status {
	in := c.Input
	switch in.Kind {
	case YesNo:
		if v, ok := f.Truth[in.Name]; !ok {
			return Unknown
		} else if v == c.Want {
			return Met
		}
		return Unmet
	case Choice:
		switch o := in.Option(f.Choice[in.Name]); {
		case o == nil:
			return Unknown
		case o.Says != "":
			return Met
		case c.Unmet != "":
			return Unmet
		}
		return Unknown // 其他: whether 等产品 covers it is for the office to say
	default:
		if f.Has(in) {
			return Met
		}
		return Unknown
	}
}

func (b *Bound) conditions(f Facts) []ConditionStatus {
	out := []ConditionStatus{}
	for i, c := range b.Conditions {
		out = append(out, ConditionStatus{Name: c.Term, Status: c.status(f), Clause: b.ConditionAt[i].Clause.ID, Input: c.Input.Name})
	}
	return out
}

func (b *Bound) unmet(f Facts) []Step {
	var out []Step
	for i, c := range b.Conditions {
		if c.status(f) == Unmet {
			out = append(out, Step{sayUnmet(c.Unmet), b.ConditionAt[i].Clause.ID})
		}
	}
	return out
}

func (b *Bound) missing(f Facts) []Missing {
	out := []Missing{}
	for _, in := range b.Inputs {
		if in.Needed && !f.Has(in) {
			out = append(out, Missing{Tool: b.Tool, Field: in.Name, Question: in.Ask})
		}
	}
	return out
}

// assume says what stands in for an input that was not given, and shows it.
func (b *Bound) assume(c *Calculation, q Query) {
	for _, r := range b.Award {
		if r.Fallback == nil {
			continue
		}
		if in := r.Needs[0]; !q.Facts.Has(in) {
			c.Assumptions = append(c.Assumptions, AssumedSame(r.Fallback, in))
			for _, inputs := range []map[string]any{c.Inputs, c.InputsLow} {
				if inputs != nil {
					inputs[in.Name] = inputs[r.Fallback.Name]
				}
			}
		}
	}
}

// inputsLow shows the values at the lower end of a range; nil where there is none.
func (b *Bound) inputsLow(q Query) map[string]any {
	if len(q.Low) == 0 {
		return nil
	}
	return b.inputs(lowFacts(q))
}

// Given lists the known values as people read them, in the order of the inputs;
// low holds the lower ends of those that are ranges.
func (b *Benefit) Given(f Facts, low map[string]money.Amount) []Given {
	var out []Given
	for _, in := range b.Inputs {
		if !f.Has(in) {
			continue
		}
		value := ""
		switch in.Kind {
		case Money:
			to := f.Money[in.Name]
			from, ranged := low[in.Name]
			if !ranged {
				from = to
			}
			value = sayGiven(from, to)
		case Count:
			value = strconv.FormatInt(f.Count[in.Name], 10)
		case YesNo:
			value = sayTruth(f.Truth[in.Name])
		case Choice:
			value = in.Option(f.Choice[in.Name]).Term
		}
		out = append(out, Given{in.Name, in.Term, value})
	}
	return out
}

// inputs shows the known values in wire form.
func (b *Bound) inputs(f Facts) map[string]any {
	out := map[string]any{}
	for _, in := range b.Inputs {
		if !f.Has(in) {
			continue
		}
		switch in.Kind {
		case Money:
			out[in.Name] = f.Money[in.Name].String()
		case Count:
			out[in.Name] = f.Count[in.Name]
		case YesNo:
			out[in.Name] = f.Truth[in.Name]
		case Choice:
			out[in.Name] = f.Choice[in.Name]
		}
	}
	return out
}
