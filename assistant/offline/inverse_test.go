package offline

import (
	"strings"
	"testing"
)

// From an award to what brings it, in ways that no table has, and what follows it: another award, what is there
// already, what the line brings. The figures are worked out by hand: 30 % of models and service income, 20 % of an
// investment, half of computing power from 50,000 to below 100,000, 3 % of sales from ten million on.
func TestInverse(t *testing.T) {
	for talk, want := range map[string]string{
		"头儿在会上拍了板，模型补助这块要抠回9万，采购单怎么填":                                                                             "300,000元",
		"做表：平台服务收入；期望补贴24万；对应基数填几":                                                                                "800,000元",
		"工业互联网项目投资到哪一步市里就不往上加了":                                                                                   "10,000,000元",
		"想让市里补66万，平台服务收入已有150万，缺口几何":                                                                              "还差700,000元",
		"AI服务器卖到多少能奖45万|那换成60万":                                                                                   "20,000,000元",
		"想拿4万算力补助要买多少|手上已有5万2，差几多":                                                                                "还差28,000元",
		"省里研发奖补要到多少，市里才配得满":                                                                                       "3,000,000元",
		"全光交换机卖了880万，离门槛差多少|补齐之后能到手几块":                                                                            "300,000元",
		"算力每个月最多付多少不会出界":                                                                                          "8,333.33元",
		"算力按月付，一个月至少付多少才够门槛":                                                                                      "4,166.67元",
		"平台服务收入想拿满补助，要做到多少|摊到每个月呢":                                                                                "277,777.78元",
		"算力最少买多少才有补|平均每季度呢":                                                                                       "12,500元",
		"芯片卖了1250万，光模块卖了780万，光模块还要再卖多少才够门槛":                                                                       "还差2,200,000元",
		"想拿9万模型补助，一年要买多少|摊到每个月呢":                                                                                  "25,000元",
		"芯片卖了800万，光模块卖了780万，光模块还要再卖多少才够门槛":                                                                        "还差2,200,000元",
		"场景奖要凑到150万，手头2个，还差几个":                                                                                    "要评上5个",
		"What investment in an AI industrial internet project would bring us 600,000 yuan?":                       "3,000,000 yuan",
		"Our platform has earned 2,000,000 yuan. How much more income until the subsidy stops growing?":           "1,333,333.33 yuan are still missing",
		"To get 30,000 yuan of computing power subsidy, how much must we buy?|And we have 52,000 yuan so far?":    "60,000 yuan",
		"Our computing power came to 41,000 yuan. How much is missing to the threshold?|what do we get there?":    "it pays 25,000 yuan",
		"We bought computing power for 85,000 yuan. How much may we still buy before the city pays nothing more?": "15,000 yuan are left",
	} {
		if said := talkOf(t, talk); !strings.Contains(strings.SplitN(said, "依据", 2)[0], want) {
			t.Errorf("%s\nsays %q, want %q", talk, said, want)
		}
	}
}

// What only looks like it: a base is told, or what an award comes to is asked.
func TestNotInverse(t *testing.T) {
	for talk, want := range map[string]string{
		"光模块卖了980万，有没有奖|要是年底冲到1500万呢":          "450,000元",
		"平台收入做到了420万，不封顶的话本来该多少":               "1,000,000元",
		"今年买备案模型估摸着要30到40万，能补个什么数":             "90,000元",
		"省里给了研发奖补90万，我们是AI企业，市里配多少|不是说能补120万吗": "900,000元",
		"算力4万6，有补吗|年底前再补买6000，凑到52000呢":        "26,000元",
	} {
		if said := talkOf(t, talk); !strings.Contains(said, want) || strings.Contains(said, "想拿") {
			t.Errorf("%s\nsays %q, want %q", talk, said, want)
		}
	}
}

// What the message before took off or put on top is told again with another figure, or is not so after all.
func TestRestated(t *testing.T) {
	talksTo(t, map[string]string{
		"公共服务平台服务收入210万，补多少|里头30万是房租，要剔掉|审计说房租只有20万，不是30万":     "570,000元",
		"今年几单算力加起来10万2，补多少|有一单1万5退了，不算它|看错行了，退的是2万5那单，不是1万5":   "38,500元",
		"算力全年5万9，补多少|12月再续一笔4万2|那续费少签点，只签3万5":                  "47,000元",
		"算力合同9万8，补多少|实际服务费只结了6万4，总额没变|那要是只结4万8呢":               "24,000元",
		"公共服务平台服务收入144万，补多少|里面9万是坏账，扣掉|那9万年底收回来了，不扣了":          "432,000元",
		"6个人拿到职业技能等级证书，最多补多少|刚出成绩又过了俩，总共最多多少|搞错了，新过的只有一个，那总共呢": "21,000元",
		"公共服务平台服务收入120万，补多少|漏了31万，加上|漏了30万，加上，那是多少":            "543,000元",
	})
}

// One that is named to say that there is none counts nothing.
func TestNoneAtAll(t *testing.T) {
	talksTo(t, map[string]string{
		"车间17个人去培训，职业技能等级证一本没下来，补几块":        "0元",
		"员工25个参加职业技能培训，一张证书都没有，最多补多少":       "0元",
		"报了3个典型应用场景，一个没评上，有奖吗":              "0元",
		"端侧芯片年销3800万，自主知识产权一件没有，能奖吗":        "0元",
		"三个典型应用场景一个没评上，另外两个评上了，奖多少":         "600,000元",
		"25个人去考职业技能等级证，一个没过，其余24个都拿到了，最多多少": "72,000元",
		"25个人参加职业技能培训，只有一个没过，其他都拿了等级证，最多多少": "72,000元",
	})
}
