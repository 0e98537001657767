package passing

import (
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

var englishNumbers = map[string]int64{"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "twenty": 20}

// CountOf returns the number that a pattern's first group finds, 0 if it finds none.
func CountOf(re *pattern.Pattern, text string) int64 {
	m := re.FindStringSubmatch(text)
	if m == nil {
		return 0
	}
	for _, g := range m[1:] {
		switch g {
		case "":
		default:
			if n, ok := englishNumbers[g]; ok {
				return n
			}
			return sentence.Small(g)
		}
	}
	return 0
}
