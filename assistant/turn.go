package assistant

import (
	"time"

	"github.com/rongce/rongce/knowledge/search"
	"github.com/rongce/rongce/tools"
)

// Conversation is what has been said so far.
type Conversation struct {
	ID        string     `json:"id"`
	Exchanges []Exchange `json:"exchanges"` // oldest first
	Memory    []byte     `json:"memory"`    // the planner's own; others only carry it
}

// Messages returns the user's messages, oldest first.
func (c *Conversation) Messages() []string {
	out := make([]string, len(c.Exchanges))
	for i, e := range c.Exchanges {
		out[i] = e.Message
	}
	return out
}

// Turn is one question on its way to an answer.
type Turn struct {
	Message      string
	Conversation *Conversation
	Now          time.Time
	Passages     []search.Passage
	Calculations []*tools.Calculation
	Refused      []Refusal  // queries that the calculators would not take
	Objection    *Objection // what the check held against the last reply, or piece of one
	Shown        string     // what of the reply the user has read already; only the assistant writes it
	Plan         any        // the planner's notes between its moves

	head Reply           // what the text shown rests on
	cuts []int           // where in Shown each piece begins
	told map[string]bool // calculations told as events
}

// Refusal is a query that the calculators would not take, and why.
type Refusal struct {
	Query tools.Query
	Err   *tools.InputError
}
