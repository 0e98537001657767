package offline

import (
	"fmt"

	"github.com/rongce/rongce/assistant/offline/plan"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
)

// aimedEN answers how much must be bought, sold or invested for an award, and how much of it is missing.
func (p *Planner) aimedEN(b *tools.Bound, c *tools.Calculation, aim plan.Target) string {
	if c.Amount == nil {
		return p.verdictEN(b, c)
	}
	in := b.Base()
	if in == nil {
		return p.countedAimEN(b, c, aim)
	}
	base, award := mustAmount(c.Inputs[in.Name]), c.Amount.Format()+" yuan"
	name := fmt.Sprintf("%s (%s)", basesEN[in.Name], in.Term)
	if aim.Has != nil {
		aim.Now = aim.Has
	}
	said := ""
	switch shape := b.Shape(); {
	case aim.Over:
		said = fmt.Sprintf("%s can't be had: the most is %s, and %s need not be above %s yuan for it.", aim.Wished(" yuan", "So much"), award, name, base.Format())
	case aim.Past, shape.Below != nil && aim.Wish == nil && !aim.Floor:
		said = fmt.Sprintf("**Stay below %s yuan**: from there on the city pays 0 yuan and the text points to the provincial subsidy (省级相关补助); %s counts.", shape.Below.Format(), name)
		switch {
		case aim.Now == nil:
		case !aim.Past && aim.Now.Less(*shape.From): // less than the threshold: what is missing for the most comes below
			said += fmt.Sprintf(" The most, %s, comes at %s yuan.", award, base.Format())
		case !aim.Now.Less(*shape.Below):
			return said + " What is there is beyond that line."
		case !aim.Past && aim.Alone:
			return said + fmt.Sprintf(" It stands at %s yuan, below that line.", aim.Now.Format())
		default:
			return said + fmt.Sprintf(" It stands at %s yuan, so %s yuan are left before that line.", aim.Now.Format(), shape.Below.Sub(*aim.Now).Format())
		}
	case aim.Floor:
		said = fmt.Sprintf("**It begins at %s yuan of %s**; there it pays %s.", base.Format(), name, award)
	default:
		said = fmt.Sprintf("**For %s, %s must reach %s yuan.**", award, name, base.Format())
		if most, ok := b.BaseForMost(); ok && most.Equal(base) {
			said += " That is the most that is paid; more brings no more."
		}
	}
	switch {
	case aim.Now == nil || aim.Now.IsZero() || aim.Over:
	case aim.Now.Less(base):
		said += fmt.Sprintf(" It stands at %s yuan, so **%s yuan are still missing**.", aim.Now.Format(), base.Sub(*aim.Now).Format())
	case aim.Made:
		said += " What is there is enough."
	default:
		said += fmt.Sprintf(" The %s yuan there are enough.", aim.Now.Format())
	}
	if aim.Part > 0 {
		said += fmt.Sprintf(" Spread over the year that is %s yuan a %s.", base.Quotient(int64(aim.Part)).Format(), partsEN[aim.Part])
	}
	return said
}

// countedAimEN answers how many must be selected or trained.
func (p *Planner) countedAimEN(b *tools.Bound, c *tools.Calculation, aim plan.Target) string {
	for name, n := range c.Inputs {
		i := b.Input(name)
		if i == nil || i.Kind != tools.Count {
			continue
		}
		said := fmt.Sprintf("**For %s yuan it takes %v %s (%s).**", c.Amount.Format(), n, countedEN[name], i.Term)
		if aim.Over {
			said = fmt.Sprintf("%s yuan can't be had: with %v %s it is %s yuan, and there are no more in a year.", aim.Wish.Format(), n, countedEN[name], c.Amount.Format())
		}
		if aim.Had > 0 {
			said += fmt.Sprintf(" There are %d, so %d more.", aim.Had, aim.Count-aim.Had)
		}
		return said
	}
	return p.verdictEN(b, c)
}

var partsEN = map[tools.PartOfYear]string{tools.Months: "month", tools.Quarters: "quarter", tools.Halves: "half-year"}

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
	if fee, ok := c.Inputs["actual_service_fee"]; ok && base != "" && !mustAmount(fee).Equal(mustAmount(c.Inputs["annual_purchase_total"])) {
		out += fmt.Sprintf(" The year's purchases of %s yuan are in the band; what is paid is %d%% of the actual service fee (实际服务费), %s yuan.", base, b.Shape().Rate, mustAmount(fee).Format())
	} else if rate := b.Shape().Rate; rate != 0 && base != "" {
		out += fmt.Sprintf(" That is %d%%, worked out on %s yuan.", rate, base)
	}
	if from := b.Shape().From; from != nil && c.Low != nil && c.Low.IsZero() && !c.Amount.IsZero() {
		out += fmt.Sprintf(" Below %s yuan nothing is paid.", from.Format())
	}
	if capped(c) != "" {
		out += " The ceiling binds."
	}
	return out
}

// whoMayEN asks whether a sort of company may apply, and names no measure.
var whoMayEN = pattern.MustCompile(`(?i)\b(?:can|could|may|is|are|do|does|will)\b[^.?]{0,30}\b(?:foreign|overseas|sole proprietors?|self-employed|start-?ups?|small|joint ventures?|branch|subsidiary|new(?:ly)?|listed|private|state-owned)\b[^.?]{0,40}\b(?:apply|qualify|eligible|get|claim|benefit|join)`)
