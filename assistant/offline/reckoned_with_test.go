package offline

import "testing"

// Clauses are named by the first and the last of them.
func TestClausesFromTo(t *testing.T) {
	talksTo(t, map[string]string{
		"从第一条到第九条逐条概括一下": "共九条措施",
		"从第一条讲到第九条":      "共九条措施",
		"第1-3条谁负责":       "第二条的责任单位是市科技局",
		"第三条到第五条讲什么":     "第四条",
	})
}

// A figure to reckon with is no claim, however it is put.
func TestToReckonWith(t *testing.T) {
	talksTo(t, map[string]string{
		"工业互联网项目补多少|那就当480万给我算算":       "4,800,000元 × 20% = 960,000元",
		"买模型补多少|那你就当60万给我算":            "600,000元 × 30% = 180,000元",
		"9万9就当10万算行不行，算力":              "99,000元 × 50% = 49,500元",
		"光模块是不是从销售额里拿8%来奖，我们一款卖了1700万": "按年销售额的3%奖励，不能按您说的比例算",
	})
}
