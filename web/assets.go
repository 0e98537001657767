package web

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"io/fs"
	"net/http"
	"path"
	"regexp"
	"strings"
)

//go:embed assets
var assetFiles embed.FS

// assets are the page's scripts and styles. Their address holds a hash of all
// of them, so that a browser may keep them for ever, and modules of different
// builds never meet.
type assets struct {
	version string
	files   map[string]asset
	needs   map[string][]string // the modules that a module needs, itself left out, by name
	boot    string              // the one script that stands in the pages themselves, see contentPolicy
	looks   map[string]string   // the one style sheet that stands in a page, by the kind of page
}

// looks are the style sheets of each kind of page. They stand in the page itself:
// on a slow line each file that the first paint waits for costs a way there and back.
var looks = map[string][]string{
	"chat":  {"base.css", "cards.css", "form.css", "chat.css"},
	"form":  {"base.css", "cards.css", "form.css"},
	"sheet": {"base.css", "cards.css", "form.css", "sheet.css"},
	"desk":  {"base.css", "cards.css", "form.css", "desk.css"},
	"staff": {"base.css", "cards.css", "form.css", "staff.css"},
}

// bootFile runs before the first paint.
const bootFile = "boot.js"

type asset struct {
	body, kind, etag string
	gzip             []byte // nil where the file is small
}

var kinds = map[string]string{
	".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".svg": "image/svg+xml",
}

// loadAssets reads the embedded files. That they are there and of a known kind
// is decided when the program is built, so anything else panics.
func loadAssets() *assets {
	a := &assets{files: map[string]asset{}, needs: map[string][]string{}, looks: map[string]string{}}
	entries, err := fs.ReadDir(assetFiles, "assets")
	if err != nil {
		panic(err)
	}
	all := sha256.New()
	for _, e := range entries { // ReadDir sorts
		body, err := fs.ReadFile(assetFiles, path.Join("assets", e.Name()))
		if err != nil || kinds[path.Ext(e.Name())] == "" {
			panic("web: asset " + e.Name())
		}
		all.Write(a.add(e.Name(), string(body)))
	}
	a.boot = a.files[bootFile].body
	for name, sheets := range looks {
		var body strings.Builder
		for _, sheet := range sheets {
			if a.files[sheet].body == "" {
				panic("web: " + name + " needs " + sheet)
			}
			body.WriteString(a.files[sheet].body)
		}
		a.looks[name] = body.String()
	}
	for name := range a.files {
		if path.Ext(name) == ".js" {
			a.needs[name] = a.modules(name, map[string]bool{name: true})
		}
	}
	a.version = hex.EncodeToString(all.Sum(nil)[:8])
	return a
}

// add takes a file and returns its hash.
func (a *assets) add(name, body string) []byte {
	sum := sha256.Sum256([]byte(body))
	file := asset{body: body, kind: kinds[path.Ext(name)], etag: `"` + hex.EncodeToString(sum[:8]) + `"`}
	if len(body) >= leastCompressed {
		file.gzip = squeezed([]byte(body))
	}
	a.files[name] = file
	return sum[:]
}

var importLine = regexp.MustCompile(`(?m)^import .*"\./([\w-]+\.js)";$`)

// modules lists what a module imports, and what that imports in turn, so that a
// page can name all of it at once and a browser need not find it step by step.
func (a *assets) modules(name string, seen map[string]bool) []string {
	var out []string
	for _, m := range importLine.FindAllStringSubmatch(a.files[name].body, -1) {
		if _, ok := a.files[m[1]]; !ok {
			panic("web: " + name + " imports " + m[1])
		}
		if !seen[m[1]] {
			seen[m[1]] = true
			out = append(append(out, m[1]), a.modules(m[1], seen)...)
		}
	}
	return out
}

// url returns the address of an asset.
func (a *assets) url(name string) string { return "/assets/" + a.version + "/" + name }

// serve is GET /assets/{version}/{name}. A version that is not this build's,
// asked for by a page from before a restart, gets this build's file and is told
// not to keep it.
func (a *assets) serve(w http.ResponseWriter, r *http.Request) {
	file, ok := a.files[r.PathValue("name")]
	if !ok {
		http.NotFound(w, r)
		return
	}
	h := w.Header()
	h.Set("Content-Type", file.kind)
	h.Set("ETag", file.etag)
	if r.PathValue("version") == a.version {
		h.Set("Cache-Control", "public, max-age=31536000, immutable")
	} else {
		h.Set("Cache-Control", "no-cache")
	}
	h.Set("Vary", "Accept-Encoding")
	if file.gzip != nil && takesGzip(r) && r.Header.Get("Range") == "" {
		h.Set("Content-Encoding", "gzip")
		h.Set("ETag", strings.TrimSuffix(file.etag, `"`)+`-gzip"`)
		http.ServeContent(w, r, r.PathValue("name"), noTime, bytes.NewReader(file.gzip))
		return
	}
	http.ServeContent(w, r, r.PathValue("name"), noTime, strings.NewReader(file.body))
}
