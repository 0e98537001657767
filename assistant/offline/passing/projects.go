package passing

import "github.com/rongce/rongce/assistant/offline/sentence"

// EnglishOr reads a small English count.
func EnglishOr(word string) int64 {
	if word == "one" {
		return 1
	}
	if n, ok := englishNumbers[word]; ok {
		return n
	}
	return sentence.Small(word)
}
