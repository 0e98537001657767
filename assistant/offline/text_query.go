package offline

import (
	"slices"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/offline/plan"
	"github.com/rongce/rongce/assistant/offline/reading"
)

// answersText answers what the build of the text tells.
func (p *Planner) answersText(l *plan.Plan) *plan.Letter {
	w := p.letter(assistant.Answered)
	q := l.TextQuery
	switch q.Kind {
	case plan.RateEdge, plan.CeilingEdge:
		p.sayEdge(l, q, w)
	case plan.OfficePlaced:
		p.sayOfficePlaced(q, w)
	case plan.OfficeIn:
		p.sayOfficeIn(q, w)
	case plan.OfficeNotIn:
		p.sayOfficeNotIn(q.Office, w)
		l.Memory.Office = q.Office
	case plan.OfficesInAll:
		p.sayOffices(w)
	case plan.SentenceAt:
		p.saySentence(q, w)
	case plan.PreambleAsked:
		w.Say("开头一段是这样写的：", "> "+p.Policy.Clause(plan.ClausePreamble).Text)
		w.CiteAt(p.Policy.Clause(plan.ClausePreamble).Whole())
		w.About(0)
	case plan.OfficesShare:
		p.sayOfficesShare(q, w)
	case plan.OfficeAlone:
		p.sayOfficeAlone(q, w)
	case plan.SentenceOf:
		c := plan.SentenceWith(p.Policy, q.Measures[0], q.Word)
		w.Say(w.Heading(c.Measure)+"是这样写的：", "> "+c.Text, "更细的，文本没有写。")
		w.CiteAt(c.Whole())
		w.About(c.Measure)
	case plan.BesidesIt:
		l.Except = q.Measures
		p.moneyed(l, w)
	case plan.OfficesNotOf:
		p.sayOfficesNotOf(q.Measures[0], w)
	case plan.OtherMeasure:
		p.sayOtherMeasure(q, w)
	case plan.WordsBeside:
		p.sayBeside(q, w)
	case plan.WordIn:
		p.sayWord(l, q, w)
	}
	for _, n := range slices.Backward(w.Measures) {
		l.Memory.Focus(reading.OfMeasure(n))
	}
	l.Lists(w.Measures)
	return w
}
