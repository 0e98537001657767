package offline

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/plan"
	"github.com/rongce/rongce/assistant/offline/reading"
)

// concordance says in which measures something stands, each with its sentence.
func (p *Planner) concordance(l *plan.Plan, w *plan.Letter) {
	if len(l.Places) == 0 {
		w.Say("文本里没有“" + l.SoughtFor + "”，没有写到。")
		w.CiteClause(plan.ClauseTitle)
		return
	}
	var lines []string
	var in []int
	for _, at := range l.Places {
		if c, err := p.Policy.Cite(at.Clause.ID, at.Sentence); err == nil {
			w.CiteAt(c)
		}
		if !slices.Contains(in, at.Clause.Measure) {
			in = append(in, at.Clause.Measure)
		}
		lines = append(lines, "- "+w.Place(at.Clause)+"：“"+at.Sentence+"”")
	}
	w.About(in...)
	if len(in) == 1 && in[0] > 0 {
		l.Memory.Focus(reading.OfMeasure(in[0]))
	}
	says := "写了“" + l.SoughtFor + "”的有这些：\n"
	if !strings.Contains(strings.Join(lines, ""), l.SoughtFor) && plan.Literally.MatchString(l.Text) {
		says = "没有一字不差的“" + l.SoughtFor + "”，意思相近的是：\n"
	}
	w.Say(says + strings.Join(lines, "\n"))
	w.Follow("全部上限列一下", "哪几条写了具体金额？")
}
