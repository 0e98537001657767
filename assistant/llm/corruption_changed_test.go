package llm

import (
	"fmt"
	"math/rand/v2"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/rongce/rongce/tools/money"
)

// How a right answer is spoiled.

func pick[T any](r *rand.Rand, from []T) T { return from[r.IntN(len(from))] }

// sums finds the sums of money of a text, without those in quotes and clause numbers.
var sums = regexp.MustCompile(`\d[\d,]*(?:\.\d+)?\s*万?元|[一二三四五六七八九十百]+万元`)

var quoted = regexp.MustCompile(`“[^”]*”|(?m)^> .*$`)

// outsideQuotes lists where a pattern stands in a text's own words.
func outsideQuotes(text string, pattern *regexp.Regexp) [][]int {
	closed := quoted.FindAllStringIndex(text, -1)
	return slices.DeleteFunc(pattern.FindAllStringIndex(text, -1), func(at []int) bool {
		return slices.ContainsFunc(closed, func(q []int) bool { return at[0] >= q[0] && at[1] <= q[1] })
	})
}

// sentenceWith replaces text[at] and returns the text and the sentence that the replacement stands in.
func sentenceWith(text string, at []int, instead string) (string, string) {
	out := text[:at[0]] + instead + text[at[1]:]
	from := strings.LastIndexAny(out[:at[0]], "。\n") + 1
	for from < len(out) && out[from]&0xC0 == 0x80 { // 。 has three bytes, LastIndexAny gives its first
		from++
	}
	end := at[0] + len(instead)
	if i := strings.IndexAny(out[end:], "。\n"); i >= 0 {
		end += i
	} else {
		end = len(out)
	}
	return out, strings.TrimLeft(out[from:end], "- ")
}

// inSomeNotation gives a sum in one of the ways that people write it.
func inSomeNotation(r *rand.Rand, n int64) string {
	switch r.IntN(5) {
	case 0:
		return money.Yuan(n).Format() + "元"
	case 1:
		return strconv.FormatInt(n, 10) + "元"
	case 2:
		return strings.TrimSuffix(fmt.Sprintf("%g", float64(n)/10000), ".0") + "万元"
	case 3:
		return money.Yuan(n).Chinese()
	default:
		return "**" + money.Yuan(n).Format() + "**元"
	}
}

func otherFigure(r *rand.Rand, a rightAnswer) (string, string) {
	all := outsideQuotes(a.text, sums)
	if len(all) == 0 {
		return "", ""
	}
	at := pick(r, all)
	n := r.Int64N(2_000_000) + 1
	if r.IntN(2) == 0 {
		n = (n/1000 + 1) * 1000
	}
	if known(a, n) {
		return "", ""
	}
	return sentenceWith(a.text, at, inSomeNotation(r, n))
}

// known tells whether a sum stands in the answer, the question or the policy's clauses quoted.
func known(a rightAnswer, n int64) bool {
	return slices.ContainsFunc(money.Figures(a.text+a.question+"5万10万1000万"), func(f money.Figure) bool { return f.Value.Equal(money.Yuan(n)) })
}

func swappedFigure(r *rand.Rand, a rightAnswer) (string, string) {
	all := outsideQuotes(a.text, sums)
	if len(all) < 2 {
		return "", ""
	}
	at, other := pick(r, all), pick(r, all)
	instead := a.text[other[0]:other[1]]
	mine, ok := valueOf(a.text[at[0]:at[1]])
	its, ok2 := valueOf(instead)
	if !ok || !ok2 || mine.Equal(its) {
		return "", ""
	}
	return sentenceWith(a.text, at, instead)
}

var shifts = map[string][]string{"万元": {"元", "亿元", "千元", "万美元", "%"}, "元": {"万元", "亿元", "美元", "%"}}

func shiftedUnit(r *rand.Rand, a rightAnswer) (string, string) {
	all := outsideQuotes(a.text, sums)
	if len(all) == 0 {
		return "", ""
	}
	at := pick(r, all)
	sum := a.text[at[0]:at[1]]
	unit := "元"
	if strings.HasSuffix(sum, "万元") {
		unit = "万元"
	}
	if v, ok := valueOf(sum); !ok || v.IsZero() {
		return "", "" // nothing of anything is nothing
	}
	instead := strings.TrimSuffix(sum, unit) + pick(r, shifts[unit])
	if v, ok := valueOf(instead); ok {
		if n, whole := v.Int64(); whole && known(a, n) && !strings.Contains(instead, "%") && !strings.Contains(instead, "美") {
			return "", ""
		}
	}
	return sentenceWith(a.text, at, instead)
}

func tenTimes(r *rand.Rand, a rightAnswer) (string, string) {
	all := outsideQuotes(a.text, sums)
	if len(all) == 0 {
		return "", ""
	}
	at := pick(r, all)
	v, ok := valueOf(a.text[at[0]:at[1]])
	n, whole := v.Int64()
	if !ok || !whole || n == 0 {
		return "", ""
	}
	if n *= 10; r.IntN(2) == 0 {
		n /= 100
	}
	if n == 0 || known(a, n) {
		return "", ""
	}
	return sentenceWith(a.text, at, inSomeNotation(r, n))
}

var percentage = regexp.MustCompile(`\d+%`)

func otherPercentage(r *rand.Rand, a rightAnswer) (string, string) {
	all := outsideQuotes(a.text, percentage)
	if len(all) == 0 {
		return "", ""
	}
	at := pick(r, all)
	n := r.IntN(99) + 1
	if strings.Contains(a.text, fmt.Sprintf("%d%%", n)) {
		return "", ""
	}
	instead := fmt.Sprintf("%d%%", n)
	switch tenth := "一二三四五六七八九"; r.IntN(4) {
	case 0:
		d := r.IntN(9)
		if strings.Contains(a.text, fmt.Sprintf("%d%%", 10*(d+1))) {
			return "", ""
		}
		instead = string([]rune(tenth)[d]) + "成"
	case 1:
		instead = fmt.Sprintf("百分之%d", n)
	case 2:
		instead = fmt.Sprintf("%d.5%%", n)
	}
	return sentenceWith(a.text, at, instead)
}

// alteredQuote changes one to three characters of a quote.
func alteredQuote(r *rand.Rand, a rightAnswer) (string, string) {
	all := quoted.FindAllStringIndex(a.text, -1)
	all = slices.DeleteFunc(all, func(at []int) bool { return len([]rune(a.text[at[0]:at[1]])) < 14 })
	if len(all) == 0 {
		return "", ""
	}
	at := pick(r, all)
	runes := []rune(a.text[at[0]:at[1]])
	head, tail := 1, 1
	if runes[0] == '>' {
		head, tail = 2, 0
	}
	before := string(runes)
	switch i := head + r.IntN(len(runes)-head-tail); r.IntN(4) {
	case 0:
		runes = slices.Delete(runes, i, i+1)
	case 1:
		runes[i] = pick(r, []rune("不全都可免先再各大小"))
	case 2:
		runes = slices.Insert(runes, i, []rune(pick(r, []string{"不", "全额", "可以", "优先", "以上"}))...)
	default:
		j := head + r.IntN(len(runes)-head-tail)
		runes[i], runes[j] = runes[j], runes[i]
	}
	after := string(runes)
	if strings.Trim(after, "“”> ") == strings.Trim(before, "“”> ") || strings.Contains(before, strings.Trim(after, "“”> ")) {
		return "", "" // nothing changed, or only shorter
	}
	return sentenceWith(a.text, at, after)
}

var clauseName = regexp.MustCompile(`第[一二三四五六七八九]条`)

func renumbered(r *rand.Rand, a rightAnswer) (string, string) {
	all := outsideQuotes(a.text, clauseName)
	if len(all) == 0 {
		return "", ""
	}
	at := pick(r, all)
	instead := "第" + pick(r, []string{"一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十二", "二十", "1", "3", "8", "11"}) + "条"
	v, _ := money.Numeral(strings.Trim(instead, "第条"))
	if own, _ := money.Numeral(strings.Trim(a.text[at[0]:at[1]], "第条")); v.Equal(own) || strings.Contains(a.question, instead) {
		return "", ""
	}
	return sentenceWith(a.text, at, instead)
}

// droppedCondition leaves every sentence out that says a condition.
func droppedCondition(r *rand.Rand, a rightAnswer) (string, string) {
	if len(a.conditions) == 0 {
		return "", ""
	}
	condition := pick(r, a.conditions)
	var kept []string
	for _, s := range strings.SplitAfter(a.text, "。") {
		if !strings.Contains(quoted.ReplaceAllString(s, ""), condition) {
			kept = append(kept, s)
		}
	}
	return strings.Join(kept, ""), "-" + condition
}

var office = regexp.MustCompile(`市[^，、。和向第]{2,6}局`)

func otherOffice(r *rand.Rand, a rightAnswer) (string, string) {
	all := outsideQuotes(a.text, office)
	if len(all) == 0 {
		return "", ""
	}
	at := pick(r, all)
	instead := pick(r, []string{"市税务局", "市住建局", "市大数据局", "省科技厅", "市市场监管局", "高新区管委会", "市发展和改革委员会", "市工业和信息化局", "福州市投资促进局"})
	return sentenceWith(a.text, at, instead)
}
