package linear

import (
	"cmp"
	"math"
	"slices"

	"github.com/rongce/rongce/knowledge/packed"
)

// A Feature is the hash of something that a thing has, and how much it counts.
type Feature struct {
	Hash   uint32
	Weight float32
}

// Hashed returns the feature of a hash that [Mix] made: of its bits, those that are mixed best.
func Hashed(h uint64, weight float32) Feature { return Feature{uint32(h >> 32), weight} }

// Mix folds x into the hash h (FNV-1a's idea over 64-bit words, with a final stir).
func Mix(h, x uint64) uint64 {
	h = (h ^ x) * 0x9e3779b97f4a7c15
	return h ^ h>>29
}

// Tidy sorts features by hash and leaves each once, with the most that it counts
// anywhere: what [Vocabulary.Vector] takes.
func Tidy(features []Feature) []Feature {
	slices.SortFunc(features, func(a, b Feature) int {
		return cmp.Or(cmp.Compare(a.Hash, b.Hash), cmp.Compare(b.Weight, a.Weight))
	})
	return slices.CompactFunc(features, func(a, b Feature) bool { return a.Hash == b.Hash })
}

// Vocabulary is the features that a model knows.
type Vocabulary struct {
	hashes   []uint32 // rising; the place of one is its row of the weights
	idf      []float32
	examples int
	seen     []int // in how many examples each feature occurs
}

// Choose takes the features that occur in minSeen of the examples or more, and
// returns each example's vector of them. The features of an example are tidy.
func Choose(raw [][]Feature, minSeen int) (*Vocabulary, []Vector) {
	v := &Vocabulary{examples: len(raw)}
	seen := map[uint32]int{}
	for _, features := range raw {
		for _, f := range features {
			seen[f.Hash]++
		}
	}
	for hash, n := range seen {
		if n >= minSeen {
			v.hashes = append(v.hashes, hash)
		}
	}
	slices.Sort(v.hashes)
	for _, hash := range v.hashes {
		v.seen = append(v.seen, seen[hash])
	}
	v.weigh()
	set := make([]Vector, len(raw))
	for i, features := range raw {
		set[i] = v.Vector(features, nil)
	}
	return v, set
}

// Len returns how many features are known: the rows of the weights.
func (v *Vocabulary) Len() int { return len(v.hashes) }

// Has tells whether the feature with this hash is known.
func (v *Vocabulary) Has(hash uint32) bool {
	_, known := slices.BinarySearch(v.hashes, hash)
	return known
}

// weigh fills idf: what few of the examples have, tells more.
func (v *Vocabulary) weigh() {
	v.idf = make([]float32, len(v.seen))
	for row, n := range v.seen {
		v.idf[row] = float32(math.Log(1 + float64(v.examples)/float64(n)))
	}
}

// pack writes the vocabulary.
func (v *Vocabulary) pack(w *packed.Writer) {
	w.Number(uint64(v.examples))
	w.Counted(v.hashes, v.seen)
}

// unpackVocabulary reads what pack wrote; whether it could, tells the reader's End.
func unpackVocabulary(r *packed.Reader) *Vocabulary {
	v := &Vocabulary{examples: int(r.Number())}
	v.hashes, v.seen = r.Counted()
	v.weigh()
	return v
}

// A Vector is a sparse vector of unit length.
type Vector []Entry

// Entry is a feature's row and value.
type Entry struct {
	Row   int32
	Value float32
}

// Vector fills into with the known ones of the features, which are tidy.
func (v *Vocabulary) Vector(features []Feature, into Vector) Vector {
	into = into[:0]
	row := 0
	for _, f := range features {
		ahead, ok := slices.BinarySearch(v.hashes[row:], f.Hash)
		row += ahead
		if ok {
			into = append(into, Entry{int32(row), f.Weight * v.idf[row]})
		}
	}
	into.normalise()
	return into
}

func (v Vector) normalise() {
	sum := float32(0)
	for _, e := range v {
		sum += e.Value * e.Value
	}
	if sum > 0 {
		scale := float32(1 / math.Sqrt(float64(sum)))
		for i := range v {
			v[i].Value *= scale
		}
	}
}
