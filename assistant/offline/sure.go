package offline

import (
	"unicode/utf8"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/offline/plan"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/tools/money"
)

const (
	// sureEnough is from which probability on the model's guess at an act or a
	// topic may stand for words of the message.
	sureEnough = 0.75
	// plainSums is up to how many numbers a message about money is read without
	// doubt; how several relate is what goes wrong.
	plainSums = 1
	// longMessage is from how many runes on a message says more than its words tell.
	longMessage = 90
)

// Sure tells whether this planner understands a turn well enough to answer it
// alone, so that no language model need be asked. It looks at the turn and
// changes nothing. What goes wrong offline is mostly several amounts that
// relate in ways it has no words for, and questions without a word of ours.
func (p *Planner) Sure(t *assistant.Turn) bool {
	l := p.Lay(&assistant.Turn{Message: t.Message, Conversation: t.Conversation, Now: t.Now})
	act, likely := l.TopAct()
	switch {
	case l.Inject, l.Fraud, l.Secret:
		return true // who tries to change the rules is not brought before a model that may listen
	case utf8.RuneCountInString(t.Message) > longMessage:
		return false
	case l.Drift == plan.ToGreet:
		return true
	case l.Drift == plan.ToRefuse:
		return l.Privacy || l.Bend || act == asked.Forbidden && likely >= sureEnough
	case l.Drift == plan.ToTurnAway:
		return l.Elsewhere || l.OtherCity || act == asked.Outside && likely >= sureEnough
	case l.Drift != plan.ToAnswer:
		return l.Drift == plan.ToAskNumber
	case l.Unsure || l.Hypothetical && len(l.Entering()) > plainSums:
		return false
	case len(l.Sums)+len(l.Unread()) > 0 && numbers(t.Message) > plainSums:
		return false
	case l.General():
		return !l.Guessed || likely >= sureEnough
	}
	topic, sure := l.TopTopic()
	short := utf8.RuneCountInString(l.Text) <= reading.ShortMessage
	named := len(l.Explicit()) > 0 || len(l.Memory.Subjects) > 0 && (short || len(l.Entering()) > 0)
	wanted := !l.Guessed && len(l.Wants) > 0 || len(l.Entering()) > 0 || likely >= sureEnough || len(l.Explicit()) > 0 && short
	return wanted && (named || topic != asked.None && sure >= sureEnough)
}

// numbers counts what a message states that may enter a sum: amounts, counts,
// shares; small Chinese numerals are words more often than not.
func numbers(message string) int {
	n := 0
	for _, f := range money.Figures(message) {
		if f.Kind != money.Han || !f.Value.Less(money.Yuan(2)) {
			n++
		}
	}
	return n
}
