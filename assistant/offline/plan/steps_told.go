package plan

import (
	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Steps of which a message tells as well what they lead from, or to.

// comesDownTo drops the step where the message tells what is left after it: 按扣掉3万、模型费16.9万算, after 19万9.
// So it does where an amount that is known is only named as what another comes on top of: 还有一单6万，加到那998万上.
func (l *Plan) comesDownTo() bool {
	topic := l.Memory.LastTopic()
	before, role := l.Memory.Items[topic], sentence.MainRole[topic]
	if len(l.Sums) != 2 || len(before) != 1 || role == "" || l.Sums[0].Index != 0 || l.Sums[1].Index != 1 {
		return false
	}
	had, known := before[0].Money[string(role)]
	by, all := &l.Sums[0], &l.Sums[1]
	if !known || memory.Has(before[0].Low, string(role)) || !by.Low.Equal(by.High) || !all.Low.Equal(all.High) {
		return false
	}
	switch {
	case had.Sub(by.High).Equal(all.High) && offBefore.MatchString(l.Before(0)):
		all.Role, all.Found, all.Sure, all.More = role, role, sentence.SureRole, false
		by.Role, by.Found, by.More = sentence.RoleOther, sentence.RoleOther, false
	case all.High.Equal(had) && ontoKnown.MatchString(l.Before(1)):
		by.Role, by.Found, by.Sure, by.More = role, role, sentence.SureRole, true
		l.Reading.Sums = l.Reading.Sums[:1]
	default:
		return false
	}
	l.Recalled = []memory.Subject{reading.About(topic)}
	delete(l.Wants, want.Compare)
	l.Wants[want.Amount] = true
	return true
}

var (
	offBefore = pattern.MustCompile(`(?:扣|减|去|退|刨|剔|抛|砍|拿)(?:掉|除|去|了|开|出)*(?:那|这)?$`)
	ontoKnown = pattern.MustCompile(`(?:加|算|并|凑|补|累|叠)(?:到|在|进|上)(?:那|这|原来的?|之前的?)?$`)
)
