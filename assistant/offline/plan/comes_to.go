package plan

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// What came on top, told with what it comes to: AI服务器再多卖12万，做到1002万. One of the two is enough.

var (
	// moreSold stands before what comes on top, thenCameTo between it and the sum of both.
	moreSold   = pattern.MustCompile(`(?:再|又|还|另)?(?:要)?(?:多|追加|加|添|补)?(?:卖|买|投|花|收|租|充|签|销)?(?:了|出|个)?$`)
	thenCameTo = pattern.MustCompile(`^(?:元|块钱?)?[,，]?(?:这样|那|就|也|刚好|正好|一共|合计|总共|能|会|够)*(?:做到|达到|变成|凑到|凑成|卖到|升到|涨到|到|成|是|有)?(?:了)?$`)
)

// sumSaid is the message without what comes on top, where it says the sum of that and of a product known before.
func (l *Plan) sumSaid(string) (string, string) {
	if len(l.Sums) != 2 || l.Sums[0].Index != 0 || l.Sums[1].Index != 1 || l.Memory.LastTopic() != asked.Product || !thenCameTo.MatchString(l.Before(1)) {
		return "", ""
	}
	on, all := l.Sums[0].High, l.Sums[1].High
	known := slices.ContainsFunc(l.Memory.Things(asked.Product), func(it memory.Item) bool { return it.Money[string(sentence.RoleSales)].Add(on).Equal(all) })
	if at := moreSold.FindStringIndex(l.Before(0)); known && at != nil {
		return l.Before(0)[:at[0]] + l.Unmasked(l.At[1], len(l.Masked)), all.Sub(on).Format() + "元再加" + on.Format() + "元"
	}
	return "", ""
}
