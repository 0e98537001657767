package condition

import (
	"crypto/sha256"
	_ "embed"
	"fmt"

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

// The file is the magic, the fingerprint, the features and the weights of each.
// See packages linear and packed.
const magic = "rongce/condition 1\n"

// Pack trains a hearer on the bank and returns it as weights.bin has it.
func Pack() []byte { return pack(examples()) }

func pack(examples []Example) []byte {
	h, trained := train(examples)
	w := packed.NewWriter(magic, fingerprint(examples))
	h.words.Pack(w)
	for _, weights := range trained {
		weights.Round().Pack(w)
	}
	return w.File()
}

func unpack(file string) (*Hearer, error) {
	r := packed.NewReader(magic, file)
	h := &Hearer{words: linear.UnpackVocabulary(r)}
	for range conditions {
		h.weights = append(h.weights, linear.Unpack(r, h.words.Len(), len(sayings)))
	}
	if err := r.End(); err != nil {
		return nil, fmt.Errorf("condition: weights.bin: %w; run go generate ./assistant/offline/condition", err)
	}
	return h, nil
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
