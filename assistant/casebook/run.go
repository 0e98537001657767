package casebook

import (
	"context"
	"fmt"
	"slices"

	"github.com/rongce/rongce/assistant"
)

// Asker answers a message of a conversation; with no id it begins a new one.
type Asker interface {
	Ask(ctx context.Context, conversation, message string) (*assistant.Answer, error)
}

// AskerFunc is an Asker that is a function.
type AskerFunc func(ctx context.Context, conversation, message string) (*assistant.Answer, error)

// Ask implements Asker.
func (f AskerFunc) Ask(ctx context.Context, conversation, message string) (*assistant.Answer, error) {
	return f(ctx, conversation, message)
}

// Quiet makes an Asker of an assistant whose events nobody listens to.
func Quiet(a *assistant.Assistant) Asker {
	return AskerFunc(func(ctx context.Context, conversation, message string) (*assistant.Answer, error) {
		return a.Ask(ctx, conversation, message, func(assistant.Event) {})
	})
}

// Share is how many of how many went well.
type Share struct{ OK, All int }

// Percent is 100 for a share of nothing.
func (s Share) Percent() float64 {
	if s.All == 0 {
		return 100
	}
	return 100 * float64(s.OK) / float64(s.All)
}

func (s *Share) count(ok bool) {
	s.All++
	if ok {
		s.OK++
	}
}

// Report is how a run went.
type Report struct {
	Cases, Turns Share
	Grounded     Share // turns in which every quote and figure has a source
	ByAct        map[string]Share
	ByPerson     map[string]Share
	ByTrap       map[bool]Share // with a trap laid, and without
	ByMeasure    map[int]Share  // cases that expect something of the measure
	Failures     []Failure
}

// Failure is one turn that is not as expected.
type Failure struct {
	Case       *Case
	Turn       int // from 0
	Wrong      []string
	Ungrounded []string
	Answer     *assistant.Answer // nil where there was none
}

// Message is what was asked.
func (f *Failure) Message() string { return f.Case.Turns[f.Turn].Message }

// Run holds each conversation afresh and compares the answers with what is
// expected. Once the context ends it stops; what was run until then is reported.
func Run(ctx context.Context, asker Asker, cases []Case) Report {
	r := Report{ByAct: map[string]Share{}, ByPerson: map[string]Share{}, ByTrap: map[bool]Share{}, ByMeasure: map[int]Share{}}
	for i := range cases {
		if ctx.Err() != nil {
			break
		}
		c := &cases[i]
		whole := r.hold(ctx, asker, c)
		if ctx.Err() != nil {
			break // it was cut off, which says nothing about it
		}
		r.Cases.count(whole)
		tally(r.ByAct, c.Act, whole)
		tally(r.ByPerson, c.Person, whole)
		tally(r.ByTrap, c.Trap(), whole)
		for _, m := range c.Measures() {
			tally(r.ByMeasure, m, whole)
		}
	}
	return r
}

// hold runs one conversation and tells whether all of it was as expected.
// Groundedness is counted apart.
func (r *Report) hold(ctx context.Context, asker Asker, c *Case) bool {
	whole := true
	var talk talk
	id := ""
	for i, t := range c.Turns {
		f := Failure{Case: c, Turn: i}
		a, err := asker.Ask(ctx, id, t.Message)
		if ctx.Err() != nil {
			return false
		}
		if err != nil {
			f.Wrong = []string{fmt.Sprintf("没有回答：%v", err)}
		} else {
			id = a.ConversationID
			f.Answer, f.Wrong = a, t.wrong(a)
			f.Ungrounded = talk.ungrounded(t.Message, a)
			r.Grounded.count(len(f.Ungrounded) == 0)
		}
		r.Turns.count(len(f.Wrong) == 0)
		whole = whole && len(f.Wrong) == 0
		if len(f.Wrong)+len(f.Ungrounded) > 0 {
			r.Failures = append(r.Failures, f)
		}
	}
	return whole
}

func (t *Turn) wrong(a *assistant.Answer) []string {
	var out []string
	for _, e := range t.Expect {
		if w := e.check(a); w != "" {
			out = append(out, fmt.Sprintf("应%s: %s，%s", e.Key, e.Value, w))
		}
	}
	return out
}

// Measures returns the measures that the case expects something of, in order.
func (c *Case) Measures() []int {
	var out []int
	for _, t := range c.Turns {
		for _, e := range t.Expect {
			out = append(out, e.measures...)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func tally[K comparable](shares map[K]Share, k K, ok bool) {
	s := shares[k]
	s.count(ok)
	shares[k] = s
}
