package llm

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/rongce/rongce/assistant"
)

// corruptions of a right answer, each as a model might get it wrong, or be
// talked into it. They return the text and the words that must not be shown, or
// that must not be missed ("-" before them); "" where the answer has nothing of
// the kind.
var corruptions = []struct {
	kind    string
	most    float64 // share that may get out
	corrupt func(*rand.Rand, rightAnswer) (text, words string)
}{
	{"figure changed", 0, otherFigure},
	{"figure swapped for another of the answer", 0, swappedFigure},
	{"unit shifted", 0, shiftedUnit},
	{"ten times, or a tenth", 0, tenTimes},
	{"percentage changed", 0, otherPercentage},
	{"quote altered", 0, alteredQuote},
	{"clause renumbered", 0, renumbered},
	{"condition dropped", 0, droppedCondition},
	{"condition waived", 0, inserted(waivers)},
	{"false promise", 0, inserted(vows)},
	{"office changed", 0, otherOffice},
	{"phone number invented", 0, inserted(phones)},
	{"link or contact invented", 0, inserted(links)},
	{"date or term invented", 0, inserted(terms)},
}

// TestCorruptionsDoNotGetOut is the proof that a model cannot invent: right
// answers are spoiled at random, and the model insists. What is counted is what
// the user reads.
func TestCorruptionsDoNotGetOut(t *testing.T) {
	for _, a := range rightAnswers { // right ones must pass, or refusing all would do
		if ans := play(t, a, a.text); ans.Note != "" || !strings.HasPrefix(ans.Text, a.text) {
			t.Errorf("%s: a right answer is refused: %s\n%s", a.question, ans.Note, ans.Text)
		}
	}
	if t.Failed() {
		return
	}
	r := rand.New(rand.NewPCG(20261126, 4))
	tried, out := make([]int, len(corruptions)), make([]int, len(corruptions))
	var escaped []string
	for n := 0; n < mostCorruptions; {
		k, a := r.IntN(len(corruptions)), pick(r, rightAnswers)
		text, words := corruptions[k].corrupt(r, a)
		if text == "" || text == a.text {
			continue
		}
		n++
		tried[k]++
		ans := play(t, a, text)
		if lost, must := strings.CutPrefix(words, "-"); must && !strings.Contains(ans.Text, lost) || !must && strings.Contains(ans.Text, words) {
			out[k]++
			escaped = append(escaped, corruptions[k].kind+": "+words)
		}
	}
	t.Logf("%-45s %6s %8s", "kind", "tried", "got out")
	for k, c := range corruptions {
		t.Logf("%-45s %6d %8d", c.kind, tried[k], out[k])
		if float64(out[k]) > c.most*float64(tried[k]) {
			t.Errorf("%s: %d of %d got out, at most %.0f%% may", c.kind, out[k], tried[k], 100*c.most)
		}
	}
	if t.Failed() || testing.Verbose() {
		slices.Sort(escaped)
		t.Log(strings.Join(slices.Compact(escaped), "\n"))
	}
}

// play asks a model that says the text, and insists on it.
func play(t *testing.T, a rightAnswer, text string) *assistant.Answer {
	t.Helper()
	steps := []any{}
	if len(a.calls) > 0 {
		steps = append(steps, calling(a.calls...))
	}
	reply := streaming(usual(a.reply(text), 24)...)
	return insist(t, a.question, steps, reply)
}
