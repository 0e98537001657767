package offline

import "github.com/rongce/rongce/assistant"

// sureAct is the probability of what is wanted under which a guess, where no
// word says it, is in doubt. Of the casebook's opening questions one in twenty
// lies below: as many as staff can read.
const sureAct = 0.8

// doubt tells staff how far a turn was understood; users are asked instead.
func (l *plan) doubt() assistant.Doubt {
	switch {
	case l.drift == toAskMeaning || l.drift == toAskWhich:
		return assistant.Lost
	case l.drift != toAnswer:
		return assistant.Sure
	}
	if _, p := l.topAct(); l.guessed && p < sureAct {
		return assistant.Unsure
	}
	return assistant.Sure
}
