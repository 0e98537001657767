package plan

import (
	"fmt"
	"slices"

	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// What falls due each month, quarter or half year, told again without some of them: 有两个月停业，没收入;
// 用完八个月就退订; 下半年那笔取消了; or with another amount for one of them: 第四季投170万.

const nothingThen = `(?:停|歇业|关门|没(?:有)?(?:收入|进账|开|用|租|付|投|营业|业务|产生)|空着|空置|断网|装修|免(?:了|费|租|单|掉)|取消|不(?:付|用|租|投|开)|黄了)`

var (
	// periodsGone: so many of them brought nothing; in all, where 一共 says so.
	periodsGone = pattern.MustCompile(`(一共|总共|合计|前后|拢共|加起来)?(?:有|是|停了?|歇了?|关了?)?` + sentence.SmallNumber + `个(月|季度?)[^,，。;；¥]{0,10}?` + nothingThen + `|(一共|总共|合计|前后|拢共)[^,，。;；¥]{0,4}?` + nothingThen + `(?:了|业)?` + sentence.SmallNumber + `个(月|季度?)|(?:中间|中途|后来|期间|当中|其中|要是|如果)[^,，。;；¥]{0,4}?` + nothingThen + `(?:了|业)?` + sentence.SmallNumber + `个(月|季度?)`)
	// endsAfter: 用完八个月就退订.
	endsAfter = pattern.MustCompile(`(?:用|租|付|跑|开|收|做)(?:完|满|够|到|了)?` + sentence.SmallNumber + `个(月|季度?)(?:就|便|之后|以后|后)?[^,，。;；¥]{0,4}?(?:退|停|不(?:用|租|续|付|要|开)|解约|到期|关)`)
	// secondHalfGone: 下半年那笔取消了. firstHalfGone: 上半年没开张.
	secondHalfGone = pattern.MustCompile(`(?:下|后)半年[^,，。;；¥]{0,8}?` + nothingThen)
	firstHalfGone  = pattern.MustCompile(`(?:上|前)半年[^,，。;；¥]{0,8}?` + nothingThen)
	// monthsGone names the months that brought nothing: 三月和四月没租, 6月到8月停业.
	monthsGone = pattern.MustCompile(`(?:^|[^\d一二三四五六七八九十每个])((?:` + sentence.SmallNumber + `月份?(?:和|、|跟|与|还有)?)+)[^,，。;；¥起始后前从]{0,6}?` + nothingThen)
	monthsFrom = pattern.MustCompile(`(?:^|[^\d一二三四五六七八九十每个])` + sentence.SmallNumber + `月?份?(?:到|至|-|~)` + sentence.SmallNumber + `月份?[^,，。;；¥]{0,6}?` + nothingThen)
	monthAlone = pattern.MustCompile(sentence.SmallNumber + `月`)
	// endsFrom: 11月起就停租了.
	endsFrom = pattern.MustCompile(`(?:^|[^\d一二三四五六七八九十每个])` + sentence.SmallNumber + `月份?(?:起|开始)[^,，。;；¥]{0,6}?` + nothingThen)
	// onlyOnce of two halves.
	onlyOnce = pattern.MustCompile(`(?:只|就|才|仅)(?:付|交|收|结|买|给|开)了?一(?:次|回|笔)`)
	// notYetOrPaper: what is only to come is not gone, nor what has no invoice: 下半年还没付, 有两个月没开发票.
	notYetOrPaper = pattern.MustCompile(`还没|尚未|没到|没(?:有)?开(?:到|出|具)?(?:发)?票|没(?:有)?收到`)
	// resumed: what had stopped goes on: 下半年又恢复，而且涨成22万.
	resumed = pattern.MustCompile(`(?:又|重新)(?:恢复|续上|续了|接上|开起来|捡起来)[^¥]{0,12}¥`)
	// lastQuarter and lastHalf tell of the last part of the year alone.
	lastQuarter    = pattern.MustCompile(`^[^¥]{0,4}(?:第?四季度?|最后一?个?季度?|四季度)[^¥]*¥[^¥]*$`)
	lastHalf       = pattern.MustCompile(`^[^¥]{0,4}(?:下|后)半年[^¥]*¥[^¥]*$`)
	ofEachQuarter  = pattern.MustCompile(`每|各|都|一样|全年|[一明后来下]一?年|总|一共|合计`)
	periodsOfAYear = map[sentence.Period]int64{sentence.PerMonth: 12, sentence.PerQuarter: 4, sentence.PerHalf: 2}
	namesOfPeriods = map[sentence.Period]string{sentence.PerMonth: "月", sentence.PerQuarter: "季度", sentence.PerHalf: "半年"}
)

var (
	// restSettled: the fee comes to all that was bought: 余下的赶在年底前全部结掉呢, 返点没了.
	restSettled = pattern.MustCompile(`(?:返点|返利|折扣|优惠|让利)[^¥]{0,4}(?:没了|没有了|取消|不给了|泡汤|作废|黄了)|(?:余下|剩下?|剩余|没结|没用完?|没付|欠|其余)的?[^¥]{0,14}?(?:全|都|也)(?:部)?[^¥]{0,4}?(?:结|付|用|补齐|清|开)(?:掉|了|光|完|清|上)*`)
	// daysStay: the price of a day changes, the days do not.
	daysStay = pattern.MustCompile(`(?:天数|日数)(?:不变|照旧|没变|不动|一样)|(?:每|一)(?:天|日)[^¥]{0,6}¥|单价[^¥]{0,6}¥|¥(?:元|块钱?)?(?:一|每)(?:天|日)`)
)

// allSettled says that the fee is the year's total, where the rest of it is paid or no rebate comes off; "" where that is not what the message
// says.
func (l *Plan) allSettled() string {
	items := l.Memory.Items[asked.Computing]
	if l.Memory.LastTopic() != asked.Computing || len(items) != 1 || len(l.Amounts) > 0 || !restSettled.MatchString(l.Masked) {
		return ""
	}
	total, fee := items[0].Money[string(sentence.RoleTotal)], items[0].Money[string(sentence.RoleFee)]
	if !fee.Less(total) || fee.Less(money.Yuan(1)) {
		return ""
	}
	return "实际服务费一共" + total.Format() + "元"
}

// anotherDay says the price of a day anew, with the days that are known; "" where none are, or it tells others.
func (l *Plan) anotherDay() string {
	topic := l.Memory.LastTopic()
	items := l.Memory.Items[topic]
	if len(items) != 1 || items[0].Rate == nil || items[0].Rate.Period != sentence.PerDay || len(l.Amounts) != 1 || !daysStay.MatchString(l.Masked) || someDays.MatchString(l.Masked) {
		return ""
	}
	rate := items[0].Rate
	days, whole := reading.PeriodsOf(items[0].Money[rate.Input], rate.High, mostDays)
	if !whole || !rate.Low.Equal(rate.High) {
		return ""
	}
	return fmt.Sprintf("每天%s，一共%d天", l.Amounts[0].Text, days)
}

var someDays = pattern.MustCompile(sentence.Count + `\s*[天日]`)

// mostDays of a year.
const mostDays = 366

// withoutPeriods says again what falls due each period, and for how many of them; "" where the message takes none out.
func (l *Plan) withoutPeriods() string {
	topic := l.Memory.LastTopic()
	items := l.Memory.Items[topic]
	if topic == asked.None || len(items) != 1 || len(l.Sums) > 1 || notYetOrPaper.MatchString(l.Masked) || l.Want(want.Process, want.Phone, want.Office, want.After) {
		return ""
	}
	if len(l.Sums) == 1 && l.Sums[0].Period == sentence.PerYear && resumed.MatchString(l.Masked) {
		return "再加" + l.Sums[0].Text
	}
	if items[0].Rate == nil {
		return ""
	}
	rate := items[0].Rate
	most, known := periodsOfAYear[rate.Period]
	had, whole := reading.PeriodsOf(items[0].Money[rate.Input], rate.High, most)
	if !known || !whole || !rate.Low.Equal(rate.High) {
		return ""
	}
	each := rate.High.Format() + "元"
	if len(l.Sums) == 1 {
		part := l.Sums[0]
		switch {
		case part.Period != sentence.PerYear || ofEachQuarter.MatchString(l.Masked):
		case rate.Period == sentence.PerQuarter && had == most-1 && lastQuarter.MatchString(l.Masked):
			return "前三个季度一共" + rate.High.Times(had).Format() + "元，第四季度" + part.Text
		case rate.Period == sentence.PerHalf && lastHalf.MatchString(l.Masked):
			return "上半年" + each + "，下半年" + part.Text
		}
		return ""
	}
	left := int64(0)
	switch {
	case rate.Period == sentence.PerHalf && onlyOnce.MatchString(l.Masked), secondHalfGone.MatchString(l.Masked), firstHalfGone.MatchString(l.Masked):
		if had <= most/2 && rate.Period != sentence.PerHalf {
			return "" // of which half they are nobody said
		}
		left = most / 2
	default:
		left = l.periodsLeft(rate.Period, had, most)
	}
	if left < 1 || left == had {
		return ""
	}
	if rate.Period == sentence.PerHalf {
		return "全年就付了一次，" + each
	}
	return fmt.Sprintf("每个%s%s，一共%d个%s", namesOfPeriods[rate.Period], each, left, namesOfPeriods[rate.Period])
}

// periodsLeft is in how many of its periods something fell due by this message, 0 if it tells nothing of it.
func (l *Plan) periodsLeft(period sentence.Period, had, most int64) int64 {
	unit := func(word string) int64 { // how many of the period a month or a quarter makes
		switch {
		case word == "月" && period == sentence.PerMonth, word != "月" && period == sentence.PerQuarter:
			return 1
		case word != "月" && period == sentence.PerMonth:
			return 3
		}
		return 0
	}
	if m := endsAfter.FindStringSubmatch(l.Masked); m != nil {
		return sentence.Small(m[1]) * unit(m[2])
	}
	if m := monthsFrom.FindStringSubmatch(l.Masked); m != nil && period == sentence.PerMonth && sentence.Small(m[1]) < sentence.Small(m[2]) {
		return max(0, had-(sentence.Small(m[2])-sentence.Small(m[1])+1))
	}
	if m := endsFrom.FindStringSubmatch(l.Masked); m != nil && period == sentence.PerMonth {
		return max(0, min(sentence.Small(m[1])-1, had))
	}
	if m := monthsGone.FindStringSubmatch(l.Masked); m != nil && period == sentence.PerMonth {
		return max(0, had-int64(len(monthAlone.FindAllString(m[1], -1))))
	}
	if m := periodsGone.FindStringSubmatch(l.Masked); m != nil {
		n, word, of := m[2], m[3], had
		if n == "" {
			n, word = m[5]+m[7], m[6]+m[8]
		}
		if m[1] != "" || m[4] != "" {
			of = most
		}
		if gone := sentence.Small(n) * unit(word); gone > 0 && gone < of {
			return of - gone
		}
	}
	return 0
}

// rateAgain says what falls due each period anew, for as many of them as are known; "" where that is not what the message
// puts right: 月租是7900不是7200, after ten months.
func (l *Plan) rateAgain() string {
	topic := l.Memory.LastTopic()
	items := l.Memory.Items[topic]
	if len(items) != 1 || items[0].Rate == nil || len(l.Amounts)+len(l.Numbers) == 0 || len(l.Amounts) > 2 {
		return ""
	}
	rate := items[0].Rate
	most, known := periodsOfAYear[rate.Period]
	had, whole := reading.PeriodsOf(items[0].Money[rate.Input], rate.High, most)
	if !known || !whole || had == most || rate.Period == sentence.PerHalf || !rateCalled[rate.Period].MatchString(l.Masked) || otherPeriods.MatchString(l.Masked) {
		return ""
	}
	anew := slices.DeleteFunc(slices.Clone(l.Amounts), func(m money.Mention) bool { return m.High.Equal(rate.High) })
	if len(anew) != 1 || !anew[0].Low.Equal(anew[0].High) || reading.TakesOut.MatchString(l.Masked) {
		return ""
	}
	name := namesOfPeriods[rate.Period]
	return fmt.Sprintf("每个%s%s元，一共%d个%s", name, anew[0].High.Format(), had, name)
}

var (
	rateCalled = map[sentence.Period]*pattern.Pattern{
		sentence.PerMonth:   pattern.MustCompile(`月(?:租|费|付|结|账单|供|均)|每(?:个)?月|一个月`),
		sentence.PerQuarter: pattern.MustCompile(`季(?:租|费|付|结)|每(?:个)?季`),
	}
	otherPeriods = pattern.MustCompile(sentence.Count + `个(?:月|季)|全年|[一明后来下]一?年|\d月|[一二三四五六七八九十]月|再|又|多付|少付`)
)
