package plan

import (
	"slices"
	"testing"

	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/knowledge/asked"
)

// Where a figure or a word stands, as a reader of the policy would find it.
func TestConcordanceFindsEveryMeasure(t *testing.T) {
	policy := knowledge.FuzhouAI()
	for _, c := range []struct {
		ask  string
		want []int // measures, 0 for the closing provisions
	}{
		{"写了30%的是哪几条", []int{1, 2}},
		{"百分之二十是哪条", []int{3}},
		{"按3%的是哪一条", []int{9}},
		{"300万是哪个事项的上限", []int{2}},
		{"20万元出现在哪两处", []int{1, 8}},
		{"每年限十个的是哪些条", []int{3, 9}},
		{"哪几条有“一次性”这个词", []int{1}},
		{"“就高不重复”写在哪", []int{0}},
		{"哪几条写了“与国家级省级不重复”", []int{3, 9}}, // not word for word
		{"哪几条有“免费午餐”四个字", nil},
	} {
		l := &Plan{Reading: reading.Read(c.ask, asked.Default())}
		l.seek(policy)
		var got []int
		for _, p := range l.Places {
			if !slices.Contains(got, p.Clause.Measure) {
				got = append(got, p.Clause.Measure)
			}
			if _, err := policy.Cite(p.Clause.ID, p.Sentence); err != nil {
				t.Errorf("%s: %q is no quote: %v", c.ask, p.Sentence, err)
			}
		}
		if slices.Sort(got); !slices.Equal(got, c.want) {
			t.Errorf("%s: measures %v, want %v", c.ask, got, c.want)
		}
	}
}
