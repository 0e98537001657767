package assistant

import (
	"context"

	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/tools"
)

// Planner decides what happens next in a turn.
type Planner interface {
	// Name is what the answer's model field says.
	Name() string
	// Next looks at all that the turn holds so far. It must end the turn with
	// a Reply within [MostMoves] moves.
	Next(context.Context, *Turn) (Move, error)
}

// Move is what a planner wants done: Search, Calculate or Reply.
type Move interface{ move() }

// Search looks for clauses; what is found goes into Turn.Passages.
type Search struct {
	Query string
	Most  int
}

// Calculate runs calculators; the results go into Turn.Calculations, in order.
type Calculate struct{ Queries []tools.Query }

// Reply ends the turn.
type Reply struct {
	Kind         Kind
	Text         string // Markdown
	Measures     []int  // most relevant first
	Citations    []knowledge.Citation
	Missing      []tools.Missing
	Suggestions  []string
	Alternatives bool   // the calculations are alternatives: there is no total
	Memory       []byte // what the planner wants to know in the next turn, JSON
	Doubt        Doubt  // how far the planner trusts its own understanding
}

func (Search) move()    {}
func (Calculate) move() {}
func (Reply) move()     {}
