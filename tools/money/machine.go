package money

import "strings"

// machine reads one numeral from left to right. It holds a number as the Chinese say it: what stands before the last
// 亿 or 万 (total), the section of 千, 百 and 十 since then, and the digit that waits for its unit. Each is kept twice,
// for the two ends of 三四百万.
type machine struct {
	t     *text
	p     int
	whole bool // reading a string that is nothing but a numeral: the context asks nothing

	n              numeral
	total, section [2]num
	digit          [2]num
	waiting        bool // digit holds one
	exact          bool // digit has a decimal point: no tail after its unit (10.1万零100 is nonsense)
	small          int  // the next 千, 百 or 十 must be below this
	big, biggest   int  // the last 万 or 亿, and the largest so far
	unit           int  // the last unit of any kind
	zero           bool // 零 since the last unit
	colloquial     bool // ended in 8万5: nothing may follow
}

// numeral reads the numeral that begins at p, where startsNumeral holds. It takes as much as makes one number.
func (t *text) numeral(p int, whole bool) numeral {
	m := machine{t: t, p: p, whole: whole, small: 4, big: 99, n: numeral{start: p}}
	if n, ok := m.digits(); ok {
		return n
	}
	safe := m // the state after the last unit: what comes after it may turn out to be another number
	for m.step() {
		if !m.waiting && !m.zero {
			safe = m
		}
	}
	if m.zero && !m.waiting || m.p < 0 {
		m = safe
	}
	m.commit()
	m.n.end = m.p
	m.n.low, m.n.high = m.total[0], m.total[1]
	if m.n.low != m.n.high {
		m.n.approx = true
	}
	if next := t.at(m.p); !m.n.broken && m.n.units > 0 && (smallUnit(next) > 0 || bigUnit(next) > 0 && next != '兆') {
		m.n.broken = true
	}
	return m.n
}

// step reads one more sign of the numeral, or returns false. A unit that cannot follow sets p to -1: go back to safe.
func (m *machine) step() bool {
	if m.colloquial {
		return false
	}
	r := m.t.at(m.p)
	switch {
	case isDigit(r):
		return m.arabic()
	case r == '零':
		return m.readZero()
	case hanDigit(r) > 0:
		return m.han(hanDigit(r))
	case tens(r) > 0:
		return m.readTens(tens(r))
	case smallUnit(r) > 0:
		return m.readSmall(smallUnit(r))
	case bigUnit(r) > 0:
		return m.readBig(bigUnit(r), 1)
	case r == '点':
		return m.point()
	case r == '个':
		return m.filler()
	case r == '多', r == '来', r == '余', r == '几':
		return m.vague(r)
	case isLetter(r), isSpace(r):
		return m.latin()
	}
	return false
}

// commit adds what waits to the total.
func (m *machine) commit() {
	for i := range m.total {
		m.total[i] = m.total[i].plus(m.section[i])
		if m.waiting {
			m.total[i] = m.total[i].plus(m.digit[i])
		}
	}
	m.section, m.digit, m.waiting, m.zero = [2]num{}, [2]num{}, false, false
}

func (m *machine) wait(low, high num) {
	m.digit, m.waiting = [2]num{low, high}, true
}

// digits reads Han digits without units, as years and phones are read out: 二〇二五, 一七二零. Two neighbours before a
// unit (三四百万) are not such a run.
func (m *machine) digits() (numeral, bool) {
	var v num
	p := m.p
	for ; hanDigit(m.t.at(p)) >= 0; p++ {
		v = v.digit(hanDigit(m.t.at(p)))
	}
	n := p - m.p
	if n < 2 || n == 2 && m.neighbours(m.p) {
		return numeral{}, false
	}
	if next := m.t.at(p); smallUnit(next) > 0 || bigUnit(next) > 0 {
		return numeral{start: m.p, end: p + 1, low: v, high: v, run: n, broken: true}, true
	}
	last := 0
	if m.t.at(p) == '点' && hanDigit(m.t.at(p+1)) >= 0 {
		for p++; hanDigit(m.t.at(p)) >= 0; p++ {
			v = v.digit(hanDigit(m.t.at(p)))
			last--
		}
		v = v.shift(last)
	}
	return numeral{start: m.p, end: p, low: v, high: v, run: n, last: last}, true
}

// neighbours reports whether the two Han digits at p name a span: 三四, 两三, 三五, with a unit after them.
func (m *machine) neighbours(p int) bool {
	a, b := hanDigit(m.t.at(p)), hanDigit(m.t.at(p+1))
	if a < 1 || b != a+1 && !(a == 3 && b == 5) || b > 9 {
		return false
	}
	next := m.t.at(p + 2)
	if smallUnit(next) > 0 || bigUnit(next) > 0 {
		return true
	}
	if hanDigit(next) >= 0 {
		return false
	}
	return m.unit > 0 || strings.ContainsRune("块元蚊个", next)
}

// arabic reads Arabic digits: the beginning of the numeral, or its tail after a unit.
func (m *machine) arabic() bool {
	if m.waiting {
		return false
	}
	l := m.t.literal(m.p)
	if m.unit == 0 && !m.zero {
		m.n.first, m.n.arabic = l, true
		m.n.last = -l.fraction
		m.exact = l.fraction > 0
		m.wait(l.value, l.value)
		m.p = l.end
		return !l.dotted
	}
	if m.exact || l.fraction > 0 && l.whole != m.unit || l.exponent || l.dotted { // 9万9999.99 ends in a fraction
		return false
	}
	if m.unitNext(l.end) { // 1亿2000万, 8万5千
		m.wait(l.value, l.value)
		m.p = l.end
		return true
	}
	if l.whole > m.unit || m.countedFrom(m.p, l.end) {
		return false
	}
	v := l.value
	m.n.last = -l.fraction
	if l.whole == 1 && l.fraction == 0 && !m.zero && m.unit >= 2 && v.c > 0 { // 8万5: the next unit is understood
		v = v.shift(m.unit - 1)
		m.n.last = m.unit - 1
	}
	m.wait(v, v)
	m.p, m.colloquial = l.end, true
	return true
}

// han reads a Han digit from 一 to 九.
func (m *machine) han(d int64) bool {
	if m.waiting || m.exact && m.unit > 0 {
		return false
	}
	low, high, width := num{d, 0}, num{d, 0}, 1
	if m.neighbours(m.p) {
		high, width = num{hanDigit(m.t.at(m.p + 1)), 0}, 2
	}
	if m.unit > 0 && !m.unitNext(m.p+width) { // the tail: 三万二千五, 一百零五, 十五
		if m.unit >= 2 && !m.zero {
			if m.countedFrom(m.p, m.p+width) {
				return false // 两万一年 is 20,000 for one year
			}
			low, high = low.shift(m.unit-1), high.shift(m.unit-1)
			m.n.last = m.unit - 1
		} else {
			m.n.last = 0
		}
		m.colloquial = true
	}
	m.wait(low, high)
	m.p += width
	return true
}

// countedFrom reports whether the number from p to q counts or dates something by itself, so that it does not belong
// to the unit before it: 8万3个月, 两万一年, 5万3%, 8万2025年.
func (m *machine) countedFrom(p, q int) bool {
	if m.whole {
		return false
	}
	if c, _ := m.t.coin(q); c != nil {
		return false
	}
	if byThousands.has(m.t, q) {
		return false // 1万5卡时 is 15,000 of them: nobody pays ten thousand for five
	}
	if q-p == 1 && hanDigit(m.t.at(p)) >= 0 && strings.ContainsRune(afterOneWord(m.t.at(p), isDigit(m.t.at(m.n.start))), m.t.at(q)) {
		return true // 30万一共, 8万一次性, 7万六月付: the numeral begins a word of its own
	}
	next := m.t.at(m.t.skip(q))
	return next == '%' || next == '‰' || isLetter(next) && q == m.t.skip(q) || classifiers.has(m.t, q) || hanDigit(m.t.at(q)) >= 0 && q-p == 1 && isDigit(m.t.at(p)) && hanScale(m.t.at(q+1))
}

// hanScale reports whether r scales a numeral: 8万5十 is no 8万5, but 8万5 一年 is.
func hanScale(r rune) bool {
	switch r {
	case '十', '百', '千', '万', '亿':
		return true
	}
	return false
}

// afterOneWord are the characters that make a word of the numeral before them: 一共, 一次性, 二季度, 六月.
// Behind figures (7万六月付) a Han numeral more often is; behind characters
// (三万二年付) it belongs to the sum.
func afterOneWord(r rune, arabic bool) string {
	switch {
	case r == '一' && arabic:
		return "共次起直般定些样下旦并齐块边同年月季期款套台个家笔把份点半"
	case r == '一':
		return "共次起直般定些样下旦并齐块边同"
	case arabic:
		return "月季年号期成折个次天周台款家人"
	}
	return ""
}
