package offline

import (
	"slices"
	"testing"

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
		l := &plan{Reading: read(c.ask, asked.Default())}
		l.seek(policy)
		var got []int
		for _, p := range l.places {
			if !slices.Contains(got, p.clause.Measure) {
				got = append(got, p.clause.Measure)
			}
			if _, err := policy.Cite(p.clause.ID, p.sentence); err != nil {
				t.Errorf("%s: %q is no quote: %v", c.ask, p.sentence, err)
			}
		}
		if slices.Sort(got); !slices.Equal(got, c.want) {
			t.Errorf("%s: measures %v, want %v", c.ask, got, c.want)
		}
	}
}

// A share that no relation reads is asked about; the policy's own, and facts of the
// company, are not.
func TestLooseShares(t *testing.T) {
	for message, loose := range map[string]bool{
		"买了6万5的算力，12月再买一笔，金额是前面那笔的五分之一": true,
		"二期是一期200万的1.75倍":               true,
		"计划投900万，目前实际投完三分之二":            true,
		"算力8万，按50%补多少":                  false,
		"研发费用占比12%，算力用了7万":              false,
		"群里说提高到六成，我算力8万":                false,
		"每季度60万，翻一倍每季度120万":             false, // what it comes to is said
		"投了三百万，成本三成本地化":                 false,
	} {
		r := read(message, asked.Default())
		if got := r.looseShare(); got != loose {
			t.Errorf("%s: loose %v, want %v", message, got, loose)
		}
	}
}

// A contract over the turn of a year counts the months of the year asked about.
func TestAcrossYears(t *testing.T) {
	month := cycleOf(perMonth)
	for message, want := range map[string]int64{
		"2026年10月开始租，2027年5月底停，只问2027年": 5,
		"2026年10月开始租，2027年5月底停，只问2026年": 3,
		"从去年11月租到今年4月，今年这部分补多少":         4,
		"从去年11月租到今年4月，补多少":              0, // which year's?
	} {
		if n, crosses := newSentence(message).acrossYears(month); !crosses || n != want {
			t.Errorf("%s: %d months (%v), want %d", message, n, crosses, want)
		}
	}
	if _, crosses := newSentence("今年3月到8月每月5000").acrossYears(month); crosses {
		t.Error("a time within a year crosses none")
	}
}
