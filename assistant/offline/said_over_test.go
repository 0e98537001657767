package offline

import "testing"

// An amount that is taken back in the same breath is no second product.
func TestTakenBackAtOnce(t *testing.T) {
	talksTo(t, map[string]string{
		"光模块一年卖1800万——哎呀看串行了，是1680万，奖多少": "奖励504,000元（50.4万元）**。\n\n算法",
		"光模块卖1800万，不对，是1680万，奖多少":        "奖励504,000元（50.4万元）**。\n\n算法",
		"AI服务器年销1500万，说错了，应该是1600万，奖多少":  "奖励480,000元（48万元）**。\n\n算法",
		// what is told of another product takes nothing back
		"光模块卖1800万，不对，还有交换机2000万，奖多少":  "合计最多1,140,000元",
		"光模块卖1800万，交换机2000万，不对，是2100万": "合计最多1,170,000元",
		// and what was taken back is not called left out
		"备案模型80万——看串行了，是60万，做垂直模型，补多少": "600,000元 × 30% = 180,000元。\n\n还要确认",
	})
}

// An amount is set beside the one that was worked out before.
func TestSetBesideTheOneBefore(t *testing.T) {
	const less = "86,000元这种更多，是43,000元"
	talksTo(t, map[string]string{
		"算力8万6能补多少|要是报12万，和前面那个方案相比，市里哪种补得多一点": less,
		"算力8万6能补多少|买13万的跟这8万6摆一起，市里哪头给的多":      less,
		"算力8万6能补多少|拿13万的和这8万6比，哪个补得多":          less,
		"算力8万6能补多少|要是报12万呢":                    "转为支持申请省级相关补助",
	})
}
