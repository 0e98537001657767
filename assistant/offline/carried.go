package offline

import (
	"slices"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

var (
	// moved: the amount just calculated was for something else: 不是算力，是模型.
	moved = pattern.MustCompile(`(记错|搞错|说错|弄错|讲错)了?[^¥]{0,4}(那|这)(笔|个)?是[^¥]{2,6}的|^(不对|不是|错了)?[,，、 ]*不是[^,，。¥]{2,6}[,，、 ]+(而)?是[^,，。¥]{2,8}$`)
	// sameAmount: another purchase cost as much: 模型也花了这么多.
	sameAmount = pattern.MustCompile(`也[^,，。¥]{0,4}(这|那)么多|(同样|一样)的?(金额|钱|价钱|数|多)`)
)

// carried returns the amount of the last calculation where this message, which
// states none, puts it to another topic; nil if it does not. An amount that was
// moved is taken away from where it stood.
func (l *plan) carried() *sum {
	move := moved.MatchString(l.text)
	if len(l.sums) > 0 || len(l.memory.Shown) == 0 || !move && !sameAmount.MatchString(l.text) {
		return nil
	}
	from := l.memory.Shown[len(l.memory.Shown)-1]
	items := l.memory.Items[from]
	to := l.elsewhereThan(from)
	if to == asked.None || len(items) != 1 {
		return nil
	}
	name := string(mainRole[from])
	had, ok := items[0].Money[name]
	if !ok {
		return nil
	}
	low, ranged := items[0].Low[name]
	if !ranged {
		low = had
	}
	if move {
		delete(l.memory.Items, from)
		l.memory.Shown = slices.DeleteFunc(l.memory.Shown, func(t asked.Topic) bool { return t == from })
		l.subjects = []Subject{about(to)}
		l.memory.focus(about(to))
	}
	return &sum{index: -1, role: mainRole[to], found: mainRole[to], sure: sureRole, Mention: money.Mention{Text: had.Format() + "元", Low: low, High: had, Currency: "CNY"}}
}

// elsewhereThan returns the topic with a calculator that the message names
// last, other than this one; None if it names none.
func (l *plan) elsewhereThan(from asked.Topic) asked.Topic {
	to, at := asked.None, -1
	for _, m := range l.mentions {
		if m.topic != from && mainRole[m.topic] != "" && m.named && m.at > at {
			to, at = m.topic, m.at
		}
	}
	return to
}
