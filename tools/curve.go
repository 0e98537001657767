package tools

import (
	"slices"

	"github.com/rongce/rongce/tools/money"
)

// Point is what the city pays at one value of the base.
type Point struct {
	Base, Award money.Amount
	Outcome     Outcome
}

// Curve asks the calculator what is paid for the bases from nothing to a sum,
// other inputs as in the query. Between two neighbouring points the award is a
// straight line: the points are the places where a rule bends, a fen before
// each edge, and the ends. It is nil where the award grows with no sum.
//
// No formula is drawn that is not the calculator's own: each point is one
// [Toolbox.Calculate].
func (t *Toolbox) Curve(q Query, to money.Amount) ([]Point, error) {
	b := t.byName[q.Tool]
	if b == nil {
		return nil, ErrUnknownTool
	}
	base := b.Base()
	if base == nil {
		return nil, nil
	}
	var out []Point
	for _, at := range b.bends(to) {
		if at.IsZero() && !base.MayBeNil { // the calculator asks back; nothing is a share of nothing
			out = append(out, Point{Outcome: None})
			continue
		}
		query := Query{Tool: q.Tool, Individual: q.Individual, Facts: q.Facts}
		query.Facts.Money = map[string]money.Amount{base.Name: at} // a second sum, such as the fee, goes with the first
		c, err := t.Calculate(query)
		if err != nil {
			return nil, err
		}
		out = append(out, Point{at, *c.Amount, c.Outcome})
	}
	return out, nil
}

// bends lists the bases at which the award may change its course, in order,
// with the last fen before each edge, from zero to a sum.
func (b *Benefit) bends(to money.Amount) []money.Amount {
	all := []money.Amount{{}, to}
	for _, k := range b.Knees() {
		all = append(all, k.Sub(money.Fen(1)), k)
	}
	all = slices.DeleteFunc(all, func(a money.Amount) bool { return a.IsNegative() || to.Less(a) })
	slices.SortFunc(all, money.Amount.Cmp)
	return slices.CompactFunc(all, money.Amount.Equal)
}

// Knees lists the bases at which a rule begins or ends to bind: thresholds, and
// where the ceiling is reached; smallest first.
func (b *Benefit) Knees() []money.Amount {
	s := b.Shape()
	var out []money.Amount
	for _, edge := range []*money.Amount{s.From, s.Below} {
		if edge != nil {
			out = append(out, *edge)
		}
	}
	if s.Ceiling != nil {
		if s.Rate != 0 {
			out = append(out, s.Ceiling.QuotientPercent(s.Rate))
		} else if b.Base() != nil { // the award is at most the base itself
			out = append(out, *s.Ceiling)
		}
	}
	slices.SortFunc(out, money.Amount.Cmp)
	return out
}
