package offline

import (
	"maps"
	"slices"

	"github.com/rongce/rongce/knowledge/asked"
)

// The products of a conversation, by name.

// ledger keeps the products of a conversation by name, and brings all of them
// back where their sum is asked for.
func (l *plan) ledger(g *gathered) {
	if g.topic != asked.Product || g.alternatives && (l.chooses() || l.twoFit || len(l.sums) != len(g.items) || !allNamed(g.items)) {
		return // offers, or two readings of one product; 光模块1200万、AI服务器2600万，各奖多少 tells of two that are there
	}
	if l.memory.Ledger == nil {
		l.memory.Ledger = map[string]Item{}
	}
	if len(l.sums) == 0 && l.want(wantTotal) && len(l.memory.Ledger) > 1 && !g.settled && g.ask == "" {
		names := slices.Sorted(maps.Keys(l.memory.Ledger))
		g.items, g.fresh = nil, true
		for _, name := range names {
			g.items = append(g.items, l.memory.Ledger[name].clone())
		}
		return
	}
	if !g.fresh {
		return
	}
	if n := len(l.memory.Ledger); n > 0 && n < mostProducts && len(g.items) == 1 && g.items[0].Label == "" && another.MatchString(l.masked) {
		g.items[0].Label = "第" + numeral(n+1) + "款" // 还有另一款年销3400万: it has no other name
	}
	for _, it := range g.items {
		if it.Label != "" && len(it.Money) > 0 {
			l.memory.Ledger[it.key()] = it.clone()
		}
	}
}

// mostProducts are told apart by their place alone: 第九款 is the last with a numeral of one character.
const mostProducts = 9

// allNamed: each product is known by a name of its own.
func allNamed(items []Item) bool {
	seen := map[string]bool{}
	for _, it := range items {
		if it.Label == "" || seen[it.key()] {
			return false
		}
		seen[it.key()] = true
	}
	return true
}
