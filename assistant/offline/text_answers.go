package offline

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/tools/money"
)

// answersText answers what the build of the text tells.
func (p *Planner) answersText(l *plan) *letter {
	w := p.letter(assistant.Answered)
	q := l.textQuery
	switch q.Kind {
	case RateEdge, CeilingEdge:
		p.sayEdge(l, q, w)
	case OfficePlaced:
		p.sayOfficePlaced(q, w)
	case OfficeIn:
		p.sayOfficeIn(q, w)
	case OfficeNotIn:
		p.sayOfficeNotIn(l, q, w)
	case OfficesInAll:
		p.sayOffices(w)
	case SentenceAt:
		p.saySentence(q, w)
	case PreambleAsked:
		w.say("开头一段是这样写的：", "> "+p.policy.Clause(clausePreamble).Text)
		w.citeAt(p.policy.Clause(clausePreamble).Whole())
		w.about(0)
	case OfficesShare:
		p.sayOfficesShare(q, w)
	case SentenceOf:
		c := sentenceWith(p.policy, q.Measures[0], q.Word)
		w.say(w.heading(c.Measure)+"是这样写的：", "> "+c.Text, "更细的，文本没有写。")
		w.citeAt(c.Whole())
		w.about(c.Measure)
	case OtherMeasure:
		p.sayOtherMeasure(q, w)
	case WordsBeside:
		p.sayBeside(q, w)
	case WordIn:
		p.sayWord(q, w)
	}
	for _, n := range slices.Backward(w.measures) {
		l.memory.focus(Subject{Measure: n})
	}
	l.lists(w.measures)
	return w
}

// ranked is a support with the figure by which it is held against others.
type ranked struct {
	sheet *Sheet
	value money.Amount
}

// byFigure are the supports that have a share, or a ceiling, the highest first.
func (p *Planner) byFigure(kind TextKind) []ranked {
	var out []ranked
	for _, s := range sheets {
		if s.Tool == "" {
			continue
		}
		if kind == RateEdge {
			if rate := p.tools.Benefit(s.Tool).Shape().Rate; rate > 0 {
				out = append(out, ranked{s, money.Yuan(rate)})
			}
			continue
		}
		var most money.Amount
		for _, f := range money.Figures(s.Ceiling) {
			if f.Kind == money.Unit && most.Less(f.Value) && !strings.HasPrefix(s.Ceiling, "没有") {
				most = f.Value
			}
		}
		if !most.IsZero() {
			out = append(out, ranked{s, most})
		}
	}
	slices.SortStableFunc(out, func(a, b ranked) int { return b.value.Cmp(a.value) })
	return out
}

// sayEdge says which support has the highest share or ceiling, or the lowest.
func (p *Planner) sayEdge(l *plan, q *TextQuery, w *letter) {
	all := p.byFigure(q.Kind)
	at := all[0]
	if q.Least {
		at = all[len(all)-1]
	}
	what, edge := "补助比例", "最高"
	if q.Kind == CeilingEdge {
		what = "上限"
	}
	if q.Least {
		edge = "最低"
	}
	for _, r := range all {
		if !r.value.Equal(at.value) {
			continue
		}
		w.about(r.sheet.Measure)
		w.cite(r.sheet.Measure, r.sheet.Quotes...)
		if l.english {
			w.say(fmt.Sprintf("**Measure %s, %s**: %s", p.policy.Measure(r.sheet.Measure).Numeral, r.sheet.English, r.sheet.GistEN))
			continue
		}
		figure := r.sheet.Ceiling
		if q.Kind == RateEdge {
			figure = r.sheet.Rate
		}
		w.say(fmt.Sprintf("**%s%s的是%s，%s**：%s。", what, edge, w.heading(r.sheet.Measure), r.sheet.Name, figure))
	}
	if q.Kind == CeilingEdge && !l.english {
		w.say("比的是写了上限的；每个项目、每人、每家企业的上限，各按各的算。")
	}
	w.follow("全部上限列一下", "这条归哪个部门管？")
}

// sayOfficePlaced says which offices stand at a place.
func (p *Planner) sayOfficePlaced(q *TextQuery, w *letter) {
	first := map[string]bool{}
	for _, n := range q.Measures {
		m := p.policy.Measure(n)
		offices := m.Offices
		which := "排在最前面的责任单位"
		if q.Place < 0 {
			offices, which = offices[len(offices)-1:], "排在最后的责任单位"
		} else {
			offices = offices[:min(max(q.Most, 1), len(offices))]
			if len(offices) > 1 {
				which = "排在前" + numeral(len(offices)) + "位的责任单位"
			}
		}
		first[offices[0]] = true
		w.say(w.heading(n) + which + "是" + strings.Join(offices, "、") + "。")
		w.citeAt(m.Responsibility.Whole())
		w.about(n)
	}
	if len(q.Measures) > 1 {
		same := "不是同一家："
		if len(first) == 1 {
			same = "是同一家："
		}
		w.lines = append([]string{same}, w.lines...)
	}
	w.say("文本只是把责任单位列在一起，谁牵头、怎么分工没有写。")
}

// sayOfficeIn says whether an office is among those of a measure.
func (p *Planner) sayOfficeIn(q *TextQuery, w *letter) {
	m := p.policy.Measure(q.Measures[0])
	said := "不在：" + w.heading(m.Number) + "的责任单位里没有" + q.Office
	if slices.Contains(m.Offices, q.Office) {
		said = "在：" + q.Office + "是" + w.heading(m.Number) + "的责任单位"
	}
	w.say(said + "。责任单位是" + strings.Join(m.Offices, "、") + "。")
	w.citeAt(m.Responsibility.Whole())
	w.about(m.Number)
}

// sayOfficeNotIn says which measures an office is not in.
func (p *Planner) sayOfficeNotIn(l *plan, q *TextQuery, w *letter) {
	var out []int
	for _, m := range p.policy.Measures {
		w.citeAt(m.Responsibility.Whole())
		if !slices.Contains(m.Offices, q.Office) {
			out = append(out, m.Number)
		}
	}
	if len(out) == 0 {
		w.say("没有：每一条的责任单位里都有" + q.Office + "。")
		return
	}
	w.about(out...)
	w.say("责任单位里没有" + q.Office + "的是" + ordinals(out) + "。")
	l.memory.Office = q.Office
}

// sayOfficesShare says which measures several offices share.
func (p *Planner) sayOfficesShare(q *TextQuery, w *letter) {
	var in []int
	for _, m := range p.policy.Measures {
		w.citeAt(m.Responsibility.Whole())
		if !slices.ContainsFunc(q.Offices, func(o string) bool { return !slices.Contains(m.Offices, o) }) {
			in = append(in, m.Number)
		}
	}
	named := strings.Join(q.Offices, "、")
	if len(in) == 0 {
		w.say("没有哪一条的责任单位里同时有" + named + "：")
		for _, o := range q.Offices {
			var its []int
			for _, m := range p.policy.Measures {
				if slices.Contains(m.Offices, o) {
					its = append(its, m.Number)
				}
			}
			w.say("- " + o + "是" + ordinals(its) + "的责任单位")
			w.about(its...)
		}
		return
	}
	w.about(in...)
	w.say("责任单位里同时有" + named + "的是" + ordinals(in) + "。")
	for _, n := range in {
		w.say("- " + w.heading(n) + "：" + strings.Join(p.policy.Measure(n).Offices, "、"))
	}
}

// sayOffices says how many offices the text names, each once.
func (p *Planner) sayOffices(w *letter) {
	var all []string
	for _, m := range p.policy.Measures {
		w.citeAt(m.Responsibility.Whole())
		for _, o := range cityOffices(m.Offices) {
			if !slices.Contains(all, o) && !strings.Contains(o, "各有关") {
				all = append(all, o)
			}
		}
	}
	w.say(fmt.Sprintf("责任单位里点了名的市级单位，去掉重复一共%d个：%s。第七条另外写了“市直各有关部门”，没有逐个点名；区县只写“相关县（市）区”。", len(all), strings.Join(all, "、")))
	w.about(0)
}

// numeral writes a small number, 三.
func numeral(n int) string { return string([]rune(measureNumerals)[n]) }

// saySentence quotes a sentence of a measure by its place.
func (p *Planner) saySentence(q *TextQuery, w *letter) {
	n := q.Measures[0]
	all := p.policy.Sentences(n)
	at := q.Place - 1
	if q.Place < 0 {
		at = len(all) + q.Place
	}
	w.about(n)
	if at < 0 || at >= len(all) {
		w.say(fmt.Sprintf("%s没有这一句：这一条正文一共%s句。", w.heading(n), numeral(len(all))))
		w.citeAt(all[0].Whole())
		return
	}
	w.say(fmt.Sprintf("%s正文一共%s句，第%s句是：", w.heading(n), numeral(len(all)), numeral(at+1)), "> "+all[at].Text)
	w.citeAt(all[at].Whole())
}

// sayOtherMeasure puts right where something stands.
func (p *Planner) sayOtherMeasure(q *TextQuery, w *letter) {
	w.say(fmt.Sprintf("不是%s，在%s。", ordinal(q.Measures[0]), w.heading(q.Measures[1])))
	w.about(q.Measures[1])
	for _, s := range sheets {
		if s.Measure == q.Measures[1] {
			w.say(s.Gist)
			w.cite(s.Measure, s.Quotes...)
		}
	}
}

// sayBeside quotes the sentence that lists what is asked for.
func (p *Planner) sayBeside(q *TextQuery, w *letter) {
	n := q.Measures[0]
	c := cmp.Or(listOf(p.policy, n, q.Word), listOf(p.policy, n, ""), p.policy.Sentences(n)[0])
	w.say(w.heading(n)+"是这样写的：", "> "+c.Text, "文本写的就是这些，没有再细列。")
	w.citeAt(c.Whole())
	w.about(n)
}

// sayWord says where a word stands, or that it does not.
func (p *Planner) sayWord(q *TextQuery, w *letter) {
	at := func(measure int) *knowledge.Clause {
		for _, c := range p.policy.Sentences(measure) {
			if strings.Contains(strings.ToLower(c.Text), q.Word) {
				return c
			}
		}
		return nil
	}
	if len(q.Measures) == 1 {
		if c := at(q.Measures[0]); c != nil {
			w.say("写了：“"+q.Word+"”在"+w.heading(c.Measure)+"里：", "> "+c.Text)
			w.citeAt(c.Whole())
			w.about(c.Measure)
			return
		}
	}
	var elsewhere []*knowledge.Clause
	for n := range measuresInPolicy + 1 {
		if c := at(n); c != nil {
			elsewhere = append(elsewhere, c)
		}
	}
	if len(elsewhere) > 0 {
		if len(q.Measures) == 1 {
			w.about(q.Measures[0])
			w.say(w.heading(q.Measures[0]) + "没有写“" + q.Word + "”，别处写了：")
		}
		for _, c := range elsewhere {
			where := "开头和附则"
			if c.Measure > 0 {
				where = w.heading(c.Measure)
			}
			w.say("“"+q.Word+"”写在"+where+"：", "> "+c.Text)
			w.citeAt(c.Whole())
			w.about(c.Measure)
		}
		return
	}
	n := q.Measures[0]
	w.say("没有：文本里没有写“" + q.Word + "”。" + w.heading(n) + "是这样写的：")
	c := cmp.Or(listOf(p.policy, n, ""), p.policy.Sentences(n)[0])
	w.say("> " + c.Text)
	w.citeAt(c.Whole())
	w.about(n)
}
