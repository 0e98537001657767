package offline

import (
	"slices"
	"strings"
	"testing"

	"github.com/rongce/rongce/assistant/offline/plan"
	"github.com/rongce/rongce/assistant/offline/sheets"
)

// Conversations whose last answer has to say something, and may not say something else.
func TestTalks(t *testing.T) {
	a := desk(t)
	for _, c := range []struct {
		turns         []string
		says, saysNot string
	}{
		// From the award to what brings it.
		{[]string{"模型补助要落到6万，跟厂家的合同得谈到多大"}, "200,000元", "18,000元"},
		{[]string{"算力补助想讨2万8，服务费该花多少"}, "56,000元", "14,000元"},
		{[]string{"平台服务收入补助目标是45万到60万，收入要做到多少到多少"}, "1,500,000元", "135,000元"},
		{[]string{"同行的工业互联网项目补了30万，人家实际投资是多少"}, "1,500,000元", "60,000元"},
		{[]string{"AI企业想在市里配到50万，省里的研发奖补得有多少"}, "至少要500,000元", "250,000元"},
		{[]string{"想给厂里争取24000块培训补贴，要多少人考到证"}, "8人", "24,000元 ×"},
		{[]string{"场景奖励想拿90万，要评上几个"}, "3个", "27万"},
		{[]string{"模型补助想每年拿3万6，每个月账单要跑到多少"}, "平均每月 10,000元", "10,800元"},
		{[]string{"已经付了50万买备案模型做垂直模型，想把补助拿到18万，采购额要到多少"}, "还差100,000元", "54,000元"},
		{[]string{"算力补助想拿8万，得买多少"}, "拿不到80,000元", "40,000元"},
		{[]string{"场景奖励想拿450万，要评上几个"}, "最多10个", "15个"},           // the year's quota, as the tool has it
		{[]string{"职业技能培训补贴想拿5000万，要多少人考到证"}, "3000元", "全市每年最多"}, // nobody trains so many, and the text has no quota
		{[]string{"算力一年8万，补多少", "要是9万5呢", "没谈成，还是原价"}, "40,000元", "47,500元"},
		// Forward questions stay what they are.
		{[]string{"算力预计要6万到8万，补多少"}, "40,000元", "拿不到"},
		{[]string{"算力月租5000，一年补多少", "涨到8000一个月呢"}, "48,000元", "想拿"},
		// After a wish, another is asked for; so much as nobody gets is said to be too much.
		{[]string{"想从平台服务收入补助里拿60万，一年要做到多少收入", "130万行不行"}, "拿不到1,300,000元", "390,000元"},
		{[]string{"想从平台服务收入补助里拿60万，一年要做到多少收入", "那收入做到130万呢"}, "390,000元", "拿不到"},
		// A price of so many pieces: some come back, or the price is another.
		{[]string{"光模块单价2500元，卖了6000只，去年自己开发的，奖多少", "其中1000只被客户退了"}, "375,000元", "× 1000"},
		{[]string{"光模块单价2500元，卖了6000只，去年自己开发的，奖多少", "其中1000只被客户退了", "还是这5000只，单价改成3000元"}, "450,000元", "540,000元"},
		{[]string{"GPU租了9张，每张一年8000元，补多少", "退了2张", "又加租了3张"}, "40,000元", "× 3计算"},
		{[]string{"AI服务器单价11万，自研，今年卖了120台，奖多少", "里面20台样机不算，扣掉"}, "330,000元", "补不到"},
		{[]string{"全光交换机单价15万，自研，今年卖掉100台，退了20台，奖多少"}, "360,000元", "450,000元"},
		// One bill for two things is neither's.
		{[]string{"一张账单26万，拆成备案模型授权20万（做物流垂直模型）和算力服务6万，各补多少"}, "90,000元", "78,000元"},
		{[]string{"AI工业互联网投资200万，其中AI软件150万、算力服务50万，补多少"}, "400,000元", ""},
		{[]string{"备案模型花20万做物流垂直模型，算力花6万，各补多少", "这两块的总数呢"}, "90,000元", "0.60元"},
		{[]string{"做端侧芯片的，自研，每颗两块，卖了900万颗，奖多少"}, "540,000元", "两项"},
		{[]string{"算力今年两块开支，3万2和4万1，补多少"}, "36,500元", "补不到"},
		// Somebody holds another figure against the one that was told.
		{[]string{"算力花了7万，补多少", "不对，明明是6万，改一下"}, "不是60,000元", "× 50% = 30,000元"},
		{[]string{"算力花了7万，补多少", "所以就是5万，对吧"}, "35,000元", "25,000元"},
		{[]string{"算力花了7万，补多少", "看错了，明明买了6万"}, "30,000元", "不是60,000元"},
		// A partner's share beside one's own, and one's own again.
		{[]string{"合建的AI工业互联网项目我们投了250万，补多少", "合作方投的350万那份呢"}, "700,000元", "= 500,000元"},
		{[]string{"合建的AI工业互联网项目我们投了250万，补多少", "合作方投的350万那份呢", "要是600万都由我们投呢", "不可能的，我们那份补多少"}, "500,000元", "1,200,000元"},
		// Of those that are left not all were selected; the cheapest of the offers before.
		{[]string{"4个攻关项目评上市级，奖多少", "其中一个已经入选国家级了", "余下三个只中了两个"}, "600,000元", "900,000元"},
		{[]string{"算力两家报价，6万6和10万5，哪家市里补得多", "贵的那家能降到9万2", "它比便宜那家多补几块"}, "13,000元", "差46,000元"},
		// Products told of turn by turn, all of them together.
		{[]string{"光模块年销1200万、AI服务器年销2000万，都自研，分别奖多少", "另有一款端侧芯片，年销600万", "三款归一块多少"}, "960,000元", "合计最多0元"},
		// What several things of one kind come to.
		{[]string{"AI质检的工业互联网项目投了100万，补多少", "另一个AI项目投50万呢", "俩项目加起来"}, "300,000元", ""},
		{[]string{"公司算力买了6万", "子公司是独立法人，自己买了8万算力，能补多少", "两家加起来"}, "70,000元", "140,000元"},
		{[]string{"备案模型花了10万做医疗垂直模型", "算力用了7万", "相加"}, "65,000元", ""},
		// Parts of a count.
		{[]string{"培训30人，取得证书补多少", "30人里头12个拿了职业技能等级证书"}, "36,000元", "90,000元"},
		{[]string{"12个人都考到职业技能等级证书，补多少", "里头俩没过"}, "30,000元", "36,000元"},
		{[]string{"场景评上2个奖多少", "又公示一个也是我们的，总共多少"}, "900,000元", ""},
		// What was known, changed by a factor or by months.
		{[]string{"算力一年8万", "供应商打九折，补多少"}, "36,000元", "40,000元"},
		{[]string{"一期工业互联网项目投资100万，用了AI，补多少", "二期投资是一期的1.5倍，二期单独补多少"}, "300,000元", ""},
		{[]string{"算力按月租，一个月一万一，用了5个月，补多少", "再续俩月的话"}, "38,500元", "27,500元"},
		// A remark repeats what it is about; what is told instead of an amount asks for it again.
		{[]string{"备案模型20万做法律垂直模型，补多少", "行行，就按你手里这份"}, "60,000元", ""},
		{[]string{"AI工业互联网项目能补多少", "三个标段，工期180天"}, "实际投资额", "我答不了"},
		// Promises that were not made.
		{[]string{"上回你亲口讲批给我们50万的，啥时候打款"}, "没有答应", ""},
		// What one has of supports.
		{[]string{"研发公共服务平台有哪几种补"}, "50万元", "这个细节"},
		{[]string{"研发公共服务平台有哪几种补"}, "30%", ""},
		{[]string{"新认定的概念验证中心给多少", "次年还给吗"}, "服务收入", "这个细节"},
		// Which measures have a trait.
		{[]string{"国家级、省级入选过就不再奖的是哪两条"}, "第三、九条", "第六条"},
		{[]string{"三成这个比例出现在哪些措施"}, "第一条", "第三条"},
		{[]string{"设了金额门槛、不到就没有的，是哪几条"}, "第六、九条", "第一条"},
		// Titles and offices in other words.
		{[]string{"企业主体培育 责任方要全"}, "市委金融办", ""},
		{[]string{"模型补助 责任部门", "研发配套?"}, "市科技局", "市工信局"},
		{[]string{"算力归哪个局", "公共数据那条也是他们管？"}, "市数据管理局", ""},
		{[]string{"第十二条管啥"}, "没有第", "我是榕策"},
		// Figures of other things.
		{[]string{"公司32000粉丝、在18号楼，算力补贴能给多少"}, "请告诉我", "16,000元"},
		{[]string{"节拍快了18%，能耗掉三成，AI工业互联网项目实际投资150万，补多少"}, "300,000元", "请告诉我"},
	} {
		answer := hold(t, a, c.turns...)
		if !strings.Contains(answer.Text, c.says) || c.saysNot != "" && strings.Contains(answer.Text, c.saysNot) {
			t.Errorf("%q has to say %q and not %q:\n%s", c.turns, c.says, c.saysNot, answer.Text)
		}
	}
}

// The longest part of a title decides, and none decides for two.
func TestTitled(t *testing.T) {
	policy := desk(t).Policy
	for text, want := range map[string]int{"主体培育归谁管": 4, "普惠算力服务写了啥": 6, "示范场景应用": 3, "园区发展建设那块": 5, "人才引育力度": 8, "随便问问": 0, "": 0} {
		got, ok := plan.Titled(policy, text)
		if ok != (want != 0) || ok && got != want {
			t.Errorf("%q names measure %d (%t), not %d", text, got, ok, want)
		}
	}
	for _, m := range policy.Measures {
		if got, ok := plan.Titled(policy, m.Title); !ok || got != m.Number {
			t.Errorf("%s names measure %d, %t", m.Title, got, ok)
		}
	}
}

// Each trait is of some measures, not of all and not of none.
func TestTraits(t *testing.T) {
	a := desk(t)
	p := New(a.Policy, a.Toolbox)
	for i, trait := range plan.Traits {
		var in []int
		for _, s := range sheets.OfTopics {
			if s.Tool == "" {
				if trait.Has(s, nil) {
					in = append(in, s.Measure)
				}
			} else if trait.Has(s, p.Tools.Benefit(s.Tool)) {
				in = append(in, s.Measure)
			}
		}
		if slices.Sort(in); len(slices.Compact(in)) == 0 || len(slices.Compact(in)) > 5 {
			t.Errorf("trait %d (%s) is of the measures %v", i, trait.Says, in)
		}
	}
}
