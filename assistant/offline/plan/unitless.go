package plan

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// Bare numbers whose unit the amount before them tells.

// inYuan takes a bare number for yuan that answers us, or that takes the place of an
// amount of like size: 他改口了，是49800. nil if there is none.
func (l *Plan) inYuan() *reading.Sum {
	n := l.replacing()
	if n == nil {
		return nil
	}
	s := &reading.Sum{Index: -1, Mention: money.Mention{Text: n.Text, Low: n.Value, High: n.Value, Currency: "CNY", Bare: true}}
	before, after, _ := strings.Cut(l.Masked, n.Text)
	s.More = reading.FoundBefore.MatchString(before) || sentence.MoreCue.MatchString(before) && l.besideYuan(n.Value) // 又翻出一张8000的发票; 年底再加5000
	if n.Value.Less(sentence.PlainYuan) {
		if !sentence.MoreCue.MatchString(before) || !l.besideYuan(n.Value) || sentence.CounterAfter.MatchString(after) {
			return nil
		}
		s.More, s.Bare = true, false
		return s
	}
	if l.Number() != nil && (l.waits() || l.Elliptical && len(l.Memory.Shown) > 0) {
		return s
	}
	last, most := l.Memory.Last(), reading.ShortMessage
	if l.English {
		most *= lettersToAHan
	}
	if last == nil || len(l.Explicit()) > 0 && !l.About(last.Topic) || utf8.RuneCountInString(l.Text) > most {
		return nil
	}
	if n.Value.Less(last.Low.Percent(10)) || last.High.Times(10).Less(n.Value) || sentence.CounterAfter.MatchString(after) || sentence.ModelNumber.MatchString(n.Text) {
		return nil
	}
	return s
}

// lettersToAHan is how much longer English is than Chinese.
const lettersToAHan = 4

// answersAsked returns the topic that we asked about last where the message opens with
// its amount, and goes on to one of another: 是8万，还有备案模型30万.
func (l *Plan) answersAsked(sums []reading.Sum, s reading.Sum) (asked.Topic, bool) {
	if l.AskedBefore == nil || len(sums) < 2 || s.Index != 0 || !barelySaid.MatchString(sentence.LastPart(l.Before(0))) || s.Found != sentence.RoleUnknown {
		return asked.None, false
	}
	t := sheets.TopicOf(l.AskedBefore.Tool)
	others := l.Explicit()
	next := sentence.LastPart(l.Before(1)) + sentence.FirstPart(l.After(1))
	if len(others) == 0 || sums[1].Index != 1 || sentence.MainRole[t] == "" || sentence.PartOf.MatchString(l.Before(1)) {
		return asked.None, false
	}
	for _, o := range others {
		if o.Topic == t {
			return asked.None, false
		}
	}
	return t, reading.TopicWord(others[0].Topic, next) && !reading.TopicWord(others[0].Topic, l.Before(0)+sentence.FirstPart(l.After(0)))
}

// barelySaid stands before an amount of which nothing else is said.
var barelySaid = pattern.MustCompile(`^[^\pL]*(?:那|就|应该|其实|实际|全年|一年|[一总]共|他|她|对方|客户|企业)*(?:是|为|说|答|报|共|有)?$`)

// replacing is the one bare number of a message that is neither denied nor known
// already: 是61500，不是60000. nil if there is no one such.
func (l *Plan) replacing() *money.Number {
	if n := l.Number(); n != nil || len(l.Sums) > 0 {
		return n
	}
	found := slices.Clone(l.Numbers)
	if len(found) == 0 {
		for _, m := range l.LooseMentions() {
			found = append(found, money.Number{Text: m.Text, Start: m.Start, End: m.End, Value: m.High})
		}
	}
	runes, last := []rune(l.Text), l.Memory.Last()
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
func (l *Plan) besideYuan(v money.Amount) bool {
	last := l.Memory.Last()
	return last != nil && !v.Less(money.Yuan(100)) && v.Less(last.High) && last.High.Times(10).Less(v.Times(sentence.TenThousand))
}

// sameUnit reads a corrected number without a unit in that of the amount which it
// corrects: 投了640万 … 看错行了，是590. nil if there is nothing of the kind.
func (l *Plan) sameUnit() *reading.Sum {
	if !l.Correcting && !misread.MatchString(l.Text) || len(l.Sums) > 0 || len(l.Memory.Figures) == 0 {
		return nil
	}
	m := correctedTo.FindStringSubmatch(l.Masked)
	if m == nil {
		return nil
	}
	v, err := money.Parse(m[1])
	last := l.Memory.Figures[len(l.Memory.Figures)-1]
	if err != nil || !v.Less(sentence.PlainYuan) {
		return nil
	}
	v = v.Times(10_000)
	if v.Less(last.High.Percent(10)) || last.High.Times(10).Less(v) {
		return nil // another magnitude: not the same unit
	}
	role := sentence.MainRole[last.Topic]
	return &reading.Sum{Index: -1, Role: role, Found: role, Sure: sentence.SureRole, Derived: "单位同前，是万元", Mention: money.Mention{Text: m[1] + "万", Low: v, High: v, Currency: "CNY"}}
}

var (
	misread     = pattern.MustCompile(`看错|写错|打错|说错|记错|看串|口误|手误`)
	correctedTo = pattern.MustCompile(`(?:是|应该是|应为|改成|其实是)(\d{1,3}(?:\.\d{1,2})?)[^\pL\pN]*$`)
)
