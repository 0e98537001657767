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
	words   *linear.Vocabulary
	weights linear.Scorer
	scratch sync.Pool
}

// Guess is what a [Teller] makes of one amount, best first.
type Guess = linear.Ranking[Standing]

const minSeen = 2 // in how many amounts of the bank a feature must occur

// training is what did best on ways of asking that were left out.
var training = linear.Training{Epochs: 4, Rate: 6, Levelling: 0.3}

// Train makes a teller of examples. The same examples in the same order make the same.
func Train(examples []Example) *Teller {
	t, weights := train(examples)
	t.weights = weights
	return t
}

func train(examples []Example) (*Teller, *linear.Weights) {
	raw, labels := features(examples)
	words, set := linear.Choose(raw, minSeen)
	return &Teller{words: words}, training.Fit(set, words.Len(), len(standings), func(i int) int { return labels[i] })
}

// features returns those of each amount of the examples, and the place of its standing.
func features(examples []Example) (raw [][]linear.Feature, labels []int) {
	var x amount.Extractor
	for _, e := range examples {
		text, values := e.laidOut()
		n := x.Cut(text)
		for i := range min(n, len(values)) {
			raw = append(raw, linear.Tidy(append(slices.Clone(x.Of(values, i)), clues(text, i)...)))
			labels = append(labels, slices.Index(standings, e.Standings[i]))
		}
	}
	return raw, labels
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
	w, _ := t.scratch.Get().(*work)
	if w == nil {
		w = &work{}
	}
	defer t.scratch.Put(w)
	text, values := m.laidOut()
	out := make([]Guess, len(values))
	for i := range min(w.Cut(text), len(values)) {
		w.vector = t.words.Vector(linear.Tidy(append(slices.Clone(w.Of(values, i)), clues(text, i)...)), w.vector)
		out[i] = linear.Rank(standings, linear.Probabilities(t.weights, w.vector, &w.out))
	}
	return out
}

type work struct {
	amount.Extractor
	vector linear.Vector
	out    linear.Scores
}
