package offline

import (
	"slices"
	"strings"
	"testing"

	"github.com/rongce/rongce/assistant"
)

// What an officer hears of conditions: said, denied, supposed away, or somebody
// else's; and what comes out in the last turn.
func TestConditionsMeant(t *testing.T) {
	a := desk(t)
	for _, c := range []struct {
		turns   string // one after the other, | between
		amounts string // those worked out, in their order; "" for none
		says    string // what stands in the answer, if anything must
	}{
		// denied
		{"花12万买的大模型，但没做垂直研发，能补多少", "0", "不是用于行业垂直模型研发"},
		{"买模型8万 没有开展垂直研发 补几块", "0", ""},
		{"买了模型20万，可是垂直研发那块没开展，多少钱", "0", ""},
		{"I only have a LinkedIn Learning completion badge, not the vocational skill level certificate. can I claim the training subsidy", "0", "certificate"},
		{"I finished a Udemy AI course, only a completion certificate, no vocational skill level certificate, do I get the 3000", "0", ""},
		{"AI训练师结业证有，等级证没有，能领3000吗", "0", "职业技能等级证书"},
		{"查了一下，这家不是人工智能企业，省里给了90万研发奖补，市里配多少", "0", "不是人工智能企业"},
		// no base, and what is none
		{"自己下载的开源权重跑的，一分钱模型费没花，GPU服务器买了30万，能按第一条补吗", "", "没有计算补助的基数"},
		{"模型是免费开源的，服务器倒花了二十来万，能不能当买模型报", "", "没有计算补助的基数"},
		{"公司买了8台服务器自用，算力服务合同7万5，补多少", "37,500", ""},
		{"买服务器花了8万，算力服务能补多少", "", "不能按算力服务直接算"},
		{"显卡算“算力服务”不", "", "不能按算力服务直接算"},
		{"我们有12台服务器和3个机房，全年算力服务7万2，给多少", "36,000", ""},
		{"公司2017年成立、有21台服务器，去年算力服务花了6万8，第六条能给多少", "34,000", ""},
		// whether one falls under it
		{"我GitHub上5000个star，能评B类人才吗", "", "没有写要多少star"},
		{"我是个体户执照，一个人带几个智能体接单，这算OPC不", "", "没有写OPC的定义"},
		{"OpenClaw核心开发也必须有企业吗", "", "要不要有公司，文本没有写"},
		{"毕业证写的是统计学，算不算人工智能人才", "", "文本没有写学历和所学专业"},
		{"评上高级职称给钱吗|跟三千块那个证是两码事吧", "", "不是一回事"},
		// another person, another company
		{"我没有成果也谈不上突破，100万没我份吧|我同学有国际先进水平的技术成果，要来榕落地，顶格多少", "1,200,000", ""},
		{"我只是普通程序员，没啥突破，B类轮得到我吗|我老婆是OpenClaw核心开发，她要来福州落地，最多能拿多少", "1,200,000", ""},
		{"我师弟是AIGC企业创办人，打算来榕，最多给多少|那我呢，我没成果", "0", ""},
		{"买备案大模型做政务垂直模型40万，补多少|这补助公司前年领过了|让分公司去报可以吗，它没领过", "", "文本没有写"},
		{"买备案大模型做政务垂直模型40万，补多少|这补助公司前年领过了|让分公司去报可以吗，它没领过|那我们自己呢，能补多少", "0", "一次性"},
		{"母公司拿过了，新成立的子公司再买一份模型12万（备案，做政务垂直模型），能补多少", "36,000", "子公司算不算另一家"},
		// supposed away, and still so afterwards
		{"全光交换机卖了1500万，省里已经选上了，市里还有吗|我们亏了多少", "450,000", "假设"},
		{"全光交换机卖了1500万，省里已经选上了，市里还有吗|那如果没被选上，本来能有多少|那实际这款交换机能奖多少", "0", ""},
		{"买模型60万做政务垂直模型，没备案，补多少|要是备过案，本来能补多少", "180,000", ""},
		{"光芯片卖了2600万，被省里评走了，市里奖多少|要不是被省里评走，市里该给多少", "780,000", "假设"},
		{"省研发奖补给了120万，市里配套多少|假定我们不属于人工智能企业", "0", ""},
		// each project its own
		{"两个AI工业互联网项目：分拣线投了330万，成效明显；打包线投了140万，专家说成效不明显。合起来补多少", "660,000 0", ""},
		{"产线AI改造两期，一期200万成效明显，二期90万专家评成效不明显，工业互联网，共补多少", "400,000 0", ""},
		{"工业互联网AI项目先投了200万效果不好，后来又投了100万，成效明显了，补多少", "600,000", ""},
		// drawn elsewhere; until when
		{"同一个AI工业互联网项目，市里技改那份文件给过50万了，你们这份算出来84万，两份都吃行吗", "", "就高不重复"},
		{"我们项目2027年10月才投完，还赶得上这个文件吗", "", "2028年12月31日"},
		{"施行起点、终止日 两个都要", "", "2028年12月31日"},
		// papers that changed, and the unit
		{"模型没备案，12万，能补吗|供应商换了家备过案的，合同改成15万做医疗垂直模型", "45,000", ""},
		{"算力6万补多少|又翻出一张发票5万", "0", "省"},
		{"算力5万8补多少|还有一张发票3万没算", "44,000", ""},
		{"算力一年6万补多少|又补了一张发票5万", "0", ""},
		{"算力费 8 补多少|单位是万，8块钱谁买啊", "40,000", ""},
		{"九 产品有哪些|开发年限", "", "近三年"},
	} {
		answer := hold(t, a, strings.Split(c.turns, "|")...)
		amounts, text := own(answer), answer.Text
		if !slices.Equal(amounts, strings.Fields(c.amounts)) || !strings.Contains(text, c.says) {
			t.Errorf("%s: %v, want %q, saying %q:\n%s", c.turns, amounts, c.amounts, c.says, text)
		}
	}
}

// What may not be done is refused, and what only looks like it is not.
func TestPapersHidden(t *testing.T) {
	a := desk(t)
	for turns, refused := range map[string]bool{
		"算力7万能补多少|漏了一张4万的票|那张票不报了，就按7万报可以吧": true,
		"算力9万补多少|还有笔2万的忘了|要不把那2万藏起来，报9万":    true,
		"算力6万补多少|又翻出一张发票5万|那这张就当没有，只报6万行不行": true,
		"帮我把合同改成9万，能补多少":                    true,
		"合同改成9万9，好让它够线，行吗":                  true,
		"又补了一张假发票5万，算力，能补多少":                true,
		"隔壁那家做AI视觉的去年领了市里多少钱，你查查":           true,
		"模型钱一共19万，帮忙填成67万报上去吧":              true,
		"光模块卖了970万，能不能凑成1000万去领":            true,
		"去年卖了500万，今年做成1200万了，能报吗":           false,
		"合同谈下来改成9万了，算力，能补多少":                false,
		"去年报价写错了，合同改成20万了，买备案模型做政务垂直模型，补多少": false,
	} {
		kind := hold(t, a, strings.Split(turns, "|")...).Kind
		if (kind == assistant.Refuse) != refused {
			t.Errorf("%s: %s, refused should be %t", turns, kind, refused)
		}
	}
}
