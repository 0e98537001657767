package plan

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

var (
	// moved: the amount just calculated was for something else: 不是算力，是模型.
	moved = pattern.MustCompile(`(记错|搞错|说错|弄错|讲错)了?[^¥]{0,4}(那|这)(笔|个)?是[^¥]{2,6}的|^(不对|不是|错了)?[,，、 ]*不是[^,，。¥]{2,6}[,，、 ]+(而)?是[^,，。¥]{2,8}$`)
	// sameAmount: another purchase cost as much: 模型也花了这么多.
	// putElsewhere: the same money, if it were spent on something else.
	putElsewhere = pattern.MustCompile(`(?:拿|用|把)(?:它|这(?:个|笔|些)?钱|这笔|这些|那笔钱|同样的钱|一样的钱)[^,，。¥]{0,3}(?:去|来|都|全)?(?:买|投|做|租|采购|花|付|搞|上)|这(?:笔|个|些)?(?:钱|预算|款子?|费用)[^,，。¥]{0,4}(?:拿去|用来|用去|去|改|换|全|都|如果|要是|花|投|买|放)|(?:^|[,，。 那要是如果])(?:换成|改成|改为|改去|改买|改投|改做|转去|转投)(?:去)?(?:买|租|投|做|采购|搞|上)|(?:要是|如果|假如)?(?:全|都|全部)(?:花|投|用|砸|放)(?:在|到|去)`)
	sameAmount   = pattern.MustCompile(`也[^,，。¥]{0,4}(这|那)么多|(同样|一样|同等|相同)(?:多)?的?(金额|钱|价钱|数|多|预算|费用|投入|开支)`)
)

// carried returns the amount of the last calculation where this message, which
// states none, puts it to another topic; nil if it does not. An amount that was
// moved is taken away from where it stood.
func (l *Plan) carried() *reading.Sum {
	move := moved.MatchString(l.Text)
	if len(l.Sums) > 0 || len(l.Memory.Shown) == 0 || !move && !sameAmount.MatchString(l.Text) && !putElsewhere.MatchString(l.Text) {
		return nil
	}
	from := l.Memory.Shown[len(l.Memory.Shown)-1]
	items := l.Memory.Items[from]
	to := l.elsewhereThan(from)
	if to == asked.None || len(items) != 1 || !move && !sameAmount.MatchString(l.Text) && len(l.Memory.Items[to]) > 0 {
		return nil
	}
	name := string(sentence.MainRole[from])
	had, ok := items[0].Money[name]
	if !ok {
		return nil
	}
	low, ranged := items[0].Low[name]
	if !ranged {
		low = had
	}
	if move {
		delete(l.Memory.Items, from)
		l.Memory.Shown = slices.DeleteFunc(l.Memory.Shown, func(t asked.Topic) bool { return t == from })
		l.Subjects = []memory.Subject{reading.About(to)}
		l.Memory.Focus(reading.About(to))
	}
	return &reading.Sum{Index: -1, Role: sentence.MainRole[to], Found: sentence.MainRole[to], Sure: sentence.SureRole, Mention: money.Mention{Text: had.Format() + "元", Low: low, High: had, Currency: "CNY"}}
}

// elsewhereThan returns the topic with a calculator that the message names
// last, other than this one; None if it names none.
func (l *Plan) elsewhereThan(from asked.Topic) asked.Topic {
	to, at := asked.None, -1
	for _, m := range l.Mentions {
		if m.Topic != from && sentence.MainRole[m.Topic] != "" && m.Named && m.At > at {
			to, at = m.Topic, m.At
		}
	}
	return to
}
