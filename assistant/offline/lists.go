package offline

import (
	"fmt"
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
)

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

var notAmong = pattern.MustCompile(`(没有|没|不含|[^带]不带|缺|不包括|不涉及|除了|以外|没挂|没列)[^,，。]{0,4}(工信|财政|科技|数据|金融|商务|发改|教育|招商|人社|组织)`)

// listedFirst: 工信局排头一个的.
var listedFirst = pattern.MustCompile(`排(在)?(头|第)一|打头|头一个|第一个|牵头|排头`)

func (p *Planner) officeIn(l *plan, w *letter) {
	for _, office := range l.offices {
		if !strings.Contains(p.policy.Text, office) {
			w.say("这份文件的责任单位里没有" + office + "，文本没有提到。")
			w.citeClause(clauseRules)
			continue
		}
		if notAmong.MatchString(strings.ReplaceAll(l.text, "有没有", "")) {
			p.sayOfficeNotIn(office, w)
			continue
		}
		var in []int
		firstOnly := listedFirst.MatchString(l.text) && !takesPart.MatchString(l.text)
		for _, m := range p.policy.Measures {
			if l.lets(m.Number) && slices.Contains(m.Offices, office) && (!firstOnly || m.Offices[0] == office) {
				in = append(in, m.Number)
				w.citeAt(m.Responsibility.Whole())
			}
		}
		if len(in) == 0 && len(l.among)+len(l.except) > 0 {
			w.say("除此之外，责任单位里没有" + office + "。")
			w.citeClause(clauseRules)
			continue
		}
		if len(in) == 0 {
			w.say("文本的责任单位里没有" + office + "。")
			w.citeClause(clauseRules)
			continue
		}
		w.about(in...)
		if len(in) == 1 {
			l.memory.focus(Subject{Measure: in[0]})
		}
		var titles []string
		for _, m := range in {
			titles = append(titles, w.heading(m))
		}
		if firstOnly {
			w.say("责任单位里" + office + "排在第一个的是" + ordinals(in) + "：" + strings.Join(titles, "、") + "。")
			continue
		}
		besides := ""
		if len(l.except) > 0 {
			besides = "除" + ordinals(l.except) + "以外，"
		}
		w.say(besides + office + "是" + ordinals(in) + "的责任单位：" + strings.Join(titles, "、") + "。")
	}
	w.kind = assistant.Answered
}

// namesMoney lists the measures in which the text names an amount, and those in which it does not.
func (p *Planner) namesMoney(l *plan) (with, without []int) {
	for _, m := range p.policy.Measures {
		if !l.lets(m.Number) {
			continue
		}
		if slices.ContainsFunc(p.tools.Benefits(), func(b *boundBenefit) bool { return b.Measure == m.Number }) {
			with = append(with, m.Number)
		} else {
			without = append(without, m.Number)
		}
	}
	return with, without
}

func (p *Planner) moneyless(l *plan, w *letter) {
	_, without := p.namesMoney(l)
	if len(without) == 0 {
		w.say("这几条都写了金额。")
		p.moneyLines(l, w)
		return
	}
	w.say(ordinals(without) + "没有写具体金额：")
	var lines []string
	for _, m := range without {
		sheet := sheetsOf(Subject{Measure: m})[0]
		lines = append(lines, "- "+w.heading(m)+"："+sheet.Gist)
		w.cite(m, sheet.Quotes...)
	}
	w.say(strings.Join(lines, "\n"))
}

func (p *Planner) moneyed(l *plan, w *letter) {
	with, without := p.namesMoney(l)
	if len(with) == 0 {
		p.moneyless(l, w)
		return
	}
	w.say("写了金额的是" + ordinals(with) + "：")
	p.moneyLines(l, w)
	if len(without) > 0 {
		w.say(ordinals(without) + "没有写具体金额。")
	}
}

func (p *Planner) moneyLines(l *plan, w *letter) {
	var lines []string
	for _, sheet := range sheets {
		if sheet.Tool != "" && l.lets(sheet.Measure) {
			lines = append(lines, "- "+ordinal(sheet.Measure)+"，"+sheet.Name+"："+sheet.Gist)
			w.cite(sheet.Measure, sheet.Quotes...)
		}
	}
	w.say(strings.Join(lines, "\n"))
}

// ceilings is all ceilings in one table.
func (p *Planner) ceilings(l *plan, w *letter) {
	w.say("各条的比例和上限：")
	lines := []string{"| 条 | 项目 | 怎么算 | 上限 |", "|---|---|---|---|"}
	for _, sheet := range sheets {
		if sheet.Tool == "" || !l.lets(sheet.Measure) {
			continue
		}
		lines = append(lines, fmt.Sprintf("| %s | %s | %s | %s |", ordinal(sheet.Measure), sheet.Name, sheet.Rate, sheet.Ceiling))
		w.cite(sheet.Measure, sheet.Quotes...)
	}
	w.say(strings.Join(lines, "\n"))
	_, without := p.namesMoney(l)
	if len(without) > 0 {
		w.say(ordinals(without) + "没有写金额。")
	}
	w.say("这份还是征求意见稿，以正式印发的为准。")
	w.citeClause(clauseTitle)
}

// byCertainty tells apart what a formula fixes, what has only a ceiling, and
// what has to be won.
func (p *Planner) byCertainty(w *letter) {
	for _, kind := range []struct {
		certainty tools.Certainty
		says      string
	}{
		{tools.ByFormula, "写了比例、符合条件就按公式算的："},
		{tools.CeilingOnly, "只写了上限、给多少由责任单位核定的："},
		{tools.ByCompetition, "全市有名额的（有的还要评选），够条件也不一定有："},
	} {
		lines := []string{kind.says}
		for _, sheet := range sheets {
			if sheet.Tool != "" && p.tools.Benefit(sheet.Tool).Certainty == kind.certainty {
				lines = append(lines, "- "+ordinal(sheet.Measure)+"，"+sheet.Name+"："+sheet.Gist)
				w.cite(sheet.Measure, sheet.Quotes...)
			}
		}
		w.say(strings.Join(lines, "\n"))
	}
	w.say("哪一条都要先由责任单位审核认定。这份还是征求意见稿，尚未正式印发。")
	w.citeClause(clauseTitle)
}

func (p *Planner) noRepeat(w *letter) {
	w.say("写了“与入选国家级或省级不重复”的是第三条和第九条：")
	w.say("- " + w.heading(3) + "：典型应用场景、技术创新重点攻关及产业化项目\n- " + w.heading(9) + "：端侧芯片、全光交换机、AI服务器、光模块等产品的销售奖励")
	w.cite(3, "与入选国家级或省级不重复")
	w.cite(9, "与入选国家级或省级不重复")
}

// closing reads out the closing provisions.
func (p *Planner) closing(w *letter) {
	var lines []string
	for _, id := range []string{clauseRules, clauseHigher, clauseTerm} {
		if c := p.policy.Clause(id); c != nil {
			lines = append(lines, "> "+c.Text)
			w.citeClause(id)
		}
	}
	w.about(0)
	w.say("最后几段（附则）是这样写的：", strings.Join(lines, "\n"))
	w.follow("就高不重复是什么意思？", "现在能申报吗？")
}

// hearsay answers what somebody has heard of the policy, where no measure has it.
func (p *Planner) hearsay(l *plan, w *letter) {
	w.say("这样的说法文本没有写：没有不看条件就发的钱。写了金额的是这些，各有各的条件：")
	p.moneyLines(l, w)
	w.say("这份还是征求意见稿，尚未正式印发。")
	w.citeClause(clauseTitle)
	w.follow("我们公司能享受哪些？", "全部上限列一下")
}

// all goes through the nine measures.
func (p *Planner) all(l *plan, w *letter) {
	if len(l.except) > 0 {
		w.say("除" + ordinals(l.except) + "以外，还有：")
	} else if l.want(wantOffice) {
		w.say("各条的责任单位：") // 九条的责任单位分别是谁
	} else if len(l.among) == 0 {
		w.say("这份文件讲的是福州市支持人工智能产业发展，共九条措施：")
	}
	var lines []string
	for _, m := range p.policy.Measures {
		if !l.lets(m.Number) {
			continue
		}
		what := "：" + m.Title + brief[m.Number]
		if l.want(wantOffice) {
			what = "“" + m.Title + "”：" + strings.Join(m.Offices, "、")
			w.citeAt(m.Responsibility.Whole())
		}
		lines = append(lines, "- "+ordinal(m.Number)+what)
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
		w.say(firmsElsewhere)
	}
	if len(w.cites) == 0 {
		w.say("要看公司做什么。给钱的有这些，对得上哪条就告诉我花了（或卖了）多少，我来算：")
	} else {
		w.say("另外看看这些对不对得上：")
	}
	p.moneyLines(l, w)
	if l.personal || individualAsks.MatchString(l.text) {
		w.lines = nil
		if eitherOfThem.MatchString(l.text) {
			w.say("主要是支持企业的，九条里多数写的是企业、平台和产品。")
		}
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

var individualAsks = pattern.MustCompile(`打工(的|人)|不开公司|没(有)?公司|上班族|(?:^|[^几多数\d一二两三四五六七八九十百])个人|本人|我自己|普通人|老百姓`)

// eitherOfThem asks whether the policy is for companies or for people.
var eitherOfThem = pattern.MustCompile(`(?:企业|公司|老板|单位)[^,，。;；]{0,4}还是[^,，。;；]{0,6}(?:个人|百姓|老百姓|市民|打工|员工|普通人)|(?:个人|百姓|市民|打工|员工|普通人)[^,，。;；]{0,4}还是[^,，。;；]{0,6}(?:企业|公司|老板|单位)`)
