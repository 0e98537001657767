package offline

import (
	"fmt"
	"slices"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// A period put right: what was taken for the year's amount falls due each month or quarter:
// 算力花了6500 … 我没讲清楚，6500是每个月.

// dueEach is how often something falls due, by the words that tell it of the amount before.
var dueEach = []struct {
	words  *pattern.Pattern
	period Period
	times  int64
	said   string
}{
	{pattern.MustCompile(`(?:是|只是|才是|为|按)(?:的)?(?:每|一|单)(?:个)?(?:季度?)(?:的|一付|付|交|花|一次|[,，。]|$)|季(?:度)?费|按季(?:度)?(?:付|交|算|结)`), perQuarter, 4, "每季度"},
	{pattern.MustCompile(`(?:是|只是|才是|为|按)(?:的)?(?:[上下每一]?半年)(?:的|一付|付|[,，。]|$)`), perHalf, 2, "每半年"},
	{pattern.MustCompile(`(?:是|只是|才是|为|按)(?:的)?(?:每|一|单)(?:个)?月(?:的|付|花|交|要|一付|[,，。]|$)|月(?:费|租|付)|按月(?:付|交|算|结)`), perMonth, mostPeriods, "每月"},
}

var (
	// ofPart is a part of the year, whose rest may differ: 用了8个月, 上半年.
	ofPart = pattern.MustCompile(`(?:用|租|付|交|开)了?[^,，。¥]{0,3}个月|[上下前后]半年|第?[一二三四]季度|\d月`)
	// asksPeriod asks about it.
	asksPeriod = pattern.MustCompile(`吗|么|是不是|还是|能不能|可以|怎么|算不算|呢`)
)

// fellDue is what is known with its amount falling due each month or quarter, where the message
// says no more than that; nil if it does not.
func (r *Reading) fellDue(topic asked.Topic, before []Item) []Item {
	name := string(mainRole[topic])
	if len(before) != 1 || before[0].Rate != nil || len(before[0].Parts) > 0 || has(before[0].Low, name) || topic == asked.Product || ofPart.MatchString(r.masked) || asksPeriod.MatchString(r.masked) {
		return nil
	}
	known, ok := before[0].Money[name]
	same := func(v money.Amount) bool { return v.Equal(known) }
	if !ok || slices.ContainsFunc(r.sums, func(s sum) bool { return !same(s.High) || !same(s.Low) }) ||
		slices.ContainsFunc(r.numbers, func(n money.Number) bool { return !n.Value.Less(plainYuan) && !same(n.Value) }) {
		return nil
	}
	for _, due := range dueEach {
		if !due.words.MatchString(r.masked) {
			continue
		}
		items := copies(before)
		all := known.Times(due.times)
		items[0].put(name, yearly{low: all, high: all})
		if topic == asked.Computing {
			delete(items[0].Money, string(roleFee))
		}
		items[0].Rate = &Rate{Input: name, Low: known, High: known, Period: due.period}
		items[0].Assumptions = []string{fmt.Sprintf("%s%s元 × %d", due.said, known.Format(), due.times)}
		return items
	}
	return nil
}
