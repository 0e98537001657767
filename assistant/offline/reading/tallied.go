package reading

import (
	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/knowledge/asked"
)

// Tallied is what is known of a topic after a message that edits its tally.
type Tallied struct {
	Topic asked.Topic
	Items []memory.Item
	Stays []memory.Item // all of them, where only one is asked for
}
