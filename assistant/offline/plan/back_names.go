package plan

import (
	"slices"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// What was calculated before goes by short names that say too little to begin a
// conversation with: 平台那个归谁管, 再说项目那个是多少.

// backNames are short names for what was calculated before, good only where it was.
var backNames = map[asked.Topic]*pattern.Pattern{
	asked.Computing:       pattern.MustCompile(`算力|gpu|显卡|租卡|卡时|智算`),
	asked.VerticalModel:   pattern.MustCompile(`模型|基座|大模型|文心|通义|deepseek|api`),
	asked.PlatformService: pattern.MustCompile(`平台|服务收入|验证中心`),
	asked.Industrial:      pattern.MustCompile(`工业互联网|项目投资|(?:那|这)个项目|项目那|投资|产线|车间`),
	asked.Product:         pattern.MustCompile(`光模块|交换机|服务器|芯片|产品|销售额?|销量`),
	asked.Research:        pattern.MustCompile(`研发|配套|省里|省级`),
	asked.Scenario:        pattern.MustCompile(`场景|攻关|产业化`),
	asked.Training:        pattern.MustCompile(`考证|拿证|培训|证书|(?:^|[^验认论保凭])证的|那[个张]证`),
	asked.Talent:          pattern.MustCompile(`人才|b类|领军|购房`),
}

// backNamed are the topics calculated before that a text calls by their short names.
func (l *Plan) backNamed(text string) []asked.Topic {
	var named []asked.Topic
	for _, topic := range l.Memory.Shown {
		if words := backNames[topic]; words != nil && len(l.Memory.Items[topic]) > 0 && words.MatchString(text) && !slices.Contains(named, topic) {
			named = append(named, topic)
		}
	}
	return named
}

// namedBack takes a short message that names one of several things calculated before
// by its short name to be about that; a sum over all of them is about none, unless an
// amount of the one is told: 平台那块改成180万，再合计.
func (l *Plan) namedBack() {
	alone := len(l.Memory.Shown) == 1 && l.Memory.Shown[0] == asked.PlatformService && !reading.NewlyNamed.MatchString(l.Text) // 平台 goes by two awards
	if len(l.Memory.Shown) < 2 && !alone || utf8.RuneCountInString(l.Text) > remark || len(l.Measures) > 0 || len(l.Recalled) > 0 {
		return
	}
	named := l.backNamed(l.Text)
	if first := l.firstAsked(); first != asked.None && len(named) == 0 {
		named = []asked.Topic{first}
	}
	ofAll := l.Want(want.Total, want.Compare, want.Stack) || theSums.MatchString(l.Text) || reading.InAllNow.MatchString(l.Text)
	if len(named) != 1 || ofAll && len(l.Sums) != 1 {
		return
	}
	explicit := l.Explicit()
	for _, s := range explicit {
		if s.Topic != named[0] && (s.Measure != named[0].Measure() || s.Topic == asked.Scenario) {
			return
		}
	}
	if !slices.Contains(explicit, reading.About(named[0])) {
		l.Recalled = []memory.Subject{reading.About(named[0])}
	}
	if (howMuchAgain.MatchString(l.Text) || askedFirst.MatchString(l.Text) && howMuchIs.MatchString(l.Text)) && len(l.Sums) == 0 {
		clear(l.Wants)
		l.Wants[want.Amount], l.Guessed, l.Recalc = true, false, true
	}
}

// firstAsked is the topic that was calculated first, where the message comes back to it:
// 最开始问的那个是多少. None if it does not.
func (l *Plan) firstAsked() asked.Topic {
	if len(l.Memory.Figures) == 0 || len(l.Sums) > 0 || !askedFirst.MatchString(l.Text) || len(l.Memory.Items[l.Memory.Figures[0].Topic]) == 0 {
		return asked.None
	}
	return l.Memory.Figures[0].Topic
}

var (
	askedFirst = pattern.MustCompile(`(?:最(?:开始|初|早|先|前面|前)|一开始|起初|开头|第一[个次]|头一?个)(?:我|咱|他|她)?(?:们)?(?:问|说|讲|提|聊|算|报|谈)(?:起|到)?(?:的|过的)?(?:那|这)?(?:一)?(?:个|条|项|笔|样|件|问题)|(?:最(?:开始|初|早|先)|一开始|开头)(?:的)?那(?:一)?(?:个|条|项|笔|样)`)
	howMuchIs  = pattern.MustCompile(`(?:是|补|奖|拿|配|算)[^,，。¥]{0,4}(?:多少|几)(?:钱)?(?:来着|呢|来的)?[^\pL]*$`)
)

// howMuchAgain asks for what a thing comes to, and nothing else of it.
var howMuchAgain = pattern.MustCompile(`(?:刚才|刚刚|之前|前面)[^,，。¥]{0,6}(?:算力|模型|平台|项目|产品|配套)[^,，。¥]{0,3}算(?:出来|下来|的|了)+(?:是)?(?:多少|几)|(?:那个|这个|那笔|这笔|那块|这块|那款|那项|算力|模型|平台|收入|网|项目|模块|交换机|服务器|芯片|配套)的?(?:刚才?|刚刚)?(?:说)?(?:能|可以)?(?:补|奖|拿|配)?(?:是)?(?:多少|几个?)(?:钱)?(?:来着|呢|来的)?[^\pL]*$`)
