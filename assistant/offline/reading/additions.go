package reading

import (
	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// Amounts that come on top of what is known: 再买1万. What was only supposed does
// not stand, so the next supposition goes on top of what stood before it.

var (
	// Supposing puts a case: 要是再买3千呢.
	Supposing = pattern.MustCompile(`要是|如果|假如|假设|万一|倘若|若|呢[^\pL]*$|what if|suppose`)
	// insteadOf takes back the last amount that was put on top: 改成再买3千.
	insteadOf = pattern.MustCompile(`(?:改|换)(?:成|为|做)?(?:只)?再|(?:只|才)再(?:买|加|充|投|花|租)`)
	// onThat goes on from what was just supposed.
	onThat = pattern.MustCompile(`(?:这|此|那)(?:个)?(?:基础|之上|上面)|(?:再|又)(?:另外|额外)|另外再|接着再|(?:之|然)后再|又(?:再)?(?:加|买|充|投|花|租|追加|添|续|补|增)`)
)

// supposes: the message puts a case, and does not only ask of what it tells:
// 还有一笔4万没算进去呢.
func (r *Reading) supposes() bool {
	return SupposesCase.MatchString(r.Masked) || Supposing.MatchString(r.Masked) && !tellsIt.MatchString(r.Masked)
}

// tellsIt: what came on top did so.
var tellsIt = pattern.MustCompile(`还有|漏|没(?:有)?(?:算|计|加|报|记|录|入)|忘|又|(?:追加|多|添|增加|补)了|实际|其实`)

// addTo adds an amount to what the item holds under name, and says so.
func (r *Reading) addTo(it *memory.Item, name string, more memory.Yearly) {
	had, ok := it.Money[name]
	if !ok {
		it.Put(name, more)
		return
	}
	low, ranged := it.Low[name]
	if !ranged {
		low = had
	}
	parts := it.Parts
	if n := len(parts); n > 1 && it.Added && !onThat.MatchString(r.Masked) && (it.Supposed || insteadOf.MatchString(r.Masked)) {
		parts = parts[: n-1 : n-1]
		low, had = money.Amount{}, money.Amount{}
		for _, p := range parts {
			low, had = low.Add(p.Low), had.Add(p.High)
		}
	} else if n == 0 {
		parts = []memory.Part{{Low: low, High: had}}
	}
	parts = append(parts[:len(parts):len(parts)], r.labelled(memory.Part{Low: more.Low, High: more.High}))
	by := more.High.Format() + "元"
	if len(more.Assumptions) > 0 {
		by = "这一笔" // what it makes a year stands in nobody's words
	}
	more.Assumptions = append(more.Assumptions, "原来的"+had.Format()+"元再加"+by)
	more.Low, more.High = more.Low.Add(low), more.High.Add(had)
	it.Put(name, more)
	it.Parts, it.Added, it.Supposed = parts, true, r.supposes()
}

// labelled gives the part that the one amount of the message adds the name that it is told of by.
func (r *Reading) labelled(p memory.Part) memory.Part {
	if len(r.Sums) == 1 {
		p.Label = r.labelOfPart(r.Sums[0])
	}
	return p
}

// cameTo returns the amount that is put on top where the message says as well what
// the sum of it and of what was known is: 再买1万，凑成5万2. nil if it does not.
func (r *Reading) cameTo(topic asked.Topic, before []memory.Item) []Sum {
	if len(r.Sums) == 1 && len(before) == 1 && sumOfAll.MatchString(r.Before(r.Sums[0].Index)) && r.Sums[0].More {
		only := r.Sums[0]
		only.More = false // 还有一单正常的，加上去总共5万1: what it comes to, and not what comes on top
		only.Role, only.Found, only.Sure = sentence.MainRole[topic], sentence.MainRole[topic], sentence.SureRole
		return []Sum{only}
	}
	if len(r.Sums) != 2 || len(before) != 1 || !r.Sums[0].More && !newOrder.MatchString(r.Before(r.Sums[0].Index)) {
		return nil
	}
	by, to := r.Sums[0], r.Sums[1]
	had, ok := before[0].Money[string(sentence.MainRole[topic])]
	if !ok || !had.Add(by.High).Equal(to.High) || !by.Low.Equal(by.High) {
		return nil
	}
	if topic == asked.Product {
		to.Role, to.Found, to.Sure, to.More = sentence.MainRole[topic], sentence.MainRole[topic], sentence.SureRole, false
		return []Sum{to} // what the one product came to
	}
	by.Role, by.Found, by.Sure, by.Bare = sentence.MainRole[topic], sentence.MainRole[topic], sentence.SureRole, false // 再充五百凑个整十万: the sum tells the unit
	return []Sum{by}
}

var (
	// sumOfAll stands before what something comes to with what was put on top.
	sumOfAll = pattern.MustCompile(`(?:加(?:上|进)?(?:去|来|起来)?|凑|算上|连(?:上|着)?)[^,，。¥]{0,6}(?:总共|一共|合计|共|拢共|总计|总数|全年)(?:是|有|到|就)?(?:了)?$`)
	// newOrder stands before what came on top: 月底又出了一单¥.
	newOrder = pattern.MustCompile(`(?:又|再|还|多|新)(?:出|签|来|接|卖|开|成|添)(?:了)?(?:一)?(?:单|笔|批|个单)?$`)
)

// putOnTop: 加上去再算, of the one amount of a message.
var putOnTop = pattern.MustCompile(`加(上|进)?(去|来)|算(上|进)(去)?|补(上|录)|并(进|到|上)(去)?`)

// leftOutBefore: 一张5000块的发票没加进去 comes on top.
var leftOutBefore = pattern.MustCompile(`(没|未|忘了?|漏)(有)?(加|计|算|报|放|录|记|登|入)(上|进去?|在内|入)?`)

// leftOut: so much was left out of what was said before, and of nothing else: 漏了一笔20万的订单.
func (r *Reading) leftOut(s Sum) bool {
	return s.Index >= 0 && (leftOutBefore.MatchString(sentence.FirstPart(r.After(s.Index))) || leavesOut.MatchString(sentence.LastPart(r.Before(s.Index))) || putOnTop.MatchString(r.Masked))
}

var leavesOut = pattern.MustCompile(`(漏|落下?|忘|少)(了|掉|报|算|记|录|加|登)+(一|有)?(张|笔|份|单|个)?$`)
