package offline

import (
	"fmt"
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/tools"
)

// compose writes the reply once everything is known.
func (p *Planner) compose(l *plan, t *assistant.Turn) assistant.Reply {
	r := p.phrase(l, t)
	if promised.MatchString(l.masked) && !l.english && r.Kind != assistant.Refuse {
		r.Text = notPromised + "\n\n" + r.Text
	}
	if firmElsewhere.MatchString(l.text) && !movesHere.MatchString(l.text) && l.calculated && !l.english && r.Kind == assistant.Answered {
		r.Text = firmsElsewhere + "\n\n" + r.Text // 晋江的公司，算力买了8万能补吗
	}
	return p.noticed(r, l, t)
}

// phrase writes it, whatever is said to have been promised.
func (p *Planner) phrase(l *plan, t *assistant.Turn) assistant.Reply {
	if l.textQuery != nil {
		return p.answersText(l).reply(l)
	}
	if l.english {
		return p.composeEN(l, t)
	}
	if m := paragraph.FindStringSubmatch(l.text); m != nil && len(l.measures) == 1 && len(l.sums) == 0 {
		if c := p.policy.Clause(fmt.Sprintf("%d.%d", l.measures[0], small(m[2]))); c != nil {
			w := p.letter(assistant.Answered)
			w.say(ordinal(c.Measure)+"第"+m[2]+"句原文：", "> "+c.Text)
			w.citeAt(c.Whole())
			w.about(c.Measure)
			return w.reply(l)
		}
	}
	if l.lookUp {
		if c, word := p.lookup(l.text); c != nil {
			w := p.letter(assistant.Answered)
			p.found(c, word, w)
			l.memory.focus(ofMeasure(c.Measure))
			return w.reply(l)
		}
	}
	switch l.drift {
	case toGreet:
		return p.greet(l).reply(l)
	case toRefuse:
		return p.refuse(l).reply(l)
	case toTurnAway:
		return p.turnAway(l).reply(l)
	case toAskWhich:
		return p.askWhich(l).reply(l)
	case toAskNumber:
		return p.askNumber(l, t).reply(l)
	case toAskMeaning:
		if w := p.plainlyIn(l); w != nil {
			return w.reply(l)
		}
		return p.askMeaning(l).reply(l)
	}
	switch {
	case len(l.same) > 0:
		return p.sameOffices(l).reply(l)
	case l.divided:
		return p.division(l).reply(l)
	case l.general():
		return p.whole(l).reply(l)
	}
	return p.subject(l, t)
}

// subject answers about one or several subjects.
func (p *Planner) subject(l *plan, t *assistant.Turn) assistant.Reply {
	w := p.letter(assistant.Answered)
	if len(t.Calculations) > 0 { // what was worked out comes before what is said of the text
		byMoney, rest := []Subject{}, []Subject{}
		for _, s := range l.subjects {
			if s.Topic == asked.Policy {
				rest = append(rest, s)
			} else {
				byMoney = append(byMoney, s)
			}
		}
		l.subjects = append(byMoney, rest...)
	}
	for _, s := range l.subjects {
		w.about(s.Measure)
	}
	missing := p.asks(l, t)
	switch {
	case len(t.Refused) > 0:
		return p.invalid(l, t, w)
	case len(missing) > 0 && l.clarifies(t):
		return p.clarify(l, t, w, missing)
	}
	l.memory.Asked = nil
	if p.confirms(l, t, w) || p.provincePending(l, w) {
		return w.reply(l)
	}
	w.say(p.premise(l, t, w))
	if l.individual && l.onlyForEnterprises() {
		p.notForIndividuals(l, w)
		return w.reply(l)
	}
	p.results(l, t, w)
	p.aspects(l, t, w)
	if l.want(wantUntil) && !l.guessed && !slices.ContainsFunc(w.lines, func(s string) bool { return strings.Contains(s, "有效期至") }) {
		w.until("")
	}
	read := p.inItsWords(l, t, w)
	if !p.openAsked(l, w) && l.detail(t, w) {
		if read || p.inItsClause(l, w) {
			w.say("比这更细的，文本没有写，以责任单位另行制定的实施细则为准。")
		} else {
			w.say("您问的这个细节，文本没有写，以责任单位另行制定的实施细则为准。")
		}
		w.citeClause(clauseRules)
	}
	p.basis(l, t, w)
	if len(missing) > 0 && len(t.Calculations) == 0 && !w.ruledOut && !l.noBase && l.want(wantAmount, wantEligible, wantMine) {
		w.say("要算出能补多少，请告诉我：" + missing[0].Question)
		l.memory.Numbered = false
		l.memory.Asked = &missing[0]
	} else if len(missing) > 0 {
		l.memory.Asked = &missing[0] // an amount that follows is meant for it
		if len(t.Calculations) > 0 {
			w.say("要把还差的那一项也算出来，请告诉我：" + missing[0].Question)
		}
	}
	if len(w.lines) == 0 {
		p.wordless(l, w)
	}
	if payable(t.Calculations) || l.want(wantEligible, wantPromise, wantDraft) {
		w.say(p.draftNotice(t))
	}
	for _, s := range l.subjects {
		for _, sheet := range sheetsOf(s) {
			w.follow(l.unasked(sheet.Follow)...)
		}
	}
	reply := w.reply(l)
	if l.memory.Asked != nil {
		reply.Missing = missing // also where one of several results wants an amount
	}
	return reply
}

// unasked leaves out what this message has just asked.
func (l *plan) unasked(follow []string) []string {
	return slices.DeleteFunc(slices.Clone(follow), func(q string) bool {
		wants, _ := newSentence(q).wanted(asked.Guess{})
		for w := range wants {
			if w != wantAmount && w != wantEligible && l.wants[w] {
				return true
			}
		}
		return false
	})
}

func payable(calculations []*tools.Calculation) bool {
	return slices.ContainsFunc(calculations, func(c *tools.Calculation) bool { return c.Amount != nil && !c.Amount.IsZero() })
}

// asks lists the inputs that are needed and not known, for the subjects at hand.
func (p *Planner) asks(l *plan, t *assistant.Turn) []tools.Missing {
	var out []tools.Missing
	for _, c := range t.Calculations {
		if !c.Hypothetical {
			out = append(out, c.Missing...)
		}
	}
	if len(out) > 0 || len(t.Calculations) > 0 {
		return out
	}
	for _, g := range l.gathered {
		b := p.tools.Benefit(sheetOf(g.topic).Tool)
		if in := b.Base(); in != nil && len(g.items[0].Money) == 0 {
			out = append(out, tools.Missing{Tool: b.Tool, Field: in.Name, Question: in.Ask})
		} else if in := b.Counted(); in != nil && g.ask != "" {
			out = append(out, tools.Missing{Tool: b.Tool, Field: in.Name, Question: in.Ask})
		}
	}
	return out
}

// clarifies: nothing can be computed before an input is known.
func (l *plan) clarifies(t *assistant.Turn) bool {
	for _, c := range t.Calculations {
		if c.Outcome != tools.Incomplete {
			return false
		}
	}
	return len(t.Calculations) > 0 || slices.ContainsFunc(l.gathered, func(g gathered) bool { return g.ask == notACount })
}

// clarify asks for what is missing, and says by which rule it will be used.
func (p *Planner) clarify(l *plan, t *assistant.Turn, w *letter, missing []tools.Missing) assistant.Reply {
	w.kind = assistant.Clarify
	l.memory.Numbered = false
	w.say(p.premise(l, t, w))
	for _, g := range l.gathered {
		switch {
		case g.foreign != "":
			w.say("外币我不折算，汇率文本里也没有写。")
		case g.ask != "":
			w.say(g.ask + "。")
		case g.spending:
			w.say("市级配套看的是省级奖补额，不是研发投入本身。")
		}
	}
	if l.unsure {
		w.say("没关系，查到以后再告诉我就行。")
	}
	w.say("请告诉我：" + missing[0].Question)
	for _, s := range l.subjects {
		for _, sheet := range sheetsOf(s) {
			if sheet.Tool == missing[0].Tool {
				w.say("算法是：" + sheet.Gist)
				w.cite(sheet.Measure, sheet.Quotes...)
				w.follow(examples[sheet.Topic]...)
			}
		}
	}
	l.memory.Asked = &missing[0]
	reply := w.reply(l)
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
func (p *Planner) invalid(l *plan, t *assistant.Turn, w *letter) assistant.Reply {
	w.kind = assistant.Clarify
	bad := t.Refused[0]
	b := p.tools.Benefit(bad.Query.Tool)
	in := b.Input(bad.Err.Field)
	w.say("这个数我没法算：" + bad.Err.Reason + "。")
	missing := tools.Missing{Tool: b.Tool, Field: in.Name, Question: in.Ask}
	if missing.Question != "" {
		w.say("请再说一下：" + missing.Question)
	}
	sheet := sheetOf(topicOfTool(b.Tool))
	w.cite(sheet.Measure, sheet.Quotes...)
	delete(l.memory.Items, sheet.Topic)
	l.memory.Asked = &missing
	reply := w.reply(l)
	reply.Missing = []tools.Missing{missing}
	return reply
}

// basis quotes the words that the answer rests on.
func (p *Planner) basis(l *plan, t *assistant.Turn, w *letter) {
	if len(t.Calculations) == 0 {
		return
	}
	said := map[string]bool{}
	for _, c := range t.Calculations {
		b := p.tools.Benefit(c.Tool)
		for _, at := range b.ConditionAt {
			w.citeAt(at)
		}
		for _, at := range b.AwardAt {
			w.citeAt(at)
		}
		sheet := sheetOf(topicOfTool(c.Tool))
		w.cite(sheet.Measure, sheet.Quotes...)
		if !said[c.Tool] {
			said[c.Tool] = true
			if quote := sheet.Quotes[len(sheet.Quotes)-1]; saidBefore(t, quote) {
				w.say("依据同前：" + w.heading(c.Measure) + "。")
			} else {
				w.say("依据：" + w.heading(c.Measure) + "：“" + quote + "”。")
			}
		}
	}
}
