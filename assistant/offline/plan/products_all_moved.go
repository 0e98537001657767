package plan

import (
	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// The same that each of several products has sold more, or less: 两款都多卖200万呢.

// eachMoved supposes it of each of them.
var eachMoved = pattern.MustCompile(`^[^\pL]*(?:那|那么|要是|如果|假如|假设)*(?:(?:两|三|四|五|每|各|这几)(?:一)?(?:款|个|种|样)(?:产品)?)?(?:的)?(?:销量|销售额)?(?:如果|要是)?(都|各自?|全)?(?:再|能)?(多|少|加|减)(?:卖|销|做)?(?:了|个|出)?¥(?:元|块钱?)?(?:的话)?(?:呢|吧|[,，](?:一共|总共|合计|能)?[^,，。¥]{0,4}多少)?[^\pL]*$`)

// allMoved reads the message so; false if it tells nothing of the kind.
func (l *Plan) allMoved(p *Means, items []memory.Item) bool {
	m := eachMoved.FindStringSubmatch(l.Masked)
	if m == nil || m[1] == "" || len(items) < 2 || len(l.Amounts) != 1 || l.Amounts[0].Currency != "CNY" || !l.Amounts[0].Low.Equal(l.Amounts[0].High) {
		return false
	}
	by, name := l.Amounts[0].High, string(sentence.MainRole[asked.Product])
	after := memory.Copies(items)
	for i := range after {
		had, now, how := after[i].Money[name], after[i].Money[name].Add(by), "加上"
		if m[2] == "少" || m[2] == "减" {
			if !by.Less(had) {
				return false
			}
			now, how = had.Sub(by), "减去"
		}
		after[i].Put(name, memory.Yearly{Low: now, High: now})
		after[i].Assumptions = []string{"原来的" + had.Format() + "元" + how + by.Format() + "元"}
	}
	asks := "那能奖多少"
	if likeSupposed.MatchString(l.Masked) {
		asks = "要是这样，那能奖多少"
	}
	l.Reading = reading.Read(asks, p.Model)
	l.Reading.Tallied = []reading.Tallied{{Topic: asked.Product, Items: after}}
	l.Memory.LastEdit = nil
	return true
}
