package plan

import (
	"maps"
	"slices"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
)

// The products of a conversation, by name.

// ledger keeps the products of a conversation by name, and brings all of them
// back where their sum is asked for.
func (l *Plan) ledger(g *reading.Gathered) {
	if g.Topic != asked.Product || g.Alternatives && (l.Chooses() || l.TwoFit || len(l.Sums) != len(g.Items) || !allNamed(g.Items)) {
		return // offers, or two readings of one product; 光模块1200万、AI服务器2600万，各奖多少 tells of two that are there
	}
	if l.Memory.Ledger == nil {
		l.Memory.Ledger = map[string]memory.Item{}
	}
	if len(l.Sums) == 0 && l.Want(want.Total) && len(l.Memory.Ledger) > 1 && !g.Settled && g.Ask == "" {
		names := slices.Sorted(maps.Keys(l.Memory.Ledger))
		g.Items, g.Fresh = nil, true
		for _, name := range names {
			g.Items = append(g.Items, l.Memory.Ledger[name].Clone())
		}
		return
	}
	if !g.Fresh {
		return
	}
	if n := len(l.Memory.Ledger); n > 0 && n < mostProducts && len(g.Items) == 1 && g.Items[0].Label == "" && reading.Another.MatchString(l.Masked) {
		g.Items[0].Label = "第" + Numeral(n+1) + "款" // 还有另一款年销3400万: it has no other name
	}
	joined := len(l.Sums) == 1 && len(g.Items) == len(l.Sums)+1 && l.Want(want.Total) && !g.Alternatives
	for _, it := range g.Items {
		if it.Label != "" && len(it.Money) > 0 {
			l.Memory.Ledger[it.Key()] = it.Clone()
		}
	}
	if joined {
		l.beforeThem(g)
	}
}

// beforeThem puts the products told before the last one in the sum as well, which another one joins: 再加一款5000万，一共多少.
func (l *Plan) beforeThem(g *reading.Gathered) {
	for _, name := range slices.Backward(slices.Sorted(maps.Keys(l.Memory.Ledger))) {
		if !slices.ContainsFunc(g.Items, func(it memory.Item) bool { return it.Key() == name }) {
			g.Items = slices.Insert(g.Items, 0, l.Memory.Ledger[name].Clone())
		}
	}
}

// mostProducts are told apart by their place alone: 第九款 is the last with a numeral of one character.
const mostProducts = 9

// allNamed: each product is known by a name of its own.
func allNamed(items []memory.Item) bool {
	seen := map[string]bool{}
	for _, it := range items {
		if it.Label == "" || seen[it.Key()] {
			return false
		}
		seen[it.Key()] = true
	}
	return true
}
