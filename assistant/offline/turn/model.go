package turn

import (
	"github.com/rongce/rongce/assistant/offline/bank"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/linear"
)

// Teller tells what messages do. It is safe for use by several goroutines.
type Teller struct {
	classifier *linear.Classifier[Act]
}

// Guess is what a [Teller] makes of a message, best first.
type Guess = linear.Ranking[Act]

// course is how a teller is trained, which did best on files of the bank that were left out.
var course = linear.Course[Act]{
	Folder: "assistant/offline/turn", Classes: acts,
	MinSeen:  2, // must occur in as many messages of the bank
	Training: linear.Training{Epochs: 12, Rate: 5, Levelling: 0.5},
}

// Train makes a teller of examples. The same examples in the same order make the same.
func Train(examples []Example) *Teller { return &Teller{classifier: course.Train(features(examples))} }

// features returns those of each example.
func features(examples []Example) (set linear.Set[Act]) {
	for _, e := range examples {
		set.Add(of(e.Text), e.Act)
	}
	return set
}

// of are the features of a message, its amounts masked: how large they are says nothing.
func of(message string) []linear.Feature {
	text, _ := bank.Masked(message)
	return asked.Default().Features(text)
}

// Tell guesses what a message does.
func (t *Teller) Tell(message string) Guess {
	return t.classifier.Tell(of(message))
}
