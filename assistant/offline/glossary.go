package offline

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/plan"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/assistant/offline/want"
)

// meaning explains a word, or says that the text leaves it open.
func (p *Planner) meaning(l *plan.Plan, sheet *sheets.Sheet, w *plan.Letter, calculated bool) {
	said := false
	for _, t := range plan.Glossary {
		if t.Topic != sheet.Topic || said && !t.Always || !t.Words.MatchString(l.Text) && !t.Words.MatchString(l.Masked) {
			continue
		}
		text := t.Says
		if slices.ContainsFunc(w.Lines, func(line string) bool { return strings.Contains(line, strings.TrimSuffix(text, "。")) }) {
			continue // an aspect of the measure said it
		}
		w.Silent = true
		if strings.Contains(text, "没有写") && !strings.Contains(text, "责任单位") {
			text += "要以责任单位另行制定的实施细则为准。"
			w.CiteClause(clauseRules)
		}
		w.Say(text)
		w.Cite(t.Measure, t.Quotes...)
		said = true
	}
	if said {
		return
	}
	if calculated || l.Want(want.Eligible) {
		return
	}
	line := sheet.Gist
	if sheet.Needs != "" {
		line = sheet.Needs + "。更细的标准，文本没有写，要等责任单位另行制定实施细则。"
	}
	w.Say(w.Heading(sheet.Measure) + "，" + sheet.Name + "：" + line)
	if line != sheet.Gist {
		w.Say(sheet.Gist)
	}
	w.Cite(sheet.Measure, sheet.Quotes...)
	w.CiteClause(clauseRules)
}
