package reading

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// edges finds what a gap is missing to: 差五百块满十万.
func (r *Reading) edges() {
	for i := 0; i+1 < len(r.Sums); i++ {
		if moreToEdge.MatchString(r.Before(i)) && thenEdge.MatchString(r.Before(i+1)) {
			r.Sums[i].Role, r.Sums[i+1].Role = sentence.RoleGap, sentence.RoleEdge // 再多两百块就10万了
		}
	}
	for i, s := range r.Sums { // 10,000,001元，多一块钱算过线不: so much lies beyond the line
		if beyondBy.MatchString(r.Before(i)) && slices.ContainsFunc(r.Sums, func(o Sum) bool { return o.Index != s.Index && sentence.IsEdge(o.High.Sub(s.High)) }) {
			r.Sums[i].Role = sentence.RoleOther
		}
	}
	r.passedOff()
	r.apartBy()
	if len(r.Having(sentence.RoleGap)) == 0 {
		return
	}
	for i, s := range r.Sums { // 五万差二十块，能当五万算不
		if s.Index > 0 && takenFor.MatchString(sentence.LastPart(r.Before(s.Index))) && slices.ContainsFunc(r.Sums[:i], func(o Sum) bool { return o.High.Equal(s.High) }) {
			r.SetRole(i, sentence.RoleClaim)
		}
	}
	for i, s := range r.Sums {
		after := false
		if i+1 < len(r.Sums) && r.Sums[i+1].Role == sentence.RoleGap {
			between := r.Before(r.Sums[i+1].Index)
			after = gapRight.MatchString(between) || sentence.IsEdge(s.High) && shortBy.MatchString(between) && !toSomeLine.MatchString(r.After(r.Sums[i+1].Index))
		}
		if s.Role != sentence.RoleGap && (edgeCue.MatchString(r.Before(s.Index)) || after && (sentence.IsEdge(s.High) || !spending.MatchString(r.Before(s.Index)))) {
			r.Sums[i].Role = sentence.RoleEdge
		}
	}
}

var edgeCue = pattern.MustCompile(`(离|距|距离)$|(就)?(满|到|够|凑到|凑够|达到|凑满)$`)

// passedOff makes a claim of what somebody wants his amount to be counted as: 账上¥，离一千万就
// 一哆嗦，当一千万报得了呗. The line that it is held against is no amount of his either.
func (r *Reading) passedOff() {
	if r.Correcting || NetGross.MatchString(r.Text) {
		return
	}
	for i, s := range r.Sums {
		if s.Index < 1 || !slices.ContainsFunc(r.Sums, func(o Sum) bool { return aboutAsMuch(o, s) }) {
			continue
		}
		before, edge := sentence.LastPart(r.Before(s.Index)), sentence.IsEdge(s.High)
		switch {
		case edge && takenFor.MatchString(before), countsAs.MatchString(before) && asThat.MatchString(r.After(s.Index)):
			r.SetRole(i, sentence.RoleClaim)
		case edge && nearlyThere.MatchString(before):
			r.SetRole(i, sentence.RoleOther)
		}
	}
}

// aboutAsMuch: an amount before another, and no award, is about as much.
func aboutAsMuch(o, s Sum) bool {
	return o.Index < s.Index && !o.High.Equal(s.High) && s.High.Percent(80).Less(o.High) && o.High.Percent(80).Less(s.High) &&
		o.Role != sentence.RoleClaim && o.Role != sentence.RoleWish && o.Role != sentence.RoleGap && o.Role != sentence.RoleUnit
}

var (
	// takenFor stands before what an amount is to be taken for, nearlyThere before the line it nearly reached.
	takenFor = pattern.MustCompile(`(当|算|按|照|凑|写|报|填|进位?|约|四舍五入)(成|作|做|个|到|是|为|它|满|整)*$`)
	// countsAs and asThat stand around any amount that another is to be counted as: 按70万算能补多少.
	countsAs    = pattern.MustCompile(`(当|按|照|算)(成|作|做|个)*$`)
	asThat      = pattern.MustCompile(`^(元|块钱?)?(来|去)?(算|报|申报|填)(行|可以|得了|成|吗|呗|能|好|有|会|[,，。?？]|$)`)
	nearlyThere = pattern.MustCompile(`(离|距|差|就到|快到|快|奔|挨着|贴着)[^,，。¥]{0,6}$`)
)

var (
	moreToEdge = pattern.MustCompile(`再(多|加|花|买|卖|投|来)(了|个)?$`)
	thenEdge   = pattern.MustCompile(`^[^,，。¥]{0,3}(就|才)(是|到|满|够|有|能)?(了)?$`)
)

// beyondBy stands before what lies beyond a line.
var beyondBy = pattern.MustCompile(`(多|超|超过|超出|多出)(了|就|出)?$`)

// gapRight: 一千万差五块.
var gapRight = pattern.MustCompile(`^[^,，。]{0,3}(还|就|只)?差(了|着)?$`)

var (
	// shortBy: 花了五万，差两块钱; toSomeLine: … 到六万.
	shortBy    = pattern.MustCompile(`^[,，](?:就|还|只|可惜)?差(?:了|着)?$`)
	toSomeLine = pattern.MustCompile(`^(?:元|块钱?)?(?:就|才|便|到|够|满)`)
)

// fellShort stands before a line that was missed: 差一点没卖到1000万.
var fellShort = pattern.MustCompile(`(?:还?差|欠)(?:那么|这么)?(?:一?点(?:点|儿)?|一?丢丢|一?丁点|些|几[百千块元]+(?:块|元)?|少许)[^,，。¥]{0,3}(?:才|就|不)?(?:能)?(?:到|够|满|有|达到)$|(?:没|未)(?:有|能)?(?:卖|做|花|买|投|收|冲)?(?:到|够|满)$`)

// missesBy stands before what is missing, upToLine between that and the line.
var (
	missesBy = pattern.MustCompile(`(?:差|缺|欠)(?:了|着|个)?$`)
	upToLine = pattern.MustCompile(`^(?:元|块钱?)?(?:就|才|便)(?:到|够|满|是|有|上)?$`)
)

// almost stands before an amount that was not reached; stillShort behind it: 快5万了还没到.
var (
	almost     = pattern.MustCompile(`(?:快|将近|接近|逼近|差不多|眼看)(?:要|就)?(?:到|有|满)?$`)
	stillShort = pattern.MustCompile(`^(?:元|块钱?)?(?:了|的)?[,，]?(?:但|可|就是)?(?:还|仍|尚)?(?:没|未|不)(?:有)?(?:能)?(?:到|够|满|达)`)
)

// missedLines tells what is missing from the line that it is missing to: 销售额差两万就一千万.
func (r *Reading) missedLines() {
	for i := range r.Sums[:max(0, len(r.Sums)-1)] {
		if at := r.Sums[i].Index; missesBy.MatchString(r.Before(at)) && upToLine.MatchString(r.Before(at+1)) && sentence.IsEdge(r.Sums[i+1].High) {
			r.Sums[i].Role, r.Sums[i].Found = sentence.RoleGap, sentence.RoleGap
			r.Sums[i+1].Role, r.Sums[i+1].Found = sentence.RoleEdge, sentence.RoleEdge
		}
	}
}
