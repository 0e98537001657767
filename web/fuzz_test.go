package web

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/gorilla/websocket"
)

// FuzzSocketFrames: whatever a client sends, the server answers with frames of
// its own kind or a close frame, and stays able to answer.
func FuzzSocketFrames(f *testing.F) {
	for _, s := range []string{
		`{"type":"ask","id":"q","message":"你好"}`, `{"type":"stop","id":"q"}`, `{"type":"ask","id":"q","message":"","conversation_id":"x"}`,
		`[]`, `{`, "\xff", `{"type":"ask","id":1}`, `{"type":"ask","id":"\u0000","message":"你好\ud800"}`, `{"TYPE":"ask","id":"q","message":"<script>"}`,
	} {
		f.Add([]byte(s), true)
	}
	f.Add([]byte{0, 1, 2}, false)
	k := newKit(f)
	f.Fuzz(func(t *testing.T, data []byte, text bool) {
		if len(data) > mostBody || strings.Contains(string(data), "等一下") || strings.Contains(string(data), "装死") {
			t.Skip()
		}
		k := *k
		k.TB = t
		w := k.dial()
		kind := websocket.BinaryMessage
		if text {
			kind = websocket.TextMessage
		}
		if err := w.conn.WriteMessage(kind, data); err != nil {
			t.Fatal(err)
		}
		w.ask("after", "你好", "")
		_ = w.conn.SetReadDeadline(time.Now().Add(10 * time.Second))
		for {
			_, got, err := w.conn.ReadMessage()
			if err != nil {
				if !websocket.IsCloseError(err, 1003, 1007) {
					t.Fatalf("%q: %v", data, err)
				}
				return
			}
			var r received
			if err := json.Unmarshal(got, &r); err != nil || r.Type == "" {
				t.Fatalf("%q: %s", data, got)
			}
			if r.Type == "done" && r.ID == "after" {
				return
			}
		}
	})
}

// FuzzBodies: no body makes a calculator or the chat answer with a 5xx, and
// every refusal is a problem.
func FuzzBodies(f *testing.F) {
	for _, s := range []string{`{}`, `{"annual_purchase_total":"80000"}`, `{"annual_purchase_total":1e999999}`, `{"message":"你好"}`, `{"message":"你好"`, "\x00", `{"a":{"a":{}}}`, `nul`} {
		f.Add([]byte(s))
	}
	k := newKit(f)
	f.Fuzz(func(t *testing.T, body []byte) {
		for _, forbidden := range []string{"等一下", "装死", "崩溃", "出错"} {
			if strings.Contains(string(body), forbidden) {
				t.Skip()
			}
		}
		for _, path := range []string{"/api/tools/computing_power_subsidy", "/api/tools/foundation_product_award", "/api/chat", "/api/understand"} {
			r := httptest.NewRequest(http.MethodPost, path, strings.NewReader(string(body)))
			r.Header.Set("Content-Type", "application/json")
			w := httptest.NewRecorder()
			k.server.ServeHTTP(w, r)
			if w.Code >= 500 || !json.Valid(w.Body.Bytes()) || w.Code != 200 && w.Header().Get("Content-Type") != "application/problem+json" {
				t.Fatalf("%s %q: %d %s", path, body, w.Code, w.Body)
			}
		}
	})
}

// FuzzVerify: whatever is pasted as a sheet, it is read or refused, and what is
// recomputed from it is a sheet whose own file fits.
func FuzzVerify(f *testing.F) {
	f.Add("http://x/assess/sheet?do=computing_power_subsidy&computing_power_subsidy.1.annual_purchase_total=85000.00&on=2026-11-26", "00")
	f.Add(`{"case":"do=m5&on=2026-11-26","hash":"00","lines":null,"total":"1e9"}`, "")
	f.Add(`{"case":"%zz"}`, "")
	f.Add("?on=0000-00-00&do=m4", "x")
	k := newKit(f)
	f.Fuzz(func(t *testing.T, text, hash string) {
		form, file := written(text)
		sheet, ok, err := k.server.cases.Reopen(form)
		if err != nil {
			t.Fatal(err)
		}
		if !ok {
			return
		}
		_ = sheet.Fits(hash)
		_ = differences(file, sheet)
		made := wiredSheet(sheet)
		if d := differences(&made, sheet); len(d) != 0 {
			t.Fatalf("%q: its own file differs in %v", text, d)
		}
	})
}
