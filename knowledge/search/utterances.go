package search

import (
	"crypto/sha256"
	_ "embed"
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"
	"sync"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/han"
)

// utterances is what the vectors need of the bank and the aliases of package asked.
type utterances struct {
	all    int
	terms  []uint32   // short hashes of the terms that more than one utterance has, rising
	seen   []int32    // how many have each
	clouds []hashgram // of each topic, what it is like; see listen
}

// short is the half of a hash that tells terms apart in utterances.
func short(hash uint64) uint32 { return uint32(hash >> 32) }

// weigh returns the weight of a term: that of its kind, more if few of the
// utterances have it.
func (u *utterances) weigh(t term) float64 {
	n := int32(1)
	if at, ok := slices.BinarySearch(u.terms, short(t.hash)); ok {
		n = u.seen[at]
	}
	return t.weight * math.Log(1+float64(u.all)/float64(n))
}

// utterances.bin is made of bank and aliases, so that no start has to read it. A test
// fails when it is not of the present ones and code.
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

// aliasPart is how much the aliases count beside the middle of the utterances.
const aliasPart = 0.8

// listen makes utterances of examples, as package asked has them. A topic's
// cloud is the middle of its utterances, less the middle of all (what everybody
// says tells nothing), and its aliases.
func listen(examples []asked.Example) *utterances {
	u := &utterances{all: len(examples), clouds: make([]hashgram, len(topics))}
	said, seen := make([][]term, len(examples)), map[uint32]int32{}
	for i, e := range examples {
		said[i] = distinct(terms(han.Normal(e.Text).Runes))
		for _, t := range said[i] {
			seen[short(t.hash)]++
		}
	}
	for _, h := range slices.Sorted(maps.Keys(seen)) {
		if seen[h] > 1 {
			u.terms, u.seen = append(u.terms, h), append(u.seen, seen[h])
		}
	}
	all, one := make(hashgram, dimensions), make(hashgram, dimensions)
	counts := make([]float32, len(topics))
	for t := range u.clouds {
		u.clouds[t] = make(hashgram, dimensions)
	}
	for i, e := range examples {
		t := topicIndex(e.Topic)
		v := one.embed(said[i], u.weigh)
		u.clouds[t].add(v, 1)
		all.add(v, 1)
		counts[t]++
	}
	for t, cloud := range u.clouds {
		cloud.add(all, -counts[t]/float32(len(examples)))
		cloud.normal()
		cloud.add(embed(aliasTerms(topics[t]), u.weigh), aliasPart)
	}
	return u
}

func aliasTerms(t asked.Topic) []term {
	return distinct(terms(han.Normal(strings.Join(asked.Aliases(t), ", ")).Runes))
}

// The file is the magic, the fingerprint, and then: the number of utterances
// and of terms; the terms' short hashes, each as the step from the one before;
// how many utterances have each; of each cloud, its largest dimension as a
// float32 in little endian and all as shares of it in int8. Numbers are uvarints.
const magic = "rongce/search 1\n"

// Pack returns what utterances.bin should have.
func Pack() []byte { return listen(asked.Bank()).pack(fingerprint(asked.Bank())) }

func (u *utterances) pack(print [sha256.Size]byte) []byte {
	body := append([]byte(magic), print[:]...)
	number := func(n uint64) { body = binary.AppendUvarint(body, n) }
	number(uint64(u.all))
	number(uint64(len(u.terms)))
	last := uint32(0)
	for _, h := range u.terms {
		number(uint64(h - last))
		last = h
	}
	for _, n := range u.seen {
		number(uint64(n))
	}
	for _, v := range u.clouds {
		top := max(slices.Max(v), -slices.Min(v))
		body = binary.LittleEndian.AppendUint32(body, math.Float32bits(top))
		for _, x := range v {
			share := 0.0
			if top > 0 {
				share = float64(x / top)
			}
			body = append(body, byte(int8(math.Round(share*math.MaxInt8))))
		}
	}
	return body
}

var errPacked = errors.New("search: utterances.bin is damaged; run go generate ./knowledge/search")

// maxPacked is in terms, far more than there will be.
const maxPacked = 1 << 20

func unpack(file string) (*utterances, error) {
	if len(file) < len(magic)+sha256.Size || !strings.HasPrefix(file, magic) {
		return nil, errPacked
	}
	var err error
	body := []byte(file[len(magic)+sha256.Size:])
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
	u.terms, u.seen = make([]uint32, n), make([]int32, n)
	last := uint32(0)
	for i := range u.terms {
		last += uint32(number())
		u.terms[i] = last
	}
	for i := range u.seen {
		u.seen[i] = int32(number())
	}
	if err != nil || len(body) != (4+dimensions)*len(topics) {
		return nil, errPacked
	}
	for range topics {
		v := make(hashgram, dimensions)
		top := math.Float32frombits(binary.LittleEndian.Uint32(body))
		for i := range v {
			v[i] = float32(int8(body[4+i])) / math.MaxInt8 * top
		}
		u.clouds = append(u.clouds, v)
		body = body[4+dimensions:]
	}
	return u, nil
}

// fingerprint sums up what utterances are made of.
func fingerprint(examples []asked.Example) [sha256.Size]byte {
	h := sha256.New()
	fmt.Fprintln(h, topics, dimensions, aliasPart)
	add := func(ts []term) {
		for _, t := range ts {
			h.Write(binary.LittleEndian.AppendUint64(nil, t.hash))
			h.Write(binary.LittleEndian.AppendUint64(nil, math.Float64bits(t.weight)))
		}
	}
	for _, t := range topics {
		add(aliasTerms(t))
	}
	for _, e := range examples {
		fmt.Fprintln(h, e.Topic)
		add(distinct(terms(han.Normal(e.Text).Runes)))
	}
	return [sha256.Size]byte(h.Sum(nil))
}
