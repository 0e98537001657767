package offline

import (
	"fmt"
	"strings"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/offline/faq"
	"github.com/rongce/rongce/assistant/offline/plan"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/knowledge/asked"
)

// The answers to what everybody asks of the paper or of us (plan.Everyday).

// everyday answers such a question.
func (p *Planner) everyday(l *plan.Plan) *plan.Letter {
	w := p.letter(assistant.Answered)
	if said := faq.Answer(l.Everyday.Name); said != nil {
		w.Say(l.Worth.Fill(said.Text))
		for _, id := range said.Clauses {
			w.CiteClause(id)
		}
		w.About(said.Measures...)
		switch {
		case said.Small:
			w.Kind = assistant.SmallTalk
		case len(w.Measures) == 0:
			w.About(0)
		}
		return w
	}
	if l.Everyday.Name == plan.ApplyEN {
		w.Say(strings.TrimSpace(l.Worth.ClaimEN + " Forms, dates, windows and websites are not in the text; detailed rules (实施细则) will be written by the responsible offices. Which measure is it about? I can name its offices. Or ask them " + whomEN + "."))
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
	case faq.Quota:
		p.quotas(w)
		w.Say("别的措施没有写名额。")
	case faq.QuotaFull:
		w.Say("名额满了怎么办、是不是先到先得，文本没有写；写的是“评选”和每年最多多少个。")
		p.quotas(w)
		if strings.Contains(l.Text, "资金") || strings.Contains(l.Text, "预算") {
			w.Say("一共安排多少资金，文本也没有写。")
			w.CiteClause(clauseRules)
		}
	case faq.DistrictOffice:
		w.Say("每一条的责任单位里都有“相关县（市）区政府”，另外还有市里的部门，各条不一样；区里具体是哪个部门，文本没有写。请告诉我是哪一条，我把责任单位报给您。")
		for _, m := range p.Policy.Measures {
			w.CiteAt(m.Responsibility.Whole())
		}
		w.About(0)
		w.Follow("第一条归哪个部门管？", "算力补助归谁管？")
	case faq.Yearly:
		p.yearly(w)
	case faq.Highest:
		for _, r := range p.byFigure(plan.CeilingEdge)[:1] {
			w.Say(fmt.Sprintf("写明的上限里最高的是%s，%s：%s。", w.Heading(r.sheet.Measure), r.sheet.Name, r.sheet.Ceiling))
			w.Cite(r.sheet.Measure, r.sheet.Quotes...)
		}
		w.Say("每个项目、每个产品、每人、每家企业的上限各按各的算；“最高”是上限，不等于一定给这么多。")
		w.Follow("全部上限列一下")
	case faq.Ranked:
		var lines []string
		for _, r := range p.byFigure(plan.CeilingEdge) {
			lines = append(lines, "- "+plan.Ordinal(r.sheet.Measure)+"，"+r.sheet.Name+"："+r.sheet.Ceiling)
			w.Cite(r.sheet.Measure, r.sheet.Quotes...)
		}
		w.Say("按写明的上限从高到低：", strings.Join(lines, "\n"))
		w.Say("算力服务补助没有另写封顶数；第四、五、七条没有写金额。")
		w.Cite(6, sheets.Of(asked.Computing).Quotes...)
	case faq.SumOfAll:
		w.Say("加起来最多多少，文本没有写：各条的上限有按企业、按项目、按产品、按人算的，有的要评选，条件也不一样，不能简单相加。各自的上限是：")
		p.moneyLines(l, w)
	case faq.PayOrNot:
		p.moneyed(l, w)
		p.moneyless(l, w)
	case faq.OneLine:
		p.ceilings(l, w)
	case faq.AnythingElse:
		p.all(l, w)
	case faq.WhereHigher:
		w.Say("在附则里，不在九条措施中。原文是：", "> "+p.Policy.Clause(clauseHigher).Text)
		w.CiteClause(clauseHigher)
		w.About(0)
	case faq.Trade:
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
