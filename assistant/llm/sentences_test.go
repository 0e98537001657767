package llm

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/offline"
)

func answered(text string) call { return replyCall("answer", text, 6) }

// The first sentence is on the page while the model still writes; cards and
// sources came before it.
func TestSentencesGoOutAsTheyAreWritten(t *testing.T) {
	wait := make(chan struct{})
	const first = "算力服务补助最多可补40,000元。"
	s := serve(t, calling(compute(object{"annual_purchase_total": "80000"})), pausing(answered(first+"以责任单位审核为准。"), first, wait))
	d := open(t, s.URL)
	var kinds []string
	shown := ""
	ans, err := d.Ask(t.Context(), "", question, func(e assistant.Event) {
		switch e := e.(type) {
		case assistant.Calculated:
			kinds = append(kinds, "card")
		case assistant.Cited:
			kinds = append(kinds, "sources")
		case assistant.Delta:
			if shown == "" {
				kinds = append(kinds, "text")
				if e.Text != first {
					t.Errorf("the first sentence is %q", e.Text)
				}
				close(wait) // only now may the model go on
			}
			shown += e.Text
		}
	})
	if err != nil || ans.Note != "" || ans.Text != shown || !strings.Contains(shown, "征求意见稿") {
		t.Errorf("%v %+v\n%s", err, ans, d.logs)
	}
	if got := strings.Join(kinds, " "); got != "card sources text" {
		t.Errorf("told %s", got)
	}
}

// A refused sentence goes back once, with what the user has read; the model
// goes on from there, whether it repeats that or not.
func TestRefusedSentenceGoesBackOnce(t *testing.T) {
	const good, bad = "算力服务补助最多可补40,000元。", "另外还有55,555元。"
	for name, second := range map[string]string{
		"goes on":          "以审核为准。",
		"begins once more": good + "以审核为准。",
	} {
		t.Run(name, func(t *testing.T) {
			shown := make(chan struct{})
			s := serve(t, calling(compute(object{"annual_purchase_total": "80000"})),
				pausing(answered(good+bad+"后面还有。"), good, shown), streaming(usual(answered(second), 5)...))
			d := open(t, s.URL)
			d.shown = shown
			ans := d.watch(t, question)
			if ans.Note != "" || !strings.HasPrefix(ans.Text, good+"以审核为准。") || strings.Count(ans.Text, "40,000") != 1 || strings.Contains(ans.Text, "55,555") {
				t.Errorf("%q %q\n%s", ans.Text, ans.Note, d.logs)
			}
			if told := s.last(2); !strings.Contains(told, "55,555元") || !strings.Contains(told, "<已显示>\n"+good) || d.Refused() != 1 {
				t.Errorf("told %q", told)
			}
		})
	}
}

// Refused again, the offline planner goes on from what was shown, and says so.
func TestFallbackGoesOnFromWhatWasShown(t *testing.T) {
	const good, bad = "算力服务补助最多可补40,000元。", "另外还有55,555元。"
	later := streaming(usual(answered(bad), 5)...)
	for name, c := range map[string]struct {
		then http.HandlerFunc
		note string
	}{
		"refused again": {later, "没有通过核对"},
		"cut off":       {streaming(usual(answered(bad), 5)[:4]...), "没有说完"},
		"gone":          {sending(503, "", "Retry-After", "0"), "出了故障"},
	} {
		t.Run(name, func(t *testing.T) {
			shown := make(chan struct{})
			s := serve(t, calling(compute(object{"annual_purchase_total": "80000"})), pausing(answered(good+bad), good, shown), c.then)
			d := open(t, s.URL)
			d.shown = shown
			ans := d.watch(t, question)
			before, after, ok := strings.Cut(ans.Text, "\n\n（以上由语言模型所写，写到这里没有完成；下面由离线助手回答。）\n\n")
			if !ok || before != good || strings.Contains(ans.Text, "55,555") || !strings.Contains(after, "40,000元") {
				t.Errorf("%q", ans.Text)
			}
			if ans.Model != offline.Name || !strings.Contains(ans.Note, c.note) || ans.Total == nil || ans.Total.String() != "40000.00" || len(ans.Calculations) != 1 {
				t.Errorf("%+v", ans.Answer)
			}
			if reasons := d.FallbackReasons(); len(reasons) != 1 {
				t.Errorf("reasons %v", reasons)
			}
		})
	}
}

// What both planners made of the user's words is kept where they differ, and
// not added up.
func TestTwoReadingsAreAlternatives(t *testing.T) {
	shown := make(chan struct{})
	s := serve(t, calling(compute(object{"annual_purchase_total": "60000"})),
		pausing(answered("按60,000元算可补30,000元。还有55,555元。"), "30,000元。", shown), streaming(usual(answered("55,555元。"), 5)...))
	d := open(t, s.URL)
	d.shown = shown
	ans := d.watch(t, "去年买算力花了6万元，今年花了8万元，今年能补多少？")
	if !strings.HasPrefix(ans.Text, "按60,000元算可补30,000元。") || ans.Note == "" {
		t.Fatalf("%q", ans.Text)
	}
	made := map[string]bool{}
	for _, c := range ans.Calculations {
		made[c.Amount.String()] = true
	}
	if !made["30000.00"] || len(made) < 2 || ans.Total != nil {
		t.Errorf("%v, total %v", made, ans.Total)
	}
}

// A quote, a bracket and a quoted block go out whole or not at all.
func TestSettled(t *testing.T) {
	for text, want := range map[string]string{
		"好。再":               "好。",
		"好":                 "",
		"他说“好。再见”。完":        "他说“好。再见”。",
		"他说“好。再":            "",
		"（一。二。）三。四":         "（一。二。）三。",
		"> 一。二。\n三":         "> 一。二。\n",
		"> 一。二。":            "",
		"1. 一\n2. 二":        "1. 一\n",
		"It is 5.5 yuan. A": "It is 5.5 yuan.",
		"No. 1. two":        "No.",
		"《一。》":              "",
		"一；二":               "一；",
	} {
		if got := text[:settled(text)]; got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// However a reply is cut into fragments, its text unfolds to what it is.
func TestUnfolding(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOf(rapid.OneOf(rapid.RuneFrom([]rune("补40元。\"\\\n\t/😀é“”{}[]:,")), rapid.Rune())).Draw(t, "text")
		fields := object{"kind": rapid.SampledFrom([]string{"answer", "text", `"text":`}).Draw(t, "kind"), "measures": []int{6}, "quotes": []any{object{"text": "里面", "clause": `a"b\`}}}
		head, err := json.Marshal(fields)
		if err != nil {
			t.Fatal(err)
		}
		value, err := json.Marshal(text)
		if err != nil {
			t.Fatal(err)
		}
		if rapid.Bool().Draw(t, "escaped") { // as Python's json.dumps writes
			value = ascii(text)
		}
		space := rapid.SampledFrom([]string{"", " ", "\n  "}).Draw(t, "space")
		whole := string(head[:len(head)-1]) + "," + space + `"text"` + space + ":" + space + string(value) + rapid.SampledFrom([]string{"}", `,"alternatives":false}`}).Draw(t, "end")
		var u unfolding
		last := ""
		for rest := whole; rest != ""; {
			n := rapid.IntRange(1, len(rest)).Draw(t, "cut")
			u.feed(rest[:n])
			rest = rest[n:]
			if !strings.HasPrefix(string(u.text), last) {
				t.Fatalf("%q was %q", u.text, last)
			}
			last = string(u.text)
		}
		var want struct{ Text string }
		if err := json.Unmarshal([]byte(whole), &want); err != nil {
			t.Fatal(err)
		}
		if string(u.text) != want.Text || u.state != unfolded {
			t.Fatalf("%s unfolds to %q in state %d", whole, u.text, u.state)
		}
		var before object
		if err := json.Unmarshal(u.head, &before); err != nil || before["kind"] != fields["kind"] {
			t.Fatalf("head %s: %v", u.head, err)
		}
	})
}

// ascii writes a JSON string with nothing but ASCII in it.
func ascii(s string) []byte {
	out := []byte{'"'}
	for _, r := range s {
		b, _ := json.Marshal(string(r))
		switch {
		case r < 0x80:
			out = append(out, b[1:len(b)-1]...)
		case r < 0x10000:
			out = append(out, []byte(`\u`+hex4(r))...)
		default:
			r -= 0x10000
			out = append(out, []byte(`\u`+hex4(0xd800+r>>10)+`\u`+hex4(0xdc00+r&0x3ff))...)
		}
	}
	return append(out, '"')
}

func hex4(r rune) string {
	const digits = "0123456789abcdef"
	return string([]byte{digits[r>>12&15], digits[r>>8&15], digits[r>>4&15], digits[r&15]})
}

// What is no reply unfolds to nothing, and nothing upsets it.
func FuzzUnfolding(f *testing.F) {
	f.Add(`{"kind":"answer","text":"补\ud83d\ude00`)
	f.Add(`{"text":{"text":"x"},"text":"y"}`)
	f.Fuzz(func(t *testing.T, s string) {
		var all, each unfolding
		all.feed(s)
		for _, b := range []byte(s) {
			each.feed(string([]byte{b}))
		}
		if string(all.text) != string(each.text) || string(all.head) != string(each.head) {
			t.Errorf("%q: %q and %q", s, all.text, each.text)
		}
	})
}

// Stop ends the call at the server, also in the middle of its reply.
func TestStopMidway(t *testing.T) {
	gone := make(chan struct{})
	const first = "算力服务补助最多可补40,000元。"
	s := serve(t, calling(compute(object{"annual_purchase_total": "80000"})), func(w http.ResponseWriter, r *http.Request) {
		pausing(answered(first+"以责任单位审核为准。"), first, nil)(w, r)
		if r.Context().Err() != nil {
			close(gone)
		}
	})
	d := open(t, s.URL)
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	_, err := d.Ask(ctx, "", question, func(e assistant.Event) {
		if _, ok := e.(assistant.Delta); ok {
			stop()
		}
	})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("%v", err)
	}
	select {
	case <-gone:
	case <-time.After(10 * time.Second):
		t.Error("the server was left writing")
	}
	if d.planner.model.breaker.failures != 0 || d.Fallbacks() != 0 {
		t.Error("a stop counts as a failure")
	}
}
