package money

import "strings"

// point reads 点 as the decimal point: 三点五万, 一百点123. In a sentence a unit must follow, or it is a time of day.
func (m *machine) point() bool {
	if !m.waiting && m.section[0].c == 0 || m.exact || m.big != 99 && m.waiting && m.unit > 1 && !m.zero {
		return false
	}
	if m.t.at(m.p-1) == '一' && m.p-1 == m.n.start && strings.ContainsRune("差有早多少快慢再大小晚高低", m.t.at(m.p-2)) {
		return false // 差一点五万 is a little less than five
	}
	var f num
	n, p := 0, m.p+1
	for ; ; p++ {
		r := m.t.at(p)
		d := hanDigit(r)
		if isDigit(r) {
			d = int64(r - '0')
		}
		if d < 0 || !m.whole && isDigit(r) != m.n.arabic { // 差一点10万
			break
		}
		f, n = f.digit(d), n+1
	}
	if n == 0 || f.isHuge() {
		return false
	}
	if next := m.t.at(p); !m.whole && bigUnit(next) == 0 && smallUnit(next) == 0 && next != '元' && next != '块' && next != '个' {
		return false
	}
	f.e = -n
	for i := range m.section {
		v := m.section[i].plus(f)
		if m.waiting {
			v = v.plus(m.digit[i])
		}
		m.digit[i] = v
	}
	m.section, m.waiting, m.exact = [2]num{}, true, true
	m.n.last = -n
	m.p = p
	return true
}

// filled reports whether 个 at p only fills the place between a number and its unit: 10个亿, 30个w.
func (m *machine) filled(p int) bool {
	if m.t.at(p) != '个' {
		return false
	}
	next := m.t.at(p + 1)
	if strings.ContainsRune("多来余", next) {
		next = m.t.at(p + 2)
	}
	return next == '亿' || next == '万' && !strings.ContainsRune("一能科分", m.t.at(p+2)) || next == 'w' && !isLetter(m.t.at(p+2))
}

func (m *machine) filler() bool {
	if !m.waiting && m.section[0].c == 0 || !m.filled(m.p) {
		return false
	}
	m.p++
	return true
}

// vague reads 多, 来, 余 and 几 where they stand before a unit: 两千多万, 十来万, 十几万.
func (m *machine) vague(r rune) bool {
	q := m.t.skip(m.p + 1)
	next := m.t.at(q)
	if smallUnit(next) == 0 && bigUnit(next) == 0 && !(next == 'w' && !isLetter(m.t.at(q+1))) || m.exact {
		return false
	}
	if r == '几' {
		m.n.few = true
		if !m.waiting {
			m.wait(num{1, 0}, num{1, 0})
		}
	} else if !m.waiting && m.section[0].c == 0 {
		return false
	}
	m.n.approx = true
	m.p++
	return true
}

// latin reads w, k and the English words of number, and the spaces before a unit.
func (m *machine) latin() bool {
	if !m.waiting && m.section[0].c == 0 || m.n.first.dotted {
		return false
	}
	q := m.t.skip(m.p)
	if r := m.t.at(q); q > m.p && (bigUnit(r) > 0 || smallUnit(r) > 1 && m.n.arabic) && m.n.units == 0 && !strings.ContainsRune("一能科分", m.t.at(q+1)) {
		m.p = q
		return true
	}
	if !isLetter(m.t.at(q)) || !m.n.arabic && m.t.at(q) != 'w' {
		return false
	}
	e, end := scales.match(m.t, q)
	if e == nil {
		// w and k may be followed by a digit: 8w5
		return false
	}
	exp := int(e.tag[0] - '0')
	if len(e.word) == 1 && q > m.p+1 {
		return false
	}
	if e.word[0] == 'm' && len(e.word) == 1 && !m.t.moneyAround(m.n.start, end) {
		return false // 1.5m is a length
	}
	if next := m.t.at(end); len(e.word) == 1 && e.word[0] == 'e' && (isLetter(next) || isDigit(next) || next == '+' || next == '-') {
		return false // 2e3 is two thousand
	}
	m.p = q
	return m.readBig(exp, end-q)
}

// scales are the letters and English words that multiply; the tag is the exponent.
var scales = words("4", "w wan").words("8", "e").words("3", "k thousand grand").words("2", "hundred").words("6", "m million mil mn").words("9", "billion bn")

// moneyAround reports whether a currency stands before p or at q.
func (t *text) moneyAround(p, q int) bool {
	if c, _ := t.coin(q); c != nil {
		return true
	}
	c, _ := coinsBefore.before(t, t.skipBack(p))
	return c != nil
}
