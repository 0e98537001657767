package tools

import (
	"fmt"

	"github.com/rongce/rongce/tools/money"
)

// Compare tells by how much two results differ, as a warning of the larger
// one: a difference is a figure, and figures stand in calculations. It does
// nothing, and returns zero, unless exactly two results have one amount each, and
// these differ: of a range there is no one difference.
func Compare(calculations []*Calculation) money.Amount {
	if len(calculations) != 2 {
		return money.Amount{}
	}
	for _, c := range calculations {
		if c.Amount == nil || c.Low != nil && !c.Low.Equal(*c.Amount) {
			return money.Amount{}
		}
	}
	less, more := calculations[0], calculations[1]
	if more.Amount.Less(*less.Amount) {
		less, more = more, less
	}
	gap := more.Amount.Sub(*less.Amount)
	if !gap.IsZero() {
		more.Warnings = append(more.Warnings, fmt.Sprintf("两种情况相差%s元", gap.Format()))
	}
	return gap
}

// Plan is what may be drawn for all that one of several plans holds.
type Plan struct {
	Label  string
	Amount money.Amount
	Parts  int // how many calculations it is the sum of
}

// Plans adds up the calculations that carry a plan's label, plan by plan, as
// warnings of the last of each, with how far two plans lie apart. nil where
// one of them is incomplete.
func Plans(calculations []*Calculation, labels []string) []Plan {
	out := make([]Plan, len(labels))
	last := make([]*Calculation, len(labels))
	for i, label := range labels {
		out[i].Label = label
		for _, c := range calculations {
			switch {
			case c.Label != label:
			case c.Amount == nil:
				return nil
			default:
				out[i].Amount, last[i] = out[i].Amount.Add(*c.Amount), c
				out[i].Parts++
			}
		}
	}
	for i, c := range last {
		if out[i].Parts > 1 {
			c.Warnings = append(c.Warnings, fmt.Sprintf("%s各项合计%s元", labels[i], out[i].Amount.Format()))
		}
	}
	if len(out) == 2 && last[0] != nil && !out[0].Amount.Equal(out[1].Amount) {
		gap := out[0].Amount.Sub(out[1].Amount)
		if out[0].Amount.Less(out[1].Amount) {
			gap = out[1].Amount.Sub(out[0].Amount)
		}
		last[0].Warnings = append(last[0].Warnings, fmt.Sprintf("两种情况相差%s元", gap.Format()))
	}
	return out
}
