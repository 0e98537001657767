package offline

import "testing"

// The first half of the year told alone is taken twice, unless it is told as what is there so far, or as all of the year's.
func TestHalfAlone(t *testing.T) {
	talksTo(t, map[string]string{
		"中心上半年服务收入88万，能补多少":         "最多可补528,000元",
		"平台上半年服务收入100万|这就是全年的":      "最多可补300,000元",
		"光模块只在上半年卖了1200万，奖多少":       "奖励360,000元",
		"光模块上半年已经卖了600万，能奖吗":        "补不到",
		"光模块到上半年为止卖了1200万，奖多少":      "奖励360,000元",
		"工业互联网一个项目分3个子项目，共600万，补多少": "最多可补1,200,000元",
		"3个工业互联网项目各投200万":           "**合计最多1,200,000元",
		"3个工业互联网项目各投200万|改成2个":      "**合计最多800,000元",
		"12人拿证，其中2人去年已经领过别的补贴，补多少":  "最高36,000元",
	})
}
