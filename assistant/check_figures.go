package assistant

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// unit tells figures apart that must not vouch for one another: 10个 is no
// source of 10元, nor 3个产品 of 3个工作日, nor 4万元 of 4万美元.
type unit byte

const (
	unitPercent unit = '%'
	unitYuan    unit = 'y' // yuan
	unitForeign unit = '$'
	unitTime    unit = 'd' // of time
	unitOpen    unit = 'w' // 1000万, 三百: a sum or a number, the words do not say
	unitNone    unit = 'n'
)

var (
	inForeign = regexp.MustCompile(`(?i)[美欧港澳日台英镑$€£]|usd|eur|hkd|jpy|gbp`)
	inYuan    = regexp.MustCompile(`(?i)[元圆块角毛分¥￥]|yuan|rmb|cny`)
	timeSpan  = regexp.MustCompile(`^\s*(个?工作日|天|个?小时|日内|周)`)
)

func unitOf(f money.Figure, after string) unit {
	switch {
	case f.Kind == money.Percent:
		return unitPercent
	case timeSpan.MatchString(after):
		return unitTime
	case f.Kind != money.Unit:
		return unitNone
	case inForeign.MatchString(f.Text):
		return unitForeign
	case inYuan.MatchString(f.Text):
		return unitYuan
	}
	return unitOpen
}

// ledger holds the figures that a reply may state.
type ledger map[string]bool

func key(u unit, v money.Amount) string { return string(u) + v.Exact() }

// learn takes in the figures of a source. Plain numbers are also sums where a
// user wrote them: 80000 for 80,000元.
func (l ledger) learn(text string, user bool) {
	at := places(text)
	for _, f := range money.Figures(text) {
		if isWord(f) {
			continue
		}
		u := unitOf(f, text[at[f.End]:])
		l[key(u, f.Value)] = true
		if u == unitOpen || u == unitNone && user {
			l[key(unitYuan, f.Value)] = true
		}
		if u == unitOpen {
			l[key(unitNone, f.Value)] = true
		}
	}
}

// leastBareSum is the sum from which 40,000 may stand for 40,000元 in a line of
// arithmetic, and 300 for 三百.
var leastBareSum = money.Yuan(100)

func (l ledger) knows(u unit, v money.Amount) bool {
	switch {
	case l[key(u, v)]:
		return true
	case u == unitOpen:
		return l[key(unitYuan, v)] || l[key(unitNone, v)] && !v.Less(leastBareSum)
	case u == unitNone:
		return l[key(unitYuan, v)] && !v.Less(leastBareSum)
	}
	return false
}

// isWord tells a bare 一 (一旦, 一下, 一次性), which vouches for nothing.
func isWord(f money.Figure) bool {
	return f.Kind == money.Han && f.Value.Equal(money.Yuan(1))
}

// places returns the byte at which each rune of text begins, and its end.
func places(text string) []int {
	at := make([]int, 0, len(text)+1)
	for i := range text {
		at = append(at, i)
	}
	return append(at, len(text))
}

// sources are the texts that a reply may take figures from, the user's own
// messages apart.
func (a *Assistant) sources(t *Turn, r *Reply) []string {
	var out []string
	for _, c := range r.Citations {
		out = append(out, c.Clause.Text)
	}
	for _, c := range t.Calculations {
		out = append(out, calculationTexts(c)...)
	}
	for _, e := range t.Conversation.Exchanges {
		for _, c := range e.Answer.Calculations {
			out = append(out, calculationTexts(c)...)
		}
		if e.Answer.Total != nil {
			out = append(out, e.Answer.Total.Format()+"元")
		}
	}
	if r.Alternatives {
		return out // they do not add up
	}
	if total := tools.Sum(t.Calculations); total != nil {
		for _, part := range []money.Amount{total.Amount, total.Formula, total.Ceiling, total.Competition} {
			out = append(out, part.Format()+"元")
		}
	}
	return out
}

func calculationTexts(c *tools.Calculation) []string {
	var out []string
	for _, amount := range []*money.Amount{c.Amount, c.Low} {
		if amount != nil {
			out = append(out, amount.Format()+"元")
		}
	}
	for _, inputs := range []map[string]any{c.Inputs, c.InputsLow} {
		for _, v := range inputs {
			switch v := v.(type) {
			case string:
				out = append(out, v+"元")
			case int64, float64:
				out = append(out, fmt.Sprintf("%v个", v))
			}
		}
	}
	for _, s := range c.Steps {
		out = append(out, s.Text)
	}
	out = append(out, c.Warnings...)
	return append(out, c.Assumptions...)
}

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
		}
	}
	return nil
}

var (
	limiting = regexp.MustCompile(`(近|最多|最少|不超过|不低于|不少于|至少|超过|每年|前|满|限)\s*$`)
	counting = regexp.MustCompile(`^\s*(项|条|笔|种|处|段|类|点|方面|个|步)`)
)

// mostWord is the largest Chinese numeral that is a word rather than a claim: 三种情况, 九项措施.
var mostWord = money.Yuan(10)

// harmless lets numbers pass that claim nothing: small Chinese numerals, and
// counts of what stands in the reply itself. After a limiting word, 近五年, any
// number is a claim.
func harmless(f money.Figure, u unit, before, after string, counted int) bool {
	if u != unitNone || limiting.MatchString(before) && !isWord(f) {
		return false
	}
	if f.Kind == money.Han {
		return !mostWord.Less(f.Value)
	}
	n, whole := f.Value.Int64()
	return whole && n <= int64(max(counted, 1)) && counting.MatchString(after)
}

var (
	promising = regexp.MustCompile(`(补助|补贴|奖励|奖补|可补|能补|给补|可得|能得|可领|能领|可拿|能拿|拿到|领到|获得|享受|发放|批准|最高|上限|封顶)(为|是|约|共|合计|达到|到|按|了|您|：|:|\*|\s){0,4}$`)
	// notOurs are words by which a sentence says that a figure is the user's, or is not so.
	notOurs = regexp.MustCompile(`不|没|未|无|非|别|您说|你说|您提|您问|您给|您报|所说|提到|如果|若|假如|假设|哪怕|即使|吗|已|省|需|要|才`)
)

// promises tells whether the figure between before and after is stated as what
// the city pays.
func promises(text, before, after string) bool {
	return promising.MatchString(before) && !notOurs.MatchString(sentenceAt(text, len(before)))
}

var (
	ordinal     = regexp.MustCompile(`第\s*[\d一二三四五六七八九十]+\s*[条项款句步个]|措施[一二三四五六七八九]`)
	bracketed   = regexp.MustCompile(`[（(〔\[](\d{1,2}(?:\.\d{1,2})?)[）)〕\]]\s*[万亿千百元块%％成个]?`)
	numberedRow = regexp.MustCompile(`(?m)^([\s>*-]*)\d{1,2}[.、)](\D|$)`)
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
