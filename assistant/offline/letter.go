package offline

import (
	"strings"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/offline/plan"
)

func (p *Planner) letter(kind assistant.Kind) *plan.Letter {
	return &plan.Letter{Policy: p.Policy, Kind: kind}
}

// ordinals writes 第二、四、五条.
func ordinals(measures []int) string {
	var out []string
	for _, m := range measures {
		out = append(out, string([]rune(plan.MeasureNumerals)[m]))
	}
	return "第" + strings.Join(out, "、") + "条"
}
