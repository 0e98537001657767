package english

import (
	"strings"

	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// bigNumber is a plain number that can only be a sum where nothing is counted by it: if we buy 99,900 of computing power.
var (
	bigNumber   = pattern.MustCompile(`(^|[ (])(\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d{5,12}(?:\.\d{1,2})?)([ ?.,;!)]|$)`)
	bigMillions = pattern.MustCompile(`(^|[ (])(\d{1,4}(?:\.\d+)?) ?(?:m|mn)([ ?.,;!)]|$)`)
	// part is one word, figure or mark of a message.
	part     = pattern.MustCompile(`\{[a-z]+:[^{} ]*\}|\d+(?:\.\d+)?%|\d[\d,]*(?:\.\d+)?(?:st|nd|rd|th)?|[a-z][a-z'&/-]*|[^\sa-z\d]`)
	yearSaid = pattern.MustCompile(`^(?:19|20)\d\d$`)
	ordinal  = pattern.MustCompile(`^(\d+)(?:st|nd|rd|th)$`)
	digits   = pattern.MustCompile(`^\d+(?:\.\d+)?$`)
	share    = pattern.MustCompile(`^\d+(?:\.\d+)?%$`)
)

// figures is a text with its sums, counts, years and shares marked by their kind, and a blank on both sides of every part.
// False where a sum is written in a way that could not be said again.
func figures(text string) (string, bool) {
	text = bigMillions.ReplaceAllString(text, "${1}${2} million${3}")
	var out strings.Builder
	from, runes := 0, []rune(text)
	for _, m := range money.Read(text) {
		said, ok := sumOf(m)
		if !ok {
			return "", false
		}
		out.WriteString(between(string(runes[from:m.Start])) + " {amount:" + said + "} ")
		from = m.End
	}
	out.WriteString(bigNumbers(string(runes[from:])))
	parts := part.FindAllString(out.String(), -1)
	for i, p := range parts {
		parts[i] = marked(p)
	}
	return " " + strings.Join(parts, " ") + " ", true
}

// between is what stands before a sum, without what is said of the sum itself.
func between(text string) string { return bigNumbers(nuance.ReplaceAllString(text, " ")) }

// bigNumbers is a text in which no sum is written with its unit, with the numbers that can only be sums as sums.
func bigNumbers(text string) string {
	for range 2 { // they may share the blank between them
		text = bigNumber.ReplaceAllStringFunc(text, func(found string) string {
			m := bigNumber.FindStringSubmatch(found)
			return m[1] + "{amount:" + strings.ReplaceAll(m[2], ",", "") + "元}" + m[3]
		})
	}
	return text
}

// marked is a part of a text with its kind, if it is a figure of one.
func marked(p string) string {
	switch {
	case yearSaid.MatchString(p):
		return "{time:" + p + "年}"
	case share.MatchString(p):
		return "{share:" + p + "}"
	case ordinal.MatchString(p):
		return "{ordinal:第" + ordinal.FindStringSubmatch(p)[1] + "}"
	case digits.MatchString(p):
		return "{n:" + p + "}"
	case small[p] != "":
		return "{n:" + small[p] + "}"
	}
	return p
}

// nuance is said of the sum behind it, and stands in what is said of it again: about, just under.
var nuance = pattern.MustCompile(`(?:\b(?:about|around|roughly|approximately|approx|circa|some|nearly|almost|just|under|below|less than|a bit|over|above|more than|rmb|cny|yuan|to the tune of|exactly)\.?\s*)+$`)

// small are the counts that are written out; one is more often somebody or something.
var small = map[string]string{
	"two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9", "ten": "10", "eleven": "11", "twelve": "12",
	"thirteen": "13", "fourteen": "14", "fifteen": "15", "sixteen": "16", "seventeen": "17", "eighteen": "18", "nineteen": "19", "twenty": "20", "thirty": "30", "forty": "40",
	"fifty": "50", "sixty": "60", "a dozen": "12",
}

// sumOf is a sum as it is said in Chinese. One in foreign money is left to those who read it as it is written.
func sumOf(m money.Mention) (string, bool) {
	if m.Currency != "CNY" || m.Low.IsNegative() {
		return "", false
	}
	said := m.Low.Exact() + "元"
	if !m.Low.Equal(m.High) {
		said += "到" + m.High.Exact() + "元"
	}
	switch {
	case m.Below:
		said = "不到" + said
	case m.Above:
		said = "超过" + said
	case m.Approximate:
		said = "约" + said
	}
	return said, true
}
