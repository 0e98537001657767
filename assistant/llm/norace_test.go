//go:build !race

package llm

const (
	soakTurns       = 240
	mostCorruptions = 1000 // a thousand take some fifteen seconds
	mostSwaps       = 1000 // all there are
)
