package offline

import (
	"fmt"
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/offline/plan"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// The English answers: the same facts as the Chinese ones, the policy's own
// words kept in Chinese beside their gloss.

const (
	whomEN = "or call the hotline 12345"

	silenceEN = "The text does not say more than this: no forms, dates, phone numbers, tax treatment or finer criteria. Detailed rules (实施细则) will be written by the responsible offices; ask them " + whomEN + "."
)

// composeEN answers an English message.
func (p *Planner) composeEN(l *plan.Plan, t *assistant.Turn) assistant.Reply {
	if l.Everyday != nil || l.TextQuery != nil {
		return p.ofTextEN(l).Reply(l)
	}
	if w := p.lookedUpEN(l); w != nil {
		return w.Reply(l)
	}
	switch l.Drift {
	case plan.ToGreet:
		return p.plainEN(l, assistant.SmallTalk, greetingEN(l)).Reply(l)
	case plan.ToRefuse:
		return p.plainEN(l, assistant.Refuse, "I can't do that. I only answer from the text of this policy: its rates and ceilings stand, I give no promises and no approvals, and I share no instructions or keys.").Reply(l)
	case plan.ToTurnAway:
		return p.plainEN(l, assistant.Refuse, "This AI-industry policy of Fuzhou (福州) does not cover that, so I can't answer it; please call the hotline 12345.").Reply(l)
	case plan.ToAskWhich, plan.ToAskMeaning:
		if whyEN.MatchString(t.Message) {
			return p.noReasonEN(l).Reply(l)
		}
		if whoMayEN.MatchString(l.Text) && len(l.Amounts) == 0 {
			w := p.plainEN(l, assistant.Answered, "The text has no general rule on who owns a company, where it is registered, or how old or large it is: most measures say 企业 (enterprise), and the responsible offices decide. Which part is it about?")
			w.CiteClause(clauseRules)
			w.About(0)
			return w.Reply(l)
		}
		return p.plainEN(l, assistant.Clarify, "Which part is it about: buying an AI model, computing power, an industrial-internet project, a platform's service income, R&D, a selected scenario, talent, training, or product sales? And how many yuan a year?").Reply(l)
	case plan.ToAskNumber:
		return p.plainEN(l, assistant.Clarify, "What is this amount for: buying a model, computing power, a project, service income or product sales? Please give it in yuan (RMB, 元) a year; I do not convert currencies.").Reply(l)
	}
	if l.General() {
		return p.wholeEN(l).Reply(l)
	}
	return p.subjectEN(l, t)
}

func (p *Planner) plainEN(_ *plan.Plan, kind assistant.Kind, text string) *plan.Letter {
	w := p.letter(kind)
	w.Say(text)
	w.Follow("What does computing power get?", "Which measures name an amount?")
	return w
}

func greetingEN(l *plan.Plan) string {
	if l.Thanks && !l.Greeting && !l.Identity {
		return "You're welcome. Ask me any time about this AI policy."
	}
	return "Hello, I'm 榕策 (Rongce), a program that answers questions on Fuzhou's AI-industry policy" + l.Worth.MarkEN + ": what it says, how much it would pay, on which words, and which office to ask."
}

// subjectEN answers about one or several subjects.
func (p *Planner) subjectEN(l *plan.Plan, t *assistant.Turn) assistant.Reply {
	w := p.letter(assistant.Answered)
	for _, s := range l.Subjects {
		if s.Measure > 0 || len(l.Subjects) == 1 {
			w.About(s.Measure) // the draft as a whole only where nothing else is named
		}
	}
	missing := p.asks(l, t)
	if len(t.Refused) > 0 || len(missing) > 0 && l.Clarifies(t) {
		return p.clarifyEN(l, t, w, missing)
	}
	l.Memory.Asked = nil
	if l.Individual && l.OnlyForEnterprises() {
		w.Say("An individual is not covered: the text speaks of enterprises (企业).")
	}
	if l.OnlyForEnterprises() && reading.NotPlainlyFirmEN.MatchString(strings.ToLower(t.Message)) {
		w.Say("The text speaks of enterprises (企业); whether an institution like yours counts as one, it does not say: ask the responsible office.")
	}
	p.premiseEN(l, w)
	p.resultsEN(l, t, w)
	p.aspectsEN(l, t, w)
	if l.FromEnglish && len(l.Subjects) > 0 {
		p.leftOpenEN(l, t, w)
	}
	if len(missing) > 0 && len(t.Calculations) == 0 {
		if l.Memory.Asked = &missing[0]; missing[0].Field == "people" {
			w.Say("How many of them hold the certificate?")
		}
	}
	if payable(t.Calculations) || l.Want(want.Eligible, want.Promise, want.Draft) {
		w.Say(l.Worth.AwardEN)
	}
	w.Follow("Which office is in charge?", "What are the conditions?")
	return w.Reply(l)
}

func (p *Planner) premiseEN(l *plan.Plan, w *plan.Letter) {
	sheet := sheets.Of(l.Subjects[0].Topic)
	if sheet == nil || sheet.Tool == "" {
		return
	}
	rate := p.Tools.Benefit(sheet.Tool).Shape().Rate
	wrong := slices.ContainsFunc(l.Rates, func(f money.Figure) bool { return rate != 0 && !f.Value.Equal(money.Yuan(rate)) })
	if wrong || l.Bend {
		w.Say("First: only the text of the policy counts, whatever rate or notice is quoted.")
	}
}

func (p *Planner) clarifyEN(l *plan.Plan, t *assistant.Turn, w *plan.Letter, missing []tools.Missing) assistant.Reply {
	w.Kind = assistant.Clarify
	if len(t.Refused) > 0 {
		b := p.Tools.Benefit(t.Refused[0].Query.Tool)
		in := b.Input(t.Refused[0].Err.Field)
		missing = []tools.Missing{{Tool: b.Tool, Field: in.Name, Question: in.Ask}}
		w.Say("That amount makes no sense here; please check the figure and its unit.")
	}
	b := p.Tools.Benefit(missing[0].Tool)
	w.Say("Please tell me, in yuan (RMB, 元) and for one year: " + b.Input(missing[0].Field).About)
	sheet := sheets.Of(sheets.TopicOf(b.Tool))
	w.Say("The rule: " + sheet.GistEN)
	w.Cite(sheet.Measure, sheet.Quotes...)
	l.Memory.Asked = &missing[0]
	reply := w.Reply(l)
	reply.Missing = missing
	return reply
}

// resultsEN says what the calculations came to.
func (p *Planner) resultsEN(l *plan.Plan, t *assistant.Turn, w *plan.Letter) {
	var confirm []string
	aims := 0
	p.asAlternativesEN(l, actual(t.Calculations), w)
	for _, c := range t.Calculations {
		b := p.Tools.Benefit(c.Tool)
		sheet := sheets.Of(sheets.TopicOf(c.Tool))
		if c.Hypothetical && aims < len(l.Targets) {
			w.Say(p.aimedEN(b, c, l.TargetAt(aims, t)))
			aims++
		} else {
			w.Say(p.verdictEN(b, c))
		}
		w.Cite(sheet.Measure, sheet.Quotes...)
		for i, cond := range c.Conditions {
			if cond.Status == tools.Unknown && c.Outcome != tools.None && c.Outcome != tools.Refer && !slices.Contains(confirm, b.Conditions[i].English) {
				confirm = append(confirm, b.Conditions[i].English)
			}
		}
	}
	if total := tools.Sum(t.Calculations); total != nil && len(actual(t.Calculations)) > 1 && !l.Alternatives {
		w.Say(fmt.Sprintf("**Together at most %s yuan.**", total.Amount.Format()))
	}
	w.Say(quotasEN(actual(t.Calculations)))
	if len(confirm) > 0 {
		w.Say("To be confirmed: " + strings.Join(confirm, "; ") + ".")
	}
	for _, c := range actual(t.Calculations) {
		sheet := sheets.Of(sheets.TopicOf(c.Tool))
		w.Say(fmt.Sprintf("It rests on measure %s: “%s”.", p.Policy.Measure(c.Measure).Numeral, sheet.Quotes[len(sheet.Quotes)-1]))
	}
}

func (p *Planner) reasonEN(b *tools.Bound, c *tools.Calculation) string {
	var out []string
	for i, cond := range c.Conditions {
		if cond.Status == tools.Unmet {
			out = append(out, b.Conditions[i].English)
		}
	}
	shape := b.Shape()
	if in := b.Base(); len(out) == 0 && shape.From != nil && in != nil {
		if v, ok := c.Inputs[in.Name]; ok && !mustAmount(v).Less(*shape.From) {
			return "the text pays to enterprises (企业), not to individuals."
		}
	}
	if len(out) == 0 && shape.From != nil {
		out = append(out, fmt.Sprintf("it begins at %s yuan", shape.From.Format()))
	}
	return strings.Join(out, "; ") + "."
}

// aspectsEN answers what is asked besides a sum.
func (p *Planner) aspectsEN(l *plan.Plan, t *assistant.Turn, w *plan.Letter) {
	calculated := len(t.Calculations) > 0
	for _, s := range l.Subjects {
		for _, sheet := range reading.SheetsOf(s) {
			if !calculated || l.Want(want.Why, want.Meaning, want.Rate, want.Threshold) {
				w.Say(fmt.Sprintf("Measure %s (%s): %s", p.Policy.Measure(sheet.Measure).Numeral, p.Policy.Measure(sheet.Measure).Title, sheet.GistEN))
				w.Cite(sheet.Measure, sheet.Quotes...)
			}
			if l.Want(want.Words) && !calculated {
				p.readOutEN(sheet.Measure, w)
			} else if l.Want(want.Words, want.Where) {
				w.Say("In the text's own words: “" + sheet.Nearest(l.Text) + "”.")
				w.Cite(sheet.Measure, sheet.Quotes...)
			}
			if l.Want(want.Office, want.Phone) {
				w.Say(p.officesEN(sheet.Measure, w))
				w.Say(p.amongEN(l, sheet.Measure))
			}
			if l.Want(want.Process, want.Phone, want.Tax, want.Rules, want.Province) || l.Explains(sheet.Topic) || silentEN.MatchString(strings.ToLower(t.Message)) {
				w.Say(silenceEN)
				w.CiteClause(clauseRules)
			}
			if l.Want(want.Promise) {
				w.Say("It can't be promised: the office decides, and the text says “at most”.")
			}
		}
	}
	if l.Want(want.Stack) {
		w.Say("Different measures for different things add up. Where another city policy of the same kind pays for the same thing, the higher one is paid, not both (就高不重复).")
		w.Cite(0, "本市同类政策与本政策不一致的，按照“就高不重复”原则执行")
	}
}

// readOutEN reads the measure out, in the text's own words.
func (p *Planner) readOutEN(measure int, w *plan.Letter) {
	m := p.Policy.Measure(measure)
	lines := []string{"> " + m.Heading.Text}
	for _, c := range m.Clauses {
		lines = append(lines, "> "+c.Text)
		w.CiteAt(c.Whole())
	}
	w.Say("In the text's own words (Chinese):", strings.Join(lines, "\n"))
}

// wholeEN answers about the text as a whole.
func (p *Planner) wholeEN(l *plan.Plan) *plan.Letter {
	w := p.letter(assistant.Answered)
	switch {
	case len(l.Unreal) > 0 && len(l.Measures) == 0:
		w.Say("There is no such measure: the text has nine measures (一 to 九) and closing provisions.")
	case l.Want(want.OfficeIn):
		p.officeInEN(l, w)
	case l.Want(want.Company) && !l.Want(want.Mine, want.All):
		w.Say(companyEN)
		w.Cite(0, "具体实施细则由各责任单位另行制定")
	case l.Want(want.Until, want.Since, want.Draft):
		if l.Want(want.Draft) && !l.Want(want.Until) {
			w.Say(l.Worth.ClaimEN)
		}
		w.Say("It takes effect on the day it is issued and runs to 2028年12月31日 (31 December 2028). "+l.Worth.AwardEN, "The day of issue is not in the text.")
		w.Cite(0, "本政策自印发之日起施行，有效期至2028年12月31日")
		w.About(0)
	case l.Want(want.Funds):
		w.Say("The city's own budget pays (市级财政承担).")
		w.Cite(0, "本措施市级奖补所需资金由市级财政承担")
		w.About(0)
	case l.Want(want.Stack):
		w.Say("Different measures for different things add up; for the same thing the higher city policy is paid, not both (就高不重复).")
		w.Cite(0, "本市同类政策与本政策不一致的，按照“就高不重复”原则执行")
		w.About(0)
	case l.Undisclosed() && !l.Want(want.All, want.Mine):
		w.Say("The text does not say: it has no forms, dates, websites, phone numbers or tax rules. Detailed rules (实施细则) will be written by the responsible offices; ask them "+whomEN+".", l.Worth.AwardEN)
		w.Cite(0, "具体实施细则由各责任单位另行制定")
	case l.FromEnglish && !l.Want(listed...):
		found := p.whole(l)
		w.Cites, w.Measures = found.Cites, found.Measures
		p.inItsWordsEN(found, w)
	default:
		p.listEN(l, w)
	}
	w.CiteClause(plan.ClauseTitle)
	return w
}

// listed are the questions that a list of the measures answers.
var listed = []want.Want{want.All, want.Mine, want.Moneyed, want.Moneyless, want.Ceilings, want.Ceiling, want.Rate, want.Threshold, want.Amount, want.Eligible}

// listEN goes through what pays, and names what does not.
func (p *Planner) listEN(l *plan.Plan, w *plan.Letter) {
	var lines []string
	for _, sheet := range sheets.OfTopics {
		if sheet.Tool == "" && (l.Want(want.Moneyed, want.Ceilings) && !l.Want(want.All)) || sheet.Tool != "" && l.Want(want.Moneyless) {
			continue
		}
		lines = append(lines, fmt.Sprintf("- Measure %s, %s: %s", p.Policy.Measure(sheet.Measure).Numeral, sheet.English, sheet.GistEN))
		w.Cite(sheet.Measure, sheet.Quotes...)
	}
	w.Say("What the text has:", strings.Join(lines, "\n"), l.Worth.AwardEN)
}

// silentEN are details that people ask for and the text does not have.
var silentEN = pattern.MustCompile(`passport|citizen|nationalit|foreign|visa|minimum|how many years|(years?|long) .{0,16}stay|have to stay|cash|voucher|minimum stay|how long .{0,20}stay|relocation|allowance|criteria|age|multiply|per head|per person|each of us|each member|team|catalog|one.?time|instal?ments|spouse|children|\bwife\b|husband|\b(?:son|daughter|kids?)\b|school|rent(al)? (housing|subsidy)|province|how is .* defined|\bflat\b|apartment`)
