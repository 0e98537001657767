//go:build !race

package pattern

// textsOfEach is how many texts are tried of each expression, and all are tried.
const (
	textsOfEach    = 12
	expressionStep = 1
)
