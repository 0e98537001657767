package plan

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/passing"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// partMoved takes one of several parts out of what it was told to be for, and tells it for another measure: 橘园的3万6是买备案
// 模型的钱，不是算力. false if the message does nothing of the kind.
func (l *Plan) partMoved(p *Means) bool {
	from := l.Memory.LastTopic()
	items, name := l.Memory.Items[from], string(sentence.MainRole[from])
	m := notForThat.FindStringSubmatch(l.Masked)
	if m == nil || len(l.Amounts) != 1 || len(items) != 1 || len(items[0].Parts) < 2 || sentence.PartsOf[from] == nil || !sentence.PartsOf[from].MatchString(m[1]) {
		return false
	}
	at := slices.IndexFunc(items[0].Parts, func(part memory.Part) bool { return part.Low.Equal(part.High) && part.High.Equal(l.Amounts[0].High) })
	to := sentence.OneThingIn(notForThat.ReplaceAllString(l.Masked, ""))
	if at < 0 || to == asked.None || to == from {
		return false
	}
	rest := memory.Copies(items)
	rest[0].Parts, rest[0].Assumptions = slices.Delete(slices.Clone(rest[0].Parts), at, at+1), nil
	rest[0].SumParts(name)
	var other memory.Item
	other.Put(string(sentence.MainRole[to]), memory.Yearly{Low: l.Amounts[0].High, High: l.Amounts[0].High})
	other.Truth = passing.Supposed(l.Masked)
	l.Reading, l.ownWords = reading.Read("那一共能补多少", p.Model), true
	l.Recalled = []memory.Subject{reading.About(from), reading.About(to)}
	l.Reading.Tallied = []reading.Tallied{{Topic: from, Items: rest}, {Topic: to, Items: []memory.Item{other}}}
	return true
}

// notForThat denies what an amount was told to be for.
var notForThat = pattern.MustCompile(`[,，]?(?:而)?(?:并)?不(?:是|算|属于)(?:买|租)?([^,，。;；¥]{2,8}?)(?:的)?(?:钱|费用?|款)?(?:[,，。;；]|$)`)
