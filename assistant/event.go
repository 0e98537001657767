package assistant

import (
	"github.com/rongce/rongce/knowledge/search"
	"github.com/rongce/rongce/tools"
)

// Event is something a listener may want to show while a turn is under way.
type Event interface{ event() }

// Stage is what is being done.
type Stage string

const (
	Understanding Stage = "understanding"
	Retrieving    Stage = "retrieving"
	Calculating   Stage = "calculating"
	Writing       Stage = "writing"
)

type (
	// Entered tells that a stage begins.
	Entered struct{ Stage Stage }
	// Found tells which clauses were found.
	Found struct{ Passages []search.Passage }
	// Calculated tells the result of one calculation.
	Calculated struct{ Calculation *tools.Calculation }
	// Cited tells what the text that follows rests on, before any of it.
	Cited struct{ Citations []Citation }
	// Delta is a piece of the checked text; the pieces, joined, are Answer.Text.
	Delta struct{ Text string }
	// Done carries the whole answer; nothing follows it.
	Done struct{ Answer *Answer }
)

func (Entered) event()    {}
func (Found) event()      {}
func (Calculated) event() {}
func (Cited) event()      {}
func (Delta) event()      {}
func (Done) event()       {}
