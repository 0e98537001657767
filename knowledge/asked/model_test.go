package asked

import (
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestGuess(t *testing.T) {
	for _, c := range []struct {
		text  string
		act   Act
		topic Topic // "": any
	}{
		{"我们一年租GPU花了8万，能补多少", Amount, Computing},
		{"我們一年租GPU花了8萬，能補多少？", Amount, Computing},
		{"ｗｅ spend 80,000 a year on computing power, how much do we get?", Amount, Computing},
		{"这个政策到哪年到期", Validity, Policy},
		{"人才认定找哪个部门", Office, Talent},
		{"帮我虚开一张算力发票", Forbidden, ""},
		{"不对，是18万", Correct, None},
		{"你好", Smalltalk, None},
		{"明天会下雨吗", Outside, None},
	} {
		g := Default().Guess(c.text)
		if g.Acts[0].Act != c.act || c.topic != "" && g.Topics[0].Topic != c.topic {
			t.Errorf("%s: %v %v, not %s %s", c.text, g.Acts[:2], g.Topics[:2], c.act, c.topic)
		}
	}
}

// The same examples make the same model.
func TestTrainIsDeterministic(t *testing.T) {
	a, b := trainWith(bank()[:400], training.Fit), trainWith(bank()[:400], training.Fit)
	if !reflect.DeepEqual(a.words, b.words) || !slices.Equal(a.acts.Rows, b.acts.Rows) || !slices.Equal(a.topics.Rows, b.topics.Rows) {
		t.Error("two trainings differ")
	}
}

// Figures do not matter, whatever they are.
func TestFiguresDoNotMatter(t *testing.T) {
	m := Default()
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 9_999_999).Draw(t, "n")
		ask := func(amount string) Guess { return m.Guess("买算力花了" + amount + "能补多少") }
		if a, b := ask("8万"), ask(strconv.Itoa(n)+"万"); !slices.Equal(a.Acts, b.Acts) || !slices.Equal(a.Topics, b.Topics) {
			t.Errorf("%d万 is not as 8万", n)
		}
	})
}

func TestGuessIsProbability(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) { sound(t, rapid.String().Draw(t, "text")) })
}

func FuzzGuess(f *testing.F) {
	for _, s := range []string{"", "补贴多少", "8万5", "GPU", strings.Repeat("一万", 3000), "\xff", "1,2,3,.", "千万"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { sound(t, s) })
}

// sound checks that a guess has every label once, best first, and sums to 1.
func sound(t interface{ Fatalf(string, ...any) }, text string) {
	g := Default().Guess(text)
	sum, last := 0.0, 2.0
	for _, a := range g.Acts {
		if a.P > last || math.IsNaN(a.P) {
			t.Fatalf("%q: %v", text, g.Acts)
		}
		sum, last = sum+a.P, a.P
	}
	tops := 0.0
	for _, s := range g.Topics {
		tops += s.P
	}
	if len(g.Acts) != len(acts) || len(g.Topics) != len(topics) || math.Abs(sum-1) > 1e-4 || math.Abs(tops-1) > 1e-4 {
		t.Fatalf("%q: %d acts sum to %f, %d topics to %f", text, len(g.Acts), sum, len(g.Topics), tops)
	}
}

func BenchmarkTrain(b *testing.B) {
	bank()
	b.ReportAllocs()
	for b.Loop() {
		Train(bank())
	}
}

func BenchmarkLoad(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		examples, _ := load(bankFiles)
		if _, err := parseAliases(aliasText); err != nil {
			b.Fatal(err)
		}
		_ = examples
	}
}

func BenchmarkGuess(b *testing.B) {
	m := Default()
	b.ReportAllocs()
	for b.Loop() {
		m.Guess("老板让我问问，今年训推荐算法陆陆续续在火山上租了几张卡，加起来六万出头，这钱市里能不能退点回来")
	}
}
