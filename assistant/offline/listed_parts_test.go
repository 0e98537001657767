package offline

import (
	"strings"
	"testing"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/tools/money"
)

// Bare numbers are sums where they stand in one list with sums, each under the name of a
// supplier or of a part of the year; elsewhere they count something.
func TestNamedAlike(t *testing.T) {
	for message, want := range map[string]string{
		"算力：天翼云2.3万，联通云18800，合计补多少":              "23000.00 18800.00",
		"算力费，一季度1.2万，二季度9300":                    "12000.00 9300.00",
		"1月4600，2月1万1，夏天没用，7月32000，算力补多少":        "4600.00 11000.00 32000.00",
		"前三季度算力分别1.5万、1.2万、9000":                 "15000.00 12000.00 9000.00",
		"光模块各季销售1500万、1800、2000万":                "15000000.00 20000000.00",
		"我们员工3000，算力花了6万":                        "60000.00",
		"公司粉丝68000，买算力6万2，合起来补多少":                "62000.00",
		"天翼云2.3万，卡数12000，算力补多少":                  "23000.00",
		"算力跟三家签的，老周那里2万，老郑那里18000，福州那里1万5，总共补多少": "20000.00 18000.00 15000.00",
	} {
		var got []string
		for _, a := range newSentence(message).amounts {
			got = append(got, a.High.String())
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: %v, want %s", message, got, want)
		}
	}
}

// A part goes, or comes to another amount, by its month or quarter or by who was paid.
func TestPartsBilled(t *testing.T) {
	parts := []Part{
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
		it := Item{Parts: append([]Part(nil), parts...)}
		it.sumParts(string(roleTotal))
		r := &Reading{sentence: newSentence(c.message)}
		for i, m := range r.amounts {
			r.sums = append(r.sums, sum{Mention: m, index: i})
		}
		got := r.withoutPart(asked.Computing, []Item{it})
		if got == nil {
			got = r.billedPart(asked.Computing, r.sums, []Item{it})
		}
		switch {
		case got == nil && c.want != 0:
			t.Errorf("%s: nothing edited", c.message)
		case got != nil && !got[0].Money[string(roleTotal)].Equal(money.Yuan(c.want)):
			t.Errorf("%s: %s, want %d", c.message, got[0].Money[string(roleTotal)], c.want)
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
		r := &Reading{sentence: newSentence(message)}
		for i, m := range r.amounts {
			r.sums = append(r.sums, sum{Mention: m, index: i})
		}
		name := string(roleSales)
		it := Item{Money: map[string]money.Amount{name: money.Yuan(90000).Times(150)}, Unit: &Rate{Input: name, Low: money.Yuan(90000), High: money.Yuan(90000), Period: perYear, Count: 150}}
		got := r.repriced(asked.Product, []Item{it})
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
		r := &Reading{sentence: newSentence(message)}
		for i, m := range r.amounts {
			r.sums = append(r.sums, sum{Mention: m, index: i, period: perYear})
		}
		var got []string
		for _, s := range r.cameToInAll(r.sums) {
			got = append(got, s.High.String())
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: %v, want %s", message, got, want)
		}
	}
}
