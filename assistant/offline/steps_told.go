package offline

import (
	"slices"

	"github.com/rongce/rongce/knowledge/pattern"
)

// Steps of which a message tells as well what they lead from, or to.

// comesDownTo drops the step where the message tells what is left after it: 按扣掉3万、模型费16.9万算, after 19万9.
// So it does where an amount that is known is only named as what another comes on top of: 还有一单6万，加到那998万上.
func (l *plan) comesDownTo() bool {
	topic := l.memory.lastTopic()
	before, role := l.memory.Items[topic], mainRole[topic]
	if len(l.sums) != 2 || len(before) != 1 || role == "" || l.sums[0].index != 0 || l.sums[1].index != 1 {
		return false
	}
	had, known := before[0].Money[string(role)]
	by, all := &l.sums[0], &l.sums[1]
	if !known || has(before[0].Low, string(role)) || !by.Low.Equal(by.High) || !all.Low.Equal(all.High) {
		return false
	}
	switch {
	case had.Sub(by.High).Equal(all.High) && offBefore.MatchString(l.before(0)):
		all.role, all.found, all.sure, all.more = role, role, sureRole, false
		by.role, by.found, by.more = roleOther, roleOther, false
	case all.High.Equal(had) && ontoKnown.MatchString(l.before(1)):
		by.role, by.found, by.sure, by.more = role, role, sureRole, true
		l.Reading.sums = l.Reading.sums[:1]
	default:
		return false
	}
	l.recalled = []Subject{about(topic)}
	delete(l.wants, wantCompare)
	l.wants[wantAmount] = true
	return true
}

// filledUp stands behind what comes on top: 把这1万补上.
var filledUp = pattern.MustCompile(`^(?:元|块钱?)?(?:也|都|给)?补(?:上|齐|足)(?:$|[^\p{Han}]|[去来了后的正刚就能])`)

// oneMoreSale stands before what a sale at the end of the year brought: 年底冲了一单，二十一万.
var oneMoreSale = pattern.MustCompile(`冲(?:刺)?(?:了|下|进|来)(?:一|1)?(?:单|笔|把|票)[,，]?$`)

var (
	offBefore = pattern.MustCompile(`(?:扣|减|去|退|刨|剔|抛|砍|拿)(?:掉|除|去|了|开|出)*(?:那|这)?$`)
	ontoKnown = pattern.MustCompile(`(?:加|算|并|凑|补|累|叠)(?:到|在|进|上)(?:那|这|原来的?|之前的?)?$`)
)

// soldInTurns: the amounts are one product's, sold one time after another: 年初卖了1312万，年底又卖了788万.
func (r *Reading) soldInTurns(sums []sum) bool {
	if !inTurns.MatchString(r.masked) || apartProducts.MatchString(r.masked) || r.compares() || sums[0].index < 0 || len(letterOf(r.before(sums[0].index))) > 0 {
		return false
	}
	return !slices.ContainsFunc(sums[1:], func(s sum) bool { return s.index < 0 || len(r.names(s)) > 0 })
}

var (
	inTurns       = pattern.MustCompile(`(?:先|第一[次回笔]|头一[次回笔]|年初|开春|春[天季]|[一1][次回笔]|前|上旬)[^,，。¥]{0,6}¥(?:元|块钱?)?[^¥]{0,4}(?:后来?|第二[次回笔]|年底|年末|年中|秋[天季]|冬[天季]|另?[一1][次回笔]|又|再)[^,，。¥]{0,6}¥|(?:分|前后|总共|一共)[两二三四几][次回笔]|[两俩三四几]笔|¥(?:元|块钱?)?[,，]?(?:外加|[+＋]|再加|加)¥|¥(?:元|块钱?)?[,，]?(?:另外|后来|之后)?(?:还|又)(?:有|卖了?)¥`)
	apartProducts = pattern.MustCompile(`[款种]|[两俩三四几2-9]个|产品|型号|系列|各|那个|这个`)
)
