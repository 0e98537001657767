package assistant

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// part is what a figure is there for in its source. Words may leave open which
// of several it is; then it is any of them.
type part uint16

const (
	partAward   part = 1 << iota // what comes out: 可补
	partCeiling                  // the most that is paid: 上限
	partEach                     // what is paid for one: 每个
	partShare                    // a named part of the award: 购房补贴
	partEdge                     // where something changes: 门槛
	partInput                    // what the user has spent, earned or received
	partWorked                   // worked out on the way, before the ceiling
	partGap                      // what lies between two of the others: 还差
	partRate                     // a percentage
	partSum                      // of several awards: 合计
	partAll                      // what several people or products get under one benefit
	partSaid                     // the user's own words: 您说的
)

// fact is a figure of a source and its part in it.
type fact struct {
	part  part
	value money.Amount
	words string             // for an input or a share: what it is called
	of    *tools.Calculation // nil: of the policy itself
}

// matter is one benefit that a reply may speak of, with all that is known of it.
type matter struct {
	*tools.Bound
	facts  []fact
	made   []*tools.Calculation // in this turn, or else before
	before []*tools.Calculation // in earlier turns, where this turn has others
	pairs  map[string]bool      // the characters of its names, two by two
}

// matters lists the benefits that were calculated, and those of the cited clauses.
func (a *Assistant) matters(t *Turn, r *Reply) []*matter {
	made, before := map[string][]*tools.Calculation{}, map[string][]*tools.Calculation{}
	for _, c := range t.Calculations {
		made[c.Tool] = append(made[c.Tool], c)
	}
	for _, e := range t.Conversation.Exchanges {
		for _, c := range e.Answer.Calculations {
			before[c.Tool] = append(before[c.Tool], c)
		}
	}
	var out []*matter
	for _, b := range a.Toolbox.Benefits() {
		m := &matter{Bound: b, made: made[b.Tool], before: before[b.Tool]}
		if len(m.made) == 0 {
			m.made, m.before = m.before, nil
		}
		if len(m.made) > 0 || cites(r, b) {
			m.learn()
			out = append(out, m)
		}
	}
	distinguish(out)
	return out
}

// cites tells whether a reply cites a clause that a benefit rests on.
func cites(r *Reply, b *tools.Bound) bool {
	for _, c := range r.Citations {
		for _, at := range b.AwardAt {
			if c.Clause == at.Clause && c.Start < at.End && at.Start < c.End {
				return true
			}
		}
	}
	return false
}

// learn takes in what the rules say, and what was worked out by them.
func (m *matter) learn() {
	for _, rule := range m.Award {
		m.learnRule(rule)
	}
	if most, ok := m.BaseForMost(); ok {
		m.add(partEdge, most, "", nil)
	}
	known := false
	for _, c := range slices.Concat(m.made, m.before) {
		m.learnCalculation(c)
		known = known || c.Amount != nil
	}
	if len(m.made) > 1 {
		for _, sum := range sumsOf(m.made) {
			m.add(partAll, sum, "", nil)
		}
	}
	if known {
		return
	}
	for _, f := range m.facts { // nothing was worked out: what is paid is the most that is paid
		if f.part&(partCeiling|partEach|partShare) != 0 {
			m.add(partAward, f.value, "", nil)
		}
	}
}

func (m *matter) learnRule(r tools.Rule) {
	var whole money.Amount
	for _, s := range r.Exact {
		whole = whole.Add(s.Value)
		switch r.Kind {
		case tools.ShareRule:
			m.add(partRate, s.Value, "", nil)
		case tools.CeilingRule:
			m.add(partCeiling|partEach, s.Value, "", nil)
		case tools.UpToRule:
			p := partEach
			if !m.counts() || len(m.made) == 0 {
				p |= partCeiling
			}
			m.add(p, s.Value, "", nil)
		case tools.FixedRule:
			m.add(partEach, s.Value, "", nil)
		case tools.FloorRule, tools.BandRule, tools.ReferRule:
			m.add(partEdge, s.Value, "", nil)
		case tools.PartsRule:
			m.add(partShare, s.Value, named(r.Says, s.Value), nil)
		case tools.MatchRule:
		}
	}
	if r.Kind == tools.PartsRule {
		m.add(partCeiling|partSum, whole, "", nil)
	}
}

// named is what a text calls a sum right behind it: 100万元购房补贴.
func named(text string, v money.Amount) string {
	at := places(text)
	for _, f := range money.Figures(text) {
		if f.Value.Equal(v) {
			name, _, _ := strings.Cut(text[at[f.End]:], "、")
			return name
		}
	}
	return ""
}

func (m *matter) learnCalculation(c *tools.Calculation) {
	var awards, inputs, worked []money.Amount
	for _, v := range []*money.Amount{c.Amount, c.Low} {
		if v == nil {
			continue
		}
		awards = append(awards, *v)
		p := partAward
		if c.Outcome == tools.UpTo {
			p |= partCeiling
		}
		m.add(p, *v, "", c)
	}
	for _, given := range []map[string]any{c.Inputs, c.InputsLow} {
		for name, v := range given {
			s, ok := v.(string)
			amount, err := money.Parse(s)
			if in := m.MoneyInput(name); ok && err == nil && in != nil {
				inputs = append(inputs, amount)
				m.add(partInput, amount, in.Term, c)
			}
		}
	}
	shape := m.Shape()
	for _, v := range inputs {
		if shape.Rate != 0 {
			worked = append(worked, v.Percent(shape.Rate).Round())
			m.add(partWorked, worked[len(worked)-1], "", c)
		}
	}
	m.learnGaps(c, partEdge, inputs)
	m.learnGaps(c, partCeiling, slices.Concat(worked, awards))
}

// learnGaps adds how far some figures are from those of a part.
func (m *matter) learnGaps(c *tools.Calculation, to part, from []money.Amount) {
	for _, f := range m.facts {
		if f.part&to == 0 {
			continue
		}
		for _, v := range from {
			m.add(partGap, money.Max(v, f.value).Sub(money.Min(v, f.value)), "", c)
		}
	}
}

// counts tells whether the award grows with a number of people or projects.
func (m *matter) counts() bool {
	return slices.ContainsFunc(m.Inputs, func(in *tools.Input) bool { return in.Kind == tools.Count })
}

// loose tells whether a ceiling of the policy is above what holds for this user.
func (m *matter) loose(f fact) bool {
	return f.of == nil && f.part&partCeiling != 0 && m.matches() && slices.ContainsFunc(m.made, func(c *tools.Calculation) bool {
		return c.Amount != nil && c.Amount.Less(f.value)
	})
}

// edges returns the two sums between which alone something is paid.
func (m *matter) edges() (from, below money.Amount, ok bool) {
	s := m.Shape()
	if s.From == nil || s.Below == nil {
		return from, below, false
	}
	return *s.From, *s.Below, true
}

// matches tells whether the award is held to a sum that somebody else has paid.
func (m *matter) matches() bool {
	return slices.ContainsFunc(m.Award, func(r tools.Rule) bool { return r.Kind == tools.MatchRule })
}

func (m *matter) add(p part, v money.Amount, words string, c *tools.Calculation) {
	m.facts = append(m.facts, fact{p, v, words, c})
}

// distinguish gives each matter the pairs of characters that name it alone.
func distinguish(all []*matter) {
	count := map[string]int{}
	for _, m := range all {
		m.pairs = map[string]bool{}
		names := []string{m.Name, m.Thing}
		for _, in := range m.Inputs {
			if in.Kind == tools.Money || in.Kind == tools.Count {
				names = append(names, in.Term)
			}
		}
		for _, name := range names {
			for _, p := range pairsOf(name) {
				if !strings.ContainsAny(p, "补助贴奖励") { // of every benefit
					m.pairs[p] = true
				}
			}
		}
		for p := range m.pairs {
			count[p]++
		}
	}
	for _, m := range all {
		for p := range m.pairs {
			if count[p] > 1 {
				delete(m.pairs, p)
			}
		}
	}
}

// pairsOf returns the characters of a text two by two: 算力, 力服, 服务.
func pairsOf(text string) []string {
	var out []string
	last := ' '
	for _, c := range text {
		if isHan(last) && isHan(c) {
			out = append(out, string([]rune{last, c}))
		}
		last = c
	}
	return out
}

func isHan(c rune) bool { return c >= 0x4E00 && c <= 0x9FFF }
