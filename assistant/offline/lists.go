package offline

import (
	"fmt"
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/plan"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
)

// quotas lists the measures that limit how many are paid for.
func (p *Planner) quotas(w *plan.Letter) {
	w.Say("有名额限制的是这两项，都是全市每年的数：")
	for _, sheet := range sheets.OfTopics {
		if sheet.Quota != "" {
			w.Say("- " + w.Heading(sheet.Measure) + "，" + sheet.Name + "：" + sheet.Quota)
			w.Cite(sheet.Measure, sheet.Quotes...)
		}
	}
}

var notAmong = pattern.MustCompile(`(没有|没|不含|[^带]不带|缺|不包括|不涉及|除了|以外|没挂|没列)[^,，。]{0,4}(工信|财政|科技|数据|金融|商务|发改|教育|招商|人社|组织)`)

// listedFirst: 工信局排头一个的.
var listedFirst = pattern.MustCompile(`排(在)?(头|第)一|打头|头一个|第一个|牵头|排头`)

func (p *Planner) officeIn(l *plan.Plan, w *plan.Letter) {
	for _, office := range l.Offices {
		if !strings.Contains(p.Policy.Text, office) {
			w.Say("这份文件的责任单位里没有" + office + "，文本没有提到。")
			w.CiteClause(clauseRules)
			continue
		}
		if notAmong.MatchString(strings.ReplaceAll(l.Text, "有没有", "")) {
			p.sayOfficeNotIn(office, w)
			continue
		}
		var in []int
		firstOnly := listedFirst.MatchString(l.Text) && !reading.TakesPart.MatchString(l.Text)
		for _, m := range p.Policy.Measures {
			if l.Lets(m.Number) && slices.Contains(m.Offices, office) && (!firstOnly || m.Offices[0] == office) {
				in = append(in, m.Number)
				w.CiteAt(m.Responsibility.Whole())
			}
		}
		if len(in) == 0 && len(l.Among)+len(l.Except) > 0 {
			w.Say("除此之外，责任单位里没有" + office + "。")
			w.CiteClause(clauseRules)
			continue
		}
		if len(in) == 0 {
			w.Say("文本的责任单位里没有" + office + "。")
			w.CiteClause(clauseRules)
			continue
		}
		w.About(in...)
		if len(in) == 1 {
			l.Memory.Focus(memory.Subject{Measure: in[0]})
		}
		var titles []string
		for _, m := range in {
			titles = append(titles, w.Heading(m))
		}
		if firstOnly {
			w.Say("责任单位里" + office + "排在第一个的是" + ordinals(in) + "：" + strings.Join(titles, "、") + "。")
			continue
		}
		besides := ""
		if len(l.Except) > 0 {
			besides = "除" + ordinals(l.Except) + "以外，"
		}
		w.Say(besides + office + "是" + ordinals(in) + "的责任单位：" + strings.Join(titles, "、") + "。")
	}
	w.Kind = assistant.Answered
}

// namesMoney lists the measures in which the text names an amount, and those in which it does not.
func (p *Planner) namesMoney(l *plan.Plan) (with, without []int) {
	for _, m := range p.Policy.Measures {
		if !l.Lets(m.Number) {
			continue
		}
		if slices.ContainsFunc(p.Tools.Benefits(), func(b *boundBenefit) bool { return b.Measure == m.Number }) {
			with = append(with, m.Number)
		} else {
			without = append(without, m.Number)
		}
	}
	return with, without
}

func (p *Planner) moneyless(l *plan.Plan, w *plan.Letter) {
	_, without := p.namesMoney(l)
	if len(without) == 0 {
		w.Say("这几条都写了金额。")
		p.moneyLines(l, w)
		return
	}
	w.Say(ordinals(without) + "没有写具体金额：")
	var lines []string
	for _, m := range without {
		sheet := reading.SheetsOf(memory.Subject{Measure: m})[0]
		lines = append(lines, "- "+w.Heading(m)+"："+sheet.Gist)
		w.Cite(m, sheet.Quotes...)
	}
	w.Say(strings.Join(lines, "\n"))
}

func (p *Planner) moneyed(l *plan.Plan, w *plan.Letter) {
	with, without := p.namesMoney(l)
	if len(with) == 0 {
		p.moneyless(l, w)
		return
	}
	w.Say("写了金额的是" + ordinals(with) + "：")
	p.moneyLines(l, w)
	if len(without) > 0 {
		w.Say(ordinals(without) + "没有写具体金额。")
	}
}

func (p *Planner) moneyLines(l *plan.Plan, w *plan.Letter) {
	var lines []string
	for _, sheet := range sheets.OfTopics {
		if sheet.Tool != "" && l.Lets(sheet.Measure) {
			lines = append(lines, "- "+plan.Ordinal(sheet.Measure)+"，"+sheet.Name+"："+sheet.Gist)
			w.Cite(sheet.Measure, sheet.Quotes...)
		}
	}
	w.Say(strings.Join(lines, "\n"))
}

// ceilings is all ceilings in one table.
func (p *Planner) ceilings(l *plan.Plan, w *plan.Letter) {
	w.Say("各条的比例和上限：")
	lines := []string{"| 条 | 项目 | 怎么算 | 上限 |", "|---|---|---|---|"}
	for _, sheet := range sheets.OfTopics {
		if sheet.Tool == "" || !l.Lets(sheet.Measure) {
			continue
		}
		lines = append(lines, fmt.Sprintf("| %s | %s | %s | %s |", plan.Ordinal(sheet.Measure), sheet.Name, sheet.Rate, sheet.Ceiling))
		w.Cite(sheet.Measure, sheet.Quotes...)
	}
	w.Say(strings.Join(lines, "\n"))
	_, without := p.namesMoney(l)
	if len(without) > 0 {
		w.Say(ordinals(without) + "没有写金额。")
	}
	w.Say(l.Worth.Today)
	w.CiteClause(plan.ClauseTitle)
}

// byCertainty tells apart what a formula fixes, what has only a ceiling, and
// what has to be won.
func (p *Planner) byCertainty(l *plan.Plan, w *plan.Letter) {
	for _, kind := range []struct {
		certainty tools.Certainty
		says      string
	}{
		{tools.ByFormula, "写了比例、符合条件就按公式算的："},
		{tools.CeilingOnly, "只写了上限、给多少由责任单位核定的："},
		{tools.ByCompetition, "全市有名额的（有的还要评选），够条件也不一定有："},
	} {
		lines := []string{kind.says}
		for _, sheet := range sheets.OfTopics {
			if sheet.Tool != "" && p.Tools.Benefit(sheet.Tool).Certainty == kind.certainty {
				lines = append(lines, "- "+plan.Ordinal(sheet.Measure)+"，"+sheet.Name+"："+sheet.Gist)
				w.Cite(sheet.Measure, sheet.Quotes...)
			}
		}
		w.Say(strings.Join(lines, "\n"))
	}
	w.Say("哪一条都要先由责任单位审核认定。" + l.Worth.Today)
	w.CiteClause(plan.ClauseTitle)
}

func (p *Planner) noRepeat(w *plan.Letter) {
	w.Say("写了“与入选国家级或省级不重复”的是第三条和第九条：")
	w.Say("- " + w.Heading(3) + "：典型应用场景、技术创新重点攻关及产业化项目\n- " + w.Heading(9) + "：端侧芯片、全光交换机、AI服务器、光模块等产品的销售奖励")
	w.Cite(3, "与入选国家级或省级不重复")
	w.Cite(9, "与入选国家级或省级不重复")
}

// closing reads out the closing provisions.
func (p *Planner) closing(w *plan.Letter) {
	var lines []string
	for _, id := range []string{clauseRules, clauseHigher, clauseTerm} {
		if c := p.Policy.Clause(id); c != nil {
			lines = append(lines, "> "+c.Text)
			w.CiteClause(id)
		}
	}
	w.About(0)
	w.Say("最后几段（附则）是这样写的：", strings.Join(lines, "\n"))
	w.Follow("就高不重复是什么意思？", "现在能申报吗？")
}

const clauseTerm = "0.4" // 自印发之日起施行，有效期至

// hearsay answers what somebody has heard of the policy, where no measure has it.
func (p *Planner) hearsay(l *plan.Plan, w *plan.Letter) {
	w.Say("这样的说法文本没有写：没有不看条件就发的钱。写了金额的是这些，各有各的条件：")
	p.moneyLines(l, w)
	w.Say(l.Worth.Today)
	w.CiteClause(plan.ClauseTitle)
	w.Follow("我们公司能享受哪些？", "全部上限列一下")
}

// all goes through the nine measures.
func (p *Planner) all(l *plan.Plan, w *plan.Letter) {
	if len(l.Except) > 0 {
		w.Say("除" + ordinals(l.Except) + "以外，还有：")
	} else if l.Want(want.Office) {
		w.Say("各条的责任单位：") // 九条的责任单位分别是谁
	} else if len(l.Among) == 0 {
		w.Say("这份文件讲的是福州市支持人工智能产业发展，共九条措施：")
	}
	var lines []string
	for _, m := range p.Policy.Measures {
		if !l.Lets(m.Number) {
			continue
		}
		what := "：" + m.Title + brief[m.Number]
		if l.Want(want.Office) {
			what = "“" + m.Title + "”：" + strings.Join(m.Offices, "、")
			w.CiteAt(m.Responsibility.Whole())
		}
		lines = append(lines, "- "+plan.Ordinal(m.Number)+what)
		w.CiteAt(m.Heading.Whole())
		w.About(m.Number)
	}
	w.Say(strings.Join(lines, "\n"))
	w.Say(l.Worth.Today)
	w.CiteClause(plan.ClauseTitle)
	w.Follow("哪几条写了具体金额？", "我们公司能享受哪些？")
}

// brief says in a few words what each measure is for.
var brief = map[int]string{
	1: "（买已备案模型研发垂直模型的补助）", 2: "（平台和概念验证中心、研发投入配套）", 3: "（工业互联网项目、典型应用场景）",
	4: "（单项冠军、小巨人、领雁、上市后备企业）", 5: "（产业园、租金优惠）", 6: "（购买算力服务的补助）",
	7: "（公共数据、数据沙箱）", 8: "（领军人才、技能培训、职称）", 9: "（芯片、光模块、AI服务器等产品的销售奖励）",
}

// mine is one pass over all nine: what fits what was said, then what else pays.
func (p *Planner) mine(l *plan.Plan, w *plan.Letter) {
	for _, s := range l.Explicit() {
		for _, sheet := range reading.SheetsOf(s) {
			w.Say("最对得上的是" + w.Heading(sheet.Measure) + "：" + sheet.Gist)
			w.Cite(sheet.Measure, sheet.Quotes...)
		}
	}
	if l.OtherCity {
		w.Say(firmsElsewhere)
	}
	if c, word := p.plainWordOf(l.Text); len(w.Cites) == 0 && c != nil && c.Measure > 0 {
		p.found(c, word, w) // 我们做具身智能的，跟哪条有关
	}
	if len(w.Cites) == 0 {
		w.Say("要看公司做什么。给钱的有这些，对得上哪条就告诉我花了（或卖了）多少，我来算：")
	} else {
		w.Say("另外看看这些对不对得上：")
	}
	p.moneyLines(l, w)
	if l.Personal || individualAsks.MatchString(l.Text) {
		w.Lines = nil
		if eitherOfThem.MatchString(l.Text) {
			w.Say("主要是支持企业的，九条里多数写的是企业、平台和产品。")
		}
		w.Say("个人能沾上的主要是第八条：领军人才和团队的待遇、职业技能培训补贴、人工智能专业高级职称评审。")
		for _, t := range []asked.Topic{asked.Talent, asked.Training} {
			w.Say("- " + sheets.Of(t).Gist)
			w.Cite(8, sheets.Of(t).Quotes...)
		}
		w.Measures = []int{8}
		if whichForWhom.MatchString(l.Text) {
			w.Say("企业、平台和产品能拿的：第一条（买模型）、第二条（平台和中心、研发配套）、第三条（工业互联网项目、典型场景）、第六条（算力）、第九条（产品销售奖励）；第四、五、七条也支持企业，没有写金额。")
			w.Measures = []int{8, 1, 2, 3, 6, 9, 4, 5, 7}
		}
	}
	w.Say(l.Worth.Today)
	w.CiteClause(plan.ClauseTitle)
	w.Follow("一年买算力8万元", "光模块年销售额1800万元", "AI工业互联网项目投了500万元")
}

var individualAsks = pattern.MustCompile(`打工(的|人)|不开公司|没(有)?公司|上班族|(?:^|[^几多数\d一二两三四五六七八九十百])个人|本人|我自己|普通人|老百姓`)

// whichForWhom asks for both: 哪些给公司，哪些给个人.
var whichForWhom = pattern.MustCompile(`哪[^。]{0,10}(?:企业|公司)[^。]{0,10}哪[^。]{0,10}(?:个人|百姓|市民|员工)|哪[^。]{0,10}(?:个人|百姓|市民|员工)[^。]{0,10}哪[^。]{0,10}(?:企业|公司)`)

// eitherOfThem asks whether the policy is for companies or for people.
var eitherOfThem = pattern.MustCompile(`(?:企业|公司|老板|单位)[^,，。;；]{0,4}还是[^,，。;；]{0,6}(?:个人|百姓|老百姓|市民|打工|员工|普通人)|(?:个人|百姓|市民|打工|员工|普通人)[^,，。;；]{0,4}还是[^,，。;；]{0,6}(?:企业|公司|老板|单位)`)
