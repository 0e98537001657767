package money

import (
	"cmp"

	"github.com/shopspring/decimal"
)

// part is one numeral with the unit and currency around it: one end of a range, or the whole of a sum.
type part struct {
	numeral
	coin      *coin
	currency  string // "" where none is named
	from, to  int    // with unit, currency and sign
	low, high num
	minus     bool
}

// named reports whether a unit of money was written beside the number.
func (a *part) named() bool { return a.coin != nil || a.currency != "" }

// part reads the numeral at p and the money around it. done is where the number before it ended: what stands before
// that belongs to the other.
func (t *text) part(p, done int) part {
	a := part{numeral: t.numeral(p, false), from: p}
	a.to = a.end
	t.before(&a, done)
	end := a.end
	if r := t.at(end); (r == '多' || r == '来' || r == '余' || r == '把') && !a.few { // 三百来块, 10万余元
		if c, _ := t.coin(end + 1); c != nil {
			a.approx = true
			end++
		}
	}
	a.low, a.high = a.numeral.low, a.numeral.high
	if t.at(end) == '个' && (a.units > 0 || a.arabic) { // 8000个大洋
		if c, _ := t.coin(end + 1); c != nil && !c.spoken {
			end++
		}
	}
	if c, q := t.coin(end); c != nil {
		a.coin, a.currency, a.to = c, c.currency, q
		if d := t.looseCoin(&a, end); c.exp < 0 && d > 0 { // 1000万零5毛
			whole := num{a.low.c - d, 0}.plus(num{d, c.exp})
			a.low, a.high = whole, whole
		} else {
			a.low, a.high = a.low.shift(c.exp), a.high.shift(c.exp)
		}
		more, q := t.coinsWithin(c, q)
		a.low, a.high, a.to = a.low.plus(more), a.high.plus(more), q
	}
	return a
}

// looseCoin returns the digit before the small coin at end that 零 keeps apart
// from the yuan: the 5 of 1000万零5毛. 0 if the coin counts the whole numeral.
func (t *text) looseCoin(a *part, end int) int64 {
	if !a.big || a.low.e != 0 || a.low != a.high || end-2 <= a.start || t.at(end-2) != '零' {
		return 0
	}
	r := t.at(end - 1)
	if isDigit(r) {
		return int64(r - '0')
	}
	return max(hanDigit(r), 0)
}

// before reads the currency and the sign before a.
func (t *text) before(a *part, done int) {
	look := func(at int) bool {
		q := t.skipBack(at)
		if e, from := inAll.before(t, q); e != nil {
			q = t.skipBack(from)
		}
		if t.at(q-1) == ':' {
			if e, _ := coinsBefore.before(t, q-1); e != nil && isLetter(e.word[0]) {
				q--
			}
		}
		e, from := coinsBefore.before(t, q)
		if e == nil || from < done {
			return false
		}
		a.currency, a.from = e.tag, from
		return true
	}
	found := look(a.from)
	switch at := a.from - 1; {
	case t.at(at) == '-' && at >= done && t.negates(at):
		a.minus, a.from = true, at
		if !found {
			look(at)
		}
	case t.at(at) == '负' && at >= done && t.at(at-1) != '正':
		a.minus, a.from = true, at
	case t.at(at) == '的' && at > done && t.at(at-1) == '负': // 是负的两千万
		a.minus, a.from = true, at-1
	}
}

// inAll may stand between a currency and its sum: 美元一共5万, 人民币合计20万.
var inAll = suffixes("", "一共 总共 共计 合计 总计 共 一共是 总共是 合计是 共是 大概 大约 约 差不多 是")

// negates reports whether the hyphen at p is a minus: nothing before it that it could join to the number.
func (t *text) negates(p int) bool {
	r := t.at(p - 1)
	return !isDigit(r) && !isLetter(r) && r != '-' && r != ')' && bigUnit(r) == 0 && smallUnit(r) == 0 && r != '元' && r != '%'
}

// separators join the ends of a range. 和 and 跟 do so only before 之间.
var separators = words("-", "- -- — —— – / to").words("到", "到 至 ~ ~~").words("和", "和 与 跟 同").words("、", "、")

// join reads a range that begins with a: 5到8万, 3000-5000元, 介于5万和8万之间. The two are one where the second end
// is money too; the first may leave its unit to it.
func (t *text) join(a *part) (b part, low num, ok bool) {
	from, about := t.skip(a.to), false
	if e, end := nuanceAfter.match(t, from); e != nil && e.tag == "a" { // 5万左右到8万左右
		from, about = t.skip(end), true
	} else if e, end := bounds.match(t, from); e != nil { // 5万元（含）至10万元（不含）
		from = t.skip(end)
	}
	e, p := separators.match(t, from)
	if e == nil || e.word[0] == '/' {
		return b, low, false
	}
	p = t.skip(p)
	start := p
	for ; p < start+4 && !startsNumeral(t.at(p)) && t.at(p) != 0; p++ {
	}
	if !startsNumeral(t.at(p)) {
		return b, low, false
	}
	b = t.part(p, start)
	if b.from != start || b.minus || !t.sound(&b) || !t.sound(a) || a.zero() || b.zero() {
		return b, low, false
	}
	low = a.low
	aMoney, bMoney := a.named() || a.big, b.named() || b.big
	switch {
	case a.currency != "" && b.currency != "" && a.currency != b.currency:
		return b, low, false
	case e.tag == "到" && (t.at(a.from-1) == '差' || t.at(a.from-1) == '缺'):
		return b, low, false // 差3000到10万
	case aMoney && !bMoney:
		if a.big || a.coin != nil && !b.arabic || !t.plainEnd(b.to) { // ¥3000-5000
			return b, low, false
		}
	case bMoney && !aMoney:
		if yearLike(&a.numeral) && b.big {
			return b, low, false
		}
		if low, ok = inherit(a, &b); !ok {
			return b, low, false
		}
	}
	switch e.tag {
	case "、":
		if a.units > 0 || a.named() || !oneApart(a, &b) {
			return b, low, false
		}
		b.approx = true
	case "和":
		if q := t.skip(b.to); t.at(q) != '之' && !(t.at(q) == '间' || t.at(q) == '中' && t.at(q+1) == '间') || t.at(q) == '之' && t.at(q+1) != '间' {
			return b, low, false
		}
	case "-":
		if low.cmp(b.high) >= 0 {
			return b, low, false // a subtraction, or a date
		}
	}
	b.approx = b.approx || about
	return b, low, true
}

// bounds say whether the end of a range belongs to it.
var bounds = words("", "(含) (不含) (含本数) (包含)")

// inherit gives the plain number a the units of the other end: 5到8万 begins at 50,000, but 5000到1万 at 5,000.
func inherit(a, b *part) (num, bool) {
	lastUnit := 0
	if b.big {
		lastUnit = min(b.scale, 4)
		if b.scale >= 8 {
			lastUnit = 8
		}
	}
	if b.scale == 0 && b.big { // 八到十二万: what stands between 十 and 万 hides the unit
		for _, exp := range []int{8, 4} {
			if b.high.decimal().Mod(decimal.New(1, int32(exp))).IsZero() {
				lastUnit = exp
				break
			}
		}
	}
	for _, scale := range []int{cmp.Or(b.scale, lastUnit), lastUnit, 0} {
		if low := a.low.shift(scale); low.cmp(b.high) < 0 {
			return low, true
		}
	}
	return num{}, false
}

// oneApart reports whether two numbers are neighbours, as in 5、6万.
func oneApart(a, b *part) bool {
	if a.arabic != b.arabic || !a.low.single() {
		return false
	}
	if b.arabic {
		return b.first.value.single() && b.first.value.c == a.low.c+1
	}
	return b.numeral.low.c == a.low.c+1 && b.numeral.low.c < 10
}

func (n num) single() bool { return n.e == 0 && n.c > 0 && n.c < 10 }

// zero reports whether the number begins with a zero that says nothing, as no sum does.
func (n *numeral) zero() bool { return n.arabic && n.first.zero }
