package offline

import (
	"fmt"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/plan"
	"github.com/rongce/rongce/assistant/offline/sheets"
)

// saySentence quotes a sentence of a measure by its place.
func (p *Planner) saySentence(q *memory.TextQuery, w *plan.Letter) {
	n := q.Measures[0]
	all := p.Policy.Sentences(n)
	at := q.Place - 1
	if q.Place < 0 {
		at = len(all) + q.Place
	}
	w.About(n)
	if at < 0 || at >= len(all) {
		w.Say(fmt.Sprintf("%s没有这一句：这一条正文一共%s句。", w.Heading(n), plan.Numeral(len(all))))
		w.CiteAt(all[0].Whole())
		return
	}
	w.Say(fmt.Sprintf("%s正文一共%s句，第%s句是：", w.Heading(n), plan.Numeral(len(all)), plan.Numeral(at+1)), "> "+all[at].Text)
	w.CiteAt(all[at].Whole())
}

// sayOtherMeasure puts right where something stands.
func (p *Planner) sayOtherMeasure(q *memory.TextQuery, w *plan.Letter) {
	w.Say(fmt.Sprintf("不是%s，在%s。", plan.Ordinal(q.Measures[0]), w.Heading(q.Measures[1])))
	w.About(q.Measures[1])
	for _, s := range sheets.OfTopics {
		if s.Measure == q.Measures[1] {
			w.Say(s.Gist)
			w.Cite(s.Measure, s.Quotes...)
		}
	}
}
