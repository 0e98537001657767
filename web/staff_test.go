package web

import (
	"bytes"
	"encoding/csv"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"
)

// form posts a form as a browser of our own site does.
func (k *kit) form(path string, values url.Values, headers ...string) (*http.Response, string) {
	k.Helper()
	return k.call(http.MethodPost, path, values.Encode(), append([]string{"Content-Type", "application/x-www-form-urlencoded", "Sec-Fetch-Site", "same-origin"}, headers...)...)
}

// loggedIn returns the cookie of a staff member.
func (k *kit) loggedIn() *http.Cookie {
	k.Helper()
	res, out := k.form("/desk/login", url.Values{"token": {staffToken}})
	if res.StatusCode != http.StatusSeeOther || len(res.Cookies()) != 1 {
		k.Fatalf("%d %s", res.StatusCode, out)
	}
	return res.Cookies()[0]
}

var staffPaths = []string{"/desk/insights", "/desk/insights.csv", "/desk/insights.xlsx", "/desk/answers"}

func TestDeskIsClosedWithoutAToken(t *testing.T) {
	k := newKit(t)
	for _, path := range append(staffPaths, "/desk/login") {
		for _, token := range []string{"", "x"} {
			if res, out := k.call(http.MethodGet, path, "", "Authorization", "Bearer "+token); res.StatusCode != 403 || !strings.Contains(out, "RONGCE_STAFF_TOKEN") {
				t.Errorf("%s: %d", path, res.StatusCode)
			}
		}
	}
	if res, _ := k.form("/desk/login", url.Values{"token": {""}}); res.StatusCode != 403 || len(res.Cookies()) != 0 {
		t.Errorf("logged in: %d", res.StatusCode)
	}
}

func TestDeskWantsTheToken(t *testing.T) {
	k := furnished(t)
	pass := k.loggedIn()
	if !pass.HttpOnly || pass.SameSite != http.SameSiteStrictMode || pass.Path != "/desk" || strings.Contains(pass.Value, staffToken) {
		t.Errorf("cookie %v", pass)
	}
	forged := pass.Value[:len(pass.Value)-1] + map[bool]string{true: "B", false: "A"}[strings.HasSuffix(pass.Value, "A")]
	for _, path := range staffPaths {
		for want, headers := range map[int][]string{
			200: {"Cookie", staffCookie + "=" + pass.Value}, 303: {"Cookie", staffCookie + "=" + forged}, 401: {"Authorization", "Bearer wrong"},
		} {
			if res, _ := k.call(http.MethodGet, path, "", headers...); res.StatusCode != want {
				t.Errorf("%s with %v: %d", path, headers, res.StatusCode)
			}
		}
		if res, _ := k.call(http.MethodGet, path, ""); res.StatusCode != 303 || res.Header.Get("Location") != "/desk/login" {
			t.Errorf("%s without: %d", path, res.StatusCode)
		}
	}
	k.server.door.now = func() time.Time { return time.Now().Add(staffFor + time.Second) }
	if res, _ := k.call(http.MethodGet, "/desk/insights", "", "Cookie", staffCookie+"="+pass.Value); res.StatusCode != 303 {
		t.Errorf("the next day: %d", res.StatusCode)
	}
}

func TestTokensAreNotGuessed(t *testing.T) {
	k := furnished(t)
	for range staffTries {
		if res, _ := k.form("/desk/login", url.Values{"token": {"guess"}}); res.StatusCode != 403 {
			t.Fatal(res.StatusCode)
		}
	}
	if res, _ := k.form("/desk/login", url.Values{"token": {staffToken}}); res.StatusCode != 429 {
		t.Errorf("one more: %d", res.StatusCode)
	}
	if res, _ := k.call(http.MethodGet, "/desk/insights", "", "Authorization", "Bearer guess"); res.StatusCode != 429 {
		t.Errorf("by the other way: %d", res.StatusCode)
	}
}

func TestInsightsPage(t *testing.T) {
	k := furnished(t)
	k.chat("一年买算力花了8万元，能补多少")
	k.chat("<script>alert(1)</script>")
	k.chat("<=cmd|' /C calc'!A0>")
	res, page := k.call(http.MethodGet, "/desk/insights?days=30", "", "Authorization", "Bearer "+staffToken)
	if res.Header.Get("Cache-Control") != "no-store" {
		t.Error("it may be kept by a proxy")
	}
	for _, want := range []string{"<th scope=\"row\">提问</th><td>3</td>", "<th scope=\"row\">第六条</th><td>1</td>", "&lt;script&gt;", "insights.xlsx?days=30"} {
		if !strings.Contains(page, want) {
			t.Errorf("lacks %s:\n%s", want, page)
		}
	}
	if strings.Contains(page, "<script>alert") {
		t.Error("markup runs")
	}
}

func TestInsightsFiles(t *testing.T) {
	k := furnished(t)
	formulas := []string{"=<1>+1", "+<2>", "-<3>", "@<4>", " \t=<5>", "＝<6>"}
	for _, f := range formulas {
		k.chat(f) // each is refused, with its words
	}
	_, body := k.call(http.MethodGet, "/desk/insights.csv", "", "Authorization", "Bearer "+staffToken)
	rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(body, "\ufeff"))).ReadAll()
	if err != nil || len(rows) != 1+len(formulas) || !strings.HasPrefix(body, "\ufeff") {
		t.Fatalf("%d rows, %v", len(rows), err)
	}
	for _, row := range rows[1:] {
		if !strings.HasPrefix(row[1], "'") {
			t.Errorf("a spreadsheet would run %q", row[1])
		}
	}
	_, body = k.call(http.MethodGet, "/desk/insights.xlsx", "", "Authorization", "Bearer "+staffToken)
	book, err := excelize.OpenReader(bytes.NewReader([]byte(body)))
	if err != nil {
		t.Fatal(err)
	}
	defer book.Close()
	for i := range formulas {
		cell := "B" + string(rune('2'+i))
		if formula, err := book.GetCellFormula("待看问题", cell); formula != "" || err != nil {
			t.Errorf("%s is the formula %q, %v", cell, formula, err)
		}
		if text, _ := book.GetCellValue("待看问题", cell); !strings.Contains(text, "<") {
			t.Errorf("%s is %q", cell, text)
		}
	}
	if n, _ := book.GetCellValue("总览", "B2"); n != "6" {
		t.Errorf("%q questions", n)
	}
}

var formKeyField = regexp.MustCompile(`name="form_key" value="([^"]+)"`)

func TestCuratedAnswersByForm(t *testing.T) {
	k := furnished(t)
	cookie := []string{"Cookie", staffCookie + "=" + k.loggedIn().Value}
	_, page := k.call(http.MethodGet, "/desk/answers", "", cookie...)
	key := formKeyField.FindStringSubmatch(page)[1]
	fields := func(change ...string) url.Values {
		v := url.Values{"form_key": {key}, "question": {"买算力花了8万元能补多少"}, "text": {"第六条：最多补40,000元，请向责任单位确认。"}, "clause": {"6.1"}, "by": {"林科"}}
		for i := 0; i < len(change); i += 2 {
			v.Set(change[i], change[i+1])
		}
		return v
	}
	for _, c := range []struct {
		change []string
		want   int
		words  string
	}{
		{[]string{"form_key", ""}, 403, ""},
		{[]string{"form_key", "x" + key}, 403, ""},
		{[]string{"text", "最多补45,000元。"}, 422, "45,000"},
		{[]string{"text", ""}, 422, "请写下答复"},
		{[]string{"clause", "10.1"}, 422, "没有这一款"},
		{[]string{"by", ""}, 422, "审定人"},
		{[]string{"question", "那要是12万呢", "text", "见第六条。"}, 422, "离开上下文"},
		{nil, 303, ""},
	} {
		if res, out := k.form("/desk/answers", fields(c.change...), cookie...); res.StatusCode != c.want || !strings.Contains(out, c.words) {
			t.Errorf("%v: %d %s", c.change, res.StatusCode, out)
		}
	}
	if res, _ := k.form("/desk/answers", fields(), append(cookie, "Sec-Fetch-Site", "cross-site")...); res.StatusCode != 403 {
		t.Errorf("from another site: %d", res.StatusCode)
	}
	var got struct {
		Text, Note string
		Curated    *struct{ Clause string }
	}
	ask := func(message string) {
		got.Curated = nil
		k.json(http.MethodPost, "/api/chat", `{"message":"`+message+`"}`, &got)
	}
	if ask("请问买算力花了80000元，可以补多少？"); got.Curated == nil || got.Curated.Clause != "6.1" || got.Text != fields().Get("text") || !strings.Contains(got.Note, "人工审定") {
		t.Errorf("%+v", got)
	}
	if ask("请问买算力花了90000元，可以补多少？"); got.Curated != nil {
		t.Errorf("for another amount: %+v", got)
	}
	_, page = k.call(http.MethodGet, "/desk/answers", "", cookie...)
	id := regexp.MustCompile(`name="id" value="(\w+)"`).FindStringSubmatch(page)
	if id == nil || !strings.Contains(page, "林科") {
		t.Fatalf("not listed:\n%s", page)
	}
	if res, _ := k.form("/desk/answers/revoke", url.Values{"form_key": {key}, "id": {id[1]}}, cookie...); res.StatusCode != 303 {
		t.Error(res.StatusCode)
	}
	if ask("请问买算力花了80000元，可以补多少？"); got.Curated != nil {
		t.Errorf("revoked, and given: %+v", got)
	}
	if res, _ := k.form("/desk/logout", url.Values{"form_key": {key}}, cookie...); res.StatusCode != 303 || res.Cookies()[0].MaxAge >= 0 {
		t.Error("still logged in")
	}
}

// Whatever a browser sends as its cookie, only what we signed gets in.
func FuzzPass(f *testing.F) {
	d := newStaffDoor(staffToken)
	at := time.Date(2027, 3, 1, 9, 0, 0, 0, time.UTC)
	d.now = func() time.Time { return at } // a fuzzing process of a second later would sign another pass
	good := d.pass()
	f.Add(good)
	f.Add(good[:20] + "\n" + good[20:])
	f.Add("")
	f.Add(good[:20])
	f.Add("AAAA")
	f.Fuzz(func(t *testing.T, pass string) {
		if d.admits(pass) != (pass == good) {
			t.Errorf("%q gets in, or does not", pass)
		}
		if newStaffDoor("").admits(pass) {
			t.Errorf("%q gets into a closed desk", pass)
		}
	})
}
