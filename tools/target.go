package tools

import (
	"slices"

	"github.com/rongce/rongce/tools/money"
)

// Shape is how an award grows with its base: what a chart draws and what
// answers "how much must I spend for the most".
type Shape struct {
	Rate    int64         // percent of the base; 0 where the text gives no formula
	Ceiling *money.Amount // the most that is paid; nil where the text names none
	From    *money.Amount // the base from which anything is paid, inclusive
	Below   *money.Amount // the base from which the city pays nothing again
	Match   bool          // up to the base itself is paid, the text gives no share
}

// Shape reads the curve off the benefit's rules.
func (b *Benefit) Shape() Shape {
	var s Shape
	for _, r := range b.Award {
		switch r.Kind {
		case ShareRule:
			s.Rate = r.rate()
		case CeilingRule, UpToRule:
			s.Ceiling = at(r, 0)
		case FloorRule:
			s.From = at(r, 0)
		case BandRule:
			s.From, s.Below = at(r, 0), at(r, 1)
		case MatchRule:
			s.Match = true
		case FixedRule, PartsRule, ReferRule:
		}
	}
	return s
}

func at(r Rule, i int) *money.Amount { v := r.figure(i); return &v }

// BaseFor returns the base at which the award reaches a sum, to the fen; false
// where there is no formula or the sum is more than is ever paid. Where up to the
// base is paid, it is the least base at which the sum can be reached.
func (b *Benefit) BaseFor(award money.Amount) (money.Amount, bool) {
	s := b.Shape()
	if s.Match && !s.Ceiling.Less(award) && (money.Amount{}).Less(award) {
		return award, true
	}
	if s.Rate == 0 || s.Ceiling != nil && s.Ceiling.Less(award) || !(money.Amount{}).Less(award) {
		return money.Amount{}, false
	}
	base := award.QuotientPercent(s.Rate)
	if s.From != nil {
		base = money.Max(base, *s.From)
	}
	if s.Below == nil || base.Less(*s.Below) {
		return base, true
	}
	last := s.Below.Sub(money.Fen(1)) // may still round up to the award
	return last, !last.Percent(s.Rate).Round().Less(award)
}

// BaseForMost returns the base from which the most is paid, to the fen: where
// the ceiling begins to bind, or the last fen of the band.
func (b *Benefit) BaseForMost() (money.Amount, bool) {
	s := b.Shape()
	switch {
	case s.Match:
		return *s.Ceiling, true
	case s.Rate == 0:
		return money.Amount{}, false
	case s.Below != nil:
		return s.Below.Sub(money.Fen(1)), true
	case s.Ceiling != nil:
		return s.Ceiling.QuotientPercent(s.Rate), true
	}
	return money.Amount{}, false
}

// MoneyInput returns the money input of that name, or nil.
func (b *Benefit) MoneyInput(name string) *Input {
	i := slices.IndexFunc(b.Inputs, func(in *Input) bool { return in.Name == name && in.Kind == Money })
	if i < 0 {
		return nil
	}
	return b.Inputs[i]
}

// aim says what of the base is still to come, and what comes to a month or quarter.
func (b *Bound) aim(q Query) []Step {
	in := b.Base()
	if q.Aim == nil {
		return nil
	}
	if in == nil {
		for name, n := range q.Facts.Count {
			if had := q.Aim.Had; had > 0 && had < n && b.Input(name) != nil {
				return []Step{{sayMoreToCome(b.Input(name).Term, n, had), b.AwardAt[0].Clause.ID}}
			}
		}
		return nil
	}
	to, clause := q.Facts.Money[in.Name], b.AwardAt[0].Clause.ID
	var out []Step
	if !q.Aim.Has.IsZero() && q.Aim.Has.Less(to) {
		out = append(out, Step{sayStillToCome(in.Term, to, q.Aim.Has), clause})
	}
	if q.Aim.Part > 0 {
		out = append(out, Step{sayPartOfYear(q.Aim.Part, to), clause})
	}
	if q.Aim.Paid && !q.Aim.Has.IsZero() {
		now, _ := b.run(Facts{Money: map[string]money.Amount{in.Name: q.Aim.Has}})
		then, _ := b.run(q.Facts)
		if !now.Amount.IsZero() && now.Amount.Less(then.Amount) {
			out = append(out, Step{sayAwardShort(now.Amount, then.Amount), clause})
		}
	}
	return out
}
