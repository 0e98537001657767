package offline

import (
	"slices"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/offline/plan"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// What is told of who else pays, or of who has bought, of which the text says nothing: the province or a district that has
// paid for the same thing, a purchase of the parent company, one before the company came to Fuzhou.

// toldDetail is such a thing: how it is told, and what is said of it.
type toldDetail struct {
	words  *pattern.Pattern
	says   string
	anyway bool // whatever was worked out; else of what was bought, invested or taken in
}

var toldDetails = []toldDetail{
	{pattern.MustCompile(`(?:集团|总部|总公司|母公司)(?:总部)?(?:[(（][^)）]{1,6}[)）])?(?:统一)?(?:买|采购|付|签|出的?钱)的?[^。]{0,10}(?:子公司|分公司|我们|福州)[^,，。]{0,4}(?:用|使用|在用)`),
		"由集团或母公司买、给福州的公司用的算谁的，文本没有写，要问责任单位。", false},
	{pattern.MustCompile(`(?:搬|迁)(?:来|到|进|入)(?:了)?(?:福州|榕)(?:之|以)?前|(?:来|到)福州(?:注册)?(?:之|以)?前(?:就)?(?:买|花|投|卖)`),
		"搬到福州以前花的钱算不算，文本没有写；写的是“我市”，要问责任单位。", false},
	{pattern.MustCompile(`(?:注册|登记)(?:地)?(?:是|在|于)(?:` + plan.Cities + `|平潭|外地|外省)[^。]{0,10}福州[^,，。]{0,4}(?:分公司|办事处|分支)`),
		"公司要注册在哪里、在福州只有分公司或办事处行不行，文本没有写明，写的是“我市”，要问责任单位。", false},
	{pattern.MustCompile(`(?:个人|私人)(?:的)?(?:账户|账号|银行卡|卡|微信|支付宝)(?:转|付|支付|打|刷|垫)|(?:老板|法人|法定代表人|股东)(?:自己|个人)?(?:掏钱|垫付|垫的|代付|刷卡)`),
		"怎么付款算数（现金、个人账户、别人代付或者分期），文本没有写，要以责任单位另行制定的实施细则为准。", false},
	{pattern.MustCompile(`失信|黑名单|被执行人|经营异常`),
		"列入失信或经营异常的还能不能享受，文本没有写，要问责任单位。", false},
	{pattern.MustCompile(`今年(?:先)?(?:领|拿|发|给|补)一半[^。]{0,4}明年|分(?:两|几|2)(?:年|次)(?:领|拿|报|申请)`),
		"能不能分几年领，文本没有写。", false},
	{pattern.MustCompile(`同一个?项目[^。]{0,20}(?:场景[^。]{0,12}攻关|攻关[^。]{0,12}场景)`),
		"同一个项目既是典型应用场景、又是技术攻关的，能不能拿两份，文本没有写；写的是“每个给予30万元奖励”。", true},
}

var (
	provincePaid = pattern.MustCompile(`(?:拿|领|得|享受)(?:到|了|过)*(?:省|省里|省级|省厅)的?[^,，。;；]{0,8}(?:补贴|补助|奖励|奖补|资金|钱)|省(?:里|级|厅|财政)?(?:的)?(?:那边)?(?:也|已经?|都|就)?(?:给|补|奖|发|拨)(?:了|过)?|省(?:里|级)(?:的)?[^,，。¥]{0,8}(?:补贴|补助|奖励|奖补|资金)[^,，。]{0,4}(?:拿|领|补|给|发|到)(?:到|了|过)`)
	districtPaid = pattern.MustCompile(`(?:区|县)(?:里|级|政府|财政)?(?:的)?(?:那边)?(?:也|已经?|都|还|就|另外)*(?:给|补|奖|发|拨)(?:了|过|的)?|(?:区|县)(?:里|级)(?:的)?[^,，。¥]{0,6}(?:补贴|补助|奖励|奖补|政策)`)
	alsoHere     = pattern.MustCompile(`市(?:里|级)?[^,，。]{0,8}(?:还|也|再|能|可以)|还能|还给|还可以|能(?:不能)?(?:都|一起|同时|再|叠加)|叠加|都(?:能)?(?:拿|领|要)|两边|重复|冲突`)
)

// othersPay says what is not in the text of what somebody tells about other payers and buyers beside his question.
func (p *Planner) othersPay(l *plan.Plan, t *assistant.Turn, w *plan.Letter) bool {
	paidToo := alsoHere.MatchString(l.Masked) && (provincePaid.MatchString(l.Masked) || districtPaid.MatchString(l.Masked))
	if len(t.Calculations) == 0 && !l.Want(want.Stack) && !paidToo || len(l.Subjects) == 0 {
		return false
	}
	said := false
	say := func(text string) {
		if !slices.Contains(w.Lines, text) {
			w.Say(text)
			said = true
		}
	}
	for _, d := range toldDetails {
		if d.words.MatchString(l.Masked) && (d.anyway || sentence.MainRole[l.Subjects[0].Topic] != "") {
			say(d.says)
		}
	}
	ofMatching := l.Subjects[0].Topic == asked.Research
	sheet := sheets.Of(l.Subjects[0].Topic)
	excluded := sheet != nil && sheet.Exclusion != "" && l.Reading.Truths["selected_higher_level"]
	if alsoHere.MatchString(l.Masked) && !ofMatching && !excluded {
		if provincePaid.MatchString(l.Masked) && !l.Want(want.Stack) {
			say("“就高不重复”说的是本市同类政策之间；省级政策补过的算不算，文本没有写，要问责任单位。")
			w.CiteClause(clauseHigher)
		}
		if districtPaid.MatchString(l.Masked) {
			say("区（县）里给的算不算“本市同类政策”，文本没有写，要问责任单位。")
			w.CiteClause(clauseHigher)
		}
	}
	if said {
		w.Silent = true
		w.CiteClause(clauseRules)
	}
	return said
}
