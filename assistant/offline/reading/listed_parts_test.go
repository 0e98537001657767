package reading

import (
	"strings"
	"testing"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/tools/money"
)

// A part goes, or comes to another amount, by its month or quarter or by who was paid.
func TestPartsBilled(t *testing.T) {
	parts := []memory.Part{
		{Low: money.Yuan(21000), High: money.Yuan(21000), Label: "天翼云"},
		{Low: money.Yuan(26000), High: money.Yuan(26000), Label: "本地超算中心"},
		{Low: money.Yuan(10000), High: money.Yuan(18000), Label: "四季度"},
	}
	for _, c := range []struct {
		message string
		want    int64 // 0: nothing is edited
	}{
		{"天翼那笔作废了", 44000},
		{"超算中心的被退回了", 39000},
		{"四季度没用，去掉", 47000},
		{"四季度账单出来了，15500元", 62500},
		{"第四季度实际用了1万2", 59000},
		{"一季度账单出来了，15500元", 0},
		{"火山那笔作废了", 0},
		{"中心的不算", 0},
		{"前四季度一共作废了", 0},
	} {
		it := memory.Item{Parts: append([]memory.Part(nil), parts...)}
		it.SumParts(string(sentence.RoleTotal))
		r := &Reading{Sentence: sentence.NewSentence(c.message)}
		for i, m := range r.Amounts {
			r.Sums = append(r.Sums, Sum{Mention: m, Index: i})
		}
		got := r.withoutPart(asked.Computing, []memory.Item{it})
		if got == nil {
			got = r.billedPart(asked.Computing, r.Sums, []memory.Item{it})
		}
		switch {
		case got == nil && c.want != 0:
			t.Errorf("%s: nothing edited", c.message)
		case got != nil && !got[0].Money[string(sentence.RoleTotal)].Equal(money.Yuan(c.want)):
			t.Errorf("%s: %s, want %d", c.message, got[0].Money[string(sentence.RoleTotal)], c.want)
		}
	}
}

// A price of one moves by what the message says it differs by, or is what it says it is.
func TestPriceMoved(t *testing.T) {
	for message, want := range map[string]int64{
		"每台便宜5000元呢":   85000,
		"每台贵2000元呢":    92000,
		"每台降价1万":       80000,
		"每台降到8万5":      85000,
		"每台卖7万呢":       70000,
		"单价比原来高了3000元": 93000,
		"每台成本少一万呢":     90000,
	} {
		r := &Reading{Sentence: sentence.NewSentence(message)}
		for i, m := range r.Amounts {
			r.Sums = append(r.Sums, Sum{Mention: m, Index: i})
		}
		name := string(sentence.RoleSales)
		it := memory.Item{Money: map[string]money.Amount{name: money.Yuan(90000).Times(150)}, Unit: &memory.Rate{Input: name, Low: money.Yuan(90000), High: money.Yuan(90000), Period: sentence.PerYear, Count: 150}}
		got := r.repriced(asked.Product, []memory.Item{it})
		if got == nil || !got[0].Money[name].Equal(money.Yuan(want).Times(150)) {
			t.Errorf("%s: %+v, want %d each", message, got, want)
		}
	}
}

// What so many at a price came to stands for both, where it is said.
func TestCameToInAll(t *testing.T) {
	for message, want := range map[string]string{
		"标准版15个，每个4000元，小计6万；专业版8个，每个9000元，小计7.2万": "60000.00 72000.00",
		"账号每个5000元，买了40个，总共花了18万":                  "180000.00",
		"账号每个5000元，买了40个，总共花了20万":                  "", // the price and the count make just that
		"账号每个5000元，买了40个，另外标注费3万":                  "",
		"账号每个5000元，买了40个":                          "",
	} {
		r := &Reading{Sentence: sentence.NewSentence(message)}
		for i, m := range r.Amounts {
			r.Sums = append(r.Sums, Sum{Mention: m, Index: i, Period: sentence.PerYear})
		}
		var got []string
		for _, s := range r.cameToInAll(r.Sums) {
			got = append(got, s.High.String())
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: %v, want %s", message, got, want)
		}
	}
}
