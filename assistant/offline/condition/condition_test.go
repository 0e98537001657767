package condition

import (
	"bytes"
	"maps"
	"slices"
	"testing"
	"testing/fstest"

	"github.com/rongce/rongce/assistant/offline/bank"
	"github.com/rongce/rongce/knowledge/packed"
)

// What a message says of the conditions, in words that people use.
func TestHear(t *testing.T) {
	place := map[Condition]int{}
	for i, c := range Conditions() {
		place[c] = i
	}
	for _, c := range []struct {
		message   string
		condition Condition
		saying    Saying
	}{
		{"供应商的备案材料还压在网信办，没批下来，先付了30万", "model_filed", No},
		{"网信办公告里查得到这个模型，付了42万", "model_filed", Yes},
		{"算力今年花了8万，能补多少", "model_filed", Unsaid},
		{"牌子去年就被收回去了，服务收入还有90万", "recognised", No},
		{"专利都挂在总公司名下，我们只是代工", "own_ip", No},
		{"人还在深圳，就挂个名", "settles_in_fuzhou", No},
		{"12个人考完了，证还没发下来", "certificate_obtained", No},
		{"场景去年已经进了省级名单", "selected_higher_level", Yes},
		{"项目没用人工智能，就是设备联网", "applies_ai", No},
	} {
		text, _ := bank.Masked(c.message)
		h := Default().Hear(text)[place[c.condition]]
		got, most := Unsaid, h.Unsaid
		for saying, p := range map[Saying]float64{Yes: h.Yes, No: h.No, Asked: h.Asked} {
			if p > most {
				got, most = saying, p
			}
		}
		if got != c.saying {
			t.Errorf("%s: %s is %q (%.2f), not %q", c.message, c.condition, got, most, c.saying)
		}
	}
}

// Floors of what is heard on writers' lines that were left out: they only go up.
const (
	deniedFloor = 0.52  // of the denials, with a probability of .8 or more
	wrongly     = 0.004 // at most, of the conditions that no line denies, heard as denied
)

// TestFolds measures on writers whose lines it was not trained on.
func TestFolds(t *testing.T) {
	if testing.Short() || raceDetector {
		t.Skip("slow: go test without -race or -short makes it")
	}
	const ordinary = "ordinary.txt" // labelled by the sayings, and so no test of them
	byWriter, err := bank.ByWriter(files, Parse)
	if err != nil {
		t.Fatal(err)
	}
	names := slices.Sorted(maps.Keys(byWriter))
	denied, heard, others, wrong := 0, 0, 0, 0
	for _, held := range names {
		if held == ordinary {
			continue
		}
		var rest []Example
		for _, n := range names {
			if n != held {
				rest = append(rest, byWriter[n]...)
			}
		}
		hearer := Train(rest)
		for _, e := range byWriter[held] {
			for i, h := range hearer.Hear(e.Text) {
				if e.Says[conditions[i]] == No {
					if denied++; h.No > 0.8 {
						heard++
					}
				} else if others++; h.No > 0.8 {
					wrong++
				}
			}
		}
	}
	recall, mistaken := float64(heard)/float64(denied), float64(wrong)/float64(others)
	t.Logf("%d denials, %.3f of them heard; of %d others %.4f heard as denied", denied, recall, others, mistaken)
	if recall < deniedFloor || mistaken > wrongly {
		t.Errorf("want at least %v and at most %v", deniedFloor, wrongly)
	}
}

func TestParse(t *testing.T) {
	e, err := Parse("年费30万，没备案\tmodel_filed=no, own_ip=yes")
	if err != nil || e.Text != "年费¥,没备案" || len(e.Says) != 2 || e.Says["model_filed"] != No || e.Says["own_ip"] != Yes {
		t.Errorf("%+v, %v", e, err)
	}
	if e, err := Parse("你好\t-"); err != nil || len(e.Says) != 0 {
		t.Errorf("%+v, %v", e, err)
	}
	for _, c := range []struct{ line, says string }{
		{"没备案", "a message, a tab and its conditions are needed"},
		{"\tmodel_filed=no", "a message, a tab and its conditions are needed"},
		{"没备案\tfiled=no", `unknown condition "filed"`},
		{"没备案\tmodel_filed", `model_filed is said to be "", not yes, no or asked`},
		{"没备案\tmodel_filed=nein", `model_filed is said to be "nein", not yes, no or asked`},
		{"没备案\tmodel_filed=no,model_filed=yes", "model_filed stands twice"},
	} {
		if _, err := Parse(c.line); err == nil || err.Error() != c.says {
			t.Errorf("%q: %v, not %s", c.line, err, c.says)
		}
	}
	_, err = bank.Load(fstest.MapFS{"bank/b.txt": {Data: []byte("# remark\n\n你好\t-\n没备案\tfiled=no\n")}}, Parse)
	if err == nil || err.Error() != `b.txt:4: unknown condition "filed"` {
		t.Errorf("%v names neither file nor line", err)
	}
}

// weights.bin is made of the present bank and code, and what is damaged is told.
func TestPacked(t *testing.T) {
	if made, ok := packed.Made(magic, weights); !ok || made != fingerprint(examples()) {
		t.Fatal("weights.bin is not of this bank and these features; run: go generate ./assistant/offline/condition")
	}
	if _, err := unpack(weights[:len(weights)-1]); err == nil {
		t.Error("the last byte is missing, and nobody says so")
	}
	some := examples()[:200]
	if !bytes.Equal(pack(some), pack(some)) {
		t.Error("two packings differ")
	}
}

func FuzzHear(f *testing.F) {
	f.Add("备案¥没下来")
	f.Fuzz(func(t *testing.T, text string) {
		heard := Default().Hear(text)
		if len(heard) != len(conditions) {
			t.Fatalf("%d conditions", len(heard))
		}
		for i, h := range heard {
			if sum := h.Unsaid + h.Yes + h.No + h.Asked; !(sum > 0.999 && sum < 1.001) {
				t.Fatalf("%s: the probabilities sum to %v", conditions[i], sum)
			}
		}
	})
}

func FuzzParse(f *testing.F) {
	f.Add("没备案\tmodel_filed=no")
	f.Fuzz(func(t *testing.T, line string) {
		if e, err := Parse(line); err == nil && e.Text == "" && len(e.Says) == 0 {
			t.Fatal("nothing is no error")
		}
	})
}

func BenchmarkHear(b *testing.B) {
	text, _ := bank.Masked("备案模型全年花了38万，做的是法律垂直模型，以前没领过，能补多少")
	b.ReportAllocs()
	for b.Loop() {
		Default().Hear(text)
	}
}
