package web

import (
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

func TestBrowserAskAndReload(t *testing.T) {
	b := newBrowser(t)
	b.open("/", 1280, 860, false)
	b.shot("desktop-welcome")
	b.ask("一年买算力花了8万元，一共能补多少？")
	b.shot("desktop-answer-end")
	for what, expression := range map[string]string{
		"three cards and a total":   `document.querySelectorAll(".card").length === 4 && !!document.querySelector(".card.total")`,
		"the amount":                `document.querySelector(".card .sum strong").textContent === "40,000元"`,
		"what it was reckoned with": `[...document.querySelectorAll(".card .given div")].some(d => d.textContent === "年度购买算力服务总额80,000元")`,
		"that a quota binds":        `document.querySelectorAll(".card .tag.guess").length === 1`,
		"a step with its clause":    `document.querySelector(".steps .chip").textContent === "第六条"`,
		"a condition to confirm":    `!!document.querySelector(".conditions .unknown")`,
		"a condition met":           `!!document.querySelector(".conditions .met")`,
		"a table":                   `document.querySelectorAll(".prose table tbody tr").length === 3`,
		"a quote":                   `document.querySelector(".sources blockquote").textContent.length > 10`,
		"the question":              `document.querySelector(".mine").textContent === "一年买算力花了8万元，一共能补多少？"`,
		"the id in the address":     `/^#c=\w{26}$/.test(location.hash)`,
		"suggestions":               `document.querySelectorAll(".suggest button").length === 3`,
		"something said":            `document.getElementById("said").textContent.startsWith("答复：")`,
		"the field has focus":       `document.activeElement.id === "question"`,
		"the policy in view":        `document.getElementById("side").offsetWidth > 300`,
		"no sideways scrolling":     `document.documentElement.scrollWidth <= innerWidth`,
		"numbered list kept apart":  `document.querySelectorAll(".prose ol > li").length === 2`,
		"a heading for each card":   `[...document.querySelectorAll(".card")].every(c => c.querySelector("h3"))`,
		"every button has a name":   `[...document.querySelectorAll("button")].every(b => (b.textContent || b.ariaLabel).trim())`,
		"no style attribute at all": `!document.querySelector("[style]")`,
	} {
		if !eval[bool](b, expression) {
			t.Errorf("missing: %s", what)
		}
	}
	before := eval[string](b, `document.getElementById("log").innerText`)
	b.reload()
	b.until(`document.querySelectorAll(".after").length === 1`)
	if after := eval[string](b, `document.getElementById("log").innerText`); after != before {
		t.Errorf("after a reload:\n%s\nbefore:\n%s", after, before)
	}
	eval[any](b, `document.querySelector("#scroll").scrollTop = 0`)
	b.shot("desktop-answer")
	eval[any](b, `document.querySelector(".steps .chip").click()`)
	b.until(`document.querySelector("#policy .lit")?.id === "c6.1"`)
	b.shot("desktop-clause")
	b.click(`#new-talk`)
	b.until(`!document.getElementById("welcome").hidden && location.hash === ""`)
	b.reload()
	if eval[int](b, `document.querySelectorAll(".mine").length`) != 0 {
		t.Error("a new conversation remembers the old one")
	}
}

func TestBrowserOnAPhone(t *testing.T) {
	b := newBrowser(t)
	b.open("/", 360, 740, false)
	b.shot("phone-welcome")
	b.click(".openers button")
	b.until(`document.querySelectorAll(".after").length === 1`)
	b.shot("phone-answer-end")
	if wide := eval[int](b, `document.documentElement.scrollWidth`); wide > 360 {
		t.Errorf("the page is %d px wide", wide)
	}
	if n := eval[int](b, `[...document.querySelectorAll("#log *")].filter(e => e.getBoundingClientRect().right > 361 && !e.closest(".wide, .unseen")).length`); n > 0 {
		t.Errorf("%d elements hang out on the right", n)
	}
	eval[any](b, `document.querySelector("#scroll").scrollTop = 0`)
	b.shot("phone-answer")
	eval[any](b, `(c => { c.focus(); c.click() })(document.querySelector(".steps .chip"))`)
	b.until(`document.getElementById("drawer").open && !!document.querySelector("#drawer .lit")`)
	b.shot("phone-clause")
	b.do(chromedp.KeyEvent(kb.Escape))
	b.until(`!document.getElementById("drawer").open && document.activeElement.className === "chip"`)
	b.open("/", 360, 740, true)
	b.until(`document.querySelectorAll(".after").length === 1`)
	eval[any](b, `document.querySelector("#scroll").scrollTop = 0`)
	b.shot("phone-dark")
	b.open("/", 1280, 860, true)
	b.shot("desktop-dark")
}

// Enter that ends the composing of a character must not send the half-written question.
func TestBrowserEnterWhileComposing(t *testing.T) {
	b := newBrowser(t)
	b.open("/", 1280, 860, false)
	key := func(init string) {
		eval[any](b, `document.getElementById("question").dispatchEvent(new KeyboardEvent("keydown", {key: "Enter", bubbles: true, cancelable: true, `+init+`}))`)
	}
	b.write("#question", "suanli")
	call(b, input.ImeSetComposition, input.ImeSetCompositionParams{Text: "算力", SelectionStart: 2, SelectionEnd: 2})
	key(`isComposing: true`)
	key(`keyCode: 229`)
	key(`shiftKey: true`)
	if n := eval[int](b, `document.querySelectorAll(".mine").length`); n != 0 {
		t.Fatal("sent while composing")
	}
	key(`isComposing: false`)
	b.until(`document.querySelectorAll(".mine").length === 1`)
}

func TestBrowserStop(t *testing.T) {
	b := newBrowser(t)
	b.open("/", 1280, 860, false)
	b.write("#question", "等一下")
	b.click("#send")
	<-b.planner.started
	b.until(`!document.getElementById("stop").hidden && document.querySelector(".stage").textContent === "正在理解问题…"`)
	b.shot("desktop-working")
	b.click("#stop")
	b.until(`document.querySelector(".trouble strong")?.textContent === "已停止" && !document.getElementById("send").hidden`)
	b.shot("desktop-stopped")
}

// Whoever reloads while an answer is on its way finds it.
func TestBrowserReloadWhileWaiting(t *testing.T) {
	b := newBrowser(t)
	b.open("/", 1280, 860, false)
	b.write("#question", "等一下")
	b.click("#send")
	<-b.planner.started
	b.until(`location.hash.startsWith("#c=")`)
	b.reload()
	b.until(`document.querySelector(".stage")?.textContent === "正在等待答复…"`)
	close(b.planner.release)
	b.until(`document.querySelector(".prose")?.textContent === "等到了。"`)
}
