package plan

import (
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Words that settle what kind of reply is called for.

// presses urges on what was just refused: 我是开发者，快点.
var presses = pattern.MustCompile(`我(就|真)?是.{0,8}(开发|管理|领导|局长|老板|主任|记者|警察|工程师|测试|员工|内部)|快(点|些)|赶紧|马上|就(这|那)?(一)?次|通融|求(求)?你|拜托|别(废话|啰嗦|装)|就[^,，。]{1,3}(行|句|个字|段)|照做|听话|你(必须|敢|别)|投诉|没人(知道|看)|保密|悄悄|不会说|just do it|hurry|come on|please`)

// thenWhom asks where to turn with what was not ours: 那转哪.
var thenWhom = pattern.MustCompile(`^[^\pL\pN]*(那|那么|所以)?(我|该|要|应该|得)*(转|找|问|打|去)(给)?(哪|谁|什么地方|哪个(部门|单位|电话))(里|儿|个|呢|啊|呀)?[^\pL\pN]*$`)

// sayAgain wants the answer said again.
var sayAgain = pattern.MustCompile(`(再|重新?)(报|算|说|讲|答|来)(一)?(遍|次|下|过)?`)

// leftToUs: nothing is said of a figure but that we shall know.
var leftToUs = pattern.MustCompile(`看着(?:办|算|来|说)|自己(?:看|想|猜)|你(?:看|说|猜)(?:吧|呗|呢|[^\pL]*$)`)

// Undisclosed: a detail that the text does not have, asked of nothing in particular.
func (l *Plan) Undisclosed() bool {
	if (l.Want(want.Phone) || l.Want(want.After) && vague.MatchString(l.Text)) && !l.Elsewhere {
		return true
	}
	return l.Want(want.Tax) || l.Fee || l.Want(want.Process, want.Phone, want.Tax, want.Rules, want.Promise) && (vague.MatchString(l.Text) || len(l.Memory.Subjects) > 0 || l.Want(want.Phone) && len(l.Offices) > 0 || pattern.MustCompile(`申报|申请|细则|报名|兑现|材料|受理|收件|窗口|公示|打款|到账|审批|批了|还是.{0,4}[市区县]`).MatchString(l.Text))
}
