package llm

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// A slot (槽) in a model's text stands for a whole phrase with its figure:
// {{可补}}, or {{可补:算力服务补助}} where several things were calculated. A slot in
// another one's place makes a phrase that is still true.
var slot = regexp.MustCompile(`\{\{\s*([^{}:：]+?)\s*(?:[:：]\s*([^{}]+?)\s*)?\}\}`)

// filler writes the phrases of one turn's calculations.
type filler struct {
	toolbox      *tools.Toolbox
	calculations []*tools.Calculation
}

func (p *Planner) filler(t *assistant.Turn) filler { return filler{p.toolbox, t.Calculations} }

// fill puts the phrases in; a slot that means nothing stays as it is, and so
// does one that is still being written.
func (f filler) fill(text string) string {
	if !strings.Contains(text, "{{") {
		return text
	}
	return slot.ReplaceAllStringFunc(text, func(whole string) string {
		m := slot.FindStringSubmatch(whole)
		if phrase := f.phrase(m[1], m[2]); phrase != "" {
			return phrase
		}
		return whole
	})
}

// phrase is what a slot stands for; "" where that is nothing, or not one thing.
func (f filler) phrase(kind, name string) string {
	if kind == "合计" {
		if total := tools.Sum(f.calculations); total != nil {
			return "合计最多" + total.Amount.Format() + "元"
		}
		return ""
	}
	made := slices.DeleteFunc(slices.Clone(f.calculations), func(c *tools.Calculation) bool {
		return c.Amount == nil || c.Hypothetical || name != "" && name != c.Name && name != c.Tool && name != c.Label
	})
	if len(made) != 1 {
		return ""
	}
	c, b := made[0], f.toolbox.Benefit(made[0].Tool)
	switch shape := b.Shape(); {
	case kind == "可补":
		return c.Name + awarded(c)
	case kind == "投入":
		return strings.Join(given(c, b), "，")
	case kind == "上限" && shape.Ceiling != nil && c.Inputs["people"] == nil:
		return c.Name + "的政策上限是" + shape.Ceiling.Format() + "元"
	case kind == "门槛" && shape.From != nil && shape.Below != nil:
		return fmt.Sprintf("%s在%s元（含）至%s元（不含）之间才补", b.Base().Term, shape.From.Format(), shape.Below.Format())
	case kind == "门槛" && shape.From != nil:
		return fmt.Sprintf("%s的门槛是%s元", b.Base().Term, shape.From.Format())
	case kind == "比例" && shape.Rate != 0:
		return fmt.Sprintf("%s的比例是%d%%", c.Name, shape.Rate)
	}
	return ""
}

func awarded(c *tools.Calculation) string {
	switch {
	case c.Amount.IsZero():
		return "补0元"
	case c.Low != nil && !c.Low.Equal(*c.Amount):
		return "可补" + c.Low.Format() + "元至" + c.Amount.Format() + "元"
	}
	return "最多可补" + c.Amount.Format() + "元"
}

// given lists the sums that a calculation was made with.
func given(c *tools.Calculation, b *tools.Bound) []string {
	var out []string
	for _, in := range b.Inputs {
		s, ok := c.Inputs[in.Name].(string)
		if v, err := money.Parse(s); ok && err == nil && in.Kind == tools.Money {
			out = append(out, in.Term+v.Format()+"元")
		}
	}
	return out
}

// unfilled is a slot that stands for nothing, or was never closed.
func unfilled(text string) string {
	if s := slot.FindString(text); s != "" {
		return s
	}
	if i := strings.Index(text, "{{"); i >= 0 {
		return clipped(text[i:], 12)
	}
	return ""
}
