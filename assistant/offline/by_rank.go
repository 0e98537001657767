package offline

import (
	"fmt"
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/tally"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// One of several products, by its place among them or by what it sold: 末尾那款抄错，1080万; 卖得最好的那款进了国家级;
// 小的那个其实只卖了980万.

const ofThose = `(?:的)?(?:那|这)?(?:一)?(?:款|个|种|样|颗|台)`

var (
	bestSold  = pattern.MustCompile(`(?:卖得?|销量|销售额?)?(?:最(?:好|多|大|高|火|旺)|第一多)` + ofThose + `|(?:大|多|高|好)的(?:那|这)(?:一)?(?:款|个|种|样|颗|台)`)
	leastSold = pattern.MustCompile(`(?:卖得?|销量|销售额?)?最(?:差|少|小|低|惨|不好)` + ofThose + `|(?:小|少|低|差)的(?:那|这)(?:一)?(?:款|个|种|样|颗|台)`)
	lastTold  = pattern.MustCompile(`(?:末尾|末了|最末|末|倒数第一|垫底|最后面)` + ofThose)
	firstTold = pattern.MustCompile(`(?:打头|开头|领头|头)` + ofThose)
	// nthTold counts them as they were told.
	nthTold = pattern.MustCompile(`第([一二两三四五六七八九十\d])(?:款|个|种|样)`)
	// oneMoreTold tells of another product.
	oneMoreTold = pattern.MustCompile(`另外|另有|还有一|又(?:有|出)一`)
	// soldInFact stands with the amount that it was in fact.
	soldInFact = pattern.MustCompile(`[抄写看念记打填报算说搞弄录]错|抄岔|看走眼|其实|实际|应该|应当|才对|改成|改为|改到|变成|更正|只(?:卖|有|做)|才(?:卖|有|做)|是¥|降到|涨到`)
)

// byRank is the message with the product that it means named by its number; "" if it means none so.
func (l *plan) byRank(message string) string {
	items := l.memory.Items[asked.Product]
	if l.memory.lastTopic() != asked.Product || len(items) < 2 || len(l.amounts) > 2 || l.shareOfKnown(asked.Product) {
		return ""
	}
	out, at := message, -1
	name := string(mainRole[asked.Product])
	for _, rank := range []struct {
		words *pattern.Pattern
		place func() int
	}{
		{bestSold, func() int {
			return tally.Outdoing(items, func(a, b Item) bool { return b.Money[name].Less(a.Money[name]) })
		}},
		{leastSold, func() int {
			return tally.Outdoing(items, func(a, b Item) bool { return a.Money[name].Less(b.Money[name]) })
		}},
		{lastTold, func() int { return len(items) - 1 }},
		{firstTold, func() int { return 0 }},
	} {
		if m := rank.words.FindString(out); m != "" {
			if at = rank.place(); at < 0 {
				return ""
			}
			out = strings.Replace(out, m, ordinalProductOf(at), 1)
			break
		}
	}
	if m := nthTold.FindStringSubmatch(message); at < 0 && m != nil && int(small(m[1])) <= len(items) {
		at = int(small(m[1])) - 1
	}
	if at >= 0 && soldInFact.MatchString(l.masked) {
		anew := slices.DeleteFunc(slices.Clone(l.amounts), func(m money.Mention) bool { return m.High.Equal(items[at].Money[name]) })
		if len(anew) == 1 {
			return ordinalProductOf(at) + "是" + anew[0].Text // 1180万是含了维保的: the old one is said again
		}
	}
	if len(l.amounts) > 1 {
		return ""
	}
	if out == message {
		return ""
	}
	return out
}

// ordinalProductOf names a product by its place.
func ordinalProductOf(at int) string {
	return fmt.Sprintf("第%s款", string([]rune(measureNumerals)[min(at+1, measuresInPolicy)]))
}

// takesItsPlace tells that an amount takes another's place.
var takesItsPlace = pattern.MustCompile(`不是|不对|改|换|变|其实|实际|应该|错|只(?:卖|有|做)|(?:卖|做|降|涨|冲)到|才对`)

// anotherForOne puts another amount to the one of several products that the message names: 第二款是980万; 光模块再卖200万呢;
// 不是1180万，是1250万; 第三款减半呢. nil if it does nothing of the kind.
func (r *Reading) anotherForOne(topic asked.Topic, before []Item) []Item {
	name := string(mainRole[topic])
	if topic != asked.Product || len(before) < 2 || len(r.amounts) > 2 || slices.ContainsFunc(r.amounts, func(m money.Mention) bool { return !m.Low.Equal(m.High) || m.Currency != "CNY" }) {
		return nil
	}
	at := r.speaksOf(before)
	more := soldMore.MatchString(r.masked)
	set := func(at int, now money.Amount, how ...string) []Item {
		items := copies(before)
		items[at].Assumptions = nil
		items[at].put(name, yearly{low: now, high: now, assumptions: how})
		return items
	}
	switch {
	case len(r.amounts) == 0 && at >= 0 && nthTold.MatchString(r.masked) && (half.MatchString(r.ownScale()) || strings.Contains(r.masked, "腰斩")):
		had := before[at].Money[name]
		return set(at, had.Quotient(2), "原来的"+had.Format()+"元的一半")
	case len(r.amounts) == 0 && at >= 0 && nthTold.MatchString(r.masked) && twice.MatchString(r.ownScale()):
		had := before[at].Money[name]
		return set(at, had.Times(2), "原来的"+had.Format()+"元 × 2")
	case len(r.amounts) == 1 && at >= 0 && (more || soldLess.MatchString(r.masked)):
		had, by := before[at].Money[name], r.amounts[0].High
		if more {
			return set(at, had.Add(by), "原来的"+had.Format()+"元再加"+by.Format()+"元")
		}
		if had.Less(by) {
			return nil
		}
		return set(at, had.Sub(by), "原来的"+had.Format()+"元减去"+by.Format()+"元")
	case more || oneMoreTold.MatchString(r.masked):
		return nil
	case len(r.amounts) == 1 && at >= 0 && nthTold.MatchString(r.masked) && soldInFact.MatchString(r.masked):
		return set(at, r.amounts[0].High)
	case len(r.amounts) == 2 && takesItsPlace.MatchString(r.masked):
		return r.oldForNew(name, before, set)
	}
	return nil
}

// oldForNew finds the one product that sold one of two amounts, and puts the other to it; nil if there is not just one.
func (r *Reading) oldForNew(name string, before []Item, set func(int, money.Amount, ...string) []Item) []Item {
	at, anew := -1, money.Amount{}
	for i, old := range r.amounts {
		for j, it := range before {
			if it.Money[name].Equal(old.High) {
				if at >= 0 {
					return nil
				}
				at, anew = j, r.amounts[1-i].High
			}
		}
	}
	if at < 0 {
		return nil
	}
	return set(at, anew)
}

var (
	// soldMore and soldLess stand before what a product sold beyond what is known, or short of it.
	soldMore = pattern.MustCompile(`(?:再|又|还|另外?)(?:多)?(?:卖|加|销|出|签|做)(?:了|个|出)?¥|多(?:卖|销|做|出)(?:了|个)?¥|追加(?:了)?¥`)
	soldLess = pattern.MustCompile(`少(?:卖|销|做|算)(?:了|个)?¥|退(?:货|了|掉)*¥|¥(?:元|块钱?)?(?:的)?(?:退货|退了|被退)|[减扣]掉?(?:了)?¥`)
)
