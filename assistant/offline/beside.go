package offline

import (
	"slices"

	"github.com/rongce/rongce/knowledge/asked"
)

// putBeside keeps what was told of a thing before, where the message tells of
// another of the same kind: 另一个仓储AI项目投310万呢 … 俩项目加起来.
func (l *plan) putBeside(g gathered) {
	before := l.memory.Items[g.topic]
	if !g.fresh || g.alternatives || len(g.items) != 1 || len(before) != 1 || len(l.entering()) == 0 || !another.MatchString(l.masked) || g.topic == asked.Product || len(before[0].Money) == 0 {
		return
	}
	if l.memory.Beside == nil {
		l.memory.Beside = map[asked.Topic][]Item{}
	}
	l.memory.Beside[g.topic] = append(l.memory.Beside[g.topic], before[0].clone())
}

// all are the things of a topic that were told of, in that order. Several that are
// known together are all there are.
func (m *Memory) all(t asked.Topic) []Item {
	if len(m.Items[t]) > 1 {
		return m.Items[t]
	}
	return slices.Concat(m.Beside[t], m.Items[t])
}

// severalShown: more than one thing was worked out.
func (l *plan) severalShown() bool {
	return len(l.memory.Shown) > 1 || len(l.memory.Shown) == 1 && len(l.memory.Beside[l.memory.Shown[0]]) > 0
}
