package reading

import (
	"github.com/rongce/rongce/assistant/offline/condition"
	"github.com/rongce/rongce/assistant/offline/passing"
)

// AgainstAward tells whether something said keeps from an award.
func AgainstAward(said map[string]bool) bool {
	for name, v := range said {
		if v == passing.RulesOut[condition.Condition(name)] {
			return true
		}
	}
	return false
}
