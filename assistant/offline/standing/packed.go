package standing

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

const magic = "rongce/standing 1\n"

// Pack trains a teller on the bank and returns it as weights.bin has it.
func Pack() []byte { return pack(examples()) }

func pack(examples []Example) []byte {
	t, trained := train(examples)
	return linear.Pack(magic, fingerprint(examples), t.words, trained)
}

func unpack(file string) (*Teller, error) {
	m, err := linear.UnpackModel(magic, file, len(standings))
	if err != nil {
		return nil, fmt.Errorf("standing: weights.bin: %w; run go generate ./assistant/offline/standing", err)
	}
	return &Teller{words: m.Words, weights: m.Heads[0]}, nil
}

// fingerprint sums up what a teller of examples depends on: their features and
// standings, and how it is trained.
func fingerprint(examples []Example) packed.Print {
	h := sha256.New()
	fmt.Fprintln(h, standings, minSeen, training)
	raw, labels := features(examples)
	for i, features := range raw {
		fmt.Fprintln(h, labels[i], features)
	}
	return packed.Print(h.Sum(nil))
}
