package memory

import (
	"maps"
	"slices"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/tools/money"
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

// Record keeps the amounts that a turn calculates with.
func (m *Memory) Record(topic asked.Topic, items []Item) {
	name := string(sentence.MainRole[topic])
	for _, it := range items {
		high, ok := it.Money[name]
		if !ok {
			continue
		}
		low, ranged := it.Low[name]
		if !ranged {
			low = high
		}
		m.Figures = append(m.Figures, Figure{Topic: topic, Low: low, High: high})
	}
	m.Figures = m.Figures[max(0, len(m.Figures)-mostFigures):]
}

// mostFigures is how many amounts a conversation can go back to.
const mostFigures = 20

// FiguresOf returns the amounts that a topic was calculated with, in order, those
// said again at once only once.
func (m *Memory) FiguresOf(topic asked.Topic) []Figure {
	var out []Figure
	for _, f := range m.Figures {
		if f.Topic == topic && (len(out) == 0 || !f.High.Equal(out[len(out)-1].High)) {
			out = append(out, f)
		}
	}
	return out
}

// Holds: something was worked out of that amount.
func (m Memory) Holds(v money.Amount) bool {
	for _, items := range m.Items {
		for _, it := range items {
			for _, had := range it.Money {
				if had.Equal(v) {
					return true
				}
			}
		}
	}
	return false
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

// Last is the amount that the conversation calculated with last.
func (m *Memory) Last() *Figure {
	if len(m.Figures) == 0 {
		return nil
	}
	return &m.Figures[len(m.Figures)-1]
}
