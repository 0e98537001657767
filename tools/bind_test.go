package tools

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/tools/money"
)

// phrase is one quotation of a benefit and the figures bound to it.
type phrase struct {
	says   *string
	states *[]Stated // nil for an option or 企业: it may state none
}

// copied returns a copy of the benefit whose phrases may be spoiled.
func copied(b *Benefit) (*Benefit, []phrase) {
	c := *b
	c.Award, c.Conditions, c.Notes, c.Inputs = slices.Clone(b.Award), slices.Clone(b.Conditions), slices.Clone(b.Notes), slices.Clone(b.Inputs)
	var all []phrase
	for i := range c.Award {
		c.Award[i].Exact = slices.Clone(c.Award[i].Exact)
		all = append(all, phrase{&c.Award[i].Says, &c.Award[i].Exact})
	}
	for i := range c.Conditions {
		c.Conditions[i].States = slices.Clone(c.Conditions[i].States)
		all = append(all, phrase{&c.Conditions[i].Says, &c.Conditions[i].States})
	}
	for i := range c.Notes {
		c.Notes[i].States = slices.Clone(c.Notes[i].States)
		all = append(all, phrase{&c.Notes[i].Says, &c.Notes[i].States})
	}
	if c.Enterprise != "" {
		all = append(all, phrase{&c.Enterprise, nil})
	}
	for i, in := range c.Inputs {
		input := *in
		input.Options = slices.Clone(in.Options)
		c.Inputs[i] = &input
		for j := range input.Options {
			if input.Options[j].Says != "" {
				all = append(all, phrase{&input.Options[j].Says, nil})
			}
		}
	}
	return &c, all
}

// tally counts mutants; one that binds is an error.
type tally struct {
	t             *testing.T
	tried, killed int
}

func (n *tally) bind(policy *knowledge.Document, b *Benefit, what string) {
	n.t.Helper()
	n.tried++
	if toolbox, err := Bind(policy, b); err == nil {
		n.t.Errorf("%s binds, though %s", b.Tool, what)
	} else if toolbox != nil {
		n.t.Errorf("%s: Bind hands out a toolbox with its error", b.Tool)
	} else {
		n.killed++
	}
}

func (n *tally) report() { n.t.Logf("mutants: %d tried, %d killed", n.tried, n.killed) }

func TestTheCopyBinds(t *testing.T) {
	for _, b := range All() {
		c, _ := copied(b)
		if _, err := Bind(knowledge.FuzhouAI(), c); err != nil {
			t.Error(err) // else every mutant below would be killed for nothing
		}
	}
}

// Every figure that a rule computes with, changed: the rule no longer binds.
func TestChangedFigureDoesNotBind(t *testing.T) {
	n := &tally{t: t}
	defer n.report()
	one := money.Yuan(1)
	changes := map[string]func(Stated) Stated{
		"one more":      func(s Stated) Stated { s.Value = s.Value.Add(one); return s },
		"one less":      func(s Stated) Stated { s.Value = s.Value.Sub(one); return s },
		"ten times":     func(s Stated) Stated { s.Value = s.Value.Times(10); return s },
		"a tenth":       func(s Stated) Stated { s.Value = s.Value.Percent(10); return s },
		"元 made 万":      func(s Stated) Stated { s.Value = s.Value.Times(10_000); return s },
		"万 made 元":      func(s Stated) Stated { s.Value = s.Value.Percent(1).Percent(1); return s },
		"a fen more":    func(s Stated) Stated { s.Value = s.Value.Add(money.Fen(1)); return s },
		"less than fen": func(s Stated) Stated { s.Value = s.Value.Add(money.Fen(1).Percent(1)); return s },
		"% made a sum":  func(s Stated) Stated { s.Percent = !s.Percent; return s },
	}
	for _, b := range All() {
		_, all := copied(b)
		for i, p := range all {
			if p.states == nil {
				continue
			}
			for j, s := range *p.states {
				for name, change := range changes {
					c, phrases := copied(b)
					(*phrases[i].states)[j] = change(s)
					n.bind(knowledge.FuzhouAI(), c, s.String()+" is "+name)
				}
				c, phrases := copied(b)
				*phrases[i].states = slices.Delete(*phrases[i].states, j, j+1)
				n.bind(knowledge.FuzhouAI(), c, s.String()+" is dropped")
			}
			c, phrases := copied(b)
			*phrases[i].states = append(*phrases[i].states, yuan(money.Wan(7)))
			n.bind(knowledge.FuzhouAI(), c, "a figure is added to "+*p.says)
			if len(*p.states) > 1 {
				c, phrases := copied(b)
				slices.Reverse(*phrases[i].states)
				n.bind(knowledge.FuzhouAI(), c, "the figures are swapped")
			}
		}
	}
}

// Every quoted phrase, altered in one character: it no longer stands in the policy.
func TestAlteredQuoteDoesNotBind(t *testing.T) {
	n := &tally{t: t}
	defer n.report()
	for _, b := range All() {
		_, all := copied(b)
		for i, p := range all {
			runes := []rune(*p.says)
			for at := range runes {
				altered := slices.Clone(runes)
				altered[at] = '某'
				c, phrases := copied(b)
				*phrases[i].says = string(altered)
				n.bind(knowledge.FuzhouAI(), c, "it quotes "+string(altered))
			}
		}
	}
}

// Every figure of the policy's text that a rule quotes, changed: in the text
// alone the quote is not found; in text and quote alike, the code computes
// with another figure.
func TestChangedPolicyDoesNotBind(t *testing.T) {
	n := &tally{t: t}
	defer n.report()
	policy := knowledge.FuzhouAI()
	for _, b := range All() {
		_, all := copied(b)
		for i, p := range all {
			at, err := policy.Find(b.Measure, *p.says)
			if err != nil {
				t.Fatal(err)
			}
			from := at.Clause.Start + at.Start
			for _, altered := range alterations(*p.says) {
				changed, err := knowledge.Parse("changed", policy.Text[:from]+altered+policy.Text[from+len(*p.says):])
				if err != nil {
					t.Fatal(err)
				}
				n.bind(changed, b, "the policy now says "+altered)
				c, phrases := copied(b)
				*phrases[i].says = altered
				n.bind(changed, c, "policy and quote now say "+altered)
			}
		}
	}
	if n.tried < 100 {
		t.Errorf("only %d changes of the text were found to try", n.tried)
	}
}

// alterations changes each figure of a phrase in every way.
func alterations(says string) []string {
	var out []string
	runes := []rune(says)
	for _, f := range money.Figures(says) {
		if f.Kind == money.Han && f.Value.Equal(money.Yuan(1)) {
			continue
		}
		before, after := string(runes[:f.Start]), string(runes[f.End:])
		for _, figure := range otherFigures(f.Text) {
			out = append(out, before+figure+after)
		}
	}
	return out
}

func otherFigures(text string) []string {
	digits := strings.TrimRight(text, "万元%年个")
	unit := text[len(digits):]
	out := []string{""} // dropped
	if n, err := money.Parse(digits); err == nil {
		for _, other := range []money.Amount{n.Add(money.Yuan(1)), n.Sub(money.Yuan(1)), n.Times(10), n.Percent(10), n.Percent(50)} {
			out = append(out, other.Exact()+unit)
		}
	} else if utf8.RuneCountInString(digits) == 1 { // 三
		out = append(out, "二"+unit, "四"+unit, digits+"十"+unit)
	}
	switch {
	case strings.Contains(unit, "万"):
		out = append(out, digits+"元", digits+"亿元", digits+"千元", digits+"%")
	case strings.Contains(unit, "%"):
		out = append(out, digits+"‰", digits+"万元", digits)
	default:
		out = append(out, digits+"万"+unit)
	}
	return out
}

// What applicants read may state no figure that the quoted words lack.
func TestToldFigureDoesNotBind(t *testing.T) {
	n := &tally{t: t}
	defer n.report()
	for _, b := range All() {
		c, _ := copied(b)
		c.About += " Up to 7,000,000 yuan."
		n.bind(knowledge.FuzhouAI(), c, "its English line tells of 7,000,000 yuan")
		for i := range b.Notes {
			c, _ := copied(b)
			c.Notes[i].Text += "，最多7个"
			n.bind(knowledge.FuzhouAI(), c, "a note tells of 7")
		}
		for i := range b.Conditions {
			c, _ := copied(b)
			c.Conditions[i].Term += "（近七年）"
			n.bind(knowledge.FuzhouAI(), c, "a condition tells of 七年")
			c, _ = copied(b)
			c.Conditions[i].Unmet += "，满7万元才补"
			n.bind(knowledge.FuzhouAI(), c, "a reason tells of 7万元")
		}
	}
}

func TestBindRefusesTheSameToolTwice(t *testing.T) {
	if _, err := Bind(knowledge.FuzhouAI(), scenario, scenario); err == nil || !strings.Contains(err.Error(), "declared twice") {
		t.Error(err)
	}
	other := *scenario
	other.Tool, other.Measure = "elsewhere", 6
	if _, err := Bind(knowledge.FuzhouAI(), &other); err == nil {
		t.Error("the words of measure 三 were found in measure 六")
	}
}

func BenchmarkBind(b *testing.B) {
	policy := knowledge.FuzhouAI()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Bind(policy, All()...); err != nil {
			b.Fatal(err)
		}
	}
}
