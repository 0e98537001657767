package offline

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/tally"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// Parts of a year of which each month came to the same, told apart, and put right later by what a month came to, or month by
// month: 前八个月每月6000，后四个月每月8100 … 后四个月每月是8500才对; 十二月那8100没用，划掉.

// monthsOf is a run of months of one year, from the first to the last of them.
type monthsOf struct{ first, last int64 }

func (m monthsOf) count() int64 { return m.last - m.first + 1 }

func (m monthsOf) within(o monthsOf) bool { return o.first <= m.first && m.last <= o.last }

// monthsSaid names such a run: 上半年, 二季度, 前八个月, 后四个月, 一到六月, 11、12月, 十二月.
var monthsSaid = pattern.MustCompile(runOfMonths)

const runOfMonths = `([上下前后])半年|第?([一二三四1-4])季度|(前|头|后|最后|剩下的?|余下的?|末)(` + monthNumber + `|两)个月|(` + monthNumber + `)月?份?(?:到|至|-|~)(` + monthNumber + `)月|(` + monthNumber + `)月?、(` + monthNumber + `)月|(` + monthNumber + `)月`

// monthsIn are the runs of months that a text names, in order.
func monthsIn(text string) (runs []monthsOf) {
	for _, m := range monthsSaid.FindAllStringSubmatch(text, -1) {
		var run monthsOf
		switch {
		case m[1] == "上" || m[1] == "前":
			run = monthsOf{1, 6}
		case m[1] != "":
			run = monthsOf{7, monthsOfYear}
		case m[2] != "":
			q := small(m[2])
			run = monthsOf{3*q - 2, 3 * q}
		case m[3] == "前" || m[3] == "头":
			run = monthsOf{1, small(m[4])}
		case m[3] != "":
			run = monthsOf{monthsOfYear + 1 - small(m[4]), monthsOfYear}
		case m[5] != "":
			run = monthsOf{small(m[5]), small(m[6])}
		case m[7] != "":
			run = monthsOf{small(m[7]), small(m[8])}
			if run.count() != 2 {
				continue // 3、9月 are no run
			}
		default:
			run = monthsOf{small(m[9]), small(m[9])}
		}
		if run.first >= 1 && run.first <= run.last && run.last <= monthsOfYear {
			runs = append(runs, run)
		}
	}
	return runs
}

// ofMonths keeps with a part what each of its months came to, where it was told by the month.
func (r *Reading) ofMonths(p Part, s sum, y yearly) Part {
	if s.index < 0 || s.period != perMonth || y.rate == nil || !y.rate.Low.Equal(y.rate.High) || y.months < 1 || !y.rate.High.Times(y.months).Equal(p.High) {
		return p
	}
	runs := monthsIn(lastPart(r.before(s.index)))
	if len(runs) != 1 || runs[0].count() != y.months {
		return p
	}
	p.Month, p.First, p.Last = y.rate.High, runs[0].first, runs[0].last
	p.Label = monthsSaid.FindString(lastPart(r.before(s.index)))
	return p
}

// monthsGoOn makes what each month of the next run came to the same kind of money as that of the run before it: 算力前四个月每月
// 3000元，后八个月每月6000元.
func (r *Reading) monthsGoOn() {
	chained := 0
	for i := 1; i < len(r.sums); i++ {
		before, s := &r.sums[i-1], &r.sums[i]
		if s.period != perMonth || before.period != perMonth || s.index != before.index+1 || before.index < 0 || !nextMonths.MatchString(r.between(s.index)) {
			continue
		}
		chained++
		switch {
		case s.role == roleUnknown && bases[before.role] != "":
			s.role, s.found, s.sure = before.role, before.found, before.sure
		case before.role == roleUnknown && bases[s.role] != "":
			before.role, before.found, before.sure = s.role, s.found, s.sure
		}
	}
	r.monthRuns = chained > 0 && chained == len(r.sums)-1
}

// nextMonths is all that stands between such two amounts.
var nextMonths = pattern.MustCompile(`^(?:元|块钱?)?[,，、;；\s]*(?:到了?|从)?(?:` + runOfMonths + `)(?:起|开始)?(?:的)?(?:是|就|都|涨到|降到|变成)?(?:每个?月|一个月|月均)(?:是|要|花|付|用|交|投)?(?:了)?$`)

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
func (l *plan) editsMonths(p *means) bool {
	runs := monthsIn(l.masked)
	if len(runs) != 1 || len(l.amounts) > 1 || l.fraud || !l.editsSurely() {
		return false
	}
	if monthOnwards.MatchString(l.masked) {
		runs[0].last = monthsOfYear // 9月起每月涨到9000
	}
	topic, at := asked.None, -1
	for _, t := range l.memory.Order {
		if items := l.memory.Items[t]; len(items) == 1 && len(items[0].Parts) > 1 {
			if i := slices.IndexFunc(items[0].Parts, func(p Part) bool { return p.First > 0 && runs[0].within(monthsOf{first: p.First, last: p.Last}) }); i >= 0 {
				topic, at = t, i
			}
		}
	}
	if at < 0 {
		return false
	}
	items, name := l.memory.Items[topic], string(mainRole[topic])
	part := items[0].Parts[at]
	which := monthsSaid.FindString(l.masked)
	if monthOnwards.MatchString(l.masked) {
		which += "起"
	}
	how := which + "不算"
	whole, now := runs[0] == monthsOf{first: part.First, last: part.Last}, part
	var told money.Amount
	if len(l.amounts) == 1 {
		m := l.amounts[0]
		if m.Currency != "CNY" || !m.Low.Equal(m.High) {
			return false
		}
		told = m.High
	}
	switch {
	case dropsMonths.MatchString(l.masked) && (len(l.amounts) == 0 || told.Equal(part.Month) || told.Equal(part.Month.Times(runs[0].count()))):
		now.High = part.High.Sub(part.Month.Times(runs[0].count()))
	case len(l.amounts) == 1 && whole && (monthlyNow.MatchString(l.masked) || runs[0].count() > 1 && told.Less(part.Month.Times(2))):
		now.Month, now.High = told, told.Times(runs[0].count())
		how = which + "每月改按" + told.Format() + "元"
	case len(l.amounts) == 1 && !whole && monthlyNow.MatchString(l.masked), len(l.amounts) == 1 && runs[0].count() == 1 && becomesMonth.MatchString(l.masked):
		now.High = part.High.Sub(part.Month.Times(runs[0].count())).Add(told.Times(runs[0].count()))
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
	l.settleAccounts(p, []tallied{{topic: topic, items: after}}, edit)
	return true
}
