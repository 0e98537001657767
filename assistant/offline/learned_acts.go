package offline

import (
	"unicode/utf8"

	"github.com/rongce/rongce/assistant/offline/reword"
	"github.com/rongce/rongce/assistant/offline/turn"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// What a message does to what was worked out before, where no word of the tables tells it, is
// learned from a few thousand such messages (package turn): 年底又冲了一单三万的, 商家又退了我9900.

const (
	surelyDone    = 0.9 // from which probability on it counts, as far as it brings few wrong answers on the casebook
	mostFollowing = 60  // runes: longer messages tell a story of their own
)

// learnAct tells what the message does, if something was worked out before it.
func (l *plan) learnAct(message string) {
	if len(l.memory.Shown) > 0 && !l.english && utf8.RuneCountInString(message) <= mostFollowing {
		l.effect = turn.Default().Tell(reword.Update(message))
	}
}

// does tells whether it was learned that the message does so, beyond doubt.
func (r *Reading) does(a turn.Act) bool {
	return len(r.effect) > 0 && r.effect[0].Class == a && r.effect[0].P >= surelyDone
}

// ofItsOwn: the amount is of another year, or to be calculated alone.
var ofItsOwn = pattern.MustCompile(`[光只单]算|单独|另算|分开|[去前明后上下]一?年|下年度|往年|20\d\d|当年|年度变`)

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

// oneCount is the one number of persons or projects that a text has, 0 if it has none or several.
func oneCount(text string) int64 {
	found := countedThings.FindAllStringSubmatch(sameOne.ReplaceAllString(text, "它"), 2)
	if len(found) != 1 {
		return 0
	}
	return small(found[0][1])
}

var countedThings = pattern.MustCompile(count + `\s*(?:来|多)?(?:个|名|位|人|项|号)`)
