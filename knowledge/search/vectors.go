package search

import (
	"context"
	"errors"
	"fmt"

	chromem "github.com/philippgille/chromem-go"

	"github.com/rongce/rongce/knowledge"
)

// vectors holds one hashgram for each topic in a chromem collection. What can
// go wrong with chromem stays in here: it does not normalise, a zero vector
// becomes NaN, ties come in random order, too many or no results asked for are
// errors, and a context that ended is none.
type vectors struct {
	collection *chromem.Collection
	targets    map[string][]target // topic → its clauses
	clauses    int
	weigh      func(term) float64
}

// textPart is how much a topic's clauses count in its vector, beside its cloud.
const textPart = 0.2

// likeness is the cosine that counts as being the same; question and topic are
// never closer, one being a sentence and the other a cloud.
const likeness = 0.4

// noEmbedding is chromem's embedding function here: every vector is given. A
// nil one would ask OpenAI over the network.
func noEmbedding(context.Context, string) ([]float32, error) {
	return nil, errors.New("search: chromem must not embed")
}

func newVectors(ctx context.Context, words *lexical, clauses []*knowledge.Clause, anchors [][]target, u *utterances) (*vectors, error) {
	c, err := chromem.NewDB().CreateCollection("topics", nil, noEmbedding)
	if err != nil {
		return nil, fmt.Errorf("search: %w", err)
	}
	v := &vectors{collection: c, targets: map[string][]target{}, clauses: len(clauses), weigh: u.weigh}
	var docs []chromem.Document
	for t, at := range anchors {
		text := ""
		for _, a := range at {
			text += clauses[a.clause].Title + clauses[a.clause].Text
		}
		sum := make(hashgram, dimensions)
		sum.add(u.clouds[t], 1)
		sum.add(embed(words.query(text), v.weigh), textPart)
		if sum = sum.normal(); sum == nil || len(at) == 0 {
			continue // not a topic of this document
		}
		id := string(topics[t])
		docs = append(docs, chromem.Document{ID: id, Embedding: sum})
		v.targets[id] = at
	}
	if len(docs) > 0 {
		if err := c.AddDocuments(ctx, docs, 1); err != nil {
			return nil, fmt.Errorf("search: %w", err)
		}
	}
	return v, ctx.Err() // chromem ends early without an error
}

// score returns for each clause the likeness of q to the topics it belongs to, 0 to 1.
func (v *vectors) score(ctx context.Context, q []term) ([]float64, error) {
	out := make([]float64, v.clauses)
	query := embed(q, v.weigh)
	n := v.collection.Count()
	if query == nil || n == 0 {
		return out, nil
	}
	found, err := v.collection.QueryEmbedding(ctx, query, n, nil, nil) // all, so that no tie is cut
	if err != nil {
		return nil, fmt.Errorf("search: %w", err)
	}
	if err := ctx.Err(); err != nil { // or found is short, without an error
		return nil, err
	}
	for _, r := range found {
		for _, t := range v.targets[r.ID] {
			out[t.clause] = max(out[t.clause], t.share*min(float64(r.Similarity)/likeness, 1))
		}
	}
	return out, nil
}
