package reading

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
)

// What the city has matched of the provincial award so far, which its own award and that have one ceiling for: 市里已配套100万，
// 省奖补200万，还能给多少; and an award of the province's that has not come, or went back.

var (
	// cityMatch stands before what the city has paid on top of the provincial award.
	cityMatch = pattern.MustCompile(`市(?:里|级|财政|科技局)?[^,，。;；¥]{0,4}(?:配套|配|补|给|拨|发|批|兑现)(?:已经?|经|都|先)*(?:给|拿|领|补|到|了|过)*(?:我们|我司|公司|咱们?)?$|(?:拿|领|得|收)(?:到|了|过)+市(?:里|级|财政)?的?(?:研发)?(?:配套|补助|奖补)?的?$`)
	matchAsks = pattern.MustCompile(`(?:还|再|剩)(?:能|可以|可|下)?[^,，。¥]{0,3}(?:配|给|补|拿|领|有)?(?:多少|几)`)
	ofEarlier = pattern.MustCompile(`去年|前年|上一?年|往年`)
	// provinceGave stands before the award where the match is asked for.
	provinceGave = pattern.MustCompile(`^(?:.*[,，。;；])?[^,，。;；¥]{0,4}省(?:里|级|厅)?(?:已经?|都|总共|一共)*(?:经)?(?:给|奖|补|批|发|拨)(?:了|过)+$`)
	matchAsked   = pattern.MustCompile(`市(?:里|级)?(?:的)?(?:研发)?配套|配套(?:还|再)?(?:能|可)`)
)

// matchedSoFar keeps what the city has paid apart from the provincial award.
func (r *Reading) matchedSoFar() {
	if !matchAsks.MatchString(r.Masked) {
		return
	}
	for i := range r.Sums {
		if s := &r.Sums[i]; s.Index >= 0 && s.Role == sentence.RoleOther && provinceGave.MatchString(r.Before(s.Index)) && matchAsked.MatchString(r.Masked) {
			s.Role, s.Found, s.Sure = sentence.RoleProvince, sentence.RoleProvince, ClearRole // 省里已经给了80万，市里研发配套还能给多少
		}
	}
}

// lessMatched is what is left of the provincial award under both ceilings, where the city has paid some of it;
// ask says that nothing is.
func (r *Reading) lessMatched(topic asked.Topic, tool *tools.Bound, sums []Sum) (left []Sum, ask string) {
	if topic != asked.Research || len(sums) != 1 || sums[0].More || !matchAsks.MatchString(r.Masked) {
		return sums, ""
	}
	i := slices.IndexFunc(r.Sums, func(s Sum) bool {
		return s.Index >= 0 && s.Index != sums[0].Index && s.Role == sentence.RoleClaim && cityMatch.MatchString(r.Before(s.Index)) && !ofEarlier.MatchString(sentence.LastPart(r.Before(s.Index)))
	})
	if i < 0 {
		return sums, ""
	}
	rest, most := sums[0], tool.Shape().Ceiling
	if most != nil && most.Less(rest.High) {
		rest.Low, rest.High = *most, *most
	}
	if !r.Sums[i].High.Less(rest.Low) {
		return nil, "市级补助总额最多" + rest.High.Format() + "元，已经配套的" + r.Sums[i].High.Format() + "元把它用完了，没有再给的"
	}
	from := rest.High
	rest = rest.less(r.Sums[i])
	rest.Derived = "市级补助总额最多" + from.Format() + "元，减去已经配套的" + r.Sums[i].High.Format() + "元"
	return []Sum{rest}, ""
}

var (
	// awardOpen: the provincial award has not come, or went back.
	awardOpen = pattern.MustCompile(`(?:待批|还?在批|在审)[^。]{0,12}(?:没|未)(?:有)?(?:拿|领|收)到|(?:没|未)(?:有)?到账|被?(?:收回|追回|撤回|撤销)(?:了|去)?(?:[,，。]|$)`)
	ofAward   = pattern.MustCompile(`省(?:里|级|厅)?(?:的)?(?:研发)?(?:奖补|奖励|补助)`)
	// comesLater supposes it, or tells what has come of it.
	comesLater = pattern.MustCompile(`给了|批了|批下来|核定|公示|定下来|预计|如果|要是|假如|等|以后|之后|下来后|到账后|先到|已到|剩|其中|另`)
)

// notReceived: nothing has come of the one provincial award that is told of, so that there is nothing to match.
func (r *Reading) notReceived() bool {
	if len(r.Sums) != 1 || r.Sums[0].Role != sentence.RoleProvince || !ofAward.MatchString(r.Masked) || !awardOpen.MatchString(r.Masked) || comesLater.MatchString(r.Masked) {
		return false
	}
	r.Sums[0].Role, r.Sums[0].Found, r.Sums[0].Sure = sentence.RoleOther, sentence.RoleOther, ClearRole
	return true
}
