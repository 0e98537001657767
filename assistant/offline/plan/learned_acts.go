package plan

import (
	"unicode/utf8"

	"github.com/rongce/rongce/assistant/offline/reword"
	"github.com/rongce/rongce/assistant/offline/turn"
	"github.com/rongce/rongce/tools/money"
)

const mostFollowing = 60 // runes: longer messages tell a story of their own

// learnAct tells what the message does, if something was worked out before it.
func (l *Plan) learnAct(message string) {
	if len(l.Memory.Shown) > 0 && !l.English && utf8.RuneCountInString(message) <= mostFollowing {
		l.Effect = turn.Default().Tell(reword.Update(message))
	}
}

// closeTo: two amounts differ by so little that one is the other put right, and no part of it.
func closeTo(a, b money.Amount) bool {
	by := a.Sub(b)
	if by.Less(money.Amount{}) {
		by = by.Neg()
	}
	return by.Times(nearlyAll).Less(a)
}

// nearlyAll: who adds or takes off something does not come within a twentieth of what there was.
const nearlyAll = 20
