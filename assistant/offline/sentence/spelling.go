package sentence

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/knowledge/pattern"
)

// Ways of writing that are brought into one form before a message is read.

// formalCount: 壹个典型应用场景、贰个产业化项目.
var (
	formalCount  = pattern.MustCompile(`[壹贰叁肆伍陆柒捌玖拾]{1,3}(个|人|名|项|款|家)`)
	formalDigits = strings.NewReplacer("壹", "一", "贰", "二", "叁", "三", "肆", "四", "伍", "五", "陆", "六", "柒", "七", "捌", "八", "玖", "九", "拾", "十")
)

// circled are the numbers of a list, which are no digits of what follows: ③30个员工.
var circled = pattern.MustCompile(`([①-⑳⑴-⒇⒈-⒛❶-❿])(\d)`)

// nextCircled is such a number right behind an amount, which ends there: ①年费36万②算力8万.
var nextCircled = pattern.MustCompile(`([\d万亿千百元角分wk%])([①-⑳⑴-⒇⒈-⒛❶-❿])`)

// chosenMark is such a number that nothing follows: 选① is the first, and no amount.
var chosenMark = pattern.MustCompile(`([①-⑳⑴-⒇⒈-⒛❶-❿])([^\pL\pN]*)$`)

// spacedOut closes up a message in which every Chinese character stands alone: 买 算 力 五 万 八, 服 务 费 58000 元.
func spacedOut(message string) string {
	words := strings.Fields(message)
	if len(words) < leastSpaced || slices.ContainsFunc(words, func(w string) bool { return utf8.RuneCountInString(w) > 1 && HanRune.MatchString(w) }) || !HanRune.MatchString(message) || digitsApart.MatchString(message) {
		return message
	}
	return strings.Join(words, "")
}

// digitsApart may be a list, and no one number: 1 2 3 4 5.
var digitsApart = pattern.MustCompile(`\d\s+\d`)

// leastSpaced is from how many single characters on nobody means them as words.
const leastSpaced = 5

// headCount: 咱班组15号人.
var headCount = pattern.MustCompile(`(\d{1,4}|[一二三四五六七八九十百]{1,5})(?:来|多)?(?:号|口)人`)

// threeMonths is a quarter: 三个月结一回.
var threeMonths = pattern.MustCompile(`(?:每|一)?三个月(结|付|交|收|算)(?:一)?(?:回|次|笔|趟|遭)`)

// piecesOfMoney: 这三块 are three parts of it, 这三块钱 are money.
var piecesOfMoney = pattern.MustCompile(`(这|那|哪|前|后|上面|以上|其余|另外?)([两二三四五六七八九十]|[2-9])块([^钱\d一二三四五六七八九半]|$)`)

// coupled is 俩 and 仨 as they count things; of persons who are named, 咱俩, they count none.
var (
	coupled = pattern.MustCompile(`(?:^|[^我们咱他她你])(?:俩|仨)(?:个|人|月|礼拜)?`)

	// PairWords spells out 俩 and 仨, which stand for a number and its measure word.
	PairWords = strings.NewReplacer("俩月", "两个月", "仨月", "三个月", "俩礼拜", "两个礼拜", "俩个", "两个", "仨个", "三个", "俩人", "两个人", "仨人", "三个人", "俩", "两个", "仨", "三个")
)

// rateFigure is 200一天: a figure that the period behind it makes money.
var rateFigure = pattern.MustCompile(`(\d{2,6}(?:\.\d{1,2})?)((?:一|/|每)(?:天|周|个月|月|个?季度?))`)

// bareEnglish is a sum without its unit: if it had been 105,000 instead.
var bareEnglish = pattern.MustCompile(`(?:^|\b)([1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{4,7})(\s*(?:instead|less|more|then|rather|\?|[.,](?:\D|$)|$))`)

// moneySign: the message says of which money its sums are.
var moneySign = pattern.MustCompile(`(?i)\b(?:usd|eur|gbp|hkd|jpy|rmb|cny|yuan|dollars?|euros?|pounds?)\b|[$€£¥￥元]`)

// NextOne begins to tell of another thing, without a mark before it.
var NextOne = pattern.MustCompile(`(另外?|还有|再)?一(个|款|套|笔|份|家|台|项|次)`)
