package plan

import (
	"strings"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/tally"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// A part told by its name alone, after another of the same family: 算力研发部3.7万 … 市场部5.8万.

// saysNoMore is all that may stand behind the amount.
var saysNoMore = pattern.MustCompile(`^(?:元|块钱?)?(?:的|呢|吧|了|啊|哈|嘛)*[,，。!！]?(?:那|这样)?(?:能|可以)?(?:一共)?(?:补|拿|领|给)?(?:多少|几)?(?:呢|啊|钱)?[^\pL]*$`)

// siblingTold reads the message as another of those by whose name the amount known was told, which comes on top; false if it
// is none. One that is told once more is put right.
func (l *Plan) siblingTold(p *Means) bool {
	topic := l.Memory.LastTopic()
	items, told := l.Memory.Items[topic], l.Memory.ToldAs[topic]
	if len(l.Reading.Sums) != 1 || len(l.Sums) != 1 || l.Sums[0].Index != 0 || len(l.Truths) > 0 || topic == asked.Product || l.AnotherFirm(items) || len(items) != 1 || len(items[0].Parts) > 0 || sentence.MainRole[topic] == "" || told == "" || !saysNoMore.MatchString(l.After(0)) {
		return false
	}
	s, name := l.Sums[0], string(sentence.MainRole[topic])
	had, known := items[0].Money[name]
	if !known || memory.Has(items[0].Low, name) || !s.Low.Equal(s.High) || s.Currency != "CNY" || s.Period != sentence.PerYear {
		return false
	}
	before, last := strings.TrimSpace(l.Before(0)), told[:max(0, strings.LastIndex(told, string(sentence.Mask)))]
	for _, f := range sentence.PartFamilies {
		now := f.First.FindStringSubmatch(before)
		if f.InTime || now == nil || now[0] != before {
			continue
		}
		was := f.First.FindStringSubmatch(last)
		if was == nil {
			return false
		}
		after := memory.Copies(items)
		it := &after[0]
		it.Parts = []memory.Part{{Low: had, High: had, Label: was[1]}, {Low: s.High, High: s.High, Label: now[1]}}
		how := "原来的" + had.Format() + "元再加" + s.High.Format() + "元"
		if now[1] == was[1] {
			it.Parts, how = it.Parts[1:], now[1]+"改按"+s.High.Format()+"元"
		}
		it.SumParts(name)
		it.Assumptions = []string{how}
		l.settleAccounts(p, []reading.Tallied{{Topic: topic, Items: after}}, tally.Edit{})
		return true
	}
	return false
}
