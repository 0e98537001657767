package assistant

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// shortestQuote is the length, in letters, from which words in quotation marks
// claim to be somebody's words; shorter ones are terms, such as “零租”.
const shortestQuote = 7

// nearQuote is how many signs in a row a quoted block shares with the policy
// where it means to quote it.
const nearQuote = 10

var (
	straight = pattern.MustCompile(`"([^"\n]*\p{Han}[^"\n]*)"`)
	corner   = pattern.MustCompile(`[「『《]([^」』》\n]*)[」』》]`)
	block    = pattern.MustCompile(`(?m)^\s*>\s*(.+)$`)
)

// checkQuotes wants whatever stands in quotation marks to be the policy's
// words, or the user's; and a quoted block that is nearly so to be so.
func checkQuotes(a *Assistant, t *Turn, _ *Reply, text string) *Objection {
	said := bare(a.Policy.Text + "\n" + t.userSaid())
	claimed := quotes(text)
	for _, marks := range []*pattern.Pattern{straight, corner} {
		for _, m := range marks.FindAllStringSubmatch(text, -1) {
			claimed = append(claimed, m[1])
		}
	}
	for _, q := range claimed {
		if letters(q) >= shortestQuote && !strings.Contains(said, bare(q)) {
			return &Objection{"a quote that is not the policy's", q}
		}
	}
	for _, m := range block.FindAllStringSubmatch(text, -1) {
		if q := bare(m[1]); !strings.Contains(said, q) && shares(q, said) {
			return &Objection{"a quote that is not quite the policy's", m[1]}
		}
	}
	return nil
}

// quotes returns the outermost pieces in “…”.
func quotes(text string) []string {
	var out []string
	depth, from := 0, 0
	for i, c := range text {
		switch c {
		case '“':
			if depth++; depth == 1 {
				from = i + len("“")
			}
		case '”':
			if depth--; depth == 0 {
				out = append(out, text[from:i])
			}
			depth = max(depth, 0)
		}
	}
	return out
}

// bare drops what typesetting adds: spaces, quotation marks, stars.
func bare(s string) string {
	return strings.Map(func(c rune) rune {
		if unicode.IsSpace(c) || strings.ContainsRune("“”\"「」『』*", c) {
			return -1
		}
		return c
	}, s)
}

func letters(s string) int {
	n := 0
	for _, c := range s {
		if unicode.IsLetter(c) {
			n++
		}
	}
	return n
}

func shares(q, said string) bool {
	runes := []rune(q)
	for i := 0; i+nearQuote <= len(runes); i++ {
		if strings.Contains(said, string(runes[i:i+nearQuote])) {
			return true
		}
	}
	return false
}

var (
	clauseNumber = pattern.MustCompile(`第\s*([\d一二三四五六七八九十百]+)\s*[条款项]|措施\s*([\d一二三四五六七八九十百]+)|(?i:article|measure|clause|section)\s+(\d+)`)
	denial       = pattern.MustCompile(`(?i)没有|不存在|并无|无此|只有|找不到|查不到|\bno\b|\bnot\b|n't\b`)
)

// ClausesNamed returns the numbers of the clauses that a text names in full, whether the
// policy has them or not: 第十二条, article 12, and not 十二条.
func ClausesNamed(text string) map[int64]bool {
	named := map[int64]bool{}
	for _, m := range clauseNumber.FindAllStringSubmatch(text, -1) {
		if n, ok := clauseOf(m); ok {
			named[n] = true
		}
	}
	return named
}

// checkClauses lets only clauses pass that exist, or that the user named and
// the reply says do not.
func checkClauses(a *Assistant, t *Turn, _ *Reply, text string) *Objection {
	named := ClausesNamed(t.userSaid())
	for _, at := range clauseNumber.FindAllStringSubmatchIndex(text, -1) {
		words := text[at[0]:at[1]]
		n, ok := clauseOf(clauseNumber.FindStringSubmatch(words))
		exists := ok && n >= 1 && n <= int64(len(a.Policy.Measures))
		if !exists && !(named[n] && denial.MatchString(sentenceAt(text, at[0]))) {
			return &Objection{"a clause that does not exist", words}
		}
	}
	return nil
}

func clauseOf(match []string) (int64, bool) {
	v, err := money.Numeral(strings.Join(match[1:], ""))
	if err != nil {
		return 0, false
	}
	return v.Int64()
}

var (
	municipal = pattern.MustCompile(`[市省区县][\p{Han}]{0,8}?(?:局|厅|办|委)`)
	anyOffice = pattern.MustCompile(`[\p{Han}]{2}(?:局|厅|管委会|委员会)|卫健委|国资委|经信委|国务院|科技部|工信部|财政部|教育部|人社部|(?:服务|受理|办事)(?:中心|窗口)`)
	// goesOn is how a word goes on that only begins like an office: 办法, 委托, 局部.
	goesOn = pattern.MustCompile(`^[部面限势法理事公好成到过托派屈员的吗呢了完]`)
	// endsSo are words that only end like an office.
	endsSo = pattern.MustCompile(`[格布全大结僵邮]局$|[客餐大]厅$`)
	// sentenceWords are no part of an office's name: what they stand in is a sentence.
	sentenceWords = pattern.MustCompile(`[的里没不怎按可要在由向把被给对就都还也是为补级有能去来找到请等年钱这那哪谁和与及、，]`)
)

// checkOffices lets only offices pass that the policy names, or the user.
func checkOffices(a *Assistant, t *Turn, _ *Reply, text string) *Objection {
	known := a.Policy.Text + "\n" + t.userSaid()
	for _, p := range []*pattern.Pattern{municipal, anyOffice} {
		for _, at := range p.FindAllStringIndex(text, -1) {
			words := text[at[0]:at[1]]
			_, first := utf8.DecodeRuneInString(words)
			switch {
			case strings.Contains(known, words):
			case goesOn.MatchString(text[at[1]:]) || endsSo.MatchString(words):
			case p == municipal && sentenceWords.MatchString(words[first:]):
			default:
				return &Objection{"an office that the policy does not name", words}
			}
		}
	}
	return nil
}

var link = pattern.MustCompile(`(?i)(https?://|www\.)\S+|\S+@\S+\.\S+|\b[a-z0-9-]+(\.[a-z0-9-]+)*\.(cn|com|net|org|gov|io|top|vip|info|xyz)\b|\]\(`)

func checkLinks(_ *Assistant, _ *Turn, _ *Reply, text string) *Objection {
	if l := link.FindString(text); l != "" {
		return &Objection{"a link or address: the policy has none", l}
	}
	return nil
}
