package offline

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/plan"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// withTrait lists the measures that have it.
func (p *Planner) withTrait(l *plan.Plan, w *plan.Letter) {
	t := l.Trait
	l.Memory.Sought = len(l.Rates) == 1 // 20%的呢 asks it again
	var lines []string
	var in []int
	for _, s := range sheets.OfTopics {
		var b *tools.Bound
		if s.Tool != "" {
			b = p.Tools.Benefit(s.Tool)
		}
		if !t.Has(s, b) || !l.Lets(s.Measure) {
			continue
		}
		lines = append(lines, "- "+w.Heading(s.Measure)+"，"+s.Name+"："+strings.TrimSuffix(t.Line(s), "。")+"。")
		w.Cite(s.Measure, s.Quotes...)
		if !slices.Contains(in, s.Measure) {
			in = append(in, s.Measure)
		}
	}
	if len(in) == 0 {
		of := "九条措施"
		if len(l.Among) > 0 {
			of = "这几条"
		}
		w.Say(of + "里没有" + t.Says + "。")
		w.CiteClause(plan.ClauseTitle)
		return
	}
	w.About(in...)
	w.Say(t.Says+"是"+ordinals(in)+"：", strings.Join(lines, "\n"))
}

// rateOfSome: some measure pays a share of so many percent.
func rateOfSome(box *tools.Toolbox, percent money.Amount) bool {
	return slices.ContainsFunc(sheets.OfTopics, func(s *sheets.Sheet) bool {
		return s.Tool != "" && box.Benefit(s.Tool).Shape().Rate > 0 && money.Yuan(box.Benefit(s.Tool).Shape().Rate).Equal(percent)
	})
}
