package llm

import (
	"encoding/json"
	"strings"
	"unicode/utf8"

	"github.com/tmc/langchaingo/llms"

	"github.com/rongce/rongce/assistant"
)

// writing is an answer of the model that is being heard, and what of its reply
// has been let out.
type writing struct {
	call     *listener
	args     unfolding
	looked   bool             // at the fields before the text
	head     *assistant.Reply // made of them; nil: nothing goes out before the reply is whole
	aligned  bool             // it is known where the text goes on from what was shown
	released int              // bytes of the text that are let out, or were shown before
	offered  string           // the last piece let out
	before   int              // bytes shown before that
}

// listen hears the model until a sentence is whole, or all of it is.
func (p *Planner) listen(d *dialogue, t *assistant.Turn) (*assistant.Say, said, error) {
	w := d.writing
	for {
		fragment, over, err := w.call.next(d.ctx)
		switch {
		case err != nil:
			return nil, said{}, &Error{Cause: ErrTooSlow} // or stopped: Next looks at its own context first
		case over:
			s, err := w.call.answer()
			return nil, s, err
		}
		w.args.feed(fragment)
		if say := p.piece(w, t); say != nil {
			return say, said{}, nil
		}
	}
}

// piece takes the sentences that have become whole.
func (p *Planner) piece(w *writing, t *assistant.Turn) *assistant.Say {
	if !w.args.begun() {
		return nil
	}
	if !w.looked {
		w.looked, w.head = true, p.head(w.args.head, t)
	}
	slots := p.filler(t)
	text := slots.fill(string(w.args.text))
	if w.head == nil || !w.align(t, text) {
		return nil
	}
	n := settled(text[w.released:])
	if n == 0 || strings.TrimSpace(text[w.released:w.released+n]) == "" || unfilled(text[w.released:w.released+n]) != "" {
		return nil // a slot that stands for nothing is sent back when the reply is whole
	}
	if utf8.RuneCountInString(t.Shown)+utf8.RuneCountInString(text[w.released:w.released+n]) > longestText {
		return nil // take looks into it when it is whole
	}
	w.offered, w.before = text[w.released:w.released+n], len(t.Shown)
	w.released += n
	return &assistant.Say{Head: *w.head, Text: w.offered}
}

// align finds where the text goes on from what this turn has shown: a model
// that was asked to go on may begin at the beginning all the same. false: more
// of it must come first.
func (w *writing) align(t *assistant.Turn, text string) bool {
	if w.aligned {
		return true
	}
	switch {
	case t.Shown != "" && strings.HasPrefix(text, t.Shown):
		w.released = len(t.Shown)
	case t.Shown != "" && strings.HasPrefix(t.Shown, text):
		return false
	case t.Shown == "" && strings.TrimSpace(text) == "":
		return false
	case t.Shown == "":
		w.released = len(text) - len(strings.TrimLeft(text, " \n\r\t"))
	}
	w.aligned = true
	return true
}

// head makes of a reply's first fields what its sentences rest on; nil where
// they do not make a reply that could be shown: that is looked into when it is whole.
func (p *Planner) head(fields []byte, t *assistant.Turn) *assistant.Reply {
	var in replied
	if in.read(fields, len(p.policy.Measures)) != "" {
		return nil
	}
	out := &assistant.Reply{Kind: assistant.Kind(in.Kind), Measures: in.Measures, Alternatives: in.Alternatives}
	for _, q := range in.Quotes {
		at, err := p.policy.Cite(strings.TrimSpace(q.Clause), strings.TrimSpace(q.Quote))
		if err != nil {
			return nil
		}
		cite(out, at)
	}
	p.ground(out, t)
	if out.Kind == assistant.Answered && len(out.Citations) == 0 {
		return nil
	}
	return out
}

// refused tells whether the last piece was not shown.
func (w *writing) refused(t *assistant.Turn) bool {
	return w.offered != "" && len(t.Shown) != w.before+len(w.offered)
}

// whole is the reply's text: what was shown, and the rest of what the model
// wrote. A reason says, for the model, why it is none.
func (w *writing) whole(t *assistant.Turn, slots filler, text string) (whole, reason string) {
	text = slots.fill(text)
	if s := unfilled(text); s != "" {
		return "", emptySlot(s)
	}
	if w.released > 0 && !strings.HasPrefix(text, slots.fill(string(w.args.text))[:w.released]) {
		return "", otherText // the field stands there twice
	}
	if w.released == 0 && strings.HasPrefix(text, t.Shown) {
		w.released = len(t.Shown)
	}
	rest := text[w.released:]
	if t.Shown == "" {
		rest = strings.TrimLeft(rest, " \n\r\t")
	}
	if whole = t.Shown + strings.TrimRight(rest, " \n\r\t"); strings.TrimSpace(whole) == "" {
		return "", emptyText
	}
	if len(whole) < len(t.Shown) {
		whole = t.Shown
	}
	return whole, ""
}

// takeBack ends a reply of which a sentence was refused, and puts it into the
// dialogue as far as it had come, so that the model can be told why.
func (d *dialogue) takeBack(t *assistant.Turn) {
	w := d.writing
	w.call.leave()
	d.writing = nil
	arguments, err := json.Marshal(map[string]any{
		"kind": w.head.Kind, "measures": w.head.Measures, "quotes": quotesOf(w.head), textField: t.Shown + w.offered,
	})
	if err != nil {
		panic(err) // strings and numbers always marshal
	}
	d.record(said{calls: []llms.ToolCall{{Type: "function", FunctionCall: &llms.FunctionCall{Name: replyFunction, Arguments: string(arguments)}}}})
}

func quotesOf(r *assistant.Reply) []map[string]string {
	out := []map[string]string{}
	for _, c := range r.Citations {
		out = append(out, map[string]string{"clause": c.Clause.ID, "quote": c.Quote()})
	}
	return out
}
