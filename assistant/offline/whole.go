package offline

import (
	"fmt"
	"slices"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/offline/plan"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// whole answers about the text as a whole: validity, funds, lists.
func (p *Planner) whole(l *plan.Plan) *plan.Letter {
	w := p.letter(assistant.Answered)
	switch {
	case len(l.Unreal) > 0 && len(l.Measures) == 0:
		which := "第" + l.Unreal[0] + "条"
		if l.Renumbered || !assistant.ClausesNamed(l.Raw)[sentence.Small(l.Unreal[0])] {
			which = "这一条" // it was not called so
		}
		w.Say(fmt.Sprintf("没有%s：这份政策只有九条措施（第一条到第九条），另有附则。", which))
		w.CiteClause(plan.ClauseTitle)
		w.Follow("全部措施给我列一下")
		return w
	case l.Want(reading.WantHolding):
		p.concordance(l, w)
	case l.Want(want.Closing) && !l.Want(want.Until, want.Since):
		p.closing(w)
	case l.Hearsay():
		p.hearsay(l, w)
	case l.Want(want.OfficeIn):
		p.officeIn(l, w)
	case l.Want(want.Title):
		w.Say("文件全称是：", "> "+p.Policy.Clause(plan.ClauseTitle).Text)
		w.CiteClause(plan.ClauseTitle)
		w.About(0)
	case l.Trait != nil:
		p.withTrait(l, w)
	case l.Want(want.Picked):
		p.byCertainty(l, w)
	case l.Want(want.Stack) && reading.TotalCap.MatchString(l.Text) && len(l.Subjects) == 0:
		p.stack(l, w)
	case l.ListsTerms() && l.Want(want.Quota):
		p.quotas(w)
	case l.ListsTerms():
		p.ceilings(l, w)
		l.Memory.Query = edgeOfList(l)
	case l.Want(want.Moneyless):
		p.moneyless(l, w)
	case l.Want(want.NoRepeat):
		p.noRepeat(w)
	case l.Want(want.Ceilings):
		p.ceilings(l, w)
		l.Memory.Query = edgeOfList(l)
	case l.Want(want.Moneyed):
		p.moneyed(l, w)
	}
	if len(w.Lines) == 0 && l.UnsaidAtAll {
		p.unsaidWhole(l, w)
	}
	if len(w.Lines) == 0 && len(l.Subjects) == 0 && l.Want(want.Rate, want.Ceiling, want.Threshold, want.Quota) && !l.Want(want.Tax, want.Mine, want.Until, want.Since, want.Funds) {
		p.ceilings(l, w)
	}
	if len(w.Lines) > 0 {
		l.Lists(w.Measures)
		return w
	}
	if l.Want(want.Funds) {
		w.Say("市级奖补所需资金由市级财政承担；一共安排多少资金，文本没有写。")
		w.Cite(0, "本措施市级奖补所需资金由市级财政承担")
	}
	if l.Want(want.Company) && len(l.Explicit()) == 0 && !l.OtherCity && !l.Want(want.Mine, want.All) {
		w.Say("各条多写的是“企业”；在哪里注册、成立多久、多大规模，个体户、事业单位、高校这些能不能报，文本没有写统一的条件，由各条的责任单位审核认定；具体看是哪一条。")
		w.Cite(0, "具体实施细则由各责任单位另行制定")
		w.Follow("哪几条写了具体金额？", "我们公司能享受哪些？")
	}
	if l.Want(want.AIFirm) {
		w.Say("什么样的算“人工智能企业”，文本没有写标准，也没有目录，由责任单位认定。写明要“人工智能企业”的是第二条的研发配套和第七条的公共数据；第一、三、六、九条写的是“企业”，看的是买了什么、投了什么、卖了什么。")
		w.Cite(2, "支持人工智能企业加大研发经费投入")
		w.Cite(7, "向我市人工智能企业供给医疗、教育、交通、新材料、金融、工业等重点领域的公共数据资源")
		w.Follow("我们公司能享受哪些？", "哪几条写了具体金额？")
		return w
	}
	if l.Want(want.Rules) {
		w.Say("实施细则由各责任单位另行制定；写没写好、什么时候出，文本没有写。")
		w.Cite(0, "具体实施细则由各责任单位另行制定")
	}
	if l.Want(want.Stack) {
		p.stack(l, w)
	}
	if l.Want(want.Until, want.Since, want.Draft) {
		p.term(l, w)
	}
	if len(w.Lines) > 0 {
		w.About(0)
		return w
	}
	switch {
	case l.Want(want.Year), l.Want(want.Process, want.Phone, want.Tax, want.After) && l.Undisclosed() && !l.Want(want.Mine, want.All):
		p.undisclosedWhole(l, w)
	case l.Want(want.Mine) || l.Want(want.Amount, want.Eligible) && !l.Want(want.All):
		p.mine(l, w)
	case l.Want(want.All) || len(l.Subjects) > 0 && l.Subjects[0].Topic == asked.Policy && !l.Undisclosed():
		p.all(l, w)
	case l.Undisclosed():
		p.undisclosedWhole(l, w)
	case len(l.Amounts) == 0 && seatedApart.MatchString(l.Masked):
		w.Say(apartSaid)
		w.CiteClause(clauseRules)
		w.About(0)
	default:
		p.all(l, w)
	}
	return w
}

// term answers from when, until when, and what the text is worth today.
func (p *Planner) term(l *plan.Plan, w *plan.Letter) {
	if l.Want(want.Draft) || l.Want(want.Since) {
		p.standing(l, w)
	}
	if l.Want(want.Since) {
		w.Say("施行时间是自印发之日起，具体哪天印发，文本没有写。")
		w.Cite(0, "本政策自印发之日起施行")
	}
	if l.Want(want.Draft) && boughtBefore.MatchString(l.Masked) && whetherItCounts.MatchString(l.Masked) {
		w.Say("印发以前花的钱、以前取得的算不算，文本没有写。")
	}
	if comments.MatchString(l.Text) {
		w.Say("征求意见到什么时候截止、怎么提意见，文本没有写，要看发布单位的通知。")
	}
	if lastDay.MatchString(l.Text) && !ofPolicyItself.MatchString(l.Text) {
		w.Say("申报从什么时候到什么时候、哪天截止，文本没有写，要看责任单位另行制定的实施细则。")
	}
	if l.Want(want.Until) {
		w.Until("；" + l.Worth.Clause)
		w.CiteClause(plan.ClauseTitle)
	}
	w.About(0)
	w.Follow("现在能申报吗？", "实施细则谁来写？")
}

// lastDay is that for an application, of which the term of the text says nothing; ofPolicyItself asks for that term.
var lastDay = pattern.MustCompile(`(?:最晚|最迟|最后)[^,，。]{0,4}(?:哪|几|什么)(?:一)?(?:天|日|号|时候)|(?:申报|申请|报名|提交|递交|材料)[^,，。]{0,8}(?:截止|截至|到哪天|到几号|最后一天)|(?:哪天|几号|什么时候|何时)(?:就)?(?:截止|截至)|截止(?:日|时间|日期)?(?:是|到)?(?:哪|几|什么|多)|截止(?:日期?|时间)[^,，。多几哪]{0,4}有|(?:收|递|交)(?:材料|件)[^,，。]{0,6}(?:到|截)(?:哪|几|什么)`)

var ofPolicyItself = pattern.MustCompile(`政策|文件|措施|有效期|意见稿|失效|管用|作废`)

// comments: somebody wants to comment on the draft.
var comments = pattern.MustCompile(`(意见|建议)[^。]{0,12}(寄|发|交|投|送)(到|给)?(哪|什么)|(提|反馈|征集|收集|有)(点|些|个)?(修改)?(意见|建议)|意见[^,，。]{0,6}(怎么提|截止|来得及)|(意见|征求|征集)[^,，。]{0,8}(收|截|征|提|到)[^,，。]{0,6}(几[月号日时]|什么时候|哪[天日]|何时|多久|截止)`)

// standing says whether anything can be claimed now.
func (p *Planner) standing(l *plan.Plan, w *plan.Letter) {
	w.Say(l.Worth.Claim)
	w.CiteClause(plan.ClauseTitle)
	w.Cite(0, "本政策自印发之日起施行", "具体实施细则由各责任单位另行制定")
}

// undisclosedWhole answers what the whole text does not have.
func (p *Planner) undisclosedWhole(l *plan.Plan, w *plan.Letter) {
	what := "申报的材料、入口、时间和流程"
	switch {
	case l.Fee:
		w.Say("申报要不要交钱、能不能找人代办，文本都没有写；有人让您先交钱的，先向责任单位或12345核实。")
	case l.Want(want.Year):
		what = "年度怎么算（按自然年还是合同年，看合同、发票还是付款的时间）"
	case l.Want(want.After):
		what = "拿到以后要不要退、会不会复核"
	case l.Want(want.Phone):
		what = "电话、地址这些联系方式"
	case l.Want(want.Tax):
		what = "税怎么算、要不要缴"
	case l.Want(want.Promise):
		w.Say("我不能保证谁一定拿得到：条件由责任单位审核认定。")
	}
	if l.Want(want.Process) {
		w.Say(l.Worth.Apply)
		w.CiteClause(plan.ClauseTitle)
	}
	w.Say(what + "，文本没有写，我不能编；具体实施细则由各责任单位另行制定，可以问对应的责任单位，或拨打12345。")
	w.Cite(0, "具体实施细则由各责任单位另行制定")
	for _, office := range l.Offices {
		for _, m := range p.Policy.Measures {
			if slices.Contains(m.Offices, office) {
				w.CiteAt(m.Responsibility.Whole())
			}
		}
	}
	if slices.Contains(l.Offices, "市人社局") {
		w.About(8)
	}
	w.Follow("哪条归哪个部门管？", "现在能申报吗？")
}

// unsaidWhole answers a question that no measure and none of our words has.
func (p *Planner) unsaidWhole(l *plan.Plan, w *plan.Letter) {
	if concernsMe.MatchString(l.Text) {
		w.Say("这份政策支持的是人工智能产业：买模型、买算力、建平台、投研发、做工业互联网项目和应用场景、卖芯片等产品，还有人才和职业技能培训。您说的跟这些都不沾边的话，文本里没有对应的措施。")
		w.CiteClause(plan.ClauseTitle)
		w.Follow("全部措施给我列一下")
		return
	}
	if c, word := p.plainWordOf(l.Text); c != nil {
		p.found(c, word, w)
		w.Say("比这更细的，文本没有写，以责任单位另行制定的实施细则为准。")
		w.CiteClause(clauseRules)
		return
	}
	w.Say("这一点文本没有写，我不能编。" + l.Worth.Today + "具体实施细则由各责任单位另行制定，可以问对应的责任单位，或拨打12345。")
	w.Cite(0, "具体实施细则由各责任单位另行制定")
	w.CiteClause(plan.ClauseTitle)
	w.Say("想知道能补多少，告诉我是哪一项、花了（或卖了）多少就行。")
	w.Follow("哪几条写了具体金额？", "我们公司能享受哪些？")
}

// notForIndividuals: the text speaks of 企业.
func (p *Planner) notForIndividuals(l *plan.Plan, t *assistant.Turn, w *plan.Letter) {
	sheet := reading.SheetsOf(l.Subjects[0])[0]
	w.Say("个人补不到：" + w.Heading(sheet.Measure) + "补的对象是企业，个人买的、做的不在内。")
	w.Say(sheet.Gist)
	w.Cite(sheet.Measure, sheet.Quotes...)
	w.Say("个人可以看看第八条：领军人才待遇和职业技能培训补贴。")
	w.Say(p.draftNotice(t))
	w.Cite(8, sheets.Of(asked.Training).Quotes...)
	w.Measures = []int{sheet.Measure, 8}
	w.Follow("个人能享受哪些？", "培训补贴有多少？")
}

var rateClaim = pattern.MustCompile(`(补|给|按|报|比例|奖|能|是|算|到|提|拿|贴|返|成)[^,，。]{0,8}$`)

// ofOwnDeal: the percentage is of the user's own business, no rate of the policy's.
var ofOwnDeal = pattern.MustCompile(`返(点|利|现|佣)|折|承担|分摊|出资|占比?|(供应商|厂家|厂商|客户)[^,，。]{0,6}(给|返|让)`)

// claimsRate tells whether a percentage of the message is meant as the policy's.
func claimsRate(l *plan.Plan, f money.Figure) bool {
	runes := []rune(l.Text)
	before := string(runes[max(0, f.Start-12):f.Start])
	_, itsOwn := l.ResultSaid(l.Sums)
	return rateClaim.MatchString(before) && !ofOwnDeal.MatchString(before) && !reading.WhatImproved.MatchString(before) && !itsOwn
}

type boundBenefit = tools.Bound

// concernsMe asks whether the policy has anything for somebody at all.
var concernsMe = pattern.MustCompile(`(?:跟|和|与|对)(?:我们?|咱们?|俺们?|我家|我店|本店)(?:这|那)?[^,，。]{0,10}(?:八竿子打得着|打得着|沾得上|搭得上|扯得上|有(?:没有)?(?:什么|啥|半毛钱|毛)?关系?|有关|搭边|沾边|相干|挨得着|有用)|(?:我们?|咱们?|俺们?)(?:这|那)?[^,，。]{0,8}(?:沾得上边|挨得着边|搭得上边)`)
