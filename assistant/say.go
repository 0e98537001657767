package assistant

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/tools"
)

// LongestText bounds what one turn shows, in runes: a planner that never stops
// talking is stopped.
const LongestText = 12_000

// say checks the next piece of a reply and shows it.
//
// What is shown cannot be taken back, so it stays in the answer whatever comes
// of the rest: the deltas, joined, are the answer's text. Each piece is read
// together with what stands before it, so that no two harmless pieces make a
// harmful whole; the reply is read as a whole once more at its end.
func (a *Assistant) say(ctx context.Context, t *Turn, p Planner, m Say, tell func(Event)) error {
	if p == a.Fallback {
		return fmt.Errorf("planner %s: who stands in for others must reply at once", p.Name())
	}
	if m.Text == "" || utf8.RuneCountInString(t.Shown)+utf8.RuneCountInString(m.Text) > LongestText {
		return &excuse{"moves", noteUnusable, fmt.Errorf("planner %s: says nothing, or without end", p.Name())}
	}
	r := m.Head
	r.Text = t.Shown[t.context():] + m.Text
	r.rest(t.head)
	if o := a.objectTo(t, &r, p, len(r.Text)-len(m.Text)); o != nil {
		return a.hold(ctx, t, p, o)
	}
	if t.Shown == "" {
		tell(Entered{Writing})
	}
	if len(r.Citations) > len(t.head.Citations) {
		told := make([]Citation, len(r.Citations))
		for i, c := range r.Citations {
			told[i] = cited(c)
		}
		tell(Cited{told})
	}
	t.head = Reply{Measures: r.Measures, Citations: r.Citations}
	t.cuts = append(t.cuts, len(t.Shown))
	t.Shown += m.Text
	tell(Delta{m.Text})
	return nil
}

// contextBytes is how much of the text before it a piece is read with, some
// five hundred characters: reading all of it again for each piece would take
// time that grows with the square of the answer.
const contextBytes = 1500

// context is where in the text shown the next piece's context begins: with a
// piece, so that no quote is cut.
func (t *Turn) context() int {
	for _, at := range t.cuts {
		if len(t.Shown)-at <= contextBytes {
			return at
		}
	}
	return len(t.Shown)
}

// whole checks a finished reply, of which some may be shown already.
func (a *Assistant) whole(t *Turn, p Planner, r *Reply) *Objection {
	if !strings.HasPrefix(r.Text, t.Shown) {
		return &Objection{"the reply does not begin with what was shown", ""}
	}
	r.rest(t.head)
	return a.objectTo(t, r, p, len(t.Shown))
}

// rest adds to a reply what text shown before it rests on.
func (r *Reply) rest(head Reply) {
	for _, m := range head.Measures {
		if !slices.Contains(r.Measures, m) {
			r.Measures = append(slices.Clone(r.Measures), m)
		}
	}
	for _, c := range head.Citations {
		if !slices.Contains(r.Citations, c) {
			r.Citations = append(slices.Clone(r.Citations), c)
		}
	}
}

// takeOver lets the fallback answer. Where the planner before it had shown
// something, its answer goes on from there and says so, and what was shown
// keeps its sources.
func (a *Assistant) takeOver(ctx context.Context, t *Turn, tell func(Event)) (*Reply, error) {
	before, made := t.Shown, t.Calculations
	t.cuts = nil
	t.Plan, t.Objection, t.Passages, t.Calculations, t.Refused = nil, nil, nil, nil, nil
	t.Shown = "" // the fallback's own text is checked by itself
	head := t.head
	t.head = Reply{}
	reply, err := a.plan(ctx, a.Fallback, t, tell)
	t.Shown, t.head = before, head
	if before == "" || err != nil {
		if before != "" {
			t.Calculations = made
		}
		return reply, err
	}
	reply.Text = before + carriesOn + reply.Text
	reply.rest(head)
	if kept := without(made, t.Calculations); len(kept) > 0 {
		t.Calculations = append(kept, t.Calculations...)
		reply.Alternatives = true // two readings of the same words do not add up
	}
	return reply, nil
}

// giveUp is the reply where no planner has one.
func (a *Assistant) giveUp(t *Turn) *Reply {
	r := &Reply{Kind: Refuse, Text: lastResort, Memory: t.Conversation.Memory, Doubt: Lost}
	if t.Shown == "" {
		t.Calculations = nil
		return r
	}
	r.Text = t.Shown + carriesOn + lastResort
	r.Alternatives = true
	r.rest(t.head)
	return r
}

// without returns the calculations that are not among others.
func without(all, others []*tools.Calculation) []*tools.Calculation {
	var out []*tools.Calculation
	for _, c := range all {
		if !slices.ContainsFunc(others, func(o *tools.Calculation) bool { return mark(o) == mark(c) }) {
			out = append(out, c)
		}
	}
	return out
}

// mark tells calculations apart by what was put in and what came out.
func mark(c *tools.Calculation) string {
	data, err := json.Marshal([]any{c.Tool, c.Inputs, c.InputsLow, c.Amount, c.Low, c.Hypothetical})
	if err != nil {
		panic(err) // plain values always marshal
	}
	return string(data)
}

// first tells whether this calculation is made for the first time in this turn.
func (t *Turn) first(c *tools.Calculation) bool {
	if t.told == nil {
		t.told = map[string]bool{}
	}
	whole, err := json.Marshal(c)
	if err != nil {
		panic(err) // plain values always marshal
	}
	defer func() { t.told[string(whole)] = true }()
	return !t.told[string(whole)]
}
