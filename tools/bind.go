package tools

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/tools/money"
)

// Toolbox holds the benefits, bound to a policy. It is safe for concurrent use.
type Toolbox struct {
	policy *knowledge.Document
	bound  []*Bound
	byName map[string]*Bound
}

// Bound is a benefit together with the places of the policy that it rests on.
type Bound struct {
	*Benefit
	AwardAt      []knowledge.Citation // of Award, in order
	ConditionAt  []knowledge.Citation // of Conditions, in order
	EnterpriseAt knowledge.Citation   // of Enterprise, where there is one
	NoteAt       []knowledge.Citation // of Notes, in order
}

// Bind ties each benefit to the policy. It is the only place where a rule can
// be wrong: a phrase that does not stand in exactly one clause of its measure,
// that states other figures, or in another order, than the code computes with,
// or a text for applicants with a figure that its phrase lacks, is an error.
func Bind(policy *knowledge.Document, benefits ...*Benefit) (*Toolbox, error) {
	t := &Toolbox{policy: policy, byName: map[string]*Bound{}}
	var errs []error
	for _, b := range benefits {
		bound := &Bound{Benefit: b}
		fail := func(err error) {
			if err != nil {
				errs = append(errs, fmt.Errorf("%s: %w", b.Tool, err))
			}
		}
		if t.byName[b.Tool] != nil {
			fail(errors.New("declared twice"))
		}
		for _, r := range b.Award {
			at, err := bindWords(policy, b.Measure, r.Says, r.Exact)
			bound.AwardAt = append(bound.AwardAt, at)
			fail(err)
		}
		for _, c := range b.Conditions {
			at, err := bindWords(policy, b.Measure, c.Says, c.States, c.Term, c.Unmet, c.English)
			bound.ConditionAt = append(bound.ConditionAt, at)
			fail(err)
		}
		if b.Enterprise != "" {
			at, err := bindWords(policy, b.Measure, b.Enterprise, nil)
			bound.EnterpriseAt = at
			fail(err)
		}
		for _, n := range b.Notes {
			at, err := bindWords(policy, b.Measure, n.Says, n.States, n.Text)
			bound.NoteAt = append(bound.NoteAt, at)
			fail(err)
		}
		for _, in := range b.Inputs {
			for _, o := range in.Options {
				if o.Says != "" {
					_, err := bindWords(policy, b.Measure, o.Says, nil)
					fail(err)
				}
			}
		}
		fail(b.bindAbout())
		t.bound = append(t.bound, bound)
		t.byName[b.Tool] = bound
	}
	if len(errs) > 0 {
		return nil, errors.Join(errs...)
	}
	return t, nil
}

// bindWords finds the phrase and compares its figures, in order, with those
// computed with. told are texts about it, which may state no other figure.
func bindWords(policy *knowledge.Document, measure int, says string, states []Stated, told ...string) (knowledge.Citation, error) {
	at, err := policy.Find(measure, says)
	if err != nil {
		return at, err
	}
	stated := figures(says)
	if want := names(states); !slices.Equal(stated, want) {
		return at, fmt.Errorf("%q states %s, but the rule computes with %s", says, strings.Join(stated, ", "), strings.Join(want, ", "))
	}
	for _, text := range told {
		for _, f := range figures(text) {
			if !slices.Contains(stated, f) {
				return at, fmt.Errorf("%q tells %s, but %q does not state it", text, f, says)
			}
		}
	}
	return at, nil
}

// bindAbout wants the figures of the English line to be the award's. Chinese
// numerals in it number measures.
func (b *Benefit) bindAbout() error {
	var award []string
	for _, r := range b.Award {
		award = append(award, names(r.Exact)...)
	}
	for _, f := range money.Figures(b.About) {
		if f.Kind != money.Han && !slices.Contains(award, stated(f).String()) {
			return fmt.Errorf("%q tells %s, but the award does not state it", b.About, f.Text)
		}
	}
	return nil
}

// figures lists the figures of a phrase, in order. A bare 一 (一次性, 每一个)
// is a word, not a figure.
func figures(says string) []string {
	var out []string
	for _, f := range money.Figures(says) {
		if f.Kind != money.Han || !f.Value.Equal(money.Yuan(1)) {
			out = append(out, stated(f).String())
		}
	}
	return out
}

func stated(f money.Figure) Stated {
	return Stated{Value: f.Value, Percent: f.Kind == money.Percent}
}

func names(all []Stated) []string {
	var out []string
	for _, s := range all {
		out = append(out, s.String())
	}
	return out
}

// Benefits returns the bound benefits in the order of the policy.
func (t *Toolbox) Benefits() []*Bound { return t.bound }

// Benefit returns the benefit of that tool name, or nil.
func (t *Toolbox) Benefit(tool string) *Bound { return t.byName[tool] }

// Policy returns the document the benefits are bound to.
func (t *Toolbox) Policy() *knowledge.Document { return t.policy }
