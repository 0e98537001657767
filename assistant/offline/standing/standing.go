// Package standing tells how the amounts of a message stand to each other, and to the one that
// was known before it: which counts, which comes off, which gives way to another, which are
// cases of their own, which has to be multiplied first. It learned it from messages of several
// writers in which every amount is marked (bank/*.txt), by what stands around an amount and by
// what it is to the others.
//
// What an amount is (a purchase, a wish, a claim) is the work of package amount; what share or
// count multiplies it, of package offline.
package standing

import "slices"

// Standing is what an amount is to the result.
type Standing string

// The standings. Of a follow-up the amount known before it is the first.
const (
	Counts Standing = "counts" // it is the base, or one of those that are added
	Off    Standing = "off"    // it goes off what counts: refunds, what is not to be counted
	Out    Standing = "out"    // it gives way to what counts, or is no base at all: the plan, last year's, another's, a slip
	Apart  Standing = "apart"  // a case beside another: offers, ends of a range, two companies
	Scaled Standing = "scaled" // it counts when it has been multiplied: 涨两成, 只完成六成, 翻倍, 每月, 单价
)

var standings = []Standing{Counts, Off, Out, Apart, Scaled}

// Standings returns every standing, in a fixed order.
func Standings() []Standing { return slices.Clone(standings) }
