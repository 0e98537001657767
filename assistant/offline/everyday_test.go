package offline

import (
	"strings"
	"testing"
)

// What everybody asks of the paper or of us has its answer, whatever was spoken of before.
func TestEveryday(t *testing.T) {
	talksTo(t, map[string]string{
		// to us
		"转人工":                 "转不了人工",
		"我要投诉":                "12345",
		"烦死了你们什么都不说":          "抱歉",
		"买算力8万|等一下|是9万":       "45,000元", // what is known stays
		"我很着急，客户在电话里等":        "请直接说",
		"你说能补4万，我录音了":         "不是承诺",
		"买算力8万|帮我写成一条短信发给来电人": "40,000元",
		"买算力8万|帮我总结一下":        "40,000元",
		// of the paper
		"名额有多少":                                           "10个",
		"先到先得吗":                                           "文本没有写",
		"资金用完了怎么办":                                        "文本没有写",
		"谁发布的":                                            "文本没有写",
		"牵头单位是谁":                                          "没有写谁牵头",
		"第一条谁牵头":                                          "其中谁牵头，文本没有写",
		"仓山区的企业找谁":                                        "相关县（市）区政府",
		"科技部门负责什么":                                        "第二、四、五条",
		"省工信厅管不管":                                         "省里的部门不在责任单位里",
		"哪些可以每年领":                                         "一次性",
		"哪几条是直接给钱的，哪几条没有钱":                                "写了金额的是第一、二、三、六、八、九条",
		"区里要不要配套":                                         "市级财政承担",
		"要不要高新技术企业":                                       "文本没有写必须是",
		"我开奶茶店，能申请吗":                                      "没有按行业排除谁",
		"区里的人说已经可以申请了":                                    "现在不能申领",
		"就高不重复这句话在哪一条？":                                   "附则",
		"How do I apply?":                                 "draft",
		"What does article 7 say?|The exact words please": "按照我市公共数据管理有关规定",
	})
}

// In other people's words, which the bank of package faq does not have.
func TestEverydayInOtherWords(t *testing.T) {
	talksTo(t, map[string]string{
		"买算力8万|可不可以帮我转到人工这边":   "转不了人工",
		"光模块卖了1500万|没有发票可不可以呢": "认哪种凭证，文本没有写",
		"算力补多少|能不能委托中介帮我们代办":   "代办，文本没有写",
		"我公司还没注册下来，能申请吗":       "还没成立的公司不是企业",
		"我们被税务局处罚过，还能申请吗":      "受过处罚影不影响，文本没有写",
		"这份文件是哪个部门制定的呀":        "由哪个部门发布、起草，文本没有写",
		"有效期过了以后怎么办呢":          "续不续",
		"全部都拿到加起来一共多少钱":        "不能简单相加",
		"从高到低给我排一下":            "按写明的上限从高到低",
		"我开洗衣店的，能申请吗":          "没有按行业排除谁",
		"补贴是打给公司还是打给个人":        "发给公司还是个人、怎么发，文本没有写",
		"买算力8万|没有发票可不可以呢|那9万呢": "45,000元", // what is known stays
		// near misses
		"典型场景一年评几个":       "10个",
		"我开洗衣店的，买算力花了6万":  "30,000元",
		"发票开了9万，实际付了7万算力": "35,000元",
		"第六条归谁管":          "市数据管理局",
	})
}

// Whether the text mentions a thing is looked up, and asked on about.
func TestMentioned(t *testing.T) {
	talksTo(t, map[string]string{
		"政策里有没有提到机器人":     "文本没有提到“机器人”",
		"文件有没有写无人驾驶|那医疗呢": "第七条",
		"里面写没写风投":         "基金",
		"文件里有没有写具体金额":     "元",
		"政策里有没有写补贴比例是多少":  "%",
	})
}

// A measure is asked for what it does not write, and for which of two gives more.
func TestEverydayOfMeasures(t *testing.T) {
	talksTo(t, map[string]string{
		"买算力的企业要不要规上":               "没有写规上方面的要求",
		"人才补贴年龄有限制吗|户口呢|社保呢":        "没有写社保方面的要求",
		"第三条和第九条哪个钱多":               "第三条更高",
		"第一条和第六条哪个比例高":              "第六条更高",
		"不是说第一条能补50万吗":              "不对",
		"第三条的300万封顶对吗":              "不对",
		"不是说第一条能补50万吗，归哪个局管":        "第一条的责任单位是", // what else is asked is answered too
		"听说第六条封顶30万，现在哪个部门在管":       "第六条的责任单位是",
		"都说研发配套封顶800万，材料要交哪些":       "怎么申报、交什么材料",
		"听说第一条最高补20万是吗，归哪个局管":       "责任单位是",
		"听说算力补贴封顶20万":               "没有另写封顶数",
		"这政策不是说租金免三年吗":              "没有写优惠的金额、折扣和期限",
		"是不是只要买算力就补一半":              "不是，还要对得上条件",
		"去年买的模型今年能申请吗，花了20万":        "印发以前花的钱",
		"我领了区里的算力补贴3万，市里还能补吗，我花了8万": "区、县里补过的算不算",
	})
}

// Where somebody comes from is no other city's policy; what the other city pays is.
func TestOrigin(t *testing.T) {
	talksTo(t, map[string]string{
		"台湾人可以申请人才补贴吗":     "户籍",
		"我是香港人，能不能领职业技能补贴": "城乡劳动者",
		"深圳的团队可以申请吗":       "来榕落地转化",
		"有租金补贴吗|厦门呢":       "其他地方的政策没有收录",
		"我在厦门，厦门买算力有补贴吗":   "其他地方的政策没有收录",
	})
	if said := talkOf(t, "上海户口能申请人才补贴吗"); strings.Contains(said, "没有收录") {
		t.Errorf("turned away: %s", said)
	}
}
