package offline

import (
	"slices"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// What is told apart by the tax alone: 模型60万不含税，含税67.8万 … 就按不含税 … 算力含税8万.

// taxedOther: 含税 is said of another thing than the one that was settled on with its tax or without: 算力含税8万, where the model's
// price without it was taken.
func (l *plan) taxedOther(topic asked.Topic, items []Item) bool {
	if !byTax(items) || len(l.sums) != 1 {
		return false
	}
	of := bases[l.sums[0].found]
	return of != "" && of != topic && l.sums[0].sure >= clearRole
}

// byTax: the items are told apart by the tax alone.
func byTax(items []Item) bool {
	return len(items) > 0 && !slices.ContainsFunc(items, func(it Item) bool { return !taxLabel.MatchString(it.Label) })
}

var taxLabel = pattern.MustCompile(`^(?:不含税|未税|含税)$`)
