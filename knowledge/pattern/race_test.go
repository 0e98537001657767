//go:build race

package pattern

// textsOfEach of some two thousand expressions are tried: the race detector makes each some
// ten times slower, and the plain run has more.
const textsOfEach = 3
