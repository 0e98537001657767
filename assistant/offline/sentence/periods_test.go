package sentence

import "testing"

func TestPeriods(t *testing.T) {
	for text, want := range map[string]Period{
		"每月8000元": PerMonth, "月付6500": PerMonth, "每季度2万": PerQuarter, "半年3万": PerHalf, "半年结一回账，一回3万": PerHalf, "上半年3万": PerYear,
		"一天300元": PerDay, "三年合同30万": PerYears, "一年8万": PerYear, "算力8万": PerYear,
	} {
		s := NewSentence("算力" + text)
		if len(s.Amounts) == 0 {
			continue // no unit and too small to be money
		}
		if got := s.PeriodOf(0); got != want {
			t.Errorf("%s: %q, not %q", text, got, want)
		}
	}
}
