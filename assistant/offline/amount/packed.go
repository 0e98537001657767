package amount

import (
	"crypto/sha256"
	_ "embed"
	"fmt"

	"github.com/rongce/rongce/knowledge/linear"
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

// The file is the magic, the fingerprint, the features and the weights of each.
// See packages linear and packed.
const magic = "rongce/amount 1\n"

// Pack trains a teller on the bank and returns it as weights.bin has it.
func Pack() []byte { return pack(examples()) }

func pack(examples []Example) []byte {
	t, trained := train(examples)
	w := packed.NewWriter(magic, fingerprint(examples))
	t.words.Pack(w)
	trained.Round().Pack(w)
	return w.File()
}

func unpack(file string) (*Teller, error) {
	r := packed.NewReader(magic, file)
	t := &Teller{words: linear.UnpackVocabulary(r)}
	t.weights = linear.Unpack(r, t.words.Len(), len(parts))
	if err := r.End(); err != nil {
		return nil, fmt.Errorf("amount: weights.bin: %w; run go generate ./assistant/offline/amount", err)
	}
	return t, nil
}

// fingerprint sums up what a teller of examples depends on: their features and
// parts, and how it is trained.
func fingerprint(examples []Example) packed.Print {
	h := sha256.New()
	fmt.Fprintln(h, parts, minSeen, training)
	raw, labels := features(examples)
	for i, features := range raw {
		fmt.Fprintln(h, labels[i], features)
	}
	return packed.Print(h.Sum(nil))
}
