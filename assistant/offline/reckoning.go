package offline

import "github.com/rongce/rongce/knowledge/pattern"

// What somebody has reckoned for himself, and what a whole is about, beside its parts.

var (
	// reckonedAlone stands before what somebody makes it by himself: 政府给三成，我掐指一算，也有¥.
	reckonedAlone = pattern.MustCompile(`(?:[补给贴奖成]|百分之)[^。¥]{0,20}(?:掐指一算|算了一?下|算了一?算|算了算|估了一?下|估摸(?:着|了一?下)?|默算|心算|口算|按计算器)[,，]?(?:大概|大约|差不多|也|就|都|该|应该|怎么也|至少|少说|好像|起码)*(?:能|可以|也)?(?:有|是|得|拿|补|领)(?:到|个)?(?:大概|大约|差不多)?$`)
	// restOfWhole stands before the parts of what a whole came to.
	restOfWhole = pattern.MustCompile(`其中|里面|里头|包括|包含`)
	// soMuchOfEach asks for so many words of every measure, and not for the first.
	soMuchOfEach = pattern.MustCompile(`(?:每|各)?一条((?:就|只|都|大概)?(?:讲|说|写|用|给|念|介绍|概括)(?:个|上|成)?(?:一两|两三|[一两三几])句)`)
)

// ownReckoning makes what somebody has reckoned for himself no base of it.
func (r *Reading) ownReckoning() {
	for i, s := range r.sums {
		if i > 0 && s.index >= 0 && r.sums[0].role != roleUnknown && reckonedAlone.MatchString(r.before(s.index)) {
			r.setRole(i, roleClaim)
		}
	}
}

// aboutAllOfIt: a whole that is only told about is what its parts come to: 总共投了500多万，其中120万、390万.
func (r *Reading) aboutAllOfIt(w int) {
	whole := r.sums[w]
	if !(whole.Approximate || whole.Above) || !whole.Low.Equal(whole.High) || len(r.sums) != w+3 || !restOfWhole.MatchString(r.before(r.sums[w+1].index)) {
		return
	}
	all := r.sums[w+1].High.Add(r.sums[w+2].High)
	if all.Less(whole.Low) || !all.Less(whole.High.Times(2)) || bases[whole.role] == "" {
		return
	}
	r.sums[w].Low, r.sums[w].High = all, all
}
