//go:build race

package offline

// bankStep is every how many lines of the bank are put to the assistant: the
// race detector makes each some twenty times slower, and the plain run has all.
const bankStep = 160

// talkStep is every how many talks of a table are held, and generatedTalks how many of a kind are made up: nothing of the
// planner is shared between talks but what is read only, so a few show a race as well as all do.
const (
	talkStep       = 12
	generatedTalks = 6
)
