//go:build race

package pattern

// textsOfEach of one in expressionStep of some two thousand expressions are tried: the race
// detector makes each some ten times slower, nothing here runs at once with anything, and the
// plain run has them all.
const (
	textsOfEach    = 3
	expressionStep = 8
)
