package main

import (
	"fmt"
	"strings"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// whole is an answer for reading in a terminal: the text made plain, the
// calculations, the quotes, the draft notice. What the text has said already,
// word for word, is not said again.
func whole(a *assistant.Answer) string {
	said := plain(a.Text)
	parts := []string{said}
	for _, c := range a.Calculations {
		parts = append(parts, card(c, said))
	}
	parts = append(parts, total(a), quotes(a.Citations, said))
	if a.Notice != "" {
		parts = append(parts, "※ "+a.Notice)
	}
	if a.Note != "" {
		parts = append(parts, "（"+a.Note+"）")
	}
	parts = nonEmpty(parts)
	return harmless(strings.Join(parts, "\n\n")) + "\n"
}

// card is one calculation. said is what the reader has already been told.
func card(c *tools.Calculation, said string) string {
	title := c.Name
	if c.Label != "" {
		title += " · " + c.Label
	}
	if c.Hypothetical {
		title += "（假设）"
	}
	lines := []string{fmt.Sprintf("■ %s（%s）", title, clauseName(c.Measure))}
	result := strings.TrimSpace(outcomeWords[c.Outcome] + " " + sumOf(c))
	if word := recurrenceWords[c.Recurrence]; word != "" && c.Amount != nil && !c.Amount.IsZero() {
		result += "（" + word + "）"
	}
	lines = append(lines, "  "+result)
	add := func(mark, text string) {
		if !strings.Contains(said, text) {
			lines = append(lines, "  "+mark+text)
		}
	}
	for _, s := range c.Steps {
		add("· ", s.Text)
	}
	for _, d := range c.Conditions {
		lines = append(lines, "  "+statusWords[d.Status]+"："+d.Name)
	}
	for _, a := range c.Assumptions {
		add("假定：", a)
	}
	for _, w := range c.Warnings {
		add("提醒：", w)
	}
	for _, m := range c.Missing {
		add("请补充：", m.Question)
	}
	return strings.Join(lines, "\n")
}

// total stands under several calculations, and says what it is made of.
func total(a *assistant.Answer) string {
	if a.Total == nil || a.Breakdown == nil {
		return ""
	}
	out := "■ 合计最多 " + yuan(*a.Total)
	for _, part := range []struct {
		word string
		sum  money.Amount
	}{
		{"按公式（条件满足后）", a.Breakdown.Formula},
		{"只有上限（以认定为准）", a.Breakdown.Ceiling},
		{"有名额的（不一定都能得）", a.Breakdown.Competition},
	} {
		if !part.sum.IsZero() {
			out += "\n  " + part.word + "：" + yuan(part.sum)
		}
	}
	return out
}

// quotes lists what the answer rests on. A piece of a longer quote is left
// out, and so is what the text quotes itself.
func quotes(citations []assistant.Citation, said string) string {
	var lines []string
	for i, c := range citations {
		if strings.Contains(said, c.Quote) || withinAnother(citations, i) {
			continue
		}
		lines = append(lines, fmt.Sprintf("  %s %s〔%s〕：“%s”", clauseName(c.Measure), c.Title, c.Clause, c.Quote))
	}
	if len(lines) == 0 {
		return ""
	}
	return "依据原文：\n" + strings.Join(lines, "\n")
}

func withinAnother(citations []assistant.Citation, i int) bool {
	for j, other := range citations {
		longer := len(other.Quote) > len(citations[i].Quote) || j < i
		if j != i && longer && other.Clause == citations[i].Clause && strings.Contains(other.Quote, citations[i].Quote) {
			return true
		}
	}
	return false
}

func nonEmpty(texts []string) []string {
	var out []string
	for _, t := range texts {
		if t != "" {
			out = append(out, t)
		}
	}
	return out
}
