package offline

import (
	"strings"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/offline/plan"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/knowledge/asked"
)

// plain is what remains when the check refused a reply: the results and the
// clauses, nothing else.
func (p *Planner) plain(l *plan.Plan, t *assistant.Turn) assistant.Reply {
	w := p.letter(assistant.Answered)
	var clauses []*knowledge.Clause
	for _, s := range l.Subjects {
		w.About(s.Measure)
		clauses = append(clauses, p.Policy.Sentences(s.Measure)...)
	}
	for _, c := range t.Calculations {
		if c.Amount != nil {
			w.Say(c.Name + "：" + c.Amount.Format() + "元。")
		}
		w.About(c.Measure)
	}
	if len(clauses) == 0 {
		for _, found := range t.Passages {
			clauses = append(clauses, found.Clause)
			w.About(found.Clause.Measure)
			break
		}
	}
	if len(clauses) == 0 {
		clauses = p.Policy.Sentences(0)
		w.About(0)
	}
	w.Say("文本是这样写的：")
	var lines []string
	for _, c := range clauses {
		w.CiteAt(c.Whole())
		lines = append(lines, "> "+c.Text)
	}
	w.Say(strings.Join(lines, "\n"))
	w.Say(p.draftNotice(t))
	return w.Reply(l)
}

// wordless answers what none of our words is for: with the terms of what it is about,
// and where that is the text as a whole, with what is not in it.
func (p *Planner) wordless(l *plan.Plan, w *plan.Letter) {
	for _, s := range l.Subjects {
		for _, sheet := range reading.SheetsOf(s) {
			if sheet.Topic != asked.Policy {
				w.Terms(sheet, false)
			}
		}
	}
	switch {
	case len(w.Lines) > 0:
	case l.Undisclosed():
		p.undisclosedWhole(l, w)
	default:
		p.unsaidWhole(l, w)
	}
}
