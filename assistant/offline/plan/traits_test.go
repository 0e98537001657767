package plan

import (
	"slices"
	"testing"

	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/tools"
)

// Each trait is of some measures, not of all and not of none.
func TestTraits(t *testing.T) {
	for i, trait := range traits {
		var in []int
		for _, s := range sheets.OfTopics {
			if s.Tool == "" {
				if trait.Has(s, nil) {
					in = append(in, s.Measure)
				}
			} else if trait.Has(s, tools.FuzhouAI().Benefit(s.Tool)) {
				in = append(in, s.Measure)
			}
		}
		if slices.Sort(in); len(slices.Compact(in)) == 0 || len(slices.Compact(in)) > 5 {
			t.Errorf("trait %d (%s) is of the measures %v", i, trait.Says, in)
		}
	}
}
