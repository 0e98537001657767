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
	// a Reply within [MostMoves] moves, Says not counted. The context is the
	// same in all of a turn's calls and ends when the turn is over, or another
	// planner takes it.
	Next(context.Context, *Turn) (Move, error)
}

// Discreet is a planner that knows words which no answer may hold: what it was
// told how to behave, and keys.
type Discreet interface {
	// Confidential returns the instructions, of which no longer piece may come
	// out, and the secrets, of which not even a shorter one may.
	Confidential() (instructions string, secrets []string)
}

// Move is what a planner wants done: Search, Calculate, Say or Reply.
type Move interface{ move() }

// Search looks for clauses; what is found goes into Turn.Passages.
type Search struct {
	Query string
	Most  int
}

// Calculate runs calculators; the results go into Turn.Calculations, in order.
type Calculate struct{ Queries []tools.Query }

// Say lets out the next piece of a reply that is still being written: whole
// sentences. It is checked together with what this turn has shown before; if it
// passes it is shown at once and added to Turn.Shown, else Turn.Objection says
// why. The reply's text must begin with Turn.Shown.
type Say struct {
	Head Reply // what is known of the reply by now: Kind, Measures, Citations; its Text is not looked at
	Text string
}

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
func (Say) move()       {}
func (Reply) move()     {}
