package offline

import (
	"fmt"

	"github.com/rongce/rongce/tools"
)

// aimedEN answers how much must be bought, sold or invested for an award.
func (p *Planner) aimedEN(b *tools.Bound, c *tools.Calculation, aim target) string {
	if c.Amount == nil {
		return p.verdictEN(b, c)
	}
	in := b.Base()
	if in == nil {
		for name, n := range c.Inputs {
			if i := b.Input(name); i != nil && i.Kind == tools.Count {
				return fmt.Sprintf("**For %s yuan it takes %v %s (%s).**", c.Amount.Format(), n, countedEN[name], i.Term)
			}
		}
		return p.verdictEN(b, c)
	}
	base := mustAmount(c.Inputs[in.Name])
	if aim.has != nil {
		return fmt.Sprintf("**%s yuan are still missing** until %s (%s) is at %s yuan; it stands at %s yuan.", base.Sub(*aim.has).Format(), basesEN[in.Name], in.Term, base.Format(), aim.has.Format())
	}
	said := fmt.Sprintf("**For %s yuan, %s (%s) must reach %s yuan.**", c.Amount.Format(), basesEN[in.Name], in.Term, base.Format())
	if most, ok := b.BaseForMost(); ok && most.Equal(base) {
		said += " That is the most that is paid; more brings no more."
	}
	return said
}

// countedEN is what the calculators count, in English.
var countedEN = map[string]string{"people": "people with the certificate", "selected_projects": "selected projects"}

// basesEN are the bases of the calculators in English.
var basesEN = map[string]string{
	"annual_purchase_cost": "the year's purchase cost of models", "annual_service_income": "the year's service income", "provincial_award": "the provincial R&D award",
	"actual_investment": "the actual investment", "annual_purchase_total": "the year's purchases of computing power", "annual_sales": "the product's sales in a year",
}

func (p *Planner) verdictEN(b *tools.Bound, c *tools.Calculation) string {
	name := b.English
	if c.Label != "" {
		name += " (" + c.Label + ")"
	}
	if c.Amount == nil {
		return "**" + name + "**: one figure is still missing."
	}
	amount := c.Amount.Format() + " yuan"
	if c.Low != nil && !c.Low.Equal(*c.Amount) {
		amount = c.Low.Format() + " to " + amount
	}
	base := ""
	if in := b.Base(); in != nil {
		if v, ok := c.Inputs[in.Name]; ok {
			base = mustAmount(v).Format()
		}
	}
	switch c.Outcome {
	case tools.None:
		return fmt.Sprintf("**%s: 0 yuan.** A threshold or condition of the text is not met: %s", name, p.reasonEN(b, c))
	case tools.Refer:
		return fmt.Sprintf("**%s: 0 yuan from the city.** With %s yuan a year you are at or above the upper edge; the text points to the provincial subsidy (省级相关补助) instead.", name, base)
	case tools.UpTo:
		out := fmt.Sprintf("**%s: up to %s.** The text gives only a ceiling.", name, amount)
		if c.Tool == "talent_b_class_benefits" {
			out += " It is 1,000,000 yuan housing subsidy (购房补贴) plus 200,000 yuan (补助), case by case (一事一议)."
		}
		return out
	case tools.Fixed:
		return fmt.Sprintf("**%s: %s, if selected.**", name, amount)
	case tools.Computed, tools.Incomplete:
	}
	out := fmt.Sprintf("**%s: %s.**", name, amount)
	if rate := b.Shape().Rate; rate != 0 && base != "" {
		out += fmt.Sprintf(" That is %d%%, worked out on %s yuan.", rate, base)
	}
	if capped(c) != "" {
		out += " The ceiling binds."
	}
	return out
}
