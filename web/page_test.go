package web

import (
	"bufio"
	"encoding/json"
	"net/http"
	"net/url"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/rongce/rongce/knowledge"
)

func must(t *testing.T, v any) []byte {
	t.Helper()
	out, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// payloads are markup that must never run.
func payloads(t *testing.T) []string {
	t.Helper()
	f, err := os.Open("testdata/xss_payloads.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var out []string
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		if line := lines.Text(); line != "" && !strings.HasPrefix(line, "# ") {
			out = append(out, line)
		}
	}
	if err := lines.Err(); err != nil || len(out) < 20 {
		t.Fatalf("%d payloads, %v", len(out), err)
	}
	return out
}

func TestHomeShowsThePolicy(t *testing.T) {
	k := newKit(t)
	res, body := k.call("GET", "/", "")
	if res.StatusCode != 200 || !strings.HasPrefix(res.Header.Get("Content-Type"), "text/html") {
		t.Fatal(res.Status)
	}
	for _, c := range knowledge.FuzhouAI().Clauses()[1:] {
		if !strings.Contains(body, `id="c`+c.ID+`"`) || !strings.Contains(body, c.Text) {
			t.Errorf("clause %s is not on the page", c.ID)
		}
	}
	for _, part := range []string{"榕策", "征求意见稿，尚未正式印发，测算仅供参考", `<form id="composer" method="post" action="/ask"`, `lang="zh-CN"`} {
		if !strings.Contains(body, part) {
			t.Errorf("the page lacks %s", part)
		}
	}
}

// What the first view of each page loads: everything from here, and little.
func TestFirstView(t *testing.T) {
	k := newKit(t)
	known := []string{"<script>" + k.server.assets.boot + "</script>", ""}
	for _, style := range k.server.assets.looks {
		known = append(known, "<style>"+style+"</style>", "")
	}
	ours := strings.NewReplacer(known...)
	for _, page := range []string{"/", "/assess?do=computing_power_subsidy", "/talent", "/desk?q=" + url.QueryEscape("购买算力"), "/calc/computing_power_subsidy?annual_purchase_total=80000", "/policy"} {
		_, body := k.call("GET", page, "")
		total, requests := len(body), 1
		for _, l := range regexp.MustCompile(`<(?:script|link)[^>]* (?:src|href)="(/assets/[^"]+)"`).FindAllStringSubmatch(body, -1) {
			res, file := k.call("GET", l[1], "")
			if res.StatusCode != 200 {
				t.Errorf("%s: %s", l[1], res.Status)
			}
			total, requests = total+len(file), requests+1
		}
		if total > 100<<10 || requests < 7 {
			t.Errorf("the first view of %s is %d bytes in %d requests", page, total, requests)
		}
		t.Logf("%s: %d bytes uncompressed, %d requests", page, total, requests)
		if regexp.MustCompile(`(?i)<script>|<style|style="|\son\w+=|https?://`).MatchString(ours.Replace(body)) {
			t.Errorf("%s holds inline script, style or a foreign address", page)
		}
	}
	for name := range k.server.assets.files {
		res, file := k.call("GET", k.server.assets.url(name), "")
		if res.Header.Get("Cache-Control") != "public, max-age=31536000, immutable" || res.Header.Get("ETag") == "" {
			t.Errorf("%s: %v", name, res.Header)
		}
		if m := regexp.MustCompile(`(https?:)?//[a-z]|innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(`).FindString(strings.ReplaceAll(file, "http://www.w3.org/2000/svg", "")); m != "" {
			t.Errorf("%s holds %s", name, m)
		}
	}
}

// A page names every module that its scripts import, so that none is found late.
func TestModulesAreNamedUpFront(t *testing.T) {
	k := newKit(t)
	for page, entry := range map[string]string{"/": "app.js", "/assess": "page.js", "/desk": "desk.js"} {
		_, body := k.call("GET", page, "")
		if len(k.server.assets.needs[entry]) < 4 {
			t.Errorf("%s needs only %v", entry, k.server.assets.needs[entry])
		}
		for _, name := range k.server.assets.needs[entry] {
			if !strings.Contains(body, `<link rel="modulepreload" href="`+k.server.assets.url(name)+`"`) {
				t.Errorf("%s does not name %s", page, name)
			}
		}
	}
}

func TestAssets(t *testing.T) {
	k := newKit(t)
	url := k.server.assets.url("app.js")
	res, _ := k.call("GET", url, "")
	if again, _ := k.call("GET", url, "", "If-None-Match", res.Header.Get("ETag")); again.StatusCode != http.StatusNotModified {
		t.Errorf("unchanged: %s", again.Status)
	}
	if res, _ := k.call("GET", "/assets/0123456789abcdef/app.js", ""); res.StatusCode != 200 || res.Header.Get("Cache-Control") != "no-cache" {
		t.Errorf("another version: %s, %s", res.Status, res.Header.Get("Cache-Control"))
	}
	if res, _ := k.call("GET", "/assets/"+k.server.assets.version+"/nothing.js", ""); res.StatusCode != 404 {
		t.Errorf("an asset that is not there: %s", res.Status)
	}
}

func TestSecurityHeaders(t *testing.T) {
	k := newKit(t)
	for _, path := range []string{"/", "/api/measures", "/api/nothing", "/healthz", "/metrics", k.server.assets.url("app.js"), "/ws"} {
		res, _ := k.call("GET", path, "")
		h := res.Header
		if csp := h.Get("Content-Security-Policy"); !strings.Contains(csp, "default-src 'none'") || strings.Contains(csp, "unsafe") || !strings.Contains(csp, "frame-ancestors 'none'") {
			t.Errorf("%s: %s", path, csp)
		}
		if h.Get("X-Content-Type-Options") != "nosniff" || h.Get("Referrer-Policy") != "no-referrer" || h.Get("Permissions-Policy") == "" || h.Get("X-Frame-Options") != "DENY" {
			t.Errorf("%s: %v", path, h)
		}
	}
}

// Without JavaScript: ask by form, read the answer, go on.
func TestPlainForm(t *testing.T) {
	k := newKit(t)
	post := func(form url.Values) (*http.Response, string) {
		return k.call("POST", "/ask", form.Encode(), "Content-Type", "application/x-www-form-urlencoded")
	}
	res, _ := post(url.Values{"message": {"一年买算力花了8万元，一共能补多少？"}})
	if res.StatusCode != http.StatusSeeOther {
		t.Fatal(res.Status)
	}
	page := strings.TrimSuffix(res.Header.Get("Location"), "#latest")
	_, body := k.call("GET", page, "")
	for _, part := range []string{"40,000元", "第六条", "<strong>算力服务补助</strong>", "<table>", "待确认", "1,166,000元", "有名额的（不一定都能得）", `<span class="tag guess">有名额，不一定都能得</span>`, `name="conversation_id" value="` + strings.TrimPrefix(page, "/c/")} {
		if !strings.Contains(body, part) {
			t.Errorf("the answer lacks %s", part)
		}
	}
	res, _ = post(url.Values{"message": {"你好"}, "conversation_id": {strings.TrimPrefix(page, "/c/")}})
	if res.Header.Get("Location") != page+"#latest" {
		t.Errorf("goes on at %s", res.Header.Get("Location"))
	}
	for message, want := range map[string]string{"": problemEmpty.Title, strings.Repeat("长", 2001): problemLong.Title} {
		res, body := post(url.Values{"message": {message}})
		if res.StatusCode != 422 || !strings.Contains(body, want) {
			t.Errorf("%.20s: %s", message, res.Status)
		}
	}
	if res, body := k.call("GET", "/c/nothing", ""); res.StatusCode != 404 || !strings.Contains(body, problemConversation.Title) {
		t.Errorf("no such conversation: %s", res.Status)
	}
	if res, body := k.call("GET", "/nothing", "", "Accept", "text/html"); res.StatusCode != 404 || !strings.Contains(body, problemAddress.Title) {
		t.Errorf("no such page: %s", res.Status)
	}
}

func TestPlainPageShowsMarkupAsText(t *testing.T) {
	k := newKit(t)
	tags := regexp.MustCompile(`<(\w+)([^>]*)>`)
	_, clean := k.call("GET", "/", "")
	known := map[string]bool{}
	for _, m := range tags.FindAllString(clean, -1) {
		known[m] = true
	}
	for _, m := range []string{"p", "strong", "em", "ul", "ol", "li", "blockquote", "br", "code"} {
		known["<"+m+">"] = true
	}
	for _, payload := range some(payloads(t)) {
		var answer wireAnswer
		k.json("POST", "/api/chat", string(must(t, map[string]string{"message": "<x>" + payload})), &answer)
		_, body := k.call("GET", "/c/"+answer.Conversation, "")
		for _, m := range tags.FindAllString(body, -1) {
			if !known[m] && !regexp.MustCompile(`^<(li|div|input) (class|type)="[\w-]+"( id="latest")?( name="conversation_id" value="\w{26}")?>$`).MatchString(m) {
				t.Errorf("%s became %s", payload, m)
			}
		}
	}
}
