package asked

import (
	"cmp"
	"slices"
	"sync"

	"github.com/rongce/rongce/knowledge/linear"
)

// Model tells how probable each act and topic is for an utterance. It is safe
// for use by several goroutines.
type Model struct {
	words   *linear.Vocabulary
	acts    linear.Scorer
	topics  linear.Scorer
	scratch sync.Pool
}

// Guess is what a model makes of an utterance, best first.
type Guess struct {
	Acts   []ActScore
	Topics []TopicScore
}

// ActScore is an act and its probability; those of a guess sum to 1.
type ActScore struct {
	Act Act
	P   float64
}

// TopicScore is a topic and its probability; those of a guess sum to 1.
type TopicScore struct {
	Topic Topic
	P     float64
}

// minSeen is in how many utterances a feature must occur to count.
const minSeen = 3

// training is what did best on the folds.
var training = linear.Training{Epochs: 4, Rate: 3, Levelling: 0.7}

// caution is added to what speaks for no topic at all: to answer what was not
// asked costs more than to ask back. On the folds it brings the share of outside
// lines that are seen as such from .82 to .89, for .008 of all lines right.
const caution = 1.0

// Train makes a model of examples. The same examples in the same order make
// the same model.
func Train(examples []Example) *Model {
	t := trainWith(examples, training.Fit)
	return t.model()
}

// fitter makes the weights of vectors, each with the label of its place.
type fitter func(set []linear.Vector, rows, classes int, label func(int) int) *linear.Weights

// trained is a model with what a file of it needs besides.
type trained struct {
	Model
	acts, topics *linear.Weights
}

func (t *trained) model() *Model {
	t.Model.acts, t.Model.topics = t.acts, t.topics
	return &t.Model
}

func trainWith(examples []Example, fit fitter) *trained {
	t := &trained{}
	words, set := linear.Choose(extractAll(examples), minSeen)
	t.words = words
	var both sync.WaitGroup
	both.Go(func() {
		t.acts = fit(set, words.Len(), len(acts), func(i int) int { return slices.Index(acts, examples[i].Act) })
	})
	both.Go(func() {
		t.topics = fit(set, words.Len(), len(topics), func(i int) int { return slices.Index(topics, examples[i].Topic) })
	})
	both.Wait()
	t.topics.Bias[slices.Index(topics, None)] += caution
	return t
}

// extractAll returns each example's features, two halves at a time.
func extractAll(examples []Example) [][]linear.Feature {
	out := make([][]linear.Feature, len(examples))
	var halves sync.WaitGroup
	middle := len(examples) / 2
	for _, part := range [][2]int{{0, middle}, {middle, len(examples)}} {
		halves.Go(func() {
			s := &scratch{}
			for i := part[0]; i < part[1]; i++ {
				out[i] = slices.Clone(s.extract(examples[i].Text))
			}
		})
	}
	halves.Wait()
	return out
}

// Guess tells how probable each act and each topic is for text.
func (m *Model) Guess(text string) Guess {
	w, _ := m.scratch.Get().(*work)
	if w == nil {
		w = &work{}
	}
	defer m.scratch.Put(w)
	w.vector = m.words.Vector(w.extract(text), w.vector)
	g := Guess{Acts: make([]ActScore, len(acts)), Topics: make([]TopicScore, len(topics))}
	for i, p := range linear.Probabilities(m.acts, w.vector, &w.out) {
		g.Acts[i] = ActScore{acts[i], float64(p)}
	}
	for i, p := range linear.Probabilities(m.topics, w.vector, &w.out) {
		g.Topics[i] = TopicScore{topics[i], float64(p)}
	}
	slices.SortStableFunc(g.Acts, func(a, b ActScore) int { return cmp.Compare(b.P, a.P) })
	slices.SortStableFunc(g.Topics, func(a, b TopicScore) int { return cmp.Compare(b.P, a.P) })
	return g
}

type work struct {
	scratch
	vector linear.Vector
	out    linear.Scores
}
