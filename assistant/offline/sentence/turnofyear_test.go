package sentence

import "testing"

// A contract over the turn of a year counts the months of the year asked about.
func TestAcrossYears(t *testing.T) {
	month := CycleOf(PerMonth)
	for message, want := range map[string]int64{
		"2026年10月开始租，2027年5月底停，只问2027年": 5,
		"2026年10月开始租，2027年5月底停，只问2026年": 3,
		"从去年11月租到今年4月，今年这部分补多少":         4,
		"从去年11月租到今年4月，补多少":              0, // which year's?
	} {
		if n, crosses := NewSentence(message).acrossYears(month); !crosses || n != want {
			t.Errorf("%s: %d months (%v), want %d", message, n, crosses, want)
		}
	}
	if _, crosses := NewSentence("今年3月到8月每月5000").acrossYears(month); crosses {
		t.Error("a time within a year crosses none")
	}
}
