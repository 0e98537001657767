package offline

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// whole answers about the text as a whole: validity, funds, lists.
func (p *Planner) whole(l *plan) *letter {
	w := p.letter(assistant.Answered)
	switch {
	case len(l.unreal) > 0 && len(l.measures) == 0:
		w.say(fmt.Sprintf("没有第%s条：这份政策只有九条措施（第一条到第九条），另有附则。", l.unreal[0]))
		w.citeClause(clauseTitle)
		w.follow("全部措施给我列一下")
		return w
	case l.want(wantOfficeIn):
		p.officeIn(l, w)
	case l.listsTerms() && l.want(wantQuota):
		p.quotas(w)
	case l.listsTerms():
		p.ceilings(w)
	case l.want(wantMoneyless):
		p.moneyless(w)
	case l.want(wantNoRepeat):
		p.noRepeat(w)
	case l.want(wantCeilings):
		p.ceilings(w)
	case l.want(wantMoneyed):
		p.moneyed(w)
	}
	if len(w.lines) == 0 && len(l.subjects) == 0 && l.want(wantRate, wantCeiling, wantThreshold, wantQuota) && !l.want(wantMine, wantUntil, wantSince, wantFunds) {
		p.ceilings(w)
	}
	if len(w.lines) > 0 {
		return w
	}
	if l.want(wantFunds) {
		w.say("市级奖补所需资金由市级财政承担；一共安排多少资金，文本没有写。")
		w.cite(0, "本措施市级奖补所需资金由市级财政承担")
	}
	if l.want(wantRules) {
		w.say("实施细则由各责任单位另行制定；写没写好、什么时候出，文本没有写。")
		w.cite(0, "具体实施细则由各责任单位另行制定")
	}
	if l.want(wantStack) {
		p.stack(l, w)
	}
	if l.want(wantUntil, wantSince, wantDraft) {
		p.term(l, w)
	}
	if len(w.lines) > 0 {
		w.about(0)
		return w
	}
	switch {
	case l.want(wantMine) || l.want(wantAmount, wantEligible) && !l.want(wantAll):
		p.mine(l, w)
	case l.want(wantAll) || len(l.subjects) > 0 && l.subjects[0].Topic == asked.Policy && !l.undisclosed():
		p.all(l, w)
	case l.undisclosed():
		p.undisclosedWhole(l, w)
	default:
		p.all(l, w)
	}
	return w
}

// term answers from when, until when, and what the text is worth today.
func (p *Planner) term(l *plan, w *letter) {
	if l.want(wantDraft) || l.want(wantSince) {
		p.standing(w)
	}
	if l.want(wantSince) {
		w.say("施行时间是自印发之日起，具体哪天印发，文本没有写。")
		w.cite(0, "本政策自印发之日起施行")
	}
	if l.want(wantUntil) {
		w.say("**有效期至2028年12月31日**，从印发之日起施行；现在还是征求意见稿。")
		w.cite(0, "本政策自印发之日起施行，有效期至2028年12月31日")
		w.citeClause(clauseTitle)
	}
	w.about(0)
	w.follow("现在能申报吗？", "实施细则谁来写？")
}

// standing says that nothing can be claimed under a draft.
func (p *Planner) standing(w *letter) {
	w.say("这份还是**征求意见稿**，不是正式文件，尚未正式印发，现在不能申领；要等正式印发施行，并看责任单位另行制定的实施细则。")
	w.citeClause(clauseTitle)
	w.cite(0, "本政策自印发之日起施行", "具体实施细则由各责任单位另行制定")
}

// quotas lists the measures that limit how many are paid for.
func (p *Planner) quotas(w *letter) {
	w.say("有名额限制的是这两项，都是全市每年的数：")
	for _, sheet := range sheets {
		if sheet.Quota != "" {
			w.say("- " + w.heading(sheet.Measure) + "，" + sheet.Name + "：" + sheet.Quota)
			w.cite(sheet.Measure, sheet.Quotes...)
		}
	}
}

var notAmong = regexp.MustCompile(`(没有|没|不含|不包括|不涉及|除了|以外)[^,，。]{0,4}(工信|财政|科技|数据|金融|商务|发改|教育|招商|人社|组织)`)

func (p *Planner) officeIn(l *plan, w *letter) {
	for _, office := range l.offices {
		if !strings.Contains(p.policy.Text, office) {
			w.say("这份文件的责任单位里没有" + office + "，文本没有提到。")
			w.citeClause(clauseRules)
			continue
		}
		if notAmong.MatchString(l.text) {
			var out []int
			for _, m := range p.policy.Measures {
				w.citeAt(m.Responsibility.Whole())
				if !slices.Contains(m.Offices, office) {
					out = append(out, m.Number)
				}
			}
			w.about(out...)
			w.say("责任单位里没有" + office + "的是" + ordinals(out) + "。")
			continue
		}
		var in []int
		for _, m := range p.policy.Measures {
			if slices.Contains(m.Offices, office) {
				in = append(in, m.Number)
				w.citeAt(m.Responsibility.Whole())
			}
		}
		if len(in) == 0 {
			w.say("文本的责任单位里没有" + office + "。")
			w.citeClause(clauseRules)
			continue
		}
		w.about(in...)
		var titles []string
		for _, m := range in {
			titles = append(titles, w.heading(m))
		}
		w.say(office + "是" + ordinals(in) + "的责任单位：" + strings.Join(titles, "、") + "。")
	}
	w.kind = assistant.Answered
}

// namesMoney lists the measures in which the text names an amount, and those in which it does not.
func (p *Planner) namesMoney() (with, without []int) {
	for _, m := range p.policy.Measures {
		if slices.ContainsFunc(p.tools.Benefits(), func(b *boundBenefit) bool { return b.Measure == m.Number }) {
			with = append(with, m.Number)
		} else {
			without = append(without, m.Number)
		}
	}
	return with, without
}

func (p *Planner) moneyless(w *letter) {
	_, without := p.namesMoney()
	w.say(ordinals(without) + "没有写具体金额：")
	var lines []string
	for _, m := range without {
		sheet := sheetsOf(Subject{Measure: m})[0]
		lines = append(lines, "- "+w.heading(m)+"："+sheet.Gist)
		w.cite(m, sheet.Quotes...)
	}
	w.say(strings.Join(lines, "\n"))
}

func (p *Planner) moneyed(w *letter) {
	with, without := p.namesMoney()
	w.say("写了金额的是" + ordinals(with) + "：")
	p.moneyLines(w)
	w.say(ordinals(without) + "没有写具体金额。")
}

func (p *Planner) moneyLines(w *letter) {
	var lines []string
	for _, sheet := range sheets {
		if sheet.Tool != "" {
			lines = append(lines, "- "+ordinal(sheet.Measure)+"，"+sheet.Name+"："+sheet.Gist)
			w.cite(sheet.Measure, sheet.Quotes...)
		}
	}
	w.say(strings.Join(lines, "\n"))
}

// ceilings is all ceilings in one table.
func (p *Planner) ceilings(w *letter) {
	w.say("各条的比例和上限：")
	lines := []string{"| 条 | 项目 | 怎么算 | 上限 |", "|---|---|---|---|"}
	for _, sheet := range sheets {
		if sheet.Tool == "" {
			continue
		}
		lines = append(lines, fmt.Sprintf("| %s | %s | %s | %s |", ordinal(sheet.Measure), sheet.Name, sheet.Rate, sheet.Ceiling))
		w.cite(sheet.Measure, sheet.Quotes...)
	}
	w.say(strings.Join(lines, "\n"))
	_, without := p.namesMoney()
	w.say(ordinals(without) + "没有写金额。" + "这份还是征求意见稿，以正式印发的为准。")
	w.citeClause(clauseTitle)
}

func (p *Planner) noRepeat(w *letter) {
	w.say("写了“与入选国家级或省级不重复”的是第三条和第九条：")
	w.say("- " + w.heading(3) + "：典型应用场景、技术创新重点攻关及产业化项目\n- " + w.heading(9) + "：端侧芯片、全光交换机、AI服务器、光模块等产品的销售奖励")
	w.cite(3, "与入选国家级或省级不重复")
	w.cite(9, "与入选国家级或省级不重复")
}

// all goes through the nine measures.
func (p *Planner) all(l *plan, w *letter) {
	w.say("这份文件讲的是福州市支持人工智能产业发展，共九条措施：")
	var lines []string
	for _, m := range p.policy.Measures {
		lines = append(lines, fmt.Sprintf("- %s：%s", ordinal(m.Number), m.Title+brief[m.Number]))
		w.citeAt(m.Heading.Whole())
		w.about(m.Number)
	}
	w.say(strings.Join(lines, "\n"))
	w.say("这份还是征求意见稿，尚未正式印发。")
	w.citeClause(clauseTitle)
	w.follow("哪几条写了具体金额？", "我们公司能享受哪些？")
}

// brief says in a few words what each measure is for.
var brief = map[int]string{
	1: "（买已备案模型研发垂直模型的补助）", 2: "（平台和概念验证中心、研发投入配套）", 3: "（工业互联网项目、典型应用场景）",
	4: "（单项冠军、小巨人、领雁、上市后备企业）", 5: "（产业园、租金优惠）", 6: "（购买算力服务的补助）",
	7: "（公共数据、数据沙箱）", 8: "（领军人才、技能培训、职称）", 9: "（芯片、光模块、AI服务器等产品的销售奖励）",
}

// mine is one pass over all nine: what fits what was said, then what else pays.
func (p *Planner) mine(l *plan, w *letter) {
	for _, s := range l.explicit() {
		for _, sheet := range sheetsOf(s) {
			w.say("最对得上的是" + w.heading(sheet.Measure) + "：" + sheet.Gist)
			w.cite(sheet.Measure, sheet.Quotes...)
		}
	}
	if l.otherCity {
		w.say("这是福州市的政策，文本说的是“我市”；注册在外地的企业能不能享受，文本没有写明，要问责任单位。")
	}
	if len(w.cites) == 0 {
		w.say("要看公司做什么。给钱的有这些，对得上哪条就告诉我花了（或卖了）多少，我来算：")
	} else {
		w.say("另外看看这些对不对得上：")
	}
	p.moneyLines(w)
	if individualAsks.MatchString(l.text) {
		w.lines = nil
		w.say("个人能沾上的主要是第八条：领军人才和团队的待遇、职业技能培训补贴、人工智能专业高级职称评审。")
		for _, t := range []asked.Topic{asked.Talent, asked.Training} {
			w.say("- " + sheetOf(t).Gist)
			w.cite(8, sheetOf(t).Quotes...)
		}
		w.measures = []int{8}
	}
	w.say("这份还是征求意见稿，尚未正式印发。")
	w.citeClause(clauseTitle)
	w.follow("一年买算力8万元", "光模块年销售额1800万元", "AI工业互联网项目投了500万元")
}

var individualAsks = regexp.MustCompile(`我?个人|本人|我自己|普通人|老百姓`)

// undisclosedWhole answers what the whole text does not have.
func (p *Planner) undisclosedWhole(l *plan, w *letter) {
	what := "申报的材料、入口、时间和流程"
	switch {
	case l.want(wantPhone):
		what = "电话、地址这些联系方式"
	case l.want(wantTax):
		what = "税怎么算、要不要缴"
	case l.want(wantPromise):
		w.say("我不能保证谁一定拿得到：条件由责任单位审核认定。")
	}
	w.say(what + "，文本没有写，我不能编；具体实施细则由各责任单位另行制定，可以问对应的责任单位，或拨打12345。")
	w.cite(0, "具体实施细则由各责任单位另行制定")
	for _, office := range l.offices {
		for _, m := range p.policy.Measures {
			if slices.Contains(m.Offices, office) {
				w.citeAt(m.Responsibility.Whole())
			}
		}
	}
	if slices.Contains(l.offices, "市人社局") {
		w.about(8)
	}
	w.follow("哪条归哪个部门管？", "现在能申报吗？")
}

// stack answers what may be drawn together.
func (p *Planner) stack(l *plan, w *letter) {
	if len(l.subjects) == 1 && l.subjects[0].Topic == asked.Talent && bothParts.MatchString(l.text) {
		return
	}
	for _, s := range l.subjects {
		if sheet := sheetOf(s.Topic); sheet != nil && sheet.Exclusion != "" && (len(l.subjects) == 1 || l.Reading.truths["selected_higher_level"]) {
			w.say(sheet.Exclusion + "。")
			w.cite(sheet.Measure, sheet.Quotes...)
		}
	}
	if strings.Contains(l.text, "省") && !l.Reading.truths["selected_higher_level"] {
		w.say("这一原则说的是本市同类政策之间；省级政策补过的算不算，文本没有写。")
	}
	kinds := len(l.subjects)
	if kinds < 2 {
		kinds = len(l.memory.Shown)
	}
	switch {
	case kinds >= 2 || differentThings.MatchString(l.text):
		w.say("不同的措施补的是不同的事，不算重复，可以分别享受、加在一起；只有同一件事、市里另有同类政策时，才按“就高不重复”，取高的那一份，不能两边都拿。")
	default:
		w.say("按“就高不重复”：同一件事，市里另有同类政策也给钱的，取较高的一份，不能两边都拿；不同措施补不同的事，可以分别享受。")
	}
	w.cite(0, "本市同类政策与本政策不一致的，按照“就高不重复”原则执行")
}

// bothParts: the question is about the two parts of the talent benefits, not about another policy.
var bothParts = regexp.MustCompile(`(房|100万|一百万).{0,12}(20万|二十万|补助)|二选一|两(笔|份)`)

var differentThings = regexp.MustCompile(`模型.{0,12}算力|算力.{0,12}模型|(不同|两|几|多)(个|条|项)?(措施|条款|项目)|第.条.{0,6}第.条`)

// notForIndividuals: the text speaks of 企业.
func (p *Planner) notForIndividuals(l *plan, w *letter) {
	sheet := sheetsOf(l.subjects[0])[0]
	w.say("个人补不到：" + w.heading(sheet.Measure) + "补的对象是企业，个人买的、做的不在内。")
	w.say(sheet.Gist)
	w.cite(sheet.Measure, sheet.Quotes...)
	w.say("个人可以看看第八条：领军人才待遇和职业技能培训补贴。")
	w.cite(8, sheetOf(asked.Training).Quotes...)
	w.measures = []int{sheet.Measure, 8}
	w.follow("个人能享受哪些？", "培训补贴有多少？")
}

var (
	wholly    = regexp.MustCompile(`全额|全报|全部(报|补)|百分之?百(报|补)|全都(报|补)|实报实销`)
	rateClaim = regexp.MustCompile(`(补|给|按|报|比例|奖|能|是|算|到|提|拿|贴|返|成)[^,，。]{0,8}$`)
)

// claimsRate tells whether a percentage of the message is meant as the policy's.
func claimsRate(l *plan, f money.Figure) bool {
	runes := []rune(l.text)
	return rateClaim.MatchString(string(runes[max(0, f.Start-12):f.Start]))
}

type boundBenefit = tools.Bound
