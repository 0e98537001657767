package main

import (
	"html"
	"log/slog"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"github.com/rongce/rongce/web"
)

// deskScript is what the agent reads out, and deskField a figure that stands in a calculator.
var (
	deskScript = regexp.MustCompile(`<p id="script">([^<]*)`)
	deskField  = regexp.MustCompile(`name="([a-z_]+)" inputmode="text"[^>]* value="([^"]+)"`)
)

// What a caller says with a figure in it, and what the desk makes of the figure:
// what is read out, and what stands in the calculator. The figures by hand.
func TestDeskReckonsWithTheCallersFigures(t *testing.T) {
	h, err := wire(t.Context(), modelSettings{}, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	site, err := web.New(web.Options{Assistant: h.assistant, Understander: understander{h.offline}, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ query, says, field, sum, more string }{
		{"算力9万8", "按您说的98,000元算，最多可补49,000元。", "annual_purchase_total=98000.00", "49,000元", ""},
		{"每月算力8千", "按年度购买算力服务总额96,000元算，最多可补48,000元。", "annual_purchase_total=96000.00", "48,000元", ""},
		{"算力12万", "这一项市里补0元：", "annual_purchase_total=120000.00", "0元", ""},
		{"算力5到8万", "按您说的50,000元至80,000元算，可补25,000 – 40,000元。", "", "", ""},
		{"研发投了500万", "还要请您告诉我：省级研发经费投入奖补拿到了多少元", "", "", ""}, // spending is not the base
		{"省里给了500万研发奖补", "按您说的5,000,000元算，最高3,000,000元，实际由责任单位核定。", "provincial_award=5000000.00", "3,000,000元", ""},
		{"光模块卖了5000万，AI服务器卖了2000万", "按您说的50,000,000元算，最多可补1,000,000元。", "annual_sales=50000000.00", "1,000,000元", "foundation_product_award.2.annual_sales=20000000.00"},
		{"工资30万，算力怎么补", "您好，您问的是算力服务补助。", "", "", ""},
		{"个人买算力8万", "个人不在内，补0元", "annual_purchase_total=80000.00", "0元", ""},
		{"第十条", "正文共九条，没有第十条", "", "", ""},
		{"第12条讲什么", "正文共九条，没有第12条", "", "", ""},
		{"第六条讲什么", "您好，您问的是算力服务补助。", "", "", ""},
		{"退休金", "这份政策里没有写这方面的内容", "", "", ""},
		{"你好", "请问您想了解哪一件事？", "", "", ""},
		{"广告牌", "可以拨打12345", "", "", ""},
		{"能跟省里的一起拿吗", "就是在省级研发经费投入奖补的基础上再给的", "", "", ""},
		{"能跟省里的一起拿吗", "满10万元的，市里不补，支持申请省级的", "", "", ""},
	} {
		w := httptest.NewRecorder()
		site.ServeHTTP(w, httptest.NewRequest("GET", "/desk?q="+url.QueryEscape(c.query), nil))
		body := w.Body.String()
		script := deskScript.FindStringSubmatch(body)
		if script == nil || !strings.Contains(html.UnescapeString(script[1]), c.says) {
			t.Errorf("%s: the script %q lacks %q", c.query, script, c.says)
		}
		var fields []string
		for _, f := range deskField.FindAllStringSubmatch(body, -1) {
			fields = append(fields, f[1]+"="+f[2])
		}
		if got := strings.Join(fields, " "); got != c.field {
			t.Errorf("%s: the calculator holds %q, not %q", c.query, got, c.field)
		}
		if (c.more != "") != strings.Contains(body, "一起算</a>") || !strings.Contains(html.UnescapeString(body), c.more) {
			t.Errorf("%s: the way to the other figures is not %q", c.query, c.more)
		}
		if c.sum != "" && !strings.Contains(body, "<strong>"+c.sum+"</strong>") {
			t.Errorf("%s: the calculator does not come to %s", c.query, c.sum)
		}
	}
}
