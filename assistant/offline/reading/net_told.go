package reading

import (
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// A whole, what was refunded of it, and what it came to in the end: 一共11万，退了2万，实际花了9万，按9万算. The last is the
// whole that counts, and no fee beside the first.

// serviceFee tells the fee of computing power by its name; reckonWith takes an amount to reckon with.
var (
	serviceFee = pattern.MustCompile(`服务费|结算|用掉|用了|消耗`)
	reckonWith = pattern.MustCompile(`(?:按|照|用|拿|以)(?:着|这|那)?(?:个)?$`)
)

// netTold makes the whole of what is left after a refund.
func (r *Reading) netTold() {
	for i := 0; i+2 < len(r.Sums); i++ {
		all, off, net := r.Sums[i], r.Sums[i+1], r.Sums[i+2]
		if net.Role != sentence.RoleFee || all.Role != sentence.RoleTotal || off.Index < 0 || r.StepOf(off.Index) != sentence.StepDown || !all.Low.Equal(all.High) || !off.High.Less(all.High) || !all.High.Sub(off.High).Equal(net.High) {
			continue
		}
		if serviceFee.MatchString(sentence.LastPart(r.Before(net.Index))) && !r.reckonsWith(i+3, net) {
			continue
		}
		r.SetRole(i, sentence.RoleOther)
		r.SetRole(i+1, sentence.RoleOther)
		r.SetRole(i+2, sentence.RoleTotal)
		for j := i + 3; j < len(r.Sums); j++ {
			if r.Sums[j].High.Equal(net.High) {
				r.SetRole(j, sentence.RoleOther) // 按9万算: the same
			}
		}
		return
	}
}

// reckonsWith: from the i-th sum on, one tells to reckon with the amount.
func (r *Reading) reckonsWith(i int, with Sum) bool {
	for ; i < len(r.Sums); i++ {
		if s := r.Sums[i]; s.Index >= 0 && s.High.Equal(with.High) && reckonWith.MatchString(r.Before(s.Index)) {
			return true
		}
	}
	return false
}
