package plan

import (
	"unicode/utf8"

	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
)

const (
	certainForbidden = 0.9  // that it may not be done
	certainSmalltalk = 0.95 // that nothing is asked
)

// certainlyForbidden: what is asked for may not be done, and no figure or office
// of the text could be told instead.
func (l *Plan) certainlyForbidden() bool {
	act, p := l.TopAct()
	return act == asked.Forbidden && p >= certainForbidden && len(l.Sums) == 0 && !l.Elliptical && len(l.Offices) == 0 && !l.Want(want.Phone, want.Office) &&
		utf8.RuneCountInString(l.Text) > reading.ShortMessage && !reading.Honest.MatchString(l.Text) && !l.supposesOwn()
}

// supposesOwn: a condition of what was worked out is told or supposed, and it is asked what that comes to: 两个统统评上的话，加起来咧.
func (l *Plan) supposesOwn() bool {
	return len(l.Memory.Shown) > 0 && len(l.Truths) > 0 && !l.Bend && !l.Secret
}
