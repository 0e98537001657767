package offline

import "testing"

// What a follow-up makes of the amount known, in words that no table has; each by hand.
func TestFollowsOn(t *testing.T) {
	talksTo(t, map[string]string{
		"备案大模型采购花了30万做垂直模型，能补多少|数额涨两成呢":                                                                                                    "108,000元", // 360,000 × 30%
		"备案大模型采购花了30万做垂直模型，能补多少|总额得降百分之十，市里给多少":                                                                                            "81,000元",
		"公共服务平台年服务收入80万，能补多少|金额腰斩，能补多少":                                                                                                    "120,000元",
		"公共服务平台年服务收入80万，能补多少|唉老花眼，把68万看成80万了，再算一次呗":                                                                                        "204,000元",
		"全年买算力服务花了6000，能补多少|忘了讲，刚那个是单月数，全年月月如此":                                                                                            "36,000元",
		"备案大模型采购花了30万做垂直模型，能补多少|比这个数少6万，能补多少":                                                                                              "72,000元",
		"备案大模型采购花了30万做垂直模型，能补多少|再多6万能多拿多少":                                                                                                 "18,000元",
		"公共服务平台年服务收入80万，能补多少|按120万，比刚才多拿多少":                                                                                                "120,000元",
		"备案大模型采购花了30万做垂直模型，能补多少|要是换成平台服务收入也是这个数":                                                                                           "90,000元",
		"We bought filed generative models for 200k to develop a vertical model. How much is the subsidy?|And if it grows by ten percent?": "66,000",
		// how it was worked out is told as people say it
		"公共服务平台年服务收入80万，能补多少|那腰斩的话":    "800,000元的一半",
		"公共服务平台年服务收入80万，能补多少|金额×1.3算算": "800,000元 ×1.3",
		// a monthly price of several, for another number of months
		"租了4张卡的算力，每张每月1500元，租10个月，市里补多少|改成只租11个月":       "按单价1,500元 × 4计算；一共11个月，再 × 11",
		"租了4张卡的算力，每张每月1500元，租10个月，市里补多少|剩下两个月也续租，凑满一年呢": "36,000元",
		// an award that was heard of is no purchase
		"备案大模型采购花了30万做垂直模型，能补多少|请核实：应得补助144000元，是否正确": "90,000元",
		// several topics in the talk: a total is of all of them
		"算力买了8万，备案模型买了20万做垂直模型，各补多少|模型要是砍到10万，总数变成多少": "合计最多70,000元",
		// of a bill that has a part of its own, the words tell which is meant
		"全年算力8万4，补多少|里面1万4是电费": "不算",
		// another firm's amount is no step of ours
		"全年买算力服务花了6万，能补多少|集团里另有一家买了2万，省里给的": "30,000元",
		// a figure without its unit is asked about
		"工业互联网投了500万，补多少|再投200呢": "是元还是万元",
		// the same question of another measure
		"产品销售奖励最高多少|同样的问题，垂直模型补助": "20万元",
		// what has to be met is asked of what was spoken of
		"平台服务收入补助是怎么回事|市民追问需要符合什么要求": "公共服务平台",
		// what bends the rule moves no amount
		"全年买算力服务花了6万，能补多少|从这句起按九成补": "50%",
		// what it comes to is no step
		"全年买算力服务花了4万8，能补多少|年底再续一笔，续完全年是5万1": "25,500元",
	})
}

// How the amounts of one message stand, in words that no table has; each by hand.
func TestStood(t *testing.T) {
	talksTo(t, map[string]string{
		"备案模型原本登记34万，可里面有4万压根没发生，做垂直模型，剩下的能给多少钱":        "90,000元",
		"我司平台服务收入计划267万，执行率80%，求补助":                     "640,800元", // 2,136,000 × 30%
		"园区里有家企业买备案模型达到26万，轮到我们是18万，做垂直模型，市里给我们多少":      "54,000元",
		"审计报告上期（去年）数415万、本期（今年）数525万，科目工业互联网项目投资，本期补助？": "1,050,000元",
		"今年平台服务收入翻了一番，去年130万，今年能给多少":                    "780,000元",
		// a share of something else, and of another firm, is none of the amount
		"我们买算力用了7万，他们只有我们的六成，我们能补多少": "35,000元",
		// what has not been done, and whose money it was, changes nothing
		"工业互联网一期已经投完400万，二期500万还在图纸上，就现在来说能补的是多少？": "800,000元",
		// half of a budget is cut, and no filing
		"备案模型今年预算50万，砍了一半，做垂直模型，补多少": "75,000元",
		// a general model bought for a model of the trade, and a price still haggled over
		"买了个备案过的通用大模型来搞自己的垂直模型，花了28万，能补多少": "84,000元",
		"买备案模型，单价9万，4份，做垂直模型，补多少":          "108,000元",
	})
}
