package assistant

import (
	"fmt"

	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// sources are the texts that a reply may take figures from, the user's own
// messages apart.
func (a *Assistant) sources(t *Turn, r *Reply) []string {
	var out []string
	for _, c := range r.Citations {
		out = append(out, c.Clause.Text)
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
	if r.Alternatives {
		return out // they do not add up
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
	for _, amount := range []*money.Amount{c.Amount, c.Low} {
		if amount != nil {
			out = append(out, amount.Format()+"元")
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
