package reading

import (
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// What somebody has reckoned for himself, and what a whole is about, beside its parts.

var (
	// ReckonedAlone stands before what somebody makes it by himself: 政府给三成，我掐指一算，也有¥.
	ReckonedAlone = pattern.MustCompile(`(?:[补给贴奖成]|百分之)[^。¥]{0,20}(?:掐指一算|算了一?下|算了一?算|算了算|估了一?下|估摸(?:着|了一?下)?|默算|心算|口算|按计算器)[,，]?(?:大概|大约|差不多|也|就|都|该|应该|怎么也|至少|少说|好像|起码)*(?:能|可以|也)?(?:有|是|得|拿|补|领)(?:到|个)?(?:大概|大约|差不多)?$`)
	// restOfWhole stands before the parts of what a whole came to.
	restOfWhole = pattern.MustCompile(`其中|里面|里头|包括|包含`)
)

// ownReckoning makes what somebody has reckoned for himself no base of it.
func (r *Reading) ownReckoning() {
	for i, s := range r.Sums {
		if i > 0 && s.Index >= 0 && r.Sums[0].Role != sentence.RoleUnknown && ReckonedAlone.MatchString(r.Before(s.Index)) {
			r.SetRole(i, sentence.RoleClaim)
		}
	}
}

// aboutAllOfIt: a whole that is only told about is what its parts come to: 总共投了500多万，其中120万、390万.
func (r *Reading) aboutAllOfIt(w int) {
	whole := r.Sums[w]
	if !(whole.Approximate || whole.Above) || !whole.Low.Equal(whole.High) || len(r.Sums) != w+3 || !restOfWhole.MatchString(r.Before(r.Sums[w+1].Index)) {
		return
	}
	all := r.Sums[w+1].High.Add(r.Sums[w+2].High)
	if all.Less(whole.Low) || !all.Less(whole.High.Times(2)) || sentence.Bases[whole.Role] == "" {
		return
	}
	r.Sums[w].Low, r.Sums[w].High = all, all
}
