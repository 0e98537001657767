//go:build !race

package casebook_test

// caseStep and shareStep are every how many conversations are held.
const (
	caseStep  = 1
	shareStep = 1
)
