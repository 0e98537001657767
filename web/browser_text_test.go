package web

import (
	"net/url"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/rongce/rongce/assistant/assess"
)

// What people type is shown as text: no element, no handler, no dialogue, no
// request to anywhere, no console error (newBrowser sees to the last three).
// Both collections go through each door whole; under the race detector, which
// looks for something else, some of them do.

// strange are texts that have broken other people's pages.
func strange(t *testing.T) []string {
	return some(slices.Concat(payloads(t), naughty(t), []string{
		`" autofocus onfocus=alert(1) x="`, `'><svg/onload=alert(1)>`, `</title><script>alert(1)</script>`, `javascript:alert(1)`,
	}))
}

// some are every textStep-th of the texts.
func some(texts []string) []string {
	var out []string
	for i := 0; i < len(texts); i += textStep {
		out = append(out, texts[i])
	}
	return out
}

// innocent is an expression: what on the page came out of what was typed.
const innocent = `[
	...[...document.querySelectorAll(":is(main, dialog) :is(script, img, iframe, object, embed, style, link, base, math, video, audio, applet, marquee), svg [onload]")].map(e => e.outerHTML),
	...[...document.querySelectorAll("*")].filter(e => [...e.attributes].some(a => a.name.startsWith("on") || /^(href|src|action)$/.test(a.name) && /^\s*javascript:/i.test(a.value))).map(e => e.outerHTML),
]`

// innocent fails the test where the page is not.
func (b *browser) innocent(what string) {
	b.Helper()
	if got := eval[[]string](b, innocent); len(got) != 0 {
		b.Errorf("%s became %q", what, got)
	}
}

// turnsAConversation holds: the rest of the texts goes into another one.
const turnsAConversation = 300

func TestBrowserChatShowsMarkupAsText(t *testing.T) {
	b := newBrowser(t)
	for chunk := range slices.Chunk(strange(t), turnsAConversation) {
		var id string
		for _, text := range chunk {
			var answer wireAnswer
			b.json("POST", "/api/chat", string(must(t, map[string]string{"message": "<x>" + text, "conversation_id": id})), &answer)
			id = answer.Conversation
		}
		var kept struct {
			Turns []struct{ Message string } `json:"turns"`
		}
		b.json("GET", "/api/conversations/"+id, "", &kept)
		b.open("/c/"+id, 1280, 860, false)
		b.until(`document.querySelectorAll(".after").length === ` + strconv.Itoa(len(chunk)) + ` && location.hash === "#c=` + id + `"`)
		bubbles := eval[[]string](b, `[...document.querySelectorAll(".bubble")].map(b => b.textContent)`)
		for i, turn := range kept.Turns {
			if bubbles[i] != turn.Message {
				t.Errorf("%q is shown as %q", turn.Message, bubbles[i])
			}
			if masked := !strings.Contains(turn.Message, strings.TrimSpace(chunk[i])); masked && strings.ContainsAny(chunk[i], "<>\"'") && !strings.ContainsAny(chunk[i], "0123456789@") {
				t.Errorf("%q was kept as %q", chunk[i], turn.Message)
			}
		}
		elements := eval[[]string](b, `[...document.querySelectorAll("#log :is(script, img, svg, iframe, object, embed, form, input, style, link, a, base, math, video, audio, details:not(.sources))")].map(e => e.outerHTML)`)
		if len(elements) != 0 {
			t.Errorf("became elements: %q", elements)
		}
		b.innocent("chat")
	}
}

func TestBrowserDeskShowsMarkupAsText(t *testing.T) {
	b := newBrowser(t, onThatDay)
	b.open("/desk", 1280, 860, false)
	b.until(warm)
	for _, text := range strange(t) {
		if text = strings.TrimSpace(text); text == "" {
			continue
		}
		eval[any](b, `(f => { f.value = `+string(must(t, text))+`; window.sent = f.value; f.dispatchEvent(new InputEvent("input", {bubbles: true})) })(document.getElementById("q"))`)
		b.until(`new URLSearchParams(location.search).get("q") === window.sent && document.getElementById("q").value === window.sent`)
		b.innocent("/desk " + text)
	}
}

func TestBrowserFormsAndSheetShowMarkupAsText(t *testing.T) {
	b := newBrowser(t, onThatDay)
	for chunk := range slices.Chunk(strange(t), assess.MostProducts) { // as many fields as one form has of a kind
		form := url.Values{"do": {"foundation_product_award"}, "products": {strconv.Itoa(assess.MostProducts)}}
		for i, text := range chunk {
			form.Set(assess.FieldName("foundation_product_award", i+1, "annual_sales"), text)
			form.Set(assess.FieldName("foundation_product_award", i+1, "other"), text)
		}
		b.open("/assess?"+form.Encode(), 1280, 860, false)
		want := eval[[]string](b, `(f => `+string(must(t, chunk))+`.map(text => { f.setAttribute("value", text); return f.value; }))(document.createElement("input"))`) // a field has one line
		if got := eval[[]string](b, `[...document.querySelectorAll("[name$=annual_sales]")].map(f => f.value)`); !slices.Equal(got[:len(chunk)], want) {
			t.Errorf("the fields hold %q, not %q", got, want)
		}
		b.innocent("/assess")
		eval[any](b, `document.querySelector("#products").dispatchEvent(new InputEvent("input", {bubbles: true}))`) // morphed
		b.innocent("/assess, again")
		form.Set("on", "2026-11-26")
		b.open("/assess/sheet?"+form.Encode(), 1280, 860, false)
		b.innocent("the sheet")
	}
}

func TestBrowserHistoryShowsMarkupAsText(t *testing.T) {
	b := newBrowser(t)
	b.open("/", 1280, 860, false)
	for chunk := range slices.Chunk(strange(t), 40) { // as many as are listed
		eval[any](b, `localStorage.setItem("rongce.talks", JSON.stringify(`+string(must(t, chunk))+`.map((title, i) => ({id: "x" + i, title, at: 0}))))`)
		b.reload()
		b.click("#history")
		b.until(`document.querySelectorAll("#talks li").length === ` + strconv.Itoa(len(chunk)))
		if got := eval[[]string](b, `[...document.querySelectorAll("#talks b")].map(b => b.textContent)`); !slices.Equal(got, chunk) {
			t.Errorf("the list says %q, not %q", got, chunk)
		}
		b.innocent("history")
	}
}
