package offline

import (
	"strings"

	"github.com/rongce/rongce/knowledge/asked"
)

// What a message without an amount starts from.

// changed starts from what was known, where the message states no amount.
func (r *Reading) changed(g *gathered, topic asked.Topic, before []Item, either bool) []Item {
	if len(before) == 2 && either && r.differs() {
		g.alternatives = true // 今年比去年多拿多少 is of both
		return copies(before)
	}
	if len(before) > 1 && !(topic == asked.Product && !either && r.namesSeveral(before)) { // 那就用不含税的算: one of the alternatives is chosen
		for _, it := range before {
			if again := toldAgain.MatchString(r.text); it.Label != "" && choosesLabel(r.text, it.Label) || again && it.Letter != "" && containsName(r.text, strings.ToLower(it.Letter)) {
				if g.fresh = true; again {
					g.stays = copies(before) // 甲的再报一遍 settles on none
				}
				return []Item{it.clone()}
			}
		}
	}
	if it := r.picks(before, string(mainRole[topic])); either && it != nil {
		g.fresh = true
		return []Item{*it}
	}
	out := make([]Item, 0, len(before))
	for _, it := range before {
		out = append(out, it.clone())
	}
	return out
}

func inherit(before []Item) Item {
	if len(before) == 0 {
		return Item{}
	}
	it := before[len(before)-1].clone()
	it.Assumptions = nil
	return it
}
