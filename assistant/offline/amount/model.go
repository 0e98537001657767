package amount

import (
	"slices"
	"sync"

	"github.com/rongce/rongce/knowledge/linear"
	"github.com/rongce/rongce/tools/money"
)

// Teller tells what amounts are. It is safe for use by several goroutines.
type Teller struct {
	words   *linear.Vocabulary
	weights linear.Scorer
	scratch sync.Pool
}

// Guess is what a [Teller] makes of one amount, best first; nil of an amount that
// it did not see.
type Guess = linear.Ranking[Part]

// Enters is the probability that a rule may be asked about an amount.
func Enters(g Guess) float64 {
	sum := 0.0
	for _, s := range g {
		if s.Class.Enters() {
			sum += s.P
		}
	}
	return sum
}

const minSeen = 2 // in how many amounts of the bank a feature must occur

// training is what did best on files of the bank that were left out.
var training = linear.Training{Epochs: 6, Rate: 6, Levelling: 0.3}

// Train makes a teller of examples. The same examples in the same order make the same.
func Train(examples []Example) *Teller {
	t, weights := train(examples)
	t.weights = weights
	return t
}

func train(examples []Example) (*Teller, *linear.Weights) {
	raw, labels := features(examples)
	words, set := linear.Choose(raw, minSeen)
	return &Teller{words: words}, training.Fit(set, words.Len(), len(parts), func(i int) int { return labels[i] })
}

// features returns those of each amount of the examples, and the place of its part.
func features(examples []Example) (raw [][]linear.Feature, labels []int) {
	var s Extractor
	for _, e := range examples {
		for i := range s.Cut(e.Masked) {
			raw = append(raw, slices.Clone(s.Of(e.Values, i)))
			labels = append(labels, slices.Index(parts, e.Parts[i]))
		}
	}
	return raw, labels
}

// Tell guesses what each amount of a message is: masked is its text in normal
// form with each amount as one ¥ (bank.Mask), values the amounts in order. Amounts beyond
// the first few hundred words have no guess.
func (t *Teller) Tell(masked string, values []money.Amount) []Guess {
	w, _ := t.scratch.Get().(*work)
	if w == nil {
		w = &work{}
	}
	defer t.scratch.Put(w)
	out := make([]Guess, len(values))
	for i := range min(len(values), w.Cut(masked)) {
		w.vector = t.words.Vector(w.Of(values, i), w.vector)
		out[i] = linear.Rank(parts, linear.Probabilities(t.weights, w.vector, &w.out))
	}
	return out
}

type work struct {
	Extractor
	vector linear.Vector
	out    linear.Scores
}
