package reading

import (
	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Parts of a year of which each month came to the same, told apart, and put right later by what a month came to, or month by
// month: 前八个月每月6000，后四个月每月8100 … 后四个月每月是8500才对; 十二月那8100没用，划掉.

// MonthsOf is a run of months of one year, from the first to the last of them.
type MonthsOf struct{ First, Last int64 }

// Count is how many months there are.
func (m MonthsOf) Count() int64 { return m.Last - m.First + 1 }

// Within tells whether all of them are among others.
func (m MonthsOf) Within(o MonthsOf) bool { return o.First <= m.First && m.Last <= o.Last }

// MonthsSaid names such a run: 上半年, 二季度, 前八个月, 后四个月, 一到六月, 11、12月, 十二月.
var MonthsSaid = pattern.MustCompile(runOfMonths)

const runOfMonths = `([上下前后])半年|第?([一二三四1-4])季度|(前|头|后|最后|剩下的?|余下的?|末)(` + sentence.MonthNumber + `|两)个月|(` + sentence.MonthNumber + `)月?份?(?:到|至|-|~)(` + sentence.MonthNumber + `)月|(` + sentence.MonthNumber + `)月?、(` + sentence.MonthNumber + `)月|(` + sentence.MonthNumber + `)月`

// MonthsIn are the runs of months that a text names, in order.
func MonthsIn(text string) (runs []MonthsOf) {
	for _, m := range MonthsSaid.FindAllStringSubmatch(text, -1) {
		var run MonthsOf
		switch {
		case m[1] == "上" || m[1] == "前":
			run = MonthsOf{1, 6}
		case m[1] != "":
			run = MonthsOf{7, MonthsOfYear}
		case m[2] != "":
			q := sentence.Small(m[2])
			run = MonthsOf{3*q - 2, 3 * q}
		case m[3] == "前" || m[3] == "头":
			run = MonthsOf{1, sentence.Small(m[4])}
		case m[3] != "":
			run = MonthsOf{MonthsOfYear + 1 - sentence.Small(m[4]), MonthsOfYear}
		case m[5] != "":
			run = MonthsOf{sentence.Small(m[5]), sentence.Small(m[6])}
		case m[7] != "":
			run = MonthsOf{sentence.Small(m[7]), sentence.Small(m[8])}
			if run.Count() != 2 {
				continue // 3、9月 are no run
			}
		default:
			run = MonthsOf{sentence.Small(m[9]), sentence.Small(m[9])}
		}
		if run.First >= 1 && run.First <= run.Last && run.Last <= MonthsOfYear {
			runs = append(runs, run)
		}
	}
	return runs
}

// ofMonths keeps with a part what each of its months came to, where it was told by the month.
func (r *Reading) ofMonths(p memory.Part, s Sum, y memory.Yearly) memory.Part {
	if s.Index < 0 || s.Period != sentence.PerMonth || y.Rate == nil || !y.Rate.Low.Equal(y.Rate.High) || y.Months < 1 || !y.Rate.High.Times(y.Months).Equal(p.High) {
		return p
	}
	runs := MonthsIn(sentence.LastPart(r.Before(s.Index)))
	if len(runs) != 1 || runs[0].Count() != y.Months {
		return p
	}
	p.Month, p.First, p.Last = y.Rate.High, runs[0].First, runs[0].Last
	p.Label = MonthsSaid.FindString(sentence.LastPart(r.Before(s.Index)))
	return p
}

// monthsGoOn makes what each month of the next run came to the same kind of money as that of the run before it: 算力前四个月每月
// 3000元，后八个月每月6000元.
func (r *Reading) monthsGoOn() {
	chained := 0
	for i := 1; i < len(r.Sums); i++ {
		before, s := &r.Sums[i-1], &r.Sums[i]
		if s.Period != sentence.PerMonth || before.Period != sentence.PerMonth || s.Index != before.Index+1 || before.Index < 0 || !nextMonths.MatchString(r.Between(s.Index)) {
			continue
		}
		chained++
		switch {
		case s.Role == sentence.RoleUnknown && sentence.Bases[before.Role] != "":
			s.Role, s.Found, s.Sure = before.Role, before.Found, before.Sure
		case before.Role == sentence.RoleUnknown && sentence.Bases[s.Role] != "":
			before.Role, before.Found, before.Sure = s.Role, s.Found, s.Sure
		}
	}
	r.monthRuns = chained > 0 && chained == len(r.Sums)-1
}

// nextMonths is all that stands between such two amounts.
var nextMonths = pattern.MustCompile(`^(?:元|块钱?)?[,，、;；\s]*(?:到了?|从)?(?:` + runOfMonths + `)(?:起|开始)?(?:的)?(?:是|就|都|涨到|降到|变成)?(?:每个?月|一个月|月均)(?:是|要|花|付|用|交|投)?(?:了)?$`)
