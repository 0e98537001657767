package assistant

import (
	"maps"
	"slices"
	"strings"

	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// checkBinding wants what a sentence says of a measure to be that measure's: a
// clause number that exists is no source of another clause's figures, words,
// title or offices.
func checkBinding(a *Assistant, t *Turn, r *Reply, text string) *Objection {
	about := a.about(t, r)
	said := t.userSaid()
	for _, sentence := range pieces(text) {
		numbers := a.numbersIn(sentence)
		for _, n := range numbers {
			if !about[n] && !slices.Contains(a.numbersIn(said), n) {
				return &Objection{"a clause that the reply does not rest on", sentence}
			}
		}
		titles := a.titlesIn(sentence)
		if len(numbers) == 1 && len(titles) > 0 && !slices.Contains(titles, numbers[0]) {
			return &Objection{"a clause number that is not that measure's", sentence}
		}
		named := append(slices.Clone(numbers), titles...)
		slices.Sort(named)
		named = slices.Compact(named)
		if len(named) == 0 {
			continue
		}
		if o := a.foreignWords(t, numbers, named, sentence); o != nil {
			return o
		}
		if o := a.foreignFigure(t, r, named, sentence); o != nil {
			return o
		}
	}
	return nil
}

// about lists the measures that a reply rests on.
func (a *Assistant) about(t *Turn, r *Reply) map[int]bool {
	out := map[int]bool{}
	for _, m := range r.Measures {
		out[m] = true
	}
	for _, c := range r.Citations {
		out[c.Clause.Measure] = true
	}
	for _, c := range t.Calculations {
		out[c.Measure] = true
	}
	for _, e := range t.Conversation.Exchanges {
		for _, m := range e.Answer.Measures {
			out[m] = true
		}
	}
	return out
}

// ranges count the measures, they speak of none: 第一条到第九条.
var ranges = pattern.MustCompile(`第[一二三四五六七八九\d]条?[到至]第?[一二三四五六七八九\d]条`)

// numbersIn lists the measures that a text names by number.
func (a *Assistant) numbersIn(text string) []int {
	out := map[int]bool{}
	for _, m := range clauseNumber.FindAllStringSubmatch(ranges.ReplaceAllString(text, ""), -1) {
		if n, ok := clauseOf(m); ok && n >= 1 && n <= int64(len(a.Policy.Measures)) && !strings.HasSuffix(m[0], "款") {
			out[int(n)] = true
		}
	}
	return slices.Sorted(maps.Keys(out))
}

// titlesIn lists the measures that a text names by title, or by a benefit's name.
func (a *Assistant) titlesIn(text string) []int {
	out := map[int]bool{}
	for _, m := range a.Policy.Measures {
		out[m.Number] = strings.Contains(text, m.Title)
	}
	for _, b := range a.Toolbox.Benefits() {
		out[b.Measure] = out[b.Measure] || strings.Contains(text, b.Name)
	}
	maps.DeleteFunc(out, func(_ int, named bool) bool { return !named })
	return slices.Sorted(maps.Keys(out))
}

// wordsOf is all that the policy says in some measures.
func (a *Assistant) wordsOf(measures []int) string {
	var b strings.Builder
	for _, n := range measures {
		if m := a.Policy.Measure(n); m != nil {
			for _, c := range m.Clauses {
				b.WriteString(c.Text + "\n")
			}
			b.WriteString(m.Title + "\n" + m.Responsibility.Text + "\n")
		}
	}
	return b.String()
}

var policyOffice = pattern.MustCompile(`市[\p{Han}]{1,8}?(?:局|委|办|部)`)

// foreignWords finds a quote or an office of another measure.
func (a *Assistant) foreignWords(t *Turn, numbers, named []int, sentence string) *Objection {
	own := bare(a.wordsOf(named) + t.userSaid())
	if len(numbers) > 0 {
		for _, q := range quotes(sentence) {
			if letters(q) >= shortestQuote && strings.Contains(bare(a.Policy.Text), bare(q)) && !strings.Contains(own, bare(q)) && !a.closing(q) {
				return &Objection{"a quote of another clause", q}
			}
		}
	}
	if denial.MatchString(sentence) || len(numbers) == 0 {
		return nil
	}
	for _, office := range policyOffice.FindAllString(sentence, -1) {
		if strings.Contains(a.Policy.Text, office) && !strings.Contains(own, office) {
			return &Objection{"an office of another clause", office}
		}
	}
	return nil
}

// closing tells whether a quote is of what holds for every measure.
func (a *Assistant) closing(q string) bool {
	measures := ""
	for _, m := range a.Policy.Measures {
		measures += bare(a.wordsOf([]int{m.Number}))
	}
	return !strings.Contains(measures, bare(q))
}

// foreignFigure finds a figure of another measure.
func (a *Assistant) foreignFigure(t *Turn, r *Reply, named []int, sentence string) *Objection {
	plain := a.withoutNumbering(sentence)
	figures := money.Figures(plain)
	if len(figures) == 0 {
		return nil
	}
	known := ledger{}
	known.learn(t.userSaid(), true)
	known.learn(a.wordsOf(named), false)
	for _, c := range r.Citations {
		if c.Clause.Measure == 0 {
			known.learn(c.Clause.Text, false)
		}
	}
	for _, c := range t.Calculations {
		if slices.Contains(named, c.Measure) {
			for _, s := range calculationTexts(c) {
				known.learn(s, false)
			}
		}
	}
	for _, e := range t.Conversation.Exchanges {
		for _, c := range e.Answer.Calculations {
			if slices.Contains(named, c.Measure) {
				for _, s := range calculationTexts(c) {
					known.learn(s, false)
				}
			}
		}
	}
	for _, s := range alwaysKnown {
		known.learn(s, false)
	}
	totals := ledger{}
	for _, s := range a.totals(t, r) {
		totals.learn(s, false)
	}
	at := places(plain)
	for _, f := range figures {
		u := unitOf(f, plain[at[f.End]:])
		if u != unitYuan && u != unitOpen && u != unitPercent || known.knows(u, f.Value) {
			continue
		}
		if near := tail(plain[:at[f.Start]]); totals.knows(u, f.Value) && (len(named) > 1 || together.MatchString(near) || !paid.MatchString(near)) {
			continue
		}
		return &Objection{"a figure of another clause", f.Text}
	}
	return nil
}

// totals are the sums over several calculations, of this turn and before.
func (a *Assistant) totals(t *Turn, r *Reply) []string {
	var out []string
	for _, e := range t.Conversation.Exchanges {
		if e.Answer.Total != nil {
			out = append(out, e.Answer.Total.Format()+"元")
		}
	}
	if total := tools.Sum(t.Calculations); total != nil && !r.Alternatives {
		for _, part := range []money.Amount{total.Amount, total.Formula, total.Ceiling, total.Competition} {
			out = append(out, part.Format()+"元")
		}
	}
	return out
}
