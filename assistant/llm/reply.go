package llm

import (
	"encoding/json"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

const (
	longestText       = 4000 // of a reply, in runes
	mostSuggestions   = 3
	longestSuggestion = 40 // in runes: it is a button
)

var kinds = []string{string(assistant.Answered), string(assistant.Clarify), string(assistant.Refuse), string(assistant.SmallTalk)}

// replied is what the model hands to the reply function.
type replied struct {
	Kind     string `json:"kind"`
	Text     string `json:"text"`
	Measures []int  `json:"measures"`
	Quotes   []struct {
		Clause string `json:"clause"`
		Quote  string `json:"quote"`
	} `json:"quotes"`
	Suggestions  []string `json:"suggestions"`
	Alternatives bool     `json:"alternatives"`
}

// reply turns a reply call into the turn's reply, or leaves in the call what
// is wrong with it. A quote that is still wrong the second time is left out:
// what rested on it then falls to the check.
func (p *Planner) reply(d *dialogue, t *assistant.Turn, c *pending) (*assistant.Reply, error) {
	var in replied
	if reason := in.read([]byte(c.call.FunctionCall.Arguments), len(p.policy.Measures)); reason != "" {
		c.text = sentBack(reason)
		return nil, d.fault(faultArguments)
	}
	text, reason := d.writing.whole(t, p.filler(t), in.Text)
	if reason != "" {
		c.text = sentBack(reason)
		return nil, d.fault(faultArguments)
	}
	out := &assistant.Reply{
		Kind: assistant.Kind(in.Kind), Text: text, Measures: in.Measures, Alternatives: in.Alternatives,
		Missing: missing(t), Suggestions: harmless(in.Suggestions),
	}
	for _, q := range in.Quotes {
		at, err := p.policy.Cite(strings.TrimSpace(q.Clause), strings.TrimSpace(q.Quote))
		if err != nil && d.fault(faultQuotes) == nil {
			c.text = misquoted(q.Clause, q.Quote)
			return nil, nil
		}
		if err == nil {
			cite(out, at)
		}
	}
	p.ground(out, t)
	p.remind(out, t)
	out.Memory = p.memory(t)
	c.text = "" // the check's word, if there will be one
	return out, nil
}

// read decodes a reply and says, for the model, what is wrong with it.
func (in *replied) read(arguments []byte, measures int) string {
	if err := json.Unmarshal(arguments, in); err != nil {
		return badObject
	}
	switch {
	case !slices.Contains(kinds, in.Kind):
		return "kind 只能是 " + strings.Join(kinds, "、") + "。"
	case utf8.RuneCountInString(in.Text) > longestText:
		return "text 太长，请写短。"
	case slices.ContainsFunc(in.Measures, func(m int) bool { return m < 0 || m > measures }):
		return "measures 里有不存在的条。"
	}
	in.Measures = unique(in.Measures)
	return ""
}

// ground adds what the calculations rest on: their clauses and measures.
func (p *Planner) ground(r *assistant.Reply, t *assistant.Turn) {
	for _, c := range t.Calculations {
		r.Measures = unique(append(r.Measures, c.Measure))
		for _, at := range p.toolbox.Benefit(c.Tool).AwardAt {
			cite(r, at)
		}
	}
}

// remind adds what every answer about money to be had must say: the conditions
// that nobody has confirmed, and that the text is a draft.
func (p *Planner) remind(r *assistant.Reply, t *assistant.Turn) {
	if slices.ContainsFunc(t.Calculations, payable) {
		r.Text = noticed(conditioned(r.Text, t.Calculations), p.policy.Standing(t.Now))
	}
}

func payable(c *tools.Calculation) bool { return c.Amount != nil && !c.Amount.IsZero() }

// cite adds a quote unless one that holds it is there.
func cite(r *assistant.Reply, at knowledge.Citation) {
	holds := func(c knowledge.Citation) bool {
		return c.Clause == at.Clause && c.Start <= at.Start && c.End >= at.End
	}
	if !slices.ContainsFunc(r.Citations, holds) {
		r.Citations = append(r.Citations, at)
	}
}

// missing lists what the calculators ask for.
func missing(t *assistant.Turn) []tools.Missing {
	var out []tools.Missing
	for _, c := range t.Calculations {
		for _, m := range c.Missing {
			if !c.Hypothetical && !slices.Contains(out, m) {
				out = append(out, m)
			}
		}
	}
	return out
}

var address = regexp.MustCompile(`(?i)https?:|www\.|@|\]\(`)

// harmless keeps suggestions that claim nothing: the check does not read them,
// so a figure or an address in one is reason enough to leave it out.
func harmless(suggestions []string) []string {
	var out []string
	for _, s := range suggestions {
		s = strings.TrimSpace(s)
		claims := slices.ContainsFunc(money.Figures(s), func(f money.Figure) bool { return f.Kind != money.Han })
		if s != "" && !claims && !address.MatchString(s) && utf8.RuneCountInString(s) <= longestSuggestion && len(out) < mostSuggestions {
			out = append(out, s)
		}
	}
	return out
}

func unique(numbers []int) []int {
	var out []int
	for _, n := range numbers {
		if !slices.Contains(out, n) {
			out = append(out, n)
		}
	}
	return out
}
