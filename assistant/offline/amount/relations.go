package amount

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/knowledge/linear"
	"github.com/rongce/rongce/tools/money"
)

// What an amount is by itself and to the other amounts of the message.

// place adds which of the amounts it is.
func (s *Extractor) place(i int) {
	n, k := uint64(min(len(s.at), 4)), uint64(min(i, 3))
	s.add(linear.Mix(kindMany, n), shapeWeight)
	s.add(linear.Mix(kindPlace, k), shapeWeight)
	s.add(linear.Mix(linear.Mix(kindPlace, k), n), shapeWeight)
	if i == len(s.at)-1 {
		s.add(kindLast, shapeWeight)
	}
}

// figures are thresholds and ceilings of the policy; what is said of one is often no purchase.
var figures = []money.Amount{
	money.Wan(5), money.Wan(10), money.Wan(20), money.Wan(30), money.Wan(50), money.Wan(100), money.Wan(200), money.Wan(300), money.Wan(1000),
}

// rates are those of the policy, in percent.
var rates = []int64{3, 20, 30, 50}

// size adds the magnitude, two steps for each power of ten.
func (s *Extractor) size(value money.Amount) {
	digits, _, _ := strings.Cut(value.String(), ".")
	half := 0
	if digits != "" && digits[0] > '3' {
		half = 1
	}
	s.add(linear.Mix(kindMagnitude, uint64(2*len(digits)+half)), shapeWeight)
	if k := slices.IndexFunc(figures, value.Equal); k >= 0 {
		s.add(linear.Mix(kindFigure, uint64(k)), figureWeight)
	}
}

// relations adds what the amount is to the others.
func (s *Extractor) relations(values []money.Amount, i int) {
	value := values[i]
	bigger, smaller := 0, 0
	for j, o := range values {
		if j == i || o.IsZero() {
			continue
		}
		switch value.Cmp(o) {
		case -1:
			bigger++
		case 1:
			smaller++
		default:
			s.add(kindSame, figureWeight)
			if j < i {
				s.add(linear.Mix(kindSame, 1), figureWeight)
			}
		}
		for _, rate := range rates {
			if o.Percent(rate).Equal(value) {
				s.add(kindRate, figureWeight)
				s.add(linear.Mix(kindRate, uint64(rate)), figureWeight)
			}
			if value.Percent(rate).Equal(o) {
				s.add(linear.Mix(kindRate, 1), figureWeight)
				s.add(linear.Mix(linear.Mix(kindRate, 1), uint64(rate)), figureWeight)
			}
		}
		for k, p := range values[j+1:] {
			if k += j + 1; k == i || p.IsZero() {
				continue
			}
			if o.Add(p).Equal(value) {
				s.add(kindSum, figureWeight)
			}
			if o.Sub(p).Equal(value) || p.Sub(o).Equal(value) {
				s.add(kindDifference, figureWeight)
			}
		}
		if j == i-1 || j == i+1 {
			way := uint64(j - i + 2)
			s.add(linear.Mix(kindNext|way, ratio(value, o)), shapeWeight)
		}
	}
	s.add(linear.Mix(linear.Mix(kindRank, uint64(min(bigger, 2))), uint64(min(smaller, 2))), shapeWeight)
}

// ratio is how many times the one is the other, in steps of three: 0 for less than
// three times either way, else how many steps, with a bit for which is the larger.
func ratio(a, b money.Amount) uint64 {
	larger := uint64(0)
	if a.Less(b) {
		a, b, larger = b, a, 1
	}
	n := uint64(0)
	for step := int64(3); n < 16 && !a.Less(b.Times(step)); step *= 3 {
		n++
	}
	return n<<1 | larger
}
