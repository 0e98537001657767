//go:build race

package web

// textStep is every how many strange texts go through a door: the race detector
// makes each some ten times slower, and the plain run has all.
const textStep = 8
