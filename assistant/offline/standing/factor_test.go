package standing

import (
	"testing"

	"github.com/rongce/rongce/tools/money"
)

// What a share or a multiple makes of 100,000 yuan.
func TestFactors(t *testing.T) {
	for _, c := range []struct {
		text string
		way  Way
		want string // "": it cannot be told
	}{
		{"涨两成呢", More, "120,000"},
		{"少三成", Less, "70,000"},
		{"只完成六成五", Of, "65,000"},
		{"两成半", Of, "25,000"},
		{"打八五折", Of, "85,000"},
		{"打9.5折", Of, "95,000"},
		{"上浮百分之十五", More, "115,000"},
		{"百分之一百二十", Of, "120,000"},
		{"降12.5%", Less, "87,500"},
		{"三分之二", Of, "66,666.67"},
		{"一半", Of, "50,000"},
		{"腰斩", Of, "50,000"},
		{"对折", Of, "50,000"},
		{"除以2", Of, "50,000"},
		{"翻番", Of, "200,000"},
		{"翻两番", Of, "400,000"},
		{"三倍", Of, "300,000"},
		{"1.5倍", Of, "150,000"},
		{"一点二倍", Of, "120,000"},
		{"×1.3", Of, "130,000"},
		{"×0.5", Of, "50,000"},
		{"twenty-five percent", More, "125,000"},
		{"fifteen per cent", Less, "85,000"},
		{"half of it", Of, "50,000"},
		{"a third", Of, "33,333.33"},
		{"doubled", Of, "200,000"},
		{"三倍", More, ""}, // 涨三倍 is three times as much to one, four times to another
		{"百分之一百", Less, ""},
	} {
		found := Factors(c.text)
		if len(found) != 1 {
			t.Errorf("%s: %d factors", c.text, len(found))
			continue
		}
		got, ok := found[0].Apply(money.Wan(10), c.way)
		told := ""
		if ok {
			told = got.Format()
		}
		if told != c.want {
			t.Errorf("%s: %q, not %q", c.text, told, c.want)
		}
	}
	for _, none := range []string{"第三条", "完成了", "成本高", "八个人", "办公室", "2026年", "每月"} {
		if found := Factors(none); len(found) > 0 {
			t.Errorf("%s: %v", none, found)
		}
	}
}
