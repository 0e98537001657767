package web

import (
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// A script that asks for a page's parts gets the same parts as stand in the
// page, and little else.
func TestPartsAreThoseOfThePage(t *testing.T) {
	k := newKit(t, onThatDay)
	ids := regexp.MustCompile(`id="([\w-]+)" data-part`)
	for _, path := range []string{"/desk?q=" + url.QueryEscape("光模块"), "/desk", "/assess?" + company.Encode(), "/talent?category=opc", "/calc/computing_power_subsidy?annual_purchase_total=80000"} {
		_, whole := k.call(http.MethodGet, path, "")
		res, parts := k.call(http.MethodGet, path, "", partsOnly, "only")
		if res.StatusCode != http.StatusOK || !strings.Contains(res.Header.Get("Vary"), partsOnly) {
			t.Errorf("%s: %s, %v", path, res.Status, res.Header)
		}
		named := ids.FindAllString(whole, -1)
		if len(named) == 0 || !slices.Equal(named, ids.FindAllString(parts, -1)) {
			t.Errorf("%s has the parts %q, alone %q", path, named, ids.FindAllString(parts, -1))
		}
		from := strings.Index(whole, "<body")
		if body := whole[from : from+strings.Index(whole[from:], ">")]; !strings.Contains(parts, body) {
			t.Errorf("%s: the parts do not begin with %s", path, body)
		}
		for _, gone := range []string{"<style", "<script", "<header class=\"masthead\"", "全部金额，一张表"} {
			if strings.Contains(parts, gone) {
				t.Errorf("%s: the parts hold %s", path, gone)
			}
		}
		t.Logf("%s: %d bytes, parts %d", path, len(whole), len(parts))
	}
}
