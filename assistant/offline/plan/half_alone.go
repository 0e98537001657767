package plan

import (
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// allOfYear puts right what was taken twice, where it is said to be the whole year's: 上半年服务收入100万 … 这就是全年的. "" if the
// message says nothing of the kind.
func (l *Plan) allOfYear() string {
	items := l.Memory.Items[l.Memory.LastTopic()]
	if len(l.Sums) > 0 || len(items) != 1 || items[0].Rate == nil || items[0].Rate.Period != sentence.PerHalf || !ofWholeYear.MatchString(l.Masked) {
		return ""
	}
	return "其实是" + items[0].Rate.High.Format() + "元"
}

var ofWholeYear = pattern.MustCompile(`^[^\pL]*(?:不对|不是)?[,，]?(?:这|那)(?:个|些|笔)?(?:已经|其实|就|都)*是(?:全|一|整)年的[^¥]{0,4}$`)
