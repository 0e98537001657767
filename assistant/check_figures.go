package assistant

import (
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// figures that need no source: nothing, and the hotline itself.
var alwaysKnown = []string{"0元", "12345"}

func checkFigures(a *Assistant, t *Turn, r *Reply, text string) *Objection {
	known, ours := ledger{}, ledger{}
	for _, s := range append(a.sources(t, r), alwaysKnown...) {
		known.learn(s, false)
		ours.learn(s, false)
	}
	known.learn(t.userSaid(), true)
	text = a.withoutNumbering(text)
	at := places(text)
	for _, f := range money.Figures(text) {
		before, after := text[:at[f.Start]], text[at[f.End]:]
		u := unitOf(f, after)
		switch {
		case !known.knows(u, f.Value) && !harmless(f, u, before, after, len(t.Calculations)+len(r.Citations)):
			return &Objection{"a figure that stands in no message, cited clause or calculation", f.Text}
		case (u == unitYuan || u == unitOpen || u == unitPercent) && !ours.knows(u, f.Value) && promises(text, before, after):
			return &Objection{"a figure that only the user has named, stated as what is paid", f.Text}
		case u == unitPercent && !ours.knows(u, f.Value) && !notOurs.MatchString(sentenceAt(text, len(before))):
			return &Objection{"a rate that only the user has named", f.Text}
		}
	}
	return nil
}

var (
	limiting = pattern.MustCompile(`(近|最多|最少|不超过|不低于|不少于|至少|超过|每年|前|满|限)\s*$`)
	counting = pattern.MustCompile(`^\s*(项|条|笔|种|处|段|类|点|方面|个|步)`)
)

// mostWord is the largest Chinese numeral that is a word rather than a claim: 三种情况, 九项措施.
var mostWord = money.Yuan(10)

// harmless lets numbers pass that claim nothing: small Chinese numerals, and
// counts of what stands in the reply itself. After a limiting word, 近五年, any
// number is a claim.
func harmless(f money.Figure, u unit, before, after string, counted int) bool {
	if u != unitNone || limiting.MatchString(tail(before)) && !isWord(f) {
		return false
	}
	if f.Kind == money.Han {
		return !mostWord.Less(f.Value)
	}
	n, whole := f.Value.Int64()
	return whole && counting.MatchString(after) && (n <= int64(max(counted, 1)) || n == listedAfter(after))
}

// counted and listed: 一共11个：市工信局、市财政局、….
var countedList = pattern.MustCompile(`^\s*(?:项|条|笔|种|处|类|点|个)[：:]([^。；;\n]+)`)

// listedAfter is how many things a list right behind a count names; 0 if none is there.
func listedAfter(after string) int64 {
	m := countedList.FindStringSubmatch(after)
	if m == nil {
		return 0
	}
	return int64(strings.Count(m[1], "、") + 1)
}

var (
	promising = pattern.MustCompile(`(补助|补贴|奖励|奖补|可补|能补|给补|可得|能得|可领|能领|可拿|能拿|拿到|领到|获得|享受|发放|批准|最高|上限|封顶)(为|是|约|共|合计|达到|到|按|了|您|：|:|\*|\s){0,4}$|(?i:\b(?:get|receive|draw|pays?|paid|subsidy|award|grant)(?:\s|\*|is|of|you|up to|about|rmb|¥)*$)`)
	// notOurs are words by which a sentence says that a figure is the user's, or is not so.
	notOurs = pattern.MustCompile(`不|没|未|无|非|别|您说|你说|您提|您问|您给|您报|所说|提到|如果|若|假如|假设|哪怕|即使|吗|已|省|需|要|才|(?i:\byou (?:said|say|mentioned)|\b(?:no|not|if|never|cannot|provincial)\b|n't\b)`)
)

// nearBytes is how far before a figure its words are looked for: some forty
// characters, more than any of the patterns spans. Looking at the whole text
// before each figure would take quadratic time.
const nearBytes = 120

// tail returns the end of a text, cut between characters.
func tail(text string) string {
	if len(text) <= nearBytes {
		return text
	}
	from := len(text) - nearBytes
	for !utf8.RuneStart(text[from]) {
		from++
	}
	return text[from:]
}

// promises tells whether the figure between before and after is stated as what
// the city pays.
func promises(text, before, after string) bool {
	return promising.MatchString(tail(before)) && !notOurs.MatchString(sentenceAt(text, len(before)))
}

var (
	ordinal     = pattern.MustCompile(`第\s*[\d一二三四五六七八九十]+\s*[条项款句步个]|措施[一二三四五六七八九]`)
	bracketed   = pattern.MustCompile(`[（(〔\[](\d{1,2}(?:\.\d{1,2})?)[）)〕\]]\s*[万亿千百元块%％成个]?`)
	numberedRow = pattern.MustCompile(`(?m)^([\s>*-]*)\d{1,2}[.、)](\D|$)`)
)

// withoutNumbering blanks what is no claim: numbered rows, and references to
// measures and clauses, which checkClauses looks at.
func (a *Assistant) withoutNumbering(text string) string {
	text = ordinal.ReplaceAllString(text, "|")
	text = bracketed.ReplaceAllStringFunc(text, func(m string) string {
		id := bracketed.FindStringSubmatch(m)[1]
		closed := strings.HasSuffix(m, "）") || strings.HasSuffix(m, ")") || strings.HasSuffix(m, "〕") || strings.HasSuffix(m, "]")
		if closed && (len(id) == 1 || a.Policy.Clause(id) != nil) {
			return "|"
		}
		return m
	})
	return numberedRow.ReplaceAllString(text, "$1|$2")
}
