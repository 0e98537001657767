// Package personal takes personal data out of a message before anything else
// sees it: before it is planned, stored, logged or sent to a language model.
//
// What is taken out: 身份证号 (with its check digit), 统一社会信用代码 (with its
// check character), bank cards (Luhn), telephone numbers and e-mail addresses;
// and any account, card or identity number that the message itself calls one.
//
// What is never touched: money. A number that [money.Read] takes for an amount
// stays as it is, and so does one of which the words around it say that it is a
// sum. Where the two pull in different directions money wins, for a wrong
// figure is worse than a telephone number that the user chose to write down as
// if it were one.
//
//	mask.go      the message with its numbers hidden
//	numbers.go   digits as people write them, and the shapes of the kinds
//	checksum.go  the check digits
package personal
