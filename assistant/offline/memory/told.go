package memory

import (
	"maps"
	"slices"

	"github.com/rongce/rongce/knowledge/asked"
)

// A message that turns out not to be so is taken back, and what was said after it
// stays: 供应商退了2000 … 查了，没退; 省里入选那条是我记岔了.

// Told is a message that changed what was known, and what was known before it.
type Told struct {
	Said   string                 `json:"said"`
	Items  map[asked.Topic][]Item `json:"items,omitempty"`
	Beside map[asked.Topic][]Item `json:"beside,omitempty"`
	Either map[asked.Topic]bool   `json:"either,omitempty"`
	Ledger map[string]Item        `json:"ledger,omitempty"`
}

// mostTakenBack is how many messages a conversation can take back: who takes back more than
// that starts afresh.
const mostTakenBack = 6

// Tell keeps what was known before a message, if it changed any of what was known.
func (m *Memory) Tell(said string, before Memory) {
	changed := false
	for topic, had := range before.Items {
		if len(had) > 0 && !KnownAlike(had, m.Items[topic]) {
			changed = true
		}
	}
	if !changed {
		return
	}
	m.Told = append(m.Told, Told{Said: said, Items: before.Items, Beside: before.Beside, Either: before.Either, Ledger: before.Ledger})
	if len(m.Told) > mostTakenBack {
		m.Told = slices.Delete(m.Told, 0, 1)
	}
}

// KnownAlike: the same is known of both, however it came about.
func KnownAlike(a, b []Item) bool {
	return slices.EqualFunc(a, b, SameFacts)
}

// Known is a copy of what may be taken back.
func (m *Memory) Known() Memory {
	items := map[asked.Topic][]Item{}
	for t, its := range m.Items {
		items[t] = Copies(its)
	}
	return Memory{Items: items, Beside: maps.Clone(m.Beside), Either: maps.Clone(m.Either), Ledger: maps.Clone(m.Ledger)}
}
