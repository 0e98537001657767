package plan

import (
	"slices"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant/offline/condition"
	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/passing"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/assistant/offline/turn"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
)

// Messages that come back to what was worked out, after something else was asked: 好，回到刚才，
// 多少来着; or that are about several results at once: 总结一下, 后两个加起来.

var (
	// toEarlier comes back to what was under discussion before.
	toEarlier = pattern.MustCompile(`(?:回到|接着|继续|说回|转回|拉回|回过头|回头|再说|再看|还是?说|还讲|还聊|言归正传)(?:来)?[^,，。¥]{0,4}(?:刚才|刚刚|前面|之前|上面|先前|那个|原来|正题)|(?:前面|之前|先前|上面|原来)(?:我)?(?:们)?(?:问|算|说|讲|聊|提)?(?:的|过的)?(?:那|这)?(?:一)?(?:个|笔|条|项|数|件)|(?:刚才|刚刚|方才)(?:我)?(?:们)?(?:问|算)(?:的|过的|出来的?)?(?:那|这)?(?:一)?(?:个|笔|条|项|数|件)?|我(?:们|家|司)?那(?:一)?(?:个|笔|条|项)|言归正传`)
	// thatEarlier does so only with an amount beside it, or after a word of agreement: 好，刚才那个改成50万.
	thatEarlier = pattern.MustCompile(`(?:刚才|刚刚|方才)(?:的)?那(?:一)?(?:个|笔|条|项)`)
	// saysAgain asks for a result, and for nothing else.
	saysAgain = pattern.MustCompile(`多少来着|(?:再|重新?)(?:说|报|讲|念|重复|确认|来)(?:一|个)?(?:遍|下|次|声|回)|(?:是|能补|能拿|能奖|补|有)(?:多少|几多?|啥数)(?:钱|来着|呢|啊)*[^\pL]*$`)
	// sumsUp asks for all results one by one.
	sumsUp = pattern.MustCompile(`(?:总结|汇总|归纳|梳理|盘点|小结)(?:一下|下|一遍|个)?(?:吧|呗|呢)?[^\pL]*$|(?:刚才|前面|上面|之前|以上|这些)[^,，。¥]{0,6}(?:都|全|各)[^,，。¥]{0,3}(?:列|报|说|念|过|摆)(?:一下|一遍|出来|下|个)|(?:^|[,，。 ])(?:那|各)?(?:分别|各自?)(?:是|能|有|拿|补)?(?:多少|几)(?:钱)?(?:来着|呢)?[^\pL]*$|[两俩三四几]个?各(?:自)?(?:是|能|有|拿|补)*(?:多少|几)|(?:都|全)(?:再)?(?:给我)?(?:报|说|列|念)(?:一)?(?:遍|下|出来)|列(?:个|一个|一下|张)?(?:清单|表|单子|明细)`)
	// lastTwo and firstTwo are of those worked out, in the order in which they were asked for.
	lastTwo  = pattern.MustCompile(`(?:后|后面|最后|后头|后边)(?:的|这|那)?[两俩2二](?:个|项|笔|条|样|份)`)
	firstTwo = pattern.MustCompile(`(?:前|前面|前头|头|最前|前边|开头)(?:的|这|那)?[两俩2二](?:个|项|笔|条|样|份)`)
	// onlyNamed keeps a sum to what is named.
	onlyNamed = pattern.MustCompile(`(?:只|光|单|就|仅)(?:算|要|报|看|说|合|留|拿|把|加|有)`)
	// joinsNamed names two of them with a word that adds: 模型加平台呢.
	joinsNamed = pattern.MustCompile(`\pL(?:加|和|跟|与|同|、|\+|连|并|加上|还有)\pL`)
	// withoutOne keeps a sum to all but what is named; what is merely not filed for may be another.
	withoutOne = pattern.MustCompile(reading.LeftOut.String() + `|拿掉|撇开|抛开|刨[去掉开]|别算|不要`)
	// allMet grants every condition.
	allMet = pattern.MustCompile(`(?:条件|要求|标准|门槛|以上|这些|上面(?:的|这)?|这[几两三]条|该有的|样样|全部?|都)[^,，。¥没不未]{0,5}(?:满足|符合|达标|具备|没(?:有)?问题|对得上|达到|够格|齐全|齐了|合格)`)
)

// comesBack takes a message that points back to what was worked out to be about that.
func (l *Plan) comesBack() {
	last := l.Memory.Figured()
	if last == asked.None || len(l.Explicit())+len(l.Measures)+len(l.Recalled) > 0 || len(l.Memory.Subjects) == 0 || l.Memory.Subjects[0].Topic == last && !saysAgain.MatchString(l.Text) && !l.Does(turn.Again) {
		return
	}
	if !toEarlier.MatchString(l.Text) && !l.Does(turn.Again) && !(len(l.Sums) == 1 && thatEarlier.MatchString(l.Text)) || askedFirst.MatchString(l.Text) || sumsUp.MatchString(l.Text) {
		return
	}
	if l.Want(want.Ceiling, want.Rate, want.Threshold, want.Quota, want.Office, want.Words, want.Until) && !l.Guessed {
		return // 顶格是多少来着 asks for the ceiling again
	}
	l.Recalled = []memory.Subject{reading.About(last)}
	if (saysAgain.MatchString(l.Text) || l.Does(turn.Again)) && len(l.Sums) == 0 {
		clear(l.Wants)
		l.Wants[want.Amount], l.Guessed, l.Recalc = true, false, true
	}
}

// partOfTotal are the topics to which a sum over several results is kept, nil if it is over all.
func (l *Plan) partOfTotal() []asked.Topic {
	order := l.Memory.InOrderAsked()
	if len(l.Sums) > 0 || len(order) < 2 {
		return nil
	}
	asks := l.Want(want.Total) || addUp.MatchString(l.Text) || theSums.MatchString(l.Text) || reading.InAllNow.MatchString(l.Text)
	named, without := l.backNamed(l.Text), withoutOne.MatchString(l.Text)
	switch {
	case len(order) > 2 && asks && lastTwo.MatchString(l.Text):
		return order[len(order)-2:]
	case len(order) > 2 && asks && firstTwo.MatchString(l.Text):
		return order[:2]
	case len(named) == 1 && asks && without && !l.dropped:
		return slices.DeleteFunc(order, func(t asked.Topic) bool { return t == named[0] })
	case len(named) > 1 && !without && !restStays.MatchString(l.Text) && !l.Want(want.Compare, want.Stack) && (asks && (len(named) == len(order) || onlyNamed.MatchString(l.Text) || joinsNamed.MatchString(l.Text)) || bareJoin(l.Text)):
		return named
	}
	return nil
}

// bareJoin: two names, a word that adds, and no more than a question's particle.
func bareJoin(text string) bool {
	return utf8.RuneCountInString(text) <= reading.MostTold*2/3 && plainlyJoined.MatchString(text)
}

var plainlyJoined = pattern.MustCompile(`^[^,，。¥]{1,8}(?:加|加上|\+)[^,，。¥]{1,8}?(?:呢|(?:是|等于|得|有)?(?:多少|几多?)?|的话)?[^\pL]*$`)

// conditionsMet grants every condition of what was worked out last, where the message says
// no more than that they are all met.
func (l *Plan) conditionsMet(p *Means) {
	topic := l.Memory.LastTopic()
	if topic == asked.None || len(l.Memory.Items[topic]) == 0 || len(l.Sums)+len(l.Explicit())+len(l.Measures) > 0 || utf8.RuneCountInString(l.Text) > reading.MostTold ||
		reading.AsksAnything.MatchString(l.Text) || !allMet.MatchString(l.Text) || reading.AgainstAward(l.Truths) {
		return
	}
	items := memory.Copies(l.Memory.Items[topic])
	for _, in := range p.Tools.Benefit(sheets.Of(topic).Tool).Inputs {
		if in.Kind != tools.YesNo {
			continue
		}
		for i := range items {
			if !memory.Has(items[i].Truth, in.Name) || reading.SupposesCase.MatchString(l.Text) {
				reading.Set(&items[i].Truth, in.Name, !passing.RulesOut[condition.Condition(in.Name)])
			}
		}
	}
	l.Memory.Items[topic] = items
	l.Recalled = []memory.Subject{reading.About(topic)}
	clear(l.Wants)
	l.Wants[want.Amount], l.Guessed, l.Recalc = true, false, true
}
