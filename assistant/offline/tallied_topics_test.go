package offline

import "testing"

// What a talk has worked out of several measures is edited by the measure, by its place and by what it counts, and the
// sum is told where it is asked for or one of them is gone.
func TestTalliedTalk(t *testing.T) {
	const three = "今年买算力花了8万，买备案大模型做垂直模型花了30万，AI工业互联网项目投了200万，一共能补多少|"
	const people = "公共服务平台服务收入60万，18个员工拿到技能等级证，总共能拿多少|"
	talksTo(t, map[string]string{
		three + "算力改成6万呢":                "30,000元",
		three + "头一项报错了，应该是7万":           "35,000元",
		three + "中间那块改7万2":               "21,600元",
		three + "投资减半呢，一共多少":             "330,000元",
		three + "第三个是100万，大模型那边是20万，合计呢": "300,000元",
		three + "模型黄了，现在合计":              "440,000元",
		three + "把工业互联网去掉，一共多少|现在一共多少":   "130,000元",
		three + "投资退了50万，总共能拿多少":         "430,000元",
		three + "算力加一倍":                  "转为支持申请省级",
		people + "不对，是12个人":              "36,000元",
		people + "又有3个人拿证了，合计呢":          "243,000元",
		people + "其中4个没拿到证":              "42,000元",
		people + "平台收入改成80万":             "240,000元",
		people + "二车间还有6个有证的，一共多少":       "252,000元",
		"四个人培训完都拿到职业技能等级证书了，补多少|说多了，两个":  "6,000元",
	})
}

// The service fee and the whole that was bought are edited each by its name.
func TestTalliedFee(t *testing.T) {
	const told = "全年算力采购总额9万，其中实际服务费6万，补多少|"
	talksTo(t, map[string]string{
		told + "服务费核下来是5万4":               "27,000元",
		told + "如果服务费是45000元":             "22,500元",
		told + "服务费要减1万":                  "25,000元",
		told + "总额改成10万5":                 "转为支持申请省级",
		told + "服务费核下来是5万4|不对，总额8万，服务费不变": "27,000元",
		told + "总额其实是4万8，服务费4万":           "补不到",
	})
}

// What was there before the last figure is asked for, put back or multiplied instead.
func TestAsBefore(t *testing.T) {
	talksTo(t, map[string]string{
		"买算力花了84000元，能补多少|要是7万1呢|差多少|那原来的呢":           "42,000元",
		"买算力花了84000元，能补多少|其实是7万1|原来那个是多少来着":           "42,000元",
		"AI工业互联网项目投了350万，能补多少|应该是90万|等等，又查了一下，还是350万": "700,000元",
		"概念验证中心服务收入145万，能补多少|减半呢|那原来的翻倍呢":             "870,000元",
		"平台服务收入240万，能补多少|有10万是去年的|查清楚了，那10万是今年的":      "720,000元",
		"买算力花了7万，能补多少|里面2000元是别的用途|那现在多少":             "34,000元",
		"买备案模型做垂直模型，甲方案20万，乙方案30万，二选一，各补多少|前一个再加配5万":  "75,000元",
	})
}

// Who edits says besides how he came to know, and calls a thing by words that it was told with.
func TestBeside(t *testing.T) {
	talksTo(t, map[string]string{
		"织布厂上了套AI验布的工业互联网系统，实际投资365万，补多少|还租了云上显卡，全年7万3，补多少|刚才验布那套报错数了，决算是415万": "830,000元",
		"算力采购总额9.7万，实际服务费8.1万，补多少|结算单少看了一张红字，服务费要减一万，变7.1万":                    "35,500元",
		"算力花了8万，买备案模型做垂直模型花了20万，一共多少|模型那家老板跑路了，算力改成7万":                         "35,000元", // of the model nothing is said
		"我们有2个项目入选市级人工智能典型应用场景，奖励合计？|唉刚通知，两个都没评上":                              "没有入选",
	})
}
