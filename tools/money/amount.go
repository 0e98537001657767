package money

import (
	"math"

	"github.com/shopspring/decimal"
)

// MaxYuan is the largest sum that Parse accepts: 10^12 yuan, more than the yearly output of the whole city of Fuzhou.
// Above it a figure is a slip of the finger or an attack, and gets a question back instead of a calculation.
const MaxYuan = 1_000_000_000_000

// Amount is an exact sum of yuan (元). The zero value is 0.00. Amounts are values: every method returns a new one.
//
// Nothing is rounded on the way: a calculation rounds once, at its end, with [Amount.Round].
type Amount struct{ d decimal.Decimal }

// Yuan is n yuan.
func Yuan(n int64) Amount { return Amount{decimal.New(n, 0)} }

// Wan is n × 10,000 yuan (万元), the unit in which the policy states its ceilings.
func Wan(n int64) Amount { return Amount{decimal.New(n, 4)} }

// Fen is n × 0.01 yuan (分), the smallest coin.
func Fen(n int64) Amount { return Amount{decimal.New(n, -2)} }

// Add returns a + b.
func (a Amount) Add(b Amount) Amount { return Amount{a.d.Add(b.d)} }

// Sub returns a − b; it may be negative.
func (a Amount) Sub(b Amount) Amount { return Amount{a.d.Sub(b.d)} }

// Times returns a × n: so many months, products or people.
func (a Amount) Times(n int64) Amount { return Amount{a.d.Mul(decimal.New(n, 0))} }

// Percent returns p percent of a, exactly: 99,999.99 at 50 % is 49,999.995, which Round then makes 50,000.00.
func (a Amount) Percent(p int64) Amount { return Amount{a.d.Mul(decimal.New(p, -2))} }

// QuotientPercent returns the base of which a is p percent, rounded half-up to the fen: the spending at which a
// ceiling begins to bind. 200,000 at 30 % is 666,666.67. A quotient need not end, so this one is rounded here.
// p must not be zero.
func (a Amount) QuotientPercent(p int64) Amount {
	return Amount{a.d.Mul(decimal.New(100, 0)).DivRound(decimal.New(p, 0), 2)}
}

// Quotient returns a n-th of a, rounded half-up to the fen. n must not be zero.
func (a Amount) Quotient(n int64) Amount { return Amount{a.d.DivRound(decimal.New(n, 0), 2)} }

// Round returns a to the fen, half away from zero (四舍五入): 0.005 becomes 0.01.
func (a Amount) Round() Amount { return Amount{a.d.Round(2)} }

// Neg returns −a.
func (a Amount) Neg() Amount { return Amount{a.d.Neg()} }

// Cmp returns -1, 0 or +1 as a is less than, equal to or greater than b.
func (a Amount) Cmp(b Amount) int { return a.d.Cmp(b.d) }

// Less reports whether a < b.
func (a Amount) Less(b Amount) bool { return a.d.LessThan(b.d) }

// Equal reports whether a and b are the same sum, however it is held: 1.50 equals 1.5. Never compare with ==.
func (a Amount) Equal(b Amount) bool { return a.d.Equal(b.d) }

// IsZero reports whether a is nothing.
func (a Amount) IsZero() bool { return a.d.IsZero() }

// IsNegative reports whether a is below zero.
func (a Amount) IsNegative() bool { return a.d.IsNegative() }

// IsWhole reports whether a has no fraction of a yuan.
func (a Amount) IsWhole() bool { return a.d.IsInteger() }

// TooMuch reports whether a is beyond what is calculated with: more than [MaxYuan], either way from zero.
func (a Amount) TooMuch() bool { return a.d.Abs().GreaterThan(maxDecimal) }

// Int64 returns a as a whole number of yuan, and whether it is exactly that: for counts such as 3 in "3个产品".
func (a Amount) Int64() (int64, bool) {
	if !a.d.IsInteger() || a.d.Abs().GreaterThan(decimal.New(math.MaxInt64, 0)) {
		return 0, false
	}
	return a.d.IntPart(), true
}

// Min returns the smallest: where several ceilings bind, the lowest does.
func Min(a Amount, rest ...Amount) Amount {
	for _, b := range rest {
		if b.Less(a) {
			a = b
		}
	}
	return a
}

// Max returns the largest: 就高不重复.
func Max(a Amount, rest ...Amount) Amount {
	for _, b := range rest {
		if a.Less(b) {
			a = b
		}
	}
	return a
}

// Sum adds up; the sum of none is zero.
func Sum(amounts ...Amount) Amount {
	var total Amount
	for _, a := range amounts {
		total = total.Add(a)
	}
	return total
}

var maxDecimal = decimal.New(MaxYuan, 0)
