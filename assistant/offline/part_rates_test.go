package offline

import (
	"testing"

	"pgregory.net/rapid"
)

// A part of the year that was told by the month is put right by what a month came to, and loses months that brought nothing.
func TestMonthsOfAPart(t *testing.T) {
	const talk = "算力前八个月每月6000，后四个月每月8100，补多少|"
	talksTo(t, map[string]string{
		talk + "后四个月其实每月8500": "41,000元", // (48,000 + 34,000) / 2
		talk + "前8个月每月改成5000": "36,200元", // (40,000 + 32,400) / 2
		talk + "最后两个月没租":      "32,100元", // (48,000 + 16,200) / 2
		talk + "后四个月改成3万":     "39,000元", // (48,000 + 30,000) / 2
		"算力一到六月每月6000，七到十二月每月8100，补多少|十二月那8100没用，划掉":               "38,250元",
		"算力一到六月每月6000，七到十二月每月8100，补多少|十二月那8100没用，划掉|那十一月其实只花了5000": "36,700元",
		talk + "9月起每月涨到9000":            "42,000元", // (48,000 + 36,000) / 2
		talk + "10月起每月涨到9000":           "41,550元", // (48,000 + 8,100 + 27,000) / 2
		"算力前四个月每月3000元，后八个月每月6000元，补多少": "30,000元",
		"前八个月每月70万投入，后四个月每月80万，工业互联网项目能补多少|后四个月每月85万才对": "1,800,000元",
	})
}

// Runs of months lie within the year, whatever the text.
func TestMonthsLieWithinTheYear(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringMatching(`([前后上下]半年|[前后头](一|两|[1-9]|十四)个月|[0-9]{1,2}月?到[0-9]{1,2}月|[一二三四]季度|、|，|[0-9]{1,2}月){1,4}`).Draw(t, "text")
		for _, run := range monthsIn(text) {
			if run.first < 1 || run.last > monthsOfYear || run.first > run.last {
				t.Fatalf("%s: %v", text, run)
			}
		}
	})
}

// What a run of months is called.
func TestMonthsSaid(t *testing.T) {
	for text, want := range map[string]monthsOf{
		"上半年": {1, 6}, "下半年": {7, 12}, "三季度": {7, 9}, "前8个月": {1, 8}, "后四个月": {9, 12}, "最后两个月": {11, 12},
		"七到十二月": {7, 12}, "3月-5月": {3, 5}, "十一、十二月": {11, 12}, "十二月那笔": {12, 12},
	} {
		if runs := monthsIn(text); len(runs) != 1 || runs[0] != want {
			t.Errorf("%s: %v, want %v", text, runs, want)
		}
	}
}
