package turn

import (
	"slices"
	"sync"

	"github.com/rongce/rongce/assistant/offline/bank"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/linear"
)

// Teller tells what messages do. It is safe for use by several goroutines.
type Teller struct {
	words   *linear.Vocabulary
	weights linear.Scorer
	scratch sync.Pool
}

// Guess is what a [Teller] makes of a message, best first.
type Guess = linear.Ranking[Act]

const minSeen = 2 // in how many messages of the bank a feature must occur

// training is what did best on files of the bank that were left out.
var training = linear.Training{Epochs: 12, Rate: 5, Levelling: 0.5}

// Train makes a teller of examples. The same examples in the same order make the same.
func Train(examples []Example) *Teller {
	t, weights := train(examples)
	t.weights = weights
	return t
}

func train(examples []Example) (*Teller, *linear.Weights) {
	raw, labels := features(examples)
	words, set := linear.Choose(raw, minSeen)
	return &Teller{words: words}, training.Fit(set, words.Len(), len(acts), func(i int) int { return labels[i] })
}

// features returns those of each example, and the place of its act.
func features(examples []Example) (raw [][]linear.Feature, labels []int) {
	for _, e := range examples {
		raw = append(raw, of(e.Text))
		labels = append(labels, slices.Index(acts, e.Act))
	}
	return raw, labels
}

// of are the features of a message, its amounts masked: how large they are says nothing.
func of(message string) []linear.Feature {
	text, _ := bank.Masked(message)
	return asked.Default().Features(text)
}

// Tell guesses what a message does.
func (t *Teller) Tell(message string) Guess {
	w, _ := t.scratch.Get().(*work)
	if w == nil {
		w = &work{}
	}
	defer t.scratch.Put(w)
	w.vector = t.words.Vector(of(message), w.vector)
	return linear.Rank(acts, linear.Probabilities(t.weights, w.vector, &w.out))
}

type work struct {
	vector linear.Vector
	out    linear.Scores
}
