package assess

import (
	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// Line is one item and what became of it.
type Line struct {
	*Item
	Calculation *tools.Calculation
	Counted     bool // it is part of the total
	// Yields: under 就高不重复 what another city policy pays for the same thing is
	// more, and is to be taken instead of this.
	Yields bool
	// Beats: this is more than what the other city policy pays, which cannot be
	// drawn beside it.
	Beats bool
}

// Group is what may be added up without saying something false: results of one
// certainty, apart by how often they are paid.
type Group struct {
	Certainty                     tools.Certainty
	Lines                         []*Line
	Sum, OneOff, Yearly, Unstated money.Amount
}

// Picture is the whole result.
type Picture struct {
	Lines      []*Line
	Groups     []Group // formula, ceiling, competition; empty ones left out
	Nothing    []*Line // pays nothing, yields to another policy, or points elsewhere
	Incomplete []*Line // a sum is missing
	Silent     []*knowledge.Measure
	Cautions   []Caution
	Total      *tools.Total // over what is counted; nil where nothing is
	Lacking    int          // sums that are missing or could not be read: the total is not whole
}

var certainties = []tools.Certainty{tools.ByFormula, tools.CeilingOnly, tools.ByCompetition}

// Assess works out a case.
func (d *Desk) Assess(c *Case) (*Picture, error) {
	p := &Picture{}
	for _, item := range c.Items {
		query := tools.Query{Tool: item.Benefit.Tool, Facts: item.Facts, Individual: c.Individual, Label: item.Label(c)}
		calculation, err := d.Toolbox.Calculate(query)
		if err != nil {
			return nil, err
		}
		p.Lines = append(p.Lines, line(item, calculation))
	}
	for _, m := range c.Interests {
		p.Silent = append(p.Silent, d.Policy.Measure(m))
	}
	for _, l := range p.Lines {
		p.Lacking += l.lacking()
		switch {
		case l.Calculation.Amount == nil:
			p.Incomplete = append(p.Incomplete, l)
		case !l.Counted:
			p.Nothing = append(p.Nothing, l)
		}
	}
	for _, certainty := range certainties {
		if g := group(certainty, p.Lines); len(g.Lines) > 0 {
			p.Groups = append(p.Groups, g)
		}
	}
	p.Total = sum(p.Lines, func(*Line) bool { return true })
	p.Cautions = d.cautions(p)
	return p, nil
}

func line(item *Item, c *tools.Calculation) *Line {
	l := &Line{Item: item, Calculation: c}
	if c.Amount == nil {
		return l
	}
	if item.Other != nil { // the higher of the two is paid, not both
		l.Yields = c.Amount.Less(*item.Other)
		l.Beats = !l.Yields && !c.Amount.IsZero()
	}
	l.Counted = !c.Amount.IsZero() && !l.Yields
	return l
}

// lacking counts what the line's result still waits for. Where nothing is paid
// anyway, no further figure would change that.
func (l *Line) lacking() int {
	if l.Calculation.Outcome == tools.None {
		return 0
	}
	n := len(l.Refused)
	for _, m := range l.Calculation.Missing {
		if l.Refused[m.Field] == "" {
			n++
		}
	}
	return n
}

func group(certainty tools.Certainty, lines []*Line) Group {
	g := Group{Certainty: certainty}
	of := func(recurrence tools.Recurrence) money.Amount {
		total := sum(lines, func(l *Line) bool {
			return l.Calculation.Certainty == certainty && (recurrence == "" || l.Calculation.Recurrence == recurrence)
		})
		if total == nil {
			return money.Amount{}
		}
		return total.Amount
	}
	for _, l := range lines {
		if l.Counted && l.Calculation.Certainty == certainty {
			g.Lines = append(g.Lines, l)
		}
	}
	g.Sum, g.OneOff, g.Yearly, g.Unstated = of(""), of(tools.OneOff), of(tools.Yearly), of(tools.Unstated)
	return g
}

// sum adds up the counted lines of a kind, as every total of the house is: by [tools.Sum].
func sum(lines []*Line, of func(*Line) bool) *tools.Total {
	var counted []*tools.Calculation
	for _, l := range lines {
		if l.Counted && of(l) {
			counted = append(counted, l.Calculation)
		}
	}
	return tools.Sum(counted)
}

// Label tells several items of one benefit apart: 产品2（光模块）.
func (item *Item) Label(c *Case) string {
	kind := ""
	for _, in := range item.Benefit.Inputs {
		if o := in.Option(item.Facts.Choice[in.Name]); in.Kind == tools.Choice && o != nil && o.Says != "" {
			kind = o.Term
		}
	}
	several := false
	for _, other := range c.Items {
		several = several || other != item && other.Benefit == item.Benefit
	}
	if !several {
		return kind
	}
	name := "产品" + numeral(item.N)
	if kind != "" {
		return name + "，" + kind
	}
	return name
}
