package want

import (
	"slices"
	"sync"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/linear"
)

// Teller tells what messages ask for. It is safe for use by several goroutines.
type Teller struct {
	words   *linear.Vocabulary
	weights linear.Scorer
	scratch sync.Pool
}

// Guess is what a [Teller] makes of a message, best first: one that asks for two
// things has about a half of each.
type Guess = linear.Ranking[Want]

const minSeen = 2 // in how many messages of the bank a feature must occur

// training is what did best on files of the bank that were left out.
var training = linear.Training{Epochs: 6, Rate: 5, Levelling: 0.5}

// Train makes a teller of examples. The same examples in the same order make the same.
func Train(examples []Example) *Teller {
	t, weights := train(examples)
	t.weights = weights
	return t
}

func train(examples []Example) (*Teller, *linear.Weights) {
	raw, labels := features(examples)
	words, set := linear.Choose(raw, minSeen)
	return &Teller{words: words}, training.Fit(set, words.Len(), len(wants), func(i int) int { return labels[i] })
}

// features returns those of each example once for each of its wants, and the
// place of the want.
func features(examples []Example) (raw [][]linear.Feature, labels []int) {
	for _, e := range examples {
		of := asked.Default().Features(e.Text)
		for _, w := range e.Wants {
			raw = append(raw, of)
			labels = append(labels, slices.Index(wants, w))
		}
	}
	return raw, labels
}

// Tell guesses what a message asks for.
func (t *Teller) Tell(message string) Guess {
	w, _ := t.scratch.Get().(*work)
	if w == nil {
		w = &work{}
	}
	defer t.scratch.Put(w)
	w.vector = t.words.Vector(asked.Default().Features(message), w.vector)
	return linear.Rank(wants, linear.Probabilities(t.weights, w.vector, &w.out))
}

type work struct {
	vector linear.Vector
	out    linear.Scores
}
