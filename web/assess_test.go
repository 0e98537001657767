package web

import (
	"bytes"
	"encoding/json"
	"fmt"
	"html"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"
)

// november is the day of the sheets in these tests.
var november = time.Date(2026, 11, 26, 9, 0, 0, 0, china)

func onThatDay(o *Options) { o.Assistant.Now = func() time.Time { return november } }

// company buys computing power and a model, and sells modules and switches:
// 42,500 + 126,000 + (1,500,000 capped at) 1,000,000; the switches sell too little.
var company = url.Values{
	"do": {"computing_power_subsidy", "vertical_model_subsidy", "foundation_product_award", "m5"},
	"computing_power_subsidy.1.annual_purchase_total": {"8万5"}, "vertical_model_subsidy.1.annual_purchase_cost": {"420,000"},
	"products": {"2"}, "foundation_product_award.1.annual_sales": {"5000万"}, "foundation_product_award.2.annual_sales": {"900万"},
}

func TestAssessWithoutScripts(t *testing.T) {
	k := newKit(t, onThatDay)
	_, empty := k.call("GET", "/assess", "")
	if strings.Contains(empty, "annual_purchase_total") || !strings.Contains(empty, "勾选做过的事") {
		t.Error("asks before anything was chosen")
	}
	_, body := k.call("GET", "/assess?"+company.Encode(), "")
	for _, part := range []string{"最多合计", "1,168,500元", "按公式算得出 <b>168,500元</b>", "有名额，不一定都能得 <b>1,000,000元</b>", "＝ 85,000元（8.5万元）", "加强园区发展建设", "不计入的", "一次性</dt><dd>126,000元", "按年度数计算</dt><dd>42,500元"} {
		if !strings.Contains(body, part) {
			t.Errorf("the page lacks %s", part)
		}
	}
	_, body = k.call("GET", "/assess?do=computing_power_subsidy&computing_power_subsidy.1.annual_purchase_total="+url.QueryEscape("五到八万"), "")
	if !strings.Contains(body, `aria-invalid="true"`) || strings.Contains(body, "最多合计") {
		t.Error("a range is read as a sum")
	}
}

// The address of a sheet, as the form leads to it.
func sheetAt(t *testing.T, k *kit, path string) string {
	t.Helper()
	res, _ := k.call("GET", path+"?"+company.Encode(), "")
	at := res.Header.Get("Location")
	if res.StatusCode != http.StatusSeeOther || !strings.Contains(at, "on=2026-11-26") {
		t.Fatalf("%s: %s to %s", path, res.Status, at)
	}
	return at
}

func TestSheet(t *testing.T) {
	k := newKit(t, onThatDay)
	at := sheetAt(t, k, "/assess/sheet")
	_, body := k.call("GET", at, "")
	for _, part := range []string{
		"测算单", "2026-11-26", "征求意见稿，尚未正式印发", "人工智能生成合成内容", "1,168,500", "年度模型购买费用 420,000元 × 30% = 126,000元（第一条）", "1,500,000元超过上限，按最高1,000,000元计",
		"“企业购买通过国家网信办备案的生成式人工智能模型开展垂直模型研发的，一次性按照年度模型购买费用给予30%的补助，最高不超过20万元。”", "市工信局、市财政局、相关县（市）区政府",
		"文本没有写申报材料", "? 近三年开发（待确认）", `class="code"`, "就高不重复",
	} {
		if !strings.Contains(body, part) {
			t.Errorf("the sheet lacks %s", part)
		}
	}
	for _, link := range regexp.MustCompile(`href="(/assess[^"#]*)"`).FindAllStringSubmatch(body, -1) {
		to := html.UnescapeString(link[1])
		if res, _ := k.call("GET", to, ""); res.StatusCode != 200 || to != "/assess" && !strings.Contains(to, "annual_purchase_total=85000.00") {
			t.Errorf("the sheet leads to %s: %s", to, res.Status)
		}
	}
	_, form := k.call("GET", "/assess?"+company.Encode(), "")
	if to := regexp.MustCompile(`href="(/assess/sheet[^"]*)"`).FindStringSubmatch(form); to == nil || !strings.Contains(html.UnescapeString(to[1]), "annual_purchase_total=85000.00&") {
		t.Errorf("the form leads to the sheet %v", to)
	}
	for query, want := range map[string]string{
		"": "/assess?",
		"do=computing_power_subsidy&computing_power_subsidy.1.annual_purchase_total=xx": "/assess?",
		"do=m5&on=2026-11-27":         "/assess/sheet?do=m5&hash=76a234277b09dfe9806425b04e0429f9&on=2026-11-26", // has not come
		"do=m5&on=never":              "/assess/sheet?do=m5&hash=76a234277b09dfe9806425b04e0429f9&on=2026-11-26",
		"do=m5&on=2026-11-26":         "/assess/sheet?do=m5&hash=76a234277b09dfe9806425b04e0429f9&on=2026-11-26",
		"do=m5&on=2026-11-26&hash=00": "/verify?",
	} {
		if res, _ := k.call("GET", "/assess/sheet?"+query, ""); res.StatusCode != http.StatusSeeOther || !strings.HasPrefix(res.Header.Get("Location"), want) {
			t.Errorf("%s: %s to %s", query, res.Status, res.Header.Get("Location"))
		}
	}
	res, _ := k.call("GET", "/assess/sheet?do=m5&on=2026-11-25", "")
	if res, _ := k.call("GET", res.Header.Get("Location"), ""); res.StatusCode != 200 {
		t.Errorf("yesterday's sheet: %s", res.Status)
	}
}

// The address of a sheet in which somebody wrote another figure: it comes out
// neither as a sheet nor as anything to rely on.
func TestVerifyAlteredAddress(t *testing.T) {
	k := newKit(t, onThatDay)
	at := sheetAt(t, k, "/assess/sheet")
	code := regexp.MustCompile("hash=([0-9a-f]{32})").FindStringSubmatch(at)
	if code == nil {
		t.Fatalf("the sheet's address %s has no code", at)
	}
	post := func(sheet, hash string) string {
		_, body := k.call("POST", "/verify", url.Values{"sheet": {sheet}, "hash": {hash}}.Encode(), "Content-Type", "application/x-www-form-urlencoded")
		return body
	}
	if !strings.Contains(post("http://x"+at, ""), "<strong>对得上</strong>") {
		t.Error("the sheet's own address does not fit")
	}
	altered := strings.Replace(at, "annual_purchase_cost=420000", "annual_purchase_cost=620000", 1)
	res, _ := k.call("GET", altered, "")
	if to := res.Header.Get("Location"); !strings.HasPrefix(to, "/verify?") {
		t.Fatalf("an altered address leads to %q: %s", to, res.Status)
	}
	bare := strings.Replace(altered, "hash="+code[1]+"&", "", 1)
	_, fresh := k.call("GET", bare, "")
	other := regexp.MustCompile("hash=([0-9a-f]{32})").FindStringSubmatch(fresh)
	_, followed := k.call("GET", res.Header.Get("Location"), "")
	for what, body := range map[string]string{"followed": followed, "with its code": post(altered, ""), "the printed code typed": post(bare, fourDigits(code[1]))} {
		if !strings.Contains(body, "<strong>对不上</strong>") || !strings.Contains(body, "不能作为依据") {
			t.Errorf("%s: the page does not say that it is worthless", what)
		}
		for _, bad := range []string{"为准", "RC2026", "看完整的测算单", "<table", fourDigits(other[1])} {
			if strings.Contains(body, bad) {
				t.Errorf("%s: an altered sheet still shows %q", what, bad)
			}
		}
	}
}

// A total that still lacks something does not pass for the most there is.
func TestTotalThatIsNotWhole(t *testing.T) {
	k := newKit(t, onThatDay)
	missing := "do=vertical_model_subsidy&do=computing_power_subsidy&vertical_model_subsidy.1.annual_purchase_cost=420000"
	pages := map[string]string{}
	for name, query := range map[string]string{"missing": "", "foreign": url.QueryEscape("1万美元"), "negative": "-5"} {
		_, pages[name] = k.call("GET", "/assess?"+missing+"&computing_power_subsidy.1.annual_purchase_total="+query, "")
	}
	for _, path := range []string{"/assess/sheet", "/assess/sheet.xlsx"} {
		res, _ := k.call("GET", path+"?"+missing, "")
		_, pages[path] = k.call("GET", res.Header.Get("Location"), "")
	}
	f, err := excelize.OpenReader(strings.NewReader(pages["/assess/sheet.xlsx"]))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := f.GetRows(workSheet)
	if err != nil {
		t.Fatal(err)
	}
	pages["/assess/sheet.xlsx"] = fmt.Sprint(rows)
	for name, body := range pages {
		for _, part := range []string{"已算出的合计", "还缺1项数据"} {
			if !strings.Contains(body, part) {
				t.Errorf("%s: the page lacks %s", name, part)
			}
		}
		if strings.Contains(body, "最多合计") {
			t.Errorf("%s: a total that is not whole passes for the most", name)
		}
	}
	if n := strings.Count(pages["/assess/sheet"], "按公式算得出"); n != 2 { // the group and the model, not the computing power
		t.Errorf("%d things are reckoned by formula", n)
	}
	_, body := k.call("GET", "/assess?do=computing_power_subsidy&do=vertical_model_subsidy", "")
	if !strings.Contains(body, "<h3>还缺2项数据</h3>") || strings.Contains(body, "合计未完") {
		t.Error("nothing reckoned, two figures missing")
	}
}

// A sheet's file, recomputed: as it is it fits; whatever figure is changed in
// it, it does not.
func TestVerifyFile(t *testing.T) {
	k := newKit(t, onThatDay)
	res, file := k.call("GET", sheetAt(t, k, "/assess/sheet.json"), "")
	if d := res.Header.Get("Content-Disposition"); !regexp.MustCompile(`^attachment; filename="RC20261126-[0-9A-Z]{8}\.json"$`).MatchString(d) {
		t.Errorf("kept as %s", d)
	}
	post := func(sheet, hash string) (int, string) {
		res, body := k.call("POST", "/verify", url.Values{"sheet": {sheet}, "hash": {hash}}.Encode(), "Content-Type", "application/x-www-form-urlencoded")
		return res.StatusCode, body
	}
	if code, body := post(file, ""); code != 200 || !strings.Contains(body, "<strong>对得上</strong>") || !strings.Contains(body, "1,168,500元") {
		t.Errorf("untouched: %d", code)
	}
	for from, to := range map[string]string{
		`"total": "1168500.00"`: `"total": "1968500.00"`, `"amount": "42500.00"`: `"amount": "92500.00"`, "annual_purchase_total=85000.00": "annual_purchase_total=95000.00",
		`"on": "2026-11-26"`: `"on": "2026-11-20"`, "on=2026-11-26": "on=2026-11-20", "30% = 126,000元": "40% = 168,000元",
	} {
		altered := strings.Replace(file, from, to, 1)
		if altered == file {
			t.Errorf("the file has no %s", from)
		}
		if _, body := post(altered, ""); !strings.Contains(body, "<strong>对不上</strong>") {
			t.Errorf("%s in place of %s fits", to, from)
		}
	}
	var sheet sheetWire
	if err := json.Unmarshal([]byte(file), &sheet); err != nil {
		t.Fatal(err)
	}
	if _, body := post("http://other.host/assess/sheet?"+sheet.Case, strings.ToUpper(fourDigits(sheet.Hash))); !strings.Contains(body, "<strong>对得上</strong>") {
		t.Error("an address with a typed hash does not fit")
	}
	if _, body := k.call("GET", "/verify?"+sheet.Case+"&hash="+sheet.Hash[1:], ""); !strings.Contains(body, "<strong>对不上</strong>") {
		t.Error("a hash with a digit less fits")
	}
	for _, text := range []string{"", "你好", "{}", "[1]", "?%zz", "http://x/?on=2026-11-26", strings.Repeat("a", 1000)} {
		if code, body := post(text, "00"); code != 422 || !strings.Contains(body, unreadable) {
			t.Errorf("%.20q: %d", text, code)
		}
	}
	if code, body := post("?"+sheet.Case, ""); code != 422 || !strings.Contains(body, noHash) {
		t.Errorf("without a hash: %d", code)
	}
}

// The workbook says what the sheet says, and no cell of it computes.
func TestWorkbook(t *testing.T) {
	k := newKit(t, onThatDay)
	res, body := k.call("GET", sheetAt(t, k, "/assess/sheet.xlsx"), "")
	if !strings.HasSuffix(res.Header.Get("Content-Disposition"), `.xlsx"`) {
		t.Error(res.Header)
	}
	f, err := excelize.OpenReader(bytes.NewReader([]byte(body)))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := f.GetRows(workSheet, excelize.Options{RawCellValue: true})
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]bool{}
	for y, row := range rows {
		found[strings.Join(row, "|")] = true
		for x, text := range row {
			cell, _ := excelize.CoordinatesToCellName(x+1, y+1)
			if formula, err := f.GetCellFormula(workSheet, cell); err != nil || formula != "" {
				t.Errorf("%s is the formula %s", cell, formula)
			}
			if strings.ContainsAny(text[:min(1, len(text))], "=+-@\t\r") {
				t.Errorf("%s begins like a formula: %s", cell, text)
			}
		}
	}
	for _, row := range []string{"按公式算得出|126000.00|42500.00|0.00|168500.00", "最多合计||||1168500.00", "金额（元）|1000000.00", labelGenerated, "年度购买算力服务总额|85,000元"} {
		if !found[row] {
			t.Errorf("no row %s", row)
		}
	}
	properties, err := f.GetDocProps()
	if err != nil || !strings.Contains(properties.Keywords, `"Label":"1"`) {
		t.Errorf("the file is not marked as generated: %+v, %v", properties, err)
	}
}
