package offline

import (
	"strings"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/knowledge/asked"
)

// plain is what remains when the check refused a reply: the results and the
// clauses, nothing else.
func (p *Planner) plain(l *plan, t *assistant.Turn) assistant.Reply {
	w := p.letter(assistant.Answered)
	var clauses []*knowledge.Clause
	for _, s := range l.subjects {
		w.about(s.Measure)
		clauses = append(clauses, p.policy.Sentences(s.Measure)...)
	}
	for _, c := range t.Calculations {
		if c.Amount != nil {
			w.say(c.Name + "：" + c.Amount.Format() + "元。")
		}
		w.about(c.Measure)
	}
	if len(clauses) == 0 {
		for _, found := range t.Passages {
			clauses = append(clauses, found.Clause)
			w.about(found.Clause.Measure)
			break
		}
	}
	if len(clauses) == 0 {
		clauses = p.policy.Sentences(0)
		w.about(0)
	}
	w.say("文本是这样写的：")
	var lines []string
	for _, c := range clauses {
		w.citeAt(c.Whole())
		lines = append(lines, "> "+c.Text)
	}
	w.say(strings.Join(lines, "\n"))
	w.say(p.draftNotice(t))
	return w.reply(l)
}

// wordless answers what none of our words is for: with the terms of what it is about,
// and where that is the text as a whole, with what is not in it.
func (p *Planner) wordless(l *plan, w *letter) {
	for _, s := range l.subjects {
		for _, sheet := range sheetsOf(s) {
			if sheet.Topic != asked.Policy {
				w.terms(sheet, false)
			}
		}
	}
	switch {
	case len(w.lines) > 0:
	case l.undisclosed():
		p.undisclosedWhole(l, w)
	default:
		p.unsaidWhole(l, w)
	}
}
