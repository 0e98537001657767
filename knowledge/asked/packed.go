package asked

import (
	"crypto/sha256"
	_ "embed"
	"encoding/binary"
	"fmt"
	"hash"
	"math"
	"sync"

	"github.com/rongce/rongce/knowledge/internal/packed"
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
// less than a millisecond. It is part of the program, so one that does not
// unpack is a defect of the build, and panics.
func Default() *Model { return defaultModel() }

var defaultModel = sync.OnceValue(func() *Model {
	m, err := unpack(weights)
	if err != nil {
		panic(err)
	}
	return m
})

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
func Pack() []byte { return pack(trainWith(bank(), fit), fingerprint(bank())) }

func pack(t *trained, print packed.Print) []byte {
	w := packed.NewWriter(magic, print)
	w.Number(uint64(t.examples))
	w.Counted(t.hashes, t.seen)
	for _, l := range []*linear{t.acts, t.topics} {
		small := l.round()
		for c := range l.classes {
			w.Float(small.scale[c])
			w.Float(small.bias[c])
		}
		w.Bytes([]byte(small.weights))
	}
	return w.File()
}

func unpack(file string) (*Model, error) {
	r := packed.NewReader(magic, file)
	examples := int(r.Number())
	hashes, seen := r.Counted()
	m := &Model{hashes: hashes}
	m.weigh(seen, examples)
	both := [2]*rounded{{classes: len(acts)}, {classes: len(topics)}}
	for _, l := range both {
		for c := range l.classes {
			l.scale[c], l.bias[c] = r.Float(), r.Float()
		}
		l.weights = r.Bytes(len(hashes) * l.classes)
	}
	if err := r.End(); err != nil {
		return nil, fmt.Errorf("asked: weights.bin: %w; run go generate ./knowledge/asked", err)
	}
	m.acts, m.topics = both[0], both[1]
	return m, nil
}

// fingerprint sums up what a model of examples depends on: their features, which
// the aliases and package han have a part in, their labels, and how it is trained.
func fingerprint(examples []Example) [sha256.Size]byte {
	h := sha256.New()
	fmt.Fprintln(h, acts, topics, minSeen, epochs, firstRate, biasShare, tooSmall, levelling, caution)
	for i, features := range extractAll(examples) {
		fmt.Fprintln(h, examples[i].Act, examples[i].Topic, len(features))
		for _, f := range features {
			write(h, f.hash)
			write(h, math.Float32bits(f.weight))
		}
	}
	return [sha256.Size]byte(h.Sum(nil))
}

func write(h hash.Hash, n uint32) { h.Write(binary.LittleEndian.AppendUint32(nil, n)) }
