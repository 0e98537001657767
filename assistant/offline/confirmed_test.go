package offline

import "testing"

// Who reads out what he takes the text to say is told, figure by figure, whether it stands so.
func TestConfirmed(t *testing.T) {
	talksTo(t, map[string]string{
		"第六条按50%补，对吗":             "对，第六条（算力服务补助）按当年实际服务费的50%",
		"第一条按50%补，对吗":             "不对，第一条（买模型研发垂直模型的补助）按年度模型购买费用的30%",
		"算力补30%对吧，模型补30%对吧":       "第六条（算力服务补助）：不对，按当年实际服务费的50%",
		"三条20%六条一半九条百分之三，没记错吧":    "第九条（AI基础产品销售奖励）：对，按年销售额的3%",
		"封顶的话，第一条20万第三条200万，对不对":  "第三条（人工智能工业互联网项目补助）：对，最高不超过200万元",
		"第六条最高补8万对吧":              "不对，第六条（算力服务补助）没有另写封顶数",
		"模型补助上限20万，平台认定60万，都没记错吧": "第二条（平台（中心）认定奖励补助）：不对，不超过50万元",
		// what says more than figures is not confirmed as a whole
		"第一条年年都补30%，对吗":   "一次性",
		"我们算力花了8万，补50%对吧": "40,000元",
		"模型买了60万最多补18万对吧": "180,000元",
	})
}

// What came on top last is told again with another amount, or taken back.
func TestAddedAnew(t *testing.T) {
	talksTo(t, map[string]string{
		"云算力今年7万3，补多少|再加买3万呢|那不加3万了，只加1万5": "44,000元",
		"云算力今年7万3，补多少|再加买3万呢|3万太多了，买1万5吧":  "44,000元",
		"云算力今年7万3，补多少|再加买3万呢|要是只加1万5呢":     "44,000元",
		"云算力今年7万3，补多少|再加买3万呢|还是不加了":        "36,500元",
		"算力花了5万|又加了2万|那2万改成1万":             "30,000元",
		"算力花了5万|又加了2万|那2万改成1万|那1万也不要了呢":    "25,000元",
		"光模块卖了900万|再卖200万呢|再卖的换成150万呢":     "315,000元",
		// without anything on top it is an amount of its own
		"算力花了5万|不是5万，是6万": "30,000元",
	})
}
