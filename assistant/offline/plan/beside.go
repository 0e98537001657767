package plan

import (
	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/knowledge/asked"
)

// putBeside keeps what was told of a thing before, where the message tells of
// another of the same kind: 另一个仓储AI项目投310万呢 … 俩项目加起来.
func (l *Plan) putBeside(g reading.Gathered) {
	before := l.Memory.Items[g.Topic]
	if !g.Fresh || g.Alternatives || len(g.Items) != 1 || len(before) != 1 || len(l.Entering()) == 0 || !reading.Another.MatchString(l.Masked) && !l.AnotherFirm(before) || g.Topic == asked.Product || len(before[0].Money) == 0 {
		return
	}
	if l.Memory.Beside == nil {
		l.Memory.Beside = map[asked.Topic][]memory.Item{}
	}
	other := before[0]
	if g.Aside || l.notOwn(g.Topic) {
		other = g.Items[0] // 兄弟公司租了7万呢: what was known before stays
	}
	l.Memory.Beside[g.Topic] = append(l.Memory.Beside[g.Topic], other.Clone())
}

// severalShown: more than one thing was worked out.
func (l *Plan) severalShown() bool {
	return len(l.Memory.Shown) > 1 || len(l.Memory.Shown) == 1 && len(l.Memory.Beside[l.Memory.Shown[0]]) > 0
}
