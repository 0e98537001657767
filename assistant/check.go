package assistant

import (
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// Objection is what the check holds against a reply.
type Objection struct {
	Reason string // for a developer or a model, English
	Words  string // the piece of the reply that has no source
}

// object is the one place where a reply is held against its sources, before
// anything of it is shown. nil: it may go out.
func (a *Assistant) object(t *Turn, r *Reply) *Objection {
	for _, m := range r.Measures {
		if m < 0 || m > len(a.Policy.Measures) {
			return &Objection{"there is no such measure", fmt.Sprint(m)}
		}
	}
	if strings.TrimSpace(r.Text) == "" {
		return &Objection{"the reply is empty", ""}
	}
	if r.Kind == Answered && len(r.Citations) == 0 {
		return &Objection{"an answer must cite a clause", ""}
	}
	for _, check := range []func(*Assistant, *Turn, *Reply) *Objection{
		checkFigures, checkQuotes, checkClauses, checkOffices, checkLinks,
	} {
		if o := check(a, t, r); o != nil {
			return o
		}
	}
	return nil
}

// sources are the texts that a reply may take figures from, the user's own
// messages apart.
func (a *Assistant) sources(t *Turn, r *Reply) []string {
	var out []string
	seen := map[string]bool{}
	for _, c := range r.Citations {
		if !seen[c.Clause.ID] {
			seen[c.Clause.ID] = true
			out = append(out, c.Clause.Text)
		}
	}
	for _, c := range t.Calculations {
		out = append(out, calculationTexts(c)...)
	}
	for _, e := range t.Conversation.Exchanges {
		for _, c := range e.Answer.Calculations {
			out = append(out, calculationTexts(c)...)
		}
		if e.Answer.Total != nil {
			out = append(out, e.Answer.Total.Format()+"元")
		}
	}
	if total := tools.Sum(t.Calculations); total != nil {
		for _, part := range []money.Amount{total.Amount, total.Formula, total.Ceiling, total.Competition} {
			out = append(out, part.Format()+"元")
		}
	}
	return out
}

func calculationTexts(c *tools.Calculation) []string {
	var out []string
	for _, sum := range []*money.Amount{c.Amount, c.Low} {
		if sum != nil {
			out = append(out, sum.Format()+"元")
		}
	}
	for _, inputs := range []map[string]any{c.Inputs, c.InputsLow} {
		for _, v := range inputs {
			switch v := v.(type) {
			case string:
				out = append(out, v+"元")
			case int64, float64:
				out = append(out, fmt.Sprintf("%v个", v))
			}
		}
	}
	for _, s := range c.Steps {
		out = append(out, s.Text)
	}
	out = append(out, c.Warnings...)
	return append(out, c.Assumptions...)
}

// figures that need no source: nothing, and the hotline itself.
var alwaysKnown = []string{"0元", "12345"}

var (
	// not claims: numbering, and references to measures and clauses, which
	// checkClauses looks at.
	neutral     = regexp.MustCompile(`第\s*[\d一二三四五六七八九十]+\s*[条项款句步个]|措施[一二三四五六七八九]|[（(〔\[]\d{1,2}(\.\d{1,2})?[）)〕\]]`)
	numberedRow = regexp.MustCompile(`(?m)^[\s>*-]*\d{1,2}[.、)]`)
)

func checkFigures(a *Assistant, t *Turn, r *Reply) *Objection {
	known := map[string]bool{}
	learn := func(text string, user bool) {
		for _, f := range money.Figures(text) {
			known[figureKey(f)] = true
			if f.Kind == money.Bare {
				known[unitKey(f.Value)] = true // 80000 is also 80,000元
			}
			if user && f.Kind == money.Unit {
				known[bareKey(f.Value)] = true
			}
		}
	}
	for _, m := range append(t.Conversation.Messages(), t.Message) {
		learn(m, true)
	}
	for _, s := range append(a.sources(t, r), alwaysKnown...) {
		learn(s, false)
	}
	text := numberedRow.ReplaceAllString(neutral.ReplaceAllString(r.Text, "|"), "|")
	for _, f := range money.Figures(text) {
		if f.Kind == money.Han || known[figureKey(f)] {
			continue
		}
		if n, whole := f.Value.Int64(); f.Kind == money.Bare && whole && n <= int64(len(t.Calculations)+len(r.Citations)) {
			continue // a count of what stands in the reply itself
		}
		return &Objection{"a figure that stands in no message, cited clause or calculation", f.Text}
	}
	return nil
}

func figureKey(f money.Figure) string {
	switch f.Kind {
	case money.Percent:
		return "%" + f.Value.Exact()
	case money.Bare:
		return bareKey(f.Value)
	case money.Han:
		return "h" + f.Value.Exact()
	default:
		return unitKey(f.Value)
	}
}

func unitKey(v money.Amount) string { return "u" + v.Exact() }
func bareKey(v money.Amount) string { return "b" + v.Exact() }

// shortestQuote is the length, in runes, from which words in quotation marks
// claim to be somebody's words; shorter ones are terms, such as “零租”.
const shortestQuote = 8

// checkQuotes wants whatever stands in “…” to be the policy's words, or the user's.
func checkQuotes(a *Assistant, t *Turn, r *Reply) *Objection {
	said := unquoted(a.Policy.Text + strings.Join(append(t.Conversation.Messages(), t.Message), "\n"))
	for _, q := range quotes(r.Text) {
		if utf8.RuneCountInString(q) >= shortestQuote && !strings.Contains(said, unquoted(q)) {
			return &Objection{"a quote that is not the policy's", q}
		}
	}
	return nil
}

// quotes returns the outermost pieces in “…”.
func quotes(text string) []string {
	var out []string
	depth, from := 0, 0
	for i, c := range text {
		switch c {
		case '“':
			if depth++; depth == 1 {
				from = i + len("“")
			}
		case '”':
			if depth--; depth == 0 {
				out = append(out, text[from:i])
			}
			depth = max(depth, 0)
		}
	}
	return out
}

var quotationMarks = strings.NewReplacer("“", "", "”", "")

func unquoted(s string) string { return quotationMarks.Replace(s) }

var clauseNumber = regexp.MustCompile(`第\s*([\d一二三四五六七八九十百]+)\s*条`)

// checkClauses lets only clauses pass that exist, or that the user named.
func checkClauses(a *Assistant, t *Turn, r *Reply) *Objection {
	said := strings.Join(append(t.Conversation.Messages(), t.Message), "\n")
	for _, m := range clauseNumber.FindAllStringSubmatch(r.Text, -1) {
		n, err := money.Numeral(m[1])
		if whole, ok := n.Int64(); err == nil && ok && whole >= 1 && whole <= int64(len(a.Policy.Measures)) {
			continue
		}
		if !strings.Contains(said, m[1]) {
			return &Objection{"a clause that does not exist", m[0]}
		}
	}
	return nil
}

var office = regexp.MustCompile(`市[\p{Han}]{0,6}?(?:局|办|委)`)

// checkOffices lets only offices pass that the policy names.
func checkOffices(a *Assistant, t *Turn, r *Reply) *Objection {
	for _, o := range office.FindAllString(r.Text, -1) {
		if !strings.Contains(a.Policy.Text, o) && !strings.Contains(t.Message, o) {
			return &Objection{"an office that the policy does not name", o}
		}
	}
	return nil
}

var link = regexp.MustCompile(`(?i)(https?://|www\.)\S+|\S+@\S+\.\S+`)

func checkLinks(_ *Assistant, _ *Turn, r *Reply) *Objection {
	if l := link.FindString(r.Text); l != "" {
		return &Objection{"a link or address: the policy has none", l}
	}
	return nil
}
