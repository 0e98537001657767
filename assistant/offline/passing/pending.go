package passing

import (
	"strings"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// What is under way has not come about: 备案材料递上去了，号还没下来. It is a condition that does
// not hold yet, whatever word for its holding stands in the clause.

// underWay is how one says that something is asked for, awaited or not through.
var underWay = pattern.MustCompile(`(?:还|正|仍|都|一直|尚)在(?:排队|走|审|评|公示|申请|申报|申|办|路上|途中|等|受理|弄|跑|修|补)|途中|(?:要|得)?(?:等|到)?(?:明年|下个?月|年底|下半年|后年)[^,，。]{0,4}才(?:[^刚新拿]|$)|(?:排队|流程|程序|审核|公示|评审|受理|申请|申报|办理|审批)(?:中|当中|期间|途中)` +
	`|(?:材料|资料|申请|申报书?|本子)[^,，。]{0,3}(?:刚|才|已经?|都)?(?:递|交|报|提交|送)(?:上去|上|进去|过去|到)?了?[^,，。齐全]{0,8}(?:[,，。;；!！?？]|$)|(?:正在|刚|刚刚|才)(?:申请|申报|提交|递交|办理|送审|走流程|报名)` +
	`|等(?:着)?(?:批|通知|结果|公示|公告|发文|成绩|补考|发证|挂牌|年底|下个?月|明年|答辩)|(?:号|文|证|牌子|批文|结果|成绩|名单|公示|证书|通知)(?:还|都|也|仍|到现在都)?(?:没|未)(?:有)?(?:下来|出|发|到|挂|公布|拿到|批)` +
	`|(?:还|仍|都)(?:没|未)(?:有)?(?:批|下来|公示|发文|公布|发证|办完|完成|开始|出结果|评(?:审|选|完|呢|$)|轮到|完工|验收|投产)|要(?:等|到)(?:了)?(?:年底|明年|下半年|下个?月|后年)|(?:还)?差(?:一步|最后|临门)|卡(?:住|在|着)|打回|退回|重做|补正|没(?:走|办|弄|批)完|没(?:出)?结果|没轮到|没轮上|试运行`)

// onceDone asks what there is once it has come about: 还在申请认定，批下来的话奖多少.
var onceDone = pattern.MustCompile(`(?:批|认定|评|选|完工|建成|投产|验收|考|通过|拿到|备案|公示|转正)[^,，。]{0,6}(?:了|后|的话|下来)[^,，。]{0,10}(?:多少|几)|等[^,，。]{0,10}(?:下来|批了|完|通过|出来|过了)[^。]{0,18}(?:多少|几)|(?:下来|出来|批|完)了?(?:之|以)?后[^。]{0,12}(?:多少|几)`)

// underWayOf is what of a condition is under way, by the words of its clause.
var underWayOf = []struct {
	inputs     []string
	about, not *pattern.Pattern
}{
	{[]string{"model_filed"}, pattern.MustCompile(`备案|网信办`), pattern.MustCompile(`icp`)},
	{[]string{"newly_recognised", "recognised"}, pattern.MustCompile(`认定|评审|答辩|发文|挂牌|牌子|申报材料`), pattern.MustCompile(aboutRules)},
	{[]string{"selected"}, pattern.MustCompile(`评选|评审|名单|公示|结果|入选|答辩|轮|评|材料`), pattern.MustCompile(aboutRules + `|省|国家|部里|工信部|成绩|认定|备案`)},
	{[]string{"selected_higher_level"}, pattern.MustCompile(`(?:省|国家|部)[^,，。]{0,8}(?:评|选|报|公示|名单|结果|审)|(?:评|选|报|公示|名单|结果|审)[^,，。]{0,8}(?:省|国家|部)|申请[^,，。]{0,4}(?:省|国家)级?[^,，。]{0,6}(?:产品|首台套|名单|目录|场景)`), pattern.MustCompile(aboutRules + `|奖补|补助|供需对接`)},
	{[]string{"certificate_obtained"}, pattern.MustCompile(`证|成绩|补考|考试|考核|鉴定`), pattern.MustCompile(aboutRules + `|验证|认证|保证|产权`)},
	{[]string{"effective"}, pattern.MustCompile(`完工|试运行|验收|建成|投产|项目`), pattern.MustCompile(aboutRules + `|材料|公示|评|名单|结果|选`)},
}

// aboutRules are what else is awaited: the text itself and what follows it.
const aboutRules = `细则|政策|文件|通知发|指南|意见稿|新政|措施|办法|资金|补助款|到账`

// ofThen blanks what is under way where it is asked what there is after it: of then, not
// of now, nothing is said against.
func ofThen(text string) string {
	if !onceDone.MatchString(text) {
		return text
	}
	var b strings.Builder
	for _, c := range ClausesOf(text) {
		if underWay.MatchString(c.Text) && !onceDone.MatchString(c.Text) {
			c.Text = sentence.Blank(c.Text)
		}
		b.WriteString(c.Text + c.Mark)
	}
	return b.String()
}

// pending reads the conditions that a text says to be under way, and blanks for each
// the clauses that say so.
func pending(text string) (open map[string]int, rest map[string]string) {
	open, rest = map[string]int{}, map[string]string{}
	if !underWay.MatchString(text) {
		return open, rest
	}
	at, above := 0, false
	for _, c := range ClausesOf(text) {
		from, to := at, at+len(c.Text)
		at += len(c.Text) + len(c.Mark)
		if strings.ContainsAny(c.Mark, "?？") || Wondering.MatchString(c.Text) || IfSo.MatchString(c.Text) || !underWay.MatchString(c.Text) {
			continue
		}
		for _, u := range underWayOf {
			if !u.about.MatchString(c.Text) || u.not.MatchString(c.Text) {
				continue
			}
			for _, input := range u.inputs {
				if above && input == "selected" {
					continue // 省里还在评，没结果
				}
				was, ok := rest[input]
				if !ok {
					was = text
				}
				open[input], rest[input] = from, was[:from]+sentence.Blank(was[from:to])+was[to:]
			}
		}
		above = aboveCity.MatchString(c.Text)
	}
	return open, rest
}
