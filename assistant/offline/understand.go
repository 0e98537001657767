package offline

import (
	"sort"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/tools/money"
)

// Understand tells what a message alone says: its amounts in the message's own
// runes, the measures it may be about, and what is wanted.
func (p *Planner) Understand(message string) assistant.Understood {
	r := reading.Read(message, p.Model)
	act, _ := r.TopAct()
	u := assistant.Understood{Amounts: money.Read(message), Act: string(r.Act(act))}
	best := map[int]float64{}
	for _, m := range r.Mentions {
		if n := m.Topic.Measure(); n >= 0 {
			best[n] = max(best[n], m.Score/(m.Score+halfSure))
		}
	}
	for _, n := range r.Measures {
		best[n] = 1
	}
	for n := range reading.MeasuresInPolicy + 1 {
		if score, ok := best[n]; ok {
			u.Measures = append(u.Measures, assistant.MeasureScore{Measure: n, Score: score})
		}
	}
	sort.SliceStable(u.Measures, func(i, j int) bool { return u.Measures[i].Score > u.Measures[j].Score })
	return u
}

// halfSure is the weight of words at which a measure scores one half.
const halfSure = 2
