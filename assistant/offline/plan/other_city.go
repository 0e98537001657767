package plan

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/passing"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// otherPays: the other policy, or the office beside, gives another sum: 那份如果只给30万; 假如别处答应的是9万.
var otherPays = pattern.MustCompile(`(?:那(?:一)?(?:份|边|头|家|条|个)|别处|别的|另(?:外)?(?:一)?(?:份|边|头|条|个)|对方|人家|它)(?:文件|政策|办法)?[^,，。¥]{0,8}(?:给|答应|批|补|发|肯|出|拿)[^,，。¥]{0,6}¥`)

// otherPaperPays hears what the other policy would pay, after both were asked about: that sum is no base here, and the
// higher of the two is drawn.
func (l *Plan) otherPaperPays() {
	topic := l.Memory.LastTopic()
	if topic == asked.None || len(l.Sums) == 0 || len(l.Explicit()) > 0 || !slices.Contains(l.Memory.Wants, want.Stack) && !l.Memory.Stacked || !otherPays.MatchString(l.Masked) {
		return
	}
	for i := range l.Reading.Sums {
		l.SetRole(i, sentence.RoleClaim)
		l.Reading.Sums[i].Sure = sentence.CertainClaim
	}
	clear(l.Wants)
	l.Wants[want.Stack], l.Wants[want.Amount], l.Guessed, l.Recalled = true, true, false, []memory.Subject{reading.About(topic)}
}

// asksForAnotherFirm: whether a second company may apply is asked, which changes
// nothing of the first: 子公司去申请行不行，它没领过.
func (l *Plan) asksForAnotherFirm(t asked.Topic) bool {
	return len(l.Entering()) == 0 && l.Instead(t) && passing.AsksForAnother.MatchString(l.Text)
}
