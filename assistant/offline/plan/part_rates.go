package plan

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/tally"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

var (
	// monthlyNow tells what each month came to; dropsMonths says that some brought nothing.
	monthlyNow  = pattern.MustCompile(`(?:每个?月|月均|一个月)(?:的)?[^,，。¥]{0,8}¥`)
	dropsMonths = pattern.MustCompile(`没(?:有)?(?:用|付|租|买|花|交|开|投|发生)|划掉|去掉|不算|不要|取消|停(?:了|掉|用)|作废|退(?:了|掉)|扣掉|剔(?:除|掉)|免(?:了|单)`)
	// monthOnwards tells of more months than the one that it names: 9月起每月涨到9000.
	monthOnwards = pattern.MustCompile(`月份?(?:起|开始|以后|之后|往后|后)`)
	// becomesMonth is what one month really came to.
	becomesMonth = pattern.MustCompile(`(?:其实|实际|应该|只|才|就)*(?:是|为|有|花了?|付了?|用了?|改成|改为|变成|降到|涨到)¥`)
)

// editsMonths reads the message as an edit of a part of the year that was told by the month; false if it is none.
func (l *Plan) editsMonths(p *Means) bool {
	runs := reading.MonthsIn(l.Masked)
	if len(runs) != 1 || len(l.Amounts) > 1 || l.Fraud || !l.editsSurely() {
		return false
	}
	if monthOnwards.MatchString(l.Masked) {
		runs[0].Last = reading.MonthsOfYear // 9月起每月涨到9000
	}
	topic, at := asked.None, -1
	for _, t := range l.Memory.Order {
		if items := l.Memory.Items[t]; len(items) == 1 && len(items[0].Parts) > 1 {
			if i := slices.IndexFunc(items[0].Parts, func(p memory.Part) bool {
				return p.First > 0 && runs[0].Within(reading.MonthsOf{First: p.First, Last: p.Last})
			}); i >= 0 {
				topic, at = t, i
			}
		}
	}
	if at < 0 {
		return false
	}
	items, name := l.Memory.Items[topic], string(sentence.MainRole[topic])
	part := items[0].Parts[at]
	which := reading.MonthsSaid.FindString(l.Masked)
	if monthOnwards.MatchString(l.Masked) {
		which += "起"
	}
	how := which + "不算"
	whole, now := runs[0] == reading.MonthsOf{First: part.First, Last: part.Last}, part
	var told money.Amount
	if len(l.Amounts) == 1 {
		m := l.Amounts[0]
		if m.Currency != "CNY" || !m.Low.Equal(m.High) {
			return false
		}
		told = m.High
	}
	switch {
	case dropsMonths.MatchString(l.Masked) && (len(l.Amounts) == 0 || told.Equal(part.Month) || told.Equal(part.Month.Times(runs[0].Count()))):
		now.High = part.High.Sub(part.Month.Times(runs[0].Count()))
	case len(l.Amounts) == 1 && whole && (monthlyNow.MatchString(l.Masked) || runs[0].Count() > 1 && told.Less(part.Month.Times(2))):
		now.Month, now.High = told, told.Times(runs[0].Count())
		how = which + "每月改按" + told.Format() + "元"
	case len(l.Amounts) == 1 && !whole && monthlyNow.MatchString(l.Masked), len(l.Amounts) == 1 && runs[0].Count() == 1 && becomesMonth.MatchString(l.Masked):
		now.High = part.High.Sub(part.Month.Times(runs[0].Count())).Add(told.Times(runs[0].Count()))
		how = which + "改按" + told.Format() + "元"
	default:
		return false
	}
	if now.High.IsNegative() {
		return false
	}
	kind := tally.Set
	if now.High.IsZero() {
		kind = tally.Gone
	}
	edit := tally.Edit{Changes: []tally.Change{{Kind: kind, At: at, By: part.High, Was: part.High, Now: now.High}}}
	after := applied(items, name, edit)
	after[0].Assumptions = []string{how + "，几笔加起来按" + after[0].Money[name].Format() + "元计算"} // no figure between
	if kind == tally.Set {
		after[0].Parts[at].Month = now.Month
	}
	l.settleAccounts(p, []reading.Tallied{{Topic: topic, Items: after}}, edit)
	return true
}
