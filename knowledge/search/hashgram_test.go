package search

import (
	"math"
	"testing"

	"pgregory.net/rapid"

	"github.com/rongce/rongce/knowledge/han"
)

func flat(t term) float64 { return t.weight }

// chromem does not normalise and makes NaN of zero: a hashgram has length 1 or is nil.
func TestHashgramHasLengthOne(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ts := terms(han.Normal(rapid.String().Draw(t, "text")).Runes)
		v := embed(ts, flat)
		if v == nil {
			return
		}
		sum := 0.0
		for _, x := range v {
			sum += float64(x) * float64(x)
		}
		if math.Abs(sum-1) > 1e-5 {
			t.Errorf("length %f", math.Sqrt(sum))
		}
	})
	if embed(nil, flat) != nil || embed(terms([]rune("算力")), func(term) float64 { return 0 }) != nil {
		t.Error("nothing has a vector")
	}
}

func TestHashgramLikeness(t *testing.T) {
	likeness := func(a, b string) float32 {
		x, y := embed(terms([]rune(a)), flat), embed(terms([]rune(b)), flat)
		sum := float32(0)
		for i := range x {
			sum += x[i] * y[i]
		}
		return sum
	}
	same, slip, other := likeness("算力补贴", "算力补贴"), likeness("算力补贴", "算立补铁"), likeness("算力补贴", "高级职称")
	if same < 0.999 || slip <= other || other > 0.2 {
		t.Errorf("itself %.2f, a slip of it %.2f, something else %.2f", same, slip, other)
	}
}
