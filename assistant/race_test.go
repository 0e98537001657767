//go:build race

package assistant_test

// talkStep is every how many conversations are held: the race detector makes each
// some ten times slower, and the plain run has all.
const talkStep = 24
