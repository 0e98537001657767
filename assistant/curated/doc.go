// Package curated finds a supervisor's answer for a question that means the
// same as one that it was written for.
//
// A wrong match shows a right answer to a question that nobody asked, so all
// of these must hold (meaning.go): the offline planner understands the same act
// of the same measure; the figures are the same, in the same order, so that an
// answer for 8万 is never given to 9万; and the words are the same but for those
// that carry no meaning (words.go): politeness, particles, who "we" are, other
// ways to say 多少 and 能不能. A question that leans on what was said before
// never matches.
package curated
