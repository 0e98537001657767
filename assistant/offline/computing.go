package offline

import "slices"

// computing keeps the year's total apart from the actual fee.
func (r *Reading) computing(g *gathered, sums []sum, values []yearly, before []Item) []Item {
	total, fee := string(roleTotal), string(roleFee)
	var totals, fees []yearly
	var totalSums []sum
	explicit := len(having(sums, roleFee)) > 0 && len(sums) > len(having(sums, roleFee))
	for i, s := range sums {
		if s.role == roleFee && !companiesApart.MatchString(r.masked) && (explicit || s.sure >= sureFee) {
			fees = append(fees, values[i])
		} else {
			totals, totalSums = append(totals, values[i]), append(totalSums, s)
		}
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
		if had, known := it.Money[total]; known && len(before) == 1 && !had.Less(fees[0].high) {
			it.put(fee, fees[0])
			return []Item{it}
		}
		it = Item{}
		it.put(total, fees[0]) // the only figure there is serves for both
		return []Item{it}
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

// sureFee is how clear it must be that a lone amount is the actual fee rather
// than the year's purchases.
const sureFee = 2.5
