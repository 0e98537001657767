package english

import (
	_ "embed"
	"fmt"
	"regexp"
	"strings"

	"github.com/rongce/rongce/knowledge/pattern"
)

//go:embed phrases.txt
var phraseTable string

// phrase puts kinds of words that stand together in Chinese order.
type phrase struct {
	words *pattern.Pattern
	plain string
}

var phrases = readPhrases(phraseTable)

// mostAgain is how often a phrase is looked for again: what it makes may stand in the next one.
const mostAgain = 4

// inOrder is a text with its phrases in Chinese order.
func inOrder(text string) string {
	for _, p := range phrases {
		for range mostAgain {
			next := p.words.ReplaceAllString(text, p.plain)
			if next == text {
				break
			}
			text = next
		}
	}
	return text
}

// readPhrases reads the table: the kind of what a phrase is, its words, its Chinese.
func readPhrases(table string) []phrase {
	var out []phrase
	for line := range strings.Lines(table) {
		line = strings.TrimRight(line, "\n")
		if line == "" || line[0] == '#' {
			continue
		}
		cells := strings.Split(line, "\t")
		if len(cells) != 3 {
			panic(fmt.Sprintf("phrases.txt: want three cells in %q", line))
		}
		out = append(out, phraseOf(cells[0], cells[1], cells[2]))
	}
	return out
}

// phraseOf is one line of the table. The clause's beginning and end that a phrase is bound to stay where they are.
func phraseOf(kind, words, plain string) phrase {
	first := 0
	words, begins := strings.CutPrefix(words, "^ ")
	words, ends := strings.CutSuffix(words, " $")
	if begins {
		first = 1
	}
	slots := strings.Count(words, "<")
	plain = slotNumber.ReplaceAllStringFunc(plain, func(slot string) string { return fmt.Sprintf("${%d}", int(slot[1]-'0')+first) })
	if kind != "-" {
		plain = "{" + kind + ":" + plain + "}"
	}
	said, plain := expression(words), " "+plain+" "
	if begins {
		said, plain = `(^ |[,.;:!?"] )`+strings.TrimPrefix(said, " "), "${1}"+strings.TrimPrefix(plain, " ")
	}
	if ends {
		said, plain = said+`([,.;!?" ]*$|[,.;!?"] )`, plain+fmt.Sprintf("${%d}", first+slots+1)
	}
	return phrase{pattern.MustCompile(said), plain}
}

var slotNumber = regexp.MustCompile(`\$(\d)`)

// expression is the pattern of a phrase: <what> is a word of that kind, <what|product> one of these, <who=市里> this one, a|b one of several words,
// a_b two words, [the] a word that may be missing, ~ up to three words that nothing knows. ^ and $ bind it to a clause's ends.
func expression(words string) string {
	var out strings.Builder
	out.WriteString(" ")
	for _, w := range strings.Fields(words) {
		switch {
		case w == "~":
			out.WriteString(`(?:[a-z][a-z'&/-]* ){0,3}`)
		case w[0] == '[':
			out.WriteString(`(?:` + word(strings.Trim(w, "[]")) + ` )?`)
		default:
			out.WriteString(word(w) + " ")
		}
	}
	return out.String()
}

// anyOf restores what a word means apart from its letters.
var anyOf = strings.NewReplacer(`\|`, "|", "_", " ")

// word is the pattern of one word of a phrase.
func word(w string) string {
	if kind, plain, exact := strings.Cut(strings.Trim(w, "<>"), "="); exact && w[0] == '<' {
		return `\{` + kind + `:(` + plain + `)\}`
	}
	if strings.HasPrefix(w, "<") {
		return `\{(?:` + strings.Trim(w, "<>") + `):([^{} ]*)\}`
	}
	return `(?:` + anyOf.Replace(regexp.QuoteMeta(w)) + `)`
}
