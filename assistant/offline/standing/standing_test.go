package standing

import (
	"bytes"
	"slices"
	"testing"
	"testing/fstest"

	"github.com/rongce/rongce/assistant/offline/bank"
	"github.com/rongce/rongce/knowledge/packed"
	"github.com/rongce/rongce/tools/money"
	"pgregory.net/rapid"
)

// message is what a text is with nothing, or an amount, known before it.
func message(text string, known money.Amount) Message {
	masked, values := bank.Masked(text)
	return Message{Masked: masked, Values: values, Known: known}
}

// What people say of an amount that is known, and of several in one message.
func TestTogether(t *testing.T) {
	known := money.Wan(30)
	for _, c := range []struct {
		text  string
		known money.Amount
		all   []Standing
	}{
		{"报错了，不是30万，是52万", known, []Standing{Out, Counts}},
		{"漏了一张3万的票，加进去", known, []Standing{Counts, Counts}},
		{"其中3万后来退掉了，剔掉再算", known, []Standing{Counts, Off}},
		{"要是涨两成呢", known, []Standing{Scaled}},
		{"那只是一个季度的，四个季度都一样", known, []Standing{Scaled}},
		{"30万是预算，实际花了26万", known, []Standing{Out, Counts}},
		{"上半年买算力3万，下半年4万5，全年补多少", money.Amount{}, []Standing{Counts, Counts}},
		{"买备案模型一共40万，其中5万退了，补多少", money.Amount{}, []Standing{Counts, Off}},
		{"平台服务收入去年120万，今年180万，今年补多少", money.Amount{}, []Standing{Out, Counts}},
		{"原计划买备案模型50万，只完成了六成，补多少", money.Amount{}, []Standing{Scaled}},
	} {
		if got := Default().Together(message(c.text, c.known)); !slices.Equal(got.Standings, c.all) {
			t.Errorf("%s: %v (%.2f), not %v", c.text, got.Standings, got.P, c.all)
		}
	}
}

// What makes no sense is never told: nothing goes off what is smaller, no case stands alone, and
// only what a message tells a factor of is scaled.
func TestTogetherMakesSense(t *testing.T) {
	lines := examples()
	rapid.Check(t, func(t *rapid.T) {
		e := lines[rapid.IntRange(0, len(lines)-1).Draw(t, "line")]
		whole := Default().Together(e.Message)
		if len(whole.Standings) == 0 {
			return
		}
		_, values := e.laidOut()
		if !sensible(whole.Standings, values, e.scalable()) || whole.P <= 0 || whole.P > 1.0001 {
			t.Fatalf("%s: %v, %v", e.Masked, whole.Standings, whole.P)
		}
	})
}

// Floors of what is right of messages by writers whose lines it was not trained on, counted by
// whole messages: they only go up.
const (
	wholeFloor = 0.86
	sureFloor  = 0.95 // of those of which it is surer than 9 in 10
)

// TestFolds leaves out a writer of each kind of message, one after the other.
func TestFolds(t *testing.T) {
	if testing.Short() || raceDetector {
		t.Skip("slow: go test without -race or -short makes it")
	}
	byWriter, err := byWriter()
	if err != nil {
		t.Fatal(err)
	}
	all, right, sure, surely := 0, 0, 0, 0
	for _, held := range []string{"figures.txt", "figures-b.txt", "followups.txt", "followups-b.txt"} {
		var others []Example
		for name, lines := range byWriter {
			if name != held {
				others = append(others, lines...)
			}
		}
		slices.SortFunc(others, func(a, b Example) int { return bytes.Compare([]byte(a.Masked), []byte(b.Masked)) })
		teller, n, r := Train(others), 0, 0
		for _, e := range byWriter[held] {
			whole := teller.Together(e.Message)
			same := slices.Equal(whole.Standings, e.Standings)
			if n++; same {
				r++
			}
			if whole.P > 0.9 {
				if sure++; same {
					surely++
				}
			}
		}
		t.Logf("%s: %d messages, %.3f right", held, n, float64(r)/float64(n))
		all, right = all+n, right+r
	}
	share := func(n, of int) float64 { return float64(n) / float64(of) }
	t.Logf("%d messages: %.3f right; sure of %.3f, of which right %.3f", all, share(right, all), share(sure, all), share(surely, sure))
	if share(right, all) < wholeFloor || share(surely, sure) < sureFloor {
		t.Errorf("want at least %v and %v", wholeFloor, sureFloor)
	}
}

func TestParse(t *testing.T) {
	e, err := Parse("[41万|out] | 不是[41万]，是[52万|counts]")
	if err != nil || e.Masked != "不是¥,是¥" || !e.Known.Equal(money.Wan(41)) || !slices.Equal(e.Standings, []Standing{Out, Counts}) || !e.Values[1].Equal(money.Wan(52)) {
		t.Errorf("%+v, %v", e, err)
	}
	if e, err = Parse("注册资本500万，买模型[12万|counts]"); err != nil || !slices.Equal(e.Standings, []Standing{Out, Counts}) {
		t.Errorf("%+v, %v: money without brackets is beside the point", e, err)
	}
	for _, c := range []struct{ line, says string }{
		{"[41万] | [3万|counts]", "[41万] is no known amount with its standing: [41万|out]"},
		{"[41万|out] | 是[52万]", "[52万] is not the known amount, and has no standing"},
		{"[0元|out] | [3万|counts]", "[0元|out]: nothing follows on nothing"},
		{"[41万|out] | 是[41万|counts]", "[41万|counts] is the known amount, which has its standing already"},
		{"[0元]，[3万|counts]", "[0元] is not the known amount, and has no standing"},
		{"[52万|in]", `unknown standing "in"`},
		{"[52万|counts", "a [ without its ]"},
		{"[一些|counts]", `"一些" is not one amount`},
		{"涨两成", "no amount in brackets"},
	} {
		if _, err := Parse(c.line); err == nil || err.Error() != c.says {
			t.Errorf("%s: %v, not %s", c.line, err, c.says)
		}
	}
	_, err = bank.Load(fstest.MapFS{"bank/b.txt": {Data: []byte("# remark\n\n[8万|counts]\n[8万|sum]\n")}}, Parse)
	if err == nil || err.Error() != `b.txt:4: unknown standing "sum"` {
		t.Errorf("%v names neither file nor line", err)
	}
}

// Every standing has examples, with and without an amount known before.
func TestBankIsBroad(t *testing.T) {
	seen := map[Standing]int{}
	for _, e := range examples() {
		for _, s := range e.Standings {
			seen[s]++
		}
	}
	for _, s := range Standings() {
		if seen[s] < 300 {
			t.Errorf("%s has %d examples", s, seen[s])
		}
	}
}

// weights.bin is made of the present bank and code, and what is damaged is told.
func TestPacked(t *testing.T) {
	all := examples()
	if made, ok := packed.Made(course.Magic(), weights); !ok || made != course.Print(features(all)) {
		t.Fatal("weights.bin is not of this bank and these features; run: go generate ./assistant/offline/standing")
	}
	if _, err := unpack(weights[:len(weights)-1]); err == nil {
		t.Error("the last byte is missing, and nobody says so")
	}
	some := features(all[:200])
	if !bytes.Equal(course.Pack(some), course.Pack(some)) {
		t.Error("two packings differ")
	}
}

func FuzzTogether(f *testing.F) {
	f.Add("报错了，不是30万，是52万", int64(300_000))
	f.Add("涨两成呢", int64(300_000))
	f.Add("一共40万，其中5万退了", int64(0))
	f.Fuzz(func(t *testing.T, text string, known int64) {
		m := message(text, money.Yuan(known))
		whole := Default().Together(m)
		if _, values := m.laidOut(); len(whole.Standings) > 0 && !sensible(whole.Standings, values, m.scalable()) {
			t.Fatalf("%v", whole)
		}
	})
}

func FuzzFactors(f *testing.F) {
	f.Add("涨两成半，打八五折，1.5倍，twenty-five percent")
	f.Fuzz(func(t *testing.T, text string) {
		end := 0
		for _, x := range Factors(text) {
			if x.Start < end || x.End <= x.Start || x.End > len(text) || x.Num <= 0 || x.Den <= 0 {
				t.Fatalf("%+v", x)
			}
			end = x.End
		}
	})
}

func FuzzParse(f *testing.F) {
	f.Add("[41万|out] | 不是[41万]，是[52万|counts]")
	f.Fuzz(func(t *testing.T, line string) {
		e, err := Parse(line)
		if err != nil {
			return
		}
		if _, values := e.laidOut(); len(values) != len(e.Standings) {
			t.Fatalf("%d amounts, %d standings", len(values), len(e.Standings))
		}
	})
}

func BenchmarkTogether(b *testing.B) {
	m := message("报错了，不是30万，是52万", money.Wan(30))
	b.ReportAllocs()
	for b.Loop() {
		Default().Together(m)
	}
}
