package search

import (
	"crypto/sha256"
	_ "embed"
	"encoding/binary"
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"
	"sync"

	"github.com/rongce/rongce/knowledge/packed"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/han"
)

// utterances is what the vectors need of the bank and the aliases of package asked.
type utterances struct {
	all    int
	terms  []uint32   // short hashes of the terms that more than one utterance has, rising
	seen   []int      // how many have each
	clouds []hashgram // of each topic, what it is like; see listen
}

// short is the half of a hash that tells terms apart in utterances.
func short(hash uint64) uint32 { return uint32(hash >> 32) }

// weigh returns the weight of a term: that of its kind, more if few of the
// utterances have it.
func (u *utterances) weigh(t term) float64 {
	n := 1
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
var embedded string

// heard returns the embedded utterances. One that does not unpack is a defect
// of the build, and panics.
var heard = sync.OnceValue(func() *utterances {
	u, err := unpack(embedded)
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
	said, seen := make([][]term, len(examples)), map[uint32]int{}
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

// The file is the magic, the fingerprint, and then: the number of utterances;
// the terms' short hashes, and how many utterances have each; of each cloud, its
// largest dimension and the roots of all as shares of it in int8: most are small,
// and of those the steps are fine. See package packed.
const magic = "rongce/search 2\n"

// Pack returns what utterances.bin should have.
func Pack() []byte { return listen(asked.Bank()).pack(fingerprint(asked.Bank())) }

func (u *utterances) pack(print packed.Print) []byte {
	w := packed.NewWriter(magic, print)
	w.Number(uint64(u.all))
	w.Counted(u.terms, u.seen)
	for _, v := range u.clouds {
		top := max(slices.Max(v), -slices.Min(v))
		w.Float(top)
		shares := make([]byte, len(v))
		for i, x := range v {
			if top > 0 {
				root := math.Copysign(math.Sqrt(math.Abs(float64(x/top))), float64(x))
				shares[i] = byte(int8(math.Round(root * math.MaxInt8)))
			}
		}
		w.Bytes(shares)
	}
	return w.File()
}

func unpack(file string) (*utterances, error) {
	r := packed.NewReader(magic, file)
	u := &utterances{all: int(r.Number())}
	u.terms, u.seen = r.Counted()
	for range topics {
		v := make(hashgram, dimensions)
		top := r.Float()
		for i, share := range []byte(r.Bytes(dimensions)) {
			root := float32(int8(share)) / math.MaxInt8
			v[i] = root * max(root, -root) * top
		}
		u.clouds = append(u.clouds, v)
	}
	if err := r.End(); err != nil {
		return nil, fmt.Errorf("search: utterances.bin: %w; run go generate ./knowledge/search", err)
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
