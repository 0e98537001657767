package faq

import (
	"slices"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/linear"
)

// Teller tells which question a message asks. It is safe for use by several goroutines.
type Teller struct {
	classifier *linear.Classifier[Question]
}

// Guess is what a [Teller] makes of a message, best first.
type Guess = linear.Ranking[Question]

// Sure is how probable a question must be to be taken for asked: below it, of ways of asking that were left out, more than
// one in a hundred near misses would be.
const Sure = 0.89

// SureAmid is it where another thing may be meant: a measure was spoken of, or the message names one, or money.
const SureAmid = 0.96

// course is how a teller is trained, which did best on ways of asking that were left out.
var course = linear.Course[Question]{
	Folder: "assistant/offline/faq", Classes: questions,
	MinSeen:  1,
	Training: linear.Training{Epochs: 20, Rate: 2},
}

// oftenSaid is in how many things said that ask a question a feature must occur. Those that are only in others tell no
// question from another, and would make most of the file.
const oftenSaid = 6

// Train makes a teller of ways of asking. The same ways in the same order make the same.
func Train(ways []Way) *Teller { return &Teller{classifier: course.Train(features(ways))} }

// features returns those of each thing said, as far as they are frequent.
func features(ways []Way) (set linear.Set[Question]) {
	seen := map[uint32]int{}
	for _, w := range ways {
		for _, text := range w.Said {
			of := asked.Default().Features(text)
			set.Add(of, w.Question)
			if w.Question == None {
				continue
			}
			for _, f := range of {
				seen[f.Hash]++
			}
		}
	}
	for i, of := range set.Features {
		set.Features[i] = slices.DeleteFunc(of, func(f linear.Feature) bool { return seen[f.Hash] < oftenSaid })
	}
	return set
}

// Tell guesses which question a message asks.
func (t *Teller) Tell(message string) Guess {
	return t.classifier.Tell(asked.Default().Features(message))
}

// sureElseAsked is it where a message would be asked back about otherwise.
const sureElseAsked = 0.6

// Likely is the question that a message most probably asks, where nothing else is made of it; None if none is likely.
func (t *Teller) Likely(message string) Question {
	if best := t.Tell(message)[0]; best.P >= sureElseAsked && best.Class.In(false, false) {
		return best.Class
	}
	return None
}

// Asked is the question that a message surely asks, None if there is none: amid what was said of a measure, or in a message
// that names one or money, it has to be surer.
func (t *Teller) Asked(message string, amid, named bool) Question {
	best, sure := t.Tell(message)[0], Sure
	if amid || named {
		sure = SureAmid
	}
	if best.P >= sure && best.Class.In(amid, named) {
		return best.Class
	}
	return None
}
