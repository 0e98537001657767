package offline

import (
	"slices"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// Later messages that put a part of a known amount right: a sale that was not
// booked, a price per month, what is left without what does not count.

var (
	// forgotAfter and forgotBefore stand around what was left out of a sum: 有笔8万的单忘了录.
	forgotAfter  = pattern.MustCompile(`(?:没|未|忘了?|漏)(?:有|了)?(?:录|入|登|记|开|统计|加|计|算|报|放)|漏(?:了|掉)`)
	forgotBefore = pattern.MustCompile(`(?:漏|落|忘)(?:了|掉)?(?:录|记|报|算|开|入|登|计)?(?:了|掉)?(?:的)?(?:一)?(?:张|笔|份|单|个)?$`)
	goesIn       = pattern.MustCompile(`(?:加|补|算|录|记)(?:上|进)(?:去|来)?(?:之后|以后|后|再|重|来|算|$|[,，])`)
)

// forgot: the amount belongs to what was told before, and was left out of it.
func (s *sentence) forgot(i int) bool {
	return i >= 0 && (forgotBefore.MatchString(s.before(i)) || forgotAfter.MatchString(firstPart(s.after(i))) || forgotAfter.MatchString(s.before(i)) && goesIn.MatchString(s.after(i)))
}

// addForgotten puts a forgotten sale to the product that it is of; it asks which
// where that is not said.
func (r *Reading) addForgotten(g *gathered, y yearly, before []Item) []Item {
	at := 0
	if len(before) > 1 {
		if at = r.speaksOf(before); at < 0 {
			g.ask = "这一笔是哪个产品的，要说清楚"
			return nil
		}
	}
	all := copies(before)
	all[at].Assumptions = nil
	r.addTo(&all[at], string(roleSales), y)
	return all
}

var rateChangedTo = pattern.MustCompile(`(?:涨|降|提|调|跌|升|减|加|变|改|换)(?:价|租)?(?:到|成|为|至)`)

// newRate puts a new amount in the place of what falls due each period, and leaves
// the number of periods: 月租5800 … 涨到7200的话呢. An amount that is nearer to the whole is not meant so.
func (r *Reading) newRate(s sum, name string, before []Item) (yearly, bool) {
	if len(r.sums) > 1 || s.period != perYear || len(before) != 1 || before[0].Rate == nil || before[0].Rate.Input != name || !rateChangedTo.MatchString(r.masked) || wholeYear.MatchString(r.masked) {
		return yearly{}, false
	}
	rate, c := before[0].Rate, cycleOf(before[0].Rate.Period)
	if c == nil || rate.High.Times(2).Less(s.High) || s.High.Times(2).Less(rate.High) {
		return yearly{}, false
	}
	n, ok := periodsOf(before[0].Money[name], rate.High, mostPeriods)
	if !ok || n < 3 {
		return yearly{}, false
	}
	y := yearly{low: s.Low, high: s.High, rate: &Rate{Low: s.Low, High: s.High, Period: rate.Period}}
	y.assumptions = []string{c.used(n, s.High)}
	y.scale(n)
	return y, true
}

var wholeYear = pattern.MustCompile(`一年|全年|年度|总额|合计|一共|总共`)

// partInYuan is the message with a unit behind each of its two bare numbers where
// they make up the amount known, of which one goes: 里面13300是买显卡的，扣了以后只有65000. "" if it is no such.
func (l *plan) partInYuan(message string) string {
	last, nums := l.memory.last(), money.Numbers(message)
	if last == nil || slices.ContainsFunc(l.sums, func(s sum) bool { return !s.Bare }) || len(nums) != 2 || nums[0].Value.Less(plainYuan) || nums[1].Value.Less(plainYuan) || !nums[0].Value.Add(nums[1].Value).Equal(last.High) || !takesOut.MatchString(l.masked) {
		return ""
	}
	runes := []rune(message)
	for _, n := range slices.Backward(nums) {
		runes = slices.Insert(runes, n.End, '元')
	}
	return string(runes)
}

// totalAgain: 总额还是原来的九万四 leaves what was actually paid.
var totalAgain = pattern.MustCompile(`(?:总额|合同|总数|总价|金额)[^,，。¥]{0,6}(?:还|仍|依旧|又|变|改|恢复|回)[^,，。¥]{0,6}$`)

// contractAgain: the contract's total is put right alone, and what was actually paid stays,
// or is again what it was under that total. nil if the message does nothing of the kind.
func (r *Reading) contractAgain(topic asked.Topic, sums []sum, before []Item, m Memory) []Item {
	if topic != asked.Computing || len(sums) != 1 || len(before) != 1 || sums[0].index < 0 || sums[0].period != perYear || !totalAgain.MatchString(r.before(sums[0].index)) {
		return nil
	}
	s, it := sums[0], inherit(before)
	fee, known := it.Money[string(roleFee)]
	if known && !s.Low.Less(fee) {
		it.put(string(roleTotal), yearly{low: s.Low, high: s.High})
		return []Item{it}
	}
	for _, p := range slices.Backward(m.Past) {
		if _, paid := p.Item.Money[string(roleFee)]; paid && p.Topic == topic && p.Item.Money[string(roleTotal)].Equal(s.High) {
			return []Item{p.Item.clone()}
		}
	}
	return nil
}

// asIf leaves out a line of the policy for which an amount below it would like to pass:
// 996.4万，离一千万就一哆嗦，当一千万报.
func (r *Reading) asIf() {
	for i, s := range r.sums {
		nears := nearTo.MatchString(r.before(i))
		if !isEdge(s.High) || !nears && !passedAs.MatchString(r.before(i)+"¥"+r.after(i)) {
			continue
		}
		if slices.ContainsFunc(r.sums, func(o sum) bool { return o.index != s.index && o.High.Less(s.High) && o.role != roleGap }) {
			r.sums[i].role = roleOther
		}
	}
}

var (
	nearTo   = pattern.MustCompile(`(?:离|距离?)$`)
	passedAs = pattern.MustCompile(`(?:当|当成|当作|当做|算作|算成|凑成)(?:是)?¥(?:元|块)?(?:来|去)?(?:报|申报|填|算)|(?:按|照|写|填)(?:着)?¥(?:元|块)?(?:来|去)?(?:报|申报|填)`)
)

// withoutSteps drops what was put on top where the sum that it makes with what was
// known stands beside, and other amounts too: 追加过七千，总额变成十万零一千了，实际扣的还是六万一.
func (r *Reading) withoutSteps(topic asked.Topic, sums []sum, before []Item) []sum {
	if len(sums) < 3 || len(before) != 1 {
		return sums
	}
	had, ok := before[0].Money[string(mainRole[topic])]
	if !ok {
		return sums
	}
	return slices.DeleteFunc(slices.Clone(sums), func(by sum) bool {
		return slices.ContainsFunc(sums, func(to sum) bool {
			return to.index > by.index && by.index >= 0 && to.High.Equal(had.Add(by.High)) && by.Low.Equal(by.High)
		})
	})
}
