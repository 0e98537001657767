package plan

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/tools/money"
)

// yearGoesOn tells again what was told of the year so far, with the parts that the message tells. "" if it tells of none.
func (l *Plan) yearGoesOn(string) (said, how string) {
	topic, had := l.Memory.LastTopic(), l.Memory.YearTold
	items := l.Memory.Items[topic]
	if len(had) == 0 || len(items) != 1 || !everyYear(topic) && topic != asked.Product || l.Fraud || putsRight.MatchString(l.Masked) || slices.ContainsFunc(l.NamedTopics(), func(t asked.Topic) bool { return t != topic }) {
		return "", ""
	}
	var so money.Amount
	for _, p := range had {
		so = so.Add(p.Sum)
	}
	now := l.YearParts(&had[len(had)-1].Sum)
	known, ok := items[0].Money[string(sentence.MainRole[topic])]
	switch {
	case len(now) == 0 || !ok || slices.ContainsFunc(now, func(p memory.YearPart) bool {
		return slices.ContainsFunc(had, func(h memory.YearPart) bool {
			return h.Name == p.Name || p.Quarter() != h.Quarter()
		})
	}):
		return "", ""
	case known.Equal(so) && len(now) == 1 && len(l.Sums) == 1 && len(l.Memory.YearParts) > 0:
		l.Memory.YearTold = append(had, now...)
		return "", "" // no more than comes on top
	}
	l.Memory.YearTold, l.nextPart = append(had, now...), true
	l.Memory.YearParts = nil
	lead := leadOf(topic, items[0])
	if lead == "" {
		return "", ""
	}
	if topic == asked.Product {
		lead += "额"
	}
	var list []string
	for _, p := range l.Memory.YearTold {
		if !p.Sum.IsZero() {
			list, so = append(list, p.Name+p.Sum.Format()+"元"), p.Sum
		}
	}
	if all := 4; had[0].Quarter() && len(l.Memory.YearTold) < all {
		how = "其余季度还没有说，没有算进去"
	}
	if len(list) == 1 {
		return lead + "全年" + so.Format() + "元，能补多少", how // 下半年没有
	}
	return lead + strings.Join(list, "，") + "，能补多少", how
}

// keepYearParts keeps the parts of the year that the message told, beside those told before of the same thing.
func (l *Plan) keepYearParts(own *reading.Reading) {
	if l.nextPart || len(own.Amounts) == 0 {
		return
	}
	told, topic := own.YearParts(nil), l.Memory.LastTopic()
	if len(told) > 0 && !sentence.ProductNamed.MatchString(own.Masked) && !slices.ContainsFunc(own.NamedTopics(), func(t asked.Topic) bool { return t != topic }) {
		for _, had := range slices.Backward(l.Memory.YearTold) {
			if !slices.ContainsFunc(told, func(p memory.YearPart) bool { return p.Name == had.Name || p.Quarter() != had.Quarter() }) {
				told = slices.Insert(told, 0, had)
			}
		}
	}
	l.Memory.YearTold = told
}
