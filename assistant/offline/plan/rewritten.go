package plan

import (
	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/reword"
)

// Messages that the conversation puts into other words, which are then read instead: a unit for the numbers of the
// message before, an earlier result by its amount, another figure for what was supposed.

// reread reads the message again where the conversation has other words for it.
func (l *Plan) reread(p *Means, t *assistant.Turn) {
	if l.beyondCeiling(p) {
		return
	}
	if again := l.whyRule(); again != "" {
		l.Reading, l.ownWords = reading.Read(again, p.Model), true
		return
	}
	if both := l.eachOfBoth(p, t); both != nil {
		l.Reading, l.ownWords = both, true
		return
	}
	if again := l.groupChanged(); again != "" {
		l.Reading, l.regrouped = reading.Read(again, p.Model), true
		return
	}
	if again := l.fewerOnTop(p); again != "" {
		l.Reading = reading.Read(again, p.Model)
		return
	}
	for _, told := range []func() string{l.currencyLater, l.partLater, l.partOfBefore} {
		if again := told(); again != "" {
			l.Reading, l.ownWords = reading.Read(again, p.Model), true
			return
		}
	}
	message := t.Message
	for _, plainer := range []func(string) string{l.withoutScale, l.ofIncome} {
		if again := plainer(message); again != "" {
			message, l.Reading = again, reading.Read(again, p.Model)
		}
	}
	l.peopleOfWorkshop()
	if again := l.followOn(); again != "" {
		l.Reading, l.ownWords = reading.Read(again, p.Model), true
		return
	}
	if again := l.awardsLater(t); again != "" {
		l.Reading = reading.Read(again, p.Model)
		return
	}
	if again := l.thingsTogether(); again != "" {
		l.Reading = reading.Read(again, p.Model)
		return
	}
	if l.weighed(p) || l.productMoved(p) || l.siblingTold(p) || l.partMoved(p) || l.wholeAfter(p) || l.editsSeveral(p) {
		return
	}
	if again := l.backTo(); again != "" {
		l.Reading = reading.Read(again, p.Model)
		return
	}
	l.saidOver(p)
	l.setAside(p)
	if said, how := l.ByEachOther(); said != "" {
		l.Reading, l.reckoned, l.ownWords = reading.Read(said, p.Model), how, true
		return
	}
	l.readAs(p, l.withUnit) // 单位都是万元
	result, of := l.resultNamed(p)
	if result != "" {
		l.Reading, l.Recalled = reading.Read(result, p.Model), []memory.Subject{reading.About(of)}
	}
	l.readAs(p,
		l.addedAnew,                          // 不加3万了，只加1万5
		func() string { return l.ifMet(p) },  // 如果有呢, after 没有自主知识产权
		func() string { return l.nowMet(p) }, // 后来有了, 批下来了
		l.sameForBoth,                        // 都花7万呢, of two measures
		l.takenBackNow,                       // 又被取消了, after 入选了省级
		l.yearAgain,                          // 说错了，是2025年
		func() string { return l.byRank(t.Message) }, // 小的那个其实只卖了980万
		l.allSettled,        // 余下的赶在年底前全部结掉呢, 返点没了
		l.anotherDay,        // 每天改成800, of so many days
		l.rateAgain,         // 月租是7900不是7200
		l.anotherEnd,        // 下限抬到5万
		l.endAlone,          // 如果按低的呢, after 900到1100万
		l.withoutPeriods,    // 用完八个月就退订
		l.besideKnown,       // 跟这86万加一块儿最多多少
		l.purchasesAgain,    // 那别买了，还是9.5; 就按发票
		l.allOfYear,         // 这就是全年的, after 上半年服务收入100万
		l.projectsRecounted, // 改成2个, after 3个项目各投200万
		func() string { return l.pricedThen(t.Message) }, // 每只55块, after 光模块卖了9万只
	)
	l.readAs(p, func() string { return l.bothSpoken(t.Message) }) // 这两样分别找哪个部门
	if numbered := l.byOrdinal(reword.Question(t.Message)); numbered != "" {
		l.Reading, l.Renumbered = reading.Read(numbered, p.Model), true // 倒数第二条
	}
	if said, how := l.inOtherWords(t.Message); said != "" && result == "" {
		l.Reading, l.reckoned = reading.Read(said, p.Model), how
	}
	part := l.partByName(t.Message) // 装修的不算
	l.readAs(p,
		func() string { return part },
		func() string { return l.alreadyOut(part + t.Message) }, // 装修不算, after 其中80万是装修
		l.countedAgain, // 查清楚了，那10万也是今年的
		func() string { return l.byNumber(t.Message) },                   // 第三条那个不要了，剩下的一共多少
		func() string { return l.retargeted(p, t.Message) },              // 说错了，是算力
		func() string { return l.inUnitOfOld(t.Message) },                // 1500改成1800, after 1500万
		func() string { return l.byResult(p, t.Message) },                // 钱最多的那个归谁管
		func() string { return l.byPronoun(reword.Question(t.Message)) }, // 分别依据的哪条
		func() string { return l.partInYuan(t.Message) },                 // 里面13300是买显卡的，扣了以后只有65000
	)
	l.sounded(p, t)
	l.readAs(p, func() string { return l.restated(p) })
	p.takesBackFirst(l, t)
}

// readAs reads the message in other words, one after the other, wherever there are such.
func (l *Plan) readAs(p *Means, told ...func() string) {
	for _, words := range told {
		if again := words(); again != "" {
			l.Reading = reading.Read(again, p.Model)
		}
	}
}
