package plan

import (
	"unicode/utf8"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// cameAbout tells that something came about, with no word for what.
var cameAbout = pattern.MustCompile(`^[^\pL\pN]*(?:后来|现在|这会儿|刚刚?|刚才|[今昨]天|上周|上个?月|已经?|终于|都|又|也|倒是|不过|它|这个)*(?:有了|办好了|办下来了|批下来了|下来了|拿到了|补上了|补办了|通过了|批了|选上了|评上了|入选了|批复了|批准了)[^\pL\pN]*$`)

// chosenInTheEnd is what cameAbout tells of a selection.
var chosenInTheEnd = pattern.MustCompile(`批|下来|选上|评上|入选|通过`)

// takenAgain tells that a selection was taken back, or that there will be none: 又被取消了, 省级的拿不到呢.
var (
	takenAgain = pattern.MustCompile(`^[^\pL\pN]*(?:后来|现在|结果|今天|昨天|刚刚?|最近|不过|但是?|可是?|又|也|它|这个|已经?|都|给|那|如果|要是|万一)*(?:被|给)?(?:省里|省级|国家|上面|他们)?(?:的)?(?:名单|入选|资格|称号)?(?:又|也)?(?:被|把(?:我们|它|这个|产品|项目)|给)?(?:取消|撤销|撤|拿下|除名|剔除|摘|移出)(?:名单|资格|称号)?(?:了|掉|下来|去)*(?:呢|的话)?[^\pL\pN]*$`)
	notChosen  = pattern.MustCompile(`^[^\pL\pN]*(?:那|那么)?(?:如果|要是|万一|假如)?(?:省级?|国家级?|省里)(?:的)?(?:那个|名单|首台套|称号)?(?:后来|最后|又|其实)?(?:拿不到|没(?:有)?(?:拿到|评上|选上|入选|批)|评不上|选不上|落选|不(?:给|批|认|选))(?:了)?(?:呢|的话|怎么办)?[^\pL\pN]*$`)
)

// takenBackNow is the message with the selection in it that was taken back; "" if it tells nothing of the kind.
func (l *Plan) takenBackNow() string {
	topic := l.Memory.LastTopic()
	items := l.Memory.Items[topic]
	if len(items) != 1 || len(l.Sums) > 0 || utf8.RuneCountInString(l.Text) > reading.MostTold {
		return ""
	}
	taken := takenAgain.MatchString(l.Masked)
	higher := items[0].Truth["selected_higher_level"]
	switch {
	case higher && len(items[0].Money) == 0 && notChosen.MatchString(l.Masked):
		return "没入选的话呢"
	case higher && (taken || notChosen.MatchString(l.Masked)):
		return metBy["selected_higher_level"]
	case topic == asked.Scenario && taken && items[0].Truth["selected"]:
		return "没有评上"
	case topic == asked.PlatformAward && taken:
		return "没有认定"
	}
	return ""
}

// nowMet is the message with the condition of a product in it that came about: 自主知识产权没有 … 后来有了; 正在申请省级重点产品 …
// 批下来了. "" if it tells nothing of the kind.
func (l *Plan) nowMet(p *Means) string {
	items := l.Memory.Items[asked.Product]
	if l.Memory.LastTopic() != asked.Product || len(items) != 1 || len(l.Sums) > 0 || utf8.RuneCountInString(l.Text) > reading.MostTold || !cameAbout.MatchString(l.Masked) {
		return ""
	}
	unmet := ""
	for _, c := range p.Tools.Benefit(sheets.Of(asked.Product).Tool).Conditions {
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
	case unmet == "" && told && !higher && chosenInTheEnd.MatchString(l.Masked):
		return "入选了省级"
	}
	return ""
}

// yearAgain is the message with the year in it in which the product was developed, where it puts right the one told before:
// 2020年开发的 … 说错了，是2025年. "" if it puts right nothing of the kind.
func (l *Plan) yearAgain() string {
	items := l.Memory.Items[asked.Product]
	if l.Memory.LastTopic() != asked.Product || len(items) != 1 || len(l.Sums) > 0 || !memory.Has(items[0].Truth, "developed_within_three_years") {
		return ""
	}
	if m := yearPutRight.FindStringSubmatch(reading.FullYears(l.Masked)); m != nil {
		return "是" + m[1] + "年开发的"
	}
	return ""
}

// yearPutRight is all that such a message says.
var yearPutRight = pattern.MustCompile(`^[^\pL\d]*(?:哦|啊|那个)?(?:(?:说|记|写|搞|弄|打|看)错了|不对|不是|更正(?:一下)?|其实|应该)[^\pL\d]*(?:年份)?(?:不是20[012]\d年?(?:的)?[,，]?)?(?:应该|其实)?(?:是|为)?(20[012]\d)年?(?:的)?(?:才对)?[^\pL\d]*$`)
