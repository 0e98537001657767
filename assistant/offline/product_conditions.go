package offline

import (
	"unicode/utf8"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Conditions of a product that are asked about, and those that came about later with no word for what came about.

// whetherOwnIP asks whether what there is counts as 自主知识产权, which the text does not say.
var whetherOwnIP = pattern.MustCompile(`(?:能|可以|可|会|要|该|这|那|还)?(?:不能)?(?:算|属于|作为|当|视为|认定为?)(?:不算|是|作|成)?(?:有|是|具有|具备)?(?:我们)?(?:自己的?)?(?:自主知识产权|自有知识产权|自主研发|自研)[^,，。;；¥]{0,4}(?:吗|么|不|[?？]|$)`)

// openWhoseIP takes back what was heard of 自主知识产权 where it is asked whether it is any, and nothing denies it: 用的是授权的IP核，
// 能算自主知识产权吗.
func openWhoseIP(text string, out map[string]bool) {
	if _, heard := out["own_ip"]; heard && (whetherOwnIP.MatchString(text) || boughtOutright.MatchString(text)) && !plainlyNone.MatchString(text) {
		delete(out, "own_ip")
	}
}

// boughtOutright tells of a patent that was bought for good, and of a licensed core inside one's own chip: whether these are
// 自主知识产权, the text does not say.
var boughtOutright = pattern.MustCompile(`(?:专利|知识产权|产权)[^,，。;；¥]{0,8}(?:买断|受让)(?:的|来|过来|得来|了)?|授权的?[a-z]{0,6}的?ip核|ip核[^,，。;；¥]{0,4}授权`)

// plainlyNone denies 自主知识产权 by its name.
var plainlyNone = pattern.MustCompile(`(?:没有?|无|不具备|不具有)(?:任何|自己的?|自主的?)?(?:自主)?(?:知识产权|专利)|(?:知识产权|专利)[^,，。;；¥]{0,4}(?:没有|无|零|为0)`)

// cameAbout tells that something came about, with no word for what.
var cameAbout = pattern.MustCompile(`^[^\pL\pN]*(?:后来|现在|这会儿|刚刚?|刚才|[今昨]天|上周|上个?月|已经?|终于|都|又|也|倒是|不过|它|这个)*(?:有了|办好了|办下来了|批下来了|下来了|拿到了|补上了|补办了|通过了|批了|选上了|评上了|入选了|批复了|批准了)[^\pL\pN]*$`)

// chosenInTheEnd is what cameAbout tells of a selection.
var chosenInTheEnd = pattern.MustCompile(`批|下来|选上|评上|入选|通过`)

// nowMet is the message with the condition of a product in it that came about: 自主知识产权没有 … 后来有了; 正在申请省级重点产品 …
// 批下来了. "" if it tells nothing of the kind.
func (l *plan) nowMet(p *means) string {
	items := l.memory.Items[asked.Product]
	if l.memory.lastTopic() != asked.Product || len(items) != 1 || len(l.sums) > 0 || utf8.RuneCountInString(l.text) > mostTold || !cameAbout.MatchString(l.masked) {
		return ""
	}
	unmet := ""
	for _, c := range p.tools.Benefit(sheetOf(asked.Product).Tool).Conditions {
		if v, told := items[0].Truth[c.Input.Name]; told && v != c.Want {
			if unmet != "" {
				return "" // which of them?
			}
			unmet = c.Input.Name
		}
	}
	higher, told := items[0].Truth["selected_higher_level"]
	switch {
	case unmet != "" && unmet != "selected_higher_level" && unmet != "developed_within_three_years":
		return metBy[unmet]
	case unmet == "" && told && !higher && chosenInTheEnd.MatchString(l.masked):
		return "入选了省级"
	}
	return ""
}

// yearAgain is the message with the year in it in which the product was developed, where it puts right the one told before:
// 2020年开发的 … 说错了，是2025年. "" if it puts right nothing of the kind.
func (l *plan) yearAgain() string {
	items := l.memory.Items[asked.Product]
	if l.memory.lastTopic() != asked.Product || len(items) != 1 || len(l.sums) > 0 || !has(items[0].Truth, "developed_within_three_years") {
		return ""
	}
	if m := yearPutRight.FindStringSubmatch(fullYears(l.masked)); m != nil {
		return "是" + m[1] + "年开发的"
	}
	return ""
}

// yearPutRight is all that such a message says.
var yearPutRight = pattern.MustCompile(`^[^\pL\d]*(?:哦|啊|那个)?(?:(?:说|记|写|搞|弄|打|看)错了|不对|不是|更正(?:一下)?|其实|应该)[^\pL\d]*(?:年份)?(?:不是20[012]\d年?(?:的)?[,，]?)?(?:应该|其实)?(?:是|为)?(20[012]\d)年?(?:的)?(?:才对)?[^\pL\d]*$`)
