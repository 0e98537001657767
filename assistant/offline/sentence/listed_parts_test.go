package sentence

import (
	"strings"
	"testing"
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
		for _, a := range NewSentence(message).Amounts {
			got = append(got, a.High.String())
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: %v, want %s", message, got, want)
		}
	}
}
