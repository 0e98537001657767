package offline

import (
	"strings"
	"testing"
)

// Replies that the check once refused, so that the clauses alone were read out: talksTo fails
// where one is.
func TestRepliesThatStand(t *testing.T) {
	talksTo(t, map[string]string{
		// reasons asked for alone rest on words
		"职称评审怎么弄|解释一下原因": "为什么这样定，文本没有写理由，写明的是：“开展我市工程系列人工智能专业高级职称评审工作”",
		"入选场景有什么好处|说个理由": "为什么这样定，文本没有写理由",
		"“就高不重复”是五个字没错吧，上下文如何|npm周下载两百万的库作者 算你们要的那种人不": "这一点文本没有写",
		// figures that stand in no message are not named
		"能补多少，1200，12万，4000万，买模型，单位是万元":              "没有这个数",
		"第一条封顶那笔，年费刷到几万才够得着|我們做的是矽光子收發模組,算不算裡面講的那一類": "文本里没有写这个词",
		"最低90万，最高147万": "这个数是哪方面的钱",
		"3萬":           "3万是哪方面的钱",
		"24万后面再加个零呢":   "这个数是哪方面的钱",
		"气死，全年算力采购总额拢共49800，离线就差两百！能不能通融按五万给我办|哦那是一个月的数": "现在的已经够了",
		"全光交换机自主研发，年销1012万5千，电话139****2266，奖多少":          "303,750元",
		"十二条 念下":  "没有这一条",
		"第十二条念一下": "没有第十二条",
		"第12条讲什么": "没有第12条",
		"台账：一是AI工业互联网项目投了120万，二是备案模型采购45万，三是全年算力72,000。算一下|单位错 是元不是万": "36,000元",
		"今年采购算力两笔，3.2和4.1，能补多少|单位是万":                                  "73,000元 × 50%",
		"算力3.2，4.1，能补多少|单位是万":                                         "73,000元 × 50%",
		// nothing is bought yet
		"算力花了0元，补多少": "年度购买算力服务总额要到50,000元才有",
		// English
		"I spent 30,000 yuan on computing power|How much is enough to get the whole possible sum?":                "**69,999.99 yuan are still missing**",
		"We bought computing power for 85,000 yuan. How much may we still buy before the city pays nothing more?": "15,000 yuan are left",
		"We bought computing power for 20,000 yuan a month. How much must we buy to get the most?":                "What is there is beyond that line.",
		"那改成九万呢|so whats the bare minimum, computing power wise":                                                  "It stands at 90,000 yuan, below that line.",
		"What does compute get at most?|To get one million instead, how much compute must we buy in the year?":    "So much can't be had",
	})
}

// What tells how things stand asks for no procedure, and what is of others is not one's own.
func TestToldAndNotAsked(t *testing.T) {
	talksTo(t, map[string]string{
		"搞研发的，研发投入市里补吗|公示结果出来了，给了我们68万":                      "最高680,000元",
		"搞研发的，研发投入市里补吗|省里还没下来":                               "没有省级奖补，就没有配套的基数",
		"省里研发奖补给了100万还没到账，市里配多少":                             "不超过1,000,000元",
		"算力账单四万九千九百九十块，再多用十块就好了！真的一分不给？":                     "还差10元",
		"三个月结一趟算力账，回回都是两万二，一整年下来政府贴我几多":                      "44,000元",
		"厂里45号人去上培训班，等级证书一个没落下全到手了，能领多少":                     "最高135,000元",
		"培训证书拿了两本，能补两份吗|那按一本来说呢":                             "最高3,000元",
		"同一笔模型采购，市级另有办法给予15万元，依本措施三成计为18万元，可否一并请领":           "就高不重复",
		"不是拿别人的图纸做的，光模块卖2000万能奖多少":                           "600,000元",
		"打算从采购模型这一项领回12万，对应要付多少采购费才行":                        "年度模型购买费用要到400,000元",
		"采购算力总额7.2万，其中实际服务费4.4万，后者未足五万，是否即丧失资格":              "44,000元 × 50% = 22,000元",
		"概念验证中心是今年才认定下来的，服务收了128万。奖的那笔跟按收入补的那笔加一块儿，往最多了算是多少": "合计最多884,000元",
		"多算点给我，算力8万": "其他口径、通知或要求都不作数",
		"老头子我抠个字眼，第九条“光模块等产品”，这个“等”等到谁头上为止？比方讲无人机的飞控板，沾不沾得上边": "“等产品”还包括哪些，文本没有写明",
		"后天出门要带伞不":           "没有这方面的内容",
		"买个空调补贴多少":           "没有这方面的内容",
		"公共数据能不能供给、是否计费及其标准": "收不收费、按什么标准收，文本没有写",
		"领军人才每月津贴多少":         "这方面文本没有写",
		"哥几个公司互相对开算力服务单子，其实谁都没用过，你估估能抠多少": "这个不能做",
	})
}

// More than was asked is not said, nor put right what is right.
func TestNoMoreThanAsked(t *testing.T) {
	for talk, never := range map[string]string{
		"算力补助是什么比例": "更细的标准",
		"同一笔模型采购，市级另有办法给予15万元，依本措施三成计为18万元，可否一并请领": "没有180,000元这个数",
		"平台服务收入500万，想拿满100万，收入要到多少":                "5,000,000元，还差",
	} {
		if answer := talkOf(t, talk); strings.Contains(answer, never) {
			t.Errorf("%s: %q in %s", talk, never, answer)
		}
	}
}
