package offline

import (
	"fmt"
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/offline/passing"
	"github.com/rongce/rongce/assistant/offline/plan"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
)

const notInText = "文本没有写"

// aspects answers what is asked besides a sum: rate, ceiling, words, office …
func (p *Planner) aspects(l *plan.Plan, t *assistant.Turn, w *plan.Letter) {
	before := len(w.Lines)
	for _, s := range l.Subjects {
		list := reading.SheetsOf(s)
		if len(list) == 0 {
			continue
		}
		if s.Topic == "" && len(list) > 1 {
			p.measure(l, s.Measure, list, w)
			continue
		}
		p.aspectsOf(l, t, list[0], w)
	}
	if l.Want(want.Compare) && len(l.Subjects) > 1 && len(l.Reading.Sums) == 0 {
		for _, s := range l.Subjects {
			for _, sheet := range reading.SheetsOf(s) {
				w.Terms(sheet, true)
			}
		}
	}
	p.drawnTogether(l, t, w)
	if len(w.Lines) > before || len(t.Calculations) > 0 {
		return
	}
	if l.NoBase {
		p.withoutBase(l, w)
		return
	}
	for _, s := range l.Subjects { // nothing in particular was asked: what the glossary says, or the terms
		if sheet := sheets.Of(s.Topic); sheet != nil && l.Explains(s.Topic) {
			p.meaning(l, sheet, w, false)
			continue
		}
		for _, sheet := range reading.SheetsOf(s) {
			w.Terms(sheet, false)
		}
	}
	if act, p := l.TopAct(); act == asked.Process || act == asked.Terms && p > sentence.ConfidentAct && l.Elliptical {
		w.Say("更细的规定文本没有写，要等责任单位另行制定实施细则。")
		w.CiteClause(clauseRules)
	}
}

// The closing provisions, by id.
const (
	clauseRules  = "0.2" // 资金、实施细则
	clauseHigher = "0.3" // 就高不重复
)

func (p *Planner) aspectsOf(l *plan.Plan, t *assistant.Turn, sheet *sheets.Sheet, w *plan.Letter) {
	calculated := slices.ContainsFunc(t.Calculations, func(c *tools.Calculation) bool { return sheet.Tool == "" || c.Tool == sheet.Tool })
	from := len(w.Lines)
	line := func(text string) {
		if text != "" {
			w.Say(sheetLine(w, sheet, text, len(w.Lines) == from && !calculated))
			w.Cite(sheet.Measure, sheet.Quotes...)
		}
	}
	if l.Want(want.Words) && !calculated {
		p.words(sheet, w)
	}
	if l.Want(want.Where) && !calculated || l.Want(want.Where) && l.Want(want.Why) {
		if c, word := p.lookup(l.Text); c != nil && len(l.Recalled) == 0 && c.Measure == sheet.Measure && !strings.Contains(strings.Join(sheet.Quotes, ""), word) {
			w.Say(fmt.Sprintf("写在%s：“%s”。", w.Heading(sheet.Measure), c.Text))
			w.CiteAt(c.Whole())
		} else {
			w.Say(fmt.Sprintf("写在%s：“%s”。", w.Heading(sheet.Measure), sheet.Nearest(l.Text)))
			w.Cite(sheet.Measure, sheet.Quotes...)
		}
	}
	if l.Want(want.Rate) {
		line(orNothing(sheet.Rate, "比例"))
	}
	if l.Want(want.Ceiling) && (!calculated || len(l.Reading.Sums) == 0 && len(l.Subjects) == 1) || l.Premised(sheet) {
		if startsAt.MatchString(l.Masked) && sheet.Threshold != "" {
			line(sheet.Threshold)
		} else {
			line(orNothing(sheet.Ceiling, "上限"))
			line(eachByItself(l, sheet))
		}
		if l.Want(want.Amount) && !l.Want(want.Rate) && sheet.Rate != "" && sheet.Tool != "" {
			line(sheet.Rate)
		}
	}
	if l.Want(want.Threshold) && !calculated && !l.Want(want.Eligible, want.Target) || l.Want(want.Threshold) && l.Want(want.Eligible) && !calculated {
		if sheet.Threshold == "" && l.Explains(sheet.Topic) && !l.Want(want.Meaning) {
			p.meaning(l, sheet, w, false) // 国际先进水平看论文还是专利，几篇起步
		} else if sheet.Threshold == "" && sheet.Needs != "" {
			line(sheet.Needs)
			line(sheet.Gist)
		} else {
			line(orNothing(sheet.Threshold, "门槛"))
		}
	}
	if l.Want(want.Quota) {
		line(orNothing(sheet.Quota, "名额限制"))
	}
	if l.Want(want.Again) && !(l.Want(want.Stack) && len(l.Subjects) > 1) {
		if sheet.Topic == asked.PlatformAward {
			w.Cite(2, sheets.Of(asked.PlatformService).Quotes...)
		}
		line(orNothing(sheet.Again, "能不能每年领、能不能结转"))
	}
	if l.Want(want.Why) && (calculated || sheet.Threshold != "" && l.Want(want.Threshold, want.Meaning) || sheet.Threshold != "" && nothingWhy.MatchString(l.Text)) && !l.Want(want.Where) {
		line(why(sheet))
	}
	l.NoReason(sheet, w, calculated)
	if l.Want(want.Meaning) && !(l.Want(want.Why) && len(w.Lines) > from) || l.Instead(sheet.Topic) || l.Remarks(sheet.Topic) {
		p.meaning(l, sheet, w, calculated)
	}
	if l.Want(want.Amount) && !calculated && sheet.Tool != "" && len(w.Lines) > from && l.Want(want.Quota, want.Again, want.Threshold) {
		line(sheet.Gist)
	}
	if l.NoBase && !calculated {
		p.withoutBase(l, w)
	} else if l.Want(want.Eligible) && !calculated && !l.Instead(sheet.Topic) && !l.BesideThePoint() {
		w.RuledOut = p.eligible(l, sheet, line)
	}
	p.rule(l, sheet, w, from, calculated)
	if l.Want(want.Process) && !calculated && len(l.Having(sentence.RoleClaim)) > 0 { // 120万是不是直接到账
		line(sheet.Gist)
	}
	if l.Want(want.Office) && !(plan.FiledWhere.MatchString(l.Text) && sheet.Topic == asked.VerticalModel) && !(ownedBy.MatchString(l.Text) && w.Silent) {
		p.office(l, sheet.Measure, w)
	}
	p.unsaid(l, sheet, w)
	if len(w.Lines) == from && sheet.Tool == "" && (l.Want(want.Amount, want.Mine) && !calculated || len(l.Subjects) > 1 && calculated && l.AsksToo(sheet.Topic)) {
		w.Say(w.Heading(sheet.Measure) + "：" + sheet.Gist)
		w.Say("所以现在给不出具体数额，要等实施细则，可以问" + strings.Join(p.Policy.Measure(sheet.Measure).Offices, "、") + "。")
		w.Cite(sheet.Measure, sheet.Quotes...)
		w.CiteAt(p.Policy.Measure(sheet.Measure).Responsibility.Whole())
	}
}

// rule says the whole rule in one sentence after what was asked of it, the
// first time in a conversation: the next question is mostly about the rest of it.
func (p *Planner) rule(l *plan.Plan, sheet *sheets.Sheet, w *plan.Letter, from int, calculated bool) {
	if calculated || len(w.Lines) == from || strings.Contains(strings.Join(w.Lines, ""), strings.TrimSuffix(sheet.Gist, "。")) || slices.Contains(l.Memory.Ruled, sheet.Topic) || l.Want(want.Words, want.Process, want.Phone, want.Tax, want.Stack, want.Compare, want.Target) {
		return
	}
	if len(l.Wants) > 0 && !l.Want(want.Rate, want.Ceiling, want.Threshold, want.Quota, want.Again, want.Eligible, want.Meaning, want.Amount, want.Draft, want.Hearsay) {
		return
	}
	l.Memory.Ruled = append(l.Memory.Ruled, sheet.Topic)
	w.Say(strings.TrimSuffix(sheet.Gist, "。") + "。")
	w.Cite(sheet.Measure, sheet.Quotes...)
}

func sheetLine(w *plan.Letter, sheet *sheets.Sheet, text string, first bool) string {
	text = strings.TrimSuffix(text, "。") + "。"
	if first {
		return w.Heading(sheet.Measure) + "，" + sheet.Name + "：" + text
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

func why(sheet *sheets.Sheet) string {
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
func (p *Planner) words(sheet *sheets.Sheet, w *plan.Letter) {
	p.readOut(sheet.Measure, w)
}

func (p *Planner) readOut(measure int, w *plan.Letter) {
	m := p.Policy.Measure(measure)
	lines := []string{"> " + m.Heading.Text}
	w.CiteAt(m.Heading.Whole())
	for _, c := range m.Clauses {
		lines = append(lines, "> "+c.Text)
		w.CiteAt(c.Whole())
	}
	lines = append(lines, "> "+m.Responsibility.Text)
	w.CiteAt(m.Responsibility.Whole())
	w.Say(plan.Ordinal(measure)+"原文：", strings.Join(lines, "\n"))
	w.About(measure)
}

// eligible says what must hold, or that a condition asked about rules it out.
func (p *Planner) eligible(l *plan.Plan, sheet *sheets.Sheet, line func(string)) (ruledOut bool) {
	if sheet.Tool != "" {
		was := passing.Supposed(l.Masked)
		for _, c := range p.Tools.Benefit(sheet.Tool).Conditions {
			if v, ok := was[c.Input.Name]; ok && v != c.Want {
				line("不符合，文本要求：" + c.Term)
				line(sheet.Gist)
				return true
			}
		}
	}
	switch {
	case sheet.Exclusion != "" && l.Reading.Truths["selected_higher_level"]:
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
func (p *Planner) office(l *plan.Plan, measure int, w *plan.Letter) {
	m := p.Policy.Measure(measure)
	if m == nil {
		return
	}
	if len(l.Offices) == 1 && (l.AmongThose || amongThose.MatchString(l.Text)) {
		verdict := "在内"
		if !slices.Contains(m.Offices, l.Offices[0]) {
			verdict = "不在内"
		}
		w.Say(l.Offices[0] + verdict + "。")
	}
	if reading.WhoDecides.MatchString(l.Text) && !l.About(asked.Title) {
		w.Say("由谁评定、按什么标准评定，文本没有写，要看责任单位另行制定的实施细则。")
	}
	who := plan.Ordinal(measure) + "的责任单位是" + strings.Join(m.Offices, "、") + "。"
	if leads.MatchString(l.Text) {
		who += "其中谁牵头，文本没有写。"
	}
	w.Say(who)
	w.CiteAt(m.Responsibility.Whole())
	w.About(measure)
}

// amongThose: 财政那边也在里头.
var amongThose = pattern.MustCompile(`在列(?:否|吗|不|没|么|[^\pL]*$)|在不在列|列了没|列没列|(在|算)(里头|里面|内|其中|里边|名单)`)

// measure answers about a measure that holds several things.
func (p *Planner) measure(l *plan.Plan, number int, list []*sheets.Sheet, w *plan.Letter) {
	w.About(number)
	switch {
	case l.Want(want.Words):
		p.readOut(number, w)
		return
	case l.Want(want.Office):
		p.office(l, number, w)
		p.unsaid(l, list[0], w)
		return
	}
	w.Say(w.Heading(number) + "写了这些：")
	var lines []string
	for _, sheet := range list {
		lines = append(lines, "- "+termsOf(l, sheet))
		w.Cite(number, sheet.Quotes...)
	}
	w.Say(strings.Join(lines, "\n"))
	p.office(l, number, w)
	p.unsaid(l, list[0], w)
}
