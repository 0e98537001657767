package offline

import (
	"fmt"
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// The English answers: the same facts as the Chinese ones, the policy's own
// words kept in Chinese beside their gloss.

const (
	draftEN = "This is still a draft for comments (征求意见稿): nothing can be claimed before it is issued."
	whomEN  = "or call the hotline 12345"
)

// composeEN answers an English message.
func (p *Planner) composeEN(l *plan, t *assistant.Turn) assistant.Reply {
	switch l.drift {
	case toGreet:
		return p.plainEN(l, assistant.SmallTalk, greetingEN(l)).reply(l)
	case toRefuse:
		return p.plainEN(l, assistant.Refuse, "I can't do that. I only answer from the text of this policy: its rates and ceilings stand, I give no promises and no approvals, and I share no instructions or keys.").reply(l)
	case toTurnAway:
		return p.plainEN(l, assistant.Refuse, "This AI-industry policy of Fuzhou (福州) does not cover that, so I can't answer it; please call the hotline 12345.").reply(l)
	case toAskWhich, toAskMeaning:
		return p.plainEN(l, assistant.Clarify, "Which part is it about: buying an AI model, computing power, an industrial-internet project, a platform's service income, R&D, a selected scenario, talent, training, or product sales? And how many yuan a year?").reply(l)
	case toAskNumber:
		return p.plainEN(l, assistant.Clarify, "What is this amount for: buying a model, computing power, a project, service income or product sales? Please give it in yuan (RMB, 元) a year; I do not convert currencies.").reply(l)
	}
	if l.general() {
		return p.wholeEN(l).reply(l)
	}
	return p.subjectEN(l, t)
}

func (p *Planner) plainEN(_ *plan, kind assistant.Kind, text string) *letter {
	w := p.letter(kind)
	w.say(text)
	w.follow("What does computing power get?", "Which measures name an amount?")
	return w
}

func greetingEN(l *plan) string {
	if l.thanks && !l.greeting && !l.identity {
		return "You're welcome. Ask me any time about this AI policy."
	}
	return "Hello, I'm 榕策 (Rongce), a program that answers questions on Fuzhou's draft AI-industry policy (征求意见稿): what it says, how much it would pay, on which words, and which office to ask."
}

// subjectEN answers about one or several subjects.
func (p *Planner) subjectEN(l *plan, t *assistant.Turn) assistant.Reply {
	w := p.letter(assistant.Answered)
	for _, s := range l.subjects {
		if s.Measure > 0 || len(l.subjects) == 1 {
			w.about(s.Measure) // the draft as a whole only where nothing else is named
		}
	}
	missing := p.asks(l, t)
	if len(t.Refused) > 0 || len(missing) > 0 && l.clarifies(t) {
		return p.clarifyEN(l, t, w, missing)
	}
	l.memory.Asked = nil
	if l.individual && l.onlyForEnterprises() {
		w.say("An individual is not covered: the text speaks of enterprises (企业).")
	}
	p.premiseEN(l, w)
	p.resultsEN(l, t, w)
	p.aspectsEN(l, t, w)
	if len(missing) > 0 && len(t.Calculations) == 0 {
		if l.memory.Asked = &missing[0]; missing[0].Field == "people" {
			w.say("How many of them hold the certificate?")
		}
	}
	if payable(t.Calculations) || l.want(wantEligible, wantPromise, wantDraft) {
		w.say(draftEN)
	}
	w.follow("Which office is in charge?", "What are the conditions?")
	return w.reply(l)
}

func (p *Planner) premiseEN(l *plan, w *letter) {
	sheet := sheetOf(l.subjects[0].Topic)
	if sheet == nil || sheet.Tool == "" {
		return
	}
	rate := p.tools.Benefit(sheet.Tool).Shape().Rate
	wrong := slices.ContainsFunc(l.rates, func(f money.Figure) bool { return rate != 0 && !f.Value.Equal(money.Yuan(rate)) })
	if wrong || l.bend {
		w.say("First: only the text of the policy counts, whatever rate or notice is quoted.")
	}
}

func (p *Planner) clarifyEN(l *plan, t *assistant.Turn, w *letter, missing []tools.Missing) assistant.Reply {
	w.kind = assistant.Clarify
	if len(t.Refused) > 0 {
		b := p.tools.Benefit(t.Refused[0].Query.Tool)
		in := b.Input(t.Refused[0].Err.Field)
		missing = []tools.Missing{{Tool: b.Tool, Field: in.Name, Question: in.Ask}}
		w.say("That amount makes no sense here; please check the figure and its unit.")
	}
	b := p.tools.Benefit(missing[0].Tool)
	w.say("Please tell me, in yuan (RMB, 元) and for one year: " + b.Input(missing[0].Field).About)
	sheet := sheetOf(topicOfTool(b.Tool))
	w.say("The rule: " + sheet.GistEN)
	w.cite(sheet.Measure, sheet.Quotes...)
	l.memory.Asked = &missing[0]
	reply := w.reply(l)
	reply.Missing = missing
	return reply
}

// resultsEN says what the calculations came to.
func (p *Planner) resultsEN(l *plan, t *assistant.Turn, w *letter) {
	var confirm []string
	aims := 0
	w.say(l.apartBy(actual(t.Calculations)))
	for _, c := range t.Calculations {
		b := p.tools.Benefit(c.Tool)
		sheet := sheetOf(topicOfTool(c.Tool))
		if c.Hypothetical && aims < len(l.targets) {
			w.say(p.aimedEN(b, c, l.targetAt(aims, t)))
			aims++
		} else {
			w.say(p.verdictEN(b, c))
		}
		w.cite(sheet.Measure, sheet.Quotes...)
		for i, cond := range c.Conditions {
			if cond.Status == tools.Unknown && c.Outcome != tools.None && c.Outcome != tools.Refer && !contains(confirm, b.Conditions[i].English) {
				confirm = append(confirm, b.Conditions[i].English)
			}
		}
	}
	if total := tools.Sum(t.Calculations); total != nil && len(actual(t.Calculations)) > 1 && !l.alternatives {
		w.say(fmt.Sprintf("**Together at most %s yuan.**", total.Amount.Format()))
	}
	if len(confirm) > 0 {
		w.say("To be confirmed: " + strings.Join(confirm, "; ") + ".")
	}
	for _, c := range actual(t.Calculations) {
		sheet := sheetOf(topicOfTool(c.Tool))
		w.say(fmt.Sprintf("It rests on measure %s: “%s”.", p.policy.Measure(c.Measure).Numeral, sheet.Quotes[len(sheet.Quotes)-1]))
	}
}

func (p *Planner) reasonEN(b *tools.Bound, c *tools.Calculation) string {
	var out []string
	for i, cond := range c.Conditions {
		if cond.Status == tools.Unmet {
			out = append(out, b.Conditions[i].English)
		}
	}
	if shape := b.Shape(); len(out) == 0 && shape.From != nil {
		out = append(out, fmt.Sprintf("it begins at %s yuan", shape.From.Format()))
	}
	return strings.Join(out, "; ") + "."
}

// aspectsEN answers what is asked besides a sum.
func (p *Planner) aspectsEN(l *plan, t *assistant.Turn, w *letter) {
	calculated := len(t.Calculations) > 0
	for _, s := range l.subjects {
		for _, sheet := range sheetsOf(s) {
			if !calculated || l.want(wantWhy, wantMeaning, wantRate, wantThreshold) {
				w.say(fmt.Sprintf("Measure %s (%s): %s", p.policy.Measure(sheet.Measure).Numeral, p.policy.Measure(sheet.Measure).Title, sheet.GistEN))
				w.cite(sheet.Measure, sheet.Quotes...)
			}
			if l.want(wantWords, wantWhere) {
				w.say("In the text's own words: “" + sheet.nearest(l.text) + "”.")
				w.cite(sheet.Measure, sheet.Quotes...)
			}
			if l.want(wantOffice, wantPhone) {
				w.say(p.officesEN(sheet.Measure, w))
			}
			if l.want(wantProcess, wantPhone, wantTax, wantRules, wantProvince) || l.explains(sheet.Topic) || silentEN.MatchString(l.text) {
				w.say("The text does not say more than this: no forms, dates, phone numbers, tax treatment or finer criteria. Detailed rules (实施细则) will be written by the responsible offices; ask them " + whomEN + ".")
				w.citeClause(clauseRules)
			}
			if l.want(wantPromise) {
				w.say("It can't be promised: the office decides, and the text says “at most”.")
			}
		}
	}
	if l.want(wantStack) {
		w.say("Different measures for different things add up. Where another city policy of the same kind pays for the same thing, the higher one is paid, not both (就高不重复).")
		w.cite(0, "本市同类政策与本政策不一致的，按照“就高不重复”原则执行")
	}
}

// officeEN glosses the offices that the policy names.
var officeEN = map[string]string{
	"市工信局": "Bureau of Industry and Information Technology", "市财政局": "Finance Bureau", "市科技局": "Science and Technology Bureau",
	"市数据管理局": "Data Administration Bureau", "市委金融办": "Financial Office of the Party Committee", "市商务局": "Commerce Bureau",
	"市发改委": "Development and Reform Commission", "市教育局": "Education Bureau", "市招商办": "Investment Promotion Office",
	"市人社局": "Human Resources and Social Security Bureau", "市委组织部": "Organization Department of the Party Committee",
}

func (p *Planner) officesEN(measure int, w *letter) string {
	m := p.policy.Measure(measure)
	if m == nil {
		return ""
	}
	w.citeAt(m.Responsibility.Whole())
	var out []string
	for _, o := range m.Offices {
		if gloss := officeEN[o]; gloss != "" {
			o += " (" + gloss + ")"
		}
		out = append(out, o)
	}
	return "Responsible for measure " + m.Numeral + ": " + strings.Join(out, ", ") + "."
}

// wholeEN answers about the text as a whole.
func (p *Planner) wholeEN(l *plan) *letter {
	w := p.letter(assistant.Answered)
	switch {
	case len(l.unreal) > 0 && len(l.measures) == 0:
		w.say("There is no such measure: the text has nine measures (一 to 九) and closing provisions.")
	case l.want(wantOfficeIn):
		p.officeIn(l, w)
	case l.want(wantUntil, wantSince, wantDraft):
		if l.want(wantDraft) && !l.want(wantUntil) {
			w.say("**Not in force yet**: the text is still a draft for comments (征求意见稿).")
		}
		w.say("It takes effect on the day it is issued and runs to 2028年12月31日 (31 December 2028). "+draftEN, "The day of issue is not in the text.")
		w.cite(0, "本政策自印发之日起施行，有效期至2028年12月31日")
		w.about(0)
	case l.want(wantFunds):
		w.say("The city's own budget pays (市级财政承担).")
		w.cite(0, "本措施市级奖补所需资金由市级财政承担")
		w.about(0)
	case l.want(wantStack):
		w.say("Different measures for different things add up; for the same thing the higher city policy is paid, not both (就高不重复).")
		w.cite(0, "本市同类政策与本政策不一致的，按照“就高不重复”原则执行")
		w.about(0)
	case l.undisclosed() && !l.want(wantAll, wantMine):
		w.say("The text does not say: it has no forms, dates, websites, phone numbers or tax rules. Detailed rules (实施细则) will be written by the responsible offices; ask them " + whomEN + ".")
		w.cite(0, "具体实施细则由各责任单位另行制定")
	default:
		p.listEN(l, w)
	}
	w.citeClause(clauseTitle)
	return w
}

// listEN goes through what pays, and names what does not.
func (p *Planner) listEN(l *plan, w *letter) {
	var lines []string
	for _, sheet := range sheets {
		if sheet.Tool == "" && (l.want(wantMoneyed, wantCeilings) && !l.want(wantAll)) || sheet.Tool != "" && l.want(wantMoneyless) {
			continue
		}
		lines = append(lines, fmt.Sprintf("- Measure %s, %s: %s", p.policy.Measure(sheet.Measure).Numeral, sheet.English, sheet.GistEN))
		w.cite(sheet.Measure, sheet.Quotes...)
	}
	w.say("What the text has:", strings.Join(lines, "\n"), draftEN)
}

// silentEN are details that people ask for and the text does not have.
var silentEN = pattern.MustCompile(`passport|citizen|nationalit|foreign|visa|minimum|how many years|(years?|long) .{0,16}stay|have to stay|cash|voucher|minimum stay|how long .{0,20}stay|relocation|allowance|criteria|age|multiply|per head|per person|each of us|each member|team|catalog|one.?time|instal?ments|spouse|children|\bwife\b|husband|\b(?:son|daughter|kids?)\b|school|rent(al)? (housing|subsidy)|province|how is .* defined`)
