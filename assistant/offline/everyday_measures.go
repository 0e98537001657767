package offline

import (
	"fmt"
	"strings"

	"github.com/rongce/rongce/assistant/offline/faq"
	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/plan"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// The answers to everyday questions of a measure (plan.Everyday): what it does not ask for, and which of two gives more.

// everydayOfMeasure answers those that are about measures; false if the question is none.
func (p *Planner) everydayOfMeasure(l *plan.Plan, w *plan.Letter) bool {
	switch l.Everyday.Name {
	case plan.Unwritten:
		number := l.InView()[0]
		w.Say(fmt.Sprintf("%s没有写%s方面的要求。", w.Heading(number), l.Everyday.Word))
		for _, sheet := range reading.SheetsOf(memory.Subject{Measure: number}) {
			if len(l.Explicit()) == 1 && l.Explicit()[0].Topic != "" && l.Explicit()[0].Topic != sheet.Topic {
				continue
			}
			if len(l.Explicit()) == 0 && len(l.Measures) == 0 && sheet.Topic != l.Memory.Subjects[0].Topic && l.Memory.Subjects[0].Topic != "" {
				continue
			}
			w.Say("写明的是：" + sheet.Gist)
			w.Cite(sheet.Measure, sheet.Quotes...)
		}
		w.Say("更细的要求，以正式印发的文件和责任单位另行制定的实施细则为准。")
		w.CiteClause(clauseRules)
		w.About(number)
	case plan.TwoHeld:
		p.twoHeld(l, w)
	case faq.CappedOnly:
		w.Say("只写了上限、没有写计算比例的是：")
		for _, sheet := range sheets.OfTopics {
			if sheet.Tool != "" && p.Tools.Benefit(sheet.Tool).Shape().Rate == 0 && strings.Contains(sheet.Rate, "没有写") {
				w.Say("- " + w.Heading(sheet.Measure) + "，" + sheet.Name + "：" + sheet.Ceiling)
				w.Cite(sheet.Measure, sheet.Quotes...)
			}
		}
	case faq.OnlyIf:
		in := l.InView()
		if len(in) == 0 {
			w.Say("不是，每一条都写了各自的条件；说一下是哪一条，我报给您。")
			w.CiteClause(plan.ClauseTitle)
			break
		}
		w.Say("不是，还要对得上条件。")
		for _, s := range l.Explicit() {
			for _, sheet := range reading.SheetsOf(s) {
				w.Terms(sheet, true)
			}
		}
		if len(w.Measures) == 0 {
			for _, sheet := range reading.SheetsOf(memory.Subject{Measure: in[0]}) {
				w.Terms(sheet, true)
			}
		}
	case faq.RentFree:
		if len(l.Unreal) > 0 {
			w.Say("没有第" + l.Unreal[0] + "条：这份政策只有九条措施（第一条到第九条），另有附则。")
		}
		sheet := reading.SheetsOf(memory.Subject{Measure: 5})[0]
		w.Say("不能这样说，文本没有写租金免几年、免多少。")
		w.Terms(sheet, false)
	default:
		return false
	}
	return true
}

// howOften asks whether it is paid every year, or once.
var howOften = pattern.MustCompile(`每年|年年|逐年|一次性|只(?:给|补|发)一次|几次|多久|再领一次`)

// termsOf is what is said of one of a measure's supports: its terms, or how often it is paid: 第二条是一次性还是每年.
func termsOf(l *plan.Plan, sheet *sheets.Sheet) string {
	if l.Want(want.Again) && howOften.MatchString(l.Text) {
		return sheet.Name + "：" + orNothing(sheet.Again, "是一次性还是每年")
	}
	return sheet.Gist
}

// twoHeld tells which of two measures has the higher ceiling or rate.
func (p *Planner) twoHeld(l *plan.Plan, w *plan.Letter) {
	kind, what := plan.CeilingEdge, "上限"
	if strings.Contains(l.Text, "比例") {
		kind, what = plan.RateEdge, "补助比例"
	}
	var most [2]money.Amount
	var said [2]string
	for _, r := range p.byFigure(kind) {
		for i, number := range l.Measures {
			if r.sheet.Measure != number {
				continue
			}
			figure := r.sheet.Ceiling
			if kind == plan.RateEdge {
				figure = r.sheet.Rate
			}
			if most[i].Less(r.value) {
				most[i] = r.value
			}
			said[i] += "- " + w.Heading(number) + "，" + r.sheet.Name + "：" + figure + "\n"
			w.Cite(number, r.sheet.Quotes...)
		}
	}
	var missing []string
	for i, number := range l.Measures {
		if said[i] == "" {
			missing = append(missing, plan.Ordinal(number))
			for _, sheet := range reading.SheetsOf(memory.Subject{Measure: number}) {
				said[i] += "- " + w.Heading(number) + "：" + sheet.Gist + "\n"
				w.Cite(number, sheet.Quotes...)
			}
		}
	}
	switch {
	case len(missing) > 0:
		w.Say(strings.Join(missing, "、") + "没有写" + what + "，没法直接比：")
	case most[0].Equal(most[1]):
		w.Say("按" + what + "，两条一样高：")
	case most[1].Less(most[0]):
		w.Say("按" + what + "，" + plan.Ordinal(l.Measures[0]) + "更高：")
	default:
		w.Say("按" + what + "，" + plan.Ordinal(l.Measures[1]) + "更高：")
	}
	w.Say(strings.TrimSpace(said[0] + said[1]))
	if kind == plan.CeilingEdge {
		w.Say("上限有按项目、按产品、按企业、按人算的，各按各的算；实际拿多少看花了多少、符不符合条件。")
	}
}
