package plan

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/pattern"
)

// theirOffice hears that an office is asked for where one is only named, or meant
// by a word: 那产业园总该轮到工信了吧, 园区那条里头有他家没.
func (l *Plan) theirOffice() {
	if len(l.Explicit()) != 1 || len(l.Entering()) > 0 || l.Want(want.Amount, want.Phone, want.Process, want.Rate, want.Ceiling, want.Threshold, want.Words) {
		return
	}
	before := slices.ContainsFunc(l.Memory.Wants, func(w want.Want) bool { return w == want.Office || w == want.OfficeIn })
	if len(l.Offices) > 0 && turnOf.MatchString(l.Text) || before && thatOffice.MatchString(l.Text) {
		l.Wants[want.Office], l.Guessed = true, false
	}
}

var (
	thatOffice = pattern.MustCompile(`(他|它|她)(们|家|局)|这(家|个局)|那家`)
	turnOf     = pattern.MustCompile(`轮到|(归|算|属)[^,，。]{0,6}(管|负责)|(有|含|包括)[^,，。]{0,4}(他|它|局|办)[^,，。]{0,2}(吗|么|没|不|份)`)
)
