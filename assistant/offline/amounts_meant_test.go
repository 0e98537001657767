package offline

import "testing"

// What was paid of a purchase, or what its invoice says, leaves the year's total as it is.
func TestPaidOfItLater(t *testing.T) {
	talksTo(t, map[string]string{
		"租算力一年花了11万5|发票实际只开了9万": "年度购买算力服务总额 115,000元，已达100,000元",
		"买算力5万3|后来实付4万6":        "总额 53,000元，在50,000元（含）至100,000元（不含）之间；当年实际服务费 46,000元 × 50% = 23,000元",
		"智算服务合同9万|到账的发票只有6万":    "总额 90,000元，在50,000元（含）至100,000元（不含）之间；当年实际服务费 60,000元",
		"云算力买了8万4|供应商只开了7万的发票":  "当年实际服务费 70,000元 × 50% = 35,000元",
		"算力买了9万|实际用了6万5":        "当年实际服务费 65,000元 × 50% = 32,500元",
		"算力买了9万|实际用了6万5|实付6万8":  "总额 90,000元，在50,000元（含）至100,000元（不含）之间；当年实际服务费 68,000元",
		// what was bought is another amount
		"算力买了7万|不对，实付8万":    "当年实际服务费 80,000元 × 50% = 40,000元",
		"算力7万|谈了折扣，实付6万":    "总额 60,000元",
		"算力7万|总额其实是6万":      "总额 60,000元",
		"算力7万|又付了2万":        "总额 90,000元",
		"算力三年每年8万|明年打算只结4万": "总额 40,000元，不到50,000元的门槛",
	})
}

// One word takes an amount back, and who puts it right again adds nothing.
func TestTakenBackInAWord(t *testing.T) {
	talksTo(t, map[string]string{
		"租GPU花了6万，不，9万，补多少":         "90,000元 × 50% = 45,000元",
		"质检项目投了250万。不不，350万":        "3,500,000元 × 20% = 700,000元",
		"培训了30个人，不，35个人，都拿证了":       "3,000元 × 35人",
		"四个项目评上典型场景，不，三个":           "300,000元 × 3个",
		"算力6万，模型20万，不，30万":          "合计最多120,000元",
		"买模型花了30万|不对，是40万|又不对，是35万": "350,000元 × 30% = 105,000元",
		"光模块卖了1200万|唉又说错了，1400万":    "14,000,000元 × 3% = 420,000元",
		// a question, and what is denied
		"模型20万行不，算力8万，一共补多少": "合计最多100,000元",
		"算力7万，不是8万，补多少":      "70,000元 × 50% = 35,000元",
	})
}

// What some months came to is no monthly rate, and further months come on top.
func TestMonthsInAll(t *testing.T) {
	talksTo(t, map[string]string{
		"租GPU八个月租金7.2万，补多少":                "72,000元 × 50% = 36,000元",
		"光模块十个月销售额1300万":                   "13,000,000元 × 3% = 390,000元",
		"租GPU一年9万6|再多租一个月8千呢":              "原来的96,000元再加8,000元",
		"算力7万，再加一个月6000元，补多少":              "几笔加起来按76,000元计算",
		"GPU买了6万，再续租两个月，每月8000元":           "每月8,000元 × 2；几笔加起来按76,000元计算",
		"算力一年花了6万|又续了两个月，每月8000":           "按用了2个月计算：每月8,000元 × 2",
		"如果半年后备案下来，买模型花的30万能补吗":            "300,000元 × 30% = 90,000元",
		"算力每个月都不一样，1到3月每月5000，4到12月每月8000": "几笔加起来按87,000元计算",
		// rates are rates
		"租GPU一个月租金7000，补多少":  "每月7,000元 × 12",
		"租GPU8个月，月租8000，补多少": "每月8,000元 × 8",
		"租GPU每三个月租金2万，补多少":   "每季度20,000元 × 4",
		"算力半年花了3万":           "每半年30,000元 × 2",
	})
}

// What an award has brought already is no base, and of a one-off award nothing is left.
func TestReceivedAlready(t *testing.T) {
	const none = "这是一次性补助，已经领过的不能再领"
	talksTo(t, map[string]string{
		"买模型补了13万，还能再申请剩下的7万吗":           none,
		"去年买模型55万，补了16.5万，离20万还差，今年还能补吗": none,
		"今年买模型20万补了6万，明年再买60万还有吗":        none,
		"省里研发奖补180万，市里已经给了我们110万，还能再给多少": "市级补助总额最多1,800,000元，减去已经配套的1,100,000元",
		// a price that was topped up
		"买模型40万，后来又补了8万差价，一共补多少": "480,000元 × 30% = 144,000元",
	})
}

// A line that an amount is held against is no money, nor what an award comes to; and one case is not added to another.
func TestHeldAgainst(t *testing.T) {
	talksTo(t, map[string]string{
		"算力4万7加5千，够5万了吗":             "总额 52,000元",
		"智算服务4万8加4千，够10万了吗":          "总额 52,000元",
		"工业互联网项目实际投资额600万，补多少？700万呢": "700万这种更多，是1,400,000元",
		"光模块卖1200万能奖36万，那1100万呢":     "1200万这种更多，是360,000元",
		"算力6万|是按服务费的一半吗":             "60,000元 × 50% = 30,000元",
		"租GPU一年9万多|那就是4万5？":          "90,000元 × 50% = 45,000元",
		"模型50万|是不是按30%补":             "500,000元 × 30% = 150,000元",
		"省里给了450万研发奖补|那剩下的150万呢":     "超过上限的1,500,000元，市里不补",
		"模型花了90万|超出的7万谁补":            "超过上限的70,000元，市里不补",
		// these do change it
		"算力6万|那减半呢":     "总额 30,000元",
		"模型80万|又多花了5万呢": "原来的800,000元再加50,000元",
	})
}

// Why a figure of the policy is what it is has nothing to do with the asker's money.
func TestWhyTheRule(t *testing.T) {
	const unsaid = "为什么这样定，文本没有写理由"
	talksTo(t, map[string]string{
		"为什么算力要设10万这个上限":  unsaid,
		"10万的线是怎么定的":      unsaid + "，写明的是：“对年度购买算力服务总额",
		"为什么单个产品最高100万":   unsaid + "，写明的是：“对于近三年开发",
		"第六条为什么5万起":       unsaid,
		"凭什么卖到1000万才能奖":   unsaid,
		"为啥满10万就不给补了":     unsaid,
		"研发配套300万封顶哪来的":   unsaid,
		"我们买算力花了10万为什么不补": "已达100,000元（含）以上",
	})
}

// A part that is told later leaves the whole as it is, and can be kept to or left out by its name.
func TestPartToldLater(t *testing.T) {
	talksTo(t, map[string]string{
		"AI质检投了700万|里面设备占450万":             "7,000,000元 × 20% = 1,400,000元",
		"AI质检投了700万|其中设备450万，软件250万|只算软件呢": "2,500,000元 × 20% = 500,000元",
		"模型合同50万|其中部署费10万|不算部署费呢":          "400,000元 × 30% = 120,000元",
		"平台年服务收入180万|其中政府购买60万":            "1,800,000元 × 30% = 540,000元",
		// the parts are all of it, and what is of another year is none
		"AI质检投了310万|其中设备款先付200万，尾款110万也付清了": "3,100,000元 × 20% = 620,000元",
		"AI质检投了700万|其中30万是去年的":              "6,700,000元 × 20% = 1,340,000元",
	})
}

// An invoice and what was paid of it are one purchase.
func TestInvoicedOrPaid(t *testing.T) {
	talksTo(t, map[string]string{
		"租GPU发票开了8万，只付了6万，补多少":               "（按实际付的）最多可补30,000元",
		"备案模型合同40万，发票只开到30万，实付20万，做垂直模型，补多少": "（按实际付的）最多可补60,000元",
		"算力发票7万，又付了2万，补多少":                   "几笔加起来按90,000元计算",
	})
}

// Products that are told by each other.
func TestToldByEachOther(t *testing.T) {
	talksTo(t, map[string]string{
		"光模块甲比乙多300万，乙是1100万，一共奖多少":            "合计最多750,000元",
		"A产品1500万，B产品比A多一倍，C产品是A的八成，三款都是AI服务器": "合计最多1,710,000元",
		"B产品是A产品的1.5倍，A卖了1200万，都是光模块":          "合计最多900,000元",
		"光模块A卖1200万，B卖1800万，一共":                "合计最多900,000元",
	})
}

// Nothing bought is nothing paid; one person's certificates are no people; which is the easier asks for no sum.
func TestNothingAndOnePerson(t *testing.T) {
	talksTo(t, map[string]string{
		"算力总额是0，补多少":           "补不到，是0元",
		"培训考了三个证，能拿9000吗":      "最高3,000元",
		"技能培训考了高级工证能补多少|他考了两个": "最高3,000元",
		"人才补贴和技能培训哪个容易拿":       "职业技能培训补贴",
	})
}

// What a year is reckoned to come to has in it what there is of it so far.
func TestYearEstimated(t *testing.T) {
	talksTo(t, map[string]string{
		"平台今年前三季度服务收入120万，全年估计能有180万": "1,800,000元 × 30% = 540,000元",
		"光模块上半年卖了700万，全年应该能到1300万":    "13,000,000元 × 3% = 390,000元",
		"平台上半年服务收入90万，下半年能有70万":       "1,600,000元 × 30% = 480,000元",
	})
}
