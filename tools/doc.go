// Package tools is money: what the city pays under the policy, worked out by
// rules that quote the words they rest on.
//
// A [Benefit] is one money rule of the policy as data: its inputs, its
// conditions and the [Rule]s that make up the award, each bound to a phrase.
// There are ten, one file each, listed in [All]. [Bind] refuses to hand out a
// [Toolbox] unless every phrase stands in exactly one clause of its measure
// and states exactly the figures that the code computes with, so a wrong
// figure on either side cannot start.
//
// [Toolbox.Calculate] turns a [Query] into a [Calculation]: outcome, amount,
// steps, conditions met, unmet and unknown, and what is missing. It never
// guesses: a money input that is not there makes the outcome [Incomplete],
// with the question to ask. Sums over several calculations are a separate
// small piece, [Sum], and are never hidden inside one.
//
// Amounts, and reading them out of Chinese text, are package money below.
package tools
