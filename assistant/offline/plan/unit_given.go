package plan

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Units that are told later than their numbers, and put right after that: 买了76 … 单位是千元 … 看错表头了，是万元.

// withUnit returns the message before with a unit behind each of its bare
// numbers, where this message names only the unit: 单位都是万元. "" if it does not.
func (l *Plan) withUnit() string {
	if of := currencyAlone.FindStringSubmatch(l.Text); of != nil && len(l.Sums) == 0 && len(l.Memory.Pending) == 1 {
		return l.Memory.Pending[0].Text + of[1] + "，" + l.Text[len(of[0]):] // 美元，买模型的年费
	}
	unit, rest, said := l.unitTold(), "", l.Memory.Unitless
	if m := unitAgain.FindStringSubmatch(unitDenied.ReplaceAllString(l.Text, "")); said == "" && m != nil && len(l.Numbers) == 0 && (unitPutRight.MatchString(l.Text) || unitAndNoMore.MatchString(l.Text)) {
		unit, said = m[1], l.Memory.UnitGiven // 哎看错表头了，是万元
	}
	if unit == "" || said == "" || len(l.Sums) > 0 && !l.mocksUnit() || strings.Contains(l.Text, "万一") || utf8.RuneCountInString(l.Text) > reading.ShortMessage && !unitFirst.MatchString(l.Text) {
		return ""
	}
	if len(l.Explicit()) > 0 {
		rest = "，" + unitNamed.ReplaceAllString(l.Text, " ") // 万元，光模块的年销售额: what it is of is said too
	}
	places := unitPlaces(said)
	if m := unitOfOne.FindStringSubmatch(l.Text); m != nil && strings.Count(said, m[1]) == 1 {
		at := strings.Index(said, m[1]) // 实际服务费单位是千元: of the number behind that, and of no other
		if places = slices.DeleteFunc(places, func(end int) bool { return end < at }); len(places) > 1 {
			places = places[:1]
		}
		rest = ""
	}
	if len(places) == 0 {
		return ""
	}
	l.Memory.UnitGiven = said
	for _, at := range slices.Backward(places) {
		said = said[:at] + unit + said[at:]
	}
	return said + rest
}

// currencyAlone begins a message with the currency of the number before.
var currencyAlone = pattern.MustCompile(`^[^\pL]*(?:是|按|单位是?)?(美元|美金|美刀|港币|港元|港纸|欧元|日元|日圆|英镑|韩元|新加坡元|新元|澳元|加元|台币|usd|hkd|eur|gbp|jpy)(?:[^\pL\d]+|$)`)

// unitTold is the unit of which a message says that numbers are in it, "" if it says nothing of the kind.
func (l *Plan) unitTold() string {
	text := unitDenied.ReplaceAllString(l.Text, "")
	if m := unitOfThousands.FindStringSubmatch(text); m != nil {
		return m[1] + m[2]
	}
	for _, words := range []*pattern.Pattern{unitAlone, unitsAre} {
		if m := words.FindStringSubmatch(text); m != nil {
			return m[1]
		}
	}
	return ""
}

var (
	unitsAre = pattern.MustCompile(`(?:单位(?:都|全)?(?:是|为)?|^[^\pL]*(?:那|这)?(?:(?:肯定|当然|自然|明显|必须)(?:是|按)?)?)(万|亿|元)`)
	// unitOfThousands names a unit that is no 万, 亿 or 元 alone: 表头写的是千元.
	unitOfThousands = pattern.MustCompile(`(?:^|单位|表头|抬头|[是为按以成:： ,，。的呀啊哦])((?:十|百|千)(?:万|亿)?元|(?:百|千)万)(?:的|计|算|哈|哦|啊|吧|呢|来算|为单位)*[^\pL]*$|^[^\pL]*(?:就)?(?:是|按)?([十百千])[^\pL]*$`)
	// unitDenied names the unit that it is not: 不是万元，是千元.
	unitDenied = pattern.MustCompile(`(?:不是|不按|别按|哪是|不该是)(?:十|百|千)?(?:万|亿)?(?:元|块)?钱?[^\pL]*`)
	// unitAgain is the unit at the end of a message that puts one right; unitOfOne says what it is the unit of.
	unitAgain = pattern.MustCompile(`(?:^|单位|表头|抬头|[是为按写以成:： ,，的])([十百千]?[万亿]?元|[百千十]?万|亿)(?:的|计|算|哈|哦|啊|吧|才对|为单位)*[^\pL]*$`)
	unitOfOne = pattern.MustCompile(`(?:^|[,，])(?:那个?|是)?(\p{Han}{2,8}?)(?:的|那个|这个)*单位`)
	// unitPutRight: a unit is told that takes the place of another; unitAndNoMore: a unit is all there is.
	unitPutRight  = pattern.MustCompile(`单位|表头|抬头|[看搞弄写记说填]([错岔串混]|走眼)|不对|错了|不是|其实|应该是|应为|才对|更正`)
	unitAndNoMore = pattern.MustCompile(`^[^\pL]*(?:是|按)?[十百千]?[万亿]?元?[^\pL]*$`)
	// unitFirst tells the unit before it goes on: 单位是万，模型备过案.
	unitFirst = pattern.MustCompile(`^[^\pL]*(?:(?:数字?|金额|[那这上]个数|前面)的?)?(?:单位(?:都|全)?(?:是|为|用)?|是|按)(?:十|百|千)?(?:万元?|亿元?|元)(?:的|啊|哈|哦)?[,，。;；]`)
	// unitNamed is a unit with the words that say that it is one.
	unitNamed = pattern.MustCompile(`(?:单位(?:都|全)?(?:是|为)?)?(?:(?:万|亿|[十百千]万?)?(?:元|块)钱?|万|亿)|单位(?:都|全)?(?:是|为)`)
)

// withoutUnit is a message with one amount, told in figures, without its unit: it may be put right later. "" if there is none.
func withoutUnit(message string, s *sentence.Sentence) string {
	if len(s.Amounts) != 1 || strings.Count(message, s.Amounts[0].Text) != 1 {
		return ""
	}
	m := figureInUnit.FindStringSubmatch(s.Amounts[0].Text)
	if m == nil {
		return ""
	}
	said := strings.Replace(message, m[0], m[1], 1)
	if len(unitPlaces(said)) != 1 {
		return ""
	}
	return said
}

var figureInUnit = pattern.MustCompile(`^(\d+(?:\.\d+)?)[十百千]?[万亿]?元?$`)
