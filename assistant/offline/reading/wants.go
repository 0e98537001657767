package reading

import (
	"strings"

	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/pattern"
)

// What is asked for in words that other words of the message take back, or add to.

// sortWants keeps of what the words ask for what the message asks.
func (r *Reading) sortWants() {
	s := r.Sentence
	if r.Recalc && !strings.Contains(s.Text, "发我") {
		delete(r.Wants, want.Words)
	}
	if r.Wants[want.Phone] && len(s.Amounts) == 0 && !ownPhone.MatchString(s.Text) {
		delete(r.Wants, want.Amount) // 电话多少 asks for no money
	}
	if r.Wants[want.Phone] && !phoneWord.MatchString(calling.ReplaceAllString(s.Text, "")) {
		delete(r.Wants, want.Phone)
	}
	if r.Wants[want.Again] && strings.Contains(s.Text, "几次") {
		delete(r.Wants, want.Amount)
	}
	if r.Wants[want.Again] && toldAgain.MatchString(s.Text) && !givenAgain.MatchString(s.Text) {
		if delete(r.Wants, want.Again); len(r.Wants) == 0 {
			r.Wants[want.Amount], r.Guessed = true, false
		}
	}
	if ownPhone.MatchString(s.Text) {
		delete(r.Wants, want.Phone)
	}
	if r.Wants[want.Ceilings] && !allOfThem.MatchString(s.Text) && (r.Wants[want.Total] || len(r.NamedTopics()) > 0) || r.Wants[want.Ceilings] && len(r.Entering()) > 0 && len(r.NamedTopics()) > 0 {
		delete(r.Wants, want.Ceilings) // 认定奖跟服务收入那笔，哪个封顶高
	}
	if r.Wants[want.Office] && !strings.Contains(s.Text, "名额") {
		delete(r.Wants, want.Quota) // 管这事的哪几家
	}
	if r.Wants[want.Mine] && everyMeasure.MatchString(s.Text) && !ours.MatchString(asksEach(s.Text)) {
		r.Wants[want.All] = true
		delete(r.Wants, want.Mine)
	}
	if r.TellsOfCityMoney() && len(r.Sums) > 1 {
		r.Wants[want.Stack] = true // 市里技改专项已经补了80万
	}
	r.notAskedFor()
	r.processInPassing()
	if r.Wants[want.Draft] && r.Wants[want.Target] && reachedWhen.MatchString(s.Text) {
		delete(r.Wants, want.Draft) // 那要冲到多少才算数
	}
	if deadline.MatchString(s.Text) {
		r.Wants[want.Until] = true
		delete(r.Wants, want.Process)
	}
	if r.Wants[want.Again] && laterYears.MatchString(s.Text) {
		delete(r.Wants, want.Stack) // 是只给头一年还是往后都有
	}
	if r.Wants[want.Process] && policyEnds.MatchString(s.Text) {
		r.Wants[want.Until] = true // 做申报计划用，措施的截止日期是哪天
	} else if r.Wants[want.Process] && applyBy.MatchString(s.Text) {
		delete(r.Wants, want.Until) // 申报截止到几号 asks for no end of the policy
	}
	if whyRepeated.MatchString(s.Text) {
		delete(r.Wants, want.Why)
		r.Wants[want.Stack] = true // 两样都报，为啥有人讲这叫重复
	}
	if r.Guessed && r.Wants[want.Stack] && followsSuit.MatchString(s.Text) {
		delete(r.Wants, want.Stack)
		r.Wants[want.Eligible] = true
	}
	if r.Wants[want.Stack] && r.Want(want.Since, want.Until) && !drawn.MatchString(s.Text) {
		delete(r.Wants, want.Stack) // 起点、终止日，两个都要
	}
	if v, told := r.Truths["is_ai_enterprise"]; told && !v && !asksBack.MatchString(s.Text) {
		delete(r.Wants, want.AIFirm) // 假设我们不算人工智能企业 asks for no standard
	}
}

var (
	// everyMeasure: 九条措施给我捋一遍 asks for the text, not for what one can get.
	everyMeasure = pattern.MustCompile(`九条|每一?条|逐条|全部措施|各条|从头到尾|挨条|挨个条|一条一条|条条`)
	// ours: … and what a company of ours can get.
	ours = pattern.MustCompile(`我们|我司|咱们|公司|企业|符合|适合|能(拿|领|享受|申请)`)
	// allOfThem asks for a list.
	allOfThem = pattern.MustCompile(`所有|逐条|九条|各条|每条|一览|汇总|列(表|个|一下)?|全部(的)?(上限|条款|措施)|整个|哪条`)
)

var (
	// ownPhone is a number of the user's own; the assistant has hidden it by now, but a planner may be asked directly.
	ownPhone = pattern.MustCompile(`(电话|手机|微信|号码)[^\pL]{0,3}\d{7,}|\d{11}|〔已隐去〕`)
	// deadline: 截止 alone, of the policy.
	deadline = pattern.MustCompile(`^[^\pL]*(那)?(截止|到期|有效期)(呢|时间|日期)?[^\pL]*$`)
	// laterYears tells the first year from those after it.
	laterYears = pattern.MustCompile(`头一年|往后|第一年`)
	// whyRepeated doubts that two awards are one.
	whyRepeated = pattern.MustCompile(`(为啥|为什么|为何|凭啥|凭什么|怎么)[^,，。]{0,10}(叫|算|是|成了?)[^,，。]{0,2}重复`)
	// followsSuit: 省里奖了，市里会跟一份吗 asks for the match.
	followsSuit = pattern.MustCompile(`市[^,，。]{0,6}(跟|配)(不跟|不配|一份|着|进|上)`)
	// reachedWhen asks for a figure from which on something counts.
	reachedWhen = pattern.MustCompile(`(多少|几|啥数|什么数)[^,，。]{0,6}才(算|能|有|作)`)
	// applyBy: until when one may apply.
	applyBy = pattern.MustCompile(`(申报|申请|报名|材料|申报表|表格|报送|征集)[^。]*(截止|到几号|到什么时候)|截止[^。]{0,6}(申报|申请|报名)`)
)
