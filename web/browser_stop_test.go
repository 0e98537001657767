package web

import (
	"strings"
	"testing"

	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
)

// heldLine keeps the frames that arrive from the page until window.hear(n) lets
// so many of them through, as a slow network does, and notes what the page sends in window.sent.
const heldLine = `
	window.held = [];
	window.sent = [];
	window.hear = (n) => window.held.splice(0, n).forEach((f) => f());
	const add = WebSocket.prototype.addEventListener;
	WebSocket.prototype.addEventListener = function (type, f, options) {
		return add.call(this, type, type === "message" ? (e) => window.held.push(() => f(e)) : f, options);
	};
	const send = WebSocket.prototype.send;
	WebSocket.prototype.send = function (data) {
		window.sent.push(JSON.parse(data).type);
		return send.call(this, data);
	};`

// Stopping takes effect when it is asked for, not when what is on its way has
// arrived: the text stands still, the server is told, and what it kept all the
// same is there after a reload.
func TestBrowserStopOnASlowLine(t *testing.T) {
	b := newBrowser(t)
	call(b, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: heldLine})
	b.open("/", 360, 740, false)
	b.write("#question", strings.Repeat("你好。", 40))
	b.click("#send")
	b.until(`window.held.length > 30`)
	eval[any](b, `window.hear(12)`)
	b.until(`document.querySelector(".theirs .prose")?.textContent.length > 10`)
	shown := eval[string](b, `document.querySelector(".theirs .prose").textContent`)
	b.click("#stop")
	b.until(`!document.getElementById("send").hidden && document.getElementById("stop").hidden`)
	if got := eval[string](b, `document.querySelector(".theirs .trouble strong")?.textContent + document.getElementById("said").textContent`); got != "已停止已停止" {
		t.Errorf("on stopping the page says %q", got)
	}
	if got := eval[string](b, `window.sent.join()`); got != "ask,stop" {
		t.Errorf("the page sent %s", got)
	}
	b.until(`(window.hear(1e6), document.querySelector(".trouble.stopped").textContent.includes("服务器那边已经答完"))`)
	if got := eval[string](b, `document.querySelector(".theirs .prose").textContent`); got != shown {
		t.Errorf("after stopping the text grew from %d to %d characters", len(shown), len(got))
	}
	if n := eval[int](b, `document.querySelectorAll(".after").length`); n != 0 {
		t.Error("the stopped answer was shown as if it were whole")
	}
	b.shot("phone-stopped")
	b.reload()
	b.until(`document.querySelectorAll(".after").length === 1 && document.querySelector(".prose").textContent.length > 120`)
}

// A question can be stopped before it has left, and then never leaves.
func TestBrowserStopBeforeTheLineIsOpen(t *testing.T) {
	b := newBrowser(t)
	call(b, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: heldLine + `
		Object.defineProperty(WebSocket.prototype, "readyState", { get: () => 0 });`})
	b.open("/", 1280, 860, false)
	b.write("#question", "等一下")
	b.click("#send")
	b.click("#stop")
	b.until(`document.querySelector(".trouble.stopped") && !document.getElementById("send").hidden`)
	select {
	case m := <-b.planner.started:
		t.Errorf("%s was asked all the same", m)
	default:
	}
	if got := eval[string](b, `window.sent.join()`); got != "" {
		t.Errorf("the page sent %s", got)
	}
}

// offline cuts the page off from the network, or lets it back.
func (b *browser) offline(yes bool) {
	b.Helper()
	call(b, network.EmulateNetworkConditionsByRule, network.EmulateNetworkConditionsByRuleParams{
		MatchedNetworkConditions: []*network.Conditions{{Offline: yes, DownloadThroughput: -1, UploadThroughput: -1}},
	})
	call(b, network.OverrideNetworkState, network.OverrideNetworkStateParams{Offline: yes, DownloadThroughput: -1, UploadThroughput: -1})
}

// That the network is gone is said at once, and the question goes on when it is back.
func TestBrowserOffline(t *testing.T) {
	b := newBrowser(t)
	b.open("/", 360, 740, false)
	away := `document.querySelector(".theirs:last-child .stage")?.textContent === "网络断了，正在重连…"`
	b.offline(true)
	b.write("#question", "算力8万")
	b.click("#send")
	b.until(away)
	if got := eval[string](b, `document.getElementById("said").textContent`); got != "网络断了，正在重连…" {
		t.Errorf("a screen reader hears %q", got)
	}
	b.offline(false)
	b.until(`document.querySelectorAll(".after").length === 1`)

	b.write("#question", "等一下")
	b.click("#send")
	<-b.planner.started
	b.offline(true)
	b.until(away)
	close(b.planner.release)
	b.offline(false)
	b.until(`document.querySelectorAll(".after").length === 2 && document.querySelector(".theirs:last-child .prose").textContent === "等到了。"`)
	b.forgive("ERR_INTERNET_DISCONNECTED")
}
