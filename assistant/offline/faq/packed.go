package faq

import (
	_ "embed"

	"github.com/rongce/rongce/knowledge/packed"
)

// weights.bin is the teller trained on the bank, so that no start has to train it.
// A test fails when the file is not made of the present bank and code.
//
//go:generate go run gen.go
//go:embed weights.bin
var weights string

// Default returns the teller trained on the bank. The first use unpacks it, in
// less than a millisecond. See [packed.Once].
func Default() *Teller { return defaultTeller() }

var defaultTeller = packed.Once(weights, unpack)

// Pack trains a teller on the bank and returns it as weights.bin has it.
func Pack() []byte { return course.Pack(features(ways())) }

func unpack(file string) (*Teller, error) {
	c, err := course.Unpack(file)
	return &Teller{classifier: c}, err
}
