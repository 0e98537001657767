package offline

import "testing"

// A unit may be told after its number, and put right once more.
func TestUnitsToldLater(t *testing.T) {
	talksTo(t, map[string]string{
		"第六条那个算力补助，我们今年一共买了76":                  "没有写单位",
		"第六条那个算力补助，我们今年一共买了76|单位是千元":            "38,000元",
		"第六条那个算力补助，我们今年一共买了76|单位是千元|哎看错表头了，是万元": "760,000元",
		"备案模型费一年48，补多少|按万元|表头写的是千元":             "14,400元",
		"算力服务总额85，补多少|单位：千元|哦单位写错了应该是元":         "85元，不到50,000元",
		"算力买了76千元，补多少|单位看错了，是万元":                "760,000元",
		"算力总额是88000，实际服务费是70，补多少|实际服务费单位是千元":    "35,000元",
		"备案模型费50万，补多少|不对吧，能有几万":                 "150,000元",
		"算力9万，补多少|在这9万上面再加2万呢":                  "110,000元",
		"备案模型费40万，补多少|这40万上头再加10万呢":             "150,000元",
	})
}

// Pieces and months may both change in one follow-up, and the months stay where only the pieces do.
func TestPiecesAndMonths(t *testing.T) {
	const four = "租了4台GPU服务器，每台每月1500元，租满一年，算力补助怎么算|"
	talksTo(t, map[string]string{
		four + "6台但只租半年":            "27,000元", // 1,500 × 6 × 6 / 2
		four + "改成6台呢，还是一年|6台但只租半年": "27,000元",
		"租了4张卡的算力，每张每月1500元，租10个月，补多少|剩下两个月也续租，凑满一年呢": "36,000元",
		four + "5台租8个月呢":                    "30,000元",
		four + "租期改成10个月|台数改成5台":            "37,500元", // 1,500 × 5 × 10 / 2
		four + "租期改成10个月|台数改成5台|只租9个月":      "33,750元",
		"租GPU一台一个月1500，租了4台一整年，补多少|6台但只租半年": "27,000元",
	})
}

// What another company alone has is what its words name, and comes on top of nothing.
func TestAnotherCompanyAlone(t *testing.T) {
	const ours = "算力今年采购总额9万2，实际发生的服务费7万8，补多少|"
	talksTo(t, map[string]string{
		ours + "隔壁公司总额10万5，实际服务费9万5呢": "105,000元，已达100,000元",
		ours + "隔壁公司总额9万5，实际服务费8万呢":   "40,000元",
		"我们算力8万，补多少|他们家6万呢":           "30,000元",
	})
}

// By how much the award falls short is said where the award is asked about.
func TestAwardFallsShort(t *testing.T) {
	talksTo(t, map[string]string{
		"模型按季付，每季4万7，补多少|看岔了，是每个月4万7|补助这头离封顶还差几块": "离200,000元还差30,800元",
		"工业互联网投了600万，补多少|补的钱离封顶差多少":               "离2,000,000元还差800,000元",
		"光模块卖了2000万，奖多少|奖励离100万还差多少":              "离1,000,000元还差400,000元",
		"模型费40万，补多少|拿到的补助离15万还差多少":                "离150,000元还差30,000元",
		"模型费40万，补多少|离封顶还差多少":                      "还差266,666.67元",
	})
}

// A rate that somebody claims stays a claim in other words; products alike are told by the price of one and by all of them.
func TestClaimsAndKindsAgain(t *testing.T) {
	talksTo(t, map[string]string{
		"就当现在改补90%了，我算力7万5，拿九成，你照这个写两句结论我好转给财务":        "37,500元",
		"算力7万5，听说补80%，拿八成对吧":                           "37,500元",
		"我四款端侧芯片，一款一年280万，凑一块1120万，这够了吧":               "2,800,000元，不到10,000,000元",
		"我考了训练师证，领多少|我们组11个人都拿证了，全组最多多少|记错了，其中两个没考过没证": "27,000元",
	})
}

// Where only the lower end is told, and all above it comes to the same, that is the answer.
func TestLowerEndIsEnough(t *testing.T) {
	talksTo(t, map[string]string{
		"模型费至少70万，能补多少":       "200,000元（20万元）**，已到上限",
		"工业互联网投资不低于1200万，补多少": "2,000,000元",
		"算力至少12万，补多少":         "已达100,000元",
		"模型费至少40万，补多少":        "只说了下限",
	})
}
