package offline

import (
	"slices"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// One part, or the price of one piece, of what is known is put right.

// refundOfPart returns what came back of a part that is named by its amount:
// 3万9那家后来又退了我们5千. nil if nothing did.
func (r *Reading) refundOfPart(before []Item) []sum {
	if len(r.sums) != 2 || len(before) == 0 || r.sums[1].index != 1 || !partRefunded.MatchString(r.before(1)) || !r.sums[1].High.Less(r.sums[0].High) {
		return nil
	}
	if !slices.ContainsFunc(before[len(before)-1].Parts, func(p Part) bool { return p.High.Equal(r.sums[0].High) }) {
		return nil
	}
	return r.sums[1:]
}

var partRefunded = pattern.MustCompile(`退(回|还|款)?(了|给|回了|给了)?(我们|我司|我|咱们?|公司)?(有|的|了)?$`)

// withoutPart takes out the part that the message names by its month or quarter:
// 11月那笔没打，把它去掉. nil if it names none.
func (r *Reading) withoutPart(topic asked.Topic, before []Item) []Item {
	if len(r.sums) > 0 || len(before) != 1 || len(before[0].Parts) < 2 || !partCancelled.MatchString(r.text) {
		return nil
	}
	named := partLabel.FindAllString(r.text, -1)
	at := slices.IndexFunc(before[0].Parts, func(p Part) bool { return p.Label != "" && slices.Contains(named, p.Label) })
	if len(named) != 1 || at < 0 {
		return nil
	}
	items := copies(before)
	gone := items[0].Parts[at]
	items[0].Parts = slices.Delete(items[0].Parts, at, at+1)
	items[0].sumParts(string(mainRole[topic]))
	items[0].Assumptions = []string{"去掉" + gone.Label + "的" + gone.High.Format() + "元"}
	return items
}

// repriced puts another unit price to the count that is known, or that the message
// says: 单价看错，是14块. nil
// if the message does nothing of the kind.
func (r *Reading) repriced(topic asked.Topic, before []Item) []Item {
	name := string(mainRole[topic])
	if len(r.sums) != 1 || len(before) != 1 || before[0].Unit == nil || before[0].Unit.Input != name || !unitPriceSaid.MatchString(r.masked) {
		return nil
	}
	was, price := before[0].Unit, r.sums[0]
	n := was.Count
	if n < 1 || !was.High.Times(n).Equal(before[0].Money[name]) || !price.Low.Equal(price.High) {
		return nil
	}
	steps := was.Steps
	if now, told := r.piecesNow(*was); now > 0 {
		n, steps = now, told // 就按这80台，单价换成11万
	}
	items := copies(before)
	items[0].Assumptions = nil
	now := Rate{Input: name, Low: price.Low, High: price.High, Period: was.Period, Count: n, Steps: steps}
	y := yearly{low: price.Low, high: price.High, unit: &now, assumptions: []string{now.priced()}}
	y.scale(n)
	items[0].put(name, y)
	return items
}

var unitPriceSaid = pattern.MustCompile(`单价[^¥]{0,8}¥|(每|一)(张|个|台|套|小时|卡时|节点|账号|席位|次)[^,，。¥]{0,4}¥|¥(元|块钱?)?(一|每|/)(张|个|台|套|小时|卡时|节点|账号|席位|次)`)

var (
	partLabel     = pattern.MustCompile(`(?:1[0-2]|[1-9]|十[一二]|[一二三四五六七八九十])月|[一二三四1-4]季度|第[一二三四五]笔|首款|尾款`)
	partCancelled = pattern.MustCompile(`去掉|取消|没打|没付|没买|没花|没发生|不算|别算|退掉|作废|剔除|撤(了|掉)|刨掉|拿掉|黄了`)
)
