//go:build !race

package assistant_test

// talkStep is every how many conversations are held.
const talkStep = 1
