package reading

import (
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/tools"
)

// Amounts of which only the lower end is told: 模型费至少70万.

// whateverAbove says why it makes no difference how much more than its lower end an amount comes to, "" if it does:
// what is paid stays at the ceiling, or nothing is paid from the line on.
func (s Sum) whateverAbove() string {
	topic := sentence.Bases[s.Role]
	if s.Role == sentence.RoleFee {
		topic = sentence.Bases[sentence.RoleTotal]
	}
	sheet := sheets.Of(topic)
	if !s.Above || sheet == nil || sheet.Tool == "" {
		return ""
	}
	b := tools.FuzhouAI().Benefit(sheet.Tool)
	shape := b.Shape()
	switch most, limited := b.BaseForMost(); {
	case shape.Below != nil && !s.Low.Less(*shape.Below):
		return "不管超过%s元多少，都在这条线以上"
	case shape.Below == nil && limited && b.Base() != nil && s.Low.Equal(s.High) && !s.Low.Less(most):
		return "不管超过%s元多少，都按上限算"
	}
	return ""
}

// tellsAtLeast: what was bought at least is told, and the least that must be is not asked for: 算力至少12万，补多少.
func (r *Reading) tellsAtLeast() bool {
	return len(r.Sums) == 1 && r.Sums[0].Above && sentence.Bases[r.Sums[0].Role] != "" && r.Want(want.Amount) && !r.Guessed
}
