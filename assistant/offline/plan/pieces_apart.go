package plan

import (
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// madeOurselves: the share of a product's sales that is the company's own.
var madeOurselves = pattern.MustCompile(`其中(?:的)?(?:自研|自产|自主|自有|自家|我们自己)[^,，。;；¥占\d]{0,6}(?:只|就|才|大概|约)*占(?:了|比|到)?(?:大概|约|差不多)?` + sentence.AShare + `|其中(?:有|的)?` + sentence.AShare + `(?:才|都|就)?(?:是|为|属于)(?:自研|自产|自主|自有|自家|我们自己)`)

// ownPartOf tells the part of a product's sales that is the company's own.
func (l *Plan) ownPartOf(string) (string, string) {
	topic, it, known, ok := l.oneKnown()
	m := madeOurselves.FindStringSubmatch(l.Text)
	if !ok || m == nil || topic != asked.Product || it.Label == "" || len(l.Sums) > 0 {
		return "", ""
	}
	percent := reading.PercentsOf(m[1] + m[2])
	if percent < 1 || percent >= 100 {
		return "", ""
	}
	return "自研的" + it.Label + "销售额" + known.Percent(percent).Format() + "元", known.Format() + "元里自研的占" + m[1] + m[2]
}

// pricedThen is the message before, which told how many were sold or bought, with the price of
// each that this one tells: 光模块卖了9万只 … 每只55块. "" if it is nothing of the kind.
func (l *Plan) pricedThen(message string) string {
	if l.Memory.Pieces == "" || len(l.Sums) != 1 || !l.PriceOfOne(l.Sums[0]) || l.Units() > 0 || len(l.Explicit()) > 0 {
		return ""
	}
	return l.Memory.Pieces + "，" + message
}
