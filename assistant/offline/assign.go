package offline

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// assign gives each amount to the topic it belongs to.
func (l *plan) assign() map[asked.Topic][]sum {
	out := map[asked.Topic][]sum{}
	sums := l.stated()
	if shared := l.sharedAmount(sums); shared {
		for _, sub := range l.subjects {
			if role, has := mainRole[sub.Topic]; has {
				s := sums[0]
				s.role = role
				out[sub.Topic] = append(out[sub.Topic], s)
			}
		}
		l.alternatives = !l.want(wantTotal) && !eachOf.MatchString(l.text)
		either := eitherTopic.MatchString(l.masked)
		l.twoFit, l.openWhich = l.twoFit || either, l.openWhich || either
		return out
	}
	if len(sums) == 1 && (jointly.MatchString(l.text) || bundled.MatchString(l.text) && l.payees() > 1) {
		l.joint = true
		return out // one amount for two things: how much for which?
	}
	for i, s := range sums {
		if l.sumsUp(sums, i) {
			continue
		}
		t, edits := l.edits(s)
		if !edits {
			t, edits = l.wentBack(s)
		}
		if !edits {
			t, edits = l.answersAsked(sums, s)
		}
		beside := l.partBesideOf(s)
		switch {
		case beside != asked.None:
			t = beside
		case edits:
			s.role = mainRole[t]
			if !l.about(t) {
				l.subjects = append(l.subjects, about(t))
			}
		case l.aside(sums, &s):
			continue
		default:
			t = l.owner(&s)
		}
		if _, has := mainRole[t]; has {
			out[t] = append(out[t], s)
		}
	}
	if len(out) > 1 && oneOf.MatchString(l.masked) || len(out) > 0 && len(l.subjects) > 1 && whichMore.MatchString(l.text) && !l.want(wantTotal) {
		l.alternatives = true
	}
	l.rest(out, sums)
	l.within(out)
	l.inOrder(out, sums)
	return out
}

// about tells whether the message is about the topic.
func (l *plan) about(t asked.Topic) bool {
	return slices.ContainsFunc(l.subjects, func(s Subject) bool { return s.Topic == t })
}

// raisedTo: 算力套餐从9万9升到10万, of which the worth is asked.
var raisedTo = pattern.MustCompile(`(升|涨|加|提|增|补|凑)(级)?(到|成|至)$`)

// aside tells whether an amount enters no rule: it speaks of an edge, is what
// somebody claims or wishes, or is other money. It mends the role where the
// other amounts of the message show that it does enter one.
func (l *plan) aside(sums []sum, s *sum) bool {
	before := ""
	if s.index >= 0 {
		before = l.before(s.index)
	}
	research, several := l.about(asked.Research), len(sums) > 1
	if s.role == roleClaim && research && len(l.having(roleProvince)) > 0 && (yearWord.MatchString(lastPart(before)) || l.chooses()) && !strings.Contains(lastPart(before), "市") {
		s.role, s.found = roleProvince, roleProvince // 2023年省里给40万，2024年给55万
	}
	if s.role == roleClaim && research && len(l.having(roleProvince)) > 0 && !strings.Contains(lastPart(before), "市") && gotIt.MatchString(before) {
		s.role, s.found = roleProvince, roleProvince // 前年省里给了45万，去年拿了60万
	}
	if s.role == roleUnknown && research && several && len(l.having(roleProvince)) > 0 && (granted.MatchString(before) || yearWord.MatchString(lastPart(before)) && onlySo.MatchString(before)) {
		s.role, s.found = roleProvince, roleProvince // 公示140万，最后拨下来132万; 去年250万，今年只有180万
	}
	edge := several && s.period == perYear && isEdge(s.High) && !(raisedTo.MatchString(before) && worth.MatchString(l.text)) && (!l.compares() || netGross.MatchString(l.text) && reaches.MatchString(before))
	switch {
	case (deployed.MatchString(l.text) || madeNotBought(l.text)) && (l.nearest(*s) == asked.VerticalModel || forTraining.MatchString(l.text) && l.about(asked.VerticalModel)):
		return true // an open model has no price; what it cost to run is no purchase
	case l.noBase && l.besideBase(*s):
		return true // what was spent otherwise is no base
	case s.role == roleSpending && s.sure >= clearRole && !research && several:
		return true
	case s.role == roleProvince && (l.about(asked.Growth) || !research || !matching.MatchString(l.text) && len(l.memory.Items[asked.Research]) == 0 && !l.waits()):
		return true // money from the province for something else
	case s.role == roleProvince && l.about(asked.PlatformService) && !forResearch.MatchString(l.text):
		return true // 概念验证中心省里给过100万建设经费，服务收入80万
	case s.Above && !s.Approximate && l.edgeAlone(*s):
		return true // 超过十万的就不理了？ speaks of the edge, not of a purchase
	case l.namesLine(*s):
		return true
	case edge && reaches.MatchString(before) && !buysRight.MatchString(before) && l.othersEnter(sums, *s) && s.role != roleGap && s.role != roleEdge:
		return true // 今年过10万了吗
	case edge && s.Below:
		return true // 单独看都不够5万
	}
	if s.role != roleClaim && s.role != roleWish && s.role != roleOther {
		return false
	}
	if several && s.index > 0 && refundedBack.MatchString(before) {
		s.role = mainRole[l.nearest(*s)] // a refund comes off
		return false
	}
	if towardsCeiling.MatchString(before) && several {
		return true // 离封顶200万差多少
	}
	if s.role == roleWish && l.want(wantCompare) && l.tooMuch(l.nearest(*s), s.High) {
		s.role = roleUnknown
		return false // 冲到14万，跟7万4比哪个合算: no measure pays that much
	}
	supposed := s.role == roleClaim && s.sure < strongClaim && l.hypothetical && l.elliptical && !several
	if !supposed && (!l.waits() || several && l.othersEnter(sums, *s)) && !(s.role == roleClaim && s.sure < certainClaim && l.want(wantCompare) && !l.want(wantWhy)) {
		return true
	}
	s.role = roleUnknown
	return false
}

var (
	granted = pattern.MustCompile(`(拨|批|核|发|到账|到手)(下来|付|定|到|给)?(的|了|是|有|只有)?$`)
	onlySo  = pattern.MustCompile(`(只|才|就)?(有|是|给|拿|批)(了|到)?$`)
)

var towardsCeiling = pattern.MustCompile(`(离|距离?|到|差)[^,，。¥]{0,4}(封顶|上限|门槛|顶格|天花板)[^,，。¥]{0,2}$`)

// edgeAlone: more than an amount, and nothing says that so much was bought.
func (l *plan) edgeAlone(s sum) bool {
	paid := paidFor.MatchString(l.masked)
	return !l.waits() && (s.sure < sureRole && !paid || l.want(wantWhy)) || isEdge(s.High) && !paid
}

// othersEnter: another amount of the message may enter a rule.
func (l *plan) othersEnter(sums []sum, s sum) bool {
	return slices.ContainsFunc(sums, func(o sum) bool { return o.index != s.index && o.role != roleClaim && o.role != roleWish })
}

// owner returns the topic that an amount belongs to, by its role or by the
// subject that is named last before it, and gives it that topic's role.
func (l *plan) owner(s *sum) asked.Topic {
	if t, ok := bases[s.role]; ok && l.about(t) {
		return t
	}
	t := l.nearest(*s)
	if t == asked.Research && s.role != roleProvince && !provinceNear.MatchString(l.text) && !l.waits() && len(l.memory.Items[t]) == 0 {
		s.role = roleSpending // nothing says that the province paid it
	}
	if role, has := mainRole[t]; has && s.role != roleSpending && s.role != roleGap && s.role != roleEdge && s.role != roleUnit {
		s.role = role
	}
	return t
}

// sharedAmount: one budget is held against several measures: 9万买算力还是买模型.
func (l *plan) sharedAmount(sums []sum) bool {
	if len(sums) != 1 || !eitherTopic.MatchString(l.masked) && !l.heldBoth && !l.want(wantCompare) && !((bothSides.MatchString(l.text) || oneOf.MatchString(l.masked) || whichMore.MatchString(l.text) || eitherOr.MatchString(l.masked)) && !l.want(wantTotal)) && !eachOf.MatchString(l.text) {
		return false
	}
	n := 0
	for _, sub := range l.subjects {
		if _, has := mainRole[sub.Topic]; has {
			n++
		}
	}
	return n > 1
}

// eachOf: 模型和算力各花了8万.
var eachOf = pattern.MustCompile(`(各|都|均)(自)?(是|花|买|投|付|用|采购)`)

// jointly: two things are named together as bought.
var jointly = pattern.MustCompile(`(模型|api)(和|跟|加|、|与|以及|还有)(买|租)?(算力|gpu)|(算力|gpu)(和|跟|加|、|与|以及|还有)(买|租)?[^,，。]{0,4}模型`)

// bundled: one price for several things, not told apart.
var bundled = pattern.MustCompile(`打包|一揽子|一口价|没(有)?(分|拆)开|没(有)?分别|混在一起|合在一张`)

// payees counts the topics with a money rule that the message is about.
func (l *plan) payees() int {
	n := 0
	for _, s := range l.subjects {
		if mainRole[s.Topic] != "" {
			n++
		}
	}
	return n
}

// bothSides: what was compared before is compared again.
var bothSides = pattern.MustCompile(`(这|那)个?结论|还是(算力|模型|它|这个)[^,，。]{0,4}(划算|多|好)|还划算|两边|两头|两种|两样|哪边|各(是|能|补|拿|多少)`)

// sumsUp: the i-th amount is all others together, over several topics: it is said to
// be, or to be split into them: 一张票22万，拆开是模型15万和算力7万.
func (l *plan) sumsUp(sums []sum, i int) bool {
	others := totalOf(except(sums, sums[i:i+1]))
	return len(sums) > 2 && len(l.subjects) > 1 && others.Equal(sums[i].High) && (l.isWhole(sums[i]) || i == 0 && splitInto.MatchString(l.after(sums[i].index)) && l.namesAPart(sums))
}

// namesAPart: the first amount is by its words of a thing that one of the others is of,
// and of no third: AI工业互联网投资200万，其中模型120万 is a project.
func (l *plan) namesAPart(sums []sum) bool {
	whole := sums[0]
	of := l.owner(&whole)
	return slices.ContainsFunc(sums[1:], func(s sum) bool { return l.owner(&s) == of })
}

// splitInto leads from a whole to what it is made up of.
var splitInto = pattern.MustCompile(`[拆分](开|成|为|作|下来|解|项|摊|列)|拆|细分|明细|其中|里面|里头|当中|包括|包含|内含|含|由[^,，。¥]{0,8}(组成|构成)|一(部分|半|块|样|项|笔|个)是|[两二三四](部分|块|样|项|笔|个)`)

// refundedBack: 后来退了3万 comes off what was paid.
var refundedBack = pattern.MustCompile(`(^|[^能可会该要想府市里]|(?:^|[^市省府])里)退(回|款|还|货)?(了|过|掉)?$`)

// isEdge: the sum is one of the policy's own edges.
func isEdge(a money.Amount) bool {
	return slices.ContainsFunc([]money.Amount{money.Wan(5), money.Wan(10), money.Wan(1000)}, a.Equal)
}

var paidFor = pattern.MustCompile(`一共|总共|全年|花了|买了|付了|卖了|用了`)

// deployed: 开源模型自己部署花了15万.
var deployed = pattern.MustCompile(`开源[^。]{0,16}(部署|运行|跑起来|服务器|显卡|人工|调优|微调)[^,，。]{0,6}(花|用|投|付)|开源(?:的)?大?模型(?:的)?(?:本地|私有化)?(?:部署|调优|微调|运维)(?:服务|费)`)

// whichMore holds things against each other.
var whichMore = pattern.MustCompile(`哪(个|边|样|种|头|一?项|条)[^,，。]{0,6}(多|划算|合算|高|值|好)|谁(补|给|拿)?得?(多|高)`)

var reaches = pattern.MustCompile(`(冲|凑|奔|逼近|过|超过?|满|够|到|达到?|没到|不到|跨|碰到|踩)(了|上)?$`)

var buysRight = pattern.MustCompile(`(买|购|花|卖|付|投|用|充|做)(满|够|到|过)(了)?$`)

var gotIt = pattern.MustCompile(`(拿|领|得|收|批|到手|给|奖|补)(到|了|过)+$`)

// matching are the words without which provincial money is no R&D award.
var matching = pattern.MustCompile(`市(?:里|级)?[^,，。]{0,6}配(?:多少|几|得|到|不|给)|研发|配套|奖补|r&d|match|省(里|级)?(给|批|奖|拨)`)

var forResearch = pattern.MustCompile(`研发|配套|r&d|match`)

var provinceNear = pattern.MustCompile(`省|provinc`)

// nearest returns the topic of the subject that is named last before the amount.
func (l *plan) nearest(s sum) asked.Topic {
	var best asked.Topic
	at := -1
	for _, sub := range l.subjects {
		if _, has := mainRole[sub.Topic]; !has {
			continue
		}
		if best == "" {
			best = sub.Topic
		}
		for _, m := range l.mentions {
			if m.topic == sub.Topic && s.index >= 0 && m.at <= l.at[s.index] && m.at > at {
				best, at = m.topic, m.at
			}
		}
	}
	return best
}
