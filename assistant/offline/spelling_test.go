package offline

import (
	"strings"
	"testing"
)

// One form before a message is read; a list of digits is no one number.
func TestSpelling(t *testing.T) {
	for _, c := range []struct{ written, read string }{
		{"买 算 力 五 万 八", "买算力五万八"},
		{"算力 8万 补多少", "算力 8万 补多少"},
		{"1 2 3 4 5 6", "1 2 3 4 5 6"},
		{"买 算 力 1 2 3", "买 算 力 1 2 3"},
		{"班组15号人", "班组15个人"},
		{"三个月结一回，一回2万", "每季度结一次,一回2万"},
		{"选①", "选第1个"},
	} {
		if got := newSentence(c.written).text; got != c.read {
			t.Errorf("%s is read as %q, not %q", c.written, got, c.read)
		}
	}
}

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
