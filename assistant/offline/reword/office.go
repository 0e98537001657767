package reword

import (
	_ "embed"
	"strings"
	"unicode"

	"github.com/rongce/rongce/knowledge/pattern"
)

//go:embed office.txt
var officeTable string

// office has the Chinese words for those of office English: payout 已经 open 了吗.
var office = func() map[string]string {
	words := pairs(officeTable)
	out := make(map[string]string, len(words)/2)
	for i := 0; i < len(words); i += 2 {
		out[words[i]] = words[i+1]
	}
	return out
}()

// officeWords are the English words of a text, and the blanks around them, with which they part from the Chinese ones.
var officeWords = pattern.MustCompile(` ?\b[a-z][a-z-]*(?: [a-z][a-z-]*)*\b ?`)

// mostlyChinese is how many more Han characters than English words a Chinese message has at least that is mixed with some.
const mostlyChinese = 2

// inChinese is a Chinese text with its words of office English in Chinese, two words as one where the table has them so. An
// English text stays as it is.
func inChinese(text string) string {
	found := officeWords.FindAllString(text, -1)
	if len(found) == 0 {
		return text
	}
	words := 0
	for _, run := range found {
		words += len(strings.Fields(run))
	}
	for _, r := range text {
		if unicode.Is(unicode.Han, r) {
			words--
		}
	}
	if -words < mostlyChinese {
		return text
	}
	return officeWords.ReplaceAllStringFunc(text, officeRun)
}

// officeRun is a run of English words with those in Chinese that the table has; the blanks go with them.
func officeRun(run string) string {
	var out strings.Builder
	words := strings.Fields(run)
	plain := strings.HasPrefix(run, " ") // a blank is due before the next English word
	for i := 0; i < len(words); i++ {
		two := ""
		if i+1 < len(words) {
			two = office[words[i]+" "+words[i+1]]
		}
		one := office[words[i]]
		switch {
		case two != "":
			out.WriteString(two)
			plain, i = false, i+1
		case one != "":
			out.WriteString(one)
			plain = false
		default:
			if plain {
				out.WriteByte(' ')
			}
			out.WriteString(words[i])
			plain = true
		}
	}
	if plain && strings.HasSuffix(run, " ") {
		out.WriteByte(' ')
	}
	return out.String()
}
