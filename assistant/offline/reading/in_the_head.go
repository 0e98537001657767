package reading

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/knowledge/pattern"
)

// Awards that somebody worked out himself, and brings along to be told that he is right.

// aboutShareOf: an amount is nearly what a share that the message names is of another.
func (r *Reading) aboutShareOf(of, s Sum) bool {
	for _, said := range anyShare.FindAllString(r.Masked, -1) {
		p := PercentsOf(strings.ReplaceAll(said, "％", "%"))
		if p > 0 && p < 100 && of.High.Percent(p*8/10).Less(s.High) && s.High.Less(of.High.Percent(p+(p*2+9)/10)) {
			return true
		}
	}
	return false
}

// inTheHead stands before what somebody worked out.
var inTheHead = pattern.MustCompile(`(乘|算|折|口算|心算|按下|除|合)(了)?(一)?(下来|出来|得出?|下|完|的|着)*(就|应该|该|大概|差不多)?(是|有|得|等于|为)?$`)

// Miscounted: somebody worked out a share of an amount of the message, and came to another result.
func (r *Reading) Miscounted(s Sum) bool {
	if s.Index < 1 || !inTheHead.MatchString(r.Before(s.Index)) {
		return false
	}
	return slices.ContainsFunc(r.Sums[:s.Index], func(o Sum) bool {
		return r.aboutShareOf(o, s) && !slices.ContainsFunc(shares(), func(of share) bool { return o.High.Percent(of.rate).Equal(s.High) })
	})
}
