//go:build !race

package offline

// bankStep is every how many lines of the bank are put to the assistant.
const bankStep = 1
