package offline

import "testing"

// A department, seller or place that is told of by its name alone comes on top of the one before; told once more, it is put
// right.
func TestSiblings(t *testing.T) {
	talksTo(t, map[string]string{
		"算力仓山3.7万|马尾是5.8万":             "最多可补47,500元",
		"算力仓山3.7万|马尾是5.8万|仓山改成4万":      "最多可补49,000元",
		"算力阿里云3.7万|腾讯云是5.8万":           "最多可补47,500元",
		"算力研发部3.7万|市场部5.8万":            "最多可补47,500元",
		"算力研发部3.7万|市场部5.8万|市场部其实是4.8万": "最多可补42,500元",
		"算力研发部3.7万|研发部5万":              "最多可补25,000元",
		"光模块卖了2000万|AI服务器3000万":        "奖励900,000元",
	})
}
