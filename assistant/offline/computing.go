package offline

import (
	"slices"

	"github.com/rongce/rongce/knowledge/pattern"
)

// computing keeps the year's total apart from the actual fee.
func (r *Reading) computing(g *gathered, sums []sum, values []yearly, before []Item) []Item {
	total, fee := string(roleTotal), string(roleFee)
	var totals, fees []yearly
	var totalSums []sum
	explicit := len(having(sums, roleFee)) > 0 && len(sums) > len(having(sums, roleFee))
	if len(sums) == 1 && bothAre.MatchString(r.before(sums[0].index)) {
		var it Item
		it.put(total, values[0])
		it.Money[fee] = values[0].high
		if low, ranged := it.Low[total]; ranged {
			it.Low[fee] = low
		}
		return []Item{it}
	}
	feeThenMore(sums)
	for i, s := range sums {
		if s.role == roleFee && !companiesApart.MatchString(r.masked) && (explicit || s.sure >= sureFee) || len(sums) == 1 && feeMore.MatchString(r.masked) {
			fees = append(fees, values[i])
		} else {
			totals, totalSums = append(totals, values[i]), append(totalSums, s)
		}
	}
	if (r.byPeriod || r.feesByPart(sums)) && len(fees) > 1 && len(totals) == 1 {
		fees = []yearly{fees[0].with(fees[1:]...)} // 总额9万，四个季度实际服务费分别是…
	}
	if len(fees) > 0 && len(totals) > 1 { // 实际就4万，4万不到门槛: said twice
		for i := len(totals) - 1; i >= 0; i-- {
			if totals[i].high.Equal(fees[0].high) && len(totals) > 1 {
				totals, totalSums = slices.Delete(totals, i, i+1), slices.Delete(totalSums, i, i+1)
			}
		}
	}
	if len(fees) > 0 && len(totals) == 0 {
		it := inherit(before)
		if known := it.Money[fee]; len(before) == 1 && len(sums) == 1 && feeMore.MatchString(r.masked) && has(it.Money, fee) && !it.Money[total].Less(known.Add(fees[0].high)) {
			more := fees[0]
			more.assumptions = append(more.assumptions, "原来的服务费"+known.Format()+"元再加"+more.high.Format()+"元")
			more.low, more.high = more.low.Add(known), more.high.Add(known)
			it.put(fee, more)
			return []Item{it}
		}
		if had, known := it.Money[total]; known && len(before) == 1 && !had.Less(fees[0].high) {
			it.put(fee, fees[0])
			return []Item{it}
		}
		it = Item{}
		it.put(total, fees[0]) // the only figure there is serves for both
		return []Item{it}
	}
	if len(fees) == 0 && len(totals) == 1 && len(before) == 1 && (feeStays.MatchString(r.masked) || r.totalAlone(totalSums[0], before[0])) {
		if had, known := before[0].Money[fee]; known { // 总额改签成9万，服务费没变
			it := inherit(before)
			it.put(total, totals[0])
			it.Money[fee] = had
			return []Item{it}
		}
	}
	base := Item{}
	if len(totals) == 1 && totalSums[0].more {
		base = inherit(before)
		delete(base.Money, fee)
	}
	items := r.together(g, total, totalSums, totals, base)
	for i := range items {
		if len(fees) > 0 {
			items[i].put(fee, fees[min(i, len(fees)-1)])
		}
	}
	return items
}

// totalAlone: the year's total is put right by its name, where the fee was told apart from it.
func (r *Reading) totalAlone(s sum, before Item) bool {
	fee, known := before.Money[string(roleFee)]
	return known && !fee.Equal(before.Money[string(roleTotal)]) && !s.High.Less(fee) && totalPutRight.MatchString(lastPart(r.before(s.index))+"¥") || known && totalWrong.MatchString(r.masked)
}

var (
	totalPutRight = pattern.MustCompile(`总额[^,，。¥]{0,6}(?:是|为|到|成|改|变|更正)[^,，。¥]{0,3}¥`)
	totalWrong    = pattern.MustCompile(`总额[^,，。¥]{0,4}(?:看|写|抄|记|报|说|打)[错岔]了?[,，][^,，。¥]{0,4}¥`)
)

// feeMore: more of the service fee is told of: 服务费也跟着补录了一张9000的.
var feeMore = pattern.MustCompile(`服务费[^,，。¥]{0,6}(?:补录|漏|少(?:报|算|记)|追加|另有|还有|又|再|多(?:付|结))[^,，。¥]{0,6}¥`)

// bothAre stands before what the year's total and the actual fee both came to: 总额和服务费都只剩¥.
var bothAre = pattern.MustCompile(`(?:` + totalNamed + and + feeNamed + `|` + feeNamed + and + totalNamed + `)[^,，。¥]{0,6}(?:都|均|全|一样|同样|[两俩](?:个|样|头|项))[^,，。¥]{0,6}$`)

const (
	totalNamed = `(?:总额|总数|总量|总价|购买额|采购额|买的|合同额?)`
	feeNamed   = `(?:服务费用?|实付额?|实际(?:付|花|用|支付|支出|扣)[^,，。¥]{0,3}|实际的?)`
	and        = `[^,，。¥]{0,3}(?:和|跟|与|同|及|以及|、|连)[^,，。¥]{0,6}`
)

// sureFee is how clear it must be that a lone amount is the actual fee rather
// than the year's purchases.
const sureFee = 2.5

// wordedFee is how clear it is where the words say that the service fee was wrong, and what it is.
const wordedFee = 9

// feeThenMore takes a fee for the year's total where what comes on top of it is all else that is
// told: 服务费一共99,800元，年底想再充200块.
func feeThenMore(sums []sum) {
	if len(sums) != 2 {
		return
	}
	for i, fee := range sums {
		if more := sums[1-i]; fee.role == roleFee && more.role != roleFee && more.more && more.High.Less(fee.Low) {
			sums[i].role = roleTotal
		}
	}
}

// feeStays: the total changes, and the fee does not.
var feeStays = pattern.MustCompile(`(?:实际)?服务费(?:还是|仍是|也|都)?(?:没(?:有)?变|不变|没动|不动|照旧|那么多|一样|没改|不改)`)

// feesByPart: the fees are each of another part of the year, or another payment: 总额9.7万，服务费上半年3万、下半年3万.
func (r *Reading) feesByPart(sums []sum) bool {
	seen := map[string]bool{}
	for _, s := range having(sums, roleFee) {
		if s.index < 0 {
			return false
		}
		parts := partCalled.FindAllString(lastPart(r.before(s.index)), -1)
		if len(parts) == 0 || seen[parts[len(parts)-1]] {
			return false
		}
		seen[parts[len(parts)-1]] = true
	}
	return len(seen) > 1
}
