package memory

import (
	"maps"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/tools/money"
)

// Differences: how much more or less one result is than another, 比不加多拿几块.
// Both are calculated again, so that the difference has its two results beside it.

// Past is a thing as a turn calculated it, for a later turn to hold another against.
type Past struct {
	Topic asked.Topic `json:"topic"`
	Item  Item        `json:"item"`
	Year  string      `json:"year,omitempty"` // of which it was said to be
}

// mostPast is how many results a conversation can be held against.
const mostPast = 12

// Work keeps what a turn calculated; what is compared or said again is kept once.
func (m *Memory) Work(topic asked.Topic, items []Item, year string) {
	for _, it := range items {
		if n := len(m.Past); n > 0 && m.Past[n-1].Topic == topic && SameFacts(m.Past[n-1].Item, it) {
			continue
		}
		m.Past = append(m.Past, Past{Topic: topic, Item: it, Year: year})
	}
	m.Past = m.Past[max(0, len(m.Past)-mostPast):]
}

// SameFacts: the calculators are given the same, whatever it is called.
func SameFacts(a, b Item) bool {
	return maps.EqualFunc(a.Money, b.Money, money.Amount.Equal) && maps.EqualFunc(a.Low, b.Low, money.Amount.Equal) &&
		maps.Equal(a.Count, b.Count) && maps.Equal(a.Truth, b.Truth) && maps.Equal(a.Choice, b.Choice)
}

// WorkedOut is how many results of a topic the memory keeps.
func (m Memory) WorkedOut(topic asked.Topic) (n int) {
	for _, p := range m.Past {
		if p.Topic == topic {
			n++
		}
	}
	return n
}
