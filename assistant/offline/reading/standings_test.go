package reading

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/tools/money"
)

// A share that a follow-up tells is taken of the very amount that was known.
func TestFollowsOnReckonsExactly(t *testing.T) {
	tenths := []string{"一", "两", "三", "四", "五", "六", "七", "八", "九"}
	rapid.Check(t, func(t *rapid.T) {
		known := money.Yuan(rapid.Int64Range(1, 60).Draw(t, "ten thousands") * 10_000)
		n := rapid.IntRange(1, 9).Draw(t, "tenths")
		up := rapid.Bool().Draw(t, "up")
		verb, percent := "降", int64(100-10*n)
		if up {
			verb, percent = "涨", int64(100+10*n)
		}
		r := Reading{Sentence: sentence.NewSentence("数额" + verb + tenths[n-1] + "成")}
		now, how, ok := r.ScaledBy(known)
		if !ok || !now.Equal(known.Percent(percent)) || !strings.Contains(how, known.Format()) {
			t.Fatal(fmt.Sprint(verb, n, known, now, how, ok))
		}
	})
}
