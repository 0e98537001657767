package main

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

// slowModel calculates, writes one sentence of a reply and then takes its time:
// until it is let go, or its client hangs up.
func slowModel(t *testing.T, release <-chan struct{}, gone chan<- struct{}) string {
	t.Helper()
	event := func(w http.ResponseWriter, name, args string) {
		quoted, _ := json.Marshal(args)
		fmt.Fprintf(w, "data: {\"choices\":[{\"delta\":{\"tool_calls\":[{\"index\":0,\"id\":\"c1\",\"function\":{\"name\":%q,\"arguments\":%s}}]}}]}\n\n", name, quoted)
		w.(http.Flusher).Flush()
	}
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		end := func() {
			_, _ = io.WriteString(w, "data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"tool_calls\"}]}\n\ndata: [DONE]\n\n")
		}
		if !strings.Contains(string(body), `"role":"tool"`) {
			event(w, "computing_power_subsidy", `{"annual_purchase_total":"80000"}`)
			end()
			return
		}
		event(w, "reply", `{"kind":"answer","measures":[6],"quotes":[{"clause":"6.1","quote":"按照当年实际服务费50%的比例予以补助"}],"text":"最多可补40,000元。请按`)
		select {
		case <-release:
			event(w, "", `正式文件办理。"}`)
			end()
		case <-r.Context().Done():
			gone <- struct{}{}
		}
	}))
	t.Cleanup(s.Close)
	return s.URL + "/v1"
}

// Over the WebSocket: cards, then sources, then the first sentence while the
// model still writes; the deltas are the text.
func TestCardsThenSourcesThenSentences(t *testing.T) {
	t.Parallel()
	release, gone := make(chan struct{}), make(chan struct{}, 1)
	url := slowModel(t, release, gone)
	p := start(t, itself, []string{"RONGCE_LLM_WHEN=always"}, "serve", "--addr", "127.0.0.1:0", "--llm-url", url, "--llm-model", "slow-model")
	conn, err := dial(p.url, "")
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	ask(t, conn, "我们一年买算力花了8万元，能补多少？")
	var order []string
	text := ""
	for {
		f := hear(t, conn)
		if f.Type != "status" {
			order = append(order, f.Type)
		}
		if f.Type == "delta" {
			if text += f.Text; text == "最多可补40,000元。" {
				close(release)
			}
		}
		if f.Type == "error" {
			t.Fatal("an error")
		}
		if f.Type == "done" {
			var answer struct{ Text, Model, Note string }
			if err := json.Unmarshal(f.Answer, &answer); err != nil || answer.Text != text || answer.Model != "slow-model" || answer.Note != "" || !strings.Contains(text, "征求意见稿") {
				t.Errorf("%v %+v, shown %q", err, answer, text)
			}
			break
		}
	}
	if got := strings.Join(order, " "); !strings.HasPrefix(got, "passages calculation citations delta") {
		t.Errorf("order %s", got)
	}
}

// Stop on the page hangs up on the model.
func TestStopHangsUpOnTheModel(t *testing.T) {
	t.Parallel()
	gone := make(chan struct{}, 1)
	url := slowModel(t, nil, gone)
	p := start(t, itself, []string{"RONGCE_LLM_WHEN=always"}, "serve", "--addr", "127.0.0.1:0", "--llm-url", url, "--llm-model", "slow-model")
	conn, err := dial(p.url, "")
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	ask(t, conn, "我们一年买算力花了8万元，能补多少？")
	for f := hear(t, conn); f.Type != "delta"; f = hear(t, conn) {
	}
	if err := conn.WriteJSON(map[string]string{"type": "stop", "id": "q"}); err != nil {
		t.Fatal(err)
	}
	for f := hear(t, conn); f.Type != "error"; f = hear(t, conn) {
		if f.Type == "done" {
			t.Fatal("answered all the same")
		}
	}
	select {
	case <-gone:
	case <-time.After(patience):
		t.Error("the model was left writing")
	}
}
