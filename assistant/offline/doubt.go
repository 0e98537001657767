package offline

import "github.com/rongce/rongce/assistant"

// sureGuess is the probability of the best topic from which a question whose
// words name none counts as understood: twice as likely as all others together.
const sureGuess = 2.0 / 3

// doubt tells staff how far a turn was understood; users are asked instead.
func (l *plan) doubt() assistant.Doubt {
	switch {
	case l.drift == toAskMeaning || l.drift == toAskWhich:
		return assistant.Lost
	case l.drift != toAnswer || l.general() || len(l.explicit()) > 0 || len(l.measures) > 0:
		return assistant.Sure
	}
	best := 0.0
	for _, t := range l.guess.Topics {
		best = max(best, t.P)
	}
	if best < sureGuess {
		return assistant.Unsure
	}
	return assistant.Sure
}
