package reading

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// In which measures a figure or a word of the text stands: 按30%算的有几处,
// 限10个的是哪些条, 哪几条有“一次性”.

// Place is one sentence of the policy in which something was found.
type Place struct {
	Clause   *knowledge.Clause
	Sentence string // of the clause, word for word
}

var (
	wordAsked = pattern.MustCompile(`[“"‘'「『]([\p{Han}a-z\d]{2,12})[”"’'」』]|(?:带|含|有|提到|出现|写(?:了|着|有|到)?|提(?:了|到)?)([\p{Han}]{2,8}?)(?:这|那)?(?:[一二两三四五六几]个)?(?:字眼?|词|字样|说法|的是?(?:哪|有))|^[“"‘'「『]?([\p{Han}]{2,8}?)[”"’'」』]?(?:这|那)(?:个|俩|两个|三个|四个)?(?:词|字眼|字|说法|提法|口号)|^[“"]?(\p{Han}{4,10})[”"]?[,，\s]*在哪[^\pL]*$`)
	limitedTo = pattern.MustCompile(`(\d{1,3}|十)\s*个`)
	limits    = pattern.MustCompile(`限|名额|最多|至多|不超过|每年`)
)

// aPlace is somewhere to go to, and no words to look up: 产业园区在哪.
var aPlace = pattern.MustCompile(`(园区?|中心|局|窗口|地|楼|平台|基地|公司|单位|办|大厅|厅)$`)

// Sought returns where the text has what the message asks to be found in it, and
// the thing as the message writes it; "" if it names nothing of the kind.
func (r *Reading) Sought(policy *knowledge.Document) (places []Place, what string) {
	rates, sums := r.Rates, r.Sums
	if len(rates) == 1 && len(sums) == 0 {
		return standsIn(policy, rates[0].Text, func(c *knowledge.Clause) [][2]int { return figureAt(c.Text, rates[0]) })
	}
	if len(rates) == 0 && len(sums) == 1 && !BoughtIt.MatchString(r.Masked) {
		f := money.Figure{Kind: money.Unit, Value: sums[0].High}
		return standsIn(policy, sums[0].Text, func(c *knowledge.Clause) [][2]int { return figureAt(c.Text, f) })
	}
	if len(sums) > 0 || len(rates) > 0 {
		return nil, ""
	}
	if m := wordAsked.FindStringSubmatch(r.Text); m != nil && !aPlace.MatchString(strings.Join(m[1:], "")) {
		if places, what = standsIn(policy, strings.Join(m[1:], ""), wordAt(strings.Join(m[1:], ""))); len(places) > 0 {
			return places, what
		}
		if places = nearly(policy, what); len(places) > 0 || !strings.ContainsAny(what, "0123456789") {
			return places, what
		}
	}
	if m := limitedTo.FindStringSubmatch(r.Text); m != nil && limits.MatchString(r.Text) {
		return standsIn(policy, m[1]+"个", wordAt(strings.Replace(m[1], "十", "10", 1)+"个"))
	}
	return nil, ""
}

// BoughtIt: the amount is what somebody bought or sold, and no figure of the text.
var BoughtIt = pattern.MustCompile(`(我们|我司|我家|咱|买|花|付|卖|投|采购|租)[^,，。]{0,10}¥|¥[^,，。]{0,6}(能|可以|够)`)

// standsIn returns the sentences of the measures and closing provisions in which
// something stands. at gives its bytes in a clause.
func standsIn(policy *knowledge.Document, what string, at func(*knowledge.Clause) [][2]int) ([]Place, string) {
	var out []Place
	for _, c := range policy.Clauses() {
		for _, span := range at(c) {
			p := Place{c, sentenceAround(c.Text, span[0])}
			if !slices.Contains(out, p) {
				out = append(out, p)
			}
		}
	}
	return out, what
}

// nearEnough is the share of a phrase's pairs of characters that a sentence must have
// for the phrase to be meant by it: 与国家级省级不重复 for 与入选国家级或省级不重复.
const nearEnough = 0.6

// nearly returns the sentences that have most of a phrase, where none has it whole.
func nearly(policy *knowledge.Document, phrase string) []Place {
	runes := []rune(phrase)
	if len(runes) < 2*ShortestWord {
		return nil
	}
	var out []Place
	for _, c := range policy.Clauses() {
		for from := 0; from < len(c.Text); {
			sentence := sentenceAround(c.Text, from)
			has := 0
			for i := range runes[1:] {
				if strings.Contains(sentence, string(runes[i:i+2])) {
					has++
				}
			}
			if float64(has) >= nearEnough*float64(len(runes)-1) {
				out = append(out, Place{c, sentence})
			}
			next := strings.IndexAny(c.Text[from:], "。；")
			if next < 0 {
				break
			}
			_, size := utf8.DecodeRuneInString(c.Text[from+next:])
			from += next + size
		}
	}
	return out
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
