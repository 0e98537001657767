package plan

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/turn"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
)

// countMoved brings back what was counted last where the message only says that there are
// fewer of it: 有一个被刷下来了, 后来退掉一个不要.
func (l *Plan) countMoved() {
	topic := l.Memory.LastTopic()
	items := l.Memory.Items[topic]
	if len(l.Sums) > 0 || len(items) != 1 || len(l.Recalled) > 0 || topic == asked.Product || items[0].Counted() < 2 {
		return
	}
	if l.Truths["selected_higher_level"] || reading.SomeOfAKind(l.Masked) {
		return // 还有一个呢，省里也选上了: it does not count as those before do
	}
	n := reading.OffCount(l.Masked)
	if n == 0 && (l.Does(turn.Down) || l.Does(turn.Up) || l.Effect.Of(turn.Down) > reading.Likely && reading.GoneCue.MatchString(l.Masked) || l.Effect.Of(turn.Up) > reading.Likely && reading.ComeCue.MatchString(l.Masked)) {
		n = reading.OneCount(l.Masked)
	}
	if n < 1 || n >= items[0].Counted() && !l.Does(turn.Up) || slices.ContainsFunc(l.Explicit(), func(s memory.Subject) bool { return s.Measure != topic.Measure() && l.Named[s.Topic] }) {
		return
	}
	l.Recalled, l.Measures, l.Truths = []memory.Subject{reading.About(topic)}, nil, nil
	total := l.Want(want.Total)
	clear(l.Wants)
	l.Wants[want.Amount], l.Wants[want.Total], l.Guessed = true, total && len(l.Memory.Shown) > 1, false
}
