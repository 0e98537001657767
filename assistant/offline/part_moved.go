package offline

import (
	"slices"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// partMoved takes one of several parts out of what it was told to be for, and tells it for another measure: 橘园的3万6是买备案
// 模型的钱，不是算力. false if the message does nothing of the kind.
func (l *plan) partMoved(p *means) bool {
	from := l.memory.lastTopic()
	items, name := l.memory.Items[from], string(mainRole[from])
	m := notForThat.FindStringSubmatch(l.masked)
	if m == nil || len(l.amounts) != 1 || len(items) != 1 || len(items[0].Parts) < 2 || partsOf[from] == nil || !partsOf[from].MatchString(m[1]) {
		return false
	}
	at := slices.IndexFunc(items[0].Parts, func(part Part) bool { return part.Low.Equal(part.High) && part.High.Equal(l.amounts[0].High) })
	to := oneThingIn(notForThat.ReplaceAllString(l.masked, ""))
	if at < 0 || to == asked.None || to == from {
		return false
	}
	rest := copies(items)
	rest[0].Parts, rest[0].Assumptions = slices.Delete(slices.Clone(rest[0].Parts), at, at+1), nil
	rest[0].sumParts(name)
	var other Item
	other.put(string(mainRole[to]), yearly{low: l.amounts[0].High, high: l.amounts[0].High})
	other.Truth = supposed(l.masked)
	l.Reading, l.ownWords = read("那一共能补多少", p.model), true
	l.recalled = []Subject{about(from), about(to)}
	l.Reading.tallied = []tallied{{topic: from, items: rest}, {topic: to, items: []Item{other}}}
	return true
}

// notForThat denies what an amount was told to be for.
var notForThat = pattern.MustCompile(`[,，]?(?:而)?(?:并)?不(?:是|算|属于)(?:买|租)?([^,，。;；¥]{2,8}?)(?:的)?(?:钱|费用?|款)?(?:[,，。;；]|$)`)
