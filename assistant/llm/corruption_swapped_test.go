package llm

import (
	"strings"
	"testing"
)

// swaps lists every way to put one figure of a right answer in another one's
// place. The same sum in another notation is no other figure.
func swaps(a rightAnswer) (texts, words []string) {
	all := outsideQuotes(a.text, sums)
	for _, at := range all {
		mine, ok := valueOf(a.text[at[0]:at[1]])
		for _, other := range all {
			instead := a.text[other[0]:other[1]]
			if its, ok2 := valueOf(instead); !ok || !ok2 || mine.Equal(its) {
				continue
			}
			text, sentence := sentenceWith(a.text, at, instead)
			texts, words = append(texts, text), append(words, sentence)
		}
	}
	return texts, words
}

// Both figures have sources; only the parts that they play are wrong. All swaps
// are tried, so that no seed can draw one that was not.
func TestNoSwappedFigureGetsOut(t *testing.T) {
	tried := 0
	for _, a := range rightAnswers {
		texts, words := swaps(a)
		for i, text := range texts {
			if tried == mostSwaps {
				return
			}
			tried++
			if strings.Contains(play(t, a, text).Text, words[i]) {
				t.Errorf("%s\ngets out: %s", a.question, words[i])
			}
		}
	}
	t.Logf("%d swaps tried", tried)
	if tried < 80 {
		t.Errorf("only %d swaps were tried", tried)
	}
}
