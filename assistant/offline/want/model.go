package want

import (
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/linear"
)

// Teller tells what messages ask for. It is safe for use by several goroutines.
type Teller struct {
	classifier *linear.Classifier[Want]
}

// Guess is what a [Teller] makes of a message, best first: one that asks for two
// things has about a half of each.
type Guess = linear.Ranking[Want]

// course is how a teller is trained, which did best on files of the bank that were left out.
var course = linear.Course[Want]{
	Folder: "assistant/offline/want", Classes: wants,
	MinSeen:  2, // must occur in as many messages of the bank
	Training: linear.Training{Epochs: 6, Rate: 5, Levelling: 0.5},
}

// Train makes a teller of examples. The same examples in the same order make the same.
func Train(examples []Example) *Teller { return &Teller{classifier: course.Train(features(examples))} }

// features returns those of each example once for each of its wants, and the
// place of the want.
func features(examples []Example) (set linear.Set[Want]) {
	for _, e := range examples {
		of := asked.Default().Features(e.Text)
		for _, w := range e.Wants {
			set.Add(of, w)
		}
	}
	return set
}

// Tell guesses what a message asks for.
func (t *Teller) Tell(message string) Guess {
	return t.classifier.Tell(asked.Default().Features(message))
}
