package web

import (
	"net/url"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// press sends keys to whatever has the focus.
func (b *browser) press(keys string, options ...chromedp.KeyOption) {
	b.Helper()
	b.do(chromedp.KeyEvent(keys, options...))
}

// put writes Chinese where the focus is, as an input method does at the end of composing.
func (b *browser) put(text string) {
	b.Helper()
	call(b, input.InsertText, input.InsertTextParams{Text: text})
}

// 能拿多少, from the first tick to a verified sheet.
func TestBrowserAssess(t *testing.T) {
	b := newBrowser(t, onThatDay)
	b.open("/assess", 1280, 900, false)
	b.click(`input[value="computing_power_subsidy"]`)
	field := `[name="computing_power_subsidy.1.annual_purchase_total"]`
	b.until(`document.querySelector('` + field + `')`)
	b.write(field, "8万5")
	b.until(`document.querySelector(".grand strong")?.textContent === "42,500元"`)
	for what, expression := range map[string]string{
		"what was read":             `document.querySelector(".echo").textContent.trim() === "＝ 85,000元（8.5万元）"`,
		"the field keeps the focus": `document.activeElement.name === "computing_power_subsidy.1.annual_purchase_total" && document.activeElement.value === "8万5"`,
		"the state in the address":  `new URLSearchParams(location.search).get("computing_power_subsidy.1.annual_purchase_total") === "8万5"`,
		"the sum is said":           `document.getElementById("status").textContent === "目前最多合计42,500元"`,
	} {
		if !eval[bool](b, expression) {
			t.Errorf("missing: %s", what)
		}
	}
	b.write(field, kb.Backspace+"万") // 8万万
	b.until(`document.querySelector('` + field + `').getAttribute("aria-invalid") === "true" || document.querySelector(".grand strong")?.textContent !== "42,500元"`)
	b.write(field, kb.Backspace+kb.Backspace+"9万")
	b.until(`!document.querySelector(".echo.bad")`)
	b.click(`input[value="vertical_model_subsidy"]`)
	model := `[name="vertical_model_subsidy.1.annual_purchase_cost"]`
	b.until(`document.querySelector('` + model + `')`)
	b.write(model, "100万")
	b.until(`document.querySelector(".group.formula h3 b")?.textContent.includes("200,000") || document.querySelector(".group.formula .lines").textContent.includes("200,000元")`)
	b.click(`[name="vertical_model_subsidy.1.model_filed"][value="no"]`)
	b.until(`!document.querySelector('[name="vertical_model_subsidy.1.already_received"][type="radio"]') && document.querySelector(".group.nothing")`)
	b.shot("assess")
	b.click(".to-sheet .go")
	b.until(`document.querySelector(".sheet h1")?.textContent === "测算单" && ` + alive)
	b.shot("sheet")
	b.click(".verify .screen")
	b.until(`document.querySelector(".verdict strong")?.textContent === "对得上"`)
	b.open(strings.Replace(eval[string](b, `location.pathname + location.search`), "purchase_cost=1", "purchase_cost=2", 1), 1280, 900, false)
	if got := eval[string](b, `document.querySelector(".verdict strong").textContent`); got != "对不上" {
		t.Errorf("an altered sheet: %s", got)
	}
}

// The hotline's page, hands on the keyboard.
func TestBrowserDeskByKeyboard(t *testing.T) {
	b := newBrowser(t, func(o *Options) { o.Understander = nothing{} })
	b.open("/desk", 1280, 900, false)
	b.until(warm)
	b.until(`document.activeElement.id === "q"`)
	b.put("零租")
	b.until(`document.querySelector(".opened h2")?.textContent.startsWith("园区租金优惠")`)
	b.press(kb.ArrowDown)
	b.until(`document.activeElement.dataset.entry === "park"`)
	b.press(kb.Escape)
	b.until(`document.activeElement.id === "q"`)
	b.put("算力")
	b.until(`document.querySelector(".results a b")?.textContent === "算力服务补助" && document.querySelector(".opened h2").textContent.startsWith("算力服务补助")`)
	b.press(kb.ArrowDown)
	b.press(kb.ArrowDown)
	b.until(`document.activeElement === document.querySelectorAll("[data-entry]")[1] && document.activeElement.ariaCurrent === "true"`)
	b.press(kb.ArrowUp)
	b.until(`document.querySelector(".opened h2").textContent.startsWith("算力服务补助")`)
	b.shot("desk")
	for range 40 { // on to the calculator by Tab
		if eval[string](b, `document.activeElement.id`) == "i-annual_purchase_total" {
			break
		}
		b.press(kb.Tab)
	}
	b.put("8万")
	b.until(`document.querySelector(".calculator .sum strong")?.textContent === "40,000元" && document.querySelector(".calculator .here")`)
	if got := eval[string](b, `document.getElementById("q").value + location.pathname`); got != "算力/desk" {
		t.Errorf("calculating left %s", got)
	}
}

// While somebody waits on the phone nobody reaches for the mouse: the script and
// the calculator have a key each, also from the search field.
func TestBrowserDeskShortcuts(t *testing.T) {
	b := newBrowser(t)
	b.open("/desk?q="+url.QueryEscape("购买算力8万"), 1280, 900, false)
	b.until(warm)
	eval[any](b, `navigator.clipboard.writeText = async (text) => { window.copied = text; }`)
	b.click("#q")
	b.press("c", chromedp.KeyModifiers(chromedp.ModifierAlt))
	b.until(`window.copied === document.getElementById("script").innerText && window.copied.includes("按年度购买算力服务总额80,000元算，最多可补40,000元。")`)
	b.until(`document.querySelector("[data-copy=script]").textContent === "已复制 ✓" && document.activeElement.id === "q"`)
	b.press("j", chromedp.KeyModifiers(chromedp.ModifierAlt))
	b.until(`document.activeElement.id === "i-annual_purchase_total" && document.activeElement.value === "80000.00"`)
	for _, key := range []string{"Alt C", "Alt J"} {
		if !eval[bool](b, `[...document.querySelectorAll(".keys kbd")].some(k => k.textContent === "`+key+`")`) {
			t.Errorf("the keys line does not say %s", key)
		}
	}
}

// holdBack keeps the page's next request until window.release() is called, and
// sets window.late when its answer has been heard.
func (b *browser) holdBack() {
	b.Helper()
	eval[any](b, `(() => {
		const send = XMLHttpRequest.prototype.send;
		XMLHttpRequest.prototype.send = function () {
			XMLHttpRequest.prototype.send = send;
			window.release = () => { this.addEventListener("loadend", () => (window.late = true)); send.call(this); };
		};
	})()`)
}

// An answer that arrives while a character is being composed must not break it off.
func TestBrowserComposingInAForm(t *testing.T) {
	b := newBrowser(t)
	b.open("/calc/computing_power_subsidy", 1280, 900, false)
	b.click("#i-annual_purchase_total")
	b.holdBack()
	b.put("8")
	b.until(`window.release`)
	call(b, input.ImeSetComposition, input.ImeSetCompositionParams{Text: "wan", SelectionStart: 3, SelectionEnd: 3})
	eval[any](b, `window.release()`)
	b.until(`window.late && document.querySelector(".echo").textContent.includes("8元")`)
	if got := eval[string](b, `document.activeElement.value`); got != "8wan" {
		t.Errorf("while composing the field holds %q", got)
	}
	b.put("万")
	b.until(`document.querySelector(".sum strong")?.textContent === "40,000元"`)
}

// An answer that comes late must not take the place of a newer one, nor may an
// answer touch what is being written.
func TestBrowserNewestAnswerCounts(t *testing.T) {
	b := newBrowser(t, func(o *Options) { o.Understander = nothing{} })
	b.open("/desk", 1280, 900, false)
	b.until(warm)
	b.holdBack()
	b.put("零租")
	b.until(`window.release`)
	b.press(kb.Backspace + kb.Backspace)
	b.put("算力 ")
	opened := `document.querySelector(".opened h2")?.textContent.startsWith("算力服务补助")`
	b.until(opened)
	if got := eval[string](b, `document.getElementById("q").value`); got != "算力 " {
		t.Errorf("the answer changed what was written to %q", got)
	}
	eval[any](b, `window.release()`)
	b.until(`window.late`)
	if !eval[bool](b, opened) {
		t.Error("a late answer took the place of a newer one")
	}
}

func TestBrowserTalent(t *testing.T) {
	b := newBrowser(t)
	b.open("/talent", 360, 740, true)
	b.click(`input[name="category"][value="opc"]`)
	b.until(`document.querySelector(".demands .met b")?.textContent === "属于所列人才类别之一"`)
	b.click(`input[name="breakthrough"][value="no"]`)
	b.until(`document.querySelector(".card.none .sum strong")?.textContent === "0元"`)
	b.click(`input[name="category"][value="none"]`)
	b.until(`document.querySelector("#list").textContent.includes("所列的几类都不是")`)
	b.shot("talent-phone-dark")
}

// The slider asks the calculator again, and the field follows it.
func TestBrowserSlider(t *testing.T) {
	b := newBrowser(t)
	b.open("/calc/computing_power_subsidy?annual_purchase_total=60000", 1280, 900, false)
	slide := func(to string) {
		eval[any](b, `(s => { s.value = "`+to+`"; s.dispatchEvent(new InputEvent("input", {bubbles: true})) })(document.querySelector(".slide input"))`)
	}
	slide("80000")
	b.until(`document.querySelector(".sum strong").textContent === "40,000元" && document.getElementById("i-annual_purchase_total").value === "80000"`)
	slide("100000")
	b.until(`document.querySelector(".card.refer .sum strong")?.textContent === "0元"`)
	b.shot("calc")
}

// A figure and a quote of an answer lead to the words they rest on.
func TestBrowserFollowsFiguresToTheClause(t *testing.T) {
	b := newBrowser(t)
	b.open("/", 1280, 860, false)
	b.ask("一年买算力花了8万元")
	eval[any](b, `[...document.querySelectorAll(".follow-up")].find(f => f.textContent === "40,000元").click()`)
	b.until(`document.querySelector("#policy .lit")?.id === "c6.1"`)
	eval[any](b, `document.querySelector(".picture-box summary").click()`)
	b.until(`document.querySelector(".picture-box .chart .here") && document.querySelector(".picture-box input").value === "80000.00"`)
	b.shot("chat-picture")
}

// Conversations are found again; what the server can't do yet, or refuses, is said.
func TestBrowserHistoryAndThumbs(t *testing.T) {
	b := newBrowser(t)
	b.open("/", 1280, 860, false)
	b.ask("算力8万")
	b.click("#new-talk")
	b.ask("没备案的模型呢？")
	eval[any](b, `document.querySelectorAll(".thumbs button")[1].click()`)
	b.until(`document.activeElement.matches(".why input")`)
	b.put("金额不对")
	b.press(kb.Enter)
	b.until(`document.querySelector(".after [role=status]").textContent !== ""`)
	b.click("#history")
	b.until(`document.querySelectorAll("#talks li").length === 2`)
	b.shot("history")
	eval[any](b, `document.querySelectorAll("#talks li a")[1].click()`)
	b.until(`document.querySelector(".mine")?.textContent === "算力8万" && document.querySelectorAll(".after").length === 1`)
	b.click("#history")
	eval[any](b, `document.querySelector("#talks li button").click()`)
	b.until(`document.querySelectorAll("#talks li").length === 1`)
	b.forgive("/api/feedback")
	b.forgive("/api/conversations/")
}

// Large type stays, and nothing hangs over the edge on a phone, on any page.
func TestBrowserPhoneWidthAndLargeType(t *testing.T) {
	b := newBrowser(t, onThatDay)
	b.open("/policy", 360, 740, false)
	b.click("#larger")
	for _, path := range []string{"/", "/assess?" + company.Encode(), "/assess/sheet?on=2026-11-26&" + company.Encode(), "/talent?category=opc", "/desk?q=" + url.QueryEscape("光模块"), "/calc/foundation_product_award?annual_sales=20000000", "/verify"} {
		b.open(path, 360, 740, false)
		if !eval[bool](b, `document.documentElement.classList.contains("large")`) {
			t.Errorf("%s forgot the large type", path)
		}
		if wide := eval[int](b, `document.documentElement.scrollWidth`); wide > 360 {
			t.Errorf("%s is %d px wide", path, wide)
		}
	}
}
