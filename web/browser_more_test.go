package web

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// A line that breaks in the middle of an answer: the page waits for what the
// server keeps, and opens the line again.
func TestBrowserLineBreaks(t *testing.T) {
	b := newBrowser(t)
	b.open("/", 1280, 860, false)
	b.write("#question", "等一下")
	b.click("#send")
	<-b.planner.started
	b.until(`location.hash.startsWith("#c=")`)
	b.server.sockets.abandon()
	b.until(`document.querySelector(".stage")?.textContent === "正在等待答复…"`)
	close(b.planner.release)
	b.until(`document.querySelector(".prose")?.textContent === "等到了。"`)
	b.ask("你好")
	if n := b.server.sockets.count(); n != 1 {
		t.Errorf("%d sockets are open after the line broke", n)
	}
}

func TestBrowserWithoutSocket(t *testing.T) {
	b := newBrowser(t)
	b.server.limits.sockets = 0 // the upgrade is refused, as by an old proxy
	b.open("/", 1280, 860, false)
	b.ask("算力8万")
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, e := range b.errors {
		if !strings.Contains(e, "/ws") {
			t.Error(e)
		}
	}
	b.errors = nil
}

// Without scripts the page asks by form, and shows answer, cards and policy.
func TestBrowserWithoutScripts(t *testing.T) {
	b := newBrowser(t)
	call(b, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
	call(b, emulation.SetDeviceMetricsOverride, emulation.SetDeviceMetricsOverrideParams{Width: 360, Height: 740, DeviceScaleFactor: 2, Mobile: true})
	b.do(chromedp.Navigate(b.http.URL))
	b.shot("plain-welcome")
	b.write("#question", "一年买算力花了8万元，一共能补多少？")
	b.click("#send")
	b.do(chromedp.WaitVisible(chromedp.CSS(".card .sum")))
	b.shot("plain-answer")
	text, err := chromedp.Run(b.ctx, chromedp.Text(chromedp.CSS("body")))
	if err != nil || !strings.Contains(text, "40,000元") || !strings.Contains(text, "有效期至2028年12月31日") {
		t.Errorf("the page says %.300s, %v", text, err)
	}
}

// contrast lists the texts in sight whose contrast is under WCAG's AA.
const contrast = `(() => {
	const rgb = (c) => (c.match(/[\d.]+/g) ?? [0, 0, 0, 0]).map(Number);
	const light = ([r, g, b]) => [r, g, b].map((v) => (v /= 255) <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
		.reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
	const ground = (e) => { for (; e; e = e.parentElement) { const c = rgb(getComputedStyle(e).backgroundColor); if (c.length < 4 || c[3] === 1) return c; } return [255, 255, 255]; };
	const bad = [];
	for (const e of document.querySelectorAll("body *")) {
		if (!e.checkVisibility() || e.disabled || ![...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim())) continue;
		const style = getComputedStyle(e), [a, b] = [light(rgb(style.color)), light(ground(e))].sort((x, y) => y - x);
		const ratio = (a + .05) / (b + .05), large = parseFloat(style.fontSize) >= 24;
		if (ratio < (large ? 3 : 4.5)) bad.push(e.className + " " + e.textContent.slice(0, 20) + " " + ratio.toFixed(2));
	}
	return JSON.stringify(bad);
})()`

func TestBrowserContrast(t *testing.T) {
	b := newBrowser(t)
	for _, dark := range []bool{false, true} {
		b.open("/", 1280, 860, dark)
		for _, message := range []string{"一共能补多少？", "没备案呢？", "差多少？"} {
			b.ask(message)
		}
		b.shot(map[bool]string{false: "cards-light", true: "cards-dark"}[dark])
		var bad []string
		if err := json.Unmarshal([]byte(eval[string](b, contrast)), &bad); err != nil {
			t.Fatal(err)
		}
		for _, e := range bad {
			t.Errorf("dark %v: %s", dark, e)
		}
		b.click("#new-talk")
	}
}

// The page can be used by keyboard alone: everything that does something can be
// reached, and the first thing is the way to the question.
func TestBrowserByKeyboard(t *testing.T) {
	b := newBrowser(t)
	b.open("/", 1280, 860, false)
	b.ask("算力8万")
	if first := eval[string](b, `document.querySelector("a[href], button:not([hidden])").className`); first != "skip" {
		t.Errorf("the first is %q", first)
	}
	if n := eval[int](b, `[...document.querySelectorAll("[data-clause], button, summary")].filter(e => e.checkVisibility() && e.tabIndex < 0).length`); n != 0 {
		t.Errorf("%d things can't be reached", n)
	}
	if n := eval[int](b, `new Set([...document.querySelectorAll("[id]")].map(e => e.id)).size - document.querySelectorAll("[id]").length`); n != 0 {
		t.Errorf("%d ids are used twice", -n)
	}
}

// What is copied is plain text: no marks of Markdown, tables as lines, each thing
// once, the sources at the end and each clause in one place.
func TestBrowserCopiesPlainText(t *testing.T) {
	b := newBrowser(t)
	b.open("/", 1280, 860, false)
	b.ask("一年买算力花了8万元，一共能补多少？")
	eval[any](b, `navigator.clipboard.writeText = async (text) => { window.copied = text; }`)
	eval[any](b, `document.querySelector(".after .link").click()`)
	b.until(`window.copied`)
	got := eval[string](b, `window.copied`)
	if strings.ContainsAny(got, "*|>#`") {
		t.Errorf("marks in %s", got)
	}
	for _, part := range []string{"项目　金额\n", "算力服务补助　40,000元\n", "1. 看一年购买的总额。\n2. 按实际服务费算。", "\n\n依据原文：\n第"} {
		if !strings.Contains(got, part) {
			t.Errorf("the copy lacks %q:\n%s", part, got)
		}
	}
	if strings.Count(got, "征求意见稿") != strings.Count(eval[string](b, `document.querySelector(".theirs").textContent`), "本政策还是征求意见稿") {
		t.Errorf("the notice stands twice:\n%s", got)
	}
	_, sources, _ := strings.Cut(got, "依据原文：\n")
	seen := map[string]bool{}
	for line := range strings.Lines(sources) {
		if clause, _, _ := strings.Cut(line, "：“"); seen[clause] {
			t.Errorf("%s is cited twice:\n%s", clause, sources)
		} else {
			seen[clause] = true
		}
	}
	call(b, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"})
	if eval[bool](b, `[...document.querySelectorAll(".words")].some(w => w.checkVisibility())`) {
		t.Error("on paper the words say again what the cards say")
	}
}
