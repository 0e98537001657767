package tools

import (
	"testing"

	"github.com/rongce/rongce/tools/money"
)

// Plans are added up each by itself, and a plan of which a figure is missing has no sum.
func TestPlansAddUpApart(t *testing.T) {
	paid := func(label string, wan int64) *Calculation {
		amount := money.Wan(wan)
		return &Calculation{Label: label, Amount: &amount}
	}
	got := Plans([]*Calculation{paid("甲", 9), paid("乙", 10), paid("甲", 0), paid("乙", 4)}, []string{"甲", "乙"})
	if len(got) != 2 || !got[0].Amount.Equal(money.Wan(9)) || !got[1].Amount.Equal(money.Wan(14)) {
		t.Errorf("9+0 and 10+4 come to %v", got)
	}
	if got := Plans([]*Calculation{paid("甲", 9), {Label: "乙"}}, []string{"甲", "乙"}); got != nil {
		t.Errorf("a plan that lacks a figure comes to %v", got)
	}
}
