package offline

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/plan"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// provinceTerms asks for the province's own terms.
var provinceTerms = pattern.MustCompile(`省(级|里)[^,，。]{0,8}(标准|比例|额度|多少)`)

// letters are papers that somebody might want: 要不要院士写推荐信.
var letters = pattern.MustCompile(`推荐信|推荐函|证明信|鉴定(书|报告)`)

// papersOrPay are asked about beside the office, which knows: 要交什么材料，还有归谁管.
var papersOrPay = pattern.MustCompile(`材料|资料|表格|(?:哪|几)(?:几|些)?张表|填(?:什么|啥|哪)|到账|(多久|什么时候|何时|几时|啥时候)[^,，。]{0,3}(发|给|到|拨|下来|打)`)

// withoutBase says that there is nothing to take a share of.
func (p *Planner) withoutBase(l *plan.Plan, w *plan.Letter) {
	for _, s := range l.Subjects {
		for _, sheet := range reading.SheetsOf(s) {
			switch sheet.Topic {
			case asked.Research:
				w.Say("市级配套不能单独给：它以省级研发经费投入奖补为前提，没有省级奖补，就没有配套的基数。")
			case asked.VerticalModel, asked.Computing, asked.Industrial, asked.PlatformService:
				if sheet.Topic == asked.PlatformService {
					w.Say("没有服务收入，就没有计算补助的基数，这一笔补不到。")
					break
				}
				w.Say("没有发生这笔费用，就没有计算补助的基数，补不到。")
			case asked.Product:
				w.Say("还没有销售额，就没有计算奖励的基数，也没有到年销售额的门槛，现在奖不到。")
			}
			w.Terms(sheet, false)
		}
	}
}

// unsaid answers what the text does not have, and says whom to ask.
func (p *Planner) unsaid(l *plan.Plan, sheet *sheets.Sheet, w *plan.Letter) {
	ask := "可以问" + strings.Join(p.Policy.Measure(sheet.Measure).Offices, "、") + "，或拨打12345。"
	said := func(text string) {
		w.Silent = true
		w.Say(text + ask)
		w.CiteClause(clauseRules)
		w.CiteAt(p.Policy.Measure(sheet.Measure).Responsibility.Whole())
		w.About(sheet.Measure)
	}
	switch {
	case l.Want(want.Year):
		said("年度怎么算（按自然年还是合同年，看合同、发票还是付款的时间），文本没有写；")
	case l.Want(want.After):
		said("拿到以后要不要退、会不会复核，文本没有写；")
	case l.Want(want.Phone):
		said("电话、地址这些联系方式，文本没有写，我不能编一个给您；")
	case l.Want(want.Tax):
		said("要不要缴税、按含税还是不含税算，文本没有写；")
	case l.Want(want.Province) && len(l.Having(sentence.RoleProvince)) == 0 && (l.Want(want.Amount, want.Rate) || l.Elliptical || provinceTerms.MatchString(l.Text)) && !aboveProvince.MatchString(l.Text):
		said("省级补助怎么补、补多少，这份市级文本没有写；")
	case l.Want(want.Rules):
		w.Say("实施细则由各责任单位另行制定，文本里没有写细则的内容和时间。" + ask)
		w.CiteClause(clauseRules)
	case l.Want(want.Process) && firstCome.MatchString(l.Text):
		said("是不是先到先得、按什么次序给，文本没有写；")
	case l.Want(want.Process) && (!l.Want(want.Office) || letters.MatchString(l.Text) || papersOrPay.MatchString(l.Text)):
		said("怎么申报、交什么材料、什么时候办、怎么发放，文本没有写：" + l.Worth.Rules + "；")
	case l.Want(want.Promise) && sheet.Tool == "":
		if !slices.ContainsFunc(w.Lines, func(said string) bool { return strings.HasSuffix(said, sheet.Gist) }) {
			w.Say(sheet.Gist)
		}
		w.Say("能不能拿到，文本没有写明条件，要由责任单位审核认定。")
		w.Cite(sheet.Measure, sheet.Quotes...)
	case l.Want(want.Promise):
		w.Say("我不能保证：条件要由责任单位审核认定，文本写的是“最高”“不超过”这类上限，不等于一定给。")
		w.Cite(sheet.Measure, sheet.Quotes...)
	case l.Want(want.Draft):
		p.standing(l, w)
	}
}

// firstCome asks in which order it is given out.
var firstCome = pattern.MustCompile(`先到先得|先来后到|先来先得|先报先得|先申(?:请|报)先得|谁先(?:报|申)`)

// aboveProvince asks whether the city may pay more than the province, which the text does tell: 配套可否高过省里给的数.
var aboveProvince = pattern.MustCompile(`(?:配套|市里|市级)[^,，。]{0,8}(?:高|超|多|大)(?:过|出|于|得过)[^,，。]{0,4}省`)
