package reading

import (
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/pattern"
)

// TotalCap asks whether the sum of several supports has a ceiling of its own.
var TotalCap = pattern.MustCompile(`(?:加起来|加一起|加在一起|合起来|合在一起|合计|总共|一共|总额|总数|总的|累计|叠加|所有|一家(?:公司|企业)|每家|单家)[^,，。¥]{0,10}(?:有没有|有无|有|设没设|设不设)[^,，。¥]{0,6}(?:上限|封顶|限额|天花板|顶)|有没有(?:一个)?总(?:的)?(?:上限|封顶|限额)|总(?:的)?(?:上限|封顶|限额)(?:有没有|有吗|呢|是多少|多少)`)

// asksTotalCap: whether there is such a ceiling is asked, and neither a sum nor one measure's.
func (r *Reading) asksTotalCap() {
	if TotalCap.MatchString(r.Text) && len(r.Amounts) == 0 {
		delete(r.Wants, want.Total)
		delete(r.Wants, want.Ceiling)
		delete(r.Wants, want.Ceilings)
		r.Wants[want.Stack], r.Guessed = true, false
	}
}
