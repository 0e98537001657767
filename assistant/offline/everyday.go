package offline

import (
	"fmt"
	"strings"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/offline/plan"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/knowledge/asked"
)

// The answers to what everybody asks of the paper or of us (plan.Everyday).

// everydaySaid is an answer that is always the same: what is said, the clauses that it rests on, and the measures it is about.
type everydaySaid struct {
	kind     assistant.Kind // Answered if ""
	says     []string
	clauses  []string
	measures []int
}

const (
	rulesToCome = "要等正式印发，以责任单位另行制定的实施细则为准；可以问对应的责任单位，或拨打12345。"
	stillDraft  = "现在还是征求意见稿，尚未正式印发。"
)

var everydaySays = map[string]everydaySaid{
	"human":     {kind: assistant.SmallTalk, says: []string{"我是程序，转不了人工；要找工作人员，请拨打12345，或者找对应条款的责任单位。政策文本里的内容可以继续问我。"}},
	"complaint": {kind: assistant.SmallTalk, says: []string{"投诉我受理不了，请拨打12345反映。要是我哪里答得不对，说一下是哪一句，我按政策文本重新查。"}},
	"anger":     {kind: assistant.SmallTalk, says: []string{"抱歉，没帮上忙。请说一下是哪一条，或者花了什么钱、卖了什么产品，我按政策文本重新答；文本没有写的，我只能直说没有。要找工作人员，请拨打12345。"}},
	"trust":     {kind: assistant.SmallTalk, says: []string{"我只按政策文本回答，引用的话都能对照原文；文本没有写的，我会说没有写。这份还是征求意见稿，我的回答不是审批结果，以正式印发的文件和责任单位的审核为准，也可以拨打12345核实。"}},
	"waiting":   {kind: assistant.SmallTalk, says: []string{"好的，您先问，问清楚了再告诉我。"}},
	"hurry":     {kind: assistant.SmallTalk, says: []string{"好的，请直接说：对方想问哪一条，或者花了什么钱、多少元，我马上查。"}},
	"over":      {kind: assistant.SmallTalk, says: []string{"好的，有需要再问我。"}},
	"progress":  {kind: assistant.SmallTalk, says: []string{"我查不了申请进度，也不能代为提交：我只解答政策文本。这份还是征求意见稿，尚未正式印发，现在还不能申报；要查办理情况，请问对应的责任单位或拨打12345。"}},
	"recorded":  {kind: assistant.SmallTalk, says: []string{"可以录。但我说的是按政策文本测算的结果，不是承诺：这份还是征求意见稿，能不能拿到、拿多少，以正式印发的文件和责任单位的审核为准。"}},

	"expired":       {says: []string{"**有效期至2028年12月31日**，从印发之日起施行。到期以后续不续、到期前花的钱到期后还能不能申请，文本没有写。" + stillDraft}, clauses: []string{clauseTerm}},
	"rejected":      {says: []string{"没通过以后怎么申诉、能不能再申请，文本没有写；可以问受理的责任单位，或拨打12345。" + stillDraft}, clauses: []string{clauseRules}},
	"filing":        {says: []string{"备案怎么查，文本没有写，只要求买的是“通过国家网信办备案的生成式人工智能模型”；可以向国家网信办的公告或卖模型的一方核实。"}, clauses: []string{"1.2"}, measures: []int{1}},
	"not_yet":       {says: []string{"现在还不能申请：这份还是**征求意见稿**，不是正式文件，尚未正式印发；要等正式印发施行，并看责任单位另行制定的实施细则。谁说已经可以申请的，请向责任单位或12345核实。"}, clauses: []string{plan.ClauseTitle, clauseTerm, clauseRules}},
	"invoice":       {says: []string{"要不要发票、合同，认哪种凭证，文本没有写，" + rulesToCome}, clauses: []string{clauseRules}},
	"agent":         {says: []string{"能不能找人代理、代办，文本没有写，" + rulesToCome + "有人让您先交钱的，先核实。"}, clauses: []string{clauseRules}},
	"not_founded":   {says: []string{"各条写的是“企业”，还没成立的公司不是企业，成立以后花的钱、做的项目再看条件；对成立多久，文本没有写要求。政策自印发之日起施行，有效期至2028年12月31日，现在还是征求意见稿。"}, clauses: []string{clauseTerm, clauseRules}},
	"closed_down":   {says: []string{"公司注销、停业或者迁走以后还能不能领，文本没有写；各条写的是“企业”，" + rulesToCome}, clauses: []string{clauseRules}},
	"blacklist":     {says: []string{"失信、欠税、受过处罚影不影响，文本没有写，" + rulesToCome + stillDraft}, clauses: []string{clauseRules}},
	"issuer":        {says: []string{"由哪个部门发布、起草，文本没有写；标题写的是福州市的若干措施（征求意见稿），每一条列了责任单位。"}, clauses: []string{plan.ClauseTitle}},
	"lead":          {says: []string{"文本没有写谁牵头：每一条后面只列了责任单位，没有分牵头和配合，各条不一样。请告诉我是哪一条。"}, clauses: []string{clauseRules}},
	"comment_where": {says: []string{"意见提到哪里、怎么提、什么时候截止，文本没有写，要看发布单位的通知。" + stillDraft}, clauses: []string{plan.ClauseTitle}},
	"full_text":     {says: []string{"在哪里能看到全文，文本自己没有写；可以问责任单位或拨打12345。哪一条的原文我都可以念，说第几条就行。"}, clauses: []string{plan.ClauseTitle}},
	"number":        {says: []string{"文号文本没有写：这份还是征求意见稿，尚未正式印发。"}, clauses: []string{plan.ClauseTitle}},
	"when_issued":   {says: []string{"什么时候正式印发、在哪里公布，文本没有写；可以留意责任单位的通知，或拨打12345问。" + stillDraft}, clauses: []string{plan.ClauseTitle, clauseTerm}},
	"district_money": {says: []string{"市级奖补所需资金由市级财政承担；区（县、市）里要不要配套、另外给不给，文本没有写，要问相关县（市）区政府。"},
		clauses: []string{clauseRules}},
	"whom":            {says: []string{"补贴发给公司还是个人、怎么发，文本没有写：写的是“对参加职业技能培训取得职业技能等级证书的，按规定给予最高3000元补贴”，" + rulesToCome}, clauses: []string{"8.2", clauseRules}, measures: []int{8}},
	"park":            {says: []string{"产业园有几个园区、在哪里、地址和联系方式，文本没有写，只写了“福建省（福州）人工智能产业园各园区”；可以问市工信局、市招商办或拨打12345。"}, clauses: []string{"5.2"}, measures: []int{5}},
	"before_issue":    {says: []string{"政策自印发之日起施行，有效期至2028年12月31日；印发以前花的钱算不算，文本没有写。" + stillDraft}, clauses: []string{clauseTerm, clauseRules}},
	"how_many_each":   {says: []string{"一家企业最多能拿几项，文本没有写：不同措施补的是不同的事，符合条件的可以分别申请；同一件事、市里另有同类政策的，按“就高不重复”，取较高的一份。" + stillDraft}, clauses: []string{clauseHigher}},
	"origin":          {says: []string{"文本没有写户籍、国籍、从哪里来的限制。第八条的领军人才和团队，写的是所列类别、来榕落地转化、能实现重大产业突破；职业技能培训补贴写的是城乡劳动者，外地户籍算不算没有写，要问责任单位。" + stillDraft}, clauses: []string{"8.1", "8.2"}, measures: []int{8}},
	"district_too":    {says: []string{"“就高不重复”说的是**本市同类政策**：同一件事两边都给钱的，取较高的一份，不能两边都拿。区里给的算不算“本市同类政策”，文本没有写，要问责任单位。"}, clauses: []string{clauseHigher}},
	"enterprise_kind": {says: []string{"文本没有写必须是高新技术企业、规上企业或专精特新这类资质：各条写的是“企业”或“人工智能企业”，看的是买了什么、投了什么、卖了什么。第四条只是支持企业申报专精特新“小巨人”这类称号，不是领钱的条件。"}, clauses: []string{clauseRules}, measures: []int{4}},
}

// everyday answers such a question.
func (p *Planner) everyday(l *plan.Plan) *plan.Letter {
	w := p.letter(assistant.Answered)
	if said, ok := everydaySays[l.Everyday.Name]; ok {
		if said.kind != "" {
			w.Kind = said.kind
		}
		w.Say(said.says...)
		for _, id := range said.clauses {
			w.CiteClause(id)
		}
		w.About(said.measures...)
		if w.Kind == assistant.Answered && len(w.Measures) == 0 {
			w.About(0)
		}
		return w
	}
	if l.Everyday.Name == "apply_en" {
		w.Say("Not yet: the text is still a draft for comments (征求意见稿), so nothing can be applied for. Forms, dates, windows and websites are not in the text; detailed rules (实施细则) will be written by the responsible offices. Which measure is it about? I can name its offices. Or ask them " + whomEN + ".")
		w.CiteClause(clauseRules)
		w.CiteClause(plan.ClauseTitle)
		w.About(0)
		return w
	}
	if p.everydayOfMeasure(l, w) {
		l.Lists(w.Measures)
		return w
	}
	switch l.Everyday.Name {
	case plan.Mentioned:
		p.mentioned(l.Everyday.Word, w)
	case "quota":
		p.quotas(w)
		w.Say("别的措施没有写名额。")
	case "quota_full":
		w.Say("名额满了怎么办、是不是先到先得，文本没有写；写的是“评选”和每年最多多少个。")
		p.quotas(w)
		if strings.Contains(l.Text, "资金") || strings.Contains(l.Text, "预算") {
			w.Say("一共安排多少资金，文本也没有写。")
			w.CiteClause(clauseRules)
		}
	case "funds":
		w.Say("市级奖补所需资金由市级财政承担；一共安排多少资金、用完了怎么办，文本没有写。")
		w.CiteClause(clauseRules)
	case "district_office":
		w.Say("每一条的责任单位里都有“相关县（市）区政府”，另外还有市里的部门，各条不一样；区里具体是哪个部门，文本没有写。请告诉我是哪一条，我把责任单位报给您。")
		for _, m := range p.Policy.Measures {
			w.CiteAt(m.Responsibility.Whole())
		}
		w.About(0)
		w.Follow("第一条归哪个部门管？", "算力补助归谁管？")
	case "province_office":
		w.Say("省里的部门不在责任单位里，文本没有提到。文本列的都是市里的部门和相关县（市）区政府，各条不一样；请告诉我是哪一条。")
		w.CiteClause(clauseRules)
		w.About(0)
	case "yearly":
		p.yearly(w)
	case "highest":
		for _, r := range p.byFigure(plan.CeilingEdge)[:1] {
			w.Say(fmt.Sprintf("写明的上限里最高的是%s，%s：%s。", w.Heading(r.sheet.Measure), r.sheet.Name, r.sheet.Ceiling))
			w.Cite(r.sheet.Measure, r.sheet.Quotes...)
		}
		w.Say("每个项目、每个产品、每人、每家企业的上限各按各的算；“最高”是上限，不等于一定给这么多。")
		w.Follow("全部上限列一下")
	case "ranked":
		var lines []string
		for _, r := range p.byFigure(plan.CeilingEdge) {
			lines = append(lines, "- "+plan.Ordinal(r.sheet.Measure)+"，"+r.sheet.Name+"："+r.sheet.Ceiling)
			w.Cite(r.sheet.Measure, r.sheet.Quotes...)
		}
		w.Say("按写明的上限从高到低：", strings.Join(lines, "\n"))
		w.Say("算力服务补助没有另写封顶数；第四、五、七条没有写金额。")
		w.Cite(6, sheets.Of(asked.Computing).Quotes...)
	case "sum_of_all":
		w.Say("加起来最多多少，文本没有写：各条的上限有按企业、按项目、按产品、按人算的，有的要评选，条件也不一样，不能简单相加。各自的上限是：")
		p.moneyLines(l, w)
	case "pay_or_not":
		p.moneyed(l, w)
		p.moneyless(l, w)
	case "one_line":
		p.ceilings(l, w)
	case "anything_else":
		p.all(l, w)
	case "where_higher":
		w.Say("在附则里，不在九条措施中。原文是：", "> "+p.Policy.Clause(clauseHigher).Text)
		w.CiteClause(clauseHigher)
		w.About(0)
	case "trade":
		w.Say("文本没有按行业排除谁：看的不是哪一行，而是企业花了什么钱、做了什么。各行各业的企业对得上的有这几项：")
		for _, topic := range []asked.Topic{asked.VerticalModel, asked.Industrial, asked.Computing, asked.Training} {
			sheet := sheets.Of(topic)
			w.Say("- " + w.Heading(sheet.Measure) + "：" + sheet.Gist)
			w.Cite(sheet.Measure, sheet.Quotes...)
		}
		w.Say("个体户算不算“企业”，文本没有写，要问责任单位。对得上哪一项，告诉我花了多少，我来算。")
		w.Follow("购买算力服务", "买模型研发垂直模型")
	}
	if len(w.Measures) == 0 {
		w.About(0)
	}
	l.Lists(w.Measures)
	return w
}

// yearly says which supports are paid every year, and which once, as far as the text has it.
func (p *Planner) yearly(w *plan.Letter) {
	w.Say("文本写明“每年”的是第二条的平台（中心）服务收入补助：" + sheets.Of(asked.PlatformService).Gist)
	w.Cite(2, sheets.Of(asked.PlatformService).Quotes...)
	w.Say("写明“一次性”的是第一条：" + sheets.Of(asked.VerticalModel).Gist)
	w.Cite(1, sheets.Of(asked.VerticalModel).Quotes...)
	w.Say("第三条的场景和第九条的产品是每年评选、每年限个数，第六条按年度购买总额和当年实际服务费算；同一家能不能年年拿，文本没有写。其余各条也没有写。")
	for _, topic := range []asked.Topic{asked.Scenario, asked.Computing, asked.Product} {
		w.Cite(sheets.Of(topic).Measure, sheets.Of(topic).Quotes...)
	}
}

// nearWords are words of the text that come near to what it does not mention.
var nearWords = []struct {
	of      string // words of the question
	measure int
	quote   string
}{
	{"机器人|人形|自动驾驶|无人驾驶|智能车|智驾", 2, "智能装备、具身智能"},
	{"算力中心|数据中心|智算", 6, "年度购买算力服务总额"},
	{"风投|创投|融资|贷款|贴息|投资基金", 5, "进一步加大算力、基金等创新资源支持"},
	{"软件|开源模型", 4, "鼓励企业加快人工智能应用软件产品开发"},
	{"电商|直播", 2, "智能电商"},
}

// mentioned tells whether the text has a word, and where.
func (p *Planner) mentioned(word string, w *plan.Letter) {
	for _, c := range p.Policy.Clauses() {
		if strings.Contains(c.Text, word) {
			p.found(c, word, w)
			return
		}
	}
	w.Say("文本没有提到“" + word + "”。")
	w.CiteClause(plan.ClauseTitle)
	for _, near := range nearWords {
		for of := range strings.SplitSeq(near.of, "|") {
			if strings.Contains(word, of) {
				w.Say("意思相近的写法在" + w.Heading(near.measure) + "：“" + near.quote + "”。")
				w.Cite(near.measure, near.quote)
				return
			}
		}
	}
	w.Say("各条看的是企业买了什么、投了什么、卖了什么，没有按行业排除谁。")
	w.About(0)
}
