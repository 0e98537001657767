package search

import (
	"cmp"
	"math"
	"slices"
)

// dimensions of a hashgram.
const dimensions = 1024

// hashgram is our embedding: each term adds its weight, with a sign, to one
// dimension that its hash chooses, and the vector is brought to length 1. It is
// a bag of characters, pairs, sounds and words, not a neural embedding: texts
// are near each other that are written, or sound, alike.
type hashgram []float32

// embed returns the hashgram of ts, nil if they have no weight.
func embed(ts []term, weigh func(term) float64) hashgram {
	return make(hashgram, dimensions).embed(ts, weigh)
}

// embed makes v, whatever it held, the hashgram of ts; nil if they have no weight.
func (v hashgram) embed(ts []term, weigh func(term) float64) hashgram {
	clear(v)
	for _, t := range ts {
		w := float32(weigh(t))
		if t.hash>>63 == 0 {
			w = -w
		}
		v[t.hash>>20%dimensions] += w
	}
	return v.normal()
}

// normal brings v to length 1, in place; nil if it has none.
func (v hashgram) normal() hashgram {
	sum := 0.0
	for _, x := range v {
		sum += float64(x) * float64(x)
	}
	if sum == 0 {
		return nil
	}
	scale := float32(1 / math.Sqrt(sum))
	for i := range v {
		v[i] *= scale
	}
	return v
}

// add adds share of w, which may be nil.
func (v hashgram) add(w hashgram, share float32) {
	for i, x := range w {
		v[i] += share * x
	}
}

// distinct sorts ts by hash and drops repetitions.
func distinct(ts []term) []term {
	slices.SortFunc(ts, func(a, b term) int {
		if a.hash == b.hash {
			return cmp.Compare(a.start, b.start)
		}
		return cmp.Compare(a.hash, b.hash)
	})
	return slices.CompactFunc(ts, func(a, b term) bool { return a.hash == b.hash })
}
