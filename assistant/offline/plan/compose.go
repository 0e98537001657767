package plan

import (
	"slices"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/tools"
)

// Unasked leaves out what this message has just asked.
func (l *Plan) Unasked(follow []string) []string {
	return slices.DeleteFunc(slices.Clone(follow), func(q string) bool {
		wants, _ := sentence.NewSentence(q).Wanted(asked.Guess{})
		for w := range wants {
			if w != want.Amount && w != want.Eligible && l.Wants[w] {
				return true
			}
		}
		return false
	})
}

// Clarifies: nothing can be computed before an input is known.
func (l *Plan) Clarifies(t *assistant.Turn) bool {
	for _, c := range t.Calculations {
		if c.Outcome != tools.Incomplete {
			return false
		}
	}
	return len(t.Calculations) > 0 || slices.ContainsFunc(l.Gathered, func(g reading.Gathered) bool { return g.Ask == reading.NotACount })
}
