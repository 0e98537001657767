package memory

import (
	"maps"
	"slices"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
)

// Knows tells whether the amount that a topic is calculated from is known.
func (m Memory) Knows(t asked.Topic) bool {
	return slices.ContainsFunc(m.Items[t], func(it Item) bool { return Has(it.Money, string(sentence.MainRole[t])) })
}

// All are the things of a topic that were told of, in that order. Several that are
// known together are all there are.
func (m *Memory) All(t asked.Topic) []Item {
	if len(m.Items[t]) > 1 {
		return m.Items[t]
	}
	return slices.Concat(m.Beside[t], m.Items[t])
}

// Figured is the topic worked out last from what the asker told, None if there is none.
func (m Memory) Figured() asked.Topic {
	for _, t := range slices.Backward(m.Shown) {
		if slices.ContainsFunc(m.Items[t], func(it Item) bool { return len(it.Money)+len(it.Count) > 0 }) {
			return t
		}
	}
	return asked.None
}

// InOrderAsked are the topics with a result, in the order in which they came up; those
// that count persons or projects stand last.
func (m Memory) InOrderAsked() []asked.Topic {
	var out []asked.Topic
	for _, f := range m.Figures {
		if slices.Contains(m.Shown, f.Topic) && !slices.Contains(out, f.Topic) {
			out = append(out, f.Topic)
		}
	}
	for _, t := range m.Shown { // what is counted has no amount of the asker's
		if !slices.Contains(out, t) && slices.ContainsFunc(m.Items[t], func(it Item) bool { return len(it.Count) > 0 }) {
			out = append(out, t)
		}
	}
	return out
}

// Things are the products, or the projects, that the conversation knows.
func (m Memory) Things(topic asked.Topic) []Item {
	if topic != asked.Product || len(m.Ledger) <= len(m.Items[topic]) {
		return Copies(m.All(topic))
	}
	var out []Item
	for _, name := range slices.Sorted(maps.Keys(m.Ledger)) {
		out = append(out, m.Ledger[name].Clone())
	}
	return out
}

// Reckoned: something was worked out for what is under discussion.
func (m *Memory) Reckoned() bool {
	return len(m.Subjects) > 0 && slices.ContainsFunc(m.Items[m.Subjects[0].Topic], func(it Item) bool { return len(it.Money) > 0 })
}
