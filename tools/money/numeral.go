package money

import "errors"

// numeral is one number with its Chinese units, in Arabic digits, Han digits or both: 8万5, 三万二千五, 1.2亿, 30w.
// low and high differ for 三四百万 and 七八万, which name two neighbours and mean "somewhere there".
type numeral struct {
	start, end int
	low, high  num
	first      literal // the Arabic digits that it begins with, if it does
	arabic     bool
	scale      int  // the exponent of the units after the first number: 4 in 20万; what the other end of a range inherits
	big        bool // written with 千, 万, 亿, w, k …: too large a unit for a count without a noun
	units      int  // Chinese units in it
	last       int  // the exponent of the last place written: 2 in 66.67万
	approx     bool // 多, 来, 余 or two neighbours inside: 两千多万, 十来万, 七八万
	few        bool // 几 inside: 十几万 is no number at all
	run        int  // Han digits one after another, as years and phones are read out: 二〇二五
	broken     bool // followed by a unit that it cannot take: 四万万, 三百百
}

// smallUnit returns the exponent of 十, 百 or 千, else 0.
func smallUnit(r rune) int {
	switch r {
	case '十':
		return 1
	case '百':
		return 2
	case '千':
		return 3
	}
	return 0
}

// bigUnit returns the exponent of 万, 亿 or 兆, else 0.
func bigUnit(r rune) int {
	switch r {
	case '万':
		return 4
	case '亿':
		return 8
	case '兆':
		return 12
	}
	return 0
}

// hanDigit returns the value of a Han digit, else -1. 零 is 0.
func hanDigit(r rune) int64 {
	switch r {
	case '零':
		return 0
	case '一':
		return 1
	case '二', '两':
		return 2
	case '三':
		return 3
	case '四':
		return 4
	case '五':
		return 5
	case '六':
		return 6
	case '七':
		return 7
	case '八':
		return 8
	case '九':
		return 9
	}
	return -1
}

// tens returns 20, 30 or 40 for the one-sign words 廿, 卅 and 卌, else 0.
func tens(r rune) int64 {
	switch r {
	case '廿':
		return 20
	case '卅':
		return 30
	case '卌':
		return 40
	}
	return 0
}

// startsNumeral reports whether a numeral can begin with r. 百, 千 and 万 alone begin none: 百度, 千万别, 万一.
func startsNumeral(r rune) bool {
	return isDigit(r) || r == '十' || hanDigit(r) >= 0 || tens(r) > 0
}

// ErrNumeral says that a string is not one number.
var ErrNumeral = errors.New("money: not a number")

// Numeral reads a string that is one number and nothing else, Chinese, Arabic or mixed: 三万二千五 is 32,500, 8万5 is
// 85,000, 壹拾贰万 is 120,000, 30w is 300,000. It refuses what is no number (十一十二, 10..1万), what is more than one
// (七八万) and what is none in particular (十几万). The value is exact, and may be larger than [MaxYuan].
func Numeral(s string) (Amount, error) {
	t := plain(s)
	p, minus := 0, false
	if t.at(0) == '负' || t.at(0) == '-' {
		p, minus = 1, true
	}
	if !startsNumeral(t.at(p)) {
		return Amount{}, ErrNumeral
	}
	n := t.numeral(p, true)
	switch {
	case n.end != len(t.g), n.few, n.approx, n.broken, n.first.dotted, n.low != n.high, n.run == 2 && n.last == 0, n.low.isHuge():
		return Amount{}, ErrNumeral
	}
	a := n.low.amount()
	if minus {
		a = a.Neg()
	}
	return a, nil
}

// WholeNumeral reads a string that is one whole number, as [Numeral] does: 十二 is 12. It is 0 where the string is none.
func WholeNumeral(s string) int64 {
	a, err := Numeral(s)
	if err != nil {
		return 0
	}
	n, _ := a.Int64()
	return n
}
