package llm

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"github.com/tmc/langchaingo/llms"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/tools"
)

// dialogue is one turn's talk with the model. It lives in Turn.Plan between
// the planner's moves, so the planner itself holds nothing.
type dialogue struct {
	ctx        context.Context // the turn's, which ends at its bound
	messages   []llms.MessageContent
	moves      int              // made so far
	requests   int              // that ended in no move
	todo       []assistant.Move // asked for by the model, not yet made
	pending    []pending        // in the order of the model's calls
	told       map[fault]bool
	ids        map[string]bool
	calculated map[string]bool // keys of the queries made
	writing    *writing        // the answer that is being heard

	calculations, refused, found int // how many of each the turn held when last looked at
}

func newDialogue(ctx context.Context, until time.Time) *dialogue {
	ctx, cancel := context.WithDeadlineCause(ctx, until, ErrTooSlow)
	context.AfterFunc(ctx, cancel) // it holds a timer until then
	return &dialogue{ctx: ctx, told: map[fault]bool{}, ids: map[string]bool{}, calculated: map[string]bool{}}
}

// tell adds a message of ours.
func (d *dialogue) tell(text string) {
	d.messages = append(d.messages, llms.TextParts(llms.ChatMessageTypeHuman, text))
}

// fault notes a mistake; the second of a kind is an error.
func (d *dialogue) fault(f fault) error {
	if d.told[f] {
		return &Error{Cause: ErrConfused, Detail: string(f)}
	}
	d.told[f] = true
	return nil
}

// record keeps what the model said. A call without an id, or with one seen
// before, gets one of ours: nine letters and digits, as the strictest want it.
func (d *dialogue) record(s said) {
	m := llms.MessageContent{Role: llms.ChatMessageTypeAI}
	if s.text != "" || len(s.calls) == 0 {
		m.Parts = append(m.Parts, llms.TextPart(s.text))
	}
	d.pending = nil
	for _, c := range s.calls {
		if c.ID == "" || d.ids[c.ID] {
			c.ID = fmt.Sprintf("call%05d", len(d.ids))
		}
		d.ids[c.ID] = true
		m.Parts = append(m.Parts, c)
		d.pending = append(d.pending, pending{call: c})
	}
	d.messages = append(d.messages, m)
}

// catchUp answers the model's pending calls out of what the turn holds by now.
func (d *dialogue) catchUp(p *Planner, t *assistant.Turn) {
	calculations, refused := t.Calculations[d.calculations:], t.Refused[d.refused:]
	for _, c := range d.pending {
		text := c.text
		switch {
		case c.key != "" && len(refused) > 0 && keyOf(refused[0].Query) == c.key:
			text, refused = notTaken(refused[0].Err.Reason), refused[1:]
		case c.key != "" && len(calculations) > 0:
			text, calculations = shown(calculations[0]), calculations[1:]
		case c.find:
			if text = p.foundText(t, d.found); text == "" {
				text = nothingFound
			}
		case text == "" && t.Objection != nil: // a reply that the check refused
			text = objected(t.Objection.Reason, t.Objection.Words)
		}
		if t.Shown != "" && c.call.FunctionCall.Name == replyFunction {
			text += goOn(t.Shown)
		}
		d.messages = append(d.messages, llms.MessageContent{Role: llms.ChatMessageTypeTool, Parts: []llms.ContentPart{
			llms.ToolCallResponse{ToolCallID: c.call.ID, Name: c.call.FunctionCall.Name, Content: text},
		}})
	}
	d.pending = nil
	t.Calculations = superseded(t.Calculations, d.calculations)
	d.calculations, d.refused, d.found = len(t.Calculations), len(t.Refused), len(t.Passages)
}

// superseded drops calculations that lacked an input where the same calculator
// has spoken since: the model looked twice, the user asked once.
func superseded(all []*tools.Calculation, before int) []*tools.Calculation {
	var out []*tools.Calculation
	for i, c := range all {
		again := slices.ContainsFunc(all[max(before, i+1):], func(later *tools.Calculation) bool { return later.Tool == c.Tool })
		if i >= before || c.Outcome != tools.Incomplete || !again {
			out = append(out, c)
		}
	}
	return out
}

// shown writes a calculation for the model, as clients receive it.
func shown(c *tools.Calculation) string {
	data, err := json.Marshal(c)
	if err != nil {
		return "{}" // a calculation always marshals
	}
	return string(data)
}
