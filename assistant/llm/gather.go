package llm

import (
	"bytes"
	"encoding/json"
	"strings"
)

// What servers stream, as loosely as they stream it.
type (
	looseChunk struct {
		Choices []*struct {
			Delta        *looseDelta   `json:"delta"`
			Message      *looseMessage `json:"message"` // of servers that repeat the whole at the end
			FinishReason *string       `json:"finish_reason"`
		} `json:"choices"`
		Usage *usage          `json:"usage"`
		Error json.RawMessage `json:"error"`
	}
	looseDelta struct {
		Content   json.RawMessage  `json:"content"`
		ToolCalls []*looseFragment `json:"tool_calls"`
		Function  *looseFunction   `json:"function_call"`
	}
	looseFragment struct {
		looseCall
		Index *int `json:"index"`
	}
)

// gathered puts the fragments of a streamed answer together.
type gathered struct {
	text   strings.Builder
	calls  []*growing
	whole  *looseMessage
	finish string
	used   usage
	events int
}

// growing is one call whose arguments are still coming.
type growing struct {
	index     int // the server's own; -1: it sends none
	id, name  string
	arguments strings.Builder
}

// add takes in one event.
func (g *gathered) add(data []byte, key string) *Error {
	var in looseChunk
	if err := json.Unmarshal(data, &in); err != nil {
		return &Error{Cause: ErrUnreadable, Detail: "an event that is no JSON"}
	}
	if e := string(bytes.TrimSpace(in.Error)); e != "" && e != "null" {
		return failure(data, key)
	}
	g.events++
	if in.Usage != nil {
		g.used = *in.Usage
	}
	if len(in.Choices) == 0 || in.Choices[0] == nil {
		return nil // the usage, or a filter's remark
	}
	c := in.Choices[0]
	if c.FinishReason != nil && *c.FinishReason != "" {
		g.finish = *c.FinishReason
	}
	if c.Message != nil {
		g.whole = c.Message
	}
	if c.Delta == nil {
		return nil
	}
	g.text.WriteString(written(c.Delta.Content))
	for _, f := range c.Delta.ToolCalls {
		if f != nil {
			g.fragment(f)
		}
	}
	if f := c.Delta.Function; f != nil {
		g.fragment(&looseFragment{looseCall: looseCall{Function: f}})
	}
	return nil
}

// fragment adds a piece of a call to the one it belongs to, or begins another.
func (g *gathered) fragment(f *looseFragment) {
	var id string
	_ = json.Unmarshal(f.ID, &id) // a number or nothing: then the place alone tells
	piece := looseFunction{}
	if f.Function != nil {
		piece = *f.Function
	}
	args := pieceOf(piece.Arguments)
	c := g.belongs(f.Index, id, piece.Name, args)
	if c == nil {
		if len(g.calls) > MostCalls {
			return
		}
		c = &growing{index: -1, id: id}
		if f.Index != nil {
			c.index = *f.Index
		}
		g.calls = append(g.calls, c)
	}
	if c.id == "" {
		c.id = id
	}
	switch {
	case c.name == "":
		c.name = piece.Name
	case piece.Name != "" && piece.Name != c.name && id == "" && c.arguments.Len() == 0:
		c.name += piece.Name // a name in pieces
	}
	if c.arguments.String() == "{}" && strings.HasPrefix(strings.TrimSpace(args), "{") {
		c.arguments.Reset() // it only stood for “to come”
	}
	c.arguments.WriteString(args)
}

// belongs finds the call that a fragment continues; nil: it begins one. Servers
// number fragments, or name them, or do neither; some number every call 0, and
// some repeat id and name on each fragment.
func (g *gathered) belongs(index *int, id, name, args string) *growing {
	var c *growing
	for _, k := range g.calls {
		switch {
		case index != nil && k.index == *index:
			c = k // the latest of that number
		case index == nil && id != "" && k.id == id:
			return k
		}
	}
	if index == nil && c == nil && len(g.calls) > 0 && id == "" {
		c = g.calls[len(g.calls)-1]
	}
	switch {
	case c == nil:
		return nil
	case name != "" && id != "" && c.id != "" && id != c.id:
		return nil
	case name != "" && id == "" && c.name != "" && (name != c.name || c.complete() && strings.HasPrefix(strings.TrimSpace(args), "{")) && c.arguments.Len() > 0:
		return nil
	}
	return c
}

func (c *growing) complete() bool {
	return c.arguments.String() != "{}" && json.Valid([]byte(c.arguments.String()))
}

// pieceOf returns a piece of a call's arguments: of the JSON text in a string,
// or the object itself.
func pieceOf(raw json.RawMessage) string {
	var quoted string
	if json.Unmarshal(raw, &quoted) == nil {
		return quoted
	}
	if text := string(bytes.TrimSpace(raw)); text != "null" {
		return text
	}
	return ""
}

// live returns the arguments so far of the call that may be passed on while it
// grows: the first one, if it is to that function.
func (g *gathered) live(name string) (id, arguments string, ok bool) {
	if len(g.calls) == 0 || g.calls[0].name != name {
		return "", "", false
	}
	arguments = g.calls[0].arguments.String()
	return g.calls[0].id, arguments, strings.HasPrefix(arguments, "{") && arguments != "{}"
}

// heard is the whole answer, once the stream has ended.
func (g *gathered) heard() (heard, *Error) {
	out := heard{text: withoutThinking(g.text.String()), finish: g.finish, used: g.used}
	for _, c := range g.calls {
		if c.name != "" && len(out.calls) < MostCalls {
			out.calls = append(out.calls, exactCall{ID: c.id, Type: "function", Function: exactFunction{c.name, argumentsOf(c.arguments.String())}})
		}
	}
	if g.whole != nil && out.text == "" && len(out.calls) == 0 {
		out.text, out.calls = spoken(g.whole.Content), g.whole.calls()
	}
	switch {
	case g.events == 0:
		return out, &Error{Cause: ErrEmpty, Detail: "an empty stream"}
	case out.finish == "":
		return out, &Error{Cause: ErrCut, Detail: "the stream ended early"}
	case out.finish == "function_call":
		out.finish = "tool_calls"
	}
	return out, nil
}
