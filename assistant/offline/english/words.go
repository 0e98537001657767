package english

import (
	_ "embed"
	"strings"
)

//go:embed words.txt
var wordTable string

// mostWords is how many words an entry of the table has at most.
const mostWords = 6

var lexicon, leftover = readWords(wordTable)

// readWords reads the table: what each word is with its kind, and the words that only English needs.
func readWords(table string) (kinds, left map[string]string) {
	kinds, left = map[string]string{}, map[string]string{}
	kind := ""
	for line := range strings.Lines(table) {
		line = strings.TrimRight(line, "\n")
		switch {
		case line == "" || line[0] == '#':
			continue
		case line[0] == '[':
			kind = strings.Trim(line, "[]")
			continue
		}
		words, plain, _ := strings.Cut(line, "\t")
		for word := range strings.SplitSeq(words, "|") {
			if kind == "left" {
				left[word] = plain
			} else {
				kinds[word] = "{" + kind + ":" + plain + "}"
			}
		}
	}
	return kinds, left
}

// dropped is what says nothing to us: I would like to know.
const dropped = "{drop:}"

// inKinds marks the words that the table has by their kind, the longest run of them first.
func inKinds(text string) string {
	parts := strings.Fields(text)
	var out []string
	for i := 0; i < len(parts); {
		n := 1
		marked := parts[i]
		for m := min(mostWords, len(parts)-i); m > 0; m-- {
			if found := known(strings.Join(parts[i:i+m], " ")); found != "" {
				n, marked = m, found
				break
			}
		}
		if marked != dropped {
			out = append(out, marked)
		}
		i += n
	}
	return " " + strings.Join(out, " ") + " "
}

// known is what a run of words is; that of the singular for a plural.
func known(words string) string {
	if found := lexicon[words]; found != "" {
		return found
	}
	for _, ends := range [][2]string{{"ies", "y"}, {"es", ""}, {"s", ""}} {
		if one, ok := strings.CutSuffix(words, ends[0]); ok && len(one) > 2 {
			if found := lexicon[one+ends[1]]; found != "" {
				return found
			}
		}
	}
	return ""
}
