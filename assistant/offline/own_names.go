package offline

import (
	"slices"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// An amount is of the thing that its own words name, whatever the rest of the message is about.

// namesIt is the weight of a cue that names a topic beyond doubt.
const namesIt = 4

// ownNames gives each of several amounts the role that its own words name, where they name one thing with a money rule
// and no other, and the role that it had is another amount's: 租GPU 8.7万和备案模型费55万，用于垂直模型研发.
func (r *Reading) ownNames() {
	if len(r.sums) < 2 {
		return
	}
	named := make([]asked.Topic, len(r.sums))
	for i, s := range r.sums {
		if s.index >= 0 {
			named[i] = namedAlone(afterAnd(lastPart(r.before(s.index))))
		}
	}
	for i := range r.sums {
		s := &r.sums[i]
		t := named[i]
		if t == asked.None || bases[s.role] == t || !slices.Contains([]Role{roleModelCost, roleTotal, roleSales, roleIncome, roleInvestment}, s.role) {
			continue
		}
		if slices.Contains(named, bases[s.role]) { // of whom else?
			s.role, s.found, s.sure = mainRole[t], mainRole[t], sureRole
		}
	}
}

// namedAlone is the one topic with an amount that a text names, None if it names none, or several.
func namedAlone(text string) asked.Topic {
	found := asked.None
	for _, c := range cues {
		if c.weight < namesIt || mainRole[c.topic] == "" || !c.words.MatchString(text) {
			continue
		}
		if found != asked.None && found != c.topic {
			return asked.None
		}
		found = c.topic
	}
	return found
}

// afterAnd is what stands behind the last word that joins two things: 做行业模型和云算力一年.
func afterAnd(text string) string {
	if at := joinsTwo.FindAllStringIndex(text, -1); at != nil && namedAlone(text[at[len(at)-1][1]:]) != asked.None {
		return text[at[len(at)-1][1]:]
	}
	return text
}

var joinsTwo = pattern.MustCompile(`[和跟与+＋&]|以及|还有|外加|另加|再加|同时`)

// aimsAtBase: what is aimed at is what the rule is reckoned from, and no award: 目标是季度收入做到90万，到时候呢.
func (r *Reading) aimsAtBase() {
	for i, s := range r.sums {
		if len(r.sums) == 1 && s.index >= 0 && s.role != roleWish && soughtFor.MatchString(r.before(s.index)) {
			r.sums[i].role, r.sums[i].found, r.sums[i].sure = roleWish, roleWish, certainClaim
			clear(r.wants)
			r.wants[wantTarget], r.guessed = true, false // 服务收入做到多少才补90万
			continue
		}
		if s.role != roleWish || s.index < 0 || wantsAward.MatchString(r.masked) {
			continue
		}
		if cycleOf(s.period) != nil && doneUpTo.MatchString(r.before(s.index)) { // 明年想做到一季90万: no award falls due by the quarter
			r.sums[i].role, r.sums[i].found, r.sums[i].sure = roleUnknown, roleUnknown, 0
			delete(r.wants, wantTarget)
		}
		if m := baseAim.FindStringSubmatch(r.before(s.index)); m != nil {
			r.sums[i].role, r.sums[i].found, r.sums[i].sure = aimOf[m[1]], aimOf[m[1]], sureRole
			delete(r.wants, wantTarget)
		}
	}
}

var (
	soughtFor  = pattern.MustCompile(`(?:收入|销售额|投资|采购|买|卖|投|花|做)[^,，。¥]{0,4}多少(?:钱)?(?:才|就|能|可以|方可|会)+(?:补|奖|拿|给|领|得)(?:到|满)?$`)
	wantsAward = pattern.MustCompile(`[补奖拿领]|到手`)
	doneUpTo   = pattern.MustCompile(`(?:做|冲|干|跑|提|涨|拉)(?:到|上)(?:了)?(?:每|一|个|平均|均|季度?|月|半年)*$`)
	baseAim    = pattern.MustCompile(`(收入|营收|销售额|销量|投资)(?:要|想|能)?(?:做到|冲到|达到|做成|干到)(?:了)?$`)
	aimOf      = map[string]Role{"收入": roleIncome, "营收": roleIncome, "销售额": roleSales, "销量": roleSales, "投资": roleInvestment}
)

// apiWithin: what was bought of 算力 is 算力 as it was told, whatever part of it is called API: whether that is a model, the text
// does not say.
func (r *Reading) apiWithin() {
	for i := 1; i < len(r.sums); i++ {
		s, whole := r.sums[i], r.sums[i-1]
		if s.index > 0 && bases[whole.role] == asked.Computing && partOf.MatchString(r.before(s.index)) && calledAPI.MatchString(r.after(s.index)) {
			r.sums[i].role, r.sums[i].found, r.sums[i].sure = whole.role, whole.found, whole.sure
			r.mentions = slices.DeleteFunc(r.mentions, func(m mention) bool { return m.topic == asked.VerticalModel })
			delete(r.named, asked.VerticalModel)
		}
	}
}

var calledAPI = pattern.MustCompile(`^(?:元|块钱?)?(?:是|算|属于|花在|用在|买)?(?:了)?(?:的)?(?:大模型)?(?:api|token|接口)`)

// alsoPaid: what was paid besides was paid for the same: 设备付了430万，软件另付90万.
func (r *Reading) alsoPaid() {
	for i := 1; i < len(r.sums); i++ {
		s, before := &r.sums[i], r.sums[i-1]
		if s.role == roleUnknown && s.index > 0 && bases[before.role] != asked.None && paidBesides.MatchString(r.before(s.index)) {
			s.role, s.found, s.sure = before.role, before.found, before.sure
		}
	}
}

var paidBesides = pattern.MustCompile(`另(?:外)?(?:又)?(?:付|花|投|买|掏)(?:了)?$`)
