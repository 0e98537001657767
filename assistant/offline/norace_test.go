//go:build !race

package offline

// bankStep is every how many lines of the bank are put to the assistant.
const bankStep = 1

// talkStep is every how many talks of a table are held, and generatedTalks how many of a kind are made up.
const (
	talkStep       = 1
	generatedTalks = 100
)
