package llm

import (
	"slices"
	"sync"
)

// dialect is what a server's answers have shown about how it speaks.
type dialect struct {
	mu      sync.Mutex
	streams bool // it streams when asked to
	calls   bool // it calls functions
	traits  []string
}

// The traits that rongce doctor names; each is cured here, none is a reason to worry.
const (
	TraitWhole      = "whole"      // it ignores stream: true
	TraitUnnumbered = "unnumbered" // fragments of calls have no index
	TraitNoID       = "no-id"      // calls have no id
	TraitThinks     = "thinks"     // it thinks aloud in the answer
)

// note looks at an answer.
func (d *dialect) note(streamed bool, h heard, g *gathered) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.calls = d.calls || len(h.calls) > 0
	if streamed {
		d.streams = true
	} else {
		d.trait(TraitWhole)
	}
	for _, c := range h.calls {
		if c.ID == "" {
			d.trait(TraitNoID)
		}
	}
	if g == nil {
		return
	}
	if slices.ContainsFunc(g.calls, func(c *growing) bool { return c.index < 0 }) {
		d.trait(TraitUnnumbered)
	}
	if withoutThinking(g.text.String()) != g.text.String() {
		d.trait(TraitThinks)
	}
}

func (d *dialect) trait(t string) {
	if !slices.Contains(d.traits, t) {
		d.traits = append(d.traits, t)
	}
}
