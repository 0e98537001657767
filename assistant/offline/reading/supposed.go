package reading

import (
	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// SupposesCase: what follows is supposed.
var SupposesCase = pattern.MustCompile(`要是|如果|假如|假设|假若|万一|倘若|若是|设想|what if|suppose`)

// oneScaled scales the one of several products that the message names: 光模块要是翻一番呢.
func (r *Reading) oneScaled(g *Gathered, before []memory.Item) []memory.Item {
	if len(r.Sums) > 0 || !twice.MatchString(r.ownScale()) && !half.MatchString(r.ownScale()) {
		return nil
	}
	i := r.SpeaksOf(before)
	if i < 0 && AllOf.MatchString(r.Masked) {
		var all []memory.Item
		for _, it := range before {
			all = append(all, r.scaled(g, asked.Product, []memory.Item{it})...)
		}
		return all
	}
	if i < 0 {
		if SupposesCase.MatchString(r.Masked) {
			g.Ask = "是哪个产品，要说清楚"
		}
		return nil
	}
	one := r.scaled(g, asked.Product, before[i:i+1])
	if len(one) != 1 {
		return nil
	}
	all := memory.Copies(before)
	all[i] = one[0]
	if thatAlone.MatchString(r.Masked) {
		g.Stays = all
		return one
	}
	return all
}

var thatAlone = pattern.MustCompile(`(?:单|光|只|就|仅)(?:独)?(?:看|算|说|讲)(?:它|这|那|他)|(?:它|这款|那款|这个)(?:自己|单独|一个)`)
