package offline

import "testing"

// Later messages speak of parts by their names.
func TestPartsByTheirNames(t *testing.T) {
	const parts = "我们买备案大模型做垂直模型，法律版花了12万，医疗版花了7万8，能补多少|"
	talksTo(t, map[string]string{
		parts + "医疗版其实是9万5":        "64,500元",
		parts + "会计说法律版是10万，我看错行了": "53,400元",
		parts + "医疗版不是7万8，是9万5":    "64,500元",
		parts + "法律版又加了1万":         "62,400元",
		parts + "医疗版退了8千":          "57,000元",
		parts + "只算医疗版那笔能补多少":      "23,400元",
		parts + "要是不算医疗版呢":         "36,000元",
		parts + "又有个翻译版，花了5万":      "74,400元",
		parts + "法律版又加了1万|刚才说的作废":  "59,400元",
		"概念验证中心，一季度服务收入50万、二季度70万，全年补多少|二季度少记了10万，应该是80万":   "390,000元",
		"一个AI工业互联网项目，一期投180万，二期投108万，能补多少|会计说二期是105万，我看错行了": "570,000元",
		"同一个AI工业互联网项目，一期投600万，二期投500万，合起来算|二期砍了，只剩300万":     "1,800,000元",
	})
}

// … and of products.
func TestProductsByTheirNames(t *testing.T) {
	const chips = "三颗自研端侧芯片，NPU那颗年销2600万，ISP那颗刚好一千万，MCU那颗998万，都是近两年开发的，奖励分别多少|"
	talksTo(t, map[string]string{
		chips + "只算ISP那颗呢":             "300,000元",
		chips + "NPU那颗入选国家级了，现在一共还剩多少": "合计最多300,000元",
		chips + "没够着的那颗离门槛还差几多":        "还差20,000元",
	})
}

// A part that does not count comes off, whatever the reason; asked about, it does not.
func TestWhyAPartDoesNotCount(t *testing.T) {
	const bought = "我们买备案大模型做垂直模型花了12万，能补多少|"
	talksTo(t, map[string]string{
		bought + "里头2万是开给子公司的":    "30,000元",
		bought + "其中2万没付":         "30,000元",
		bought + "2万那笔其实是别的部门的费用": "30,000元",
		bought + "有2万人家开错票了，作废":   "30,000元",
		bought + "财务说2万不能进|还是算上吧": "36,000元",
		"AI服务器卖了999万，自研两年，奖多少|年底冲了一单，二十一万|那单客户毁约了，没成": "是0元",
	})
}

// A price that changes within the year.
func TestPricesThatChange(t *testing.T) {
	talksTo(t, map[string]string{
		"算力每月3千，6月起涨到8千，一年能补多少":        "35,500元",
		"算力每月6,000，5月起涨到0.9万，一年能补多少":   "48,000元",
		"算力每月5千，全年能补多少|4月起涨到8千呢":       "43,500元",
		"算力每月6千，全年能补多少|有2个月停用了":        "30,000元",
		"算力每月5千，买10个月送2个月，全年能补多少":      "25,000元",
		"头一笔算力花了42,000，第二笔花了1.8万，能补多少": "30,000元",
	})
}

// What was worked out goes by the number of its measure.
func TestResultsByNumber(t *testing.T) {
	const three = "买备案大模型花了12万，能补多少|买算力花了6万呢|AI工业互联网项目投了100万呢|"
	talksTo(t, map[string]string{
		three + "第三条那个不要了，剩下的一共多少":   "66,000元",
		three + "工业互联网没花成，其他不变，合计多少": "66,000元",
		three + "再说一下第六条的":           "30,000元",
	})
}
