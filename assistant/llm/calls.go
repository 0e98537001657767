package llm

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/tmc/langchaingo/llms"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/tools"
)

// passages is how many clauses a search brings: about a third of the policy.
const passages = 10

// longestLabel bounds a label, in runes: it heads a card.
const longestLabel = 20

// fault is a kind of mistake that a model is told of once; at the second it is
// given up.
type fault string

const (
	faultArguments fault = "bad arguments twice"
	faultQuotes    fault = "misquoted twice"
	faultNoReply   fault = "text instead of a reply, twice"
)

// pending is a call whose answer the model waits for.
type pending struct {
	call llms.ToolCall
	text string // the answer, where it is known already
	key  string // of the query, where it is a calculation
	find bool   // a search
}

// take turns what the model said into moves and pending answers. A reply is
// returned apart: it ends the turn.
func (p *Planner) take(d *dialogue, t *assistant.Turn, s said) (*assistant.Reply, error) {
	d.record(s)
	if len(s.calls) == 0 {
		d.tell(askReply)
		return nil, d.fault(faultNoReply)
	}
	var queries []tools.Query
	var search *assistant.Search
	reply := -1
	bad := false
	for i := range d.pending {
		c := &d.pending[i]
		switch name := c.call.FunctionCall.Name; {
		case name == replyFunction && reply >= 0:
			c.text = resultsFirst
		case name == replyFunction:
			reply = i
			c.text = resultsFirst
		case d.writing.released > 0: // the user is reading the reply by now
			c.text = replyStands
		case name == searchFunction:
			query, ok := searched(c.call.FunctionCall.Arguments)
			switch {
			case !ok:
				c.text, bad = badObject, true
			case search != nil:
				c.text = oneSearch
			default:
				search, c.find = &assistant.Search{Query: query, Most: passages}, true
			}
		case p.toolbox.Benefit(name) == nil:
			c.text, bad = noFunction, true
		default:
			q, objection := p.query(name, c.call.FunctionCall.Arguments, t)
			key := keyOf(q)
			switch {
			case objection != "":
				c.text, bad = objection, true
			case d.calculated[key]:
				c.text = calculatedOnce
			default:
				d.calculated[key] = true
				queries, c.key = append(queries, q), key
			}
		}
	}
	if len(queries) > 0 {
		d.todo = append(d.todo, assistant.Calculate{Queries: queries})
	}
	if search != nil {
		d.todo = append(d.todo, *search)
	}
	switch {
	case bad:
		return nil, d.fault(faultArguments)
	case reply >= 0 && len(d.todo) == 0:
		return p.reply(d, t, &d.pending[reply])
	}
	return nil, nil
}

// query decodes a calculator call: strictly, and only with what the user stated.
func (p *Planner) query(tool, arguments string, t *assistant.Turn) (tools.Query, string) {
	b := p.toolbox.Benefit(tool)
	inputs, aside, ok := asides(arguments)
	if !ok {
		return tools.Query{}, badObject
	}
	facts, err := b.Decode(inputs)
	var bad *tools.InputError
	switch {
	case errors.As(err, &bad):
		return tools.Query{}, sentBack(strings.TrimSpace(bad.Field + " " + bad.Reason + "。"))
	case err != nil:
		return tools.Query{}, badObject
	}
	q := tools.Query{Tool: tool, Facts: facts, Hypothetical: aside.hypothetical}
	said := strings.Join(append(t.Conversation.Messages(), t.Message), "\n")
	if utf8.RuneCountInString(aside.label) <= longestLabel && strings.Contains(said, aside.label) { // a label is shown: the user's own word, or none
		q.Label = aside.label
	}
	if objection := groundsOf(t).admit(&q, b); objection != "" {
		return tools.Query{}, sentBack(objection)
	}
	return q, ""
}

// keyOf tells queries apart.
func keyOf(q tools.Query) string {
	key, _ := json.Marshal([]any{q.Tool, q.Facts, q.Low, q.Label, q.Hypothetical}) // maps of plain values always marshal
	return string(key)
}

type aside struct {
	label        string
	hypothetical bool
}

// asides takes the label and the mark of a what-if out of a call's arguments.
// What is left is passed on as it was written, doubles and all, for the
// calculator's own strict eyes.
func asides(arguments string) (inputs []byte, a aside, ok bool) {
	d := json.NewDecoder(strings.NewReader(arguments))
	if open, err := d.Token(); err != nil || open != json.Delim('{') {
		return nil, a, false
	}
	var rest []string
	for d.More() {
		name, err := d.Token()
		var value json.RawMessage
		if err != nil || d.Decode(&value) != nil {
			return nil, a, false
		}
		switch name {
		case labelAside:
			err = json.Unmarshal(value, &a.label)
		case hypotheticalAside:
			err = json.Unmarshal(value, &a.hypothetical)
		default:
			quoted, _ := json.Marshal(name) // a string
			rest = append(rest, string(quoted)+":"+string(value))
		}
		if err != nil {
			return nil, a, false
		}
	}
	if _, err := d.Token(); err != nil {
		return nil, a, false
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return nil, a, false
	}
	return []byte("{" + strings.Join(rest, ",") + "}"), a, true
}

func searched(arguments string) (query string, ok bool) {
	var in struct {
		Query string `json:"query"`
	}
	err := json.Unmarshal(bytes.TrimSpace([]byte(arguments)), &in)
	return in.Query, err == nil && strings.TrimSpace(in.Query) != ""
}
