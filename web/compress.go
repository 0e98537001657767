package web

import (
	"bytes"
	"compress/gzip"
	"io"
	"net/http"
	"strings"
	"sync"
)

// leastCompressed is where compressing begins to pay: a smaller answer fits
// into one packet either way.
const leastCompressed = 1400

// compressors are kept: one holds some 800 KB of tables.
var compressors = sync.Pool{New: func() any { w, _ := gzip.NewWriterLevel(io.Discard, gzip.DefaultCompression); return w }}

// takesGzip tells whether a client said that it can read gzip.
func takesGzip(r *http.Request) bool {
	for part := range strings.SplitSeq(r.Header.Get("Accept-Encoding"), ",") {
		name, quality, _ := strings.Cut(strings.TrimSpace(part), ";")
		if name == "gzip" {
			return strings.TrimSpace(quality) != "q=0"
		}
	}
	return false
}

// squeezed returns text in gzip's form.
func squeezed(text []byte) []byte {
	var out bytes.Buffer
	w := compressors.Get().(*gzip.Writer)
	defer compressors.Put(w)
	w.Reset(&out)
	_, _ = w.Write(text) // into memory
	_ = w.Close()
	return out.Bytes()
}
