package offline

import (
	"fmt"
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/plan"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/tools"
)

// compose writes the reply once everything is known.
func (p *Planner) compose(l *plan.Plan, t *assistant.Turn) assistant.Reply {
	r := p.phrase(l, t)
	if promised.MatchString(l.Masked) && !l.English && r.Kind != assistant.Refuse {
		r.Text = notPromised + "\n\n" + r.Text
	}
	if firmElsewhere.MatchString(l.Text) && !plan.MovesHere.MatchString(l.Text) && l.Calculated && !l.English && r.Kind == assistant.Answered {
		r.Text = firmsElsewhere + "\n\n" + r.Text // 晋江的公司，算力买了8万能补吗
	}
	if l.FromEnglish && firmElsewhere.MatchString(l.Text) && !plan.MovesHere.MatchString(l.Text) && l.Calculated && r.Kind == assistant.Answered {
		r.Text = firmsElsewhereEN + "\n\n" + r.Text
	}
	return p.noticed(r, l, t)
}

// phrase writes it, whatever is said to have been promised.
func (p *Planner) phrase(l *plan.Plan, t *assistant.Turn) assistant.Reply {
	if l.English {
		return p.composeEN(l, t)
	}
	if l.Everyday != nil {
		return p.everyday(l).Reply(l)
	}
	if l.TextQuery != nil {
		return p.answersText(l).Reply(l)
	}
	if m := sentence.Paragraph.FindStringSubmatch(l.Text); m != nil && len(l.Measures) == 1 && len(l.Sums) == 0 {
		if c := p.Policy.Clause(fmt.Sprintf("%d.%d", l.Measures[0], sentence.Small(m[2]))); c != nil {
			w := p.letter(assistant.Answered)
			w.Say(plan.Ordinal(c.Measure)+"第"+m[2]+"句原文：", "> "+c.Text)
			w.CiteAt(c.Whole())
			w.About(c.Measure)
			return w.Reply(l)
		}
	}
	if l.LookUp {
		if c, word := p.lookup(l.Text); c != nil {
			w := p.letter(assistant.Answered)
			p.found(c, word, w)
			l.Memory.Focus(reading.OfMeasure(c.Measure))
			return w.Reply(l)
		}
	}
	switch l.Drift {
	case plan.ToGreet:
		return p.greet(l).Reply(l)
	case plan.ToRefuse:
		return p.refuse(l).Reply(l)
	case plan.ToTurnAway:
		return p.turnAway(l).Reply(l)
	case plan.ToAskWhich:
		if w := p.openAtLarge(l, t); w != nil {
			return w.Reply(l)
		}
		return p.askWhich(l).Reply(l)
	case plan.ToAskNumber:
		return p.askNumber(l, t).Reply(l)
	case plan.ToAskMeaning:
		if w := p.plainlyIn(l); w != nil {
			return w.Reply(l)
		}
		return p.askMeaning(l).Reply(l)
	}
	switch {
	case len(l.Same) > 0:
		return p.sameOffices(l).Reply(l)
	case l.Divided:
		return p.division(l).Reply(l)
	case l.General():
		return p.whole(l).Reply(l)
	}
	return p.subject(l, t)
}

// subject answers about one or several subjects.
func (p *Planner) subject(l *plan.Plan, t *assistant.Turn) assistant.Reply {
	w := p.letter(assistant.Answered)
	if len(t.Calculations) > 0 { // what was worked out comes before what is said of the text
		byMoney, rest := []memory.Subject{}, []memory.Subject{}
		for _, s := range l.Subjects {
			if s.Topic == asked.Policy {
				rest = append(rest, s)
			} else {
				byMoney = append(byMoney, s)
			}
		}
		l.Subjects = append(byMoney, rest...)
	}
	for _, s := range l.Subjects {
		w.About(s.Measure)
	}
	missing := p.asks(l, t)
	switch {
	case len(t.Refused) > 0:
		return p.invalid(l, t, w)
	case len(missing) > 0 && l.Clarifies(t):
		return p.clarify(l, t, w, missing)
	}
	l.Memory.Asked = nil
	if p.confirms(l, t, w) || p.provincePending(l, w) {
		return w.Reply(l)
	}
	w.Say(p.premise(l, t, w))
	if w.Settled {
		if len(missing) > 0 {
			l.Memory.Asked = &missing[0] // an amount that follows is meant for it
		}
		return w.Reply(l)
	}
	if l.Individual && l.OnlyForEnterprises() {
		p.notForIndividuals(l, t, w)
		return w.Reply(l)
	}
	p.results(l, t, w)
	p.aspects(l, t, w)
	if l.Want(want.Until) && !l.Guessed && !slices.ContainsFunc(w.Lines, func(s string) bool { return strings.Contains(s, "有效期至") }) {
		w.Until("")
	}
	p.besides(l, t, w)
	read := p.inItsWords(l, t, w)
	open := p.openAsked(l, w)
	if others := p.othersPay(l, t, w); !open && !others && l.Detail(t, w) {
		if read || p.inItsClause(l, w) {
			w.Say("比这更细的，文本没有写，以责任单位另行制定的实施细则为准。")
		} else {
			w.Say("您问的这个细节，文本没有写，以责任单位另行制定的实施细则为准。")
		}
		w.CiteClause(clauseRules)
	}
	p.basis(l, t, w)
	if len(missing) > 0 && len(t.Calculations) == 0 && !w.RuledOut && !l.NoBase && l.Want(want.Amount, want.Eligible, want.Mine) {
		w.Say("要算出能补多少，请告诉我：" + missing[0].Question)
		l.Memory.Numbered = false
		l.Memory.Asked = &missing[0]
	} else if len(missing) > 0 {
		l.Memory.Asked = &missing[0] // an amount that follows is meant for it
		if len(t.Calculations) > 0 {
			w.Say("要把还差的那一项也算出来，请告诉我：" + missing[0].Question)
		}
	}
	if len(w.Lines) == 0 {
		p.wordless(l, w)
	}
	if payable(t.Calculations) || l.Want(want.Eligible, want.Promise, want.Draft) {
		w.Say(p.draftNotice(t))
	}
	for _, s := range l.Subjects {
		for _, sheet := range reading.SheetsOf(s) {
			w.Follow(l.Unasked(sheet.Follow)...)
		}
	}
	reply := w.Reply(l)
	if l.Memory.Asked != nil {
		reply.Missing = missing // also where one of several results wants an amount
	}
	return reply
}

func payable(calculations []*tools.Calculation) bool {
	return slices.ContainsFunc(calculations, func(c *tools.Calculation) bool { return c.Amount != nil && !c.Amount.IsZero() })
}

// asks lists the inputs that are needed and not known, for the subjects at hand.
func (p *Planner) asks(l *plan.Plan, t *assistant.Turn) []tools.Missing {
	var out []tools.Missing
	for _, c := range t.Calculations {
		if !c.Hypothetical {
			out = append(out, c.Missing...)
		}
	}
	if len(out) > 0 || len(t.Calculations) > 0 {
		return out
	}
	for _, g := range l.Gathered {
		b := p.Tools.Benefit(sheets.Of(g.Topic).Tool)
		if in := b.Base(); in != nil && len(g.Items[0].Money) == 0 {
			out = append(out, tools.Missing{Tool: b.Tool, Field: in.Name, Question: in.Ask})
		} else if in := b.Counted(); in != nil && g.Ask != "" {
			out = append(out, tools.Missing{Tool: b.Tool, Field: in.Name, Question: in.Ask})
		}
	}
	return out
}

// clarify asks for what is missing, and says by which rule it will be used.
func (p *Planner) clarify(l *plan.Plan, t *assistant.Turn, w *plan.Letter, missing []tools.Missing) assistant.Reply {
	w.Kind = assistant.Clarify
	l.Memory.Numbered = false
	w.Say(p.premise(l, t, w))
	for _, g := range l.Gathered {
		switch {
		case g.Foreign != "":
			w.Say("外币我不折算，汇率文本里也没有写。")
		case g.Ask != "":
			w.Say(g.Ask + "。")
		case g.Spending:
			w.Say("市级配套看的是省级奖补额，不是研发投入本身。")
		}
	}
	if l.Unsure {
		w.Say("没关系，查到以后再告诉我就行。")
	}
	w.Say("请告诉我：" + missing[0].Question)
	for _, s := range l.Subjects {
		for _, sheet := range reading.SheetsOf(s) {
			if sheet.Tool == missing[0].Tool {
				w.Say("算法是：" + sheet.Gist)
				w.Cite(sheet.Measure, sheet.Quotes...)
				w.Follow(examples[sheet.Topic]...)
			}
		}
	}
	l.Memory.Asked = &missing[0]
	reply := w.Reply(l)
	reply.Missing = missing
	return reply
}

// examples are answers to tap where an amount is asked for.
var examples = map[asked.Topic][]string{
	asked.VerticalModel:   {"一年花了25万元", "每月2万元", "还没买，想知道花多少拿满"},
	asked.PlatformService: {"年服务收入150万元", "每季度40万元"},
	asked.Research:        {"省里给了80万元", "省里还没批下来"},
	asked.Industrial:      {"实际投了500万元", "投多少能拿满？"},
	asked.Computing:       {"一年8万元", "每月6000元", "买到多少补得最多？"},
	asked.Product:         {"光模块年销售额1800万元", "两款产品，一款2000万元，一款900万元"},
}

// invalid asks again where an amount makes no sense.
func (p *Planner) invalid(l *plan.Plan, t *assistant.Turn, w *plan.Letter) assistant.Reply {
	w.Kind = assistant.Clarify
	bad := t.Refused[0]
	b := p.Tools.Benefit(bad.Query.Tool)
	in := b.Input(bad.Err.Field)
	w.Say("这个数我没法算：" + bad.Err.Reason + "。")
	missing := tools.Missing{Tool: b.Tool, Field: in.Name, Question: in.Ask}
	if missing.Question != "" {
		w.Say("请再说一下：" + missing.Question)
	}
	sheet := sheets.Of(sheets.TopicOf(b.Tool))
	w.Cite(sheet.Measure, sheet.Quotes...)
	delete(l.Memory.Items, sheet.Topic)
	l.Memory.Asked = &missing
	reply := w.Reply(l)
	reply.Missing = []tools.Missing{missing}
	return reply
}

// basis quotes the words that the answer rests on.
func (p *Planner) basis(l *plan.Plan, t *assistant.Turn, w *plan.Letter) {
	if len(t.Calculations) == 0 {
		return
	}
	said := map[string]bool{}
	for _, c := range t.Calculations {
		b := p.Tools.Benefit(c.Tool)
		for _, at := range b.ConditionAt {
			w.CiteAt(at)
		}
		for _, at := range b.AwardAt {
			w.CiteAt(at)
		}
		sheet := sheets.Of(sheets.TopicOf(c.Tool))
		w.Cite(sheet.Measure, sheet.Quotes...)
		if !said[c.Tool] {
			said[c.Tool] = true
			if quote := sheet.Quotes[len(sheet.Quotes)-1]; saidBefore(t, quote) {
				w.Say("依据同前：" + w.Heading(c.Measure) + "。")
			} else {
				w.Say("依据：" + w.Heading(c.Measure) + "：“" + quote + "”。")
			}
		}
	}
}
