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

// What is taken back is not read at all, wherever the message takes it back.
func TestTakenBackBeforeAnythingIsRead(t *testing.T) {
	talksTo(t, map[string]string{
		"每个月租卡7200，哦不，谈了折扣是6800，这样一整年下来算力补贴多少":                    "每月6,800元 × 12",
		"算力一个月7200，不对，是6800，全年补多少":                                "40,800元（4.08万元）",
		"算力每季度1万3 口误 每季度2万3 全年补助":                                 "46,000元（4.6万元）",
		"光模块卖1800万，交换机2000万，不对，光模块是1700万":                         "合计最多1,110,000元",
		"光模块卖1500万，财务核了下是1480万，奖多少":                               "444,000元（44.4万元）",
		"组织培训20个人，口误，是25个人，都拿证了，补多少":                              "3,000元 × 25人",
		"买模型20万，算力8万，不对，模型是30万，一共补多少":                             "合计最多130,000元",
		"上半年3万，下半年5万，不对，下半年是4万，算力补多少":                             "35,000元（3.5万元）",
		"甲项目120万，乙项目300万，写错了，甲项目是210万，都是工业互联网项目":                  "合计最多1,020,000元",
		"省里批了50万，研发花了800万，哦不对，省里批的是60万，我们是人工智能企业，配多少":             "不超过600,000元",
		"算力8万|那9万，不对，是7万呢":                                        "35,000元（3.5万元）",
		"one module sold 18 million, sorry, 16.8 million, award?": "504,000 yuan",
		// what is denied beside the right amount is none
		"算力是8万，不是9万，补多少": "80,000元 × 50% = 40,000元",
		// what is asked is not taken back
		"补助不是20万吗，我们买模型花了80万": "200,000元（20万元）",
	})
}

// What some months came to together is no monthly rate.
func TestSomeMonthsTogether(t *testing.T) {
	talksTo(t, map[string]string{
		"算力费，前九个月5万1，后三个月3万3。全年补？":        "84,000元 × 50% = 42,000元",
		"前面九个月用了5万1，最后三个月3万3，算力补多少":       "84,000元 × 50% = 42,000元",
		"备案模型做垂直模型，前八个月16万，剩下四个月5万，补多少":   "210,000元 × 30% = 63,000元",
		"光模块前10个月卖了900万，后两个月卖了300万，奖多少":   "12,000,000元 × 3% = 360,000元",
		"算力前五个月每月6000，后七个月9000，补多少":       "93,000元 × 50% = 46,500元",
		"买算力前3个月每月4000元，后9个月每月0.5万，全年补多少": "57,000元",
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
