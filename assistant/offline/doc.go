// Package offline is the planner that needs nothing: no model, no key, no network.
//
// It understands by composition: what is wanted (an act) × what it is about
// (subjects) × what was said (facts: amounts with their roles, periods,
// counts, yes/no conditions), over what the conversation already knows (a
// memory). Words come first, as tables that read like lists; the small model
// trained on the bank of package asked helps where words are silent.
//
//	sentence.go            the message in normal form, its amounts masked
//	subjects.go, acts.go   what it is about, what is wanted
//	roles.go, periods.go   what each amount is: total, fee, claim, wish …
//	conditions.go          what was said in passing: 没备过案, 自研, 去年开发
//	reading.go             all of it together: the Reading of one message
//	memory.go              what is carried to the next turn
//	plan.go                from a reading to queries for the calculators
//	sheets*.go             what there is to say about each subject, with its quotes
//	phrase*.go             the words that people read, all in these files
//
// It never computes: every sum comes from a calculation, and every other
// figure from a clause that the reply cites or from the user's own words.
package offline
