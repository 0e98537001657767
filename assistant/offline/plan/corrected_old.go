package plan

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// An amount that was put to a measure before the present one is put right: 算力8万5 … 模型12万
// … 前款8万5系误写，应为7万5.

var (
	// oldIsNew puts a second amount in the place of the first.
	oldIsNew = pattern.MustCompile(`¥(?:元|块钱?)?(?:的)?(?:那|这)?(?:一)?(?:个|笔|款|项|数|份)?[^¥]{0,12}?(?:[写记搞弄说报算填打讲看传]错|写漏|漏了|写岔|系误|误[写报记填]|不对|有误|不准|是错的|更正|[改调换变](?:整)?[为成到]|修正|其实|实际|应(?:该|当)?[为是])[^¥]{0,10}¥(?:[^¥]*)$|不是¥(?:元)?[^¥]{0,6}是¥(?:[^¥]*)$`)
	// firstWrong puts right what was told first.
	firstWrong = pattern.MustCompile(`(?:第一|头一|(?:最)?前面那|最早那|开头那|最开始那|一开始那)(?:个|笔|项|条|款)?(?:数|钱)?[^¥第]{0,5}(?:错|不对|有误|不准|更正|[改换][为成])[^¥]{0,8}¥`)
)

// correctsOld puts an amount right that belongs to another topic than the last; false if the
// message does nothing of the kind.
func (l *Plan) correctsOld() bool {
	if len(l.Memory.Shown) == 0 || len(l.Sums) == 0 || slices.ContainsFunc(l.Sums, func(s reading.Sum) bool { return s.Index < 0 || !s.Low.Equal(s.High) }) {
		return false
	}
	now := l.Sums[len(l.Sums)-1]
	now.Period = sentence.PerYear // it stands in the place of an amount of the year
	switch {
	case len(l.Sums) == 2 && oldIsNew.MatchString(l.Masked):
		for _, topic := range slices.Backward(l.Memory.Shown) {
			if l.replaceIn(topic, func(it memory.Item) bool { return it.Money[string(sentence.MainRole[topic])].Equal(l.Sums[0].High) }, now) {
				return true
			}
			if l.underDiscussion(topic) && l.hasSuch(topic, l.Sums[0]) {
				return false
			}
		}
	case len(l.Sums) == 1 && len(l.Memory.Shown) > 1 && len(l.Explicit()) == 0 && firstWrong.MatchString(l.Masked) && len(l.Memory.Figures) > 0:
		first := l.Memory.Figures[0].Topic
		return len(l.Memory.Items[first]) == 1 && l.replaceIn(first, func(memory.Item) bool { return true }, now)
	}
	return false
}

// putsOldRight does so, and asks what it comes to now.
func (l *Plan) putsOldRight() bool {
	inAll := l.Want(want.Total)
	if !l.correctsOld() {
		return false
	}
	l.Reading.Sums, l.Reading.Numbers = nil, nil
	l.asReally()
	l.Wants[want.Total] = inAll
	return true
}

// underDiscussion: the topic was calculated last, and nothing else was spoken of since.
func (l *Plan) underDiscussion(topic asked.Topic) bool {
	return topic == l.Memory.LastTopic() && len(l.Memory.Subjects) > 0 && l.Memory.Subjects[0].Topic == topic
}

// hasSuch: the amount is one that the topic is known by, or a part of it.
func (l *Plan) hasSuch(topic asked.Topic, s reading.Sum) bool {
	return slices.ContainsFunc(l.Memory.Items[topic], func(it memory.Item) bool {
		return it.Money[string(sentence.MainRole[topic])].Equal(s.High) || slices.ContainsFunc(it.Parts, func(p memory.Part) bool { return p.High.Equal(s.High) })
	})
}

// replaceIn puts the amount in the place of that of the item which is meant, unless the topic
// is the last, whose corrections are told from its own words.
func (l *Plan) replaceIn(topic asked.Topic, meant func(memory.Item) bool, now reading.Sum) bool {
	items := memory.Copies(l.Memory.Items[topic])
	if sentence.MainRole[topic] == "" || l.underDiscussion(topic) && (len(l.Sums) != 2 || len(items) != 1 || topic == asked.Product || len(items[0].Parts) > 0 || items[0].Rate != nil) {
		return false
	}
	at := slices.IndexFunc(items, meant)
	if at < 0 || !memory.Has(items[at].Money, string(sentence.MainRole[topic])) {
		return false
	}
	was := items[at].Money[string(sentence.MainRole[topic])]
	y := l.Annual(now)
	if y.Ask != "" || y.Rate != nil {
		return false
	}
	items[at].Assumptions = []string{was.Format() + "元更正为" + y.High.Format() + "元"}
	items[at].Put(string(sentence.MainRole[topic]), y)
	if topic == asked.Product {
		reading.Set(&l.Memory.Ledger, items[at].Key(), items[at])
	}
	before := l.Memory.Known()
	l.Memory.Items[topic] = items
	l.Memory.Tell(l.Raw, before)
	l.Memory.Record(topic, items)
	l.Memory.Show(topic)
	return true
}
