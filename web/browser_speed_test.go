package web

import (
	"slices"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// What is measured here is not judged: other work goes on on the machine. A
// measurement that did not happen fails. -v shows the figures.

// What a hotline agent waits for, from the key to the results on the screen.
func TestBrowserDeskIsMeasured(t *testing.T) {
	b := newBrowser(t, func(o *Options) { o.Understander = nothing{} }) // understanding takes 1 ms more
	b.open("/desk", 1280, 900, false)
	b.until(warm)
	var all []float64
	for _, typed := range []string{"光", "光模", "光模块", "零租", "算力", "算力8", "算力8万", "职称", "数据", "研发", "封顶", "B类", "租金", "技能"} {
		eval[any](b, `(() => {
			window.took = 0;
			const field = document.getElementById("q"), start = performance.now();
			const painted = new MessageChannel();
			painted.port1.onmessage = () => (window.took ||= performance.now() - start);
			const seen = new MutationObserver(() => { seen.disconnect(); requestAnimationFrame(() => painted.port2.postMessage(0)); });
			seen.observe(document.querySelector(".desk"), { childList: true, subtree: true, attributes: true, characterData: true });
			field.value = `+string(must(t, typed))+`;
			field.dispatchEvent(new InputEvent("input", { bubbles: true }));
		})()`)
		b.until(`window.took > 0`)
		all = append(all, eval[float64](b, `window.took`))
	}
	slices.Sort(all)
	t.Logf("from key to paint: median %.0f ms, most %.0f ms of %d", all[len(all)/2], all[len(all)-1], len(all))
}

// A slow phone on a slow line, as Lighthouse has them: a processor at a fourth of its speed, and "slow 4G".
var slowLine = network.Conditions{
	Latency:            150,                   // ms, for each request
	DownloadThroughput: 1.6 * 1024 * 1024 / 8, // bytes a second
	UploadThroughput:   0.75 * 1024 * 1024 / 8,
}

const slowerBy = 4

// How long a page is blank on a slow phone, and how long until its scripts have taken over.
func TestBrowserFirstViewIsMeasured(t *testing.T) {
	for _, path := range []string{"/", "/assess", "/talent", "/desk"} {
		t.Run(path, func(t *testing.T) { // one page at a time
			b := newBrowser(t)
			call(b, emulation.SetDeviceMetricsOverride, emulation.SetDeviceMetricsOverrideParams{Width: 360, Height: 740, DeviceScaleFactor: 2, Mobile: true})
			call(b, emulation.SetCPUThrottlingRate, emulation.SetCPUThrottlingRateParams{Rate: slowerBy})
			call(b, network.EmulateNetworkConditionsByRule, network.EmulateNetworkConditionsByRuleParams{MatchedNetworkConditions: []*network.Conditions{&slowLine}})
			call(b, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: `new MutationObserver((_, o) => {
			if (` + alive + `) { o.disconnect(); window.aliveAt = performance.now(); }
		}).observe(document, { attributes: true, subtree: true, childList: true })`})
			b.do(chromedp.Navigate(b.http.URL + path))
			b.until(`window.aliveAt && performance.getEntriesByName("first-contentful-paint").length`)
			t.Logf("%s: first paint %.0f ms, alive %.0f ms", path, eval[float64](b, `performance.getEntriesByName("first-contentful-paint")[0].startTime`), eval[float64](b, `window.aliveAt`))
		})
	}
}
