package web

import (
	"context"
	"encoding/json"
	"net/http"
	"regexp"
	"strings"
	"testing"
	"time"
	"unicode"
)

// wellFormed checks what holds for every error.
func (k *kit) wellFormed(name string, res *http.Response, body string, status int) Problem {
	k.Helper()
	var p Problem
	if err := json.Unmarshal([]byte(body), &p); err != nil || res.StatusCode != status || p.Status != status {
		k.Errorf("%s: %s, wanted %d: %s", name, res.Status, status, body)
	}
	if res.Header.Get("Content-Type") != "application/problem+json" || res.Header.Get("Cache-Control") != "no-store" {
		k.Errorf("%s: headers %v", name, res.Header)
	}
	if p.Type == "" || !strings.ContainsFunc(p.Title, isHan) || !strings.ContainsFunc(p.Detail, isHan) {
		k.Errorf("%s: not for people: %s", name, body)
	}
	if leaks.MatchString(body) {
		k.Errorf("%s: leaks: %s", name, body)
	}
	return p
}

func isHan(c rune) bool { return unicode.Is(unicode.Han, c) }

// leaks is what only a developer may see.
var leaks = regexp.MustCompile(`sk-|goroutine|\.go|panic|/srv|/work|/root|tcp|runtime`)

func TestEveryError(t *testing.T) {
	k := newKit(t)
	big := strings.Repeat("a", mostBody)
	for _, c := range []struct {
		name, method, path, body string
		status                   int
	}{
		{"malformed", "POST", "/api/chat", `{"message":`, 400},
		{"empty body", "POST", "/api/chat", ``, 400},
		{"trailing garbage", "POST", "/api/chat", `{"message":"你好"} x`, 400},
		{"two values", "POST", "/api/chat", `{"message":"你好"}{}`, 400},
		{"invalid UTF-8", "POST", "/api/chat", "{\"message\":\"\xff\xfe\"}", 400},
		{"array", "POST", "/api/chat", `[]`, 422},
		{"null", "POST", "/api/chat", `null`, 422},
		{"message of wrong type", "POST", "/api/chat", `{"message":5}`, 422},
		{"no message", "POST", "/api/chat", `{}`, 422},
		{"blank message", "POST", "/api/chat", `{"message":" \n　"}`, 422},
		{"unknown conversation", "POST", "/api/chat", `{"message":"你好","conversation_id":"01JABCDEFGHJKMNPQRSTVWXYZ0"}`, 404},
		{"impossible conversation", "POST", "/api/chat", `{"message":"你好","conversation_id":"../../etc"}`, 404},
		{"over 64 KiB", "POST", "/api/chat", `{"message":"` + big + `"}`, 413},
		{"the store fails", "POST", "/api/chat", `{"message":"出错"}`, 500},
		{"the store panics", "POST", "/api/chat", `{"message":"崩溃"}`, 500},
		{"unknown turns", "GET", "/api/conversations/01JABCDEFGHJKMNPQRSTVWXYZ0", ``, 404},
		{"odd turns", "GET", "/api/conversations/%00", ``, 404},
		{"unknown tool", "POST", "/api/tools/rent_subsidy", `{}`, 404},
		{"unknown address", "GET", "/api/nothing", ``, 404},
		{"unknown address", "GET", "/nothing", ``, 404},
		{"no query", "GET", "/api/search", ``, 422},
		{"blank query", "GET", "/api/search?q=%20", ``, 422},
		{"n of zero", "GET", "/api/search?q=a&n=0", ``, 422},
		{"n no number", "GET", "/api/search?q=a&n=x", ``, 422},
		{"query of bad UTF-8", "GET", "/api/search?q=%ff", ``, 400},
		{"query of bad escape", "GET", "/api/search?q=%zz", ``, 400},
		{"nothing to understand", "POST", "/api/understand", `{"message":""}`, 422},
		{"too much to understand", "POST", "/api/understand", `{"message":"` + strings.Repeat("长", 2001) + `"}`, 422},
		{"no upgrade", "GET", "/ws", ``, 400},
	} {
		res, body := k.call(c.method, c.path, c.body)
		k.wellFormed(c.name+" "+c.path, res, body, c.status)
	}
	if log := k.log.String(); !strings.Contains(log, "scripted panic") || !strings.Contains(log, "10.0.0.1") || !strings.Contains(log, "urn:ulid:") {
		t.Errorf("what happened inside is not in the log: %s", log)
	}
}

func TestMethodsNotAllowed(t *testing.T) {
	k := newKit(t)
	for path, allow := range map[string]string{
		"/api/chat": "POST", "/api/measures": "GET, HEAD", "/api/tools/scenario_award": "POST", "/api/tools": "GET, HEAD", "/ws": "GET, HEAD", "/healthz": "GET, HEAD",
	} {
		res, body := k.call("DELETE", path, "")
		k.wellFormed(path, res, body, 405)
		if res.Header.Get("Allow") != allow {
			t.Errorf("%s: Allow %q, not %q", path, res.Header.Get("Allow"), allow)
		}
	}
}

func TestContentTypes(t *testing.T) {
	k := newKit(t)
	for kind, status := range map[string]int{
		"text/plain": 400, "application/x-www-form-urlencoded": 400, "": 400, "application/json; charset=utf-8": 200, "application/JSON": 200,
	} {
		res, body := k.call("POST", "/api/chat", `{"message":"你好"}`, "Content-Type", kind)
		if status == 200 && res.StatusCode != 200 || status == 400 && k.wellFormed(kind, res, body, status).Type != problemContentType.Type {
			t.Errorf("%q: %s", kind, res.Status)
		}
	}
}

func TestOtherSitesMayNotPost(t *testing.T) {
	k := newKit(t, func(o *Options) { o.AllowedOrigins = []string{"https://fuzhou.example"} })
	for origin, status := range map[string]int{"https://evil.example": 403, "null": 403, "https://fuzhou.example": 200, k.http.URL: 200} {
		res, body := k.call("POST", "/api/chat", `{"message":"你好"}`, "Origin", origin)
		if res.StatusCode != status {
			t.Errorf("%s: %s %s", origin, res.Status, body)
		}
	}
}

func TestRateLimit(t *testing.T) {
	k := newKit(t, func(o *Options) { o.RateLimit = 2 })
	for range 2 {
		if res, out := k.call("POST", "/api/chat", `{"message":"你好"}`); res.StatusCode != 200 {
			t.Fatal(out)
		}
		k.call("POST", "/api/chat", `{"message":""}`) // no question, not counted
		k.call("GET", "/api/measures", "")
	}
	res, out := k.call("POST", "/api/chat", `{"message":"你好"}`)
	p := k.wellFormed("third question", res, out, 429)
	if after := res.Header.Get("Retry-After"); after != "30" || p.RetryAfter != 30 {
		t.Errorf("Retry-After %q, %d", after, p.RetryAfter)
	}
	w := k.dial()
	w.ask("q1", "你好", "")
	if _, last := w.whole("q1"); last.Problem == nil || last.Problem.Status != 429 || last.Problem.RetryAfter == 0 {
		t.Errorf("over the WebSocket: %+v", last)
	}
	if _, out := k.call("GET", "/metrics", ""); !strings.Contains(out, "rongce_rate_limited_total 2\n") {
		t.Error("the refused questions were not counted")
	}
}

func TestLimiterForgetsTheOldest(t *testing.T) {
	l := newLimiter(1)
	l.most = 3
	now := time.Unix(0, 0)
	for _, a := range []string{"a", "b", "c"} {
		if l.take(a, now) != 0 {
			t.Errorf("%s is refused its first question", a)
		}
	}
	if wait := l.take("a", now.Add(15*time.Second)); wait != 45*time.Second {
		t.Errorf("a waits %s", wait)
	}
	l.take("d", now)
	if len(l.byAddress) != 3 || l.byAddress["b"] != nil || l.byAddress["a"] == nil {
		t.Errorf("remembers %v", l.byAddress)
	}
	if l.take("a", now.Add(time.Minute)) != 0 {
		t.Error("a is refused after a minute")
	}
}

func TestClosingRefusesQuestions(t *testing.T) {
	k := newKit(t)
	if err := k.server.Shutdown(context.Background()); err != nil {
		t.Fatal(err)
	}
	for _, c := range [][3]string{{"POST", "/api/chat", `{"message":"你好"}`}, {"GET", "/readyz", ""}, {"GET", "/ws", ""}} {
		res, body := k.call(c[0], c[1], c[2])
		k.wellFormed(c[1], res, body, 503)
	}
	if res, _ := k.call("GET", "/healthz", ""); res.StatusCode != 200 {
		t.Error("not alive while shutting down")
	}
}
