package casebook

import (
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/tools/money"
)

// talk is what a conversation has given so far that a figure may rest on: the
// user's messages and the calculations of every turn.
//
// It is deliberately not the check of package assistant but a second pair of
// eyes: it sees only what a client sees.
type talk struct{ messages, calculations []string }

// ungrounded takes the next exchange and returns what in its answer rests on
// nothing.
func (t *talk) ungrounded(message string, a *assistant.Answer) []string {
	t.messages = append(t.messages, message)
	t.calculations = append(t.calculations, strings.Join(said(a), "\n"))
	var out []string
	if a.Kind == assistant.Answered && len(a.Citations) == 0 {
		out = append(out, "答复没有引用")
	}
	policy := knowledge.FuzhouAI()
	known := sources{}
	for _, c := range a.Citations {
		clause := policy.Clause(c.Clause)
		if clause == nil || clause.Measure != c.Measure || c.Quote == "" || !strings.Contains(clause.Text, c.Quote) {
			out = append(out, fmt.Sprintf("引文不在条文%s里：%s", c.Clause, c.Quote))
			continue
		}
		known.learn(clause.Text)
	}
	for _, s := range slices.Concat(t.messages, t.calculations) {
		known.learn(s)
	}
	for _, f := range money.Figures(notClaims.ReplaceAllString(a.Text, "|")) {
		if !known.has(f) {
			out = append(out, "没有出处的数："+f.Text)
		}
	}
	out = append(out, t.strangeClauses(a.Text)...)
	return append(out, t.misquoted(a.Text)...)
}

var clauseNumber = regexp.MustCompile(`第\s*([\d一二三四五六七八九十百]+)\s*条`)

// strangeClauses returns the clauses that the text names, that do not exist and
// that the user did not name either.
func (t *talk) strangeClauses(text string) []string {
	var out []string
	for _, m := range clauseNumber.FindAllStringSubmatch(text, -1) {
		n, err := money.Numeral(m[1])
		whole, ok := n.Int64()
		exists := err == nil && ok && whole >= 1 && whole <= int64(len(knowledge.FuzhouAI().Measures))
		if !exists && !t.named(n) {
			out = append(out, "没有这一条："+m[0])
		}
	}
	return out
}

// named tells whether a message of the user's states the number.
func (t *talk) named(n money.Amount) bool {
	return slices.ContainsFunc(money.Figures(strings.Join(t.messages, "\n")), func(f money.Figure) bool { return f.Value.Equal(n) })
}

// shortestQuote is the length in letters, digits apart, from which words in
// quotation marks claim to be somebody's: “不到100,000元” only names an edge.
const shortestQuote = 8

var quoted = regexp.MustCompile(`(?m)^>\s*(.+)$|“((?:[^“”]|“[^“”]*”)+)”`)

// misquoted returns what stands as a quote in the text, as “…” or as a block,
// and is neither the policy's nor the user's.
func (t *talk) misquoted(text string) []string {
	plain := strings.NewReplacer("“", "", "”", "", "**", "")
	source := plain.Replace(knowledge.FuzhouAI().Text + "\n" + strings.Join(t.messages, "\n"))
	var out []string
	for _, m := range quoted.FindAllStringSubmatch(text, -1) {
		words := plain.Replace(m[1] + m[2])
		if letters(words) >= shortestQuote && !strings.Contains(source, strings.TrimSpace(words)) {
			out = append(out, "不是原文的引文："+words)
		}
	}
	return out
}

func letters(s string) int {
	n := 0
	for _, r := range s {
		if unicode.IsLetter(r) {
			n++
		}
	}
	return n
}

// noSource are the fields of a calculation that no figure may rest on: 6.1 is
// no sum, and labels and assumptions come from the planner, who may be a
// language model.
var noSource = map[string]bool{"clause": true, "measure": true, "label": true, "assumptions": true}

// said returns every string of the calculations, as a client receives them, and the total.
func said(a *assistant.Answer) []string {
	wire, err := json.Marshal([]any{a.Calculations, a.Total, a.Breakdown})
	if err != nil {
		return nil
	}
	var v any
	if json.Unmarshal(wire, &v) != nil {
		return nil
	}
	var out []string
	var walk func(any)
	walk = func(v any) {
		switch v := v.(type) {
		case string:
			out = append(out, v)
		case float64:
			out = append(out, fmt.Sprintf("%.0f", v))
		case []any:
			for _, e := range v {
				walk(e)
			}
		case map[string]any:
			for key, e := range v {
				if !noSource[key] {
					walk(e)
				}
			}
		}
	}
	walk(v)
	return out
}

// sources are the figures that an answer may repeat.
type sources struct {
	shares, sums, numbers map[string]bool
	fractional            []money.Amount // sums that may be rounded when they are said
}

func (s *sources) learn(text string) {
	if s.sums == nil {
		s.shares, s.sums, s.numbers = map[string]bool{}, map[string]bool{"0": true}, map[string]bool{}
	}
	for _, f := range money.Figures(text) {
		v := f.Value.Exact()
		switch f.Kind {
		case money.Percent:
			s.shares[v] = true
		case money.Unit:
			s.sums[v], s.numbers[v] = true, true
		case money.Bare:
			s.sums[v], s.numbers[v] = true, true // 80000 is also 80,000元
		case money.Han:
			s.numbers[v] = true
		}
		if f.Kind != money.Percent && !f.Value.IsWhole() {
			s.fractional = append(s.fractional, f.Value)
		}
	}
}

// mostCounted is up to where a bare number may count things listed in the answer.
const mostCounted = 12

func (s *sources) has(f money.Figure) bool {
	v := f.Value.Exact()
	switch f.Kind {
	case money.Percent:
		return s.shares[v]
	case money.Bare:
		n, whole := f.Value.Int64()
		return s.numbers[v] || whole && n <= mostCounted
	case money.Unit:
		return s.sums[v] || s.rounded(f)
	}
	return true // 一次性, 三类: words rather than figures
}

// rounded tells whether f says an uneven sum more roundly: 66.67万 for 666,666.67.
func (s *sources) rounded(f money.Figure) bool {
	if f.Value.Less(f.Last.Times(50)) {
		return false
	}
	for _, exact := range s.fractional {
		if d := f.Value.Sub(exact); d.Less(f.Last) && d.Neg().Less(f.Last) {
			return true
		}
	}
	return false
}

// notClaims are numbers that say where, not how much: numbering, clauses, footnotes, the hotline.
var notClaims = regexp.MustCompile(`(?m)^[\s>*#-]*\d{1,2}(?:[、)]|\.\s)|第\s*[\d一二三四五六七八九十]+\s*[条项款句步个]|措施\s*[一二三四五六七八九](?:[^十百千万]|$)|[\[【〔(（]\s*\d(?:\.\d{1,2})?\s*[\]】〕)）]|\b12345(?:[^\d元万]|$)`)
