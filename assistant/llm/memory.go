package llm

import (
	"context"
	"errors"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/tools"
)

// memory lets the offline planner go through the turn in silence and returns
// what it would remember: the conversation's memory is its own, and whenever it
// has to take over it should know what was talked about. Where it cannot, the
// memory is carried on as it is.
func (p *Planner) memory(t *assistant.Turn) []byte {
	if p.offline == nil {
		return t.Conversation.Memory
	}
	shadow := &assistant.Turn{Message: t.Message, Conversation: t.Conversation, Now: t.Now, Passages: t.Passages}
	for range assistant.MostMoves {
		move, err := p.offline.Next(context.Background(), shadow)
		if err != nil {
			break
		}
		switch m := move.(type) {
		case assistant.Reply:
			return m.Memory
		case assistant.Calculate:
			for _, q := range m.Queries {
				c, err := p.toolbox.Calculate(q)
				var bad *tools.InputError
				if errors.As(err, &bad) {
					shadow.Refused = append(shadow.Refused, assistant.Refusal{Query: q, Err: bad})
				} else if err == nil {
					shadow.Calculations = append(shadow.Calculations, c)
				}
			}
		case assistant.Search: // the clauses do not enter its memory
		}
	}
	return t.Conversation.Memory
}
