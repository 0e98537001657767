package plan

import (
	"fmt"
	"testing"

	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/tools/money"
)

// Every quote of ours stands in one clause of its measure.
func TestQuotesStandInThePolicy(t *testing.T) {
	policy := knowledge.FuzhouAI()
	check := func(where string, measure int, quotes []string) {
		if len(quotes) == 0 {
			t.Errorf("%s quotes nothing", where)
		}
		for _, q := range quotes {
			if _, err := policy.Find(measure, q); err != nil {
				t.Errorf("%s: %v", where, err)
			}
		}
	}
	for _, s := range sheets.OfTopics {
		check(string(s.Topic), s.Measure, s.Quotes)
	}
	for i, g := range Glossary {
		check(fmt.Sprintf("glossary %d (%s)", i, g.Words), g.Measure, g.Quotes)
	}
}

// No figure of a sheet or of the glossary is without words: each stands in the quotes beside it.
func TestFiguresStandInTheQuotes(t *testing.T) {
	check := func(where, text string, quotes []string) {
		known := map[string]bool{}
		for _, q := range quotes {
			for _, f := range money.Figures(q) {
				known[f.Value.Exact()] = true
			}
		}
		for _, f := range money.Figures(text) {
			if f.Kind != money.Han && !known[f.Value.Exact()] {
				t.Errorf("%s: %s stands in no quote of it: %s", where, f.Text, text)
			}
		}
	}
	for _, s := range sheets.OfTopics {
		for _, text := range []string{s.Gist, s.GistEN, s.Rate, s.Ceiling, s.Threshold, s.Quota, s.Needs, s.Exclusion} {
			check(string(s.Topic), text, s.Quotes)
		}
	}
	for _, g := range Glossary {
		check(g.Words.String(), g.Says, g.Quotes)
	}
}
