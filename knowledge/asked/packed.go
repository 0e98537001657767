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

const magic = "rongce/asked 1\n"

// Pack trains a model on the bank and returns it as weights.bin has it: the acts'
// classifier, then the topics'.
func Pack() []byte { return pack(trainWith(bank(), training.Fit), fingerprint(bank())) }

func pack(t *trained, print packed.Print) []byte {
	return linear.Pack(magic, print, t.words, t.acts, t.topics)
}

func unpack(file string) (*Model, error) {
	m, err := linear.UnpackModel(magic, file, len(acts), len(topics))
	if err != nil {
		return nil, fmt.Errorf("asked: weights.bin: %w; run go generate ./knowledge/asked", err)
	}
	return &Model{words: m.Words, acts: m.Heads[0], topics: m.Heads[1]}, nil
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
