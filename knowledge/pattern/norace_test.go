//go:build !race

package pattern

// textsOfEach is how many texts are tried of each expression.
const textsOfEach = 12
