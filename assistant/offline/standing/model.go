package standing

import (
	"slices"
	"strings"
	"sync"

	"github.com/rongce/rongce/assistant/offline/amount"
	"github.com/rongce/rongce/assistant/offline/bank"
	"github.com/rongce/rongce/knowledge/linear"
	"github.com/rongce/rongce/tools/money"
)

// Teller tells how amounts stand. It is safe for use by several goroutines.
type Teller struct {
	classifier *linear.Classifier[Standing]
	extractors sync.Pool
}

// Guess is what a [Teller] makes of one amount, best first.
type Guess = linear.Ranking[Standing]

// course is how a teller is trained, which did best on ways of asking that were left out.
var course = linear.Course[Standing]{
	Folder: "assistant/offline/standing", Classes: standings,
	MinSeen:  2, // must occur in as many amounts of the bank
	Training: linear.Training{Epochs: 4, Rate: 6, Levelling: 0.3},
}

// Train makes a teller of examples. The same examples in the same order make the same.
func Train(examples []Example) *Teller { return &Teller{classifier: course.Train(features(examples))} }

// features returns those of each amount of the examples.
func features(examples []Example) (set linear.Set[Standing]) {
	var x amount.Extractor
	for _, e := range examples {
		text, values := e.laidOut()
		for i := range min(x.Cut(text), len(values)) {
			set.Add(of(&x, text, values, i), e.Standings[i])
		}
	}
	return set
}

// of are the features of the i-th amount of a text that was cut.
func of(x *amount.Extractor, text string, values []money.Amount, i int) []linear.Feature {
	return linear.Tidy(append(slices.Clone(x.Of(values, i)), clues(text, i)...))
}

// again stands for the known amount where the message tells it again, and behind it where it
// stands before the message.
const again = '㊀'

const (
	portion  = '㊁'
	multiple = '㊂'
)

// laidOut is the message with the known amount before it, and where the message tells that
// again, with a sign of its own that is no amount.
func (m Message) laidOut() (text string, values []money.Amount) {
	var out []rune
	if !m.Known.IsZero() {
		out, values = append(out, bank.Mask, again), append(values, m.Known)
	}
	i := 0
	for _, r := range withoutFactors(m.Masked) {
		if r == bank.Mask {
			if i < len(m.Values) {
				if !m.Known.IsZero() && m.Values[i].Equal(m.Known) {
					r = again
				} else {
					values = append(values, m.Values[i])
				}
			}
			i++
		}
		out = append(out, r)
	}
	return string(out), values
}

// withoutFactors puts a sign for each share and each multiple: how much of it there is says
// nothing of how the amounts stand.
func withoutFactors(text string) string {
	var out strings.Builder
	from := 0
	for _, f := range Factors(text) {
		out.WriteString(text[from:f.Start])
		if f.Multiple() {
			out.WriteRune(multiple)
		} else {
			out.WriteRune(portion)
		}
		from = f.End
	}
	return out.String() + text[from:]
}

// Tell guesses how the known amount stands, if there is one, then each other amount, in order.
// An amount told again that was known has no guess of its own.
func (t *Teller) Tell(m Message) []Guess {
	x, _ := t.extractors.Get().(*amount.Extractor)
	if x == nil {
		x = &amount.Extractor{}
	}
	defer t.extractors.Put(x)
	text, values := m.laidOut()
	out := make([]Guess, len(values))
	for i := range min(x.Cut(text), len(values)) {
		out[i] = t.classifier.Tell(of(x, text, values, i))
	}
	return out
}
