package plan

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
)

// editsUnsaid brings back what was calculated last where the message edits it so.
func (l *Plan) editsUnsaid() {
	topic := l.Memory.LastTopic()
	if topic == asked.None || sentence.MainRole[topic] == "" || l.UnsaidEdit(topic, l.Memory.Items[topic]) == nil {
		return
	}
	if !reading.TakesOut.MatchString(l.Masked) && slices.ContainsFunc(l.Explicit(), func(s memory.Subject) bool { return s.Topic != topic && s.Topic.Measure() != topic.Measure() }) {
		return
	}
	l.Recalled, l.Measures = []memory.Subject{reading.About(topic)}, nil
	if l.Guessed {
		clear(l.Wants)
	}
	delete(l.Wants, want.Process) // 按原先到账的: how it is paid out is not asked
	if reading.TaxSide.MatchString(l.Text) {
		delete(l.Wants, want.Tax)
		delete(l.Wants, want.Draft) // 先拿不含税那个
	}
	l.Wants[want.Amount], l.Guessed = true, false
}
