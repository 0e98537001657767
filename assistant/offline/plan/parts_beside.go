package plan

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/tally"
	"github.com/rongce/rongce/knowledge/asked"
)

// editsPartBeside reads the message as an edit of a part of one measure's sum, called by its name, where the talk was of
// another measure last: 模型首付10万、尾款20万，算力8万 … 尾款其实是15万. false if it is none.
func (l *Plan) editsPartBeside(p *Means) bool {
	if l.Fraud || !l.editsSurely() {
		return false
	}
	for _, topic := range l.Memory.Order {
		items, name := l.Memory.Items[topic], string(sentence.MainRole[topic])
		if len(l.Memory.Order) < 2 || len(items) != 1 || len(items[0].Parts) < 2 || ranged(items) || !l.callsPart(items[0]) ||
			slices.ContainsFunc(l.NamedTopics(), func(t asked.Topic) bool { return t != topic }) {
			continue
		}
		entries := entriesOf(items, name)
		said, ok := l.saidOf(entries)
		if entries == nil || !ok || slices.ContainsFunc(l.Sums, func(s reading.Sum) bool { return s.Period != sentence.PerYear && s.Period != periodOfEntries(entries) }) {
			return false
		}
		edit, ok := tally.Read(entries, said, nil)
		if !ok {
			edit, ok = tally.Named(entries, said)
		}
		if !ok || edit.Alone || edit.Back || len(edit.Changes) == 0 || slices.ContainsFunc(edit.Changes, func(c tally.Change) bool { return c.Kind == tally.New }) {
			return false
		}
		l.settleAccounts(p, []reading.Tallied{{Topic: topic, Items: applied(memory.Copies(items), name, edit)}}, edit)
		return true
	}
	return false
}

// callsPart: the message calls one of the parts by its name.
func (l *Plan) callsPart(it memory.Item) bool {
	return slices.ContainsFunc(it.Parts, func(p memory.Part) bool {
		return slices.ContainsFunc(memory.NamesSaid(append([]string{p.Label}, inOtherNames(p.Label)...)...), func(n string) bool { return strings.Contains(l.Masked, n) })
	})
}
