package offline

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/knowledge/pattern"
)

// Whose an amount is: the asker's, or another company's.

var (
	theirs      = pattern.MustCompile(`(他们|对方|合作方|合作大学|高校|客户|甲方(?:[^案]|$)|业主|供应商|同行|隔壁|朋友|别家|别人|人家|对手|友商|邻居|另一家公司|兄弟公司|子公司)[^,，。¥]{0,4}(自己|那家|那边|家|公司|厂)?[^,，。¥]{0,14}$`)
	theirsAfter = pattern.MustCompile(`^的?(是|由|归)?(客户|甲方|业主|供应商|同行|隔壁|别家|别人|人家|兄弟公司|子公司|母公司|关联公司)`)
	mineIs      = pattern.MustCompile(`(我们|我司|我家|本公司|咱们?|自己公司|自家)[^,，。¥]{0,16}$`)
)

// ours drops what others bought, where what the asker bought stands beside it.
func (r *Reading) ours(sums []sum) []sum {
	mine := func(s sum) bool {
		before := ""
		if s.index >= 0 {
			before = r.before(s.index)
		}
		return mineIs.MatchString(before) || ownClause.MatchString(before) && !theirs.MatchString(before)
	}
	if r.parties || !slices.ContainsFunc(sums, mine) || bothGet.MatchString(r.masked) || twoPlans.MatchString(r.masked) {
		return sums
	}
	var kept, gone []sum
	for _, s := range sums {
		if s.index >= 0 && !mine(s) && (theirs.MatchString(r.before(s.index)) || theirsAfter.MatchString(firstPart(r.after(s.index)))) {
			gone = append(gone, s)
		} else {
			kept = append(kept, s)
		}
	}
	return slices.DeleteFunc(kept, func(whole sum) bool { // 总共14万，其中6万是子公司的，我们8万
		return len(gone) == 1 && slices.ContainsFunc(kept, func(s sum) bool { return s.High.Add(gone[0].High).Equal(whole.High) })
	})
}

// notMerged puts aside what companies' amounts would come to together, where that is
// only feared: 两家各报各的，不会给我并成12万吧.
func (r *Reading) notMerged() {
	if len(r.sums) < 2 || !companiesApart.MatchString(r.masked) && !severalFirms.MatchString(r.masked) {
		return
	}
	for i, s := range r.sums {
		others := totalOf(except(r.sums, []sum{s}))
		if len(r.sums) == 2 && oneEach.MatchString(r.masked) {
			others = others.Times(2) // 两家各6万，会不会并成12万
		}
		if others.Equal(s.High) && merged.MatchString(lastPart(r.before(s.index))) {
			r.setRole(i, roleOther)
		}
	}
}

// oneEach: 两家各6万.
var oneEach = pattern.MustCompile(`各[^,，。;；¥]{0,6}¥`)

// merged stands before what it would be in one; who asks fears it, or rules it out.
var merged = pattern.MustCompile(`(?:不会|会不会|怕|担心|别|不要|总不|该不|不能|不用|不该|难不成|难道|是不是|可不)[^,，。;；¥]{0,8}(?:并|合|加|凑|捆|拼|归|算|混|打包)[^,，。;；¥]{0,6}$`)

// partnersShare takes what a partner put into the same thing for another base of what
// was just worked out, and leaves the asker's own as it is: 那合作方投的410万呢.
func (l *plan) partnersShare() {
	if len(l.memory.Shown) == 0 || len(l.sums) != 1 || len(l.explicit()) > 0 || !partnerPaid.MatchString(l.before(0)) || !partnerAsked.MatchString(l.after(0)) {
		return
	}
	topic := l.memory.lastTopic()
	items := l.memory.Items[topic]
	if role := mainRole[topic]; role != "" && len(items) == 1 && len(items[0].Money) > 0 {
		l.Reading.sums[0].role, l.Reading.sums[0].found, l.Reading.sums[0].sure = role, role, sureRole
		l.partnerPays = true
	}
}

var (
	partnerPaid  = pattern.MustCompile(`(?:对方|合作方|合作伙伴|合伙人|另一方|另外一方|他们|人家|国企|高校|学校|甲方|乙方|股东)[^,，。¥]{0,6}(?:出|投|付|花|摊|认|承担|掏|拿|买)(?:资|入|了)?的?(?:那)?$`)
	partnerAsked = pattern.MustCompile(`^(?:元|块钱?)?的?(?:(?:那|这)(?:一)?(?:份|块|部分|头|边|半|笔))?(?:,|，)?(?:呢|又|能|可以|可|该|会|补|拿|算|是)[^,，。]{0,8}[^\pL]*$`)
)

// ownText leaves out the clauses that tell of other companies, where others
// tell of the asker's: 隔壁评上3个，我们评上1个.
func (r *Reading) ownText() string {
	texts, _ := clauses(r.masked)
	mine := slices.ContainsFunc(texts, ownClause.MatchString)
	if !mine {
		return r.masked
	}
	return strings.Join(slices.DeleteFunc(texts, func(c string) bool { return theirClause.MatchString(c) && !ownClause.MatchString(c) }), "，")
}

var (
	theirClause = pattern.MustCompile(`隔壁|同行|朋友公司|别家|别人|人家|对手|友商|邻居`)
	ownClause   = pattern.MustCompile(`我们|我司|我家|本公司|咱|自家`)
)

// bothGet asks what each of two companies gets: 我家8万，隔壁12万，各补多少.
var bothGet = pattern.MustCompile(`(?:各自?|分别|两家(?:各|都)?)(?:能|可以|该)?(?:补|拿|得|领|给|奖)`)
