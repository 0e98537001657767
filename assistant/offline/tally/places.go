package tally

import (
	"regexp"
	"strconv"
	"strings"

	"github.com/rongce/rongce/tools/money"
)

// Entries by their place or their size, and what a scale makes of one.

const thing = `(?:一)?(?:个|笔|项|款|单|份|家|样|种|条|次|台|颗|块|套|张|期|批|者)(?:的)?(?:数字?|金额)?`

var (
	ordinal   = regexp.MustCompile(`^第([一二三四五六七八九1-9])` + thing)
	firstOf   = regexp.MustCompile(`^(?:最?前(?:面|边|头)?(?:的)?(?:那|这)?` + thing + `|头(?:那|这)?` + thing + `|(?:打|开|领)头(?:的)?(?:那|这)?` + thing + `|最(?:先|早)(?:说|报|讲)?的(?:那|这)?` + thing + `|前者)`)
	lastOf    = regexp.MustCompile(`^(?:最?后(?:面|边|头)?(?:的)?(?:那|这)?` + thing + `|(?:最)?末(?:了|尾)?(?:的)?(?:那|这)?` + thing + `|倒数第一` + thing + `|垫底(?:的)?(?:那|这)?` + thing + `|后者)`)
	largest   = regexp.MustCompile(`^(?:金额|数|销量|销售额|卖得?|价钱?)?(?:(?:最|较|更|比较)(?:大|多|高|贵|好)(?:的)?(?:那|这)?` + thing + `|(?:大|多|高|贵|好)的?(?:那|这)` + thing + `|大头)`)
	smallest  = regexp.MustCompile(`^(?:金额|数|销量|销售额|卖得?|价钱?)?(?:(?:最|较|更|比较)(?:小|少|低|便宜|差)(?:的)?(?:那|这)?` + thing + `|(?:小|少|低|便宜|差)的?(?:那|这)` + thing + `|小头)`)
	middle    = regexp.MustCompile(`^中间(?:的)?(?:那|这)?` + thing)
	theOthers = regexp.MustCompile(`^(?:另外?|其余|其他|剩下|剩|余下)(?:的)?(?:那|这)?(?:[两二三2-3](?:个|笔|款|项|单|份|家|样|种)|的)`)
	otherOne  = regexp.MustCompile(`^(?:另外?(?:的)?(?:那|这)?一?(?:个|笔|项|款|单|份|家|样|种|条|台|颗|块|套|张|期|批)|剩下(?:的)?(?:那|这)` + thing + `|其余(?:的)?(?:那|这)` + thing + `)`)
	pronoun   = regexp.MustCompile(`^(?:它|那(?:季度?|个?月|期)|这一?(?:个|笔|项|款|单|份|家)(?:的)?(?:数字?|金额)?)`)
	// forWhat is what a part was for: 是培训费, 模型钱.
	forWhat   = regexp.MustCompile(`^(?:是|算|属于)?(?:买|付|给|做|卖)?[\p{Han}]{1,4}?(?:费用?|钱|款项|开销|支出|设备的|硬件的)(?:的)?`)
	monthWord = regexp.MustCompile(`^(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月(?:份|底|初|中)?`)
	half      = regexp.MustCompile(`^(?:(?:也|就|都)?(?:减半|砍半|对半砍|腰斩|打对折|砍(?:掉|去|了)?一半|少(?:掉|了)?一半|去掉一半|退(?:了|掉)?一半|只(?:有|剩|算|认|能算|卖了?|做了?|按)?(?:了)?一半|剩(?:下)?一半|按一半(?:算)?|算一半|的一半|一半|减(?:了|掉)?一半|折半))`)
	doubled   = regexp.MustCompile(`^(?:(?:再)?翻(?:了|上)?(?:一)?(?:倍|番)|加(?:了)?一?倍|增加(?:了)?一倍|多(?:了)?一倍|涨(?:了)?一倍|乘(?:以)?[二2两]|[x×*][ ]?2|两倍|变(?:成)?(?:了)?两倍|再(?:来|加|买|投)?(?:一)?(?:份|笔|个|单)(?:一样|同样|相同)(?:多)?的)`)
	discount  = regexp.MustCompile(`^(?:打(?:了)?|按)([一二三四五六七八九1-9])折`)
	tenths    = regexp.MustCompile(`^(?:再|又|要|都|还)?(涨|加|多|增加?|上浮|提高|降|减少?|少|跌|缩|砍|缩水|下浮|下降|便宜)(?:了|掉)?(?:花|买|卖|投|收|做)?(?:了)?(?:个)?(?:([一二两三四五六七八九])成|([1-9]\d?)%)`)
	risingOne = "涨加多增上提"
)

// middleOf is of how many entries one is in the middle.
const middleOf = 3

// place reads an entry by its place or its size among the others; 0 if the text does not begin with one.
func place(entries []Entry, text string) (token, int) {
	best, size := token{}, 0
	take := func(t token, length int) {
		if length > size {
			best, size = t, length
		}
	}
	named := func(at int) token { return token{kind: entry, at: at} }
	if m := ordinal.FindStringSubmatch(text); m != nil && int(money.WholeNumeral(m[1])) <= len(entries) {
		take(named(int(money.WholeNumeral(m[1]))-1), len(m[0]))
	}
	if m := firstOf.FindString(text); m != "" {
		take(named(0), len(m))
	}
	if m := lastOf.FindString(text); m != "" && (len(entries) == 2 || strings.HasPrefix(m, "最") || strings.HasPrefix(m, "末") || strings.HasPrefix(m, "倒") || strings.HasPrefix(m, "垫")) {
		take(named(len(entries)-1), len(m))
	}
	if at := Outdoing(entries, func(a, b Entry) bool { return b.Amount.Less(a.Amount) }); at >= 0 && !mixed(entries) {
		take(named(at), len(largest.FindString(text)))
	}
	if at := Outdoing(entries, func(a, b Entry) bool { return a.Amount.Less(b.Amount) }); at >= 0 && !mixed(entries) {
		take(named(at), len(smallest.FindString(text)))
	}
	if len(entries) == middleOf {
		take(named(1), len(middle.FindString(text)))
	}
	if group, length := groupOf(entries, text); length > size {
		take(token{kind: entry, group: group}, length)
	}
	take(token{kind: entry, other: true, several: true}, len(theOthers.FindString(text)))
	take(token{kind: entry, other: true}, len(otherOne.FindString(text)))
	take(token{kind: entry, it: true}, len(pronoun.FindString(text)))
	return best, size
}

var (
	firstFew = regexp.MustCompile(`^(前|头|后|末|最后)([两二三四五六七八九十2-9]|十一|1[01])(?:个)?(?:季度?|月|笔|款|项|单|份|家|样|种)`)
	fromTo   = regexp.MustCompile(`^(1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])(月|季度)?(?:份)?(?:到|至|-|~|—)(1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])(月|季度)(?:份)?`)
	halfYear = regexp.MustCompile(`^(上|下|前|后)半年`)
)

// monthsOfYear is how many entries are months.
const monthsOfYear = 12

// groupOf reads several entries that stand side by side: 前三季, 7到12月, 下半年 of twelve months; 0 if the text does not
// begin so.
func groupOf(entries []Entry, text string) ([]int, int) {
	from, to, length := 0, 0, 0
	switch n := len(entries); {
	case firstFew.MatchString(text):
		m := firstFew.FindStringSubmatch(text)
		few := int(money.WholeNumeral(m[2]))
		if from, to, length = 0, few, len(m[0]); m[1] != "前" && m[1] != "头" {
			from, to = n-few, n
		}
	case fromTo.MatchString(text):
		m := fromTo.FindStringSubmatch(text)
		if (m[4] == "月") != (n == monthsOfYear) || m[2] != "" && m[2] != m[4] {
			return nil, 0
		}
		from, to, length = int(money.WholeNumeral(m[1]))-1, int(money.WholeNumeral(m[3])), len(m[0])
	case n == monthsOfYear && halfYear.MatchString(text):
		m := halfYear.FindStringSubmatch(text)
		if from, to, length = 0, n/2, len(m[0]); m[1] == "下" || m[1] == "后" {
			from, to = n/2, n
		}
	}
	if length == 0 || from < 0 || to > len(entries) || to-from < 2 || to-from == len(entries) {
		return nil, 0
	}
	var group []int
	for i := from; i < to; i++ {
		group = append(group, i)
	}
	return group, length
}

// Outdoing is the one that goes before all others, −1 if none does.
func Outdoing[T any](all []T, before func(a, b T) bool) int {
	for i := range all {
		first := true
		for j := range all {
			first = first && (i == j || before(all[i], all[j]))
		}
		if first {
			return i
		}
	}
	return -1
}

// scaling reads by what an entry is multiplied; 0 if the text does not begin so.
func scaling(text string) (token, int) {
	if m := half.FindString(text); m != "" {
		return token{kind: scale, of: Ratio{1, 2}, said: m}, len(m)
	}
	if m := doubled.FindString(text); m != "" {
		return token{kind: scale, of: Ratio{2, 1}, said: m}, len(m)
	}
	if m := discount.FindStringSubmatch(text); m != nil {
		return token{kind: scale, of: Ratio{money.WholeNumeral(m[1]), 10}, said: m[0]}, len(m[0])
	}
	if m := tenths.FindStringSubmatch(text); m != nil {
		percent := 10 * money.WholeNumeral(m[2])
		if m[3] != "" {
			percent, _ = strconv.ParseInt(m[3], 10, 64) // two digits at most
		}
		if !strings.ContainsAny(m[1][:len("涨")], risingOne) {
			percent = -percent
		}
		return token{kind: scale, of: Ratio{100 + percent, 100}, said: m[0]}, len(m[0])
	}
	return token{}, 0
}
