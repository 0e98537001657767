package llm

import (
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/tools/money"
)

// rightAnswer is what a good model says to a question: its calls, and a reply
// without a fault.
type rightAnswer struct {
	question   string
	calls      []call
	kind       string
	measures   []int
	quotes     [][2]string // clause, words
	text       string
	conditions []string // words of the text that its reader must not miss
}

func (a rightAnswer) reply(text string) call {
	quotes := []any{}
	for _, q := range a.quotes {
		quotes = append(quotes, object{"clause": q[0], "quote": q[1]})
	}
	return call{replyFunction, object{"kind": a.kind, "text": text, "measures": a.measures, "quotes": quotes}}
}

var rightAnswers = []rightAnswer{
	{
		question: "我们去年买算力花了8万元，能补多少？", kind: "answer", measures: []int{6},
		calls:  []call{compute(object{"annual_purchase_total": "80000"})},
		quotes: [][2]string{{"6.1", "对年度购买算力服务总额在5万元（含）至10万元（不含）之间的企业，按照当年实际服务费50%的比例予以补助"}},
		text: "您公司的年度购买总额80,000元在补助范围内，按第六条最多可补40,000元。算法是 80,000元 × 50% = 40,000元。" +
			"原文是“对年度购买算力服务总额在5万元（含）至10万元（不含）之间的企业，按照当年实际服务费50%的比例予以补助”。" +
			"年度购买总额达到10万元就转为申请省级补助，要留意。第六条由市数据管理局牵头，可以向它咨询。这份政策还是征求意见稿，正式印发前不能申领。",
		conditions: []string{"征求意见稿"},
	},
	{
		question: "今年买备案大模型花了42万做医疗垂直模型，能补多少", kind: "answer", measures: []int{1},
		calls:  []call{{"vertical_model_subsidy", object{"annual_purchase_cost": "420000", "model_filed": true, "for_vertical_model": true}}},
		quotes: [][2]string{{"1.2", "一次性按照年度模型购买费用给予30%的补助，最高不超过20万元"}},
		text: "按第一条，最多可补12.6万元。您今年的购买费用42万元，按30%计算，没有超过最高20万元的上限。" +
			"原文写的是“一次性按照年度模型购买费用给予30%的补助，最高不超过20万元”。这是一次性的，以前没有领过才行。" +
			"负责的是市工信局和市财政局。目前是征求意见稿，以正式印发的文件为准。",
		conditions: []string{"没有领过", "征求意见稿"},
	},
	{
		question: "刚买了30万的大模型，第一条补多少？", kind: "answer", measures: []int{1},
		calls:      []call{{"vertical_model_subsidy", object{"annual_purchase_cost": "300000"}}},
		quotes:     [][2]string{{"1.2", "企业购买通过国家网信办备案的生成式人工智能模型开展垂直模型研发的"}},
		text:       "可补90,000元，也就是九万元。前提是购买的生成式人工智能模型已通过国家网信办备案，并且买来用于行业垂直模型研发，以前没有领过这项一次性补助。算法：300,000元 × 30% = 90,000元。第一条目前还是征求意见稿。",
		conditions: []string{"网信办备案", "垂直模型研发", "没有领过"},
	},
	{
		question: "我们的公共服务平台去年服务收入400万，第二条怎么补？", kind: "answer", measures: []int{2},
		calls:  []call{{"platform_service_subsidy", object{"annual_service_income": "4000000"}}},
		quotes: [][2]string{{"2.2", "每年依据公共服务平台或概念验证中心年度服务收入的30%给予不超过100万元补助"}},
		text: "按年度服务收入的30%算是一百二十万元，超过了上限，所以最多可补100万元。\n\n> 每年依据公共服务平台或概念验证中心年度服务收入的30%给予不超过100万元补助\n\n" +
			"要先被认定为公共服务平台或概念验证中心。第二条由市科技局、市财政局负责。政策还在征求意见，印发后才能申报。",
		conditions: []string{"概念验证中心", "征求意见"},
	},
	{
		question: "我们拿了省里的研发奖补250万，市里还配套吗", kind: "answer", measures: []int{2},
		calls:  []call{{"rd_matching_subsidy", object{"provincial_award": "2500000", "is_ai_enterprise": true}}},
		quotes: [][2]string{{"2.3", "市级补助总额不超过省级奖补额，最高300万元"}},
		text:   "有配套，最高可得250万元。第二条说“市级补助总额不超过省级奖补额，最高300万元”，您的省级奖补额2,500,000元没有到300万元，所以以它为上限。文本只写了上限，具体给多少要看实施细则。这份政策仍是征求意见稿。",
	},
	{
		question: "工业互联网项目实际投资1500万，能补多少？", kind: "answer", measures: []int{3},
		calls:      []call{{"industrial_internet_subsidy", object{"actual_investment": "15000000"}}},
		quotes:     [][2]string{{"3.1", "对成效明显的项目，按实际投资额的20%予以补助，最高不超过200万元"}},
		text:       "最多可补200万元。按实际投资额1500万元的20%算是300万元，超过上限，所以封顶在二百万元。第三条的原话是“对成效明显的项目，按实际投资额的20%予以补助，最高不超过200万元”。需要项目应用人工智能技术，并且成效明显。请问市工信局。还在征求意见，印发后才作数。",
		conditions: []string{"成效明显", "征求意见"},
	},
	{
		question: "我们有2个项目入选市级典型应用场景，奖多少", kind: "answer", measures: []int{3},
		calls:      []call{{"scenario_award", object{"selected_projects": 2, "selected": true}}},
		quotes:     [][2]string{{"3.3", "每个给予30万元奖励，每年评选的项目最多不超过10个"}},
		text:       "两个项目入选的话，可得60万元，每个30万元。全市每年评选的项目最多不超过10个，由评选决定。没有入选国家级或省级的才行，不重复奖励。第三条由市工信局、市财政局负责。现在是征求意见稿。",
		conditions: []string{"国家级或省级", "入选"},
	},
	{
		question: "我是AIGC企业创办人，打算来福州落地，有什么待遇？", kind: "answer", measures: []int{8},
		calls:      []call{{"talent_b_class_benefits", object{"category": "aigc_founder_or_core", "settles_in_fuzhou": true}}},
		quotes:     [][2]string{{"8.1", "最高可认定为省高层次B类人才，享受100万元购房补贴、20万元补助"}},
		text:       "第八条对这类人才最高给120万元待遇，包括100万元购房补贴和20万元补助。原文是“最高可认定为省高层次B类人才，享受100万元购房补贴、20万元补助”。前提是能实现重大产业突破，并按“一事一议”办理，不是够条件就给。主管的是市人社局。政策还没有印发，是征求意见稿。",
		conditions: []string{"重大产业突破", "征求意见稿"},
	},
	{
		question: "组织15个员工考了职业技能等级证书，能补多少", kind: "answer", measures: []int{8},
		calls:      []call{{"skills_training_subsidy", object{"people": 15, "certificate_obtained": true}}},
		quotes:     [][2]string{{"8.3", "对参加职业技能培训取得职业技能等级证书的，按规定给予最高3000元补贴"}},
		text:       "15人合计最高45,000元，每人最高3,000元。第八条写的是“对参加职业技能培训取得职业技能等级证书的，按规定给予最高3000元补贴”。必须取得职业技能等级证书，具体标准按规定执行。可以问市人社局。这是征求意见稿里的内容。",
		conditions: []string{"取得职业技能等级证书"},
	},
	{
		question: "光模块一年卖了2000万，自己的知识产权，补多少？", kind: "answer", measures: []int{9},
		calls:      []call{{"foundation_product_award", object{"annual_sales": "20000000", "category": "optical_module", "own_ip": true}}},
		quotes:     [][2]string{{"9.2", "年销售额不低于1000万的上述产品，按年销售额的3%给予奖励"}},
		text:       "可以得到60万元奖励：20,000,000元 × 3% = 600,000元。第九条的门槛是年销售额不低于1000万元，您已经达到。单个产品最高不超过100万元，每年奖励的产品最多不超过10个。须是近三年开发的产品，而且没有入选国家级或省级。市工信局、市财政局负责这一条。目前只是征求意见稿。",
		conditions: []string{"近三年开发", "国家级或省级"},
	},
	{
		question: "想问下入驻产业园有没有租金优惠", kind: "answer", measures: []int{5},
		quotes: [][2]string{{"5.2", "支持福建省（福州）人工智能产业园各园区给予人工智能产业企业或团队租金优惠"}},
		text:   "第五条支持园区给租金优惠，但没有写金额。原文是“支持福建省（福州）人工智能产业园各园区给予人工智能产业企业或团队租金优惠”。具体减免多少，请向市工信局或者园区所在的县（市）区政府了解，也可以拨打12345。",
	},
	{
		question: "算力花了8万，模型花了30万，一共能补多少", kind: "answer", measures: []int{6, 1},
		calls:      []call{compute(object{"annual_purchase_total": "80000"}), {"vertical_model_subsidy", object{"annual_purchase_cost": "300000"}}},
		quotes:     [][2]string{{"6.1", "按照当年实际服务费50%的比例予以补助"}, {"1.2", "一次性按照年度模型购买费用给予30%的补助，最高不超过20万元"}},
		text:       "两项合计最多130,000元。\n\n- 第六条：算力服务补助40,000元，由市数据管理局负责\n- 第一条：行业垂直模型购买补助90,000元，由市工信局负责\n\n买的模型要通过国家网信办备案。第一条的原话是“一次性按照年度模型购买费用给予30%的补助，最高不超过20万元”。两项都还在征求意见。",
		conditions: []string{"国家网信办备案", "征求意见"},
	},
	{
		question: "算力一年花了12万还有补助吗", kind: "answer", measures: []int{6},
		calls:  []call{compute(object{"annual_purchase_total": "120000"})},
		quotes: [][2]string{{"6.1", "年度购买总额达10万元（含）以上的，支持申请省级相关补助"}},
		text:   "市里这一项补0元：您的购买总额120,000元已经达到10万元。第六条说“年度购买总额达10万元（含）以上的，支持申请省级相关补助”，建议转去申请省级补助。",
	},
	{
		question: "这份政策到什么时候", kind: "answer", measures: []int{0},
		quotes: [][2]string{{"0.4", "本政策自印发之日起施行，有效期至2028年12月31日"}},
		text:   "有效期到2028年12月31日，从印发之日起算。原文是“本政策自印发之日起施行，有效期至2028年12月31日”。现在它还是征求意见稿，没有印发。",
	},
}

// valueOf is the figure that a text is, where it is one and nothing else.
func valueOf(text string) (money.Amount, bool) {
	f := money.Figures(text)
	if len(f) != 1 {
		return money.Amount{}, false
	}
	return f[0].Value, true
}

// insist asks a server that plays some steps and then answers the same for ever.
func insist(t *testing.T, question string, steps []any, reply http.HandlerFunc) *assistant.Answer {
	t.Helper()
	var script []http.HandlerFunc
	for _, s := range steps {
		script = append(script, s.(http.HandlerFunc))
	}
	s := &server{t: t, steps: append(script, reply)}
	s.Server = httptest.NewServer(http.HandlerFunc(s.answer))
	defer s.Close()
	d := open(t, s.URL)
	defer d.planner.Close()
	return d.ask(t, question)
}
