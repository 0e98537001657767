package money

import (
	"math"

	"github.com/shopspring/decimal"
)

// num is c × 10^e: what the lexer counts in. Every Chinese unit is a power of ten, so reading a numeral needs only
// shifts and additions of such pairs, exact and without allocation; one becomes an Amount when the numeral is whole.
type num struct {
	c int64
	e int
}

// huge stands for every number too long for a num. It is far beyond MaxYuan, which is all a caller needs to know.
var huge = num{1, 30}

func (n num) isHuge() bool { return n.c != 0 && n.e >= huge.e }

func (n num) shift(by int) num {
	if n.c != 0 {
		n.e += by
	}
	return n
}

func (n num) plus(m num) num {
	switch {
	case n.c == 0:
		return m
	case m.c == 0:
		return n
	case n.isHuge() || m.isHuge():
		return huge
	}
	if n.e < m.e {
		n, m = m, n
	}
	for ; n.e > m.e; n.e-- {
		if n.c > math.MaxInt64/10 {
			return huge
		}
		n.c *= 10
	}
	if n.c > math.MaxInt64-m.c {
		return huge
	}
	n.c += m.c
	return n
}

// digit appends one decimal digit, as in reading from left to right.
func (n num) digit(d int64) num {
	if n.isHuge() || n.c > (math.MaxInt64-9)/10 {
		return huge
	}
	n.c = n.c*10 + d
	return n
}

// cmp compares two nums that are not negative.
func (n num) cmp(m num) int { return n.decimal().Cmp(m.decimal()) }

func (n num) decimal() decimal.Decimal { return decimal.New(n.c, int32(n.e)) }

func (n num) amount() Amount { return Amount{n.decimal()} }

// atLeast reports whether n ≥ 10^k.
func (n num) atLeast(k int) bool {
	digits := 0
	for c := n.c; c > 0; c /= 10 {
		digits++
	}
	return n.c > 0 && digits+n.e > k
}
