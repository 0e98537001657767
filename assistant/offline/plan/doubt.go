package plan

import "github.com/rongce/rongce/assistant"

// sureAct is the probability of what is wanted under which a guess, where no
// word says it, is in doubt. Of the casebook's opening questions one in twenty
// lies below: as many as staff can read.
const sureAct = 0.8

// Doubt tells staff how far a turn was understood; users are asked instead.
func (l *Plan) Doubt() assistant.Doubt {
	switch {
	case l.Drift == ToAskMeaning || l.Drift == ToAskWhich:
		return assistant.Lost
	case l.Drift != ToAnswer:
		return assistant.Sure
	}
	if _, p := l.TopAct(); l.Guessed && p < sureAct {
		return assistant.Unsure
	}
	return assistant.Sure
}
