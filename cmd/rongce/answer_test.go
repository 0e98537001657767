package main

import (
	"bytes"
	"encoding/json"
	"testing"
)

// sameEverywhere are questions that bring every part of an answer: sums, a
// total, a refusal, a question back, quotes.
var sameEverywhere = []string{
	"我们一年买算力花了8万5，能补多少？",
	"光模块年销售额5000万，AI服务器2000万，一共能拿多少",
	"园区租金能便宜多少",
	"买大模型能补多少",
	"厦门的政策呢",
	"你好",
}

func TestSameAnswerOverHTTPWebSocketAndTerminal(t *testing.T) {
	t.Parallel()
	p := start(t, itself, []string{"RONGCE_RATE_LIMIT=0"}, "serve", "--addr", "127.0.0.1:0")
	conn, err := dial(p.url, "")
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	for _, question := range sameEverywhere {
		status, body := post(t, p.url+"/api/chat", map[string]string{"message": question})
		if status != 200 {
			t.Fatalf("%s: %d %s", question, status, body)
		}
		overHTTP := nameless(t, body)

		ask(t, conn, question)
		var deltas bytes.Buffer
		f := hear(t, conn)
		for ; f.Type != "done"; f = hear(t, conn) {
			deltas.WriteString(f.Text)
		}
		if got := nameless(t, f.Answer); got != overHTTP {
			t.Errorf("%s\nover WebSocket %s\nover HTTP %s", question, got, overHTTP)
		}
		var answer struct{ Text string }
		if err := json.Unmarshal(f.Answer, &answer); err != nil || deltas.String() != answer.Text {
			t.Errorf("%s: the deltas are not the text: %q %q %v", question, deltas.String(), answer.Text, err)
		}

		terminal := typed("", "ask", "--json", question)
		if terminal.code != exitDone {
			t.Fatal(terminal)
		}
		if got := nameless(t, []byte(terminal.out)); got != overHTTP {
			t.Errorf("%s\nin the terminal %s\nover HTTP %s", question, got, overHTTP)
		}
	}
}

// nameless returns an answer, in one order, without its conversation's id.
func nameless(t *testing.T, answer []byte) string {
	t.Helper()
	var fields map[string]any
	if err := json.Unmarshal(answer, &fields); err != nil {
		t.Fatalf("%v in %s", err, answer)
	}
	if id, _ := fields["conversation_id"].(string); id == "" {
		t.Errorf("no conversation_id in %s", answer)
	}
	delete(fields, "conversation_id")
	out, err := json.Marshal(fields)
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}

// What search and calc print as JSON is what the API answers.
func TestJSONIsTheAPIs(t *testing.T) {
	t.Parallel()
	p := start(t, itself, nil, "--addr", "127.0.0.1:0")
	_, result := post(t, p.url+"/api/tools/foundation_product_award", map[string]any{"annual_sales": "50000000", "category": "optical_module", "own_ip": true})
	for _, c := range []struct {
		args []string
		api  []byte
	}{
		{[]string{"search", "--json", "-n", "3", "算力"}, get(t, p.url+"/api/search?n=3&q=%E7%AE%97%E5%8A%9B")},
		{[]string{"calc", "--json"}, get(t, p.url+"/api/tools")},
		{[]string{"calc", "--json", "foundation_product_award", "annual_sales=5000万", "category=光模块", "own_ip=是"}, result},
	} {
		got := typed("", c.args...)
		if got.code != exitDone || !sameJSON(t, []byte(got.out), c.api) {
			t.Errorf("%v: exit %d\n%s\nthe API says\n%s", c.args, got.code, got.out, c.api)
		}
	}
}

func sameJSON(t *testing.T, a, b []byte) bool {
	t.Helper()
	var out [2][]byte
	for i, data := range [][]byte{a, b} {
		var v any
		if err := json.Unmarshal(data, &v); err != nil {
			t.Errorf("%v in %s", err, data)
			return false
		}
		out[i], _ = json.Marshal(v)
	}
	return bytes.Equal(out[0], out[1])
}
