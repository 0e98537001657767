package condition

import (
	"crypto/sha256"
	_ "embed"
	"fmt"
	"slices"

	"github.com/rongce/rongce/knowledge/linear"
	"github.com/rongce/rongce/knowledge/packed"
)

// weights.bin is the hearer trained on the bank, so that no start has to train it.
// A test fails when the file is not made of the present bank and code.
//
//go:generate go run gen.go
//go:embed weights.bin
var weights string

// Default returns the hearer trained on the bank. The first use unpacks it, in
// less than a millisecond. See [packed.Once].
func Default() *Hearer { return defaultHearer() }

var defaultHearer = packed.Once(weights, unpack)

const magic = "rongce/condition 1\n"

// Pack trains a hearer on the bank and returns it as weights.bin has it.
func Pack() []byte { return pack(examples()) }

func pack(examples []Example) []byte {
	h, trained := train(examples)
	return linear.Pack(magic, fingerprint(examples), h.words, trained...)
}

func unpack(file string) (*Hearer, error) {
	m, err := linear.UnpackModel(magic, file, slices.Repeat([]int{len(sayings)}, len(conditions))...)
	if err != nil {
		return nil, fmt.Errorf("condition: weights.bin: %w; run go generate ./assistant/offline/condition", err)
	}
	return &Hearer{words: m.Words, weights: m.Heads}, nil
}

// fingerprint sums up what a hearer of examples depends on: their features and
// labels, and how it is trained.
func fingerprint(examples []Example) packed.Print {
	h := sha256.New()
	fmt.Fprintln(h, conditions, sayings, minSeen, training)
	for i, features := range features(examples) {
		for _, c := range conditions {
			fmt.Fprint(h, examples[i].Says[c], " ")
		}
		fmt.Fprintln(h, features)
	}
	return packed.Print(h.Sum(nil))
}
