package plan

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/knowledge"
)

// Letter is a reply being written.
type Letter struct {
	RuledOut bool // what was asked about is said not to qualify
	Silent   bool // it has said that the text leaves something open
	Settled  bool // what is asked was answered by putting right what the message takes for granted
	Policy   *knowledge.Document
	Kind     assistant.Kind
	Lines    []string
	Cites    []knowledge.Citation
	Measures []int
	suggest  []string
}

// Say adds a paragraph; empty ones are left out, repeated ones too.
func (w *Letter) Say(lines ...string) {
	for _, line := range lines {
		if line != "" && !slices.Contains(w.Lines, line) {
			w.Lines = append(w.Lines, line)
		}
	}
}

// Cite adds quotes of a measure. A quote that the policy does not have is left
// out; that every quote of our own stands in the policy is tested.
func (w *Letter) Cite(measure int, quotes ...string) {
	for _, q := range quotes {
		at, err := w.Policy.Find(measure, q)
		if err != nil {
			continue
		}
		w.CiteAt(at)
	}
	w.About(measure)
}

// Terms says the whole rule of a sheet under the heading of its measure, and cites it; named
// tells which of the measure's supports it is.
func (w *Letter) Terms(sheet *sheets.Sheet, named bool) {
	of := w.Heading(sheet.Measure)
	if named {
		of += "，" + sheet.Name
	}
	w.Say(of + "：" + sheet.Gist)
	w.Cite(sheet.Measure, sheet.Quotes...)
}

// CiteAt cites one place of the text.
func (w *Letter) CiteAt(at knowledge.Citation) {
	if !slices.Contains(w.Cites, at) {
		w.Cites = append(w.Cites, at)
	}
}

// CiteClause cites a whole clause by its number.
func (w *Letter) CiteClause(id string) {
	if c := w.Policy.Clause(id); c != nil {
		w.CiteAt(c.Whole())
	}
}

// About adds measures to those that the reply is about.
func (w *Letter) About(measures ...int) {
	for _, m := range measures {
		if !slices.Contains(w.Measures, m) {
			w.Measures = append(w.Measures, m)
		}
	}
}

// Follow offers what this person would ask next.
func (w *Letter) Follow(suggestions ...string) {
	for _, s := range suggestions {
		if len(w.suggest) < mostSuggestions && !slices.Contains(w.suggest, s) {
			w.suggest = append(w.suggest, s)
		}
	}
}

const mostSuggestions = 3

// Reply closes the letter: the words, the citations, and what the next turn is to know.
func (w *Letter) Reply(l *Plan) assistant.Reply {
	return assistant.Reply{
		Kind: w.Kind, Text: strings.Join(w.Lines, "\n\n"), Measures: w.Measures, Citations: w.Cites,
		Suggestions: w.suggest, Alternatives: l.Alternatives, Memory: l.Memory.Keep(),
	}
}

// MeasureNumerals are the Chinese numerals of the measures, by their number.
const MeasureNumerals = "〇一二三四五六七八九"

// Ordinal writes 第六条.
func Ordinal(measure int) string { return "第" + string([]rune(MeasureNumerals)[measure]) + "条" }

// Heading writes 第六条“提供普惠算力服务”.
func (w *Letter) Heading(measure int) string {
	m := w.Policy.Measure(measure)
	if m == nil {
		return "附则"
	}
	return Ordinal(measure) + "“" + m.Title + "”"
}

// Place is where a clause stands: the heading of its measure, 附则, 标题 or 开头一段.
func (w *Letter) Place(c *knowledge.Clause) string {
	switch c.ID {
	case ClauseTitle:
		return "标题"
	case ClausePreamble:
		return "开头一段"
	}
	return w.Heading(c.Measure)
}

// Until says when the policy ends, and what else there is to say of that.
func (w *Letter) Until(besides string) {
	w.Say("**有效期至2028年12月31日**，从印发之日起施行" + besides + "。")
	w.Cite(0, "本政策自印发之日起施行，有效期至2028年12月31日")
}
