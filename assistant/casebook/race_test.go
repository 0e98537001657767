//go:build race

package casebook_test

// caseStep is every how many conversations are held: the race detector makes each
// some twenty times slower, and the plain run has all. shareStep is it for those of the evaluation set.
const (
	caseStep  = 240
	shareStep = 12
)
