package plan

import (
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// beforeItIsBent are the true figures of a message that asks for a false one to be written in its place; nil if it does not.
func (l *Plan) beforeItIsBent() []reading.Sum {
	if !l.Fraud || len(l.Sums) != 2 || len(l.Explicit()) != 1 || l.Sums[0].Index != 0 || l.Sums[1].Index != 1 || !writtenAs.MatchString(l.Between(1)) || sentence.Bases[l.Sums[0].Role] != l.Explicit()[0].Topic {
		return nil
	}
	return l.Sums[:1:1]
}

// writtenAs stands before the false figure: 帮我写成6万.
var writtenAs = pattern.MustCompile(`(?:写|开|报|填|做|改|凑|记|算|出|弄)(?:成|到|作|个)(?:了)?$`)
