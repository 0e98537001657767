package reading

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/passing"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Whose an amount is: the asker's, or another company's.

var (
	theirs      = pattern.MustCompile(`(他们|对方|合作方|合作大学|高校|客户|甲方(?:[^案]|$)|业主|供应商|同行|隔壁|朋友|别家|别人|人家|对手|友商|邻居|另一家公司|兄弟公司|子公司)[^,，。¥]{0,4}(自己|那家|那边|家|公司|厂)?[^,，。¥]{0,14}$`)
	theirsAfter = pattern.MustCompile(`^的?(是|由|归)?(客户|甲方|业主|供应商|同行|隔壁|别家|别人|人家|兄弟公司|子公司|母公司|关联公司)`)
	mineIs      = pattern.MustCompile(`(我们|我司|我家|本公司|咱们?|自己公司|自家)[^,，。¥]{0,16}$`)
)

// ours drops what others bought, where what the asker bought stands beside it.
func (r *Reading) ours(sums []Sum) []Sum {
	mine := func(s Sum) bool {
		before := ""
		if s.Index >= 0 {
			before = r.Before(s.Index)
		}
		return mineIs.MatchString(before) || ownClause.MatchString(before) && !theirs.MatchString(before)
	}
	if r.Parties || !slices.ContainsFunc(sums, mine) || bothGet.MatchString(r.Masked) || twoPlans.MatchString(r.Masked) {
		return sums
	}
	var kept, gone []Sum
	for _, s := range sums {
		if s.Index >= 0 && !mine(s) && (theirs.MatchString(r.Before(s.Index)) || theirsAfter.MatchString(sentence.FirstPart(r.After(s.Index)))) {
			gone = append(gone, s)
		} else {
			kept = append(kept, s)
		}
	}
	return slices.DeleteFunc(kept, func(whole Sum) bool { // 总共14万，其中6万是子公司的，我们8万
		return len(gone) == 1 && slices.ContainsFunc(kept, func(s Sum) bool { return s.High.Add(gone[0].High).Equal(whole.High) })
	})
}

// notMerged puts aside what companies' amounts would come to together, where that is
// only feared: 两家各报各的，不会给我并成12万吧.
func (r *Reading) notMerged() {
	if len(r.Sums) < 2 || !companiesApart.MatchString(r.Masked) && !sentence.SeveralFirms.MatchString(r.Masked) {
		return
	}
	for i, s := range r.Sums {
		others := TotalOf(Except(r.Sums, []Sum{s}))
		if len(r.Sums) == 2 && oneEach.MatchString(r.Masked) {
			others = others.Times(2) // 两家各6万，会不会并成12万
		}
		if others.Equal(s.High) && merged.MatchString(sentence.LastPart(r.Before(s.Index))) {
			r.SetRole(i, sentence.RoleOther)
		}
	}
}

// oneEach: 两家各6万.
var oneEach = pattern.MustCompile(`各[^,，。;；¥]{0,6}¥`)

// merged stands before what it would be in one; who asks fears it, or rules it out.
var merged = pattern.MustCompile(`(?:不会|会不会|怕|担心|别|不要|总不|该不|不能|不用|不该|难不成|难道|是不是|可不)[^,，。;；¥]{0,8}(?:并|合|加|凑|捆|拼|归|算|混|打包)[^,，。;；¥]{0,6}$`)

// ownText leaves out the clauses that tell of other companies, where others
// tell of the asker's: 隔壁评上3个，我们评上1个.
func (r *Reading) ownText() string {
	texts, _ := passing.Clauses(r.Masked)
	mine := slices.ContainsFunc(texts, ownClause.MatchString)
	if !mine {
		return r.Masked
	}
	return strings.Join(slices.DeleteFunc(texts, func(c string) bool { return theirClause.MatchString(c) && !ownClause.MatchString(c) }), "，")
}

var (
	theirClause = pattern.MustCompile(`隔壁|同行|朋友公司|别家|别人|人家|对手|友商|邻居`)
	ownClause   = pattern.MustCompile(`我们|我司|我家|本公司|咱|自家`)
)

// bothGet asks what each of two companies gets: 我家8万，隔壁12万，各补多少.
var bothGet = pattern.MustCompile(`(?:各自?|分别|两家(?:各|都)?)(?:能|可以|该)?(?:补|拿|得|领|给|奖)`)
