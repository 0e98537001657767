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
		"区里的人说已经可以申请了":                                    "现在还不能申请",
		"就高不重复这句话在哪一条？":                                   "附则",
		"How do I apply?":                                 "draft",
		"What does article 7 say?|The exact words please": "按照我市公共数据管理有关规定",
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
