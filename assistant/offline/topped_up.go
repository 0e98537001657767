package offline

import "github.com/rongce/rongce/knowledge/pattern"

// toppedUp holds what was spent against what it comes to with more, where somebody talks the company into it: 已经花到
// 9万8，劝我再充2千凑成10万.
func (r *Reading) toppedUp() {
	for i := 0; i+2 < len(r.sums); i++ {
		has, more, comes := r.sums[i], r.sums[i+1], &r.sums[i+2]
		if has.index < 0 || bases[has.role] == "" || !has.High.Add(more.High).Equal(comes.High) || !toBuyMore.MatchString(r.before(more.index)) || !toRound.MatchString(r.before(comes.index)) {
			continue
		}
		r.setRole(i+1, roleOther)
		for _, s := range []*sum{&r.sums[i], comes} {
			s.role, s.found, s.sure, s.more = mainRole[bases[has.role]], mainRole[bases[has.role]], sureRole, false
		}
		delete(r.wants, wantTarget)
		r.wants[wantCompare], r.wants[wantAmount], r.guessed = true, true, false
		return
	}
}

var (
	toBuyMore = pattern.MustCompile(`(?:再|多|补|另)(?:充|买|花|投|租|加|续|采购|付)(?:值|一点|点|个)?$`)
	toRound   = pattern.MustCompile(`^(?:元|块钱?)?[,，]?(?:就|好|来|去|正好|刚好|把它)*(?:凑|做|冲|拉|补|达|够|满|变|到)(?:成|够|满|足|到|齐|个)*(?:整)?$`)
)
