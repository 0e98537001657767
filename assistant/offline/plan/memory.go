package plan

import "github.com/rongce/rongce/assistant/offline/memory"

// remember keeps what a turn without an answer leaves behind.
func (l *Plan) remember() {
	l.WhichBefore, l.Memory.Which = l.Memory.Which, l.Drift == ToAskWhich
	if l.Drift != ToAskNumber {
		return
	}
	l.Memory.Pending = nil
	for _, s := range l.Entering() {
		if s.Currency == "CNY" {
			l.Memory.Pending = append(l.Memory.Pending, memory.Pending{Text: s.Text, Low: s.Low, High: s.High, Period: s.Period})
		}
	}
	if n := l.Number(); n != nil && !n.Value.IsZero() {
		l.Memory.Pending = append(l.Memory.Pending, memory.Pending{Text: n.Text, Low: n.Value, High: n.Value})
	}
}
