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
