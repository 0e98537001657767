// Package money counts in yuan, and reads sums of money out of what people write. It is the one door to
// shopspring/decimal: no other package of the house imports it, and no float ever holds money.
//
//   - [Amount] is an exact sum: amount.go has the arithmetic, wire.go how it is read from and written to JSON and people.
//   - [Read] finds every sum in a message, and nothing that is not money: 8万5, 三万二千五, 30w, ¥5万, 5到8万, 不到10万.
//     [Numbers] finds the plain numbers that may be one, for when we had asked.
//   - [Numeral] reads one number, [Figures] every figure of any kind: the check that nothing invented gets out compares
//     by those, and so does the binding of rules to the policy's words.
//
// All reading goes the same way. plain.go folds the message to one way of writing, keeping where each sign came from;
// machine.go reads one numeral, as the Chinese say it (with its units in machine_units.go, 点, 多 and w in machine_signs.go, Arabic digits in literal.go); coins.go reads the unit of money after it; nouns.go and
// context.go hold the words by which judge.go decides whether it is money at all; span.go reads ranges, nuance.go 约 and
// 不到; read.go puts it together.
// Everything is a walk from left to right over tables of words, linear in the length of the message.
package money
