//go:build race

package offline

// bankStep is every how many lines of the bank are put to the assistant: the
// race detector makes each some twenty times slower, and the plain run has all.
const bankStep = 80
