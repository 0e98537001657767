package offline

import (
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// Amounts that come on top of what is known: 再买1万. What was only supposed does
// not stand, so the next supposition goes on top of what stood before it.

var (
	// supposing puts a case: 要是再买3千呢.
	supposing = pattern.MustCompile(`要是|如果|假如|假设|万一|倘若|若|呢[^\pL]*$|what if|suppose`)
	// insteadOf takes back the last amount that was put on top: 改成再买3千.
	insteadOf = pattern.MustCompile(`(?:改|换)(?:成|为|做)?(?:只)?再|(?:只|才)再(?:买|加|充|投|花|租)`)
	// onThat goes on from what was just supposed.
	onThat = pattern.MustCompile(`(?:这|此|那)(?:个)?(?:基础|之上|上面)|(?:再|又)(?:另外|额外)|另外再|接着再|(?:之|然)后再|又(?:再)?(?:加|买|充|投|花|租|追加|添|续|补|增)`)
)

// moreEach: what is told by the month, and for how many months, comes on top: 后面又每月1万买了3个月.
func (s *sentence) moreEach(i int) bool {
	before := s.before(i)
	told := byTheMonth.ReplaceAllString(before, "")
	return told != before && moreCue.MatchString(told) && soManyMonths.MatchString(s.after(i))
}

var (
	byTheMonth   = pattern.MustCompile(`(?:按|以|是)?(?:每个?(?:月|季度?)|一个?月)(?:再|又)?(?:花|付|租|用|买)?$`)
	soManyMonths = pattern.MustCompile(`^(?:元|块钱?)?(?:的)?[,，]?(?:又|再|一共|总共)?(?:买|租|用|跑|付|签|续)?(?:了)?(?:` + smallCount + `)个(?:月|季度)`)
)

// supposes: the message puts a case, and does not only ask of what it tells:
// 还有一笔4万没算进去呢.
func (r *Reading) supposes() bool {
	return supposesCase.MatchString(r.masked) || supposing.MatchString(r.masked) && !tellsIt.MatchString(r.masked)
}

// tellsIt: what came on top did so.
var tellsIt = pattern.MustCompile(`还有|漏|没(?:有)?(?:算|计|加|报|记|录|入)|忘|又|(?:追加|多|添|增加|补)了|实际|其实`)

// addTo adds an amount to what the item holds under name, and says so.
func (r *Reading) addTo(it *Item, name string, more yearly) {
	had, ok := it.Money[name]
	if !ok {
		it.put(name, more)
		return
	}
	low, ranged := it.Low[name]
	if !ranged {
		low = had
	}
	parts := it.Parts
	if n := len(parts); n > 1 && it.Added && !onThat.MatchString(r.masked) && (it.Supposed || insteadOf.MatchString(r.masked)) {
		parts = parts[: n-1 : n-1]
		low, had = money.Amount{}, money.Amount{}
		for _, p := range parts {
			low, had = low.Add(p.Low), had.Add(p.High)
		}
	} else if n == 0 {
		parts = []Part{{Low: low, High: had}}
	}
	parts = append(parts[:len(parts):len(parts)], r.labelled(Part{Low: more.low, High: more.high}))
	by := more.high.Format() + "元"
	if len(more.assumptions) > 0 {
		by = "这一笔" // what it makes a year stands in nobody's words
	}
	more.assumptions = append(more.assumptions, "原来的"+had.Format()+"元再加"+by)
	more.low, more.high = more.low.Add(low), more.high.Add(had)
	it.put(name, more)
	it.Parts, it.Added, it.Supposed = parts, true, r.supposes()
}

// labelled gives the part that the one amount of the message adds the name that it is told of by.
func (r *Reading) labelled(p Part) Part {
	if len(r.sums) == 1 {
		p.Label = r.labelOfPart(r.sums[0])
	}
	return p
}

// cameTo returns the amount that is put on top where the message says as well what
// the sum of it and of what was known is: 再买1万，凑成5万2. nil if it does not.
func (r *Reading) cameTo(topic asked.Topic, before []Item) []sum {
	if len(r.sums) == 1 && len(before) == 1 && sumOfAll.MatchString(r.before(r.sums[0].index)) && r.sums[0].more {
		only := r.sums[0]
		only.more = false // 还有一单正常的，加上去总共5万1: what it comes to, and not what comes on top
		only.role, only.found, only.sure = mainRole[topic], mainRole[topic], sureRole
		return []sum{only}
	}
	if len(r.sums) != 2 || len(before) != 1 || !r.sums[0].more && !newOrder.MatchString(r.before(r.sums[0].index)) {
		return nil
	}
	by, to := r.sums[0], r.sums[1]
	had, ok := before[0].Money[string(mainRole[topic])]
	if !ok || !had.Add(by.High).Equal(to.High) || !by.Low.Equal(by.High) {
		return nil
	}
	if topic == asked.Product {
		to.role, to.found, to.sure, to.more = mainRole[topic], mainRole[topic], sureRole, false
		return []sum{to} // what the one product came to
	}
	by.role, by.found, by.sure, by.Bare = mainRole[topic], mainRole[topic], sureRole, false // 再充五百凑个整十万: the sum tells the unit
	return []sum{by}
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
func (r *Reading) leftOut(s sum) bool {
	return s.index >= 0 && (leftOutBefore.MatchString(firstPart(r.after(s.index))) || leavesOut.MatchString(lastPart(r.before(s.index))) || putOnTop.MatchString(r.masked))
}

// restToo: what was left to do was done as well: 剩下170万年底也投完了.
func (s *sentence) restToo(i int) bool {
	return i >= 0 && restBefore.MatchString(s.before(i)) && doneToo.MatchString(firstPart(s.after(i)))
}

var (
	restBefore = pattern.MustCompile(`(?:剩下?|余下|其余|剩余|余|没[投花付买卖]的)(?:的)?(?:那|这)?(?:个|笔|部分)?$`)
	doneToo    = pattern.MustCompile(`^(?:元|块钱?)?(?:的)?[^,，。¥不没未吗?？]{0,6}(?:也|都|全|又|已经)[^,，。¥不没未吗?？]{0,4}(?:[投花付买卖收租用签](?:了|完|掉|清|齐|进去|出去)|到账|到位|落实|结清|完成)`)
)

var leavesOut = pattern.MustCompile(`(漏|落下?|忘|少)(了|掉|报|算|记|录|加|登)+(一|有)?(张|笔|份|单|个)?$`)
