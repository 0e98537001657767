package turn

import (
	"bytes"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/rongce/rongce/assistant/offline/bank"
	"github.com/rongce/rongce/knowledge/packed"
)

// What people say instead of the plain word for it.
func TestTell(t *testing.T) {
	for _, c := range []struct {
		message string
		act     Act
	}{
		{"说错了，是5万2", Set},
		{"年底又冲了一单三万的", Up},
		{"商家又退了我9900", Down},
		{"查了，没这回事", Undo},
		{"好了不做梦了，按真的算", Actual},
		{"这几样拢一块是多少", Total},
		{"刚才那个数再报一遍", Again},
		{"哪头拿得多", Compare},
		{"归哪个部门管", Other},
	} {
		if g := Default().Tell(c.message); g[0].Class != c.act {
			t.Errorf("%s: %v, not %s", c.message, g[:3], c.act)
		}
	}
}

// Floors of what is right on files of the bank that were left out: they only go up.
const (
	bestFloor = 0.90 // of the lines
	sureFloor = 0.98 // of the guesses above .9
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
			n++
			if best.Class == e.Act {
				r++
			}
			if best.P > 0.9 {
				if sure++; best.Class == e.Act {
					surelyRight++
				} else {
					t.Logf("%s: %s, told %s with %.2f", e.Text, e.Act, best.Class, best.P)
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
	e, err := Parse("up\t又签了一单2万的")
	if err != nil || e != (Example{Text: "又签了一单2万的", Act: Up}) {
		t.Errorf("%+v, %v", e, err)
	}
	for _, c := range []struct{ line, says string }{
		{"又签了一单", "an act, a tab and a message are needed"},
		{"up\t ", "an act, a tab and a message are needed"},
		{"more\t又签了一单", `unknown act "more"`},
	} {
		if _, err := Parse(c.line); err == nil || err.Error() != c.says {
			t.Errorf("%q: %v, not %s", c.line, err, c.says)
		}
	}
}

// Every act has examples, by several writers.
func TestBankIsBroad(t *testing.T) {
	seen := map[Act]int{}
	for _, e := range examples() {
		seen[e.Act]++
	}
	for _, a := range Acts() {
		if seen[a] < 50 {
			t.Errorf("%s has %d examples", a, seen[a])
		}
	}
}

// weights.bin is made of the present bank, code and package asked, and what is damaged is told.
func TestPacked(t *testing.T) {
	if made, ok := packed.Made(course.Magic(), weights); !ok || made != course.Print(features(examples())) {
		t.Fatal("weights.bin is not of this bank and these features; run: go generate ./knowledge/asked ./assistant/offline/turn")
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
	f.Add("年底又冲了一单三万的")
	f.Fuzz(func(t *testing.T, text string) {
		g := Default().Tell(text)
		if len(g) != len(acts) {
			t.Fatalf("%d acts", len(g))
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
	f.Add("up\t又签了一单2万的")
	f.Fuzz(func(t *testing.T, line string) {
		if e, err := Parse(line); err == nil && (!slices.Contains(acts, e.Act) || strings.TrimSpace(e.Text) == "") {
			t.Fatalf("%+v", e)
		}
	})
}

func BenchmarkTell(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Default().Tell("年底又冲了一单三万的")
	}
}
