package llm

import (
	"slices"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// grounds are the amounts and counts that the user has stated: nothing else
// goes into a calculator. Without this a model could launder a figure: invent
// an input, and the calculation would vouch for it.
type grounds struct {
	sums   []sum // the latest first
	counts map[int64]bool
	text   string
}

// sum is an amount in yuan, and the part of a year that it is plainly for.
type sum struct {
	money.Mention
	each *period
}

// mostUnits bounds units × price: days of a year at most.
const mostUnits = 366

func groundsOf(t *assistant.Turn) grounds {
	g := grounds{counts: map[int64]bool{1: true}}
	messages := append(t.Conversation.Messages(), t.Message)
	for i := len(messages) - 1; i >= 0; i-- {
		m := messages[i]
		g.text += m + "\n"
		for _, s := range money.Read(m) {
			if s.Currency == "CNY" {
				g.sums = append(g.sums, sum{s, eachOf(m, s)})
			}
		}
		for _, n := range money.Numbers(m) { // an answer to a question of ours: “80000”
			g.sums = append(g.sums, sum{Mention: money.Mention{Low: n.Value, High: n.Value, Bare: true}})
		}
		for _, f := range money.Figures(m) {
			if n, whole := f.Value.Int64(); whole && n > 0 {
				g.counts[n] = true
			}
		}
	}
	return g
}

// reading is how an amount rests on the user's words.
type reading struct {
	low        *money.Amount // where a range was stated
	assumption string
	objection  string // why it does not
}

// read finds the user's words for an amount. Words with a plainer way to the
// amount go first, later ones before earlier ones.
func (g grounds) read(name string, v money.Amount) reading {
	if r, ok := g.plainly(name, v); ok {
		return r
	}
	for _, s := range g.sums {
		for i := range periods {
			if p := &periods[i]; s.High.Times(p.times).Equal(v) && g.mayBe(s, p) {
				return scaled(s, p.times, assumedPeriod(s.High, p))
			}
		}
		for n := range g.counts {
			if n > 1 && n <= mostUnits && s.High.Times(n).Equal(v) {
				return scaled(s, n, assumedUnits(s.High, n))
			}
		}
	}
	if parts := g.adds(v); parts != nil {
		return reading{assumption: assumedSum(parts)}
	}
	return reading{objection: notStated(name, v)}
}

func (g grounds) plainly(name string, v money.Amount) (reading, bool) {
	for _, s := range g.sums {
		under := s.High.Sub(money.Fen(1))
		switch {
		case s.Below && s.High.Equal(v):
			return reading{objection: notBelow(name, v, under)}, true
		case s.Below && under.Equal(v):
			return reading{assumption: assumedBelow(s.High)}, true
		case s.each != nil && s.High.Equal(v):
			return reading{objection: notYearly(name, s.each)}, true
		case s.High.Equal(v) && s.Approximate:
			return scaled(s, 1, assumedAbout(s.High)), true
		case s.High.Equal(v):
			return scaled(s, 1, ""), true
		case s.Low.Equal(v):
			return reading{objection: upperEnd(name, s.High)}, true
		}
	}
	return reading{}, false
}

func scaled(s sum, times int64, assumption string) reading {
	r := reading{assumption: assumption}
	if s.Low.Less(s.High) {
		low := s.Low.Times(times)
		r.low = &low
	}
	return r
}

// adds finds the amounts stated that add up to v: all of them, or two.
func (g grounds) adds(v money.Amount) []money.Amount {
	var all []money.Amount
	for i, a := range g.sums {
		all = append(all, a.High)
		for _, b := range g.sums[:i] {
			if a.High.Add(b.High).Equal(v) {
				return []money.Amount{a.High, b.High}
			}
		}
	}
	if len(all) > 2 && money.Sum(all...).Equal(v) {
		return all
	}
	return nil
}

// admit holds a query's amounts and counts against the user's words, adds what
// was assumed, and says what does not rest on them.
func (g grounds) admit(q *tools.Query, b *tools.Bound) (objection string) {
	for _, in := range b.Inputs {
		if n, ok := q.Facts.Count[in.Name]; ok && !g.counts[n] {
			return notCounted(in.Name, n)
		}
		v, ok := q.Facts.Money[in.Name]
		if !ok {
			continue
		}
		if q.Hypothetical && in == b.Base() {
			aims := g.aims(b)
			if slices.ContainsFunc(aims, v.Equal) {
				continue
			}
			if r := g.read(in.Name, v); r.objection != "" {
				return notAimed(in.Name, aims)
			}
		}
		r := g.read(in.Name, v)
		if r.objection != "" {
			return r.objection
		}
		if r.low != nil {
			if q.Low == nil {
				q.Low = map[string]money.Amount{}
			}
			q.Low[in.Name] = *r.low
		}
		if r.assumption != "" {
			q.Assumptions = append(q.Assumptions, r.assumption)
		}
	}
	return ""
}

// aims are the amounts that a what-if may be about, whoever thought of them:
// where the award begins, ends and is highest, and what would bring in a sum
// that the user named.
func (g grounds) aims(b *tools.Bound) []money.Amount {
	var out []money.Amount
	shape := b.Shape()
	for _, edge := range []*money.Amount{shape.From, shape.Below} {
		if edge != nil {
			out = append(out, *edge)
		}
	}
	if most, ok := b.BaseForMost(); ok {
		out = append(out, most)
	}
	for _, s := range g.sums {
		if base, ok := b.BaseFor(s.High); ok {
			out = append(out, base)
		}
	}
	return out
}
