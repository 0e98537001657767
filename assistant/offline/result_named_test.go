package offline

import "testing"

// An amount that an earlier answer came to is that result, whatever is asked of it.
func TestResultsNamedByTheirAmount(t *testing.T) {
	const computing, model, chip = "算力8万能补多少|", "买备案大模型102万做法律垂直模型，补多少|", "端侧芯片卖4100万，奖多少|"
	talksTo(t, map[string]string{
		computing + "为什么是4万":        "80,000元 × 50% = 40,000元",
		computing + "4万是怎么算的":       "80,000元 × 50% = 40,000元",
		computing + "这4万什么时候到账":     "什么时候办、怎么发放，文本没有写",
		computing + "4万块一次性给吗":      "能不能年年领",
		computing + "那这4万要不要交税":     "要不要缴税",
		computing + "4万归谁发":         "第六条的责任单位是",
		computing + "4万打给公司还是给老板个人": "怎么发放，文本没有写",
		// above the ceiling: what the share alone comes to, and what is cut off
		model + "怎么只有20万":        "超过上限，按最高200,000元计",
		model + "30.6万怎么成了20万":   "超过上限，按最高200,000元计",
		model + "少了10.6万哪去了":     "超过上限，按最高200,000元计",
		chip + "123万怎么变100万了":    "按最高1,000,000元计",
		chip + "另外那二十三万上哪儿去了":    "按最高1,000,000元计",
		"三个人考了技能等级证，补多少|9000怎么发": "具体数额怎么定，文本没有写",
		computing + "4万，对吗":      "80,000元 × 50% = 40,000元",
		"概念验证中心收入402万，补多少|120.6万减到100万，那20.6万明年能补吗": "按年度服务收入",
		// an amount of the asker's own, though it is as large
		computing + "其实只买了4万，怎么算": "不到50,000元的门槛",
		computing + "4万呢":         "不到50,000元的门槛",
		computing + "那买4万的模型呢":    "12,000元",
		// what was told of another thing is added, and not calculated with
		"我们AI公司省里研发奖补拿了86万，市里还给吗|另外买备案模型花了15万做质检模型，跟这86万加一块儿最多多少": "合计最多905,000元",
	})
}

// Another part of the year comes to the parts told before; the same part again replaces it.
func TestNextPartOfTheYear(t *testing.T) {
	talksTo(t, map[string]string{
		"算力上半年3万，补多少|下半年出来了，3万5":                         "年度购买算力服务总额 65,000元",
		"云算力一季度1万3，二季度1万6|三季度2万|四季度9千4":                  "年度购买算力服务总额 58,400元",
		"算力3月花了9千，4月花了8千|5月1万2":                          "年度购买算力服务总额 29,000元",
		"平台上半年收入100万|下半年要是150万呢":                         "2,500,000元 × 30%",
		"算力上半年3万，补多少|不对，下半年是3万5":                         "年度购买算力服务总额 35,000元",
		"算力全年6万，补多少|每个月再添500元呢":                          "原来的60,000元再加这一笔",
		"买备案模型20万做垂直模型，补多少|算力上半年3万呢|下半年3万5":              "算力服务补助最多可补32,500元",
		"算力8万5，补多少|翻了账，今年的就4万5，那4万是去年的|年底前再买5千，今年凑5万够不够": "50,000元 × 50%",
		"算力上半年3万，补多少|要是上半年5万呢":                           "年度购买算力服务总额 50,000元",
	})
}
