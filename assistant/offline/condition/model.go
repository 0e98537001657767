package condition

import (
	"slices"
	"sync"

	"github.com/rongce/rongce/knowledge/linear"
)

// Hearer tells which conditions a message states. It is safe for use by several
// goroutines.
type Hearer struct {
	words   *linear.Vocabulary
	weights []linear.Scorer // of each condition
	scratch sync.Pool
}

// Heard is how probable each saying of a condition is; the four sum to 1.
type Heard struct{ Unsaid, Yes, No, Asked float64 }

const minSeen = 8 // in how many messages of the bank a feature must occur

// training is what did best on files of the bank that were left out. Most messages
// state nothing of most conditions: levelled further, it hears what nobody said.
var training = linear.Training{Epochs: 6, Rate: 6, Levelling: 0.2}

// Train makes a hearer of examples. The same examples in the same order make the same.
func Train(examples []Example) *Hearer {
	h, weights := train(examples)
	for _, w := range weights {
		h.weights = append(h.weights, w)
	}
	return h
}

func train(examples []Example) (*Hearer, []*linear.Weights) {
	raw := features(examples)
	words, set := linear.Choose(raw, minSeen)
	weights := make([]*linear.Weights, len(conditions))
	var all sync.WaitGroup
	for c, condition := range conditions {
		all.Go(func() {
			weights[c] = training.Fit(set, words.Len(), len(sayings), func(i int) int { return slices.Index(sayings, examples[i].Says[condition]) })
		})
	}
	all.Wait()
	return &Hearer{words: words}, weights
}

// features returns those of each example.
func features(examples []Example) [][]linear.Feature {
	var s scratch
	raw := make([][]linear.Feature, len(examples))
	for i, e := range examples {
		raw[i] = slices.Clone(s.of(e.Text))
	}
	return raw
}

// Hear tells what the message says of each condition, in the order of [Conditions].
func (h *Hearer) Hear(text string) []Heard {
	w, _ := h.scratch.Get().(*work)
	if w == nil {
		w = &work{}
	}
	defer h.scratch.Put(w)
	w.vector = h.words.Vector(w.of(text), w.vector)
	out := make([]Heard, len(conditions))
	for c, weights := range h.weights {
		p := linear.Probabilities(weights, w.vector, &w.out)
		out[c] = Heard{float64(p[0]), float64(p[1]), float64(p[2]), float64(p[3])}
	}
	return out
}

type work struct {
	scratch
	vector linear.Vector
	out    linear.Scores
}
