package offline

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// Bare numbers whose unit the amount before them tells.

// inYuan takes a bare number for yuan that answers us, or that takes the place of an
// amount of like size: 他改口了，是49800. nil if there is none.
func (l *plan) inYuan() *sum {
	n := l.replacing()
	if n == nil {
		return nil
	}
	s := &sum{index: -1, Mention: money.Mention{Text: n.Text, Low: n.Value, High: n.Value, Currency: "CNY", Bare: true}}
	before, after, _ := strings.Cut(l.masked, n.Text)
	s.more = foundBefore.MatchString(before) || moreCue.MatchString(before) && l.besideYuan(n.Value) // 又翻出一张8000的发票; 年底再加5000
	if n.Value.Less(plainYuan) {
		if !moreCue.MatchString(before) || !l.besideYuan(n.Value) || counterAfter.MatchString(after) {
			return nil
		}
		s.more, s.Bare = true, false
		return s
	}
	if l.number() != nil && (l.waits() || l.elliptical && len(l.memory.Shown) > 0) {
		return s
	}
	last, most := l.memory.last(), shortMessage
	if l.english {
		most *= lettersToAHan
	}
	if last == nil || len(l.explicit()) > 0 && !l.about(last.Topic) || utf8.RuneCountInString(l.text) > most {
		return nil
	}
	if n.Value.Less(last.Low.Percent(10)) || last.High.Times(10).Less(n.Value) || counterAfter.MatchString(after) || modelNumber.MatchString(n.Text) {
		return nil
	}
	return s
}

// lettersToAHan is how much longer English is than Chinese.
const lettersToAHan = 4

// answersAsked returns the topic that we asked about last where the message opens with
// its amount, and goes on to one of another: 是8万，还有备案模型30万.
func (l *plan) answersAsked(sums []sum, s sum) (asked.Topic, bool) {
	if l.askedBefore == nil || len(sums) < 2 || s.index != 0 || !barelySaid.MatchString(lastPart(l.before(0))) || s.found != roleUnknown {
		return asked.None, false
	}
	t := topicOfTool(l.askedBefore.Tool)
	others := l.explicit()
	next := lastPart(l.before(1)) + firstPart(l.after(1))
	if len(others) == 0 || sums[1].index != 1 || mainRole[t] == "" || partOf.MatchString(l.before(1)) {
		return asked.None, false
	}
	for _, o := range others {
		if o.Topic == t {
			return asked.None, false
		}
	}
	return t, topicWord(others[0].Topic, next) && !topicWord(others[0].Topic, l.before(0)+firstPart(l.after(0)))
}

// barelySaid stands before an amount of which nothing else is said.
var barelySaid = pattern.MustCompile(`^[^\pL]*(?:那|就|应该|其实|实际|全年|一年|[一总]共|他|她|对方|客户|企业)*(?:是|为|说|答|报|共|有)?$`)

// replacing is the one bare number of a message that is neither denied nor known
// already: 是61500，不是60000. nil if there is no one such.
func (l *plan) replacing() *money.Number {
	if n := l.number(); n != nil || len(l.sums) > 0 {
		return n
	}
	found := slices.Clone(l.numbers)
	if len(found) == 0 {
		for _, m := range l.looseMentions() {
			found = append(found, money.Number{Text: m.Text, Start: m.Start, End: m.End, Value: m.High})
		}
	}
	runes, last := []rune(l.text), l.memory.last()
	found = slices.DeleteFunc(found, func(n money.Number) bool {
		return takenBackAs.MatchString(string(runes[:n.Start])) || last != nil && n.Value.Equal(last.High)
	})
	if len(found) != 1 {
		return nil
	}
	return &found[0]
}

var takenBackAs = pattern.MustCompile(`(?:不是|别按|别用|不要按|不该是|哪是)$`)

// besideYuan: beside what is known, a number put on top of it can be no 万:
// 99,800元 … 再充200进去. 500万 … 再投200 may.
func (l *plan) besideYuan(v money.Amount) bool {
	last := l.memory.last()
	return last != nil && !v.Less(money.Yuan(100)) && v.Less(last.High) && last.High.Times(10).Less(v.Times(tenThousand))
}

// last is the amount that the conversation calculated with last.
func (m *Memory) last() *Figure {
	if len(m.Figures) == 0 {
		return nil
	}
	return &m.Figures[len(m.Figures)-1]
}

// sameUnit reads a corrected number without a unit in that of the amount which it
// corrects: 投了640万 … 看错行了，是590. nil if there is nothing of the kind.
func (l *plan) sameUnit() *sum {
	if !l.correcting && !misread.MatchString(l.text) || len(l.sums) > 0 || len(l.memory.Figures) == 0 {
		return nil
	}
	m := correctedTo.FindStringSubmatch(l.masked)
	if m == nil {
		return nil
	}
	v, err := money.Parse(m[1])
	last := l.memory.Figures[len(l.memory.Figures)-1]
	if err != nil || !v.Less(plainYuan) {
		return nil
	}
	v = v.Times(10_000)
	if v.Less(last.High.Percent(10)) || last.High.Times(10).Less(v) {
		return nil // another magnitude: not the same unit
	}
	role := mainRole[last.Topic]
	return &sum{index: -1, role: role, found: role, sure: sureRole, derived: "单位同前，是万元", Mention: money.Mention{Text: m[1] + "万", Low: v, High: v, Currency: "CNY"}}
}

var (
	misread     = pattern.MustCompile(`看错|写错|打错|说错|记错|看串|口误|手误`)
	correctedTo = pattern.MustCompile(`(?:是|应该是|应为|改成|其实是)(\d{1,3}(?:\.\d{1,2})?)[^\pL\pN]*$`)
)

// unitMocked: a unit is named to mock it: 难道还能是万元.
var unitMocked = pattern.MustCompile(`难道|还能是|难不成|总不会|怎么可能|当然是|肯定是`)
