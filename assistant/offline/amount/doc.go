// Package amount tells what each amount of money in a message is: the price of a
// model, a wish, a ceiling that somebody claims, money that enters no rule. It
// learned it from a few thousand messages in which every amount is marked
// (bank/*.txt), by what stands around an amount and by how it relates to the
// others: what is 30 % of another is rarely a purchase.
//
// To read amounts is the work of package money; which of them a rule is asked
// about, of package offline.
package amount
