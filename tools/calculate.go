package tools

import (
	"errors"
	"fmt"
	"slices"

	"github.com/rongce/rongce/tools/money"
)

// Query asks for one calculation.
type Query struct {
	Tool         string
	Facts        Facts
	Low          map[string]money.Amount // of a range: the lower end, where Facts.Money holds the upper
	Assumptions  []string                // what the asker took for granted, told with the result
	Label        string                  // what it is for, where there are several: 光模块
	Individual   bool                    // a person asks, not an enterprise
	Hypothetical bool                    // not the applicant's own figure: a target, a what-if
	Aim          *Aim                    // what the base of a hypothetical query is aimed at
}

// Aim is what else is asked of a base that brings an award: how much of it is
// still to come, and what comes to each part of the year.
type Aim struct {
	Has  money.Amount // there already; 0: nothing said
	Had  int64        // the same where people or projects are counted
	Part PartOfYear   // the part of the year that is asked about; 0: none
	Paid bool         // by how much the award itself falls short is asked
}

// PartOfYear is a part of the year, by how many of it a year has.
type PartOfYear int64

// The parts of a year.
const (
	Halves   PartOfYear = 2
	Quarters PartOfYear = 4
	Months   PartOfYear = 12
)

// Step is one line of arithmetic and the clause it rests on.
type Step struct {
	Text   string `json:"text"`
	Clause string `json:"clause"`
}

// Status tells how a condition stands.
type Status string

const (
	Met     Status = "met"
	Unmet   Status = "unmet"
	Unknown Status = "unknown"
)

// ConditionStatus is one demand of the text and how it stands.
type ConditionStatus struct {
	Name   string `json:"name"` // the demand, in the applicant's words
	Status Status `json:"status"`
	Clause string `json:"clause"`
	Input  string `json:"input,omitempty"` // the input that would settle it
}

// Missing is an input that must be asked for.
type Missing struct {
	Tool     string `json:"tool"`
	Field    string `json:"field"`
	Question string `json:"question"`
}

// Given is a value that was calculated with, for reading: 年度购买算力服务总额,
// 85,000元. A range has both its ends.
type Given struct {
	Input string `json:"input"`
	Term  string `json:"term"`
	Value string `json:"value"`
}

// Calculation is the result of one query. Amount is the most that the city
// pays under the text on these inputs; Low differs from it only for a range.
type Calculation struct {
	Tool         string            `json:"tool"`
	Measure      int               `json:"measure"`
	Name         string            `json:"name"`
	Label        string            `json:"label,omitempty"`
	Outcome      Outcome           `json:"outcome"`
	Inputs       map[string]any    `json:"inputs"`
	InputsLow    map[string]any    `json:"inputs_low,omitempty"`
	Given        []Given           `json:"given,omitempty"` // the inputs again, as people read them
	Amount       *money.Amount     `json:"amount"`
	Low          *money.Amount     `json:"low"`
	Steps        []Step            `json:"steps"`
	Conditions   []ConditionStatus `json:"conditions"`
	Assumptions  []string          `json:"assumptions"`
	Warnings     []string          `json:"warnings"`
	Missing      []Missing         `json:"missing"`
	Hypothetical bool              `json:"hypothetical"`
	Recurrence   Recurrence        `json:"recurrence"`
	Certainty    Certainty         `json:"certainty"`
}

// ErrUnknownTool is returned for a tool that does not exist.
var ErrUnknownTool = errors.New("unknown tool")

// InputError is a value that cannot be calculated with. Reason is for the
// applicant, in Chinese.
type InputError struct {
	Tool, Field, Reason string
}

func (e *InputError) Error() string {
	return fmt.Sprintf("%s: input %s: %s", e.Tool, e.Field, e.Reason)
}

// Calculate works out one benefit. Its errors are ErrUnknownTool and
// *InputError; missing inputs are not errors but an Incomplete outcome.
func (t *Toolbox) Calculate(q Query) (*Calculation, error) {
	b := t.byName[q.Tool]
	if b == nil {
		return nil, fmt.Errorf("%w: %s", ErrUnknownTool, q.Tool)
	}
	if err := b.validate(q); err != nil {
		return nil, err
	}
	c := &Calculation{
		Tool: b.Tool, Measure: b.Measure, Name: b.Name, Label: q.Label, Hypothetical: q.Hypothetical,
		Recurrence: b.Recurrence, Certainty: b.Certainty,
		Inputs: b.inputs(q.Facts), Steps: []Step{}, Warnings: []string{}, Missing: []Missing{},
		Assumptions: append([]string{}, q.Assumptions...),
	}
	c.Given = b.Given(q.Facts, q.Low)
	c.Conditions = b.conditions(q.Facts)
	reasons := b.unmet(q.Facts)
	if q.Individual && b.Enterprise != "" {
		reasons = append([]Step{{sayUnmet(unmetIndividual), b.EnterpriseAt.Clause.ID}}, reasons...)
	}
	if len(reasons) > 0 {
		c.settle(None, money.Amount{}, money.Amount{})
		c.Steps = reasons
		c.InputsLow = b.inputsLow(q)
		return c, nil
	}
	if c.Missing = b.missing(q.Facts); len(c.Missing) > 0 {
		c.Outcome = Incomplete
		return c, nil
	}
	c.InputsLow = b.inputsLow(q)
	b.assume(c, q)
	high, steps := b.run(q.Facts)
	low := high
	if c.InputsLow != nil {
		var lowSteps []Step
		low, lowSteps = b.run(lowFacts(q))
		steps = bothEnds(lowSteps, steps)
		high, low = b.edges(c, q, high, low)
	}
	c.Steps, c.Warnings = append(steps, b.aim(q)...), append(c.Warnings, high.Warnings...)
	c.settle(high.Outcome, low.Amount, high.Amount)
	for _, n := range b.Notes {
		c.Warnings = append(c.Warnings, n.Text)
	}
	return c, nil
}

func (c *Calculation) settle(o Outcome, low, high money.Amount) {
	c.Outcome, c.Low, c.Amount = o, &low, &high
}

// run lets the rules speak in order, and rounds once at their end.
func (b *Bound) run(f Facts) (Award, []Step) {
	var a Award
	steps := []Step{}
	for i, r := range b.Award {
		if a.Done {
			break
		}
		said := len(a.Lines)
		a = r.Apply(r, a, f)
		for _, line := range a.Lines[said:] {
			steps = append(steps, Step{Text: line, Clause: b.AwardAt[i].Clause.ID})
		}
	}
	if a.Done {
		a.Amount = money.Amount{}
	}
	if rounded := a.Amount.Round(); !rounded.Equal(a.Amount) {
		a.Amount = rounded
		steps = append(steps, Step{sayRounded(rounded), steps[len(steps)-1].Clause})
	}
	return a, steps
}

func lowFacts(q Query) Facts {
	f := q.Facts
	f.Money = map[string]money.Amount{}
	for name, v := range q.Facts.Money {
		f.Money[name] = v
	}
	for name, v := range q.Low {
		f.Money[name] = v
	}
	return f
}

func bothEnds(low, high []Step) []Step {
	if slices.Equal(low, high) {
		return high
	}
	var out []Step
	for _, s := range low {
		out = append(out, Step{sayLowEnd(s.Text), s.Clause})
	}
	for _, s := range high {
		out = append(out, Step{sayHighEnd(s.Text), s.Clause})
	}
	return out
}

// edges puts the larger award first and names each edge of a rule that lies
// between the two ends of the range. Where the ends come out differently, what
// is worth knowing at either stands.
func (b *Bound) edges(c *Calculation, q Query, high, low Award) (larger, smaller Award) {
	for _, in := range b.Inputs {
		from, to := q.Low[in.Name], q.Facts.Money[in.Name]
		if _, ranged := q.Low[in.Name]; !ranged {
			continue
		}
		var between []string
		for _, e := range b.Edges(in) {
			if from.Less(e) && !to.Less(e) {
				between = append(between, e.Format()+"元")
			}
		}
		if len(between) > 0 {
			c.Warnings = append(c.Warnings, warnEdges(in.Term, from, to, between))
		}
		if len(between) > 1 { // nothing at either end, but something between the edges
			c.Warnings = append(c.Warnings, warnBetween(in.Term, between))
		}
	}
	larger, smaller = high, low
	if high.Amount.Less(low.Amount) {
		larger, smaller = low, high
	}
	if high.Outcome != low.Outcome {
		larger.Warnings = slices.Concat(low.Warnings, high.Warnings)
	}
	return larger, smaller
}

// Edges lists the sums of an input at which a gate opens or closes, smallest first.
func (b *Benefit) Edges(in *Input) []money.Amount {
	var out []money.Amount
	for _, r := range b.Award {
		if (r.Kind == FloorRule || r.Kind == BandRule) && slices.Contains(r.Needs, in) {
			for _, s := range r.Exact {
				out = append(out, s.Value)
			}
		}
	}
	return out
}
