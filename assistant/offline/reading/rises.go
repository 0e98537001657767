package reading

import (
	"fmt"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// Prices that change within a year, in the words that are read anyway: 每月3千，6月起涨到8千 is
// 前5个月每月3千，后7个月每月8千.

const writtenSum = `[\d一二两三四五六七八九十百千万零.,]+(?:万|千|百|元|块钱?|w|k)?(?:\d(?:万|千|百)?)?`

var (
	// rises is a price a month and the month from which on it is another, of a whole year.
	rises = pattern.MustCompile(`(?:(?:一|第一)季度|上半年|年初|一开始|开始|原来)?(?:每|一)(?:个)?月(?:付|花|租|用|是|要)?(` + writtenSum + `)[,，]?(?:但是?|后来|然后)?(?:从)?(?:(1[0-2]|[2-9]|十[一二]?|[二三四五六七八九])月(?:份)?|(下半年)|第?([二三四])季度)(?:起|开始|以后|之后|往后)?(?:每月|就)?(?:涨|降|变|改|调|加|减)(?:价)?(?:到|成|为|至)(?:了)?(?:每月)?(` + writtenSum + `)`)
	// risesAgain is the month from which on it is another once more: 三月涨到6500，十月又降回5000.
	risesAgain = pattern.MustCompile(`^(?:元|块钱?)?[,，](?:但是?|后来|然后)?(?:从|到)?(1[0-2]|[2-9]|十[一二]?|[二三四五六七八九])月(?:份)?(?:起|开始|以后|之后|往后|又|再)*(?:每月)?(?:涨|降|变|改|调|加|减)(?:价)?(?:到|成|为|至|回)(?:了)?(?:每月)?(` + writtenSum + `)`)
	// beginsIn is the month in which it began.
	beginsIn = pattern.MustCompile(`(1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月(?:份)?(?:起|开始|才|刚)*(?:租|用|买|签|开通|接入|上线)(?:的|了)?[,，]$`)
	// endsSooner: the prices are not those of a whole year.
	endsSooner = pattern.MustCompile(`(?:用|付|租|做|跑|买|签|到|干|交)(?:了|到|满|至)*(?:\d{1,2}|[一二两三四五六七八九十]{1,2})个?月(?:份)?(?:底|末|为止|就?停|到期|退|结束)|(?:用|付|租|做|签|买|干|交)(?:了)?到(?:\d|[一二三四五六七八九十])+月|停(?:用|租|了|掉)|退(?:租|掉)|才?(?:用|租|付)了?(?:\d|[一二两三四五六七八九十])+个月|(?:\d|[一二两三四五六七八九十])月(?:份)?(?:才|刚)?(?:开始)?(?:租|用|签|买|开通)|刚|下个?月|明年`)
	// paidHalf: the one half of the year was paid at once, the other month by month.
	paidHalf = pattern.MustCompile(`一次(?:性)?付(?:清|了)?(?:的是)?半年(?:的)?[,，]?(?:是|共)?(` + writtenSum + `)[,，](?:另外?|还有)(?:一)?半年(?:是)?(?:按月|每月|月)(?:付|交|租)?(` + writtenSum + `)`)
	// givenMonths: what is given away was not bought: 买10个月送2个月.
	givenMonths = pattern.MustCompile(`买\s*(1[0-2]|[1-9]|十[一二]?|[一两二三四五六七八九])个月送\s*(?:[1-6]|[一两二三四五六])个月`)
)

// risesFrom writes such a change out; where nothing is said of when it began or ended, it is of the whole year.
func risesFrom(message string) string {
	at := rises.FindStringSubmatchIndex(message)
	if at == nil {
		return message
	}
	m := monthOfRise(message, at)
	if m < 2 || m > sentence.MostPeriods {
		return message
	}
	from := fmt.Sprintf("前%d个月每月", m-1)
	if s := beginsIn.FindStringSubmatch(message[:at[0]]); s != nil && int(sentence.Small(s[1])) < m {
		from = fmt.Sprintf("%s月到%d月每月", s[1], m-1)
		if int(sentence.Small(s[1])) == m-1 {
			from = fmt.Sprintf("%d月花了", m-1)
		}
		at[0] -= len(s[0])
	} else if endsSooner.MatchString(message) {
		return message
	}
	if b := risesAgain.FindStringSubmatchIndex(message[at[1]:]); b != nil {
		rest := message[at[1]:]
		if next := int(sentence.Small(rest[b[2]:b[3]])); next > m && next <= sentence.MostPeriods {
			return message[:at[0]] + from + fmt.Sprintf("%s，%d月到%d月每月%s，后%d个月每月%s", message[at[2]:at[3]], m, next-1, message[at[10]:at[11]], sentence.MostPeriods+1-next, rest[b[4]:b[5]]) + rest[b[1]:]
		}
	}
	return message[:at[0]] + from + fmt.Sprintf("%s，后%d个月每月%s", message[at[2]:at[3]], sentence.MostPeriods+1-m, message[at[10]:at[11]]) + message[at[1]:]
}

// monthOfRise is the month from which on the price is another, as rises has found it.
func monthOfRise(message string, at []int) int {
	switch {
	case at[6] >= 0:
		return sentence.MostPeriods/2 + 1 // 下半年
	case at[8] >= 0:
		return 3*int(sentence.Small(message[at[8]:at[9]])) - 2 // 二季度
	}
	return int(sentence.Small(message[at[4]:at[5]]))
}

// rateMoved is what becomes of an amount that falls due each month where a message changes it from
// some month on, leaves months out, or adds to each: 4月起涨到8千呢, 有3个月停用了, 每月再多1千. nil if it does not.
func (r *Reading) rateMoved(topic asked.Topic, before []memory.Item) []memory.Item {
	name := string(sentence.MainRole[topic])
	if len(before) != 1 || before[0].Rate == nil || before[0].Rate.Period != sentence.PerMonth || before[0].Rate.Input != name || !before[0].Rate.Low.Equal(before[0].Rate.High) {
		return nil
	}
	rate := before[0].Rate.High
	months, known := PeriodsOf(before[0].Money[name], rate, sentence.MostPeriods)
	if !known || months != sentence.MostPeriods {
		return nil
	}
	var all money.Amount
	var said string
	switch {
	case len(r.Sums) == 1 && fromMonth.MatchString(r.Masked) && r.Sums[0].Low.Equal(r.Sums[0].High):
		m := sentence.Small(fromMonth.FindStringSubmatch(r.Masked)[1])
		if m < 2 || m > sentence.MostPeriods {
			return nil
		}
		all = rate.Times(m - 1).Add(r.Sums[0].High.Times(sentence.MostPeriods + 1 - m))
		said = fmt.Sprintf("前%d个月每月%s元，后%d个月每月%s元", m-1, rate.Format(), sentence.MostPeriods+1-m, r.Sums[0].High.Format())
	case len(r.Sums) == 1 && eachMonthMore.MatchString(r.Masked) && r.Sums[0].Low.Equal(r.Sums[0].High):
		more := rate.Add(r.Sums[0].High)
		all = more.Times(sentence.MostPeriods)
		said = fmt.Sprintf("每月%s元再加%s元，按12个月计算", rate.Format(), r.Sums[0].High.Format())
	case len(r.Sums) == 0 && monthsOff.MatchString(r.Masked) && !paidMonths.MatchString(r.Masked):
		n := sentence.Small(monthsOff.FindStringSubmatch(r.Masked)[1])
		if n < 1 || n >= sentence.MostPeriods {
			return nil
		}
		all = rate.Times(sentence.MostPeriods - n)
		said = fmt.Sprintf("每月%s元 × %d", rate.Format(), sentence.MostPeriods-n)
	default:
		return nil
	}
	items := memory.Copies(before)
	items[0].Put(name, memory.Yearly{Low: all, High: all})
	items[0].Assumptions = []string{said}
	return items
}

var (
	fromMonth     = pattern.MustCompile(`(1[0-2]|[2-9]|十[一二]?|[二三四五六七八九])月(?:份)?(?:起|开始|以后|之后)?[^,，。¥]{0,3}(?:涨|降|变|改|调)(?:价)?(?:到|成|为|至)(?:了)?(?:每月)?¥`)
	eachMonthMore = pattern.MustCompile(`(?:每|一)(?:个)?月(?:都|要|再)?(?:多|加|涨|贵)(?:了|付|花|上)?¥`)
	// paidMonths are those that were paid.
	paidMonths = pattern.MustCompile(`(?:只|付了?|用了|租了?|交了?)[^,，。]{0,3}个月`)
	monthsOff  = pattern.MustCompile(`(1[01]|[1-9]|十一?|[一两二三四五六七八九])个月(?:都|是|里|的)?(?:停用|停机|停租|停服|没用|没租|没开|空着|没付|免费|断供)`)
)

// priceChanged: an amount per period, then another from some time on: how many
// periods each, nobody has said.
func (r *Reading) priceChanged(sums []Sum) bool {
	if len(sums) != 2 || sums[1].Index < 0 || sentence.CycleOf(sums[0].Period) == nil || sentence.CycleOf(sums[1].Period) != nil {
		return false
	}
	return conclusive.MatchString(r.Before(sums[1].Index)) && changedFrom.MatchString(r.Masked) && r.SpanOf(sums[0].Index, sums[0].Period) == 0
}

var changedFrom = pattern.MustCompile(`开始|之后|以后|起(,|，|降|涨|改)|后来`)
