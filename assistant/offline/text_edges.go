package offline

import (
	"fmt"
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/plan"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/tools/money"
)

// ranked is a support with the figure by which it is held against others.
type ranked struct {
	sheet *sheets.Sheet
	value money.Amount
}

// byFigure are the supports that have a share, or a ceiling, the highest first.
func (p *Planner) byFigure(kind memory.TextKind) []ranked {
	var out []ranked
	for _, s := range sheets.OfTopics {
		if s.Tool == "" {
			continue
		}
		if kind == plan.RateEdge {
			if rate := p.Tools.Benefit(s.Tool).Shape().Rate; rate > 0 {
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

// edgeOfList is what the edges of the table that was just given are of: 把比例都列出来 … 最高的是哪个.
func edgeOfList(l *plan.Plan) *memory.TextQuery {
	if plan.SharesOnly(l.Text) {
		return &memory.TextQuery{Kind: plan.RateEdge}
	}
	return &memory.TextQuery{Kind: plan.CeilingEdge}
}

// sayEdge says which support has the highest share or ceiling, or the lowest.
func (p *Planner) sayEdge(l *plan.Plan, q *memory.TextQuery, w *plan.Letter) {
	all := p.byFigure(q.Kind)
	at := all[0]
	if q.Least {
		at = all[len(all)-1]
	}
	what, edge, whatEN, edgeEN := "补助比例", "最高", "rate", "highest"
	if q.Kind == plan.CeilingEdge {
		what, whatEN = "上限", "ceiling"
	}
	if q.Least {
		edge, edgeEN = "最低", "lowest"
	}
	for _, r := range all {
		if !r.value.Equal(at.value) {
			continue
		}
		w.About(r.sheet.Measure)
		w.Cite(r.sheet.Measure, r.sheet.Quotes...)
		if l.English {
			w.Say(fmt.Sprintf("**The %s %s is that of measure %s, %s**: %s", edgeEN, whatEN, p.Policy.Measure(r.sheet.Measure).Numeral, r.sheet.English, r.sheet.GistEN))
			continue
		}
		figure := r.sheet.Ceiling
		if q.Kind == plan.RateEdge {
			figure = r.sheet.Rate
		}
		w.Say(fmt.Sprintf("**%s%s的是%s，%s**：%s。", what, edge, w.Heading(r.sheet.Measure), r.sheet.Name, figure))
	}
	if l.English {
		w.Follow("Which office is in charge?", "What are the conditions?")
		return
	}
	if q.Kind == plan.CeilingEdge {
		w.Say("比的是写了上限的；每个项目、每人、每家企业的上限，各按各的算。")
	}
	w.Follow("全部上限列一下", "这条归哪个部门管？")
}
