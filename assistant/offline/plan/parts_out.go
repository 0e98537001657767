package plan

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
)

// partGone returns the topic calculated before of which this message takes a
// part out, or asks whether to.
func (l *Plan) partGone() (asked.Topic, bool) {
	if l.Step == sentence.StepDown {
		return l.stepped, true
	}
	sums := l.Reading.Sums
	for _, topic := range slices.Backward(l.Memory.Shown) {
		had := l.Memory.Items[topic]
		if l.TakesApart(topic, sums, had) || len(sums) == 1 && (l.TakesPart(topic, sums[0], had) || l.PartAsked(topic, sums, had) != nil) {
			return topic, true
		}
	}
	return asked.None, false
}
