// Package want tells what a message asks for, as finely as answers differ: the
// rate or the ceiling, until when or since when. It learned it from a few thousand
// messages by several writers, each marked with everything that it asks for
// (bank/*.txt), and from what package asked makes of it.
//
// The words of package offline tell it where an obvious word stands in the message;
// most people say it in others.
package want

import "slices"

// Want is one thing that a message asks for. Several can stand in one message.
type Want string

// The wants.
const (
	None       Want = "none"       // a bare fact, a correction, nothing that is covered
	Amount     Want = "amount"     // what one gets for figures of one's own
	Rate       Want = "rate"       // the percentage
	Ceiling    Want = "ceiling"    // the most that is paid
	Threshold  Want = "threshold"  // from which sum on, up to which, whether the edge counts
	Quota      Want = "quota"      // how many awards, projects, places
	Words      Want = "words"      // the exact words
	Where      Want = "where"      // which clause says it
	Meaning    Want = "meaning"    // what a word means, whether something is covered
	Eligible   Want = "eligible"   // whether one falls under it
	Office     Want = "office"     // who is responsible
	OfficeIn   Want = "office_in"  // which measures an office appears in
	Until      Want = "until"      // until when it is in force
	Since      Want = "since"      // since when
	Draft      Want = "draft"      // is it in force, can it be claimed now
	Funds      Want = "funds"      // who pays
	Rules      Want = "rules"      // 实施细则
	All        Want = "all"        // every measure
	Ceilings   Want = "ceilings"   // all ceilings in one list
	Moneyless  Want = "moneyless"  // which measures name no amount
	Moneyed    Want = "moneyed"    // which measures name an amount
	NoRepeat   Want = "no_repeat"  // which measures exclude national or provincial selection
	Hearsay    Want = "hearsay"    // whether the text really has what somebody says it has
	Mine       Want = "mine"       // what can my company get
	Compare    Want = "compare"    // which pays more, what is different
	Difference Want = "difference" // how much more or less one result is than another
	Target     Want = "target"     // how much one must buy or sell for so much
	Why        Want = "why"        // why the result is so
	Stack      Want = "stack"      // whether two may be drawn together
	Total      Want = "total"      // the sum of several
	Process    Want = "process"    // how and when to apply, when it is paid
	Phone      Want = "phone"      // telephone, address, hours
	Tax        Want = "tax"        // taxes, with or without VAT
	Promise    Want = "promise"    // a certainty
	Year       Want = "year"       // which year counts: by contract, by payment
	Title      Want = "title"      // what the policy is called
	After      Want = "after"      // what happens after it was paid: paid back, reviewed
	Company    Want = "company"    // where registered, how old, how large
	AIFirm     Want = "ai_firm"    // what counts as 人工智能企业
	Picked     Want = "picked"     // which measures are won by selection, which by formula
	Province   Want = "province"   // what the province pays
	Again      Want = "again"      // once more, next year, carried over
	Closing    Want = "closing"    // the closing provisions
)

var wants = []Want{
	None, Amount, Rate, Ceiling, Threshold, Quota, Words, Where, Meaning, Eligible, Office, OfficeIn, Until, Since, Draft, Funds, Rules, All, Ceilings,
	Moneyless, Moneyed, NoRepeat, Hearsay, Mine, Compare, Difference, Target, Why, Stack, Total, Process, Phone, Tax, Promise, Year, Title, After,
	Company, AIFirm, Picked, Province, Again, Closing,
}

// Wants returns every want, in a fixed order.
func Wants() []Want { return slices.Clone(wants) }
