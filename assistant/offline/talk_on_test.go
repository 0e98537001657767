package offline

import (
	"strings"
	"testing"
)

// One of several offers is called by its name or by what it costs, after another was taken or beside it.
func TestOneOfTheOffers(t *testing.T) {
	talksTo(t, map[string]string{
		"算力方案A 8万，方案B 6万，各补多少":                 "只看市里补多少",
		"算力方案A 8万，方案B 6万，各补多少|就选A|B那个呢":        "30,000元（3万元）",
		"模型含税31万8、不含税30万，补多少|照含税的|不含税那个呢":      "90,000元（9万元）",
		"模型含税31万8、不含税30万，补多少|照含税的|不含税那个呢|含税的呢": "95,400元（9.54万元）",
		"模型含税31万8、不含税30万，补多少":                  "按哪一种文本没有写",
		"算力年包两档，一档9万9，一档6万，挑哪档|贵的那档要是涨价一千块呢":   "99,000元再加1,000元",
		"算力年包两档，一档9万9，一档6万，挑哪档|便宜的那个要是涨1万呢":    "70,000元 × 50% = 35,000元",
		"模型15万补多少|再多花5万呢|反过来，比最开始那15万少花3万呢":    "120,000元 × 30% = 36,000元",
	})
}

// A part is called by what it was for, and what is out already is not taken out twice.
func TestPartsByName(t *testing.T) {
	talksTo(t, map[string]string{
		"买模型花了50万，其中10万是部署费|部署费不算呢":         "400,000元 × 30% = 120,000元",
		"工业互联网项目投了600万，其中80万是装修|装修不算呢":      "5,200,000元 × 20% = 1,040,000元",
		"工业互联网项目投了600万，其中80万是装修|不算80万":      "5,200,000元 × 20% = 1,040,000元",
		"模型50万，补多少|去掉10万呢|那10万不算":           "400,000元 × 30% = 120,000元",
		"模型50万，补多少|去掉10万呢|再去掉10万呢":          "300,000元 × 30% = 90,000元",
		"备案大模型20万，补多少|后来退了6万|后来退了6万":        "80,000元 × 30% = 24,000元",
		"工业互联网项目计划投500万，现在投了320万，补多少|等全投完呢": "5,000,000元 × 20% = 1,000,000元",
		"工业互联网项目投了320万，补多少|那差的这180万能多补多少":   "市里补的差360,000元",
		"算力一年6万，用了8个月就停了，补多少":               "当年实际付了多少要说清楚",
		"算力一年6万，用了8个月，一共付了5万":               "50,000元 × 50% = 25,000元",
		"光模块卖2000万，其中500万是代理别家的，奖多少":        "15,000,000元 × 3% = 450,000元",
		"做垂直模型，甲家备过案，26万；乙家没备案，14万|乙家也备好案呢": "400,000元 × 30% = 120,000元",
	})
}

// Each of several is told of by its own clauses, before its amount or behind it.
func TestEachByItsOwnClauses(t *testing.T) {
	talksTo(t, map[string]string{
		"两个工业互联网项目，闽侯厂上了AI视觉，实投310万，连江厂没用人工智能，实投260万，合计多少": "合计最多620,000元",
		"工业互联网三个车间，分别投了120万、90万、60万，各自补多少":                 "合计最多540,000元",
		"算力发票一季一开，头一季1万2，第二季9800，第三季2万3，最后一季1万7500":        "31,150元",
		"1到6月租算力2万7，7到12月又付了4万4，两段加一块儿补多少":                 "71,000元 × 50% = 35,500元",
		"GPU云主机3台，每台月租1750": "63,000元 × 50% = 31,500元",
		"端侧芯片两款，去年研发的那款1700万，2017年开发的老款4800万，奖多少|新款要是卖到3600万呢": "合计最多1,000,000元",
		"端侧芯片每季度卖230万，奖多少|行情再好点，季度做到850万":                      "34,000,000元",
		"AI服务器卖2700万，省级入选了，还有奖吗|没入选的话":                         "810,000元（81万元）",
		"我培训拿到训练师证，补多少|同事里还有两个也考出来了，加我三个":                      "3,000元 × 3人",
	})
	never := map[string]string{
		// why an award is gone denies nothing
		"入选了两个典型场景，其中一个省级也入选了，能拿多少|入选省级那个为啥就没有了": "600,000元",
	}
	for talk, bad := range never {
		if got := talkOf(t, talk); strings.Contains(got, bad) {
			t.Errorf("%s: %s", talk, got)
		}
	}
}

// What is asked of the text beside sums.
func TestAskedOfTheText(t *testing.T) {
	talksTo(t, map[string]string{
		"算力补助申报要什么材料|最晚哪天截止，总该有个日子吧": "哪天截止，文本没有写",
		"政策到哪天截止":                       "有效期至2028年12月31日",
		"第二条跟第三条，各自管什么事":                "第二条“促进研发创新落地”写了这些",
		"里头的奖补是国家掏钱还是市里掏":               "由市级财政承担",
		"同类政策 口径不一 依哪个":                 "就高不重复",
		"“数字应用第一城”在文件哪段":                "加快打造数字应用第一城",
		"每年评奖有个数限制的 条号和个数":              "第三、九条",
		"想拿公交刷卡这类公共数据来训模型，企业拿得到吗":       "可用不可见",
		"B类人才的待遇|房子必须买在福州吗":             "购房补贴的房子要买在哪里，文本没有写",
		"模型花了31万，补多少|算力6万8呢|和模型加一块儿是多少": "合计最多127,000元",
	})
}

// Another figure alone takes the place of the one before, in English as well.
func TestAnotherFigureAlone(t *testing.T) {
	talksTo(t, map[string]string{
		"算力买8万补多少|买6万":                                                                           "60,000元 × 50% = 30,000元",
		"算力买8万补多少|又买了6千":                                                                         "86,000元 × 50% = 43,000元",
		"工业互联网投1500万补多少|投900万":                                                                   "9,000,000元 × 20% = 1,800,000元",
		"How much for 80,000 yuan of computing power?":                                           "worked out on 80,000 yuan",
		"How much for 80,000 yuan of computing power?|and 120,000?":                              "With 120,000 yuan",
		"We spent 80,000 yuan on computing power. How much?|And if we spend 120,000?":            "With 120,000 yuan",
		"We spent 60,000 yuan on computing power. How much?|And another 10,000 yuan?":            "70,000 yuan",
		"How much subsidy for a model that costs 300,000 yuan?":                                  "90,000 yuan",
		"How much must we spend for 40,000 yuan of subsidy on computing power?":                  "For 40,000 yuan",
		"top award still needs how much on top of 19,200,000 yuan? its for optical module sales": "14,133,333.33",
		"算力8万|120000": "转为支持申请省级相关补助",
		// an invoice that turned up comes on top, and is none made up
		"算力买了7万|又翻出一张8000的发票": "78,000元",
		"算力8万，还有一张发票1万，补多少":   "90,000元 × 50% = 45,000元",
		"3个项目入选，1个国家级，市里奖多少":  "合计最多600,000元",
	})
}
