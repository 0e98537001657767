package memory

import (
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/tools/money"
)

// The amounts that the conversation calculated with, in order.

// Figure is an amount that the conversation calculated with.
type Figure struct {
	Topic asked.Topic  `json:"topic"`
	Low   money.Amount `json:"low"`
	High  money.Amount `json:"high"`
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

// Last is the amount that the conversation calculated with last.
func (m *Memory) Last() *Figure {
	if len(m.Figures) == 0 {
		return nil
	}
	return &m.Figures[len(m.Figures)-1]
}
