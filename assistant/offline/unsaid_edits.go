package offline

import (
	"slices"

	"github.com/rongce/rongce/knowledge/asked"
)

// What becomes of what was worked out where a message without an amount edits it.

// unsaidEdit is what becomes of the items of a topic where a message without an amount
// takes a part out, puts one back or settles on one end of a range. nil if it does not.
func (r *Reading) unsaidEdit(topic asked.Topic, before []Item) []Item {
	for _, edit := range []func(asked.Topic, []Item) []Item{r.withoutPart, r.putBack, r.endOfRange, r.sideOfTax} {
		if items := edit(topic, before); items != nil {
			return items
		}
	}
	return nil
}

// editsUnsaid brings back what was calculated last where the message edits it so.
func (l *plan) editsUnsaid() {
	topic := l.memory.lastTopic()
	if topic == asked.None || mainRole[topic] == "" || l.unsaidEdit(topic, l.memory.Items[topic]) == nil {
		return
	}
	if !takesOut.MatchString(l.masked) && slices.ContainsFunc(l.explicit(), func(s Subject) bool { return s.Topic != topic && s.Topic.Measure() != topic.Measure() }) {
		return
	}
	l.recalled, l.measures = []Subject{about(topic)}, nil
	if l.guessed {
		clear(l.wants)
	}
	delete(l.wants, wantProcess) // 按原先到账的: how it is paid out is not asked
	if taxSide.MatchString(l.text) {
		delete(l.wants, wantTax)
		delete(l.wants, wantDraft) // 先拿不含税那个
	}
	l.wants[wantAmount], l.guessed = true, false
}
