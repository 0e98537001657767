package reading

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// computing keeps the year's total apart from the actual fee.
func (r *Reading) computing(g *Gathered, sums []Sum, values []memory.Yearly, before []memory.Item) []memory.Item {
	total, fee := string(sentence.RoleTotal), string(sentence.RoleFee)
	var totals, fees []memory.Yearly
	var totalSums []Sum
	explicit := len(Having(sums, sentence.RoleFee)) > 0 && len(sums) > len(Having(sums, sentence.RoleFee))
	if len(sums) == 1 && bothAre.MatchString(r.Before(sums[0].Index)) {
		var it memory.Item
		it.Put(total, values[0])
		it.Money[fee] = values[0].High
		if low, ranged := it.Low[total]; ranged {
			it.Low[fee] = low
		}
		return []memory.Item{it}
	}
	feeThenMore(sums)
	for i, s := range sums {
		if s.Role == sentence.RoleFee && !companiesApart.MatchString(r.Masked) && (explicit || s.Sure >= sureFee) || len(sums) == 1 && feeMore.MatchString(r.Masked) {
			fees = append(fees, values[i])
		} else {
			totals, totalSums = append(totals, values[i]), append(totalSums, s)
		}
	}
	if (r.byPeriod || r.feesByPart(sums)) && len(fees) > 1 && len(totals) == 1 {
		fees = []memory.Yearly{fees[0].With(fees[1:]...)} // 总额9万，四个季度实际服务费分别是…
	}
	if len(fees) > 0 && len(totals) > 1 { // 实际就4万，4万不到门槛: said twice
		for i := len(totals) - 1; i >= 0; i-- {
			if totals[i].High.Equal(fees[0].High) && len(totals) > 1 {
				totals, totalSums = slices.Delete(totals, i, i+1), slices.Delete(totalSums, i, i+1)
			}
		}
	}
	if len(fees) > 0 && len(totals) == 0 {
		it := Inherit(before)
		if known := it.Money[fee]; len(before) == 1 && len(sums) == 1 && feeMore.MatchString(r.Masked) && memory.Has(it.Money, fee) && !it.Money[total].Less(known.Add(fees[0].High)) {
			more := fees[0]
			more.Assumptions = append(more.Assumptions, "原来的服务费"+known.Format()+"元再加"+more.High.Format()+"元")
			more.Low, more.High = more.Low.Add(known), more.High.Add(known)
			it.Put(fee, more)
			return []memory.Item{it}
		}
		if had, known := it.Money[total]; known && len(before) == 1 && !had.Less(fees[0].High) {
			it.Put(fee, fees[0])
			return []memory.Item{it}
		}
		it = memory.Item{}
		it.Put(total, fees[0]) // the only figure there is serves for both
		return []memory.Item{it}
	}
	if len(fees) == 0 && len(totals) == 1 && len(before) == 1 && (feeStays.MatchString(r.Masked) || r.totalAlone(totalSums[0], before[0])) {
		if had, known := before[0].Money[fee]; known { // 总额改签成9万，服务费没变
			it := Inherit(before)
			it.Put(total, totals[0])
			it.Money[fee] = had
			return []memory.Item{it}
		}
	}
	base := memory.Item{}
	if len(totals) == 1 && totalSums[0].More {
		base = Inherit(before)
		delete(base.Money, fee)
	}
	items := r.together(g, total, totalSums, totals, base)
	for i := range items {
		if len(fees) > 0 {
			items[i].Put(fee, fees[min(i, len(fees)-1)])
		}
	}
	return items
}

// totalAlone: the year's total is put right by its name, where the fee was told apart from it.
func (r *Reading) totalAlone(s Sum, before memory.Item) bool {
	fee, known := before.Money[string(sentence.RoleFee)]
	return known && !fee.Equal(before.Money[string(sentence.RoleTotal)]) && !s.High.Less(fee) && totalPutRight.MatchString(sentence.LastPart(r.Before(s.Index))+"¥") || known && totalWrong.MatchString(r.Masked)
}

var (
	totalPutRight = pattern.MustCompile(`总额[^,，。¥]{0,6}(?:是|为|到|成|改|变|更正)[^,，。¥]{0,3}¥`)
	totalWrong    = pattern.MustCompile(`总额[^,，。¥]{0,4}(?:看|写|抄|记|报|说|打)[错岔]了?[,，][^,，。¥]{0,4}¥`)
)

// feeMore: more of the service fee is told of: 服务费也跟着补录了一张9000的.
var feeMore = pattern.MustCompile(`服务费[^,，。¥]{0,6}(?:补录|漏|少(?:报|算|记)|追加|另有|还有|又|再|多(?:付|结))[^,，。¥]{0,6}¥`)

// bothAre stands before what the year's total and the actual fee both came to: 总额和服务费都只剩¥.
var bothAre = pattern.MustCompile(`(?:` + totalNamed + joinedBy + feeNamed + `|` + feeNamed + joinedBy + totalNamed + `)[^,，。¥]{0,6}(?:都|均|全|一样|同样|[两俩](?:个|样|头|项))[^,，。¥]{0,6}$`)

const (
	totalNamed = `(?:总额|总数|总量|总价|购买额|采购额|买的|合同额?)`
	feeNamed   = `(?:服务费用?|实付额?|实际(?:付|花|用|支付|支出|扣)[^,，。¥]{0,3}|实际的?)`
	joinedBy   = `[^,，。¥]{0,3}(?:和|跟|与|同|及|以及|、|连)[^,，。¥]{0,6}`
)

// sureFee is how clear it must be that a lone amount is the actual fee rather
// than the year's purchases.
const sureFee = 2.5

// feeThenMore takes a fee for the year's total where what comes on top of it is all else that is
// told: 服务费一共99,800元，年底想再充200块.
func feeThenMore(sums []Sum) {
	if len(sums) != 2 {
		return
	}
	for i, fee := range sums {
		if more := sums[1-i]; fee.Role == sentence.RoleFee && more.Role != sentence.RoleFee && more.More && more.High.Less(fee.Low) {
			sums[i].Role = sentence.RoleTotal
		}
	}
}

// feeStays: the total changes, and the fee does not.
var feeStays = pattern.MustCompile(`(?:实际)?服务费(?:还是|仍是|也|都)?(?:没(?:有)?变|不变|没动|不动|照旧|那么多|一样|没改|不改)`)

// feesByPart: the fees are each of another part of the year, or another payment: 总额9.7万，服务费上半年3万、下半年3万.
func (r *Reading) feesByPart(sums []Sum) bool {
	seen := map[string]bool{}
	for _, s := range Having(sums, sentence.RoleFee) {
		if s.Index < 0 {
			return false
		}
		parts := partCalled.FindAllString(sentence.LastPart(r.Before(s.Index)), -1)
		if len(parts) == 0 || seen[parts[len(parts)-1]] {
			return false
		}
		seen[parts[len(parts)-1]] = true
	}
	return len(seen) > 1
}
