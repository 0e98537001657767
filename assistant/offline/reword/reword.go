// Package reword puts what somebody has written in plainer words before it is read, so that the tables of the planner
// need to know one way of saying a thing: 合起来5万3 is read as 一共5万3, 蒜力 as 算力.
//
//	reword.go     a rule, the order of all rules, and what they make of a message
//	denials.go    first 没有 in other words: 木有, 莫得
//	figures.go    then the figures: their signs, what stands before and behind them
//	several.go    several told in one breath, and ranges; what several sellers or departments have the same of
//	asked.go      follow-ups in few words, one thing asked for by another
//	heard.go      what was heard or read somewhere, what is said anew, and what it is now
//	formal.go     office Chinese, and what is asked about the paper itself
//	questions.go  ways of asking, and of going on from an answer
//	asides.go     bills in short, who has said it, by which way it came
//	edits.go      another thing asked for; what is added, cancelled, taken back
//	purchases.go  models and computing power that are bought
//	awards.go     projects, certificates, platforms and people that an award is for
//	levels.go     lists and money of the city, of the province and of the state, told beside each other
//	periods.go    prices for each, what every month and quarter brings; then 块 that counts parts
//	goods.go      what is said of a product in short
//	listed.go     items of a list by a short name and an amount: 排产项目160万，模型22万
//	uncertain.go  sums that are not known for good, one of two purchases, parts of which nobody knows whether they count
//	of_some.go    what holds of some of what was counted or spent: who was not trained, what is not paid yet
//	counted.go    products and projects that are counted; parts of a year told by others
//	one_of_several.go   several products, of which one is told apart
//	slips.go      slips.txt, wrong spellings with the right ones
//	office.go     office.txt, words of office English in a Chinese message
//	words.go      words that stand in several rules
//
// The rules stand in the order in which they are applied. Most read what those before them have written, so that a new
// one is best put at the end of the table that it belongs to, and an old one is best left where it is.
package reword

import (
	"slices"

	"github.com/rongce/rongce/knowledge/pattern"
)

// rule puts one way of saying in plainer words.
type rule struct {
	says, reads string // an example: what somebody writes, and what this rule alone makes of it

	words  *pattern.Pattern         // what is said
	plain  string                   // how it is read, with $1 … of words
	by     func(said string) string // or worked out of what is said
	where  *pattern.Pattern         // a word anywhere in the text without which the rule does not hold
	unless *pattern.Pattern         // a word anywhere in the text with which it does not
}

// inOrder are the rules that are applied before the slips are put right. What stands in the table lumps comes behind them.
var inOrder = slices.Concat(denials, figures, several, asked, shared, heard, formal, questions, asides, edits, purchases, periods, goods, listed, ofSome, counted, awards, levels, uncertain, oneOfSeveral)

// Plainly is the text in plainer words. The text is in normal form (package han); what no rule knows stays as it is.
func Plainly(text string) string {
	return putAll(lumps, slips.Replace(putAll(inOrder, inChinese(text))))
}

func putAll(rules []rule, text string) string {
	for i := range rules {
		text = rules[i].put(text)
	}
	return text
}

// put is the text with what the rule knows in plainer words.
func (r *rule) put(text string) string {
	switch {
	case r.where != nil && !r.where.MatchString(text), r.unless != nil && r.unless.MatchString(text):
		return text
	case r.by != nil:
		return r.words.ReplaceAllStringFunc(text, r.by)
	}
	return r.words.ReplaceAllString(text, r.plain)
}
