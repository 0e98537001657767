package want

import (
	"bytes"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/rongce/rongce/assistant/offline/bank"
	"github.com/rongce/rongce/knowledge/packed"
)

// What people ask for without the word for it.
func TestTell(t *testing.T) {
	for _, c := range []struct {
		message string
		want    Want
	}{
		{"顶到头能给几个钱", Ceiling},
		{"花到几万才开始给", Threshold},
		{"一年就这么几个坑吗", Quota},
		{"这个是哪边在对接", Office},
		{"挂教育局名字的是哪几条", OfficeIn},
		{"座机报一下", Phone},
		{"这东西能用到哪年", Until},
		{"这个到底定下来没有", Draft},
		{"把那句话一个字不差念给我", Words},
		{"拿了以后搬走要不要吐出来", After},
		{"两头都吃行不行", Stack},
		{"凭啥才这么点", Why},
		{"下一年还轮得到我吗", Again},
		{"这笔钱谁来出", Funds},
		{"今天天气不错", None},
	} {
		if g := Default().Tell(c.message); g[0].Class != c.want {
			t.Errorf("%s: %v, not %s", c.message, g[:3], c.want)
		}
	}
}

// Floors of what is right on files of the bank that were left out: they only go up.
const (
	bestFloor = 0.85 // of the lines: the best guess is among what is asked for
	sureFloor = 0.96 // of the guesses above .9
)

// TestFolds measures on writers whose lines it was not trained on.
func TestFolds(t *testing.T) {
	if testing.Short() || raceDetector {
		t.Skip("slow: go test without -race or -short makes it")
	}
	byWriter, err := bank.ByWriter(files, Parse)
	if err != nil {
		t.Fatal(err)
	}
	names := slices.Sorted(maps.Keys(byWriter))
	all, right, sure, surelyRight := 0, 0, 0, 0
	for _, held := range names {
		var others []Example
		for _, n := range names {
			if n != held {
				others = append(others, byWriter[n]...)
			}
		}
		teller, n, r := Train(others), 0, 0
		for _, e := range byWriter[held] {
			best := teller.Tell(e.Text)[0]
			good := slices.Contains(e.Wants, best.Class)
			n++
			if good {
				r++
			}
			if best.P > 0.9 {
				if sure++; good {
					surelyRight++
				}
			}
		}
		t.Logf("%s: %d lines, %.3f right", held, n, float64(r)/float64(n))
		all, right = all+n, right+r
	}
	share := func(n, of int) float64 { return float64(n) / float64(of) }
	t.Logf("%d lines: %.3f right; sure of %.3f, of which right %.3f", all, share(right, all), share(sure, all), share(surelyRight, sure))
	if share(right, all) < bestFloor || share(surelyRight, sure) < sureFloor {
		t.Errorf("want at least %v and %v", bestFloor, sureFloor)
	}
}

func TestParse(t *testing.T) {
	e, err := Parse("amount, office\t花了8万补多少，找哪个局")
	if err != nil || e.Text != "花了8万补多少，找哪个局" || !slices.Equal(e.Wants, []Want{Amount, Office}) {
		t.Errorf("%+v, %v", e, err)
	}
	for _, c := range []struct{ line, says string }{
		{"花了8万补多少", "wants, a tab and a message are needed"},
		{"amount\t ", "wants, a tab and a message are needed"},
		{"amuont\t补多少", `unknown want "amuont"`},
		{"amount,amount\t补多少", "amount stands twice"},
		{"amount,none\t补多少", "none stands beside others"},
	} {
		if _, err := Parse(c.line); err == nil || err.Error() != c.says {
			t.Errorf("%q: %v, not %s", c.line, err, c.says)
		}
	}
}

// Every want has examples, by several writers.
func TestBankIsBroad(t *testing.T) {
	seen := map[Want]int{}
	for _, e := range examples() {
		for _, w := range e.Wants {
			seen[w]++
		}
	}
	for _, w := range Wants() {
		if seen[w] < 80 {
			t.Errorf("%s has %d examples", w, seen[w])
		}
	}
}

// weights.bin is made of the present bank, code and package asked, and what is damaged is told.
func TestPacked(t *testing.T) {
	if made, ok := packed.Made(course.Magic(), weights); !ok || made != course.Print(features(examples())) {
		t.Fatal("weights.bin is not of this bank and these features; run: go generate ./knowledge/asked ./assistant/offline/want")
	}
	if _, err := unpack(weights[:len(weights)-1]); err == nil {
		t.Error("the last byte is missing, and nobody says so")
	}
	some := features(examples()[:200])
	if !bytes.Equal(course.Pack(some), course.Pack(some)) {
		t.Error("two packings differ")
	}
}

func FuzzTell(f *testing.F) {
	f.Add("顶到头能给几个钱")
	f.Fuzz(func(t *testing.T, text string) {
		g := Default().Tell(text)
		if len(g) != len(wants) {
			t.Fatalf("%d wants", len(g))
		}
		sum := 0.0
		for i, s := range g {
			if sum += s.P; i > 0 && g[i-1].P < s.P {
				t.Fatal("not best first")
			}
		}
		if !(sum > 0.999 && sum < 1.001) {
			t.Fatalf("probabilities sum to %v", sum)
		}
	})
}

func FuzzParse(f *testing.F) {
	f.Add("amount,office\t花了8万补多少，找哪个局")
	f.Fuzz(func(t *testing.T, line string) {
		if e, err := Parse(line); err == nil && (len(e.Wants) == 0 || strings.TrimSpace(e.Text) == "") {
			t.Fatalf("%+v", e)
		}
	})
}

func BenchmarkTell(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Default().Tell("算力那条顶到头能给几个钱，归哪个局")
	}
}
