package reading

import (
	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

var oneUnnamed = pattern.MustCompile(`^[^\pL]*(?:但|不过|可是|要是|如果|万一|那)*[,，]?(?:其中|里面|里头)?(?:有)?(?:一|1)个(?:项目)?[^,，。\d]{0,4}(?:没|未|不|成效|效果)`)

// oneWithoutEffect holds against each other what the others bring, where one of several projects has had no effect and nobody
// says which. nil if that is not so.
func (r *Reading) oneWithoutEffect(g *Gathered, topic asked.Topic, before []memory.Item, either bool) []memory.Item {
	if v, told := r.Truths["effective"]; topic != asked.Industrial || !told || v || either || len(r.Sums) > 0 || len(before) < 2 || !oneUnnamed.MatchString(r.Masked) || r.SpeaksOf(before) >= 0 {
		return nil
	}
	g.Stays = memory.Copies(before)
	if len(before) > 2 {
		g.Ask = "要先知道没有成效的是哪一个项目，其余的照算"
		return []memory.Item{{}}
	}
	items := []memory.Item{before[1].Clone(), before[0].Clone()}
	for i := range items {
		if was := before[i].Label; was != "" {
			items[i].Label = "没成效的是" + was + "那个"
		}
	}
	g.Fresh, g.Settled, g.Alternatives = true, true, true
	return items
}
