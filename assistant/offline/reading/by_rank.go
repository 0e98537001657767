package reading

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

var (
	// NthTold counts them as they were told.
	NthTold = pattern.MustCompile(`第([一二两三四五六七八九十\d])(?:款|个|种|样)`)
	// oneMoreTold tells of another product.
	oneMoreTold = pattern.MustCompile(`另外|另有|还有一|又(?:有|出)一`)
	// SoldInFact stands with the amount that it was in fact.
	SoldInFact = pattern.MustCompile(`[抄写看念记打填报算说搞弄录]错|抄岔|看走眼|其实|实际|应该|应当|才对|改成|改为|改到|变成|更正|只(?:卖|有|做)|才(?:卖|有|做)|是¥|降到|涨到`)
)

// takesItsPlace tells that an amount takes another's place.
var takesItsPlace = pattern.MustCompile(`不是|不对|改|换|变|其实|实际|应该|错|只(?:卖|有|做)|(?:卖|做|降|涨|冲)到|才对`)

// anotherForOne puts another amount to the one of several products that the message names: 第二款是980万; 光模块再卖200万呢;
// 不是1180万，是1250万; 第三款减半呢. nil if it does nothing of the kind.
func (r *Reading) anotherForOne(topic asked.Topic, before []memory.Item) []memory.Item {
	name := string(sentence.MainRole[topic])
	if topic != asked.Product || len(before) < 2 || len(r.Amounts) > 2 || slices.ContainsFunc(r.Amounts, func(m money.Mention) bool { return !m.Low.Equal(m.High) || m.Currency != "CNY" }) {
		return nil
	}
	at := r.SpeaksOf(before)
	more := soldMore.MatchString(r.Masked)
	set := func(at int, now money.Amount, how ...string) []memory.Item {
		items := memory.Copies(before)
		items[at].Assumptions = nil
		items[at].Put(name, memory.Yearly{Low: now, High: now, Assumptions: how})
		return items
	}
	switch {
	case len(r.Amounts) == 0 && at >= 0 && NthTold.MatchString(r.Masked) && (half.MatchString(r.ownScale()) || strings.Contains(r.Masked, "腰斩")):
		had := before[at].Money[name]
		return set(at, had.Quotient(2), "原来的"+had.Format()+"元的一半")
	case len(r.Amounts) == 0 && at >= 0 && NthTold.MatchString(r.Masked) && twice.MatchString(r.ownScale()):
		had := before[at].Money[name]
		return set(at, had.Times(2), "原来的"+had.Format()+"元 × 2")
	case len(r.Amounts) == 1 && at >= 0 && (more || soldLess.MatchString(r.Masked)):
		had, by := before[at].Money[name], r.Amounts[0].High
		if more {
			return set(at, had.Add(by), "原来的"+had.Format()+"元再加"+by.Format()+"元")
		}
		if had.Less(by) {
			return nil
		}
		return set(at, had.Sub(by), "原来的"+had.Format()+"元减去"+by.Format()+"元")
	case more || oneMoreTold.MatchString(r.Masked):
		return nil
	case len(r.Amounts) == 1 && at >= 0 && NthTold.MatchString(r.Masked) && SoldInFact.MatchString(r.Masked):
		return set(at, r.Amounts[0].High)
	case len(r.Amounts) == 2 && takesItsPlace.MatchString(r.Masked):
		return r.oldForNew(name, before, set)
	}
	return nil
}

// oldForNew finds the one product that sold one of two amounts, and puts the other to it; nil if there is not just one.
func (r *Reading) oldForNew(name string, before []memory.Item, set func(int, money.Amount, ...string) []memory.Item) []memory.Item {
	at, anew := -1, money.Amount{}
	for i, old := range r.Amounts {
		for j, it := range before {
			if it.Money[name].Equal(old.High) {
				if at >= 0 {
					return nil
				}
				at, anew = j, r.Amounts[1-i].High
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
