package offline

import "testing"

// What was paid in several goes, or is told part by part only when it is asked for, is one sum.
func TestPaidInSeveralGoes(t *testing.T) {
	talksTo(t, map[string]string{
		"大模型先付了23万，后来又付了12万，最后付了25万，补多少":          "180,000元",
		"买算力已经付了4.3万元，年底还要付4.3万，全年能补多少":           "43,000元",
		"算力全年采购总额8万，实际服务费上半年2.8万下半年2.8万，补多少":      "28,000元",
		"买了备案大模型做垂直模型，能补多少|A供应商是44万元，B供应商是20万元":   "192,000元",
		"大模型首付6万，能补多少|尾款是28万":                     "102,000元",
		"两个AI工业互联网项目，分别投了403万元和480万，合计能补多少":       "**合计最多1,766,000元",
		"AI工业互联网项目投了320万，成效不明显，补多少|那整改后重新评，认了成效呢": "640,000元",
	})
}
