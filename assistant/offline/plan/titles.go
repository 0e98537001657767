package plan

import (
	"strings"

	"github.com/rongce/rongce/knowledge"
)

// partOfTitle is how many characters of a measure's title name it: 主体培育 is of
// 提速企业主体培育, and in no other title.
const partOfTitle = 4

// titled returns the number of the measure whose title a text has the longest part
// of, in the title's own words; false if none or several have one.
func titled(policy *knowledge.Document, text string) (number int, ok bool) {
	longest := partOfTitle - 1
	for _, m := range policy.Measures {
		n := commonRun(m.Title, text)
		switch {
		case n > longest:
			longest, number, ok = n, m.Number, true
		case n == longest:
			ok = false
		}
	}
	return number, ok
}

// commonRun is the length in characters of the longest run of title that stands in text.
func commonRun(title, text string) int {
	runes := []rune(title)
	longest := 0
	for from := range runes {
		for to := from + longest + 1; to <= len(runes) && strings.Contains(text, string(runes[from:to])); to++ {
			longest = to - from
		}
	}
	return longest
}
