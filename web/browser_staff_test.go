package web

import (
	"os"
	"testing"
)

// What a user says of an answer on the page is what the staff read at the desk,
// whose pages are as accessible as the others.
func TestBrowserStaffReadWhatUsersSay(t *testing.T) {
	b := newBrowser(t, keeping(t))
	b.open("/", 1280, 800, false)
	b.ask("一年买算力花了8万元，一共能补多少？")
	eval[any](b, `document.querySelectorAll(".thumbs button")[1].click()`)
	b.write(".why input", "没说归谁管")
	b.click(".why button")
	b.until(`document.body.innerText.includes("谢谢，已记下")`)

	b.open("/desk/login", 1280, 800, false)
	b.write("#token", staffToken)
	b.click("#staff form button")
	b.until(`location.pathname === "/desk/insights"`)
	b.until(`document.querySelector("#staff").innerText.includes("没说归谁管")`)
	if os.Getenv("RONGCE_REQUIRE_WCAG") == "" {
		return // the rest is for the checkers
	}
	tools := checkers(t)
	for _, path := range []string{"/desk/insights", "/desk/answers"} {
		for _, width := range []int64{1280, 360} {
			b.open(path, width, 800, width == 360)
			b.accessible(path, tools)
		}
	}
}
