package web

import (
	"encoding/json"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/rongce/rongce/assistant/assess"
)

// Whatever is typed into a page, it is shown as text, and nothing breaks.
func TestPagesShowWhatIsTypedAsText(t *testing.T) {
	k := newKit(t)
	look := func(path string, texts ...string) {
		t.Helper()
		res, body := k.call("GET", path, "")
		if res.StatusCode >= 500 {
			t.Errorf("%s: %s", path, res.Status)
		}
		for _, text := range texts {
			if strings.Contains(text, "<") && len(text) > 3 && strings.Contains(body, text) {
				t.Errorf("%s: %s stands on the page as it is", path, text)
			}
		}
	}
	for chunk := range slices.Chunk(some(append(payloads(t), naughty(t)...)), assess.MostProducts) { // a form's worth at a time
		form := url.Values{"do": {"foundation_product_award", chunk[0]}, "products": {"10"}, "who": chunk[:1]}
		for i, text := range chunk {
			form.Set(assess.FieldName("foundation_product_award", i+1, "annual_sales"), text)
			form.Set(assess.FieldName("foundation_product_award", i+1, "other"), text)
		}
		look("/assess?"+form.Encode(), chunk...)
		q := url.QueryEscape(chunk[0])
		look("/desk?q="+q+"&open="+q, chunk[0])
		look("/calc/computing_power_subsidy?annual_purchase_total="+q, chunk[0])
		look("/talent?category="+q, chunk[0])
		look("/verify?do="+q+"&on="+q+"&hash="+q, chunk[0])
	}
	for _, text := range some(payloads(t)) {
		look("/desk?q="+url.QueryEscape(text), text)
	}
}

// naughty are strings that have broken other people's programs.
func naughty(t *testing.T) []string {
	t.Helper()
	var out []string
	for line := range strings.Lines(testFile(t, "../tools/money/testdata/peer_naughty_strings.jsonl")) {
		var s string
		if json.Unmarshal([]byte(line), &s) == nil && s != "" {
			out = append(out, s)
		}
	}
	if len(out) < 200 {
		t.Fatalf("%d strings", len(out))
	}
	return out
}
