package offline

import (
	"fmt"
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
)

const notInText = "文本没有写"

// aspects answers what is asked besides a sum: rate, ceiling, words, office …
func (p *Planner) aspects(l *plan, t *assistant.Turn, w *letter) {
	before := len(w.lines)
	for _, s := range l.subjects {
		list := sheetsOf(s)
		if len(list) == 0 {
			continue
		}
		if s.Topic == "" && len(list) > 1 {
			p.measure(l, s.Measure, list, w)
			continue
		}
		p.aspectsOf(l, t, list[0], w)
	}
	if l.want(wantCompare) && len(l.subjects) > 1 && len(l.Reading.sums) == 0 {
		for _, s := range l.subjects {
			for _, sheet := range sheetsOf(s) {
				w.terms(sheet, true)
			}
		}
	}
	p.drawnTogether(l, t, w)
	if len(w.lines) > before || len(t.Calculations) > 0 {
		return
	}
	if l.noBase {
		p.withoutBase(l, w)
		return
	}
	for _, s := range l.subjects { // nothing in particular was asked: what the glossary says, or the terms
		if sheet := sheetOf(s.Topic); sheet != nil && l.explains(s.Topic) {
			p.meaning(l, sheet, w, false)
			continue
		}
		for _, sheet := range sheetsOf(s) {
			w.terms(sheet, false)
		}
	}
	if act, p := l.topAct(); act == asked.Process || act == asked.Terms && p > confidentAct && l.elliptical {
		w.say("更细的规定文本没有写，要等责任单位另行制定实施细则。")
		w.citeClause(clauseRules)
	}
}

// The closing provisions, by id.
const (
	clauseTitle    = "0.0"
	clausePreamble = "0.1"
	clauseRules    = "0.2" // 资金、实施细则
	clauseHigher   = "0.3" // 就高不重复
	clauseTerm     = "0.4" // 自印发之日起施行，有效期至
)

func (p *Planner) aspectsOf(l *plan, t *assistant.Turn, sheet *Sheet, w *letter) {
	calculated := slices.ContainsFunc(t.Calculations, func(c *tools.Calculation) bool { return sheet.Tool == "" || c.Tool == sheet.Tool })
	from := len(w.lines)
	line := func(text string) {
		if text != "" {
			w.say(sheetLine(w, sheet, text, len(w.lines) == from && !calculated))
			w.cite(sheet.Measure, sheet.Quotes...)
		}
	}
	if l.want(wantWords) && !calculated {
		p.words(sheet, w)
	}
	if l.want(wantWhere) && !calculated || l.want(wantWhere) && l.want(wantWhy) {
		if c, word := p.lookup(l.text); c != nil && len(l.recalled) == 0 && c.Measure == sheet.Measure && !strings.Contains(strings.Join(sheet.Quotes, ""), word) {
			w.say(fmt.Sprintf("写在%s：“%s”。", w.heading(sheet.Measure), c.Text))
			w.citeAt(c.Whole())
		} else {
			w.say(fmt.Sprintf("写在%s：“%s”。", w.heading(sheet.Measure), sheet.nearest(l.text)))
			w.cite(sheet.Measure, sheet.Quotes...)
		}
	}
	if l.want(wantRate) {
		line(orNothing(sheet.Rate, "比例"))
	}
	if l.want(wantCeiling) && (!calculated || len(l.Reading.sums) == 0 && len(l.subjects) == 1) || l.premised(sheet) {
		if startsAt.MatchString(l.masked) && sheet.Threshold != "" {
			line(sheet.Threshold)
		} else {
			line(orNothing(sheet.Ceiling, "上限"))
		}
		if l.want(wantAmount) && !l.want(wantRate) && sheet.Rate != "" && sheet.Tool != "" {
			line(sheet.Rate)
		}
	}
	if l.want(wantThreshold) && !calculated && !l.want(wantEligible, wantTarget) || l.want(wantThreshold) && l.want(wantEligible) && !calculated {
		if sheet.Threshold == "" && l.explains(sheet.Topic) && !l.want(wantMeaning) {
			p.meaning(l, sheet, w, false) // 国际先进水平看论文还是专利，几篇起步
		} else if sheet.Threshold == "" && sheet.Needs != "" {
			line(sheet.Needs)
			line(sheet.Gist)
		} else {
			line(orNothing(sheet.Threshold, "门槛"))
		}
	}
	if l.want(wantQuota) {
		line(orNothing(sheet.Quota, "名额限制"))
	}
	if l.want(wantAgain) && !(l.want(wantStack) && len(l.subjects) > 1) {
		if sheet.Topic == asked.PlatformAward {
			w.cite(2, sheetOf(asked.PlatformService).Quotes...)
		}
		line(orNothing(sheet.Again, "能不能每年领、能不能结转"))
	}
	if l.want(wantWhy) && (calculated || sheet.Threshold != "" && l.want(wantThreshold, wantMeaning) || sheet.Threshold != "" && nothingWhy.MatchString(l.text)) && !l.want(wantWhere) {
		line(why(sheet))
	}
	l.noReason(sheet, w, calculated)
	if l.want(wantMeaning) && !(l.want(wantWhy) && len(w.lines) > from) || l.instead(sheet.Topic) || l.remarks(sheet.Topic) {
		p.meaning(l, sheet, w, calculated)
	}
	if l.want(wantAmount) && !calculated && sheet.Tool != "" && len(w.lines) > from && l.want(wantQuota, wantAgain, wantThreshold) {
		line(sheet.Gist)
	}
	if l.noBase && !calculated {
		p.withoutBase(l, w)
	} else if l.want(wantEligible) && !calculated && !l.instead(sheet.Topic) && !l.besideThePoint() {
		w.ruledOut = p.eligible(l, sheet, line)
	}
	p.rule(l, sheet, w, from, calculated)
	if l.want(wantProcess) && !calculated && len(l.having(roleClaim)) > 0 { // 120万是不是直接到账
		line(sheet.Gist)
	}
	if l.want(wantOffice) && !(filedWhere.MatchString(l.text) && sheet.Topic == asked.VerticalModel) {
		p.office(l, sheet.Measure, w)
	}
	p.unsaid(l, sheet, w)
	if len(w.lines) == from && sheet.Tool == "" && (l.want(wantAmount, wantMine) && !calculated || len(l.subjects) > 1 && calculated && l.asksToo(sheet.Topic)) {
		w.say(w.heading(sheet.Measure) + "：" + sheet.Gist)
		w.say("所以现在给不出具体数额，要等实施细则，可以问" + strings.Join(p.policy.Measure(sheet.Measure).Offices, "、") + "。")
		w.cite(sheet.Measure, sheet.Quotes...)
		w.citeAt(p.policy.Measure(sheet.Measure).Responsibility.Whole())
	}
}

// besideThePoint: 能 asks whether things may be drawn together, or once more, and
// not what the conditions are.
func (l *plan) besideThePoint() bool {
	return l.want(wantStack) && len(l.subjects) > 1 || l.want(wantAgain) && !l.want(wantAmount)
}

// rule says the whole rule in one sentence after what was asked of it, the
// first time in a conversation: the next question is mostly about the rest of it.
func (p *Planner) rule(l *plan, sheet *Sheet, w *letter, from int, calculated bool) {
	if calculated || len(w.lines) == from || strings.Contains(strings.Join(w.lines, ""), strings.TrimSuffix(sheet.Gist, "。")) || slices.Contains(l.memory.Ruled, sheet.Topic) || l.want(wantWords, wantProcess, wantPhone, wantTax, wantStack, wantCompare, wantTarget) {
		return
	}
	if len(l.wants) > 0 && !l.want(wantRate, wantCeiling, wantThreshold, wantQuota, wantAgain, wantEligible, wantMeaning, wantAmount, wantDraft, wantHearsay) {
		return
	}
	l.memory.Ruled = append(l.memory.Ruled, sheet.Topic)
	w.say(strings.TrimSuffix(sheet.Gist, "。") + "。")
	w.cite(sheet.Measure, sheet.Quotes...)
}

func sheetLine(w *letter, sheet *Sheet, text string, first bool) string {
	text = strings.TrimSuffix(text, "。") + "。"
	if first {
		return w.heading(sheet.Measure) + "，" + sheet.Name + "：" + text
	}
	return text
}

// nothingWhy asks why there is nothing: 为啥超过10万反而没有.
var nothingWhy = pattern.MustCompile(`没有|不(给|补|奖|行)|反而|反倒`)

// startsAt: the amount is taken for the threshold.
var startsAt = pattern.MustCompile(`¥(元|块钱?)?(起|以上|开始|往上)`)

func orNothing(text, what string) string {
	if text == "" {
		return "这一条" + notInText + what
	}
	return text
}

func why(sheet *Sheet) string {
	out := sheet.Rate
	if sheet.Ceiling != "" && sheet.Ceiling != sheet.Rate {
		out += "；" + sheet.Ceiling
	}
	if sheet.Threshold != "" {
		out += "；" + sheet.Threshold
	}
	return "文本就是这样规定的：" + out
}

// words reads the clause out, word for word.
func (p *Planner) words(sheet *Sheet, w *letter) {
	p.readOut(sheet.Measure, w)
}

func (p *Planner) readOut(measure int, w *letter) {
	m := p.policy.Measure(measure)
	lines := []string{"> " + m.Heading.Text}
	w.citeAt(m.Heading.Whole())
	for _, c := range m.Clauses {
		lines = append(lines, "> "+c.Text)
		w.citeAt(c.Whole())
	}
	lines = append(lines, "> "+m.Responsibility.Text)
	w.citeAt(m.Responsibility.Whole())
	w.say(ordinal(measure)+"原文：", strings.Join(lines, "\n"))
	w.about(measure)
}

// eligible says what must hold, or that a condition asked about rules it out.
func (p *Planner) eligible(l *plan, sheet *Sheet, line func(string)) (ruledOut bool) {
	if sheet.Tool != "" {
		was := supposed(l.masked)
		for _, c := range p.tools.Benefit(sheet.Tool).Conditions {
			if v, ok := was[c.Input.Name]; ok && v != c.Want {
				line("不符合，文本要求：" + c.Term)
				line(sheet.Gist)
				return true
			}
		}
	}
	switch {
	case sheet.Exclusion != "" && l.Reading.truths["selected_higher_level"]:
		line("不能重复：" + sheet.Exclusion)
	case sheet.Needs != "":
		line("有可能，" + sheet.Needs)
		if sheet.Tool != "" {
			line(sheet.Gist)
		}
	default:
		line(sheet.Gist)
	}
	return false
}

// office names who is responsible.
func (p *Planner) office(l *plan, measure int, w *letter) {
	m := p.policy.Measure(measure)
	if m == nil {
		return
	}
	if len(l.offices) == 1 && (l.amongThose || amongThose.MatchString(l.text)) {
		verdict := "在内"
		if !slices.Contains(m.Offices, l.offices[0]) {
			verdict = "不在内"
		}
		w.say(l.offices[0] + verdict + "。")
	}
	if whoDecides.MatchString(l.text) && !l.about(asked.Title) {
		w.say("由谁评定、按什么标准评定，文本没有写，要看责任单位另行制定的实施细则。")
	}
	w.say(ordinal(measure) + "的责任单位是" + strings.Join(m.Offices, "、") + "。")
	w.citeAt(m.Responsibility.Whole())
	w.about(measure)
}

// whoDecides asks who appraises, not whose office it is: 由谁来鉴定，要第三方报告吗.
var whoDecides = pattern.MustCompile(`(谁|哪(个|家|些)?(部门|单位|机构|专家|人)?)(来|去)?(鉴定|评定|认定|判定|评判|评审|评选|说了算|把关|打分|界定|评估|评$)|第三方(鉴定|报告|评估|机构)`)

// amongThose: 财政那边也在里头.
var amongThose = pattern.MustCompile(`在列(?:否|吗|不|没|么|[^\pL]*$)|在不在列|列了没|列没列|(在|算)(里头|里面|内|其中|里边|名单)`)

// measure answers about a measure that holds several things.
func (p *Planner) measure(l *plan, number int, list []*Sheet, w *letter) {
	w.about(number)
	switch {
	case l.want(wantWords):
		p.readOut(number, w)
		return
	case l.want(wantOffice):
		p.office(l, number, w)
		p.unsaid(l, list[0], w)
		return
	}
	w.say(w.heading(number) + "写了这些：")
	var lines []string
	for _, sheet := range list {
		lines = append(lines, "- "+sheet.Gist)
		w.cite(number, sheet.Quotes...)
	}
	w.say(strings.Join(lines, "\n"))
	p.office(l, number, w)
	p.unsaid(l, list[0], w)
}
