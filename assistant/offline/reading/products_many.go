package reading

import (
	"fmt"
	"slices"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/passing"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
)

// Many products: no more than the city rewards in a year, another number of equal ones, and the buyers of a single one.

// asProducts gives all the kind that is told of one of them, and leaves no more than the city rewards in a year.
func (g *Gathered) asProducts() {
	if oneKind(g.Items); !g.Alternatives {
		g.Items = withinQuota(g.Items)
	}
}

// withinQuota are the products that can be rewarded in one year: those that sold most, where there are more than the city
// rewards.
func withinQuota(items []memory.Item) []memory.Item {
	most, name := int(tools.ProductsAYear), string(sentence.MainRole[asked.Product])
	if len(items) <= most || slices.ContainsFunc(items, func(it memory.Item) bool { _, told := it.Money[name]; return !told }) {
		return items
	}
	best := slices.SortedFunc(slices.Values(items), func(a, b memory.Item) int { return b.Money[name].Cmp(a.Money[name]) })
	least := best[most-1].Money[name]
	var out []memory.Item
	for pass := range 2 { // those above the last that counts, and as many as it as there is room for
		for _, it := range items {
			if v := it.Money[name]; len(out) < most && (pass == 0 && least.Less(v) || pass == 1 && v.Equal(least)) {
				out = append(out, it)
			}
		}
	}
	out[0].Assumptions = append(slices.Clone(out[0].Assumptions), fmt.Sprintf("全市每年奖励的产品最多%d个，%d款里最多按%d款计算", most, len(items), most))
	return out
}

// asManyOfThem are another number of products that all sold the same: 12款每款1500万 … 那10款呢. nil if the message asks for no such
// thing.
func (r *Reading) asManyOfThem(g *Gathered, before []memory.Item) []memory.Item {
	if g.Topic != asked.Product || len(r.Sums) > 0 || len(before) < 2 || utf8.RuneCountInString(r.Text) > MostTold/2 || !otherCount.MatchString(r.Masked) {
		return nil
	}
	n, name := passing.CountOf(countProducts, r.Masked), string(sentence.MainRole[asked.Product])
	for _, it := range before {
		if !it.Money[name].Equal(before[0].Money[name]) || it.Key() != before[0].Key() || len(it.Low) > 0 {
			return nil
		}
	}
	if n < 1 || n > mostCopies {
		return nil
	}
	var out []memory.Item
	for range n {
		it := before[0].Clone()
		it.Assumptions = nil
		out = append(out, it)
	}
	return withinQuota(out)
}

// otherCount is all that such a message says.
var otherCount = pattern.MustCompile(`^[^\pL\d]*(?:那|那么|如果|要是|假如|其实|应该|改成|改为|只有|就|只|是|有|要)*` + sentence.Count + `(?:个|款|种)(?:产品)?(?:的话)?(?:呢|是多少|能拿多少|多少)?[^\pL\d]*$`)

// toBuyer stands before what one of several buyers took of a product, and renamed before what it sold under a name.
var (
	toBuyer = pattern.MustCompile(`(?:给|卖给|供给|供)[\p{Han}a-z]{2,8}?(?:公司|集团)?(?:的|供|卖|发|交付|出货|供货|发货|了)+(?:货)?(?:是|有)?$`)
	renamed = pattern.MustCompile(`(?:改名|更名|换名|换牌)(?:字)?(?:之|以)?[前后][^,，。¥]{0,6}$`)
)

// ofOneMarket: what stands before an amount tells of a place, a buyer or a time of one product.
func ofOneMarket(before string) bool {
	return market.MatchString(before) || toBuyer.MatchString(before) || renamed.MatchString(before)
}

// market is where or to whom one product was sold.
var market = pattern.MustCompile(`海外|国外|境外|出口|外销|国内|内销|省内|省外|线上|线下|客户|渠道|运营商|直销|代理`)

// severalByName: the amounts are told by different letters or names of products.
func (r *Reading) severalByName(sums []Sum) bool {
	seen := map[string]bool{}
	for _, s := range sums {
		for _, l := range letterOf(r.Before(s.Index)) {
			seen[l] = true
		}
	}
	return len(seen) > 1
}

// salesBeforeReturns and salesAfterReturns: sales with and without what came back are two readings of the sales of one product.
var (
	salesBeforeReturns = pattern.MustCompile(`退(?:货|款|换货)?(?:之|以)?前|(?:含|不扣|未扣|没扣)退货?`)
	salesAfterReturns  = pattern.MustCompile(`退(?:货|款|换货)?(?:之|以)?后|(?:扣|剔|减|去)(?:掉|除|去)?退货?|净销售额`)
)

// withAndWithoutReturns: one of two amounts is before what came back, the other after it.
func (r *Reading) withAndWithoutReturns(sums []Sum) bool {
	if len(sums) != 2 || sums[0].Index < 0 || sums[1].Index < 0 {
		return false
	}
	a, b := sentence.LastPart(r.Before(sums[0].Index)), sentence.LastPart(r.Before(sums[1].Index))
	gross := func(s string) bool { return salesBeforeReturns.MatchString(s) }
	net := func(s string) bool { return salesAfterReturns.MatchString(s) && !gross(s) }
	return gross(a) && net(b) || net(a) && gross(b)
}
