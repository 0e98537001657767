package reading

import (
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// investedOnce: what was put into a project over several years is its investment all the same.
func (r *Reading) investedOnce() {
	for i, s := range r.Sums {
		if s.Period == sentence.PerYears && s.Role == sentence.RoleInvestment {
			r.Sums[i].Period = sentence.PerYear
		}
	}
}

// investedInAll is the whole of what was put into a project over several years, beside what one of them was: what is invested is paid
// for, whatever year it was in. nil if the whole is of no project, or not spent yet.
func (r *Reading) investedInAll(all, part Sum) []Sum {
	if all.Role != sentence.RoleInvestment || all.Index < 0 || part.Index < 0 || !putInAll.MatchString(sentence.LastPart(r.Before(all.Index))) || stillPlanned.MatchString(r.Masked) {
		return nil
	}
	all.Period = sentence.PerYear
	all.Derived = "其中一年的" + part.High.Format() + "元在" + all.High.Format() + "元里"
	return []Sum{all}
}

var (
	putInAll     = pattern.MustCompile(`(?:共|一共|总共|累计|合计)(?:已经?)?投(?:资|入)?(?:了)?$`)
	stillPlanned = pattern.MustCompile(`计划|预计|打算|准备|拟|还要|还没|明年|后年|预算|要投|将`)
)
