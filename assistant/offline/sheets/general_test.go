package sheets

import (
	"slices"
	"strings"
	"testing"

	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/tools/money"
)

// What is read out on the phone stands in the policy: each quote in one clause
// of its measure, each figure in a quote of its measure, and each sheet has its own name.
func TestDeskSheetsRestOnThePolicy(t *testing.T) {
	policy := knowledge.FuzhouAI()
	seen := map[asked.Topic]bool{}
	for _, s := range All(knowledge.NotIssued) {
		if seen[s.Topic] || s.Name == "" || s.Gist == "" || len(s.Quotes) == 0 || len(s.Follow) == 0 {
			t.Errorf("%s: twice, or not whole", s.Topic)
		}
		seen[s.Topic] = true
		for _, q := range s.Quotes {
			if _, err := policy.Find(s.Measure, q); err != nil {
				t.Errorf("%s: %v", s.Topic, err)
			}
		}
		quotes := slices.Clone(s.Quotes)
		for _, b := range s.Beside {
			if _, err := policy.Find(b.Measure, b.Quote); err != nil {
				t.Errorf("%s: %v", s.Topic, err)
			}
			quotes = append(quotes, b.Quote)
		}
		for _, other := range All(knowledge.NotIssued) {
			if other.Measure == s.Measure { // 往后每年另有一笔 tells of the measure's other money
				quotes = append(quotes, other.Quotes...)
			}
		}
		stated := money.Figures(strings.Join(quotes, "\n"))
		for _, text := range []string{s.Gist, s.Rate, s.Ceiling, s.Threshold, s.Quota, s.Needs, s.Again, s.Exclusion} {
			for _, f := range money.Figures(text) {
				if f.Kind != money.Han && !slices.ContainsFunc(stated, func(g money.Figure) bool { return g.Kind == f.Kind && g.Value.Equal(f.Value) }) {
					t.Errorf("%s says %s, which no quote of the measure does", s.Topic, f.Text)
				}
			}
		}
	}
	if s := For(asked.Process, knowledge.NotIssued); s == nil || s.Topic != topicApplying {
		t.Errorf("how to apply: %v", s)
	}
	if s := For(asked.Amount, knowledge.NotIssued); s != nil {
		t.Errorf("an amount is no matter of the whole text: %v", s)
	}
}
