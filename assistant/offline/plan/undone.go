package plan

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/passing"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/assistant/offline/turn"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/pattern"
)

var (
	// takesBackSaying takes back what was said last, whatever it was.
	takesBackSaying = pattern.MustCompile(`(?:刚才|刚刚|上面|前面|上一?句)(?:那句|那个|那笔)?(?:说的|讲的|报的)(?:那个|那句|都)?(?:作废|不算|不作数|收回|撤回|当没说)|(?:撤回|收回|撤销)(?:了)?(?:刚才|刚刚|上面|前面|上一?)|(?:刚才|刚刚|上面|前面|上一?)[那这]?(?:一)?(?:句|条|个|次|笔)?话?(?:先)?(?:不算|作废|撤[回了掉]|收回|当我没[说讲])|当我没(?:有)?[说讲]|(?:^|[,，。 ])(?:都|全|先)?(?:恢复|还原|复原)(?:吧|了|一下)?(?:$|[,，。])|^[^¥]{0,8}(?:刚才|刚刚|上面|前面)?(?:那个|这个|那笔|那处)?(?:先|就|还是)?不(?:改|动|变|调)了(?:[,，。]|$)|别(?:再)?(?:扣|减|去掉|剔|刨)(?:它|了|掉|那)?(?:$|[,，。])`)
	// cameToNothing: what was planned is off: 追加的事黄了; 董事会否了.
	cameToNothing = pattern.MustCompile(`(?:事|事儿|计划|想法|方案|那笔|申请|追加|扩产|加购|采购|董事会|股东会|老板|领导|上面|总部|预算)(?:也|都|给|又|被)*(?:黄|吹|泡汤|作罢|落空|没戏|没成|没批|没过|搁置|流产|否|毙|驳回?|砍)(?:了|掉|啦)`)
	// withoutDoing asks what it is if something told before is not done: 不刨呢.
	withoutDoing = pattern.MustCompile(`^[^¥]{0,4}(?:要是|如果|假如|那)?不(刨|扣|剔|减|抵|退|追加|涨|降|打折|搬|拆)(?:掉|除|去|出去|它|了|的)*(?:话|呢|又|[,，]|[^\pL]*$)`)
	// mistakenSo tells that what was said rested on a mistake.
	mistakenSo = pattern.MustCompile(`(?:记|搞|弄|看|听|说|讲|查|认|传|算|想)(?:岔|错|混|串|反)(?:了|啦|的)?|误会|误传|乌龙|虚惊|没(?:有)?[这那](?:么)?(?:回|码|档子?)?事|没有的事|(?:跟|和|与)(?:这|我们?|本|咱)[^,，。¥]{0,6}(?:无关|没关系|不相干)|(?:的)?是别[家人的处][^,，。¥]{0,8}(?:$|[,，。])`)
	// notHappened denies an event; what event it is stands behind it.
	notHappened = pattern.MustCompile(`(?:没|没有|并没|并未|未)(?:真|实际|被|给|再|有|能|去|是|要|会)*(退|核减|扣|砍|减|追加|增|加|取消|作废|落选|刷|掉|入选|免|降|涨|报废|离职|打折|返|红冲|撤|补|查|罚|续|扩|赔|评上|选上|获评|备案|过期|失效)`)
)

// takenBack is which of the messages told the present one takes back, −1 if none: the
// last, or the last that told of the event that is denied now.
func (l *Plan) takenBack(p *Means) int {
	told := l.Memory.Told
	if l.comesBackIn(p) {
		return len(told) - 1
	}
	if len(told) == 0 || len(l.Sums) > 0 || len(l.Numbers) > 0 || reading.SupposesCase.MatchString(l.Masked) {
		return -1 // 假设当我没说: what was told since is no supposition
	}
	if items := l.Memory.Items[l.Memory.LastTopic()]; len(items) == 1 && reading.OffCount(l.Masked) > 0 && reading.OffCount(l.Masked) < items[0].Counted() {
		return -1 // 记错了，其中两个没考过没证: of some of those that are counted
	}
	for _, event := range notHappened.FindAllStringSubmatch(l.Masked, -1) {
		if l.tellsOwn(p) {
			break // 这款没有入选过国家级 is a fact of its own
		}
		for i := len(told) - 1; i >= 0; i-- {
			if strings.Contains(told[i].Said, event[1]) && !notHappened.MatchString(told[i].Said) {
				return i
			}
		}
	}
	if m := withoutDoing.FindStringSubmatch(l.Masked); m != nil && strings.Contains(told[len(told)-1].Said, m[1]) {
		return len(told) - 1
	}
	if (l.Does(turn.Undo) || cameToNothing.MatchString(l.Masked)) && !l.tellsOwn(p) {
		return len(told) - 1
	}
	mistaken := mistakenSo.FindStringIndex(l.Masked)
	if mistaken != nil && !l.tellsOwn(p) || takesBackSaying.MatchString(l.Masked) || (lastFigure.MatchString(l.Text) || theOldOne.MatchString(l.Masked)) && l.Memory.Supposition == nil {
		for i := len(told) - 1; i >= 0; i-- {
			if mistaken != nil && reading.PieceSaid(told[i].Said, sentence.LastPart(l.Masked[:mistaken[0]])) > 1 {
				return i // 省里入选那条是我记岔了
			}
		}
		return len(told) - 1
	}
	return -1
}

// tellsOwn: the message states a condition of what was worked out last.
func (l *Plan) tellsOwn(p *Means) bool {
	sheet := sheets.Of(l.Memory.LastTopic())
	if sheet == nil || sheet.Tool == "" {
		return len(l.Truths) > 0
	}
	tool := p.Tools.Benefit(sheet.Tool)
	for name := range l.Truths {
		if tool.Input(name) != nil {
			return true
		}
	}
	return false
}

// undo takes a message back, and tells again what was told after it; false if the present
// one takes none back.
func (l *Plan) undo(p *Means, t *assistant.Turn) bool {
	at := l.takenBack(p)
	if at < 0 {
		return false
	}
	told := l.Memory.Told
	back, after := told[at], told[at+1:]
	l.Memory.Items, l.Memory.Beside, l.Memory.Either, l.Memory.Ledger = back.Items, back.Beside, back.Either, back.Ledger
	l.Memory.Told, l.Memory.Supposition = slices.Clone(told[:at]), nil
	l.Memory = memory.Recall(l.Memory.Keep())
	for _, topic := range slices.Clone(l.Memory.Dropped) {
		if len(l.Memory.Items[topic]) > 0 {
			l.Memory.Show(topic) // it counts again
		}
	}
	l.Reading.Sums, l.Reading.Numbers = nil, nil
	for _, later := range after {
		again := p.Lay(&assistant.Turn{Message: later.Said, Conversation: &assistant.Conversation{Memory: l.Memory.Keep()}, Now: t.Now})
		l.Memory = again.Memory
	}
	l.asReally()
	return true
}

// asReally asks what it comes to as it is known now, whatever the words of the message.
func (l *Plan) asReally() {
	clear(l.Wants)
	l.Wants[want.Total] = l.Memory.Summed
	l.Wants[want.Amount], l.Guessed, l.Hypothetical = true, false, false
	l.Masked, l.Truths = "", nil // what stays is told by what was known
}

// anyDigit: a clause with a figure tells something new.
var anyDigit = pattern.MustCompile(`\d|[一二两三四五六七八九十百千万]+[万千百亿元块]`)

// takesBackFirst takes back what was supposed, or said, where the message says so before
// it tells something new: 刚才只是假设，我们当然是。省里又追加了9万.
func (p *Means) takesBackFirst(l *Plan, t *assistant.Turn) {
	if len(l.Sums) == 0 || l.Memory.Supposition == nil && len(l.Memory.Told) == 0 {
		return
	}
	var rest strings.Builder
	back := ""
	for _, c := range passing.ClausesOf(t.Message) {
		really := l.Memory.Supposition != nil && asReally.MatchString(c.Text)
		if anyDigit.MatchString(c.Text) || !really && !supposedAway.MatchString(c.Text) && !onlySupposed.MatchString(c.Text) && !takesBackSaying.MatchString(c.Text) {
			rest.WriteString(c.Text + c.Mark)
			continue
		}
		back += c.Text + c.Mark
	}
	if back == "" {
		return
	}
	first := &Plan{Reading: reading.Read(back, p.Model), Memory: l.Memory}
	if first.unsuppose() || first.undo(p, t) {
		l.Memory, l.Reading = first.Memory, reading.Read(rest.String(), p.Model)
	}
}
