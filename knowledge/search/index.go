package search

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"unicode/utf8"

	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/knowledge/asked"
)

// Limits of a search.
const (
	MaxPassages   = 50   // more are never returned
	MaxQueryRunes = 2000 // what follows in a question is not looked at
)

// Passage is a clause found for a question.
type Passage struct {
	Clause     *knowledge.Clause
	Score      float64  // 0 to 1
	Highlights [][2]int // runes [start, end) of the clause's text that the question shares, in order, apart
}

// MeasureScore says how much a question is about a measure.
type MeasureScore struct {
	Measure int     // 1 to 9; 0: the policy as a whole
	Score   float64 // 0 to 1
}

// Index ranks the clauses of one document. It is safe for use by several
// goroutines.
type Index struct {
	clauses []*knowledge.Clause // sentences of the measures, then of the closing provisions
	anchors [][]target          // for each topic, the clauses it is about
	words   *lexical
	vectors *vectors
	model   *asked.Model
}

// New indexes the sentences of doc. The vectors are made here, in memory; an
// error means that ctx ended or that doc has nothing to index.
func New(ctx context.Context, doc *knowledge.Document) (*Index, error) {
	x := &Index{model: asked.Default()}
	for n := 1; n <= len(doc.Measures); n++ {
		x.clauses = append(x.clauses, doc.Sentences(n)...)
	}
	x.clauses = append(x.clauses, doc.Sentences(0)...)
	if len(x.clauses) == 0 {
		return nil, fmt.Errorf("search: %s has no sentences", doc.Name)
	}
	x.anchors = anchor(x.clauses)
	aliases, err := clauseAliases(x.clauses, x.anchors)
	if err != nil {
		return nil, err
	}
	x.words = newLexical(doc, x.clauses, aliases)
	x.vectors, err = newVectors(ctx, x.words, x.clauses, x.anchors, heard())
	return x, err
}

// Find returns the n passages that answer query best, best first; equals in the
// order of the policy, its preamble and closing provisions last. n is clamped
// to [MaxPassages]; a query without words finds nothing.
func (x *Index) Find(ctx context.Context, query string, n int) ([]Passage, error) {
	n = min(n, MaxPassages, len(x.clauses))
	if n <= 0 {
		return nil, ctx.Err()
	}
	query = clip(query)
	q := x.words.query(query)
	scores, err := x.score(ctx, query, q)
	if err != nil || scores == nil {
		return nil, err
	}
	order := make([]int, 0, len(scores))
	for i, s := range scores {
		if s >= least {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(scores[b], scores[a]) })
	out := make([]Passage, 0, n)
	for _, i := range order[:min(n, len(order))] {
		out = append(out, Passage{Clause: x.clauses[i], Score: scores[i], Highlights: x.words.highlights(i, q)})
	}
	return out, nil
}

// Measures returns the measures that query is about, best first. The score of
// a measure is that of its best clause.
func (x *Index) Measures(ctx context.Context, query string) ([]MeasureScore, error) {
	query = clip(query)
	scores, err := x.score(ctx, query, x.words.query(query))
	if err != nil || scores == nil {
		return nil, err
	}
	var out []MeasureScore
	for i, s := range scores {
		if s < least {
			continue
		}
		at := slices.IndexFunc(out, func(m MeasureScore) bool { return m.Measure == x.clauses[i].Measure })
		if at < 0 {
			out = append(out, MeasureScore{x.clauses[i].Measure, s})
		} else {
			out[at].Score = max(out[at].Score, s)
		}
	}
	slices.SortStableFunc(out, func(a, b MeasureScore) int { return cmp.Compare(b.Score, a.Score) })
	return out, nil
}

// How the three views are added, and below what nothing is found. Chosen on
// folds of the bank and on the even lines of testdata/questions.tsv.
const (
	wordShare   = 0.25
	topicShare  = 0.55
	vectorShare = 0.20
	namedShare  = 0.60 // for 第六条 and the like, on top
	least       = 0.10
)

// evenShare is what a clause gets of its topic whatever its words: the rest goes
// to those of the topic's clauses that share most words with the question.
const evenShare = 0.7

// score returns a score for each clause, or nil if query has no words.
func (x *Index) score(ctx context.Context, query string, q []term) ([]float64, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if len(q) == 0 {
		return nil, nil
	}
	words := x.words.score(q)
	near, err := x.vectors.score(ctx, q)
	if err != nil {
		return nil, err
	}
	scores := make([]float64, len(x.clauses))
	for i := range scores {
		scores[i] = wordShare*words[i] + vectorShare*near[i]
	}
	for _, t := range x.model.Guess(query).Topics {
		clauses := x.anchors[topicIndex(t.Topic)]
		most := 0.0
		for _, a := range clauses {
			most = max(most, words[a.clause]*a.share)
		}
		for _, a := range clauses {
			part := 1.0
			if most > 0 {
				part = evenShare + (1-evenShare)*words[a.clause]*a.share/most
			}
			scores[a.clause] += topicShare * t.P * a.share * part
		}
	}
	for n := range named(query) {
		for i, c := range x.clauses {
			if c.Measure == n {
				scores[i] += namedShare
			}
		}
	}
	for i := range scores {
		scores[i] = min(max(scores[i], 0), 1)
	}
	return scores, nil
}

// clip cuts query after MaxQueryRunes.
func clip(query string) string {
	if len(query) <= MaxQueryRunes || utf8.RuneCountInString(query) <= MaxQueryRunes {
		return query
	}
	n := 0
	for i := range query {
		if n == MaxQueryRunes {
			return query[:i]
		}
		n++
	}
	return query
}
