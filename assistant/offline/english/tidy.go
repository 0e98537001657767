package english

import (
	"strings"

	"github.com/rongce/rongce/knowledge/han"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// tidy is a message in the one form in which it is read: small letters, short forms spelled out, figures as digits.
func tidy(message string) string {
	text := strings.ToLower(han.Normal(straight.Replace(message)).String())
	text = strings.NewReplacer(shortForms...).Replace(text)
	for _, s := range spellings {
		text = s.words.ReplaceAllString(text, s.plain)
	}
	return money.Spelled(text)
}

// straight are the marks that editors bend.
var straight = strings.NewReplacer("’", "'", "‘", "'", "“", "\"", "”", "\"", "—", ", ", "–", "-", "…", ". ")

// shortForms are what is written in short, with what it stands for.
var shortForms = []string{
	"can't", "can not", "cannot", "can not", "won't", "will not", "n't", " not", "'re", " are", "'ve", " have", "'ll", " will", "'d", " would",
	"i'm", "i am", "let's", "let us", "what's", "what is", "whats", "what is", "who's", "who is", "where's", "where is", "how's", "how is", "when's", "when is", "that's", "that is",
	"it's", "it is", "there's", "there is", "he's", "he is", "she's", "she is", "dont", "do not", "doesnt", "does not", "didnt", "did not", "isnt", "is not",
}

// spelling is a way of writing that is brought into one form.
type spelling struct {
	words *pattern.Pattern
	plain string
}

var spellings = []spelling{
	{pattern.MustCompile(`\b(recogn|subsid|commercial|organ|final|total)iz(e[ds]?|ing|ation)\b`), "${1}is${2}"},
	{pattern.MustCompile(`\bcenter(s?)\b`), "centre${1}"},
	{pattern.MustCompile(`\blicense(s?)\b`), "licence${1}"},
	{pattern.MustCompile(`\bprogram\b`), "programme"},
	{pattern.MustCompile(`\b(?:a )?quarter (?:of )?(?:a )?million\b`), "250000"},
	{pattern.MustCompile(`\b(?:one|1) and a half million\b|\ba million and a half\b`), "1500000"},
	{pattern.MustCompile(`\b(?:two|2) and a half million\b`), "2500000"},
	{pattern.MustCompile(`\b(?:a )?half (?:a )?mil(?:lion)?\b`), "500000"},
	{pattern.MustCompile(`\b(?:a )?couple of\b`), "two"},
	{pattern.MustCompile(`\b(?:somewhere |anything |anywhere )?between ([¥a-z]*\s?[\d.,]+\s?[a-z]*) and ([¥a-z]*\s?[\d.,]+)`), "${1} to ${2}"},
	{pattern.MustCompile(`\band ?/ ?or\b`), "or"},
	{pattern.MustCompile(`(\w)'s\b`), "${1}"},
	{pattern.MustCompile(`(\w)s'`), "${1}s"},
	{pattern.MustCompile(`\bindustrial-internet\b`), "industrial internet"},
}
