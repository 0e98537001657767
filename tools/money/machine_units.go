package money

// readZero reads 零, which opens a numeral (零点五) or fills a gap in one (一万零一十一).
func (m *machine) readZero() bool {
	if m.waiting || m.zero || m.exact && m.unit > 0 {
		return false
	}
	if m.unit == 0 {
		m.wait(num{}, num{})
	} else {
		m.zero = true
	}
	m.p++
	return true
}

// readTens reads 廿 and 卅: 廿二, 廿五万.
func (m *machine) readTens(v int64) bool {
	if m.waiting || m.small <= 1 || m.exact {
		return false
	}
	for i := range m.section {
		m.section[i] = m.section[i].plus(num{v, 0})
	}
	m.small, m.unit, m.zero = 1, 1, false
	m.p++
	m.n.units++
	return true
}

// readSmall reads 十, 百 or 千.
func (m *machine) readSmall(exp int) bool {
	if exp >= m.small {
		m.p = -1
		return false
	}
	if !m.waiting {
		if exp != 1 && !m.zero { // 十 stands for 一十; 百 and 千 want a digit, except after 零: 一万零百一十一
			return false
		}
		m.wait(num{1, 0}, num{1, 0})
	}
	for i := range m.section {
		m.section[i] = m.section[i].plus(m.digit[i].shift(exp))
	}
	m.digit, m.waiting = [2]num{}, false
	m.small, m.unit, m.zero = exp, exp, false
	m.n.big = m.n.big || exp == 3
	m.scaled(exp)
	m.p++
	return true
}

// readBig reads 万, 亿 or 兆 (or w, k, million), written with so many signs.
func (m *machine) readBig(exp, width int) bool {
	next := m.t.at(m.p + width)
	if exp == 12 && !(m.whole || startsNumeral(next) || next == '元') {
		return false // 100兆宽带
	}
	pending := m.waiting || m.section[0].c != 0
	stacked := m.n.units > 0 && m.unit == m.big // 万亿: the two units side by side
	switch {
	case !pending && !(stacked && (exp > m.biggest || exp == m.biggest && exp == 8)):
		if m.n.units > 0 {
			m.p = -1
		}
		return false
	case exp < m.big: // the usual way down: 亿, then 万
		for i := range m.total {
			here := m.section[i]
			if m.waiting {
				here = here.plus(m.digit[i])
			}
			m.total[i] = m.total[i].plus(here.shift(exp))
		}
		m.section, m.digit, m.waiting, m.zero = [2]num{}, [2]num{}, false, false
	case exp > m.biggest, !pending && exp == m.biggest: // 一千一百一十一万…亿: all of it is so many 亿; 一亿亿
		m.commit()
		for i := range m.total {
			m.total[i] = m.total[i].shift(exp)
		}
	default:
		m.p = -1
		return false
	}
	m.big, m.biggest, m.unit, m.small = exp, max(m.biggest, exp), exp, 4
	m.n.big = true
	m.scaled(exp)
	m.p += width
	return true
}

// scaled notes that a unit was read: what it does to the place of the last digit, and to what a range passes on.
func (m *machine) scaled(exp int) {
	m.n.units++
	beside := m.n.units == 1 || m.unitBefore()
	if m.n.arabic {
		if !beside {
			m.n.last = 0
		}
		m.n.last += exp
	}
	if exp == 1 && !m.n.arabic {
		return // 五到二十万 is five 万, not five 十万
	}
	if beside {
		m.n.scale += exp
	}
}

// unitBefore reports whether the sign before p is a unit too: 5千万 scales its 5 by both.
func (m *machine) unitBefore() bool {
	prev := m.t.at(m.p - 1)
	return smallUnit(prev) > 0 || bigUnit(prev) > 0 || prev == '多' || prev == '来' || prev == '余'
}

// unitNext reports whether the digits before p are still waiting for their unit there.
func (m *machine) unitNext(p int) bool {
	next := m.t.at(p)
	if smallUnit(next) > 0 || bigUnit(next) > 0 || next == '点' && (m.big == 99 || m.unit == 1 || m.zero) && (hanDigit(m.t.at(p+1)) >= 0 || isDigit(m.t.at(p+1))) || next == 'w' && !isLetter(m.t.at(p+1)) || m.filled(p) {
		return true
	}
	if next == '多' || next == '来' || next == '余' || next == '几' {
		after := m.t.at(p + 1)
		return smallUnit(after) > 0 || bigUnit(after) > 0
	}
	return false
}
