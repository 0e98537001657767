package asked

import (
	"crypto/sha256"
	_ "embed"
	"encoding/binary"
	"errors"
	"fmt"
	"hash"
	"math"
	"strings"
	"sync"
)

// weights.bin is the model trained on the bank, so that no start has to train
// it. The weights stay where they are in the program: to inflate them would take
// longer than all the rest. A test fails when the file is not made of the present
// bank, aliases and code.
//
//go:generate go run gen.go
//go:embed weights.bin
var packed string

// Default returns the model trained on the bank. The first use unpacks it, in
// less than a millisecond. It is part of the program, so one that does not
// unpack is a defect of the build, and panics.
func Default() *Model { return defaultModel() }

var defaultModel = sync.OnceValue(func() *Model {
	m, err := unpack(packed)
	if err != nil {
		panic(err)
	}
	return m
})

// The file is the magic, the fingerprint, and then:
//
//   - how many examples and how many features
//   - the features' hashes, each as the step from the one before
//   - in how many examples each occurs
//   - of acts, then of topics: each class's scale and bias, each feature's
//     weights in a byte each
//
// Numbers are uvarints, scales and biases float32 in little endian.
const magic = "rongce/asked 1\n"

// Pack trains a model on the bank and returns it as weights.bin has it.
func Pack() []byte { return pack(trainWith(bank(), fit), fingerprint(bank())) }

func pack(t *trained, print [sha256.Size]byte) []byte {
	body := append([]byte(magic), print[:]...)
	number := func(n uint64) { body = binary.AppendUvarint(body, n) }
	number(uint64(t.examples))
	number(uint64(len(t.hashes)))
	last := uint32(0)
	for _, h := range t.hashes {
		number(uint64(h - last))
		last = h
	}
	for _, n := range t.seen {
		number(uint64(n))
	}
	for _, l := range []*linear{t.acts, t.topics} {
		small := l.round()
		for c := range l.classes {
			body = binary.LittleEndian.AppendUint32(body, math.Float32bits(small.scale[c]))
			body = binary.LittleEndian.AppendUint32(body, math.Float32bits(small.bias[c]))
		}
		body = append(body, small.weights...)
	}
	return body
}

var errPacked = errors.New("asked: weights.bin is damaged; run go generate ./knowledge/asked")

// maxPacked is in features, far more than there will be.
const maxPacked = 1 << 18

func unpack(file string) (*Model, error) {
	if len(file) < len(magic)+sha256.Size || !strings.HasPrefix(file, magic) {
		return nil, errPacked
	}
	var err error
	body := file[len(magic)+sha256.Size:]
	number := func() int {
		n := 0
		for i := range min(len(body), binary.MaxVarintLen32) {
			n |= int(body[i]&0x7f) << (7 * i)
			if body[i] < 0x80 {
				body = body[i+1:]
				return n
			}
		}
		err, body = errPacked, ""
		return 0
	}
	examples, features := number(), number()
	if features > maxPacked {
		return nil, errPacked
	}
	m := &Model{hashes: make([]uint32, features)}
	last := uint32(0)
	for i := range m.hashes {
		last += uint32(number())
		m.hashes[i] = last
	}
	seen := make([]int, features)
	for i := range seen {
		seen[i] = number()
	}
	if err != nil || len(body) != (features+8)*(len(acts)+len(topics)) {
		return nil, errPacked
	}
	m.weigh(seen, examples)
	float := func() float32 {
		bits := binary.LittleEndian.Uint32([]byte(body[:4]))
		body = body[4:]
		return math.Float32frombits(bits)
	}
	both := [2]*rounded{{classes: len(acts)}, {classes: len(topics)}}
	for _, r := range both {
		for c := range r.classes {
			r.scale[c], r.bias[c] = float(), float()
		}
		r.weights = body[:features*r.classes]
		body = body[len(r.weights):]
	}
	m.acts, m.topics = both[0], both[1]
	return m, nil
}

// fingerprint sums up what a model of examples depends on: their features, which
// the aliases and package han have a part in, their labels, and how it is trained.
func fingerprint(examples []Example) [sha256.Size]byte {
	h := sha256.New()
	fmt.Fprintln(h, acts, topics, minSeen, epochs, firstRate, biasShare, tooSmall, levelling)
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
