package asked

import (
	"bytes"
	"compress/flate"
	"crypto/sha256"
	_ "embed"
	"encoding/binary"
	"errors"
	"fmt"
	"hash"
	"io"
	"math"
	"strings"
	"sync"
)

// weights.bin is the model trained on the bank, so that no start has to train
// it. A test fails when it is not made of the present bank, aliases and code.
//
//go:generate go run gen.go
//go:embed weights.bin
var packed string

// Default returns the model trained on the bank. The first use unpacks it, in
// some milliseconds. It is part of the program, so one that does not unpack is a
// defect of the build, and panics.
func Default() *Model { return defaultModel() }

var defaultModel = sync.OnceValue(func() *Model {
	m, err := unpack(packed)
	if err != nil {
		panic(err)
	}
	return m
})

// The file is the magic, the fingerprint, and compressed:
//
//   - how many examples and how many features
//   - the features' hashes, each as the step from the one before
//   - in how many examples each occurs
//   - of acts, then of topics: each class's scale and bias, each feature's
//     weights as int8
//
// Numbers are uvarints, scales and biases float32 in little endian.
const magic = "rongce/asked 1\n"

// Pack trains a model on the bank and returns it as weights.bin has it.
func Pack() []byte { return pack(trainWith(bank(), fit), fingerprint(bank())) }

func pack(t *trained, print [sha256.Size]byte) []byte {
	var body []byte
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
		for _, w := range small.weights {
			body = append(body, byte(w))
		}
	}
	out := bytes.NewBufferString(magic)
	out.Write(print[:])
	w, _ := flate.NewWriter(out, flate.BestCompression) // no error but for an unknown level
	w.Write(body)                                       // nor in memory
	w.Close()
	return out.Bytes()
}

var errPacked = errors.New("asked: weights.bin is damaged; run go generate ./knowledge/asked")

// maxPacked is in features, far more than there will be.
const maxPacked = 1 << 18

func unpack(file string) (*Model, error) {
	if len(file) < len(magic)+sha256.Size || !strings.HasPrefix(file, magic) {
		return nil, errPacked
	}
	body, err := io.ReadAll(io.LimitReader(flate.NewReader(strings.NewReader(file[len(magic)+sha256.Size:])), maxPacked*64))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errPacked, err)
	}
	number := func() int {
		n, size := binary.Uvarint(body)
		if size <= 0 || n > math.MaxUint32 {
			err, body = errPacked, nil
			return 0
		}
		body = body[size:]
		return int(n)
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
	linears := [2]*rounded{{classes: len(acts)}, {classes: len(topics)}}
	for _, l := range linears {
		for c := range l.classes {
			l.scale[c] = math.Float32frombits(binary.LittleEndian.Uint32(body))
			l.bias[c] = math.Float32frombits(binary.LittleEndian.Uint32(body[4:]))
			body = body[8:]
		}
		l.weights = make([]int8, features*l.classes)
		for i := range l.weights {
			l.weights[i] = int8(body[i])
		}
		body = body[len(l.weights):]
	}
	m.acts, m.topics = linears[0], linears[1]
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
