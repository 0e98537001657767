package linear

import (
	"math"
	"testing"

	"pgregory.net/rapid"

	"github.com/rongce/rongce/knowledge/packed"
)

// Three kinds of animals by what they have; every one has eyes.
func animals() (raw [][]Feature, labels []int) {
	const eyes, feathers, beak, fins, scales, fur, milk = 1, 2, 3, 4, 5, 6, 7
	for _, a := range []struct {
		kind int
		has  []uint32
	}{
		{0, []uint32{eyes, feathers, beak}}, {0, []uint32{eyes, feathers}}, {0, []uint32{eyes, beak}},
		{1, []uint32{eyes, fins, scales}}, {1, []uint32{eyes, fins}}, {1, []uint32{eyes, scales}},
		{2, []uint32{eyes, fur, milk}}, {2, []uint32{eyes, fur}}, {2, []uint32{eyes, milk}},
	} {
		var features []Feature
		for _, h := range a.has {
			features = append(features, Feature{h, 1})
		}
		raw, labels = append(raw, features), append(labels, a.kind)
	}
	return raw, labels
}

// What is learned tells the examples apart, and so does what it is rounded and packed to.
func TestLearns(t *testing.T) {
	raw, labels := animals()
	words, set := Choose(raw, 2)
	weights := Training{Epochs: 20, Rate: 3}.Fit(set, words.Len(), 3, func(i int) int { return labels[i] })
	file := string(Pack("animals", packed.Print{}, words, weights))
	kept, err := UnpackModel("animals", file, 3)
	if err != nil {
		t.Fatal(err)
	}
	for _, classes := range [][]int{{}, {2}, {4}, {3, 3}} {
		if _, err := UnpackModel("animals", file, classes...); err == nil {
			t.Errorf("read as classifiers of %v classes, and nobody says so", classes)
		}
	}
	for i, features := range raw {
		var a, b Scores
		p, q := Probabilities(weights, set[i], &a), Probabilities(kept.Heads[0], kept.Words.Vector(features, nil), &b)
		if p[labels[i]] < 0.7 {
			t.Errorf("%v: %v, not %d", features, p, labels[i])
		}
		for c := range p {
			if math.Abs(float64(p[c]-q[c])) > 0.05 {
				t.Errorf("%v: %v unpacked is %v", features, p, q)
			}
		}
	}
	if words.Has(99) || !words.Has(1) {
		t.Error("knows what it never saw, or not what it saw")
	}
}

// A feature that too few examples have is left out; what all of them have counts least.
func TestChoose(t *testing.T) {
	words, set := Choose([][]Feature{{{1, 1}, {2, 1}}, {{1, 1}, {2, 1}}, {{1, 1}, {3, 1}}}, 2)
	if words.Len() != 2 || words.Has(3) {
		t.Fatalf("%d features", words.Len())
	}
	if common, rarer := set[0][0].Value, set[0][1].Value; common >= rarer {
		t.Errorf("the common one counts %v, the rarer %v", common, rarer)
	}
	if len(set[2]) != 1 {
		t.Errorf("%v", set[2])
	}
}

// Whatever features a thing has: its vector has length 1 (or 0, if none is known),
// rows rise, and its probabilities sum to 1.
func TestVectors(t *testing.T) {
	raw, labels := animals()
	words, set := Choose(raw, 1)
	weights := Training{Epochs: 3, Rate: 3}.Fit(set, words.Len(), 3, func(i int) int { return labels[i] }).round()
	rapid.Check(t, func(t *rapid.T) {
		var features []Feature
		for range rapid.IntRange(0, 9).Draw(t, "features") {
			features = append(features, Feature{rapid.Uint32Range(0, 9).Draw(t, "hash"), rapid.Float32Range(0.1, 3).Draw(t, "weight")})
		}
		v := words.Vector(Tidy(features), nil)
		length, last := 0.0, int32(-1)
		for _, e := range v {
			length += float64(e.Value) * float64(e.Value)
			if e.Row <= last {
				t.Fatalf("rows do not rise: %v", v)
			}
			last = e.Row
		}
		if len(v) > 0 && math.Abs(length-1) > 1e-4 {
			t.Fatalf("length %v", length)
		}
		var out Scores
		sum := 0.0
		for _, p := range Probabilities(weights, v, &out) {
			sum += float64(p)
		}
		if math.Abs(sum-1) > 1e-4 {
			t.Fatalf("probabilities sum to %v", sum)
		}
	})
}

// Classes are ranked by their probability, equal ones as they stand; what is not ranked has none.
func TestRank(t *testing.T) {
	type fruit string
	r := Rank([]fruit{"apple", "pear", "plum"}, []float32{0.25, 0.5, 0.25})
	if r[0].Class != "pear" || r[1].Class != "apple" || r[2].Class != "plum" || r.Of("plum") != 0.25 || r.Of("fig") != 0 || Ranking[fruit](nil).Of("pear") != 0 {
		t.Errorf("%v", r)
	}
}
