package reading

import (
	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/knowledge/asked"
)

// What becomes of what was worked out where a message without an amount edits it.

// UnsaidEdit is what becomes of the items of a topic where a message without an amount
// takes a part out, puts one back or settles on one end of a range. nil if it does not.
func (r *Reading) UnsaidEdit(topic asked.Topic, before []memory.Item) []memory.Item {
	for _, edit := range []func(asked.Topic, []memory.Item) []memory.Item{r.withoutPart, r.putBack, r.endOfRange, r.sideOfTax} {
		if items := edit(topic, before); items != nil {
			return items
		}
	}
	return nil
}
