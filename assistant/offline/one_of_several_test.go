package offline

import "testing"

// What is said of one of several by its name holds of that one alone.
func TestConditionsOfOneByItsName(t *testing.T) {
	const (
		models    = "今年做垂直模型，文心花了8万，通义花了9万，能补多少|"
		companies = "集团里几家公司各自买备案模型做垂直模型，甲公司花了20万，乙公司花了15万，丙公司花了8万，分别补多少|"
		projects  = "AI工业互联网项目有几个，仓储项目投了100万，质检项目投了200万，一共补多少|"
		platforms = "我们有几个公共服务平台，检测平台服务收入285万，中试平台服务收入80万，一共补多少|"
	)
	talksTo(t, map[string]string{
		models + "通义没备案":                      "24,000元",
		models + "通义没备案|查到了，通义备案了":            "51,000元",
		models + "文心不是拿来做垂直模型的":               "27,000元",
		companies + "乙公司以前领过一次模型补助了|丙公司的再报一遍": "24,000元",
		"集团里几家公司各自买备案模型做垂直模型，甲公司花了20万，乙公司花了15万，分别补多少，合计多少":   "合计最多105,000元",
		projects + "质检项目没用到AI，一共还有多少":                        "合计最多200,000元",
		projects + "质检项目没用到AI|质检项目改成300万":                    "200,000元",
		"我们有几个公共服务平台，检测平台服务收入285万，中试平台服务收入80万，一共补多少":         "合计最多1,095,000元",
		platforms + "两个一起再说一遍":                               "几个平台合起来有没有上限，文本没有写",
		platforms + "中试平台没认定下来":                              "合计最多855,000元",
		"三个光模块分别卖了1200万、900万、4000万，奖多少|卖900万的那款要是年底冲到1000万呢": "合计最多1,660,000元",
	})
}

// A result goes by its size or its place among them.
func TestResultsBySizeAndPlace(t *testing.T) {
	const two = "买备案模型做垂直模型花了28万，补多少|算力服务买了6万，补多少|"
	talksTo(t, map[string]string{
		two + "第一个刚才算出来多少":   "84,000元",
		two + "钱最多的那个再说一遍":   "84,000元",
		two + "补得最少的那个是多少来着": "30,000元",
		two + "另一个能拿多少来着":    "84,000元",
		two + "另一个的责任单位":     "市工信局、市财政局",
		two + "最大那个归哪个部门管":   "市工信局、市财政局",
	})
}

// What an amount was for, and its unit, are put right.
func TestWhatItWasFor(t *testing.T) {
	const bought = "买备案的大模型做垂直模型花了8万，补多少|"
	talksTo(t, map[string]string{
		bought + "说错了，是算力":                       "40,000元",
		bought + "说错了，是算力|一共能拿多少":                "40,000元（4万元）**。\n\n算法",
		bought + "不是模型，应该算租算力":                   "40,000元",
		bought + "要是这笔算工业互联网项目呢":                 "16,000元",
		"自研的光模块去年卖了1500万，奖多少|1500改成1800":         "540,000元",
		"认定的平台年服务收入165万，补多少|那155呢":               "没有写单位",
		"算力年度购买总额12万，实际服务费7万，补多少|改签了，总额9万，服务费没变": "35,000元",
		"算力年度购买总额9万，实际服务费7万，补多少|服务费也报错了，是6万":     "30,000元",
	})
}

// A period, or how many there were, is put right.
func TestPeriodsPutRight(t *testing.T) {
	const (
		monthly = "GPU算力按月付，一个月一万一，今年只用了7个月，补多少|"
		daily   = "算力按天付，一天300块，今年用了200天，补多少|"
	)
	talksTo(t, map[string]string{
		"算力一共花了6500块，有得补不|我没讲清楚，6500是每个月，整年都在用": "39,000元",
		"备案模型花了3万，补多少|那是一个季度的，一年都差不多":           "36,000元",
		monthly + "年底前再续两个月，变9个月":               "49,500元",
		monthly + "再续两个月":         "49,500元",
		monthly + "那续到10个月呢":      "补0元",
		monthly + "少算1个月":         "33,000元",
		daily + "记错，是350天":        "补0元",
		daily + "有10天没用，不收钱":      "28,500元",
		"算力，今年总共就用8个月，月月九千块，能退多少": "36,000元",
	})
}

// Counts join those before, and are put right.
func TestCountsPutRight(t *testing.T) {
	const certified = "10个人考下职业技能等级证书了，最多补多少|"
	talksTo(t, map[string]string{
		certified + "下个月还有6个人出成绩，假设全过，加上前面的一共": "48,000元",
		certified + "顶多8个":      "24,000元",
		certified + "不是10个，是9个": "27,000元",
		"3个项目评上市级典型应用场景了，奖多少|看错名单了，两个": "600,000元",
	})
}

// What was only supposed is over, in more words.
func TestOnlySupposed(t *testing.T) {
	const module = "光模块去年卖了2200万，自主研发的，前年做出来的，奖多少|"
	talksTo(t, map[string]string{
		module + "如果它入选省级了呢|我就假设一下，其实没入选，那还是刚才那个数吗":         "660,000元",
		"买备案的大模型做垂直模型花了11万，补多少|它要是没备案呢|备了案的，故意问问":           "33,000元",
		"我们有3个项目评上了市级典型应用场景，奖多少|要是省里也评上了呢|好了不假设了，省里没评上，该多少": "900,000元",
	})
}

// One amount beside several topics is of the one that it is told for.
func TestOneAmountOfOneTopic(t *testing.T) {
	talksTo(t, map[string]string{
		"我和我弟各有一家公司，今年我家买算力7万，他家买了5万5，两家各报各的，一共能补多少":    "合计最多62,500元",
		"买备案模型花了58万，补多少|算力服务买了11万|假如算力控制在9万8，两样的总数变成多少": "合计最多223,000元",
		"买备案模型花了10万，补多少|说回模型，再加上我们算力服务一年正好5万，两样一共多少":    "合计最多55,000元",
		"我们跟隔壁公司都租了算力，我们7万，他们12万，两家各能从市里拿多少":            "我们35,000元（3.5万元），对方0元",
	})
}
