package reading

import "github.com/rongce/rongce/knowledge/pattern"

// RescaledInWords: words tell by how much it is scaled, or that it was.
func (r *Reading) RescaledInWords() bool {
	percent, _ := r.rescaled()
	return percent > 0 || len(r.Sums) == 0 && (twice.MatchString(r.ownScale()) || half.MatchString(r.ownScale()))
}

// InTotal: what stands beside it is the sum of the others, or their sum is asked for.
var InTotal = pattern.MustCompile(`总数|总共|合计|一共|加起来|加总|总额|全部|两样|两项|三样|三项|都算|total|together`)
