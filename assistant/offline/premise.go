package offline

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/plan"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// reckonedTo: an amount is what the asker works out himself: 依本措施三成计为18万.
var reckonedTo = pattern.MustCompile(`(?:计|折)(?:为|得)$`)

// premise puts right, kindly, what the message takes for granted: a rate or a
// ceiling that the text does not have.
func (p *Planner) premise(l *plan.Plan, t *assistant.Turn, w *plan.Letter) string {
	if len(l.Subjects) == 0 {
		return ""
	}
	if beforeIssue(l) {
		w.Cite(0, "本政策自印发之日起施行")
		return "文本写的是**自印发之日起施行**，" + l.Worth.Clause + "；印发之前买的、花的算不算，文本没有写，要以正式印发的文件和责任单位的实施细则为准。"
	}
	if p.heardOther(l, t, w) {
		return ""
	}
	sheet := sheets.Of(l.Subjects[0].Topic)
	if sheet == nil || sheet.Tool == "" {
		return ""
	}
	b := p.Tools.Benefit(sheet.Tool)
	text := p.Policy.Measure(sheet.Measure)
	known := map[string]bool{}
	for _, r := range b.Award { // parts together: 听说有一百二十万
		if r.Kind == tools.PartsRule {
			var all money.Amount
			for _, f := range money.Figures(r.Says) {
				all = all.Add(f.Value)
			}
			known[all.Exact()] = true
		}
	}
	for _, c := range text.Clauses {
		for _, f := range money.Figures(c.Text) {
			known[f.Value.Exact()] = true
		}
	}
	for _, r := range l.Rates {
		if len(l.Rates) > 1 && rateOfSome(p.Tools, r.Value) {
			continue // 模型只给30%、算力给50%: each is some measure's
		}
		if claimsRate(l, r) && (b.Shape().Rate == 0 || !r.Value.Equal(money.Yuan(b.Shape().Rate))) {
			w.Cite(sheet.Measure, sheet.Quotes...)
			return "先说明一下：" + sheet.Rate + "，不能按您说的比例算。"
		}
	}
	if l.Beyond != nil {
		w.Cite(sheet.Measure, sheet.Quotes...)
		return "超过上限的" + inYuan(t, *l.Beyond) + "，市里不补：文本写的是" + sheet.Ceiling + "。"
	}
	had := memory.Recall(t.Conversation.Memory)
	for _, s := range l.Having(sentence.RoleClaim) {
		if (had.Holds(s.High) || l.Want(want.Stack)) && !l.Insisted {
			continue // 不是1180万，是1250万: what was told before is no figure of the policy's
		}
		if l.Insisted && len(t.Calculations) > 0 && !computed(t, s.High) {
			return "不是" + cmp.Or(inYuan(t, s.High), "那个数") + "，按文本算的如下。"
		}
		if s.Sure < reading.StrongClaim || s.Index >= 0 && (reckonedTo.MatchString(l.Before(s.Index)) || sentence.WorkedOut.MatchString(l.Before(s.Index)) || sentence.CutShort.MatchString(l.Before(s.Index)) || sentence.ElsewherePaid.MatchString(l.Before(s.Index)) || reading.ReckonedAlone.MatchString(l.Before(s.Index))) || strings.HasPrefix(sheet.Ceiling, "没有") {
			continue
		}
		if ownShare(l, b.Shape().Rate, s.High) || ownMoney(l, s, sheet) {
			continue // 服务收入200万，能拿60万吗: its own arithmetic, ceiling and conditions aside
		}
		if !known[s.High.Exact()] && !computed(t, s.High) && !isAll(sheet.Ceiling, s.High) {
			if len(t.Calculations) == 1 && b.Shape().Rate != 0 && l.Miscounted(s) {
				return "您算的" + cmp.Or(inYuan(t, s.High), "那个数") + "不对，按文本重算如下。"
			}
			w.Cite(sheet.Measure, sheet.Quotes...)
			return "先说明一下：文本写的是" + sheet.Ceiling + "，没有" + inYuan(t, s.High) + "这个数。"
		}
	}
	if l.SplitUp {
		w.Cite(sheet.Measure, sheet.Quotes...)
		return "拆成几份合同、几张票，还是同一家企业同一年的总额，按总额算。"
	}
	if plan.CapGone.MatchString(l.Raw) && sheet.Ceiling != "" && !strings.HasPrefix(sheet.Ceiling, "没有") && len(t.Calculations) > 0 {
		w.Cite(sheet.Measure, sheet.Quotes...)
		return "先说明一下：文本写的是" + sheet.Ceiling + "，没有取消或放宽，其他口径不作数。"
	}
	if l.Bend {
		return "只能按手里这份政策文本算，其他口径、通知或要求都不作数。"
	}
	if wholly.MatchString(l.Text) && b.Shape().Rate != 0 {
		w.Cite(sheet.Measure, sheet.Quotes...)
		return "不是全额：文本写的是" + sheet.Rate + "。"
	}
	return ""
}

var wholly = pattern.MustCompile(`全额|全报|全部(报|补)|百分之?百(报|补)|全都(报|补)|实报实销`)

// inYuan names an amount that the user has written; "" if it stands nowhere as money: the
// unit of 1200，单位是万元 is told elsewhere.
func inYuan(t *assistant.Turn, a money.Amount) string {
	if plan.Written(t, a) {
		return a.Format() + "元"
	}
	return ""
}

// reckonsAloud tells how somebody came to a figure, or in which unit figures are to be read.
var reckonsAloud = pattern.MustCompile(`算|[一二三四五六七八九]成|%|单位`)

// ownShare: a sum is what the rate makes of an amount of the message.
func ownShare(l *plan.Plan, rate int64, sum money.Amount) bool {
	return rate > 0 && !reckonsAloud.MatchString(l.Masked) && slices.ContainsFunc(l.Sums, func(s reading.Sum) bool {
		return s.Role != sentence.RoleClaim && s.Low.Equal(s.High) && s.High.Percent(rate).Equal(sum)
	})
}

func computed(t *assistant.Turn, a money.Amount) bool {
	for _, c := range t.Calculations {
		if c.Amount != nil && c.Amount.Equal(a) {
			return true
		}
	}
	return false
}

// isAll: a sum is what all that a text has comes to: 100万元购房补贴加20万元补助, 120万.
func isAll(text string, sum money.Amount) bool {
	var all money.Amount
	for _, f := range money.Figures(text) {
		if f.Kind == money.Unit {
			all = all.Add(f.Value)
		}
	}
	return all.Equal(sum)
}

// heardSay is how something is told that was heard, or is to be confirmed.
var heardSay = pattern.MustCompile(`不是说|听说|据说|网上说|都说|有人说|说是|人家说|朋友说|传|对吗|对吧|对不对|是吗|是吧|是不是|真的`)

// ownDeed tells of money of the asker's own.
var ownDeed = pattern.MustCompile(`我们|我(?:花|买|投|卖|的)|咱|我司|公司|花了|买了|投了|卖了|收入|营收|销售|投资|花|省里|省级`)

// capSaid calls a figure the most that is paid.
var capSaid = pattern.MustCompile(`最高|封顶|上限|顶格|最多`)

// beyondAll tells whether a text has a figure above the sum: what is paid may well come to it.
func beyondAll(text string, sum money.Amount) bool {
	for _, f := range money.Figures(text) {
		if f.Kind == money.Unit && sum.Less(f.Value) {
			return true
		}
	}
	return false
}

// heardFigures are wants that are answered once a figure is put right.
var heardFigures = []want.Want{want.Amount, want.Rate, want.Ceiling, want.Threshold, want.Eligible, want.Mine, want.Hearsay, want.Draft}

// heardOther puts a figure right which somebody has heard of and the measure does not have, with the measure's own terms:
// 不是说第一条能补50万吗. What else is asked is answered after it.
func (p *Planner) heardOther(l *plan.Plan, t *assistant.Turn, w *plan.Letter) bool {
	if w.Kind != assistant.Answered || len(t.Calculations) > 0 || len(l.Sums) != 1 || len(l.Subjects) != 1 || len(l.Memory.Items) > 0 || !heardSay.MatchString(l.Text) || ownDeed.MatchString(l.Text) || len(l.Explicit())+len(l.Measures) == 0 {
		return false
	}
	sum := l.Sums[0]
	if sum.Currency != "" && sum.Currency != "CNY" || !sum.Low.Equal(sum.High) || len(l.Having(sentence.RoleTotal, sentence.RoleFee)) > 0 && !strings.ContainsAny(l.Text, "补奖给顶限拿领") {
		return false
	}
	list := reading.SheetsOf(l.Subjects[0])
	paid := false
	for _, sheet := range list {
		paid = paid || sheet.Tool != ""
		if strings.HasPrefix(sheet.Ceiling, "没有") && capSaid.MatchString(l.Text) && !beyondAll(sheet.Threshold, sum.High) {
			continue // no ceiling is written at all: 网上说第六条最高补10万
		}
		for _, text := range []string{sheet.Gist, sheet.Ceiling, sheet.Threshold, sheet.Rate} {
			if isAll(text, sum.High) {
				return false
			}
			for _, f := range money.Figures(text) {
				if f.Value.Equal(sum.High) {
					return false
				}
			}
		}
	}
	if !paid {
		return false
	}
	w.Say("不对，不是" + cmp.Or(inYuan(t, sum.High), "这个数") + "：")
	for _, sheet := range list {
		w.Terms(sheet, true)
		if strings.HasPrefix(sheet.Ceiling, "没有") {
			w.Say(strings.TrimSuffix(sheet.Ceiling, "。") + "。")
		}
	}
	maps.DeleteFunc(l.Wants, func(w want.Want, asks bool) bool { return !asks || w == want.None || slices.Contains(heardFigures, w) })
	l.Reading.Sums = nil // it is put right: nothing more is said of it
	w.Settled = len(l.Wants) == 0
	return true
}
