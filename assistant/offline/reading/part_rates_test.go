package reading

import (
	"testing"

	"pgregory.net/rapid"
)

// Runs of months lie within the year, whatever the text.
func TestMonthsLieWithinTheYear(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringMatching(`([前后上下]半年|[前后头](一|两|[1-9]|十四)个月|[0-9]{1,2}月?到[0-9]{1,2}月|[一二三四]季度|、|，|[0-9]{1,2}月){1,4}`).Draw(t, "text")
		for _, run := range MonthsIn(text) {
			if run.First < 1 || run.Last > MonthsOfYear || run.First > run.Last {
				t.Fatalf("%s: %v", text, run)
			}
		}
	})
}

// What a run of months is called.
func TestMonthsSaid(t *testing.T) {
	for text, want := range map[string]MonthsOf{
		"上半年": {1, 6}, "下半年": {7, 12}, "三季度": {7, 9}, "前8个月": {1, 8}, "后四个月": {9, 12}, "最后两个月": {11, 12},
		"七到十二月": {7, 12}, "3月-5月": {3, 5}, "十一、十二月": {11, 12}, "十二月那笔": {12, 12},
	} {
		if runs := MonthsIn(text); len(runs) != 1 || runs[0] != want {
			t.Errorf("%s: %v, want %v", text, runs, want)
		}
	}
}
