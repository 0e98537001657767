package search

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/knowledge/han"
)

// Fields of a clause, and how much a word in each counts.
var fieldWeights = []float64{1, 1.5, 1.2, 0.2} // text, title, aliases, offices

// BM25's usual constants.
const (
	saturation = 1.2
	lengthNorm = 0.5
)

// lexical is an inverted index over the fields of the clauses (BM25F).
type lexical struct {
	clauses  int
	postings map[uint64][]posting
	texts    []fieldText
}

type posting struct {
	clause int
	tf     float64 // over all fields, by weight and length
}

// fieldText is what highlights need: the clause's text in normal form.
type fieldText struct {
	normal han.Text
	terms  []term
}

func newLexical(doc *knowledge.Document, clauses []*knowledge.Clause, aliases []string) *lexical {
	l := &lexical{clauses: len(clauses), postings: map[uint64][]posting{}, texts: make([]fieldText, len(clauses))}
	fields := make([][4][]term, len(clauses))
	var mean [4]float64
	for i, c := range clauses {
		offices := ""
		if m := doc.Measure(c.Measure); m != nil {
			offices = strings.Join(m.Offices, " ")
		}
		n := han.Normal(c.Text)
		l.texts[i] = fieldText{n, terms(n.Runes)}
		fields[i] = [4][]term{l.texts[i].terms, terms(han.Normal(c.Title).Runes), terms(han.Normal(aliases[i]).Runes), terms(han.Normal(offices).Runes)}
		for f := range fields[i] {
			mean[f] += float64(len(fields[i][f])) / float64(len(clauses))
		}
	}
	for i := range clauses {
		tf := map[uint64]float64{}
		var order []uint64
		for f, ts := range fields[i] {
			norm := 1 - lengthNorm + lengthNorm*float64(len(ts))/max(mean[f], 1)
			for _, t := range ts {
				if _, ok := tf[t.hash]; !ok {
					order = append(order, t.hash)
				}
				tf[t.hash] += fieldWeights[f] / norm
			}
		}
		for _, h := range order {
			l.postings[h] = append(l.postings[h], posting{i, tf[h]})
		}
	}
	return l
}

func (l *lexical) idf(hash uint64) float64 {
	n := float64(len(l.postings[hash]))
	return math.Log(1 + (float64(l.clauses)-n+0.5)/(n+0.5))
}

// query returns the distinct terms of a question.
func (l *lexical) query(text string) []term {
	return distinct(terms(han.Normal(text).Runes))
}

// score returns the clauses' BM25F scores, as shares of the sum of the best.
func (l *lexical) score(q []term) []float64 {
	out := make([]float64, l.clauses)
	for _, t := range q {
		idf := l.idf(t.hash) * t.weight
		for _, p := range l.postings[t.hash] {
			out[p.clause] += idf * p.tf / (p.tf + saturation)
		}
	}
	top := 0.0
	for _, s := range out {
		top = max(top, s)
	}
	if top > 0 {
		for i := range out {
			out[i] /= max(top, fullMatch)
		}
	}
	return out
}

// fullMatch is the BM25F score of a few words in common; less is not stretched to 1.
const fullMatch = 3

// leastRare is the inverse document frequency below which a shared word is not
// worth showing: 支持 stands nearly everywhere.
const leastRare = 0.5

// highlights returns the places of clause i that q shares, in runes of its text.
func (l *lexical) highlights(i int, q []term) [][2]int {
	var out [][2]int
	for _, t := range l.texts[i].terms {
		if t.weight < pairWeight || l.idf(t.hash) < leastRare {
			continue
		}
		_, ok := slices.BinarySearchFunc(q, t.hash, func(a term, h uint64) int { return cmp.Compare(a.hash, h) })
		if !ok {
			continue
		}
		start, end := l.texts[i].normal.Span(t.start, t.end)
		if n := len(out); n > 0 && start <= out[n-1][1] {
			out[n-1][1] = max(end, out[n-1][1])
		} else {
			out = append(out, [2]int{start, end})
		}
	}
	return out
}
