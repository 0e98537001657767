package web

import (
	"encoding/json"
	"net/url"
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// checkers are axe-core and HTML_CodeSniffer (what pa11y runs), read from a
// folder of npm packages. They are put into the page by the debugger, which the
// page's own policy does not forbid.
func checkers(t *testing.T) []string {
	t.Helper()
	folder := os.Getenv("RONGCE_REQUIRE_WCAG")
	if folder == "" {
		t.Skip("RONGCE_REQUIRE_WCAG names no folder with the npm packages axe-core and html_codesniffer: accessibility is not checked")
	}
	var out []string
	for _, name := range []string{"axe-core/axe.min.js", "html_codesniffer/build/HTMLCS.js"} {
		out = append(out, testFile(t, filepath.Join(folder, name)))
	}
	return out
}

// what each of the two reports on a page as it stands: WCAG 2.2 AA and axe's best practices.
const (
	axeReport = `axe.run(document, {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]})
		.then(r => JSON.stringify(r.violations.flatMap(v => v.nodes.map(n => "axe " + v.id + ": " + n.target + " " + n.failureSummary))))`
	snifferReport = `new Promise(done => HTMLCS.process("WCAG2AA", document, () => done(JSON.stringify(
		HTMLCS.getMessages().filter(m => m.type === HTMLCS.ERROR).map(m => m.code + ": " + m.msg + " " + (m.element.outerHTML ?? "").slice(0, 120))))))`
)

// wait lets an expression's promise come true.
func wait(e *runtime.EvaluateParams) { yes := true; e.AwaitPromise = &yes }

// accessible reports what the checkers hold against the page.
func (b *browser) accessible(state string, checkers []string) {
	b.Helper()
	for _, source := range checkers {
		eval[any](b, source+"\n;0")
	}
	for _, report := range []string{axeReport, snifferReport} {
		said, err := chromedp.Run(b.ctx, chromedp.Evaluate[string](report, wait))
		if err != nil {
			b.Fatal(err)
		}
		var found []string
		if err := json.Unmarshal([]byte(said), &found); err != nil {
			b.Fatal(err)
		}
		for _, f := range found {
			b.Errorf("%s: %s", state, f)
		}
	}
}

// Every page and state, on a desktop by day and on a phone by night in large type.
func TestBrowserAccessible(t *testing.T) {
	tools := checkers(t)
	b := newBrowser(t, onThatDay)
	sheet := "on=2026-11-26&" + company.Encode()
	for _, phone := range []bool{false, true} {
		width, name := int64(1280), "desktop "
		if phone {
			width, name = 360, "phone "
			eval[any](b, `localStorage.setItem("rongce.large", "1")`)
		}
		for _, path := range []string{
			"/", "/policy", "/assess", "/assess?" + company.Encode(), "/assess?do=computing_power_subsidy&computing_power_subsidy.1.annual_purchase_total=xx",
			"/assess/sheet?" + sheet, "/verify", "/verify?hash=00&" + sheet, "/talent?category=none", "/talent?category=opc&breakthrough=yes",
			"/calc/computing_power_subsidy?annual_purchase_total=85000", "/calc/skills_training_subsidy", "/desk", "/desk?q=" + url.QueryEscape("购买算力"), "/desk/login", "/c/none",
		} {
			b.open(path, width, 800, phone)
			b.accessible(name+path, tools)
		}
		b.forgive(" 404 ") // the page of a conversation that is gone
		b.forgive(" 403 ") // the staff, where no token is set
		b.open("/", width, 800, phone)
		b.ask("一年买算力花了8万元，一共能补多少？")
		eval[any](b, `document.querySelector(".picture-box summary").click()`)
		b.until(`document.querySelector(".picture-box .chart")`)
		b.accessible(name+"answered", tools)
		b.click("#new-talk")
		b.write("#question", "出错")
		b.click("#send")
		b.until(`document.querySelector(".trouble")`)
		b.accessible(name+"error", tools)
		b.click("#history")
		b.accessible(name+"history", tools)
		b.press("\x1b")
		b.click("#new-talk")
		b.write("#question", "等一下")
		b.click("#send")
		<-b.planner.started
		b.until(`document.querySelector(".stage")`)
		b.accessible(name+"waiting", tools)
		b.click("#stop")
		b.until(`document.querySelector(".trouble.stopped")`)
		b.accessible(name+"stopped", tools)
		eval[any](b, `localStorage.removeItem("rongce.conversation")`)
	}
}
