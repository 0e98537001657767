package linear

import (
	"crypto/sha256"
	"fmt"
	"path"
	"slices"
	"sync"

	"github.com/rongce/rongce/knowledge/packed"
)

// Course is how a [Classifier] is trained, and kept in a file of its own.
type Course[C ~string] struct {
	Folder   string // of the package whose it is, from the module's root: what to generate when the file does not fit
	Classes  []C
	MinSeen  int // in how many things of the set a feature must occur
	Training Training
}

// Set is what a course is given: the features of each thing, tidy, and its class.
type Set[C ~string] struct {
	Features [][]Feature
	Classes  []C
}

// Add adds a thing. Its features are kept as they are.
func (s *Set[C]) Add(features []Feature, class C) {
	s.Features, s.Classes = append(s.Features, features), append(s.Classes, class)
}

// Classifier tells the classes of a course apart. It is safe for use by several goroutines.
type Classifier[C ~string] struct {
	classes []C
	words   *Vocabulary
	weights Scorer
	rooms   sync.Pool
}

// Train makes a classifier of a set. The same set in the same order makes the same.
func (c Course[C]) Train(set Set[C]) *Classifier[C] {
	words, weights := c.train(set)
	return &Classifier[C]{classes: c.Classes, words: words, weights: weights}
}

func (c Course[C]) train(set Set[C]) (*Vocabulary, *Weights) {
	words, vectors := Choose(set.Features, c.MinSeen)
	return words, c.Training.Fit(vectors, words.Len(), len(c.Classes), func(i int) int { return slices.Index(c.Classes, set.Classes[i]) })
}

// Magic is what the file of the course's classifier begins with.
func (c Course[C]) Magic() string { return "rongce/" + path.Base(c.Folder) + " 1\n" }

// Pack trains a classifier and returns its file. See [Pack].
func (c Course[C]) Pack(set Set[C]) []byte {
	words, weights := c.train(set)
	return Pack(c.Magic(), c.Print(set), words, weights)
}

// Unpack reads what [Course.Pack] wrote. The error says what to run.
func (c Course[C]) Unpack(file string) (*Classifier[C], error) {
	m, err := UnpackModel(c.Magic(), file, len(c.Classes))
	if err != nil {
		return nil, fmt.Errorf("%s: weights.bin: %w; run go generate ./%s", path.Base(c.Folder), err, c.Folder)
	}
	return &Classifier[C]{classes: c.Classes, words: m.Words, weights: m.Heads[0]}, nil
}

// Print sums up what a classifier of the set depends on: the features and classes, and how it is trained.
func (c Course[C]) Print(set Set[C]) packed.Print {
	h := sha256.New()
	fmt.Fprintln(h, c.Classes, c.MinSeen, c.Training)
	for i, features := range set.Features {
		fmt.Fprintln(h, slices.Index(c.Classes, set.Classes[i]), features)
	}
	return packed.Print(h.Sum(nil))
}

// Tell ranks the classes of a thing by its features, which are tidy.
func (c *Classifier[C]) Tell(features []Feature) Ranking[C] {
	r, _ := c.rooms.Get().(*room)
	if r == nil {
		r = &room{}
	}
	defer c.rooms.Put(r)
	r.vector = c.words.Vector(features, r.vector)
	return Rank(c.classes, Probabilities(c.weights, r.vector, &r.out))
}

// room is what a classifier works in, kept from one thing to the next.
type room struct {
	vector Vector
	out    Scores
}
