package amount

import (
	"slices"
	"sync"

	"github.com/rongce/rongce/knowledge/linear"
	"github.com/rongce/rongce/tools/money"
)

// Teller tells what amounts are. It is safe for use by several goroutines.
type Teller struct {
	classifier *linear.Classifier[Part]
	extractors sync.Pool
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

// course is how a teller is trained, which did best on files of the bank that were left out.
var course = linear.Course[Part]{
	Folder: "assistant/offline/amount", Classes: parts,
	MinSeen:  2, // must occur in as many amounts of the bank
	Training: linear.Training{Epochs: 6, Rate: 6, Levelling: 0.3},
}

// Train makes a teller of examples. The same examples in the same order make the same.
func Train(examples []Example) *Teller { return &Teller{classifier: course.Train(features(examples))} }

// features returns those of each amount of the examples.
func features(examples []Example) (set linear.Set[Part]) {
	var s Extractor
	for _, e := range examples {
		for i := range s.Cut(e.Masked) {
			set.Add(slices.Clone(s.Of(e.Values, i)), e.Parts[i])
		}
	}
	return set
}

// Tell guesses what each amount of a message is: masked is its text in normal
// form with each amount as one ¥ (bank.Mask), values the amounts in order. Amounts beyond
// the first few hundred words have no guess.
func (t *Teller) Tell(masked string, values []money.Amount) []Guess {
	w, _ := t.extractors.Get().(*Extractor)
	if w == nil {
		w = &Extractor{}
	}
	defer t.extractors.Put(w)
	out := make([]Guess, len(values))
	for i := range min(len(values), w.Cut(masked)) {
		out[i] = t.classifier.Tell(w.Of(values, i))
	}
	return out
}
