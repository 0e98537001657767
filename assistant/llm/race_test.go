//go:build race

package llm

// The race detector makes each turn some ten times slower; the plain run has all.
const (
	soakTurns       = 80
	mostCorruptions = 60
	mostSwaps       = 16
)
