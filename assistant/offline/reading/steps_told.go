package reading

import (
	"slices"

	"github.com/rongce/rongce/knowledge/pattern"
)

// soldInTurns: the amounts are one product's, sold one time after another: 年初卖了1312万，年底又卖了788万.
func (r *Reading) soldInTurns(sums []Sum) bool {
	if !inTurns.MatchString(r.Masked) || apartProducts.MatchString(r.Masked) || r.Compares() || sums[0].Index < 0 || len(letterOf(r.Before(sums[0].Index))) > 0 {
		return false
	}
	return !slices.ContainsFunc(sums[1:], func(s Sum) bool { return s.Index < 0 || len(r.names(s)) > 0 })
}

var (
	inTurns       = pattern.MustCompile(`(?:先|第一[次回笔]|头一[次回笔]|年初|开春|春[天季]|[一1][次回笔]|前|上旬)[^,，。¥]{0,6}¥(?:元|块钱?)?[^¥]{0,4}(?:后来?|第二[次回笔]|年底|年末|年中|秋[天季]|冬[天季]|另?[一1][次回笔]|又|再)[^,，。¥]{0,6}¥|(?:分|前后|总共|一共)[两二三四几][次回笔]|[两俩三四几]笔|¥(?:元|块钱?)?[,，]?(?:外加|[+＋]|再加|加)¥|¥(?:元|块钱?)?[,，]?(?:另外|后来|之后)?(?:还|又)(?:有|卖了?)¥`)
	apartProducts = pattern.MustCompile(`[款种]|[两俩三四几2-9]个|产品|型号|系列|各|那个|这个`)
)
