package offline

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/plan"
)

// sameOffices says which offices two measures or more have in common.
func (p *Planner) sameOffices(l *plan.Plan) *plan.Letter {
	w := p.letter(assistant.Answered)
	var in []int
	common := slices.Clone(p.Policy.Measure(l.Same[0].Measure).Offices)
	equal := true
	for _, s := range l.Same {
		m := p.Policy.Measure(s.Measure)
		in = append(in, s.Measure)
		equal = equal && slices.Equal(cityOffices(m.Offices), cityOffices(p.Policy.Measure(in[0]).Offices))
		common = slices.DeleteFunc(common, func(o string) bool { return !slices.Contains(m.Offices, o) })
	}
	switch common = cityOffices(common); {
	case equal:
		w.Say("是的，" + ordinals(in) + "的责任单位一样。")
	case len(common) > 0:
		w.Say("不完全一样，" + ordinals(in) + "都有的是" + strings.Join(common, "、") + "。")
	default:
		w.Say("不是，" + ordinals(in) + "没有同一个市级责任单位。")
	}
	for _, n := range in {
		p.office(l, n, w)
	}
	return w
}

// cityOffices leaves out the districts, which every measure has.
func cityOffices(offices []string) []string {
	return slices.DeleteFunc(slices.Clone(offices), func(o string) bool { return strings.HasPrefix(o, "相关") })
}

// division says that the text divides no work between offices.
func (p *Planner) division(l *plan.Plan) *plan.Letter {
	w := p.letter(assistant.Answered)
	w.Say("几个责任单位之间怎么分工、谁为主，文本没有写，只是列在一起；要看责任单位另行制定的实施细则。")
	w.CiteClause(clauseRules)
	offices := l.Offices
	if len(offices) == 1 && l.Memory.Office != "" && l.Memory.Office != offices[0] {
		offices = append(slices.Clone(offices), l.Memory.Office) // 跟人社怎么分工, after 组织部
	}
	for _, m := range p.Policy.Measures {
		named := slices.ContainsFunc(l.Subjects, func(s memory.Subject) bool { return s.Measure == m.Number })
		if named || len(l.Subjects) == 0 && len(offices) > 0 && !slices.ContainsFunc(offices, func(o string) bool { return !slices.Contains(m.Offices, o) }) {
			p.office(l, m.Number, w)
		}
	}
	if len(w.Measures) == 0 {
		w.About(0)
	}
	return w
}
