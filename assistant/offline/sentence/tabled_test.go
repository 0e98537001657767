package sentence

import "testing"

// A unit said once is that of the numbers which have none.
func TestUnitSaidOnce(t *testing.T) {
	for message, want := range map[string]string{
		"四个季度分别45、52、38、65(单位:万元)": "四个季度分别45万元、52万元、38万元、65万元(单位:万元)",
		"单位:亿元。服务收入0.02,总资产1.5,":   "单位:亿元。服务收入0.02亿元,总资产1.5亿元,",
		"12万,呢,单位是万元,66,000元":      "12万,呢,单位是万元,66,000元",
		"单位元。1月4210、2月3980":        "单位元。1月4210元、2月3980元",
	} {
		if got := tabled(message); got != want {
			t.Errorf("%s: %s, want %s", message, got, want)
		}
	}
}
