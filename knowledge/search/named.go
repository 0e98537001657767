package search

import (
	"iter"
	"regexp"
	"strings"

	"github.com/rongce/rongce/knowledge/han"
)

// numbered finds a measure named by its number, in normal form.
var numbered = regexp.MustCompile(`第 ?([一二三四五六七八九1-9]) ?(?:条|项措施|项|款|点)|措施([一二三四五六七八九1-9])(?:[^0-9十百]|$)|\b(?:measure|article|section|clause) (?:no\.? ?)?([1-9]|one|two|three|four|five|six|seven|eight|nine)\b`)

var numerals = []string{"一1one", "二2two", "三3three", "四4four", "五5five", "六6six", "七7seven", "八8eight", "九9nine"}

// named yields the numbers of the measures that a question names: 第六条, measure 6.
func named(query string) iter.Seq[int] {
	return func(yield func(int) bool) {
		for _, m := range numbered.FindAllStringSubmatch(han.Normal(query).String(), -1) {
			number := m[1] + m[2] + m[3]
			for i, spelt := range numerals {
				if strings.Contains(spelt, number) && !yield(i+1) {
					return
				}
			}
		}
	}
}
