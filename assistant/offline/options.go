package offline

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/plan"
	"github.com/rongce/rongce/tools"
)

// byPlan says what each plan comes to, the better one first.
func byPlan(plans []tools.Plan) string {
	if len(plans) == 0 {
		return ""
	}
	plans = slices.Clone(plans)
	slices.SortStableFunc(plans, func(a, b tools.Plan) int { return b.Amount.Cmp(a.Amount) })
	var each []string
	for _, o := range plans {
		all := "最多"
		if o.Parts > 1 {
			all = "各项合计最多"
		}
		each = append(each, o.Label+all+plan.Yuan(o.Amount))
	}
	first, next := plans[0], plans[1]
	if first.Amount.Equal(next.Amount) {
		return "**只看市里补多少，" + first.Label + "和" + next.Label + "一样多**：" + strings.Join(each, "；") + "。"
	}
	more := ""
	if len(plans) == 2 {
		more = "，多" + plan.Yuan(first.Amount.Sub(next.Amount))
	}
	return "**只看市里补多少，" + first.Label + "更多" + more + "**：" + strings.Join(each, "；") + "。"
}
