package reading

import (
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// AtMost: a sum stands for a ceiling, as do those listed after it.
var AtMost = pattern.MustCompile(`(?:封顶|上限|顶格|最高|最多|不超过|至多|顶多|天花板)[^%成]*$`)

// confirmsCeilings: the sums of 封顶第一条20万第三条200万，对不对 are what the text is said to have.
func (r *Reading) confirmsCeilings() {
	if !r.OnlyConfirms() {
		return
	}
	for i, s := range r.Sums {
		if s.Index >= 0 && AtMost.MatchString(r.Masked[:r.At[s.Index]]) {
			r.SetRole(i, sentence.RoleClaim)
			r.Sums[i].Sure = sentence.CertainClaim
		}
	}
}
