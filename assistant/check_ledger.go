package assistant

import (
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// unit tells figures apart that must not vouch for one another: 10个 is no
// source of 10元, nor 3个产品 of 3个工作日, nor 4万元 of 4万美元.
type unit byte

const (
	unitPercent unit = '%'
	unitYuan    unit = 'y' // yuan
	unitForeign unit = '$'
	unitTime    unit = 'd' // of time
	unitOpen    unit = 'w' // 1000万, 三百: a sum or a number, the words do not say
	unitNone    unit = 'n'
)

var (
	inForeign = pattern.MustCompile(`(?i)[美欧港澳日台英镑$€£]|usd|eur|hkd|jpy|gbp`)
	inYuan    = pattern.MustCompile(`(?i)[元圆块角毛分¥￥]|yuan|rmb|cny`)
	timeSpan  = pattern.MustCompile(`^\s*(个?工作日|天|个?小时|日内|周($|[^转]))`)
)

// longestUnit is how many bytes after a figure can tell its unit.
const longestUnit = 40

func unitOf(f money.Figure, after string) unit {
	after = after[:min(len(after), longestUnit)]
	switch {
	case f.Kind == money.Percent:
		return unitPercent
	case timeSpan.MatchString(after):
		return unitTime
	case f.Kind != money.Unit:
		return unitNone
	case inForeign.MatchString(f.Text):
		return unitForeign
	case inYuan.MatchString(f.Text):
		return unitYuan
	}
	return unitOpen
}

// ledger holds the figures that a reply may state.
type ledger map[string]bool

func key(u unit, v money.Amount) string { return string(u) + v.Exact() }

// learn takes in the figures of a source. Plain numbers are also sums where a
// user wrote them: 80000 for 80,000元.
func (l ledger) learn(text string, user bool) {
	at := places(text)
	for _, f := range money.Figures(text) {
		l.add(f, unitOf(f, text[at[f.End]:]), user)
	}
}

func (l ledger) add(f money.Figure, u unit, user bool) {
	if isWord(f) {
		return
	}
	l[key(u, f.Value)] = true
	if u == unitOpen || u == unitNone && user {
		l[key(unitYuan, f.Value)] = true
	}
	if u == unitOpen {
		l[key(unitNone, f.Value)] = true
	}
}

// leastBareSum is the sum from which 40,000 may stand for 40,000元 in a line of
// arithmetic, and 300 for 三百.
var leastBareSum = money.Yuan(100)

func (l ledger) knows(u unit, v money.Amount) bool {
	switch {
	case l[key(u, v)]:
		return true
	case u == unitOpen:
		return l[key(unitYuan, v)] || l[key(unitNone, v)] && !v.Less(leastBareSum)
	case u == unitNone:
		return l[key(unitYuan, v)] && !v.Less(leastBareSum)
	}
	return false
}

// isWord tells a bare 一 (一旦, 一下, 一次性), which vouches for nothing.
func isWord(f money.Figure) bool {
	return f.Kind == money.Han && f.Value.Equal(money.Yuan(1))
}

// places returns the byte at which each rune of text begins, and its end.
func places(text string) []int {
	at := make([]int, 0, len(text)+1)
	for i := range text {
		at = append(at, i)
	}
	return append(at, len(text))
}
