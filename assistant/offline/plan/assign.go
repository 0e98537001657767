package plan

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// assign gives each amount to the topic it belongs to.
func (l *Plan) assign() map[asked.Topic][]reading.Sum {
	out := map[asked.Topic][]reading.Sum{}
	sums := l.stated()
	if shared := l.sharedAmount(sums); shared {
		for _, sub := range l.Subjects {
			if role, has := sentence.MainRole[sub.Topic]; has {
				s := sums[0]
				s.Role = role
				out[sub.Topic] = append(out[sub.Topic], s)
			}
		}
		l.Alternatives = !l.Want(want.Total) && !reading.EachOf.MatchString(l.Text)
		either := reading.EitherTopic.MatchString(l.Masked)
		l.TwoFit, l.OpenWhich = l.TwoFit || either, l.OpenWhich || either
		return out
	}
	if len(sums) == 1 && (reading.Jointly.MatchString(l.Text) || bundled.MatchString(l.Text) && l.payees() > 1) {
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
		beside := l.PartBesideOf(s)
		switch {
		case beside != asked.None:
			t = beside
		case edits:
			s.Role = sentence.MainRole[t]
			if !l.About(t) {
				l.Subjects = append(l.Subjects, reading.About(t))
			}
		case l.aside(sums, &s):
			continue
		default:
			t = l.owner(&s)
		}
		if _, has := sentence.MainRole[t]; has {
			out[t] = append(out[t], s)
		}
	}
	if len(out) > 1 && reading.OneOf.MatchString(l.Masked) || len(out) > 0 && len(l.Subjects) > 1 && whichMore.MatchString(l.Text) && !l.Want(want.Total) ||
		len(l.Subjects) > 1 && whichEasier.MatchString(l.Text) {
		l.Alternatives = true
	}
	l.rest(out, sums)
	l.within(out)
	l.inOrder(out, sums)
	return out
}

// whichEasier asks which of several is the easier to get, and for no sum of them.
var whichEasier = pattern.MustCompile(`(?:哪|那)(?:一)?(?:个|项|种|条|样)(?:更|比较|最|相对|会)*(?:容易|好拿|好申请|好报|好办|简单|难|快|省事|靠谱|有把握)`)

// About tells whether the message is about the topic.
func (l *Plan) About(t asked.Topic) bool {
	return slices.ContainsFunc(l.Subjects, func(s memory.Subject) bool { return s.Topic == t })
}

// aside tells whether an amount enters no rule: it speaks of an edge, is what
// somebody claims or wishes, or is other money. It mends the role where the
// other amounts of the message show that it does enter one.
func (l *Plan) aside(sums []reading.Sum, s *reading.Sum) bool {
	before := ""
	if s.Index >= 0 {
		before = l.Before(s.Index)
	}
	research, several := l.About(asked.Research), len(sums) > 1
	if s.Role == sentence.RoleClaim && research && len(l.Having(sentence.RoleProvince)) > 0 && (reading.YearWord.MatchString(sentence.LastPart(before)) || l.Chooses()) && !strings.Contains(sentence.LastPart(before), "市") {
		s.Role, s.Found = sentence.RoleProvince, sentence.RoleProvince // 2023年省里给40万，2024年给55万
	}
	if s.Role == sentence.RoleClaim && research && len(l.Having(sentence.RoleProvince)) > 0 && !strings.Contains(sentence.LastPart(before), "市") && gotIt.MatchString(before) {
		s.Role, s.Found = sentence.RoleProvince, sentence.RoleProvince // 前年省里给了45万，去年拿了60万
	}
	if s.Role == sentence.RoleUnknown && research && several && len(l.Having(sentence.RoleProvince)) > 0 && (granted.MatchString(before) || reading.YearWord.MatchString(sentence.LastPart(before)) && onlySo.MatchString(before)) {
		s.Role, s.Found = sentence.RoleProvince, sentence.RoleProvince // 公示140万，最后拨下来132万; 去年250万，今年只有180万
	}
	edge := several && s.Period == sentence.PerYear && sentence.IsEdge(s.High) && !(reading.RaisedTo.MatchString(before) && reading.Worth.MatchString(l.Text)) && (!l.Compares() || reading.NetGross.MatchString(l.Text) && reaches.MatchString(before))
	switch {
	case (deployed.MatchString(l.Text) || reading.MadeNotBought(l.Text)) && (l.nearest(*s) == asked.VerticalModel || reading.ForTraining.MatchString(l.Text) && l.About(asked.VerticalModel)):
		return true // an open model has no price; what it cost to run is no purchase
	case l.NoBase && l.besideBase(*s):
		return true // what was spent otherwise is no base
	case s.Role == sentence.RoleSpending && s.Sure >= reading.ClearRole && !research && several:
		return true
	case s.Role == sentence.RoleProvince && (l.About(asked.Growth) || !research || !reading.Matching.MatchString(l.Text) && len(l.Memory.Items[asked.Research]) == 0 && !l.waits()):
		return true // money from the province for something else
	case s.Role == sentence.RoleProvince && l.About(asked.PlatformService) && !forResearch.MatchString(l.Text):
		return true // 概念验证中心省里给过100万建设经费，服务收入80万
	case s.Above && !s.Approximate && l.edgeAlone(*s):
		return true // 超过十万的就不理了？ speaks of the edge, not of a purchase
	case l.NamesLine(*s):
		return true
	case edge && reaches.MatchString(before) && !buysRight.MatchString(before) && l.othersEnter(sums, *s) && s.Role != sentence.RoleGap && s.Role != sentence.RoleEdge:
		return true // 今年过10万了吗
	case edge && s.Below:
		return true // 单独看都不够5万
	}
	if s.Role != sentence.RoleClaim && s.Role != sentence.RoleWish && s.Role != sentence.RoleOther {
		return false
	}
	if several && s.Index > 0 && refundedBack.MatchString(before) {
		s.Role = sentence.MainRole[l.nearest(*s)] // a refund comes off
		return false
	}
	if towardsCeiling.MatchString(before) && several {
		return true // 离封顶200万差多少
	}
	if s.Role == sentence.RoleWish && l.Want(want.Compare) && l.tooMuch(l.nearest(*s), s.High) {
		s.Role = sentence.RoleUnknown
		return false // 冲到14万，跟7万4比哪个合算: no measure pays that much
	}
	supposed := s.Role == sentence.RoleClaim && s.Sure < reading.StrongClaim && l.Hypothetical && l.Elliptical && !several
	if !supposed && (!l.waits() || several && l.othersEnter(sums, *s)) && !(s.Role == sentence.RoleClaim && s.Sure < sentence.CertainClaim && l.Want(want.Compare) && !l.Want(want.Why)) {
		return true
	}
	s.Role = sentence.RoleUnknown
	return false
}

var (
	granted = pattern.MustCompile(`(拨|批|核|发|到账|到手)(下来|付|定|到|给)?(的|了|是|有|只有)?$`)
	onlySo  = pattern.MustCompile(`(只|才|就)?(有|是|给|拿|批)(了|到)?$`)
)

var towardsCeiling = pattern.MustCompile(`(离|距离?|到|差)[^,，。¥]{0,4}(封顶|上限|门槛|顶格|天花板)[^,，。¥]{0,2}$`)

// edgeAlone: more than an amount, and nothing says that so much was bought.
func (l *Plan) edgeAlone(s reading.Sum) bool {
	paid := paidFor.MatchString(l.Masked)
	return !l.waits() && (s.Sure < sentence.SureRole && !paid || l.Want(want.Why)) || sentence.IsEdge(s.High) && !paid
}

// othersEnter: another amount of the message may enter a rule.
func (l *Plan) othersEnter(sums []reading.Sum, s reading.Sum) bool {
	return slices.ContainsFunc(sums, func(o reading.Sum) bool {
		return o.Index != s.Index && o.Role != sentence.RoleClaim && o.Role != sentence.RoleWish
	})
}

// owner returns the topic that an amount belongs to, by its role or by the
// subject that is named last before it, and gives it that topic's role.
func (l *Plan) owner(s *reading.Sum) asked.Topic {
	if t, ok := sentence.Bases[s.Role]; ok && l.About(t) {
		return t
	}
	t := l.nearest(*s)
	if t == asked.Research && s.Role != sentence.RoleProvince && !provinceNear.MatchString(l.Text) && !l.waits() && len(l.Memory.Items[t]) == 0 {
		s.Role = sentence.RoleSpending // nothing says that the province paid it
	}
	if role, has := sentence.MainRole[t]; has && s.Role != sentence.RoleSpending && s.Role != sentence.RoleGap && s.Role != sentence.RoleEdge && s.Role != sentence.RoleUnit {
		s.Role = role
	}
	return t
}

// sharedAmount: one budget is held against several measures: 9万买算力还是买模型.
func (l *Plan) sharedAmount(sums []reading.Sum) bool {
	if len(sums) != 1 || !reading.EitherTopic.MatchString(l.Masked) && !l.heldBoth && !l.Want(want.Compare) && !((bothSides.MatchString(l.Text) || reading.OneOf.MatchString(l.Masked) || whichMore.MatchString(l.Text) || reading.EitherOr.MatchString(l.Masked)) && !l.Want(want.Total)) && !reading.EachOf.MatchString(l.Text) {
		return false
	}
	n := 0
	for _, sub := range l.Subjects {
		if _, has := sentence.MainRole[sub.Topic]; has {
			n++
		}
	}
	return n > 1
}

// bundled: one price for several things, not told apart.
var bundled = pattern.MustCompile(`打包|一揽子|一口价|没(有)?(分|拆)开|没(有)?分别|混在一起|合在一张`)

// payees counts the topics with a money rule that the message is about.
func (l *Plan) payees() int {
	n := 0
	for _, s := range l.Subjects {
		if sentence.MainRole[s.Topic] != "" {
			n++
		}
	}
	return n
}

// bothSides: what was compared before is compared again.
var bothSides = pattern.MustCompile(`(这|那)个?结论|还是(算力|模型|它|这个)[^,，。]{0,4}(划算|多|好)|还划算|两边|两头|两种|两样|哪边|各(是|能|补|拿|多少)`)

// sumsUp: the i-th amount is all others together, over several topics: it is said to
// be, or to be split into them: 一张票22万，拆开是模型15万和算力7万.
func (l *Plan) sumsUp(sums []reading.Sum, i int) bool {
	others := reading.TotalOf(reading.Except(sums, sums[i:i+1]))
	return len(sums) > 2 && len(l.Subjects) > 1 && others.Equal(sums[i].High) && (l.IsWhole(sums[i]) || i == 0 && splitInto.MatchString(l.After(sums[i].Index)) && l.namesAPart(sums))
}

// namesAPart: the first amount is by its words of a thing that one of the others is of,
// and of no third: AI工业互联网投资200万，其中模型120万 is a project.
func (l *Plan) namesAPart(sums []reading.Sum) bool {
	whole := sums[0]
	of := l.owner(&whole)
	return slices.ContainsFunc(sums[1:], func(s reading.Sum) bool { return l.owner(&s) == of })
}

// splitInto leads from a whole to what it is made up of.
var splitInto = pattern.MustCompile(`[拆分](开|成|为|作|下来|解|项|摊|列)|拆|细分|明细|其中|里面|里头|当中|包括|包含|内含|含|由[^,，。¥]{0,8}(组成|构成)|一(部分|半|块|样|项|笔|个)是|[两二三四](部分|块|样|项|笔|个)`)

// refundedBack: 后来退了3万 comes off what was paid.
var refundedBack = pattern.MustCompile(`(^|[^能可会该要想府市里]|(?:^|[^市省府])里)退(回|款|还|货)?(了|过|掉)?$`)

var paidFor = pattern.MustCompile(`一共|总共|全年|花了|买了|付了|卖了|用了`)

// deployed: 开源模型自己部署花了15万.
var deployed = pattern.MustCompile(`开源[^。]{0,16}(部署|运行|跑起来|服务器|显卡|人工|调优|微调)[^,，。]{0,6}(花|用|投|付)|开源(?:的)?大?模型(?:的)?(?:本地|私有化)?(?:部署|调优|微调|运维)(?:服务|费)`)

// whichMore holds things against each other.
var whichMore = pattern.MustCompile(`哪(个|边|样|种|头|一?项|条)[^,，。]{0,6}(多|划算|合算|高|值|好)|谁(补|给|拿)?得?(多|高)`)

var reaches = pattern.MustCompile(`(冲|凑|奔|逼近|过|超过?|满|够|到|达到?|没到|不到|跨|碰到|踩)(了|上)?$`)

var buysRight = pattern.MustCompile(`(买|购|花|卖|付|投|用|充|做)(满|够|到|过)(了)?$`)

var gotIt = pattern.MustCompile(`(拿|领|得|收|批|到手|给|奖|补)(到|了|过)+$`)

var forResearch = pattern.MustCompile(`研发|配套|r&d|match`)

var provinceNear = pattern.MustCompile(`省|provinc`)

// nearest returns the topic of the subject that is named last before the amount.
func (l *Plan) nearest(s reading.Sum) asked.Topic {
	var best asked.Topic
	at := -1
	for _, sub := range l.Subjects {
		if _, has := sentence.MainRole[sub.Topic]; !has {
			continue
		}
		if best == "" {
			best = sub.Topic
		}
		for _, m := range l.Mentions {
			if m.Topic == sub.Topic && s.Index >= 0 && m.At <= l.At[s.Index] && m.At > at {
				best, at = m.Topic, m.At
			}
		}
	}
	return best
}
