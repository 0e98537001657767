package offline

import "testing"

// The sales of each product are added up over places, channels and seasons; each product has its own threshold.
func TestProductsToldInParts(t *testing.T) {
	talksTo(t, map[string]string{
		"甲款光模块仓山厂卖了900万、马尾厂700万；乙款仓山厂卖了1200万，马尾厂300万，能拿多少": "**合计最多930,000元",
		"光模块卖1200万，AI服务器一季度300万、二季度400万、三季度500万，各奖多少":      "**合计最多720,000元",
		"光模块线上卖600万线下卖700万，AI服务器卖了2000万，奖多少":               "**合计最多990,000元",
		"A款卖了600万，B款上半年700万、下半年500万，都是端侧芯片，奖多少":            "**合计最多360,000元",
		"光模块上半年卖600万，下半年卖500万，交换机上半年400万，下半年300万，各奖多少":     "330,000元",
	})
}
