package offline

import (
	"slices"

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
func (l *plan) correctsOld() bool {
	if len(l.memory.Shown) == 0 || len(l.sums) == 0 || slices.ContainsFunc(l.sums, func(s sum) bool { return s.index < 0 || !s.Low.Equal(s.High) }) {
		return false
	}
	now := l.sums[len(l.sums)-1]
	now.period = perYear // it stands in the place of an amount of the year
	switch {
	case len(l.sums) == 2 && oldIsNew.MatchString(l.masked):
		for _, topic := range slices.Backward(l.memory.Shown) {
			if l.replaceIn(topic, func(it Item) bool { return it.Money[string(mainRole[topic])].Equal(l.sums[0].High) }, now) {
				return true
			}
			if l.underDiscussion(topic) && l.hasSuch(topic, l.sums[0]) {
				return false
			}
		}
	case len(l.sums) == 1 && len(l.memory.Shown) > 1 && len(l.explicit()) == 0 && firstWrong.MatchString(l.masked) && len(l.memory.Figures) > 0:
		first := l.memory.Figures[0].Topic
		return len(l.memory.Items[first]) == 1 && l.replaceIn(first, func(Item) bool { return true }, now)
	}
	return false
}

// putsOldRight does so, and asks what it comes to now.
func (l *plan) putsOldRight() bool {
	inAll := l.want(wantTotal)
	if !l.correctsOld() {
		return false
	}
	l.Reading.sums, l.Reading.numbers = nil, nil
	l.asReally()
	l.wants[wantTotal] = inAll
	return true
}

// underDiscussion: the topic was calculated last, and nothing else was spoken of since.
func (l *plan) underDiscussion(topic asked.Topic) bool {
	return topic == l.memory.lastTopic() && len(l.memory.Subjects) > 0 && l.memory.Subjects[0].Topic == topic
}

// hasSuch: the amount is one that the topic is known by, or a part of it.
func (l *plan) hasSuch(topic asked.Topic, s sum) bool {
	return slices.ContainsFunc(l.memory.Items[topic], func(it Item) bool {
		return it.Money[string(mainRole[topic])].Equal(s.High) || slices.ContainsFunc(it.Parts, func(p Part) bool { return p.High.Equal(s.High) })
	})
}

// replaceIn puts the amount in the place of that of the item which is meant, unless the topic
// is the last, whose corrections are told from its own words.
func (l *plan) replaceIn(topic asked.Topic, meant func(Item) bool, now sum) bool {
	items := copies(l.memory.Items[topic])
	if mainRole[topic] == "" || l.underDiscussion(topic) && (len(l.sums) != 2 || len(items) != 1 || topic == asked.Product || len(items[0].Parts) > 0 || items[0].Rate != nil) {
		return false
	}
	at := slices.IndexFunc(items, meant)
	if at < 0 || !has(items[at].Money, string(mainRole[topic])) {
		return false
	}
	was := items[at].Money[string(mainRole[topic])]
	y := l.annual(now)
	if y.ask != "" || y.rate != nil {
		return false
	}
	items[at].Assumptions = []string{was.Format() + "元更正为" + y.high.Format() + "元"}
	items[at].put(string(mainRole[topic]), y)
	if topic == asked.Product {
		set(&l.memory.Ledger, items[at].key(), items[at])
	}
	before := l.memory.known()
	l.memory.Items[topic] = items
	l.memory.tell(l.raw, before)
	l.memory.record(topic, items)
	l.memory.show(topic)
	return true
}

// notOld leaves out the wrong figure behind the right one: 是9万8，不是8万9.
func (r *Reading) notOld() {
	if len(r.sums) == 2 && r.sums[1].index >= 0 && behindRight.MatchString(r.before(r.sums[1].index)) && nothingBehind.MatchString(r.after(r.sums[1].index)) {
		r.setRole(1, roleOther)
	}
}

var (
	behindRight   = pattern.MustCompile(`^(?:元|块钱?)?[,，。;；]?(?:而|可|并)?(?:不是|并非|不应该是|不该是|非)$`)
	nothingBehind = pattern.MustCompile(`^(?:元|块钱?)?[^\pL\pN]*$`)
)

// notThatEN leaves out what the amount is said not to be: I meant 63,000, not 95,000.
func (r *Reading) notThatEN() {
	if !r.english || len(r.sums) != 2 {
		return
	}
	for i, s := range r.sums {
		if s.index >= 0 && notThatBeforeEN.MatchString(r.before(s.index)) {
			r.setRole(i, roleOther)
		}
	}
}

var notThatBeforeEN = pattern.MustCompile(`\b(?:not|rather than|instead of)\s*(?:the )?$`)
