package sentence

import (
	"fmt"
	"testing"

	"pgregory.net/rapid"
)

// How many periods words name; 0 where they name none, or contradict each other.
func TestSpans(t *testing.T) {
	for _, c := range []struct {
		period Period
		text   string
		want   int64
	}{
		{PerMonth, "算力每月¥，用了8个月", 8},
		{PerMonth, "每月¥，3月到12月", 10},
		{PerMonth, "1月-9月每月¥，后面三个月停了", 9},
		{PerMonth, "从5月才开始用的", 8},
		{PerMonth, "从3月用到年底，每月¥", 10},
		{PerMonth, "每月¥，只用了上半年", 6},
		{PerMonth, "前三个月免费试用，真正付钱的有9个月", 9},
		{PerMonth, "每月¥", 0},
		{PerMonth, "每月¥，用了15个月", 0},
		{PerMonth, "每月¥，用了8个月，3月到12月", 0}, // eight or ten?
		{PerQuarter, "每个季度¥，前三季度", 3},
		{PerQuarter, "每季度¥，只收了一个季度", 1},
		{PerQuarter, "每个季度¥", 0},
		{PerWeek, "每周¥，用了30周", 30},
		{PerDay, "每天¥，全年用了200天", 200},
		{PerDay, "每天¥", 0},
	} {
		if got := CycleOf(c.period).In(c.text); got != c.want {
			t.Errorf("%s %q: %d, want %d", c.period, c.text, got, c.want)
		}
	}
}

// A message that is a time and nothing else asks for what falls due in it.
func TestBareSpans(t *testing.T) {
	for _, c := range []struct {
		period Period
		text   string
		want   int64
	}{
		{PerMonth, "7个月？", 7},
		{PerMonth, "那半年呢", 6},
		{PerMonth, "要是全年呢", 12},
		{PerQuarter, "三个季度呢", 3},
		{PerDay, "200天呢", 200},
		{PerMonth, "3个季度呢", 0}, // of another kind
		{PerMonth, "15个月呢", 0},
		{PerMonth, "6个月内要用完吗", 0},
		{PerDay, "半年呢", 0},
	} {
		if got := CycleOf(c.period).Bare(c.text); got != c.want {
			t.Errorf("%s %q: %d, want %d", c.period, c.text, got, c.want)
		}
	}
}

// Months in which nothing fell due are taken off the year.
func TestIdlePeriods(t *testing.T) {
	for _, c := range []struct {
		period Period
		text   string
		want   int64
	}{
		{PerQuarter, "一个季度¥，四季度没有收入", 3},
		{PerMonth, "每月¥，2月没用", 11},
		{PerMonth, "每月¥，1月到3月没用", 9},
		{PerMonth, "每月¥", 0},
	} {
		if got := CycleOf(c.period).working(c.text); got != c.want {
			t.Errorf("%s %q: %d, want %d", c.period, c.text, got, c.want)
		}
	}
}

// From one month to another counts both, and parts of a year add up to it.
func TestMonthsFromTo(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		first := rapid.IntRange(1, 11).Draw(t, "first")
		last := rapid.IntRange(first+1, 12).Draw(t, "last")
		month := CycleOf(PerMonth)
		whole := month.In(fmt.Sprintf("%d月到%d月每月¥", first, last))
		if whole != int64(last-first+1) {
			t.Fatalf("from %d to %d: %d months", first, last, whole)
		}
		s := NewSentence(fmt.Sprintf("算力前%d个月每月8000元，后面每月5000元", first+1))
		if a, b := s.SpanOf(0, PerMonth), s.SpanOf(1, PerMonth); a+b != 12 {
			t.Fatalf("the first %d months and the rest: %d + %d", first+1, a, b)
		}
	})
}
