package plan

import "github.com/rongce/rongce/assistant/offline/want"

// Clauses of the text that are of no measure.
const (
	ClauseTitle    = "0.0" // its name
	ClausePreamble = "0.1" // what it is for
)

// BesideThePoint: 能 asks whether things may be drawn together, or once more, and
// not what the conditions are.
func (l *Plan) BesideThePoint() bool {
	return l.Want(want.Stack) && len(l.Subjects) > 1 || l.Want(want.Again) && !l.Want(want.Amount)
}
