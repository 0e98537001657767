package offline

import (
	"strings"

	"github.com/rongce/rongce/assistant/offline/tally"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// A part told by its name alone, after another of the same family: 算力研发部3.7万 … 市场部5.8万.

// firstSeller is the first of the families by which one measure's purchases are told apart; those before it are periods and
// payments, the one behind the last of them has no names.
const firstSeller = 2

// saysNoMore is all that may stand behind the amount.
var saysNoMore = pattern.MustCompile(`^(?:元|块钱?)?(?:的|呢|吧|了|啊|哈|嘛)*[,，。!！]?(?:那|这样)?(?:能|可以)?(?:一共)?(?:补|拿|领|给)?(?:多少|几)?(?:呢|啊|钱)?[^\pL]*$`)

// siblingTold reads the message as another of those by whose name the amount known was told, which comes on top; false if it
// is none. One that is told once more is put right.
func (l *plan) siblingTold(p *means) bool {
	topic := l.memory.lastTopic()
	items, told := l.memory.Items[topic], l.memory.ToldAs[topic]
	if len(l.Reading.sums) != 1 || len(l.sums) != 1 || l.sums[0].index != 0 || len(l.truths) > 0 || topic == asked.Product || len(items) != 1 || len(items[0].Parts) > 0 || mainRole[topic] == "" || told == "" || !saysNoMore.MatchString(l.after(0)) {
		return false
	}
	s, name := l.sums[0], string(mainRole[topic])
	had, known := items[0].Money[name]
	if !known || has(items[0].Low, name) || !s.Low.Equal(s.High) || s.Currency != "CNY" || s.period != perYear {
		return false
	}
	before, last := strings.TrimSpace(l.before(0)), told[:max(0, strings.LastIndex(told, string(mask)))]
	for _, f := range partFamilies[firstSeller : len(partFamilies)-1] {
		now := f.first.FindStringSubmatch(before)
		if now == nil || now[0] != before {
			continue
		}
		was := f.first.FindStringSubmatch(last)
		if was == nil {
			return false
		}
		after := copies(items)
		it := &after[0]
		it.Parts = []Part{{Low: had, High: had, Label: was[1]}, {Low: s.High, High: s.High, Label: now[1]}}
		how := "原来的" + had.Format() + "元再加" + s.High.Format() + "元"
		if now[1] == was[1] {
			it.Parts, how = it.Parts[1:], now[1]+"改按"+s.High.Format()+"元"
		}
		it.sumParts(name)
		it.Assumptions = []string{how}
		l.settleAccounts(p, []tallied{{topic: topic, items: after}}, tally.Edit{})
		return true
	}
	return false
}
