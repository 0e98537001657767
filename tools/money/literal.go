package money

import "strings"

// literal is a number in Arabic digits, before any unit.
type literal struct {
	value    num
	end      int
	whole    int  // digits before the point
	fraction int  // digits after it
	grouped  bool // 300,000
	zero     bool // begins with a zero that says nothing, as phone and serial numbers do: 0591
	exponent bool // 8.5e4
	dotted   bool // 2.5.1: a version, a date or an address, not one number
}

// literal reads the Arabic number at p, where a digit stands.
func (t *text) literal(p int) literal {
	start := p
	l := literal{zero: t.at(p) == '0' && isDigit(t.at(p+1))}
	for ; isDigit(t.at(p)); p++ {
		l.value = l.value.digit(int64(t.at(p) - '0'))
		l.whole++
	}
	for _, width := range []int{3, 4} {
		groups := t.groups(start, p, width)
		if groups == 0 || l.whole > width || l.zero || l.grouped || width == 4 && groups < 2 {
			continue
		}
		l.grouped = true
		for range groups {
			for i := 1; i <= width; i++ {
				l.value = l.value.digit(int64(t.at(p+i) - '0'))
			}
			p += width + 1
			l.whole += width
		}
	}
	if t.at(p) == '.' && isDigit(t.at(p+1)) {
		for p++; isDigit(t.at(p)); p++ {
			l.fraction++
			if l.fraction > 30 {
				continue // no sum of money has them
			}
			if v := l.value.digit(int64(t.at(p) - '0')); !v.isHuge() {
				l.value = num{v.c, l.value.e - 1}
			}
		}
	}
	for parts := 0; parts < 8 && t.at(p) == '.' && isDigit(t.at(p+1)); parts++ { // bounded, to stay linear on 1.1.1.1…
		l.dotted = true
		for p++; isDigit(t.at(p)); p++ {
		}
	}
	if t.at(p) == 'e' && !l.dotted {
		q := p + 1
		if t.at(q) == '+' {
			q++
		}
		by, n := 0, 0
		for ; isDigit(t.at(q)) && n < 3; q++ {
			by, n = by*10+int(t.at(q)-'0'), n+1
		}
		if n > 0 && n < 3 && !isLetter(t.at(q)) {
			l.value, l.exponent, p = l.value.shift(by), true, q
			if l.value.atLeast(huge.e) {
				l.value = huge
			}
		}
	}
	l.end = p
	return l
}

// groups counts the groups of three (or, as some write in Chinese, four: 1,2345,6789) digits that follow at p the digits from start on, each after the same separator: 300,000, 3，333，333,
// 1 000 000. It returns 0 where what looks like one is more likely the end of a clause.
func (t *text) groups(start, p, width int) int {
	sep := t.at(p)
	switch sep {
	case ',', '，', nbsp, ' ', '\'':
	default:
		return 0
	}
	if width == 4 && p-start > 3 {
		return 0 // 8200,7400,9100: a list of sums, not one in groups of four
	}
	n := 0
	for q := p; n < 10 && t.at(q) == sep && t.allDigits(q+1, width); q += width + 1 {
		if isDigit(t.at(q + width + 1)) {
			return 0
		}
		n++
	}
	end := p + (width+1)*n
	switch {
	case n == 0:
		return 0
	case t.at(end) == sep && isDigit(t.at(end+1)) && !t.counting(end+1), sep == '，' && t.at(end) == ',' && isDigit(t.at(end+1)):
		return 0 // 1,200,30: a list; but 每月6,000,5月起 is a sum and the number of a month
	case sep == ' ' && n < 2:
		return 0 // 2025 100万, 分3 200元 …
	case sep == '，' && n == 1 && t.moneyBothSides(start, end):
		return 0 // $20，300美元: two sums
	case sep == '，' && bigUnit(t.at(end)) > 0 && !(t.at(end-1) == '0' && t.at(end-2) == '0' && t.at(end-3) == '0'):
		return 0 // 买了3，500万另算: a comma of speech; but 1，000万 is one number
	}
	return n
}

// counting reports whether the digits at p count something, or name a month or a year.
func (t *text) counting(p int) bool {
	for isDigit(t.at(p)) {
		p++
	}
	return strings.ContainsRune("月年号日个台人家天季期周款张次名位", t.at(p))
}

// allDigits reports whether n digits stand at p.
func (t *text) allDigits(p, n int) bool {
	for i := range n {
		if !isDigit(t.at(p + i)) {
			return false
		}
	}
	return true
}

// moneyBothSides reports whether a currency stands before p and another unit of money at q.
func (t *text) moneyBothSides(p, q int) bool {
	c, _ := t.coin(q)
	e, _ := coinsBefore.before(t, t.skipBack(p))
	return c != nil && e != nil
}
