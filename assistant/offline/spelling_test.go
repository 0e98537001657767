package offline

import (
	"strings"
	"testing"
)

// What one has got already is no claim about the policy, to be put right.
func TestReceivedIsNoClaim(t *testing.T) {
	answer := ask(t, desk(t), "", "去年工信局那边到手12万，今年模型又买了33万，还能再来一回不")
	if len(answer.Calculations) != 1 || answer.Calculations[0].Amount.String() != "99000.00" {
		t.Errorf("%v", answer.Calculations)
	}
	if strings.Contains(answer.Text, "没有120,000元这个数") {
		t.Error(answer.Text)
	}
}
