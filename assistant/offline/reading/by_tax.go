package reading

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/knowledge/pattern"
)

// ByTax: the items are told apart by the tax alone.
func ByTax(items []memory.Item) bool {
	return len(items) > 0 && !slices.ContainsFunc(items, func(it memory.Item) bool { return !taxLabel.MatchString(it.Label) })
}

var taxLabel = pattern.MustCompile(`^(?:不含税|未税|含税)$`)
