package curated

import (
	"fmt"
	"regexp"
	"slices"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/tools/money"
)

// ownMeasure is the score from which a question names its measure itself.
const ownMeasure = 0.5

// alike is how much of the order of two questions' words must agree: 甲比乙
// has the same words as 乙比甲.
const alike = 0.5

// meaning is what two questions are compared by.
type meaning struct {
	act     string
	measure int // -1: it names none by itself
	figures []string
	content []rune
	bag     []rune // the same, sorted
	leans   bool   // on what was said before
}

// leaning are words that point to what was said before.
var leaning = regexp.MustCompile(`那么|那要|那如果|^那|这个|这条|这项|那个|那条|刚才|刚刚|上面|前面|之前说|它|还是|另外|再加|换成|改成|^.{0,8}呢[？?]?$|其他|也能|也可以`)

// ofFacts are the acts whose answer depends on what else the user has said.
var ofFacts = []string{"amount", "eligible", "target", "compare", "stack", "overview", "fact", "correct", "unsure"}

func (b *Book) meaningOf(question string) meaning {
	u := b.understand(question)
	m := meaning{act: u.Act, measure: -1, content: []rune(content(question)), leans: leaning.MatchString(question)}
	if len(u.Measures) > 0 && u.Measures[0].Score >= ownMeasure {
		m.measure = u.Measures[0].Measure
	}
	for _, f := range money.Figures(question) {
		if isWord(f) {
			continue
		}
		m.figures = append(m.figures, fmt.Sprint(f.Kind, f.Value.Exact()))
	}
	for _, a := range u.Amounts {
		m.figures = append(m.figures, a.Low.Exact()+"–"+a.High.Exact()+a.Currency)
	}
	m.bag = slices.Sorted(slices.Values(m.content))
	return m
}

// isWord tells a Han digit that is part of a word: 一 in 一下 and 一年, 零 in 零租.
func isWord(f money.Figure) bool { return f.Kind == money.Han && f.Start+1 == f.End }

// standsAlone tells a question that means the same wherever it is asked;
// opening: nothing was said before it.
func (m meaning) standsAlone(opening bool) bool {
	return m.measure >= 0 && !m.leans && len(m.content) > 0 && (opening || !slices.Contains(ofFacts, m.act))
}

func same(a, b meaning) bool {
	return a.act == b.act && a.measure == b.measure && slices.Equal(a.figures, b.figures) && slices.Equal(a.bag, b.bag) && order(a.content, b.content) >= alike
}

// order is the share of neighbours that two questions have in common (Dice).
func order(a, b []rune) float64 {
	if slices.Equal(a, b) {
		return 1
	}
	pairs := map[[2]rune]int{}
	for i := range len(a) - 1 {
		pairs[[2]rune{a[i], a[i+1]}]++
	}
	common := 0
	for i := range len(b) - 1 {
		p := [2]rune{b[i], b[i+1]}
		if pairs[p] > 0 {
			pairs[p]--
			common++
		}
	}
	return 2 * float64(common) / float64(max(1, len(a)+len(b)-2))
}

// found is a curated answer with what its question means.
type found struct {
	assistant.Curated
	meaning
}
