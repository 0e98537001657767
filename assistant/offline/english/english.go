// Package english puts an English message into plain Chinese, clause by clause, so that all that reads Chinese reads it:
// bought models for 300k and compute for 60k, total? is 买模型花了300000元，算力60000元，一共？ It is no translator: it knows
// the words of this policy and of those who ask about it, and where it meets a word that it does not know it leaves the
// message as it is.
//
//	english.go    a message, from its words to the Chinese
//	tidy.go       the message in one form: short forms spelled out, British spelling, figures with their scale
//	figures.go    its sums, counts, years and shares
//	words.go      words.txt, what each word is, and of what kind
//	phrases.go    phrases.txt, how kinds of words are put in Chinese order
package english

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/knowledge/pattern"
)

// InChinese is an English message in plain Chinese. False if a word of it is not known: the message is better read as it is.
func InChinese(message string) (string, bool) {
	text := tidy(message)
	if !strings.ContainsFunc(text, isLetter) || hanRune.MatchString(text) || aside.MatchString(message) {
		return "", false
	}
	text, ok := figures(text)
	if !ok {
		return "", false
	}
	text = inKinds(text)
	ordered := inOrder(text)
	if halfRead.MatchString(ordered) || !slices.Equal(figuresOf(text), figuresOf(ordered)) {
		return "", false
	}
	return written(ordered)
}

// aside is a figure told in brackets, which is no part of what is asked about: (the budget was 8 million).
var aside = pattern.MustCompile(`\([^()]*\d[^()]*\)`)

// figuresOf are the figures of a text, sorted: none may be lost when its phrases are put in order.
func figuresOf(text string) []string {
	found := digitRuns.FindAllString(text, -1)
	slices.Sort(found)
	return found
}

func isLetter(r rune) bool { return 'a' <= r && r <= 'z' }

var (
	hanRune   = pattern.MustCompile(`\p{Han}`)
	digitRuns = pattern.MustCompile(`[\d.]*\d`)
	// kindOf is a word that is known, with its kind; otherWord is one that is not.
	kindOf    = pattern.MustCompile(`\{[a-z]+:([^{} ]*)\}`)
	otherWord = pattern.MustCompile(`[a-z][a-z'&/-]*`)
	// halfRead: a verb has found nothing that it is said of, or somebody is put right within a sentence. What is made of that
	// would be no sentence: how long do we wait, how much is 45% of that.
	halfRead = pattern.MustCompile(`\{(?:pay|cost|get|give|share):|[^ ,.;:!?-] \{wrong:`)
	// asksAlready: the clause has a word that asks, and needs no 吗.
	asksAlready = pattern.MustCompile(`多少|什么|哪|谁|几|怎么|吗|呢|还是|是不是|有没有|一共$|各$|最多$`)
	clauseMarks = pattern.MustCompile(`[^，。？！；：]*[，。？！；：]*`)
)

// inMarks are the marks of a text as they are written in Chinese.
var inMarks = strings.NewReplacer(" ", "", ",", "，", ";", "；", "?", "？", "!", "！", ":", "：", "(", "，", ")", "，", ".", "。", "\"", "")

// written is what stands there once all is in order, without what only English needs. False if a word is left that nothing knows.
func written(text string) (string, bool) {
	known := true
	text = otherWord.ReplaceAllStringFunc(kindOf.ReplaceAllString(text, "$1\x00"), func(word string) string {
		return word
	})
	var out strings.Builder
	for _, part := range strings.Fields(text) {
		switch plain, left := leftover[part]; {
		case strings.HasSuffix(part, "\x00"):
			out.WriteString(strings.ReplaceAll(part, "\x00", ""))
		case left:
			out.WriteString(plain)
		case otherWord.MatchString(part):
			known = false
		default:
			out.WriteString(part)
		}
	}
	if !known {
		return "", false
	}
	said := clauseMarks.ReplaceAllStringFunc(inMarks.Replace(out.String()), func(clause string) string {
		if strings.HasSuffix(clause, "？") && !asksAlready.MatchString(strings.TrimSuffix(clause, "？")) && clause != "？" {
			if strings.HasPrefix(clause, "如果") {
				return strings.TrimSuffix(clause, "？") + "呢？" // what if it were 350,000?
			}
			return strings.TrimSuffix(clause, "？") + "吗？"
		}
		return clause
	})
	return strings.Trim(said, "，"), said != ""
}
