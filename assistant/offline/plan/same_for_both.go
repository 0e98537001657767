package plan

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// One amount put to each of the two measures that were just compared: 模型和算力哪个补得多 … 都花7万呢.

// spentOnBoth puts it so, and names neither.
var spentOnBoth = pattern.MustCompile(`^[^\pL]*(?:那|那么)?(?:如果|要是|假如|假设)?(?:我们?|公司)?(?:两个|两样|两边|两种|两项|它们|这两个)?都(?:是|各)?(?:花|买|投|用|按|拿|出|卖|做)(?:了|到)?¥(?:元|块钱?)?(?:来)?(?:算|比)?(?:的话)?(?:呢|咧|谁多|哪个多|哪个划算|哪个高|怎么样|各多少|各补多少|分别多少|分别补多少)*[^\pL]*$`)

// spendsOn says for each topic that something was spent on it, or taken in.
var spendsOn = map[asked.Topic]string{
	asked.VerticalModel: "买模型花了", asked.Computing: "买算力花了", asked.Industrial: "工业互联网项目投资", asked.Product: "光模块卖了",
	asked.PlatformService: "平台服务收入", asked.Research: "省级研发奖补",
}

// sameForBoth is the message with both measures in it; "" if it puts no amount to two of them.
func (l *Plan) sameForBoth() string {
	if len(l.Sums) != 1 || l.Sums[0].Index < 0 || !spentOnBoth.MatchString(l.Masked) || len(l.Memory.Shown) > 1 {
		return ""
	}
	var both []memory.Subject
	for _, s := range l.Memory.Subjects {
		if sentence.MainRole[s.Topic] != "" && s.Topic != asked.Product {
			both = append(both, s)
		}
	}
	if len(both) != 2 {
		return ""
	}
	if slices.ContainsFunc(l.Explicit(), func(s memory.Subject) bool { return s.Topic != both[0].Topic && s.Topic != both[1].Topic }) {
		return ""
	}
	sum := l.Sums[0].Text
	return spendsOn[both[0].Topic] + sum + "，" + spendsOn[both[1].Topic] + sum + "，哪个补得多"
}

// keepKind keeps the kind of product that a few words name, before anything is known of its sales: 光模块 … 大概一千六百万.
func (l *Plan) keepKind(g reading.Gathered) {
	if g.Topic != asked.Product || len(l.Sums) > 0 || len(l.Memory.Items[asked.Product]) > 0 || len([]rune(l.Text)) > mostOfKind || len(g.Items) != 1 || len(g.Items[0].Choice) == 0 || askingWords.MatchString(l.Masked) {
		return
	}
	l.Memory.Items[asked.Product] = []memory.Item{{Choice: g.Items[0].Choice, Label: g.Items[0].Label}}
}

// otherKind forgets the kind of which nothing was sold yet where the message tells of another product: 光模块 … 交换机卖2000万.
func (l *Plan) otherKind() {
	items := l.Memory.Items[asked.Product]
	if len(items) == 1 && len(items[0].Money) == 0 && items[0].Rate == nil && len(items[0].Truth) == 0 && productWord.MatchString(l.Masked) && reading.KindOf(l.Masked) != items[0].Choice["category"] {
		delete(l.Memory.Items, asked.Product)
	}
}

// productWord names a product, listed or not.
var productWord = pattern.MustCompile(`模块|芯片|交换机|服务器|机器人|一体机|摄像头|网卡|终端|软件`)

// mostOfKind is how many characters such a message has at most.
const mostOfKind = 10

// askingWords ask for something, or deny it.
var askingWords = pattern.MustCompile(`[吗么?？不没无呢]|多少|什么|怎么|哪|谁|第`)
