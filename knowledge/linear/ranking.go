package linear

import (
	"cmp"
	"slices"
)

// Ranked is a class and its probability.
type Ranked[C ~string] struct {
	Class C
	P     float64
}

// Ranking is how probable each class is for one thing, best first. The
// probabilities sum to 1.
type Ranking[C ~string] []Ranked[C]

// Rank puts the classes in order of their probabilities, as [Probabilities] returns
// them; equal ones stay as they stand.
func Rank[C ~string](classes []C, p []float32) Ranking[C] {
	r := make(Ranking[C], len(classes))
	for i, class := range classes {
		r[i] = Ranked[C]{class, float64(p[i])}
	}
	slices.SortStableFunc(r, func(a, b Ranked[C]) int { return cmp.Compare(b.P, a.P) })
	return r
}

// Of is the probability of a class, 0 where nothing is ranked.
func (r Ranking[C]) Of(class C) float64 {
	for _, s := range r {
		if s.Class == class {
			return s.P
		}
	}
	return 0
}
