package plan

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// Earlier amounts that a message comes back to: the first figure, the one before,
// that of a year, one to hold the present one against.

// wentBack returns the topic of an earlier figure to which an amount goes back.
func (l *Plan) wentBack(s reading.Sum) (asked.Topic, bool) {
	if s.Index < 0 || !goesBack.MatchString(l.Before(s.Index)) {
		return asked.None, false
	}
	for _, f := range slices.Backward(l.Memory.Figures) {
		if f.High.Equal(s.High) {
			return f.Topic, true
		}
	}
	return asked.None, false
}

var goesBack = pattern.MustCompile(`(回到|退回|还是按|还按|仍按|按回|还原到|恢复)(刚才|刚刚|前面|上面|之前|先前|原来|最初|最早|一开始|第一次|最开始)?(说|讲|报)?(的|那)?(个|笔)?$`)

var (
	firstFigure = pattern.MustCompile(`(最开始|最初|第一次|一开始|最早|头一回|开头)[^,，。¥]{0,6}(数|金额|报的|说的|那个|算)|(?:最开始|最初|第一次|第一个|头一个|头一回|开头|一开始|最早)(?:那|的|个|数|金额|说|报)*(?:才|是|就|倒|反而|没)+(?:是)?(?:对|准|错)|(?:第一个|头一个|开头那个|最初的?)(?:数|金额)(?:是)?(?:对|准)`)
	lastFigure  = pattern.MustCompile(`(?:原来|原先|先前|之前|前头|前面|刚才|上一?个|前一?个)(?:那|的|个|数|金额|说|报)*(?:才|是|就|倒|反而|没)+(?:是)?(?:对|准|错)|(还是|还按|仍按|仍旧按?|照旧|回到|恢复|就按)(按)?(原价|原来|原样|原数|眼下|当前|目前|先前)|(维持|保持|照)(原来|原样|原先|原状|现状|不变|旧)|(那|算了|还是)[,，]?(就)?不(买|加|充|投|租)了|(改|换|退|还原|恢复)回(去|来|到)?[^,，。¥]{0,4}(数|金额|报的|说的|那个|原来|刚才|之前)|还是按(刚才|之前|原来|上(一|次)|前面)[^,，。¥]{0,6}(数|金额|报的|说的|那个|算)`)
)

// restored returns the earlier figure that a message without an amount goes
// back to: 还是按我最开始报的那个数.
func (l *Plan) restored() *reading.Sum {
	if len(l.Sums) > 0 || len(l.Memory.Shown) == 0 || l.dropped || l.Masked == "" {
		return nil
	}
	topic := l.Memory.Shown[len(l.Memory.Shown)-1]
	if askedFirst.MatchString(l.Text) && len(l.Memory.Shown) > 1 {
		return nil // 最开始问的那个 is what was asked first, and no figure
	}
	of := l.Memory.FiguresOf(topic)
	var f memory.Figure
	byYear, known := l.Memory.Years[topic][reading.YearWord.FindString(l.Text)]
	switch {
	case known && l.Differs():
		return nil // 今年比去年多拿多少 is of both
	case known:
		f = byYear
	case firstFigure.MatchString(l.Text) && len(of) > 0:
		f = of[0]
	case lastFigure.MatchString(l.Text) && len(of) > 1:
		f = of[len(of)-2]
	default:
		return nil
	}
	return &reading.Sum{Index: -1, Role: sentence.MainRole[topic], Found: sentence.MainRole[topic], Sure: sentence.SureRole, Mention: money.Mention{Text: f.High.Format() + "元", Low: f.Low, High: f.High, Currency: "CNY"}}
}

// yearsTogether: 两年加一块.
var yearsTogether = pattern.MustCompile(`([两二三四五])(年|笔|次|家|期|个年度)[^,，。¥]{0,6}(?:[,，])?(加|合|一共|总共|拢共|合计|累计|总计|共)`)

// yearsInAll brings back the last amounts that were calculated one after the
// other for what is paid every year, where their sum is asked for. nil if it is not.
func (l *Plan) yearsInAll(topic asked.Topic, before []memory.Item) []memory.Item {
	if all := l.yearsKnown(topic, before); all != nil {
		return all
	}
	m := yearsTogether.FindStringSubmatch(l.Text)
	if m == nil || len(l.Sums) > 0 || len(before) != 1 || !paidYearly(topic) || len(l.Memory.Shown) != 1 {
		return nil
	}
	n, name := int(sentence.Small(m[1])), string(sentence.MainRole[topic])
	of := l.Memory.FiguresOf(topic)
	if len(of) < n {
		return nil
	}
	var out []memory.Item
	for _, f := range of[len(of)-n:] {
		it := reading.Inherit(before)
		it.Put(name, memory.Yearly{Low: f.Low, High: f.High})
		it.Label = f.High.Format() + "元"
		out = append(out, it)
	}
	return out
}

// yearsKnown are the years that were worked out side by side, where their sum is asked
// for: 三年各补多少 … 三年一共多少. nil if it is not.
func (l *Plan) yearsKnown(topic asked.Topic, before []memory.Item) []memory.Item {
	m := yearsTogether.FindStringSubmatch(l.Text)
	counted := m != nil && int(sentence.Small(m[1])) == len(before)
	ofYears := len(l.Memory.Years[topic]) == len(before)
	if len(before) < 2 || len(l.Sums) > 0 || !paidYearly(topic) || len(l.Memory.Shown) != 1 || !counted && !(ofYears && l.Want(want.Total)) {
		return nil
	}
	out := make([]memory.Item, len(before))
	for i, it := range before {
		out[i] = it.Clone()
	}
	return out
}

// paidYearly: what each year brings is paid each year.
func paidYearly(topic asked.Topic) bool {
	return topic == asked.PlatformService || topic == asked.Computing
}
