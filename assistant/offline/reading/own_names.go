package reading

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// ownNames gives each of several amounts the role that its own words name, where they name one thing with a money rule
// and no other, and the role that it had is another amount's: 租GPU 8.7万和备案模型费55万，用于垂直模型研发.
func (r *Reading) ownNames() {
	if len(r.Sums) < 2 {
		return
	}
	named := make([]asked.Topic, len(r.Sums))
	for i, s := range r.Sums {
		if s.Index >= 0 {
			named[i] = sentence.NamedAlone(afterAnd(sentence.LastPart(r.Before(s.Index))))
		}
	}
	for i := range r.Sums {
		s := &r.Sums[i]
		t := named[i]
		if t == asked.None || sentence.Bases[s.Role] == t || !slices.Contains([]sentence.Role{sentence.RoleModelCost, sentence.RoleTotal, sentence.RoleSales, sentence.RoleIncome, sentence.RoleInvestment}, s.Role) {
			continue
		}
		if slices.Contains(named, sentence.Bases[s.Role]) { // of whom else?
			s.Role, s.Found, s.Sure = sentence.MainRole[t], sentence.MainRole[t], sentence.SureRole
		}
	}
}

// afterAnd is what stands behind the last word that joins two things: 做行业模型和云算力一年.
func afterAnd(text string) string {
	if at := joinsTwo.FindAllStringIndex(text, -1); at != nil && sentence.NamedAlone(text[at[len(at)-1][1]:]) != asked.None {
		return text[at[len(at)-1][1]:]
	}
	return text
}

var joinsTwo = pattern.MustCompile(`[和跟与+＋&]|以及|还有|外加|另加|再加|同时`)

// aimsAtBase: what is aimed at is what the rule is reckoned from, and no award: 目标是季度收入做到90万，到时候呢.
func (r *Reading) aimsAtBase() {
	for i, s := range r.Sums {
		if len(r.Sums) == 1 && s.Index >= 0 && s.Role != sentence.RoleWish && soughtFor.MatchString(r.Before(s.Index)) {
			r.Sums[i].Role, r.Sums[i].Found, r.Sums[i].Sure = sentence.RoleWish, sentence.RoleWish, sentence.CertainClaim
			clear(r.Wants)
			r.Wants[want.Target], r.Guessed = true, false // 服务收入做到多少才补90万
			continue
		}
		if s.Role != sentence.RoleWish || s.Index < 0 || wantsAward.MatchString(r.Masked) {
			continue
		}
		if sentence.CycleOf(s.Period) != nil && doneUpTo.MatchString(r.Before(s.Index)) { // 明年想做到一季90万: no award falls due by the quarter
			r.Sums[i].Role, r.Sums[i].Found, r.Sums[i].Sure = sentence.RoleUnknown, sentence.RoleUnknown, 0
			delete(r.Wants, want.Target)
		}
		if m := baseAim.FindStringSubmatch(r.Before(s.Index)); m != nil {
			r.Sums[i].Role, r.Sums[i].Found, r.Sums[i].Sure = aimOf[m[1]], aimOf[m[1]], sentence.SureRole
			delete(r.Wants, want.Target)
		}
	}
}

var (
	soughtFor  = pattern.MustCompile(`(?:收入|销售额|投资|采购|买|卖|投|花|做)[^,，。¥]{0,4}多少(?:钱)?(?:才|就|能|可以|方可|会)+(?:补|奖|拿|给|领|得)(?:到|满)?$`)
	wantsAward = pattern.MustCompile(`[补奖拿领]|到手`)
	doneUpTo   = pattern.MustCompile(`(?:做|冲|干|跑|提|涨|拉)(?:到|上)(?:了)?(?:每|一|个|平均|均|季度?|月|半年)*$`)
	baseAim    = pattern.MustCompile(`(收入|营收|销售额|销量|投资)(?:要|想|能)?(?:做到|冲到|达到|做成|干到)(?:了)?$`)
	aimOf      = map[string]sentence.Role{"收入": sentence.RoleIncome, "营收": sentence.RoleIncome, "销售额": sentence.RoleSales, "销量": sentence.RoleSales, "投资": sentence.RoleInvestment}
)

// apiWithin: what was bought of 算力 is 算力 as it was told, whatever part of it is called API: whether that is a model, the text
// does not say.
func (r *Reading) apiWithin() {
	for i := 1; i < len(r.Sums); i++ {
		s, whole := r.Sums[i], r.Sums[i-1]
		if s.Index > 0 && sentence.Bases[whole.Role] == asked.Computing && sentence.PartOf.MatchString(r.Before(s.Index)) && calledAPI.MatchString(r.After(s.Index)) {
			r.Sums[i].Role, r.Sums[i].Found, r.Sums[i].Sure = whole.Role, whole.Found, whole.Sure
			r.Mentions = slices.DeleteFunc(r.Mentions, func(m sentence.Mention) bool { return m.Topic == asked.VerticalModel })
			delete(r.Named, asked.VerticalModel)
		}
	}
}

var calledAPI = pattern.MustCompile(`^(?:元|块钱?)?(?:是|算|属于|花在|用在|买)?(?:了)?(?:的)?(?:大模型)?(?:api|token|接口)`)

// alsoPaid: what was paid besides was paid for the same: 设备付了430万，软件另付90万.
func (r *Reading) alsoPaid() {
	for i := 1; i < len(r.Sums); i++ {
		s, before := &r.Sums[i], r.Sums[i-1]
		if s.Role == sentence.RoleUnknown && s.Index > 0 && sentence.Bases[before.Role] != asked.None && paidBesides.MatchString(r.Before(s.Index)) {
			s.Role, s.Found, s.Sure = before.Role, before.Found, before.Sure
		}
	}
}

var paidBesides = pattern.MustCompile(`另(?:外)?(?:又)?(?:付|花|投|买|掏)(?:了)?$`)
