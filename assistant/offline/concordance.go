package offline

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/tools/money"
)

// In which measures a figure or a word of the text stands: 按30%算的有几处,
// 限10个的是哪些条, 哪几条有“一次性”.

// place is one sentence of the policy in which something was found.
type place struct {
	clause   *knowledge.Clause
	sentence string // of the clause, word for word
}

var (
	asksWhich = regexp.MustCompile(`(哪|几|多少)(些|几|一)?(个)?(条|项|处|款|措施|地方)|(一|半)?条(也|都)?(别|不要?|不许|不能|勿)(漏|落|少)|别(漏|落)|which (measures|clauses)`)
	wordAsked = regexp.MustCompile(`[“"‘'「『]([\p{Han}a-z\d]{2,12})[”"’'」』]|(?:带|含|有|提到|出现|写(?:了|着|有|到)?|提(?:了|到)?)([\p{Han}]{2,8}?)(?:这|那)?(?:[一二两三四五六几]个)?(?:字眼?|词|字样|说法|的是?(?:哪|有))`)
	limitedTo = regexp.MustCompile(`(\d{1,3}|十)\s*个`)
	limits    = regexp.MustCompile(`限|名额|最多|至多|不超过|每年`)
)

// sought returns where the text has what the message asks to be found in it, and
// the thing as the text or the message writes it; nil if it asks for nothing of the kind.
func (s *sentence) sought(policy *knowledge.Document, rates []money.Figure, sums []sum) (places []place, what string) {
	if !asksWhich.MatchString(s.text) {
		return nil, ""
	}
	if len(rates) == 1 && len(sums) == 0 {
		return standsIn(policy, rates[0].Text, func(c *knowledge.Clause) [][2]int { return figureAt(c.Text, rates[0]) })
	}
	if len(rates) == 0 && len(sums) == 1 && !boughtIt.MatchString(s.masked) {
		f := money.Figure{Kind: money.Unit, Value: sums[0].High}
		return standsIn(policy, sums[0].Text, func(c *knowledge.Clause) [][2]int { return figureAt(c.Text, f) })
	}
	if len(sums) > 0 || len(rates) > 0 {
		return nil, ""
	}
	if m := wordAsked.FindStringSubmatch(s.text); m != nil {
		if places, what = standsIn(policy, m[1]+m[2], wordAt(m[1]+m[2])); places != nil {
			return places, what
		}
	}
	if m := limitedTo.FindStringSubmatch(s.text); m != nil && limits.MatchString(s.text) {
		return standsIn(policy, m[1]+"个", wordAt(strings.Replace(m[1], "十", "10", 1)+"个"))
	}
	return nil, ""
}

// boughtIt: the amount is what somebody bought or sold, and no figure of the text.
var boughtIt = regexp.MustCompile(`(我|公司|企业|买|花|付|卖|投|采购|租)[^,，。]{0,10}¥|¥[^,，。]{0,6}(能|可以|够)`)

// standsIn returns the sentences of the measures and closing provisions in which
// something stands. at gives its bytes in a clause.
func standsIn(policy *knowledge.Document, what string, at func(*knowledge.Clause) [][2]int) ([]place, string) {
	var out []place
	for _, c := range policy.Clauses() {
		for _, span := range at(c) {
			p := place{c, sentenceAround(c.Text, span[0])}
			if !slices.Contains(out, p) {
				out = append(out, p)
			}
		}
	}
	return out, what
}

func wordAt(word string) func(*knowledge.Clause) [][2]int {
	return func(c *knowledge.Clause) (spans [][2]int) {
		for from := 0; ; {
			i := strings.Index(strings.ToLower(c.Text[from:]), word)
			if i < 0 {
				return spans
			}
			if before, _ := utf8.DecodeLastRuneInString(c.Text[:from+i]); before < '0' || before > '9' { // 10个 is not in 110个
				spans = append(spans, [2]int{from + i, from + i + len(word)})
			}
			from += i + len(word)
		}
	}
}

// figureAt returns where a text states the figure, in whatever notation, as bytes.
func figureAt(text string, f money.Figure) (spans [][2]int) {
	runes := []rune(text)
	for _, g := range money.Figures(text) {
		if g.Kind == f.Kind && g.Value.Equal(f.Value) {
			spans = append(spans, [2]int{len(string(runes[:g.Start])), len(string(runes[:g.End]))})
		}
	}
	return spans
}

// sentenceAround cuts the sentence out of a clause in which a byte stands.
func sentenceAround(text string, at int) string {
	from := strings.LastIndexAny(text[:at], "。；") + 1
	for from > 0 && !utf8.RuneStart(text[from]) {
		from++
	}
	to := len(text)
	if i := strings.IndexAny(text[at:], "。；"); i >= 0 {
		to = at + i
	}
	return strings.TrimSpace(text[from:to])
}

// concordance says in which measures something stands, each with its sentence.
func (p *Planner) concordance(l *plan, w *letter) {
	var lines []string
	var in []int
	for _, at := range l.places {
		if c, err := p.policy.Cite(at.clause.ID, at.sentence); err == nil {
			w.citeAt(c)
		}
		if !slices.Contains(in, at.clause.Measure) {
			in = append(in, at.clause.Measure)
		}
		where := w.heading(at.clause.Measure)
		switch at.clause.ID {
		case clauseTitle:
			where = "标题"
		case clausePreamble:
			where = "开头一段"
		}
		lines = append(lines, "- "+where+"：“"+at.sentence+"”")
	}
	w.about(in...)
	w.say("写了“" + l.soughtFor + "”的有这些：\n" + strings.Join(lines, "\n"))
	w.follow("全部上限列一下", "哪几条写了具体金额？")
}
