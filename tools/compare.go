package tools

import "fmt"

// Compare tells by how much two results differ, as a warning of the larger
// one: a difference is a figure, and figures stand in calculations. It does
// nothing unless exactly two results have amounts that differ.
func Compare(calculations []*Calculation) {
	if len(calculations) != 2 || calculations[0].Amount == nil || calculations[1].Amount == nil {
		return
	}
	less, more := calculations[0], calculations[1]
	if more.Amount.Less(*less.Amount) {
		less, more = more, less
	}
	if gap := more.Amount.Sub(*less.Amount); !gap.IsZero() {
		more.Warnings = append(more.Warnings, fmt.Sprintf("两种情况相差%s元", gap.Format()))
	}
}
