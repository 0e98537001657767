package tools

import "github.com/rongce/rongce/tools/money"

// RuleKind names what a rule does to the award.
type RuleKind string

const (
	ShareRule   RuleKind = "share"   // a percentage of a base
	CeilingRule RuleKind = "ceiling" // not above a sum
	MatchRule   RuleKind = "match"   // not above an input
	FloorRule   RuleKind = "floor"   // nothing under a threshold
	BandRule    RuleKind = "band"    // nothing outside a band
	ReferRule   RuleKind = "refer"   // beyond a threshold the text points elsewhere
	FixedRule   RuleKind = "fixed"   // a fixed sum for each
	UpToRule    RuleKind = "up_to"   // a ceiling with no formula
	PartsRule   RuleKind = "parts"   // named parts, each a ceiling
)

// Rule is one step of an award, bound to the policy's words.
type Rule struct {
	Kind     RuleKind
	Says     string   // the words; they stand in one clause of the measure
	Exact    []Stated // the figures these words contain, in order: no more, no fewer; Apply computes with these
	Needs    []*Input
	Fallback *Input // stands in for Needs[0] where that is unknown; nil: nothing does
	Apply    func(r Rule, a Award, f Facts) Award
}

// Stated is a figure that a rule computes with: yuan, a percentage or a number of years or places.
type Stated struct {
	Value   money.Amount
	Percent bool
}

// String writes the figure as Bind compares it, unrounded: "30%", "200000".
func (s Stated) String() string {
	if s.Percent {
		return s.Value.Exact() + "%"
	}
	return s.Value.Exact()
}

func percent(n int64) Stated             { return Stated{Value: money.Yuan(n), Percent: true} }
func yuan(a money.Amount) Stated         { return Stated{Value: a} }
func number(n int64) Stated              { return Stated{Value: money.Yuan(n)} }
func (r Rule) figure(i int) money.Amount { return r.Exact[i].Value }

// rate is the percentage of a share.
func (r Rule) rate() int64 {
	n, _ := r.figure(0).Int64()
	return n
}

// Award is what the rules have worked out so far.
type Award struct {
	Outcome  Outcome
	Amount   money.Amount // exact; rounded once, when the calculation is finished
	Lines    []string     // the arithmetic, one line for each rule that spoke
	Warnings []string
	Done     bool         // a gate closed: the rules that follow do not speak
	base     money.Amount // of a share: what it is a share of
	baseTerm string       // … and its name
	rate     int64        // of a share, percent
}

func (a Award) say(line string) Award {
	a.Lines = append(a.Lines[:len(a.Lines):len(a.Lines)], line)
	return a
}

func (a Award) warn(line string) Award {
	a.Warnings = append(a.Warnings[:len(a.Warnings):len(a.Warnings)], line)
	return a
}

// Share pays a percentage of a base. Where the base is unknown and fallback is
// not nil, the fallback's value stands in.
func Share(base, fallback *Input, rate int64, says string) Rule {
	return Rule{Kind: ShareRule, Says: says, Exact: []Stated{percent(rate)}, Needs: []*Input{base}, Fallback: fallback,
		Apply: func(r Rule, a Award, f Facts) Award {
			of, term := f.Money[base.Name], base.Term
			if !f.Has(base) && fallback != nil {
				of = f.Money[fallback.Name]
			}
			rate := r.rate()
			a.Outcome, a.Amount = Computed, of.Percent(rate)
			a.base, a.baseTerm, a.rate = of, term, rate
			if of.IsZero() { // nothing was paid, so nothing is paid back
				a.Outcome, a.Done = None, true
			}
			return a.say(sayShare(term, of, rate, a.Amount))
		}}
}

// AtMost caps the award.
func AtMost(ceiling money.Amount, says string) Rule {
	return Rule{Kind: CeilingRule, Says: says, Exact: []Stated{yuan(ceiling)},
		Apply: func(r Rule, a Award, _ Facts) Award {
			most := r.figure(0)
			binds := most.Less(a.Amount)
			if a.rate != 0 {
				from := most.QuotientPercent(a.rate)
				switch {
				case binds:
					a = a.warn(warnCeilingBinds(most, a.baseTerm, from))
				case a.Amount.Round().Equal(most):
					a = a.warn(warnCeilingReached(most))
				default:
					a = a.warn(warnCeilingAhead(most, a.baseTerm, from, from.Sub(a.base)))
				}
			}
			if binds {
				a = a.say(sayCeiling(a.Amount, most))
				a.Amount = most
			}
			return a
		}}
}

// UpToInput is a ceiling that is another sum the applicant was paid.
func UpToInput(in *Input, says string) Rule {
	return Rule{Kind: MatchRule, Says: says, Needs: []*Input{in},
		Apply: func(_ Rule, a Award, f Facts) Award {
			a.Outcome, a.Amount = UpTo, f.Money[in.Name]
			return a.say(sayMatch(in.Term, a.Amount))
		}}
}

// AtLeast pays nothing under a threshold.
func AtLeast(in *Input, floor money.Amount, says string) Rule {
	return Rule{Kind: FloorRule, Says: says, Exact: []Stated{yuan(floor)}, Needs: []*Input{in},
		Apply: func(r Rule, a Award, f Facts) Award {
			has, least := f.Money[in.Name], r.figure(0)
			if has.Less(least) {
				a.Outcome, a.Done = None, true
				return a.say(sayUnder(in.Term, has, least)).warn(warnShort(in.Term, least.Sub(has), least))
			}
			return a.say(sayReaches(in.Term, has, least))
		}}
}

// Within pays nothing under from (inclusive) and leaves below (exclusive) and
// beyond to the rule that refers elsewhere.
func Within(in *Input, from, below money.Amount, says string) Rule {
	return Rule{Kind: BandRule, Says: says, Exact: []Stated{yuan(from), yuan(below)}, Needs: []*Input{in},
		Apply: func(r Rule, a Award, f Facts) Award {
			has, from, below := f.Money[in.Name], r.figure(0), r.figure(1)
			switch {
			case has.Less(from):
				a.Outcome, a.Done = None, true
				return a.say(sayUnder(in.Term, has, from)).warn(warnShort(in.Term, from.Sub(has), from))
			case has.Less(below):
				return a.say(sayWithin(in.Term, has, from, below)).warn(warnCliff(in.Term, below, below.Sub(has)))
			default:
				return a // the rule that refers elsewhere speaks
			}
		}}
}

// ReferFrom sends whoever reaches a sum elsewhere: the city pays nothing.
func ReferFrom(in *Input, from money.Amount, says string) Rule {
	return Rule{Kind: ReferRule, Says: says, Exact: []Stated{yuan(from)}, Needs: []*Input{in},
		Apply: func(r Rule, a Award, f Facts) Award {
			if has, from := f.Money[in.Name], r.figure(0); !has.Less(from) {
				a.Outcome, a.Done = Refer, true
				return a.say(sayRefer(in.Term, has, from)).warn(warnBeyond(in.Term, has.Sub(from), from))
			}
			return a
		}}
}

// ForEach pays a fixed sum for each; absent, the count is one. The most that
// can be paid for is a figure of its own words, see quota.
func ForEach(in *Input, each money.Amount, most int64, says string) Rule {
	return Rule{Kind: FixedRule, Says: says, Exact: []Stated{yuan(each)}, Needs: []*Input{in},
		Apply: func(r Rule, a Award, f Facts) Award {
			n := f.count(in)
			if n > most {
				a = a.say(sayQuota(n, most)).warn(warnQuotaBinds(most))
				n = most
			}
			a.Outcome, a.Amount = Fixed, r.figure(0).Times(n)
			return a.say(sayEach(r.figure(0), n, a.Amount))
		}}
}

// UpToEach is a bare ceiling for each; with a nil count, for one.
func UpToEach(in *Input, most money.Amount, says string) Rule {
	return Rule{Kind: UpToRule, Says: says, Exact: []Stated{yuan(most)},
		Apply: func(r Rule, a Award, f Facts) Award {
			n := int64(1)
			if in != nil {
				n = f.count(in)
			}
			a.Outcome, a.Amount = UpTo, r.figure(0).Times(n)
			return a.say(sayUpTo(r.figure(0), n, a.Amount))
		}}
}

// Part is one named part of an award.
type Part struct {
	Name   string
	Amount money.Amount
}

// UpToParts adds named parts, each "up to".
func UpToParts(says string, parts ...Part) Rule {
	r := Rule{Kind: PartsRule, Says: says}
	for _, p := range parts {
		r.Exact = append(r.Exact, yuan(p.Amount))
	}
	r.Apply = func(r Rule, a Award, _ Facts) Award {
		a.Outcome = UpTo
		for i := range parts {
			a.Amount = a.Amount.Add(r.figure(i))
		}
		return a.say(sayParts(parts, a.Amount))
	}
	return r
}

func (f Facts) count(in *Input) int64 {
	if n, ok := f.Count[in.Name]; ok {
		return n
	}
	return 1
}
