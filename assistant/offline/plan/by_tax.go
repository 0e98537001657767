package plan

import (
	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
)

// What is told apart by the tax alone: 模型60万不含税，含税67.8万 … 就按不含税 … 算力含税8万.

// taxedOther: 含税 is said of another thing than the one that was settled on with its tax or without: 算力含税8万, where the model's
// price without it was taken.
func (l *Plan) taxedOther(topic asked.Topic, items []memory.Item) bool {
	if !reading.ByTax(items) || len(l.Sums) != 1 {
		return false
	}
	of := sentence.Bases[l.Sums[0].Found]
	return of != "" && of != topic && l.Sums[0].Sure >= reading.ClearRole
}
