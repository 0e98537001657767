package search

import (
	"bytes"
	"compress/flate"
	"crypto/sha256"
	_ "embed"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
	"strings"
	"sync"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/han"
)

// utterances is what the vectors need of the bank of package asked.
type utterances struct {
	all     int
	seen    map[uint32]int32 // short hash of a term → how many utterances have it, if more than one
	middles []hashgram       // of each topic's utterances, less the middle of all; nil if there are none
}

// short is the half of a hash that tells terms apart in seen.
func short(hash uint64) uint32 { return uint32(hash >> 32) }

// weigh returns the weight of a term: that of its kind, more if few of the
// utterances have it.
func (u *utterances) weigh(t term) float64 {
	n := max(u.seen[short(t.hash)], 1)
	return t.weight * math.Log(1+float64(u.all)/float64(n))
}

// utterances.bin is made of the bank, so that no start has to read it. A test
// fails when it is not of the present bank and code.
//
//go:generate go run gen.go
//go:embed utterances.bin
var packed string

// heard returns the embedded utterances. One that does not unpack is a defect
// of the build, and panics.
var heard = sync.OnceValue(func() *utterances {
	u, err := unpack(packed)
	if err != nil {
		panic(err)
	}
	return u
})

// listen makes utterances of examples, as package asked has them.
func listen(examples []asked.Example) *utterances {
	u := &utterances{all: len(examples), seen: map[uint32]int32{}, middles: make([]hashgram, len(topics))}
	said := make([][]term, len(examples))
	for i, e := range examples {
		said[i] = distinct(terms(han.Normal(e.Text).Runes))
		for _, t := range said[i] {
			u.seen[short(t.hash)]++
		}
	}
	all, one := make(hashgram, dimensions), make(hashgram, dimensions)
	counts := make([]float32, len(topics))
	for i, e := range examples {
		t := topicIndex(e.Topic)
		if u.middles[t] == nil {
			u.middles[t] = make(hashgram, dimensions)
		}
		v := one.embed(said[i], u.weigh)
		u.middles[t].add(v, 1)
		all.add(v, 1)
		counts[t]++
	}
	for t, sum := range u.middles { // what everybody says tells nothing
		if sum == nil {
			sum = make(hashgram, dimensions)
		}
		sum.add(all, -counts[t]/float32(len(examples)))
		u.middles[t] = sum.normal()
	}
	for h, n := range u.seen {
		if n < 2 { // weighs as if it had not been seen
			delete(u.seen, h)
		}
	}
	return u
}

// The file is the magic, the fingerprint, and compressed: the number of
// utterances and of terms; the terms' short hashes, each as the step from the
// one before; how many utterances have each; the middles in int8, each
// dimension as a share of the middle's largest. Numbers are uvarints.
const magic = "rongce/search 1\n"

// Pack returns what utterances.bin should have.
func Pack() []byte { return listen(asked.Bank()).pack(fingerprint(asked.Bank())) }

func (u *utterances) pack(print [sha256.Size]byte) []byte {
	hashes := make([]uint32, 0, len(u.seen))
	for h := range u.seen {
		hashes = append(hashes, h)
	}
	slices.Sort(hashes)
	var body []byte
	number := func(n uint64) { body = binary.AppendUvarint(body, n) }
	number(uint64(u.all))
	number(uint64(len(hashes)))
	last := uint32(0)
	for _, h := range hashes {
		number(uint64(h - last))
		last = h
	}
	for _, h := range hashes {
		number(uint64(u.seen[h]))
	}
	for _, v := range u.middles {
		top := float32(0)
		for _, x := range v {
			top = max(top, x, -x)
		}
		line := make([]byte, dimensions)
		for i, x := range v {
			line[i] = byte(int8(math.Round(float64(x / top * math.MaxInt8))))
		}
		body = append(body, line...)
	}
	out := bytes.NewBufferString(magic)
	out.Write(print[:])
	w, _ := flate.NewWriter(out, flate.BestCompression) // no error but for an unknown level
	w.Write(body)                                       // nor in memory
	w.Close()
	return out.Bytes()
}

var errPacked = errors.New("search: utterances.bin is damaged; run go generate ./knowledge/search")

// maxPacked is in terms, far more than there will be.
const maxPacked = 1 << 20

func unpack(file string) (*utterances, error) {
	if len(file) < len(magic)+sha256.Size || !strings.HasPrefix(file, magic) {
		return nil, errPacked
	}
	body, err := io.ReadAll(io.LimitReader(flate.NewReader(strings.NewReader(file[len(magic)+sha256.Size:])), maxPacked*8))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errPacked, err)
	}
	number := func() uint64 {
		n, size := binary.Uvarint(body)
		if size <= 0 || n > math.MaxUint32 {
			err, body = errPacked, nil
			return 0
		}
		body = body[size:]
		return n
	}
	u := &utterances{all: int(number())}
	n := number()
	if n > maxPacked {
		return nil, errPacked
	}
	hashes := make([]uint32, n)
	last := uint32(0)
	for i := range hashes {
		last += uint32(number())
		hashes[i] = last
	}
	u.seen = make(map[uint32]int32, n)
	for _, h := range hashes {
		u.seen[h] = int32(number())
	}
	if err != nil || len(body) != dimensions*len(topics) {
		return nil, errPacked
	}
	for range topics {
		v := make(hashgram, dimensions)
		for i := range v {
			v[i] = float32(int8(body[i]))
		}
		u.middles = append(u.middles, v.normal())
		body = body[dimensions:]
	}
	return u, nil
}

// fingerprint sums up what utterances are made of.
func fingerprint(examples []asked.Example) [sha256.Size]byte {
	h := sha256.New()
	fmt.Fprintln(h, topics, dimensions)
	for _, e := range examples {
		fmt.Fprintln(h, e.Topic)
		for _, t := range distinct(terms(han.Normal(e.Text).Runes)) {
			h.Write(binary.LittleEndian.AppendUint64(nil, t.hash))
			h.Write(binary.LittleEndian.AppendUint64(nil, math.Float64bits(t.weight)))
		}
	}
	return [sha256.Size]byte(h.Sum(nil))
}
