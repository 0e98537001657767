package search

import (
	"bufio"
	"cmp"
	"maps"
	"math"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
)

type question struct {
	line, measure int
	text          string
}

func questions(t testing.TB) (dev, test []question) {
	f, err := os.Open("testdata/questions.tsv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	n := 0
	for lines := bufio.NewScanner(f); lines.Scan(); {
		n++
		measure, text, ok := strings.Cut(lines.Text(), "\t")
		m, err := strconv.Atoi(measure)
		if !ok || err != nil {
			t.Fatalf("questions.tsv:%d: %v", n, err)
		}
		if n%2 == 0 {
			dev = append(dev, question{n, m, text})
		} else {
			test = append(test, question{n, m, text})
		}
	}
	return dev, test
}

// The floors of TestQuestions: they only go up.
const (
	firstFloor = 0.955
	threeFloor = 0.99
)

// TestQuestions measures on questions that were written by somebody who had
// seen neither code, aliases nor bank. The even lines were looked at while the
// search was made; the odd ones are only ever counted.
func TestQuestions(t *testing.T) {
	x := policy(t)
	find := func(q string) []int {
		ms, err := x.Measures(t.Context(), q)
		if err != nil {
			t.Fatal(err)
		}
		var out []int
		for _, m := range ms {
			out = append(out, m.Measure)
		}
		return out
	}
	plain := bigrams(x)
	dev, test := questions(t)
	for _, set := range []struct {
		name string
		qs   []question
	}{{"even lines (dev)", dev}, {"odd lines (test)", test}} {
		first, three := rate(set.qs, find)
		baseFirst, baseThree := rate(set.qs, plain)
		t.Logf("%s, %d questions: right measure first %.3f, among three %.3f; plain bigram BM25 %.3f, %.3f", set.name, len(set.qs), first, three, baseFirst, baseThree)
		if first < firstFloor || three < threeFloor {
			t.Errorf("%s: below the floors of %.3f and %.3f", set.name, firstFloor, threeFloor)
		}
	}
	for _, q := range dev {
		if got := find(q.text); len(got) == 0 || got[0] != q.measure {
			t.Logf("line %d: %v, should be %d: %s", q.line, got[:min(3, len(got))], q.measure, q.text)
		}
	}
}

// rate returns the shares of questions whose measure is first and among three.
func rate(qs []question, find func(string) []int) (first, three float64) {
	for _, q := range qs {
		at := slices.Index(find(q.text), q.measure)
		if at == 0 {
			first++
		}
		if at >= 0 && at < 3 {
			three++
		}
	}
	return first / float64(len(qs)), three / float64(len(qs))
}

// bigrams is what one would write first: BM25 over the pairs of characters and
// the Latin words of the clauses, a measure being as good as its best clause.
func bigrams(x *Index) func(string) []int {
	const k1, b = 1.2, 0.75
	grams := func(s string) map[string]float64 {
		out := map[string]float64{}
		runes := []rune(strings.ToLower(s))
		for i := 0; i+1 < len(runes); i++ {
			out[string(runes[i:i+2])]++
		}
		return out
	}
	seen, mean := map[string]float64{}, 0.0
	var docs []map[string]float64
	for _, c := range x.clauses {
		g := grams(c.Title + "。" + c.Text)
		for k := range g {
			seen[k]++
		}
		docs = append(docs, g)
		mean += float64(len(c.Text)) / float64(len(x.clauses))
	}
	return func(query string) []int {
		best := map[int]float64{}
		for i, c := range x.clauses {
			s := 0.0
			for k := range grams(query) {
				idf := math.Log(1 + (float64(len(docs))-seen[k]+0.5)/(seen[k]+0.5))
				tf := docs[i][k]
				s += idf * tf * (k1 + 1) / (tf + k1*(1-b+b*float64(len(c.Text))/mean))
			}
			if s > 0 {
				best[c.Measure] = max(best[c.Measure], s)
			}
		}
		out := slices.Sorted(maps.Keys(best))
		slices.SortStableFunc(out, func(a, b int) int { return cmp.Compare(best[b], best[a]) })
		return out
	}
}

func BenchmarkFind(b *testing.B) {
	x := policy(b)
	b.ReportAllocs()
	for b.Loop() {
		x.Find(b.Context(), "老板让我问问，今年训推荐算法陆陆续续租了几张卡，加起来六万出头，这钱市里能不能退点回来", 5)
	}
}

func BenchmarkNew(b *testing.B) {
	policy(b)
	b.ReportAllocs()
	for b.Loop() {
		policy(b)
	}
}
