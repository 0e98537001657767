package offline

import (
	"unicode/utf8"

	"github.com/rongce/rongce/assistant"
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
	l := p.lay(&assistant.Turn{Message: t.Message, Conversation: t.Conversation, Now: t.Now})
	act, likely := l.topAct()
	switch {
	case l.inject, l.fraud, l.secret:
		return true // who tries to change the rules is not brought before a model that may listen
	case utf8.RuneCountInString(t.Message) > longMessage:
		return false
	case l.drift == toGreet:
		return true
	case l.drift == toRefuse:
		return l.privacy || l.bend || act == asked.Forbidden && likely >= sureEnough
	case l.drift == toTurnAway:
		return l.elsewhere || l.otherCity || act == asked.Outside && likely >= sureEnough
	case l.drift != toAnswer:
		return l.drift == toAskNumber
	case l.unsure || l.hypothetical && len(l.entering()) > plainSums:
		return false
	case len(l.sums)+len(l.unread()) > 0 && numbers(t.Message) > plainSums:
		return false
	case l.general():
		return !l.guessed || likely >= sureEnough
	}
	topic, sure := l.topTopic()
	short := utf8.RuneCountInString(l.text) <= shortMessage
	named := len(l.explicit()) > 0 || len(l.memory.Subjects) > 0 && (short || len(l.entering()) > 0)
	wanted := !l.guessed && len(l.wants) > 0 || len(l.entering()) > 0 || likely >= sureEnough || len(l.explicit()) > 0 && short
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

// probability is what the model gives an act.
func (r *Reading) probability(act asked.Act) float64 {
	for _, g := range r.guess.Acts {
		if g.Act == act {
			return g.P
		}
	}
	return 0
}
