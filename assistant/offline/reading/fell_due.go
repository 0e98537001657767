package reading

import (
	"fmt"
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// A period put right: what was taken for the year's amount falls due each month or quarter:
// 算力花了6500 … 我没讲清楚，6500是每个月.

// dueEach is how often something falls due, by the words that tell it of the amount before.
var dueEach = []struct {
	words  *pattern.Pattern
	period sentence.Period
}{
	{pattern.MustCompile(`(?:是|只是|才是|为|按)(?:的)?(?:每|一|单)(?:个)?(?:季度?)(?:的|一付|付|交|花|一次|[,，。]|$)|季(?:度)?费|按季(?:度)?(?:付|交|算|结)`), sentence.PerQuarter},
	{pattern.MustCompile(`(?:是|只是|才是|为|按)(?:的)?(?:[上下每一]?半年)(?:的|一付|付|[,，。]|$)`), sentence.PerHalf},
	{pattern.MustCompile(`(?:是|只是|才是|为|按)(?:的)?(?:每|一|单)(?:个)?月(?:的|付|花|交|要|一付|[,，。]|$)|月(?:费|租|付)|按月(?:付|交|算|结)`), sentence.PerMonth},
}

var (
	// ofPart is a part of the year, whose rest may differ: 用了8个月, 上半年.
	ofPart = pattern.MustCompile(`(?:用|租|付|交|开)了?[^,，。¥]{0,3}个月|[上下前后]半年|第?[一二三四]季度|\d月`)
	// asksPeriod asks about it.
	asksPeriod = pattern.MustCompile(`吗|么|是不是|还是|能不能|可以|怎么|算不算|呢`)
)

// fellDue is what is known with its amount falling due each month or quarter, where the message
// says no more than that; nil if it does not.
func (r *Reading) fellDue(topic asked.Topic, before []memory.Item) []memory.Item {
	name := string(sentence.MainRole[topic])
	if len(before) != 1 || before[0].Rate != nil || len(before[0].Parts) > 0 || memory.Has(before[0].Low, name) || topic == asked.Product || ofPart.MatchString(r.Masked) || asksPeriod.MatchString(r.Masked) {
		return nil
	}
	known, ok := before[0].Money[name]
	same := func(v money.Amount) bool { return v.Equal(known) }
	if !ok || slices.ContainsFunc(r.Sums, func(s Sum) bool { return !same(s.High) || !same(s.Low) }) ||
		slices.ContainsFunc(r.Numbers, func(n money.Number) bool { return !n.Value.Less(sentence.PlainYuan) && !same(n.Value) }) {
		return nil
	}
	for _, due := range dueEach {
		if !due.words.MatchString(r.Masked) {
			continue
		}
		items, c := memory.Copies(before), sentence.CycleOf(due.period)
		all := known.Times(c.InYear)
		items[0].Put(name, memory.Yearly{Low: all, High: all})
		if topic == asked.Computing {
			delete(items[0].Money, string(sentence.RoleFee))
		}
		items[0].Rate = &memory.Rate{Input: name, Low: known, High: known, Period: due.period}
		items[0].Assumptions = []string{fmt.Sprintf("%s%s元 × %d", c.Each, known.Format(), c.InYear)}
		return items
	}
	return nil
}

// spanOf is a number of periods.
var spanOf = map[sentence.Period]*pattern.Pattern{
	sentence.PerMonth: pattern.MustCompile(sentence.Count + `\s*个月`),
	sentence.PerWeek:  pattern.MustCompile(sentence.Count + `\s*个?(?:周|星期|礼拜)`),
	sentence.PerDay:   pattern.MustCompile(sentence.Count + `\s*[天日](?:[^\pL]|[^数期子]|$)`),
}

var (
	periodUnit = pattern.MustCompile(`^\s*(?:个月|个?(?:周|星期|礼拜)|[天日])`)
	// spansMore and spansLess stand around what comes to the periods known, or goes off them.
	spansMore = pattern.MustCompile(`(?:再|又|还要|还会|后面|另外?|多)(?:要|得|会)?(?:再|又|多)?(?:续|用|租|加|付|买|开|跑)(?:了)?$`)
	spansLess = pattern.MustCompile(`(?:少算|少用|少付|扣掉?|减掉?|去掉|退了?|刨掉|免了?|免费|有)(?:了)?$`)
	lessAfter = pattern.MustCompile(`^[^,，。]{0,4}(?:没用|没开|没付|没租|断网|断供|停|空着|不收|不算|免|退|的钱|是送|送的)`)
)

// periodsMoved is what is known with another number of the months, weeks or days for which it fell
// due, where the message says no more: 记错，是350天; 再续两个月，变9个月; nil if it does not.
func (r *Reading) periodsMoved(topic asked.Topic, before []memory.Item) []memory.Item {
	name := string(sentence.MainRole[topic])
	if len(r.Sums) > 0 || len(before) != 1 || before[0].Rate == nil || before[0].Rate.Input != name || len(before[0].Parts) > 0 || !before[0].Rate.Low.Equal(before[0].Rate.High) || before[0].Unit != nil {
		return nil
	}
	rate := before[0].Rate
	words, c := spanOf[rate.Period], sentence.CycleOf(rate.Period)
	if words == nil {
		return nil
	}
	known, most := before[0].Money[name], c.Most()
	had, whole := PeriodsOf(known, rate.High, most)
	found := words.FindAllStringSubmatchIndex(r.Masked, -1)
	if !whole || len(found) == 0 || len(found) > 2 || ofPartYear.MatchString(r.Masked) {
		return nil
	}
	first := sentence.Small(r.Masked[found[0][2]:found[0][3]])
	now := first
	each := c.Each + rate.High.Format() + "元"
	said := fmt.Sprintf("%s × %d", each, now)
	after := periodUnit.ReplaceAllString(r.Masked[found[0][3]:], "")
	switch around := r.Masked[:found[0][0]]; {
	case spentFor.MatchString(around):
	case len(found) == 2:
		now = sentence.Small(r.Masked[found[1][2]:found[1][3]]) // 再续两个月，变9个月
		if had+first != now && had-first != now {
			return nil
		}
		said = fmt.Sprintf("%s × %d", each, now)
	case spansMore.MatchString(around):
		now = had + first
		said = fmt.Sprintf("原来的%s元，再加%s × %d", known.Format(), each, first)
	case spansLess.MatchString(around) && (lessAfter.MatchString(after) || !strings.HasSuffix(around, "有")), lessAfter.MatchString(after):
		now = had - first
		said = fmt.Sprintf("原来的%s元，减去%s × %d", known.Format(), each, first)
	}
	if now < 1 || now > most {
		return nil
	}
	items := memory.Copies(before)
	all := rate.High.Times(now)
	kept := *rate
	items[0].Put(name, memory.Yearly{Low: all, High: all})
	items[0].Rate = &kept
	if topic == asked.Computing {
		delete(items[0].Money, string(sentence.RoleFee))
	}
	items[0].Assumptions = []string{said}
	return items
}

// spentFor stands before the periods that were paid for: 其实只付了7个月就停了.
var spentFor = pattern.MustCompile(`(?:只|才|就|实际|其实|一共|总共)(?:付|用|租|开|交|跑|买)(?:了|到|满)?$`)

// ofPartYear speaks of a part of the year that has a price, or a place, of its own.
var ofPartYear = pattern.MustCompile(`[前后头第]` + sentence.Count + `?个?(?:月|周|天)|每|起|以前|之前|内|以内|多久|几个月|哪`)
