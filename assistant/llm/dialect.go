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

// What rongce doctor names; each is cured here, none is a reason to worry.
const (
	traitWhole      = "whole"      // it ignores stream: true
	traitUnnumbered = "unnumbered" // fragments of calls have no index
	traitNoID       = "no-id"      // calls have no id
	traitThinks     = "thinks"     // it thinks aloud in the answer
)

// note looks at an answer; nil notes nothing.
func (d *dialect) note(streamed bool, h heard, g *gathered) {
	if d == nil {
		return
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	d.calls = d.calls || len(h.calls) > 0
	if streamed {
		d.streams = true
	} else {
		d.trait(traitWhole)
	}
	for _, c := range h.calls {
		if c.ID == "" {
			d.trait(traitNoID)
		}
	}
	if g == nil {
		return
	}
	if slices.ContainsFunc(g.calls, func(c *growing) bool { return c.index < 0 }) {
		d.trait(traitUnnumbered)
	}
	if withoutThinking(g.text.String()) != g.text.String() {
		d.trait(traitThinks)
	}
}

func (d *dialect) trait(t string) {
	if !slices.Contains(d.traits, t) {
		d.traits = append(d.traits, t)
	}
}
