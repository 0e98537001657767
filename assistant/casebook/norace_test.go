//go:build !race

package casebook_test

// caseStep is every how many conversations are held.
const caseStep = 1
