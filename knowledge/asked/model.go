package asked

import (
	"cmp"
	"math"
	"slices"
	"sync"
)

// Model tells how probable each act and topic is for an utterance. It is safe
// for use by several goroutines.
type Model struct {
	rows    map[uint64]int32 // feature → row of the weights
	idf     []float32
	acts    linear
	topics  linear
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

// Default returns the model trained on the bank. The first use trains it, in
// about 70 ms on two cores; a server does well to ask for it before it listens.
func Default() *Model { return defaultModel() }

var defaultModel = sync.OnceValue(func() *Model { return Train(bank()) })

// minSeen is in how many utterances a feature must occur to count.
const minSeen = 2

// Train makes a model of examples. The same examples in the same order make
// the same model.
func Train(examples []Example) *Model {
	m := &Model{}
	set := m.prepare(examples)
	var both sync.WaitGroup
	both.Go(func() {
		m.acts = fit(set, len(m.idf), len(acts), func(i int) int { return slices.Index(acts, examples[i].Act) })
	})
	both.Go(func() {
		m.topics = fit(set, len(m.idf), len(topics), func(i int) int { return slices.Index(topics, examples[i].Topic) })
	})
	both.Wait()
	return m
}

// prepare fills the features' rows and idf and returns the examples as vectors.
func (m *Model) prepare(examples []Example) []vector {
	raw := extractAll(examples)
	ids := map[uint64]int32{} // feature → place in seen, in order of first sight
	var seen []int32
	set := make([]vector, len(examples))
	for i, features := range raw {
		set[i] = make(vector, len(features))
		for j, f := range features {
			id, ok := ids[f.hash]
			if !ok {
				id = int32(len(seen))
				ids[f.hash] = id
				seen = append(seen, 0)
			}
			seen[id]++
			set[i][j] = entry{id, f.weight}
		}
	}
	rows := make([]int32, len(seen))
	for id, n := range seen {
		rows[id] = -1
		if n >= max(minSeen, int32(X["min"])) {
			rows[id] = int32(len(m.idf))
			m.idf = append(m.idf, float32(math.Log(1+float64(len(examples))/float64(n))))
		}
	}
	m.rows = make(map[uint64]int32, len(m.idf))
	for hash, id := range ids {
		if rows[id] >= 0 {
			m.rows[hash] = rows[id]
		}
	}
	for i, v := range set {
		kept := v[:0]
		for _, e := range v {
			if row := rows[e.row]; row >= 0 {
				kept = append(kept, entry{row, e.value * m.idf[row]})
			}
		}
		kept.normalise()
		set[i] = kept
	}
	return set
}

// extractAll returns each example's features, two halves at a time.
func extractAll(examples []Example) [][]feature {
	out := make([][]feature, len(examples))
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

// A vector is a sparse vector of unit length.
type vector []entry

type entry struct {
	row   int32
	value float32
}

// vector fills v with the known features.
func (m *Model) vector(features []feature, v vector) vector {
	v = v[:0]
	for _, f := range features {
		if row, ok := m.rows[f.hash]; ok {
			v = append(v, entry{row, f.weight * m.idf[row]})
		}
	}
	v.normalise()
	return v
}

func (v vector) normalise() {
	sum := float32(0)
	for _, e := range v {
		sum += e.value * e.value
	}
	if sum > 0 {
		scale := float32(1 / math.Sqrt(float64(sum)))
		for i := range v {
			v[i].value *= scale
		}
	}
}

// Guess tells how probable each act and each topic is for text.
func (m *Model) Guess(text string) Guess {
	w, _ := m.scratch.Get().(*work)
	if w == nil {
		w = &work{}
	}
	defer m.scratch.Put(w)
	w.vector = m.vector(w.extract(text), w.vector)
	g := Guess{Acts: make([]ActScore, len(acts)), Topics: make([]TopicScore, len(topics))}
	for i, p := range m.acts.probabilities(w.vector, &w.out) {
		g.Acts[i] = ActScore{acts[i], float64(p)}
	}
	for i, p := range m.topics.probabilities(w.vector, &w.out) {
		g.Topics[i] = TopicScore{topics[i], float64(p)}
	}
	slices.SortStableFunc(g.Acts, func(a, b ActScore) int { return cmp.Compare(b.P, a.P) })
	slices.SortStableFunc(g.Topics, func(a, b TopicScore) int { return cmp.Compare(b.P, a.P) })
	return g
}

type work struct {
	scratch
	vector vector
	out    [maxClasses]float32
}
