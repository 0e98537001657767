package offline

import (
	"fmt"
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/offline/faq"
	"github.com/rongce/rongce/assistant/offline/plan"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
)

// What is asked in English of the text itself, and what everybody asks of it. What it says and does not say is found as in
// Chinese; only the words are English, and the text's own ones stay as they are.

const (
	companyEN        = "The text mostly speaks of enterprises (企业). It has no rule on where a company is registered, who owns it (foreign-owned or not), its age, size or legal form; whether sole traders, institutes and universities count it does not say either. The responsible offices decide, measure by measure."
	firmsElsewhereEN = "This is Fuzhou's policy: the text has no rule on where a company is registered; whether one in another city gets anything, the responsible office must say. By the text alone:"
	rulesEN          = "Detailed rules (实施细则) will be written by the responsible offices; ask them " + whomEN + "."
)

// whyEN asks for a reason.
var whyEN = pattern.MustCompile(`(?i)\b(?:why|how come|what for|reasons?)\b`)

// noReasonEN: why a rule is as it is, no text of rules tells.
func (p *Planner) noReasonEN(l *plan.Plan) *plan.Letter {
	w := p.letter(assistant.Answered)
	w.Say("The text gives no reason for that: it says what is supported and with how much, not why. " + l.Worth.AwardEN)
	w.CiteClause(plan.ClauseTitle)
	w.About(0)
	return w
}

// listedEN are the questions that a list of the measures answers.
var listedEN = []faq.Question{"sum_of_all", "ranked", "pay_or_not", "one_line", "anything_else", "highest", "capped_only", "yearly"}

// ofTextEN answers what is asked of the text or by everybody.
func (p *Planner) ofTextEN(l *plan.Plan) *plan.Letter {
	if l.Everyday != nil && l.Everyday.Name == "apply_en" {
		return p.everyday(l)
	}
	var found *plan.Letter
	if l.TextQuery != nil {
		if found = p.answersText(l); l.TextQuery.Kind == plan.RateEdge || l.TextQuery.Kind == plan.CeilingEdge {
			return found
		}
	} else {
		found = p.everyday(l)
	}
	w := p.letter(found.Kind)
	w.Cites, w.Measures = found.Cites, found.Measures
	switch {
	case l.Everyday == nil:
		p.inItsWordsEN(found, w)
	case everydayEN[l.Everyday.Name] != "":
		w.Say(strings.ReplaceAll(everydayEN[l.Everyday.Name], "{today}", l.Worth.AwardEN))
	case slices.Contains(listedEN, l.Everyday.Name):
		if l.Everyday.Name == "sum_of_all" {
			w.Say("There is no overall ceiling in the text, and its ceilings do not add up to one: they are for a company, a project, a product or a person, under different conditions, and some only after a selection. Each by itself:")
		}
		p.listEN(l, w)
	default:
		p.inItsWordsEN(found, w)
	}
	w.Follow("What does computing power get?", "Which measures name an amount?")
	return w
}

// lookedUpEN reads out the sentence that has the word looked for; nil if none was, or none has it.
func (p *Planner) lookedUpEN(l *plan.Plan) *plan.Letter {
	if !l.FromEnglish || !l.LookUp {
		return nil
	}
	c, word := p.lookup(l.Text)
	if c == nil {
		return nil
	}
	found, w := p.letter(assistant.Answered), p.letter(assistant.Answered)
	p.found(c, word, found)
	w.Cites = found.Cites
	w.About(found.Measures...)
	p.inItsWordsEN(found, w)
	l.Memory.Focus(reading.OfMeasure(c.Measure))
	return w
}

// saysNothing: an answer in Chinese says that the text leaves something open.
var saysNothing = pattern.MustCompile(`没有(?:再|另|具体|统一)?(?:写|提|列|规定)|没写|不在`)

// inItsWordsEN answers with the words of the text that were found, and says where it is silent.
func (p *Planner) inItsWordsEN(found, w *plan.Letter) {
	var offices, quotes []string
	for _, at := range found.Cites {
		quote := at.Clause.Text[at.Start:at.End]
		switch m := p.Policy.Measure(at.Clause.Measure); {
		case m != nil && m.Responsibility.ID == at.Clause.ID:
			offices = append(offices, "- "+p.officesEN(m.Number, w))
		case at.Clause.ID != clauseRules && at.Clause.ID != plan.ClauseTitle:
			quotes = append(quotes, "> "+quote)
		}
	}
	if len(offices) > 0 && len(found.Measures) > 0 && len(found.Measures) < len(offices) {
		var in []string
		for _, n := range found.Measures {
			in = append(in, p.Policy.Measure(n).Numeral)
		}
		w.Say("That is so for measure " + strings.Join(in, ", ") + ".")
	}
	if len(offices) > 0 {
		w.Say(strings.Join(offices, "\n"))
	}
	if len(quotes) > 0 {
		w.Say("The text has this (in its own words):", strings.Join(quotes, "\n"))
	}
	if len(quotes)+len(offices) == 0 {
		w.Say("The text does not say that. " + rulesEN)
		w.CiteClause(clauseRules)
	} else if saysNothing.MatchString(strings.Join(found.Lines, "\n")) {
		w.Say("More than that the text does not say. " + rulesEN)
		w.CiteClause(clauseRules)
	}
}

// officeInEN says in which measures an office stands.
func (p *Planner) officeInEN(l *plan.Plan, w *plan.Letter) {
	found := p.letter(assistant.Answered)
	p.officeIn(l, found)
	w.Cites = append(w.Cites, found.Cites...)
	w.About(found.Measures...)
	var lines []string
	for _, n := range found.Measures {
		if m := p.Policy.Measure(n); m != nil {
			lines = append(lines, fmt.Sprintf("- Measure %s (%s)", m.Numeral, m.Title))
		}
	}
	office := strings.Join(l.Offices, ", ")
	if len(l.Offices) == 1 && officeEN[office] != "" {
		office += " (" + officeEN[office] + ")"
	}
	if len(lines) == 0 {
		w.Say("The text does not name " + office + " among the responsible offices.")
		return
	}
	w.Say(office+":", strings.Join(lines, "\n"))
}

// leftOpenEN says that the text does not have a detail that was asked for.
func (p *Planner) leftOpenEN(l *plan.Plan, t *assistant.Turn, w *plan.Letter) {
	found := p.letter(assistant.Answered)
	open := p.openAsked(l, found) || p.othersPay(l, t, found)
	if !strings.Contains(t.Message, "?") && len(t.Calculations) > 0 {
		return // told, and not asked
	}
	if open && !saysNothing.MatchString(strings.Join(found.Lines, "\n")) || !open && !l.Detail(t, w) {
		return
	}
	w.Cites = append(w.Cites, found.Cites...)
	w.Say(silenceEN)
	w.CiteClause(clauseRules)
}

// asAlternativesEN says how several results stand to each other.
func (p *Planner) asAlternativesEN(l *plan.Plan, own []*tools.Calculation, w *plan.Letter) {
	gap := l.ApartBy(own)
	switch {
	case len(own) < 2 || !l.Alternatives:
	case l.OpenWhich && !alike(own):
		w.Say("These are alternatives; which of them holds the text does not say, ask the responsible office:")
	case gap != "" || l.Parties || eachYears(l, own):
	default:
		w.Say(betterEN(own, p))
	}
	w.Say(gap)
}

// betterEN compares alternatives by what the city pays.
func betterEN(own []*tools.Calculation, p *Planner) string {
	best := own[0]
	same := true
	for _, c := range own[1:] {
		if c.Amount == nil || best.Amount == nil {
			return ""
		}
		same = same && c.Amount.Equal(*best.Amount)
		if best.Amount.Less(*c.Amount) {
			best = c
		}
	}
	if same {
		return "The city pays the same for either:"
	}
	name := p.Tools.Benefit(best.Tool).English
	if best.Label != "" {
		name += " (" + best.Label + ")"
	}
	return fmt.Sprintf("**By what the city pays, the %s brings more: %s yuan.** They are alternatives and not added up:", name, best.Amount.Format())
}

// quotasEN says where meeting the conditions is not enough.
func quotasEN(own []*tools.Calculation) string {
	for _, c := range own {
		if c.Outcome == tools.None || c.Amount == nil {
			continue
		}
		switch sheets.TopicOf(c.Tool) {
		case asked.Scenario:
			return "It may be awarded, not must: the projects are selected, at most 10 a year city-wide."
		case asked.Product:
			return "It may be awarded, not must: at most 10 products a year city-wide."
		}
	}
	return ""
}

// officeEN glosses the offices that the policy names.
var officeEN = map[string]string{
	"市工信局": "Bureau of Industry and Information Technology", "市财政局": "Finance Bureau", "市科技局": "Science and Technology Bureau",
	"市数据管理局": "Data Administration Bureau", "市委金融办": "Financial Office of the Party Committee", "市商务局": "Commerce Bureau",
	"市发改委": "Development and Reform Commission", "市教育局": "Education Bureau", "市招商办": "Investment Promotion Office",
	"市人社局": "Human Resources and Social Security Bureau", "市委组织部": "Organization Department of the Party Committee",
}

func (p *Planner) officesEN(measure int, w *plan.Letter) string {
	m := p.Policy.Measure(measure)
	if m == nil {
		return ""
	}
	w.CiteAt(m.Responsibility.Whole())
	var out []string
	for _, o := range m.Offices {
		if gloss := officeEN[o]; gloss != "" {
			o += " (" + gloss + ")"
		}
		out = append(out, o)
	}
	return "Responsible for measure " + m.Numeral + ": " + strings.Join(out, ", ") + "."
}

// amongEN says of the offices that the message names whether they are among those of a measure.
func (p *Planner) amongEN(l *plan.Plan, measure int) string {
	var out []string
	for _, o := range l.Offices {
		is := "is not among them"
		if slices.Contains(p.Policy.Measure(measure).Offices, o) {
			is = "is among them"
		}
		out = append(out, fmt.Sprintf("%s (%s) %s.", o, officeEN[o], is))
	}
	return strings.Join(out, " ")
}
