package web

import (
	"compress/gzip"
	"io"
	"net/http"
	"strings"
	"testing"
)

// What is compressed reads as what is not, and only who asks for it gets it.
func TestCompressed(t *testing.T) {
	k := newKit(t)
	for path, vary := range map[string]string{
		"/policy": "Accept-Encoding, " + partsOnly, "/desk": "Accept-Encoding, " + partsOnly,
		k.server.assets.url("base.css"): "Accept-Encoding", k.server.assets.url("app.js"): "Accept-Encoding",
	} {
		// net/http asks for gzip by itself and undoes it; a header of one's own keeps it from doing so
		_, plain := k.call("GET", path, "", "Accept-Encoding", "identity")
		req, err := http.NewRequest("GET", k.http.URL+path, nil)
		if err != nil {
			t.Fatal(err)
		}
		req.Header.Set("Accept-Encoding", "br, gzip;q=0.5")
		res, err := http.DefaultClient.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		defer res.Body.Close()
		if res.Header.Get("Content-Encoding") != "gzip" || res.Header.Get("Vary") != vary {
			t.Fatalf("%s: %v", path, res.Header)
		}
		z, err := gzip.NewReader(res.Body)
		if err != nil {
			t.Fatal(err)
		}
		if text, err := io.ReadAll(z); err != nil || string(text) != plain {
			t.Errorf("%s: %d bytes, not %d, %v", path, len(text), len(plain), err)
		}
	}
	if res, body := k.call("GET", "/policy", "", "Accept-Encoding", "gzip;q=0"); res.Header.Get("Content-Encoding") != "" || !strings.Contains(body, "算力") {
		t.Error("compressed for who does not want it")
	}
	url := k.server.assets.url("base.css")
	res, _ := k.call("GET", url, "", "Accept-Encoding", "gzip")
	if again, _ := k.call("GET", url, "", "Accept-Encoding", "gzip", "If-None-Match", res.Header.Get("ETag")); again.StatusCode != http.StatusNotModified {
		t.Errorf("unchanged: %s", again.Status)
	}
}
