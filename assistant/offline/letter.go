package offline

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/knowledge"
)

// letter is a reply being written.
type letter struct {
	ruledOut bool // what was asked about is said not to qualify
	silent   bool // it has said that the text leaves something open
	policy   *knowledge.Document
	kind     assistant.Kind
	lines    []string
	cites    []knowledge.Citation
	measures []int
	suggest  []string
}

func (p *Planner) letter(kind assistant.Kind) *letter { return &letter{policy: p.policy, kind: kind} }

// say adds a paragraph; empty ones are left out, repeated ones too.
func (w *letter) say(lines ...string) {
	for _, line := range lines {
		if line != "" && !slices.Contains(w.lines, line) {
			w.lines = append(w.lines, line)
		}
	}
}

// cite adds quotes of a measure. A quote that the policy does not have is left
// out; that every quote of our own stands in the policy is tested.
func (w *letter) cite(measure int, quotes ...string) {
	for _, q := range quotes {
		at, err := w.policy.Find(measure, q)
		if err != nil {
			continue
		}
		w.citeAt(at)
	}
	w.about(measure)
}

// terms says the whole rule of a sheet under the heading of its measure, and cites it; named
// tells which of the measure's supports it is.
func (w *letter) terms(sheet *Sheet, named bool) {
	of := w.heading(sheet.Measure)
	if named {
		of += "，" + sheet.Name
	}
	w.say(of + "：" + sheet.Gist)
	w.cite(sheet.Measure, sheet.Quotes...)
}

func (w *letter) citeAt(at knowledge.Citation) {
	if !slices.Contains(w.cites, at) {
		w.cites = append(w.cites, at)
	}
}

func (w *letter) citeClause(id string) {
	if c := w.policy.Clause(id); c != nil {
		w.citeAt(c.Whole())
	}
}

// about adds measures to those that the reply is about.
func (w *letter) about(measures ...int) {
	for _, m := range measures {
		if !slices.Contains(w.measures, m) {
			w.measures = append(w.measures, m)
		}
	}
}

func (w *letter) follow(suggestions ...string) {
	for _, s := range suggestions {
		if len(w.suggest) < mostSuggestions && !slices.Contains(w.suggest, s) {
			w.suggest = append(w.suggest, s)
		}
	}
}

const mostSuggestions = 3

func (w *letter) reply(l *plan) assistant.Reply {
	return assistant.Reply{
		Kind: w.kind, Text: strings.Join(w.lines, "\n\n"), Measures: w.measures, Citations: w.cites,
		Suggestions: w.suggest, Alternatives: l.alternatives, Memory: l.memory.keep(),
	}
}

const measureNumerals = "〇一二三四五六七八九"

// ordinal writes 第六条.
func ordinal(measure int) string { return "第" + string([]rune(measureNumerals)[measure]) + "条" }

// ordinals writes 第二、四、五条.
func ordinals(measures []int) string {
	var out []string
	for _, m := range measures {
		out = append(out, string([]rune(measureNumerals)[m]))
	}
	return "第" + strings.Join(out, "、") + "条"
}

// heading writes 第六条“提供普惠算力服务”.
func (w *letter) heading(measure int) string {
	m := w.policy.Measure(measure)
	if m == nil {
		return "附则"
	}
	return ordinal(measure) + "“" + m.Title + "”"
}

// place is where a clause stands: the heading of its measure, 附则, 标题 or 开头一段.
func (w *letter) place(c *knowledge.Clause) string {
	switch c.ID {
	case clauseTitle:
		return "标题"
	case clausePreamble:
		return "开头一段"
	}
	return w.heading(c.Measure)
}
