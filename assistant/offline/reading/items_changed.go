package reading

import (
	"strings"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
)

// What a message without an amount starts from.

// changed starts from what was known, where the message states no amount.
func (r *Reading) changed(g *Gathered, topic asked.Topic, before []memory.Item, either bool) []memory.Item {
	if len(before) == 2 && either && r.Differs() {
		g.Alternatives = true // 今年比去年多拿多少 is of both
		return memory.Copies(before)
	}
	if len(before) > 1 && !(topic == asked.Product && !either && r.namesSeveral(before)) { // 那就用不含税的算: one of the alternatives is chosen
		for _, it := range before {
			if again := toldAgain.MatchString(r.Text); it.Label != "" && ChoosesLabel(r.Text, it.Label) || again && it.Letter != "" && containsName(r.Text, strings.ToLower(it.Letter)) {
				if g.Fresh = true; again {
					g.Stays = memory.Copies(before) // 甲的再报一遍 settles on none
				}
				return []memory.Item{it.Clone()}
			}
		}
	}
	if it := r.picks(before, string(sentence.MainRole[topic])); either && it != nil {
		g.Fresh = true
		return []memory.Item{*it}
	}
	out := make([]memory.Item, 0, len(before))
	for _, it := range before {
		out = append(out, it.Clone())
	}
	return out
}

// Inherit is what a new item takes over from those before it: their conditions, without their amounts.
func Inherit(before []memory.Item) memory.Item {
	if len(before) == 0 {
		return memory.Item{}
	}
	it := before[len(before)-1].Clone()
	it.Assumptions = nil
	return it
}
