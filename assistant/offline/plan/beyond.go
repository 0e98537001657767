package plan

import (
	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// beyondCeiling: the one amount is what lies beyond the ceiling of the award just worked out, of which the city pays
// nothing: 省里奖了500万 … 那剩下的200万呢. The award is asked for again; false if there is nothing of the kind.
func (l *Plan) beyondCeiling(p *Means) bool {
	topic := l.Memory.LastTopic()
	items, sheet := l.Memory.Items[topic], sheets.Of(topic)
	if len(l.Sums) != 1 || l.Sums[0].Index < 0 || len(items) != 1 || sheet == nil || sheet.Tool == "" || len(l.Explicit()) > 0 || !overTheTop.MatchString(sentence.LastPart(l.Before(l.Sums[0].Index))) {
		return false
	}
	name, over := string(sentence.MainRole[topic]), l.Sums[0].High
	base, known := items[0].Money[name]
	shape := p.Tools.Benefit(sheet.Tool).Shape()
	if !known || shape.Ceiling == nil || memory.Has(items[0].Low, name) {
		return false
	}
	award := base // what the province gave, of which there is no share
	if shape.Rate != 0 {
		award = base.Percent(shape.Rate)
	}
	if !shape.Ceiling.Less(award) || !over.Equal(award.Sub(*shape.Ceiling)) {
		return false
	}
	l.Reading, l.ownWords = reading.Read("那能补多少", p.Model), true
	l.Beyond = &money.Amount{}
	*l.Beyond = over
	return true
}

// overTheTop stands before what is left over.
var overTheTop = pattern.MustCompile(`(?:剩(?:下|余|的)*|余下|其余|多(?:出来?|余)?|超(?:出|过|额)?(?:上限|封顶)?|差)(?:来|的)*(?:部分)?的?(?:那|这)*(?:个|笔|部分|块)?$`)
