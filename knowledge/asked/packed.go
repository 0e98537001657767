package asked

import (
	"crypto/sha256"
	_ "embed"
	"encoding/binary"
	"fmt"
	"hash"
	"math"

	"github.com/rongce/rongce/knowledge/linear"
	"github.com/rongce/rongce/knowledge/packed"
)

// weights.bin is the model trained on the bank, so that no start has to train
// it. The weights stay where they are in the program: to inflate them would take
// longer than all the rest. A test fails when the file is not made of the present
// bank, aliases and code.
//
//go:generate go run gen.go
//go:embed weights.bin
var weights string

// Default returns the model trained on the bank. The first use unpacks it, in
// less than a millisecond. See [packed.Once].
func Default() *Model { return defaultModel() }

var defaultModel = packed.Once(weights, unpack)

// The file is the magic, the fingerprint, and then:
//
//   - how many examples
//   - the features' hashes, and in how many examples each occurs
//   - of acts, then of topics: each class's scale and bias, each feature's
//     weights in a byte each
//
// See package packed.
const magic = "rongce/asked 1\n"

// Pack trains a model on the bank and returns it as weights.bin has it.
func Pack() []byte { return pack(trainWith(bank(), training.Fit), fingerprint(bank())) }

func pack(t *trained, print packed.Print) []byte {
	w := packed.NewWriter(magic, print)
	t.words.Pack(w)
	t.acts.Round().Pack(w)
	t.topics.Round().Pack(w)
	return w.File()
}

func unpack(file string) (*Model, error) {
	r := packed.NewReader(magic, file)
	m := &Model{words: linear.UnpackVocabulary(r)}
	a, t := linear.Unpack(r, m.words.Len(), len(acts)), linear.Unpack(r, m.words.Len(), len(topics))
	if err := r.End(); err != nil {
		return nil, fmt.Errorf("asked: weights.bin: %w; run go generate ./knowledge/asked", err)
	}
	m.acts, m.topics = a, t
	return m, nil
}

// fingerprint sums up what a model of examples depends on: their features, which
// the aliases and package han have a part in, their labels, and how it is trained.
func fingerprint(examples []Example) [sha256.Size]byte {
	h := sha256.New()
	fmt.Fprintln(h, acts, topics, minSeen, training, caution)
	for i, features := range extractAll(examples) {
		fmt.Fprintln(h, examples[i].Act, examples[i].Topic, len(features))
		for _, f := range features {
			write(h, f.Hash)
			write(h, math.Float32bits(f.Weight))
		}
	}
	return [sha256.Size]byte(h.Sum(nil))
}

func write(h hash.Hash, n uint32) { h.Write(binary.LittleEndian.AppendUint32(nil, n)) }
