package money

import "strings"

// candidate reads the number at p, and judges whether it is money.
func (t *text) candidate(p, done int) candidate {
	a := t.part(p, done)
	if b, low, ok := t.join(&a); ok {
		return t.judgeRange(&a, &b, low, done)
	}
	c := candidate{kind: t.judge(&a, done), start: a.from, end: a.to, next: a.to, low: a.low, high: a.high, approx: a.approx, minus: a.minus, currency: a.currency}
	switch c.kind {
	case other:
		c.next = a.end
	case sum:
		c.bare = !a.named() && !a.big
	case plainNumber:
		c.start, c.end = a.start, a.end
	}
	if c.currency == "" {
		c.currency = "CNY"
	}
	return c
}

// judgeRange judges the range from a to b, which begins at low.
func (t *text) judgeRange(a, b *part, low num, done int) candidate {
	c := candidate{start: a.from, end: b.to, next: b.to, low: low, high: b.high, approx: a.approx || b.approx, currency: b.currency}
	if c.currency == "" {
		c.currency = a.currency
	}
	if c.currency == "" {
		c.currency = "CNY"
	}
	if c.low.cmp(c.high) > 0 {
		c.low, c.high = c.high, c.low
	}
	whole := *b // the range is money if its last number is, seen from the place where the first begins
	whole.from, whole.start = a.from, a.start
	whole.currency = ""
	if a.named() || b.named() {
		whole.currency = c.currency
	}
	whole.big = a.big || b.big
	if !whole.named() && !whole.big && (yearLike(&a.numeral) || a.low.cmp(b.low) >= 0) {
		c.next = b.end
		return c
	}
	c.kind = t.judge(&whole, done)
	switch c.kind {
	case sum:
		c.bare = !whole.named() && !whole.big
	case plainNumber: // each of the two may be the number that we asked for
		c.start, c.end, c.next, c.high = a.start, a.end, a.end, c.low
	}
	return c
}

// sound reports whether a is one proper number.
func (t *text) sound(a *part) bool {
	return !a.few && !a.broken && !a.first.dotted && a.run != 2 && !(a.run > 2 && !a.named())
}

// judge tells what the number a is.
func (t *text) judge(a *part, done int) kind {
	switch {
	case !t.sound(a), t.counted(a, done), t.glued(a):
		return other
	case t.idiom(a):
		return other
	case a.named():
		return sum
	case a.big:
		return t.judgeBig(a)
	}
	return t.judgePlain(a)
}

// counted reports whether what stands before makes the number no sum at all: 几十万, 第3, 百分之三.
func (t *text) counted(a *part, done int) bool {
	switch r := t.at(a.start - 1); r {
	case '几', '第':
		return true
	case '数', '上', '成', '好':
		return t.at(a.start) == '十' && !wordEnds(t.at(a.start-2), r)
	case '之':
		return t.at(a.start-2) == '分'
	default: // 百八十万: the beginning of the number is no numeral by itself
		return !a.arabic && a.start-1 >= done && (smallUnit(r) > 0 || bigUnit(r) > 0)
	}
}

// glued reports whether the number is part of a name: H100, GPT-4, V3.
func (t *text) glued(a *part) bool {
	if !a.arabic || a.from < a.start {
		return false
	}
	r := t.at(a.start - 1)
	if r == '-' || r == '_' || r == '.' {
		r = t.at(a.start - 2)
		if isDigit(r) && !a.named() && !a.big {
			return true // 0591-12345678, 2025-06-30
		}
	}
	if !isLetter(r) {
		return false
	}
	last := t.at(a.end - 1)
	return !(bigUnit(last) > 0 || isDigit(last) && a.units > 0 || a.coin != nil && t.at(a.end) != '块')
}

// idiom reports whether the number belongs to a set phrase.
func (t *text) idiom(a *part) bool {
	if a.arabic {
		return false
	}
	if a.coin == nil && a.end == a.start+1 && t.beginsWord(a.start) {
		return true // 人民币一共26万: the currency belongs to the sum behind
	}
	if a.coin != nil && a.coin.spoken && a.coin.exp == 0 && a.to == a.end+1 && a.numeral.low == (num{1, 0}) {
		return true // 一块申请: together; one yuan is 一块钱
	}
	if (t.at(a.start) == '一' || t.at(a.start) == '半') && a.coin != nil && a.coin.exp < 0 && a.end == a.start+1 && !strings.ContainsRune("差每次多少加", t.at(a.start-1)) {
		return true // 一分钱没花, 一毛不拔: nothing at all
	}
	return idioms.has(t, a.start) || idioms.has(t, a.start-2)
}

// beginsWord reports whether the numeral at p is the beginning of another word: 一共, 一次性.
func (t *text) beginsWord(p int) bool {
	return hanDigit(t.at(p)) >= 0 && t.at(p+1) != 0 && strings.ContainsRune(afterOneWord(t.at(p), false), t.at(p+1))
}

// idioms are set phrases in which a numeral stands, and no sum.
var idioms = words("", "九牛一毛 十万火急 十万八千里 十万个为什么 一千零一夜 一亿小目标 一毛不拔 一元复始 一元化 二元?一分论对结次方 三元里 一元论 三千烦恼 三千世界 万一 十元素 二人转")

// judgeBig judges a number in thousands or more without a unit of money: money, unless it counts something.
func (t *text) judgeBig(a *part) kind {
	q := t.skip(a.end)
	if r := t.at(q); r == '%' || r == '‰' || r == '℃' {
		return other
	}
	if r := t.at(a.end); (r == '多' || r == '余' || r == '来') && t.counts(a, a.end+1) {
		return other // 3万多人
	}
	if t.counts(a, q) || t.at(a.end) == '的' && countedThing.has(t, a.end+1) {
		return other
	}
	if e, _ := countedBefore.before(t, t.leadIn(a.start)); e != nil {
		return other
	}
	return sum
}

// counts reports whether a noun at p is counted by a. A weak noun gives way to a verb of paying: 花了8万个人掏的.
func (t *text) counts(a *part, p int) bool {
	if e, _ := measured.match(t, p); e != nil {
		return e.tag == "" || t.paid(a.from) != 'v'
	}
	if isLetter(t.at(a.end-1)) && technical.has(t, p) {
		return true
	}
	if !a.numeral.low.atLeast(4) || !a.arabic && t.at(p) == '年' {
		return classifiers.has(t, p)
	}
	return false
}

// countedThing follows 的 after a number that counts: 500万的用户.
var countedThing = words("", "用户 人口 粉丝 日活 月活 参数 流量 下载 播放 人群")

// leadIn returns the place before the small words that lead from a noun to its number: 日活超过500万.
func (t *text) leadIn(p int) int {
	for range 4 {
		p = t.skipBack(p)
		if r := t.at(p - 1); r == 0 || !strings.ContainsRune("有约达了是超过近为到:已", r) {
			break
		}
		p--
	}
	return p
}

// judgePlain judges a number without any unit.
func (t *text) judgePlain(a *part) kind {
	if a.arabic && phoneLike(a.first, a.numeral.low) || !a.arabic && !t.plainHan(a) || t.beside(a) {
		return other
	}
	v := a.numeral.low
	enough := v.c == 0 || v.atLeast(2) || a.first.fraction == 2 || a.minus
	how := t.paid(a.from)
	switch rate := t.rated(a.end); {
	case rate && how == 0:
		how = 'p'
	case !rate && !t.plainEnd(a.end):
		return other
	}
	switch {
	case how == 0 && a.first.grouped && a.first.fraction == 2:
		return sum // 99,999.99 is how ledgers write money
	case how == 0, !enough, how == 'p' && !v.atLeast(3), yearLike(&a.numeral) && how != 'v':
	case !a.arabic && !v.atLeast(2):
	default:
		return sum
	}
	if yearLike(&a.numeral) || a.minus || a.low != a.high || !t.answers(a) {
		return other
	}
	return plainNumber
}

// plainHan reports whether a Han number without a unit stands by itself: 八百 in 花了八百, 二十五 as an answer.
func (t *text) plainHan(a *part) bool {
	return a.run == 0 && (a.numeral.low == a.numeral.high || a.numeral.low.atLeast(2)) && (a.units > 0 || a.numeral.low.single())
}

// beside reports whether signs beside the number make it part of a date, a time, a sum or a serial number.
func (t *text) beside(a *part) bool {
	r, r2 := t.at(a.start-1), t.at(a.start-2)
	if (r == '-' || r == '/' || r == ':' || r == '.' || r == '*' || r == '#' || r == '@' || r == '=') && (isDigit(r2) || isLetter(r2)) && r != ':' && r != '=' {
		return true
	}
	if r == ':' && isDigit(r2) || r == '#' || r == '@' || r == '&' {
		return true
	}
	if (r == ',' || r == '，') && isDigit(r2) && t.at(a.end) == r {
		return true
	}
	if isLetter(t.at(t.skipBack(a.start)-1)) && !a.named() {
		if e, _ := serial.before(t, t.skipBack(a.start)); e != nil {
			return true
		}
	}
	e, _ := serial.before(t, t.leadIn(a.start))
	return e != nil
}

// answers reports whether the plain number may be the answer to "how much?": it stands free, or small words that go
// with an amount follow it.
func (t *text) answers(a *part) bool {
	before, after := t.at(a.start-1), t.at(a.end)
	if isHan(before) && (a.first.fraction == 1 && !a.numeral.low.atLeast(1) || !a.arabic) && !strings.ContainsRune("是约共就概多了花付买有费额价款", before) {
		return false // 通义千问2.0, 统一; but 采购额是7.5
	}
	if q := t.skipBack(a.start); isLetter(t.at(q - 1)) {
		if e, _ := betweenSpending.before(t, q); e == nil {
			return false // Gemini 3, RTX 4090; but "it was 80000"
		}
	}
	if after == '、' && !a.arabic {
		return false // 一、二、: headings
	}
	if !isHan(after) {
		return !isLetter(t.at(t.skip(a.end)))
	}
	if (after == '多' || after == '来' || after == '余') && classifiers.has(t, a.end+1) {
		return false // 70多岁
	}
	return strings.ContainsRune("吧呢啊呀哦嘛么吗哈咧啦喔咯喽哩嘞哟诶欸捏嘅咩了的左上以不多出能够差可有补算是就吖噢嗯", after)
}

// wordEnds reports whether r, before 十, is the end of a word rather than a vague "tens of": 正好十万元, 加上十万元,
// 变成十万元 and 总数十万元 are exact, 好十万, 上十万, 成十万 and 数十万 are not.
func wordEnds(before, r rune) bool {
	switch r {
	case '好':
		return strings.ContainsRune("正刚恰只最", before)
	case '上':
		return strings.ContainsRune("加补用赔搭交添算", before)
	case '成':
		return strings.ContainsRune("变改凑换算写做达", before)
	case '数':
		return strings.ContainsRune("总额金钱款", before)
	}
	return false
}
