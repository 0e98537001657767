package reading

import "github.com/rongce/rongce/knowledge/asked"

// probability is what the model gives an act.
func (r *Reading) probability(act asked.Act) float64 {
	for _, g := range r.guess.Acts {
		if g.Act == act {
			return g.P
		}
	}
	return 0
}
