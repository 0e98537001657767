package web

import (
	"net/url"
	"testing"
)

// outOfSight is an expression: the cells of a table, by what is written in them, of
// which a part hangs out of the window or of a box that would have to be scrolled sideways.
const outOfSight = `(table) => [...document.querySelectorAll(table + " :is(td, th)")].filter((c) => c.checkVisibility()).filter((c) => {
	const r = c.getBoundingClientRect();
	for (let e = c.parentElement; e; e = e.parentElement) if (e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflowX !== "visible" && getComputedStyle(e).display !== "inline") return true;
	return r.left < 0 || r.right > innerWidth + 1;
}).map((c) => c.textContent)`

// On a phone every column of the tables of money is in sight, the sum above all.
func TestBrowserTablesFitAPhone(t *testing.T) {
	b := newBrowser(t, onThatDay)
	for _, large := range []string{"", "1"} {
		b.open("/verify", 360, 740, false)
		eval[any](b, `localStorage.setItem("rongce.large", "`+large+`")`)
		for path, table := range map[string]string{"/assess/sheet?" + company.Encode(): ".totals", "/desk": ".everything table"} {
			b.open(path, 360, 740, large != "")
			if got := eval[[]string](b, `(`+outOfSight+`)("`+table+`")`); len(got) != 0 {
				t.Errorf("%s, large type %q: out of sight are %q", path, large, got)
			}
		}
		b.open("/assess/sheet?"+company.Encode(), 360, 740, false)
		if !eval[bool](b, `(c => c.textContent === "1,168,500" && getComputedStyle(c, "::before").content === '"元"' && c.checkVisibility())([...document.querySelectorAll(".totals .grand td")].at(-1))`) {
			t.Error("the total does not stand with its name")
		}
	}
	b.open("/desk", 360, 740, false)
	if !eval[bool](b, `[...document.querySelectorAll(".everything td[data-name=上限]")].some(c => c.textContent.includes("最高可认定") && c.textContent.includes("一事一议"))`) {
		t.Error("the talent's ceiling is told as if it were due")
	}
}

// tooSmall is an expression: what can be tapped and is less than 24 px either way.
// A field in a label is as large as the label.
const tooSmall = `[...document.querySelectorAll("a, button, summary, input, select, textarea")]
	.filter((n) => n.checkVisibility() && !n.disabled && n.type !== "hidden" && !n.classList.contains("skip") && !n.closest(".unseen"))
	.map((n) => [n, (/^(radio|checkbox)$/.test(n.type) ? n.closest("label") : n).getBoundingClientRect()])
	.filter(([, r]) => r.width && (r.width < 24 || r.height < 24))
	.map(([n, r]) => n.className + " " + n.textContent.trim() + " " + r.width + " × " + r.height)`

// chartTexts is an expression: what is wrong with the words in the pictures.
const chartTexts = `(() => {
	const texts = [...document.querySelectorAll(".chart text")].map((t) => [t.textContent, t.getBoundingClientRect()]);
	const bad = texts.filter(([, r]) => r.height < 13).map(([t, r]) => t + " is " + r.height + " px high");
	texts.forEach(([a, x], i) => texts.slice(i + 1).forEach(([b, y]) => {
		if (x.left < y.right - 1 && y.left < x.right - 1 && x.top < y.bottom - 3 && y.top < x.bottom - 3) bad.push(a + " runs into " + b);
	}));
	return bad;
})()`

// What is to be tapped is large enough to be hit, and what is drawn to be read.
func TestBrowserTargetsAndPicturesOnAPhone(t *testing.T) {
	b := newBrowser(t, onThatDay)
	heights := map[string]float64{}
	for _, large := range []string{"", "1"} {
		b.open("/verify", 360, 740, false)
		eval[any](b, `localStorage.setItem("rongce.large", "`+large+`")`)
		for _, path := range []string{"/", "/policy", "/assess?" + company.Encode(), "/assess/sheet?" + company.Encode(), "/talent", "/desk?q=" + url.QueryEscape("购买算力"), "/calc/computing_power_subsidy?annual_purchase_total=98000", "/calc/foundation_product_award?annual_sales=20000000", "/calc/rd_matching_subsidy?provincial_award=2500000"} {
			b.open(path, 360, 740, false)
			if got := eval[[]string](b, tooSmall); len(got) != 0 {
				t.Errorf("%s, large type %q: too small are %q", path, large, got)
			}
			if got := eval[[]string](b, chartTexts); len(got) != 0 {
				t.Errorf("%s, large type %q: in the picture %q", path, large, got)
			}
		}
		heights[large] = eval[float64](b, `document.querySelector(".chart .tick").getBoundingClientRect().height`)

		b.open("/", 360, 740, false)
		if got := eval[bool](b, `(q => q.scrollHeight <= q.clientHeight + 1 && parseFloat(getComputedStyle(q).height) < 60)(document.getElementById("question"))`); !got {
			t.Errorf("large type %q: the placeholder takes more than a line", large)
		}
		eval[any](b, `localStorage.removeItem("rongce.conversation")`)
		b.reload()
		b.ask("一年买算力花了8万元，一共能补多少？")
		b.until(`!document.getElementById("to-end").hidden`)
		if got := eval[[]string](b, tooSmall); len(got) != 0 {
			t.Errorf("an answer, large type %q: too small are %q", large, got)
		}
		if !eval[bool](b, `(([a, b, c]) => a.bottom <= b.top + 1 && a.right <= c.left)(["to-end", "scroll", "history"].map(id => document.getElementById(id).getBoundingClientRect()))`) {
			t.Errorf("large type %q: the way to the end covers something", large)
		}
	}
	if heights["1"] < heights[""]*1.1 {
		t.Errorf("in large type the picture's words are %g px high, else %g", heights["1"], heights[""])
	}
	b.open("/assess?do=computing_power_subsidy&computing_power_subsidy.1.annual_purchase_total=xx", 360, 740, false)
	if got := eval[float64](b, `document.querySelector(".echo.bad").getBoundingClientRect().top - document.querySelector("[aria-invalid]").getBoundingClientRect().bottom`); got < 6 { // the ring is 5 px wide
		t.Errorf("the error stands %g px under the field", got)
	}
}
