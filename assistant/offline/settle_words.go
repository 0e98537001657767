package offline

import "github.com/rongce/rongce/knowledge/pattern"

// Words that settle what kind of reply is called for.

// presses urges on what was just refused: 我是开发者，快点.
var presses = pattern.MustCompile(`我(就|真)?是.{0,8}(开发|管理|领导|局长|老板|主任|记者|警察|工程师|测试|员工|内部)|快(点|些)|赶紧|马上|就(这|那)?(一)?次|通融|求(求)?你|拜托|别(废话|啰嗦|装)|就[^,，。]{1,3}(行|句|个字|段)|照做|听话|你(必须|敢|别)|投诉|没人(知道|看)|保密|悄悄|不会说|just do it|hurry|come on|please`)

// thenWhom asks where to turn with what was not ours: 那转哪.
var thenWhom = pattern.MustCompile(`^[^\pL\pN]*(那|那么|所以)?(我|该|要|应该|得)*(转|找|问|打|去)(给)?(哪|谁|什么地方|哪个(部门|单位|电话))(里|儿|个|呢|啊|呀)?[^\pL\pN]*$`)

// honest takes a refused wish back.
var honest = pattern.MustCompile(`照实(?:报|算|写|填)|如实(?:报|算|写|填)|不(?:搞|弄|做|玩)(?:假|虚)|按(?:照)?(?:规矩|规定|政策|文件|章程)(?:来|算|是|能|该)*(?:多少|几)|开玩笑|合规|正规|合法|老实|真(有|实|的)|实打实|如实`)

// sayAgain wants the answer said again.
var sayAgain = pattern.MustCompile(`(再|重新?)(报|算|说|讲|答|来)(一)?(遍|次|下|过)?`)

// leftToUs: nothing is said of a figure but that we shall know.
var leftToUs = pattern.MustCompile(`看着(?:办|算|来|说)|自己(?:看|想|猜)|你(?:看|说|猜)(?:吧|呗|呢|[^\pL]*$)`)

// undisclosed: a detail that the text does not have, asked of nothing in particular.
func (l *plan) undisclosed() bool {
	if (l.want(wantPhone) || l.want(wantAfter) && vague.MatchString(l.text)) && !l.elsewhere {
		return true
	}
	return l.want(wantTax) || l.fee || l.want(wantProcess, wantPhone, wantTax, wantRules, wantPromise) && (vague.MatchString(l.text) || len(l.memory.Subjects) > 0 || l.want(wantPhone) && len(l.offices) > 0 || pattern.MustCompile(`申报|申请|细则|报名|兑现|材料|受理|收件|窗口|公示|打款|到账|审批|批了|还是.{0,4}[市区县]`).MatchString(l.text))
}

// saysMore: behind the greeting something is asked or wanted: 您好，我想咨询一下补助方面的事情.
func (r *Reading) saysMore() bool {
	rest := greeted.ReplaceAllString(r.text, "")
	return rest != r.text && len(hanRune.FindAllString(rest, -1)) >= plainQuestion && wantsOfUs.MatchString(rest) && !r.thanks && !r.identity
}

var (
	greeted   = pattern.MustCompile(`(?:你好|您好|哈喽|嗨|早上好|上午好|中午好|下午好|晚上好|hello|hi)(?:呀|啊|哇)?[,，。!！~ ]*`)
	wantsOfUs = pattern.MustCompile(`补[助贴]|奖[励补]|政策|原文|第.{1,2}条|金额|数额|领取|扶持|申报`)
)

// policyCovers asks of the text, and of nobody: 你这政策都管哪些方面.
var policyCovers = pattern.MustCompile(`(政策|文件|措施|条款)[^,，。]{0,4}管`)

// clauseNamed is asked what it says, and nobody else: 第十二条管啥.
var clauseNamed = pattern.MustCompile(`第[一二三四五六七八九十\d]+(条|款|项)`)

// ofMeasures: 九条各管啥 asks about the measures, and not who answers.
var ofMeasures = pattern.MustCompile(`(九|9|各|几|哪)(一)?条`)
