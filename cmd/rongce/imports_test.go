package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const (
	top    = "../.." // of the checkout, seen from here
	module = "github.com/rongce/rongce"
)

// floors from the ground up: an import only goes down.
var floors = []string{"knowledge", "tools", "assistant", "web", "cmd"}

// within says which packages of its own floor a package may import. One that is
// not listed may import its floor's root: assistant/llm knows assistant, but
// assistant does not know assistant/llm, nor does assistant/offline.
var within = map[string][]string{
	"knowledge/asked":             {"knowledge/han", "knowledge/linear", "knowledge/packed"},
	"knowledge/linear":            {"knowledge/packed"},
	"knowledge/search":            {"knowledge", "knowledge/asked", "knowledge/han", "knowledge/packed"},
	"tools":                       {"tools/money"},
	"assistant/offline":           {"assistant", "assistant/offline/faq", "assistant/offline/memory", "assistant/offline/passing", "assistant/offline/plan", "assistant/offline/reading", "assistant/offline/sentence", "assistant/offline/sheets", "assistant/offline/want"},
	"assistant/offline/sheets":    {},
	"assistant/offline/sentence":  {"assistant/offline/bank", "assistant/offline/amount", "assistant/offline/reword", "assistant/offline/standing", "assistant/offline/want"},
	"assistant/offline/memory":    {"assistant/offline/sentence", "assistant/offline/tally", "assistant/offline/want"},
	"assistant/offline/passing":   {"assistant/offline/condition", "assistant/offline/sentence"},
	"assistant/offline/reading":   {"assistant/offline/amount", "assistant/offline/condition", "assistant/offline/memory", "assistant/offline/passing", "assistant/offline/reword", "assistant/offline/sentence", "assistant/offline/sheets", "assistant/offline/standing", "assistant/offline/turn", "assistant/offline/want"},
	"assistant/offline/plan":      {"assistant", "assistant/offline/amount", "assistant/offline/condition", "assistant/offline/english", "assistant/offline/faq", "assistant/offline/memory", "assistant/offline/passing", "assistant/offline/reading", "assistant/offline/reword", "assistant/offline/sentence", "assistant/offline/sheets", "assistant/offline/standing", "assistant/offline/tally", "assistant/offline/turn", "assistant/offline/want"},
	"assistant/offline/amount":    {"assistant/offline/bank"},
	"assistant/offline/bank":      {},
	"assistant/offline/condition": {"assistant/offline/bank"},
	"assistant/offline/faq":       {"assistant/offline/bank", "knowledge/asked"},
	"assistant/offline/want":      {"assistant/offline/bank", "knowledge/asked"},
	"assistant/offline/english":   {},
	"assistant/offline/reword":    {},
	"assistant/offline/standing":  {"assistant/offline/bank", "assistant/offline/amount"},
	"assistant/offline/turn":      {"assistant/offline/bank", "knowledge/asked"},
	"assistant/offline/tally":     {},
	"tools/money":                 {},
	"tools/personal":              {"tools/money"},
}

// doors are the libraries that stay behind one package each; a folder means
// everything in it.
var doors = map[string]struct {
	only  string // the package that may import it
	tests string // folder whose test files may as well
}{
	"github.com/philippgille/chromem-go": {only: "knowledge/search"},
	"github.com/shopspring/decimal":      {only: "tools/money"},
	"github.com/tmc/langchaingo":         {only: "assistant/llm"},
	"github.com/gorilla/websocket":       {only: "web", tests: "cmd/rongce"}, // where the real wire is spoken
	"github.com/alecthomas/kong":         {only: "cmd/rongce"},
	"github.com/xuri/excelize/v2":        {only: "web"},
	"rsc.io/qr":                          {only: "web"},

	"modernc.org/sqlite":       {only: "assistant/store"},
	"github.com/jackc/pgx":     {only: "assistant/store"},
	"github.com/pressly/goose": {only: "assistant/store"},
	"github.com/xuri/excelize": {only: "web"},

	// not in the binary at all
	"github.com/chromedp":      {tests: "."},
	"go.uber.org/goleak":       {tests: "."},
	"pgregory.net/rapid":       {tests: "."},
	"testing":                  {tests: "."},
	"net/http/httptest":        {tests: "."},
	"github.com/google/go-cmp": {tests: "."},
}

// source is one Go file of the house.
type source struct {
	pkg, file string // "knowledge/search", "knowledge/search/index.go"
	test      bool
	imports   []string
	doc       string
}

// sources parses every Go file of the house, whatever its build tags.
func sources(t *testing.T) []source {
	t.Helper()
	var out []source
	err := filepath.WalkDir(top, func(at string, d fs.DirEntry, err error) error {
		name := d.Name()
		switch {
		case err != nil:
			return err
		case d.IsDir() && at != top && (strings.HasPrefix(name, ".") || name == "testdata" || name == "node_modules"):
			return fs.SkipDir
		case d.IsDir() || !strings.HasSuffix(name, ".go"):
			return nil
		}
		f, err := parser.ParseFile(token.NewFileSet(), at, nil, parser.ImportsOnly|parser.ParseComments)
		if err != nil {
			return err
		}
		file, err := filepath.Rel(top, at)
		if err != nil {
			return err
		}
		file = filepath.ToSlash(file)
		s := source{pkg: path.Dir(file), file: file, test: strings.HasSuffix(name, "_test.go"), doc: docOf(f)}
		for _, i := range f.Imports {
			p, err := strconv.Unquote(i.Path.Value)
			if err != nil {
				return err
			}
			s.imports = append(s.imports, p)
		}
		out = append(out, s)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(out) == 0 {
		t.Fatal("there is no Go file")
	}
	return out
}

func docOf(f *ast.File) string { return f.Doc.Text() } // of a nil group: ""

func TestImportsGoDown(t *testing.T) {
	for _, s := range sources(t) {
		for _, imported := range s.imports {
			if to, ours := strings.CutPrefix(imported, module+"/"); ours {
				if why := forbidden(s.pkg, to); why != "" && !(s.test && why == neighbours) {
					t.Errorf("%s imports %s: %s", s.file, to, why)
				}
			}
		}
	}
}

// neighbours may not know each other, but a test may bring them together.
const neighbours = "the two are neighbours on one floor"

// forbidden says why from may not import to; "" if it may.
func forbidden(from, to string) string {
	at, below := slices.Index(floors, root(from)), slices.Index(floors, root(to))
	allowed, listed := within[from]
	switch {
	case at < 0 || below < 0:
		return "one of them stands on no floor"
	case from == to: // an external test
		return ""
	case below > at:
		return "that is upwards"
	case below < at:
		return ""
	case listed && slices.Contains(allowed, to), !listed && to == root(from):
		return ""
	}
	return neighbours
}

func root(pkg string) string { floor, _, _ := strings.Cut(pkg, "/"); return floor }

// The rules themselves, on imports that nobody has written.
func TestForbidden(t *testing.T) {
	for _, c := range []struct {
		from, to string
		may      bool
	}{
		{"tools", "knowledge", true}, {"web", "knowledge/search", true}, {"assistant/llm", "assistant", true},
		{"assistant/offline", "knowledge/han", true}, {"knowledge/search", "knowledge/asked", true}, {"tools", "tools/money", true},
		{"knowledge", "tools", false}, {"knowledge", "knowledge/search", false}, {"knowledge/asked", "knowledge", false},
		{"tools/money", "tools", false}, {"assistant", "assistant/llm", false}, {"assistant/llm", "assistant/offline", false},
		{"assistant", "web", false}, {"web", "cmd/rongce", false}, {"tools", "internal/x", false},
	} {
		if why := forbidden(c.from, c.to); (why == "") != c.may {
			t.Errorf("%s → %s: %q", c.from, c.to, why)
		}
	}
}

func TestDoors(t *testing.T) {
	for _, s := range sources(t) {
		for _, imported := range s.imports {
			for library, door := range doors {
				if imported != library && !strings.HasPrefix(imported, library+"/") || library == "testing" && imported != library {
					continue
				}
				if s.pkg != door.only && !(s.test && door.tests != "" && inside(s.pkg, door.tests)) {
					t.Errorf("%s imports %s, whose door is %q (tests: %q)", s.file, imported, door.only, door.tests)
				}
			}
		}
	}
}

func inside(pkg, folder string) bool {
	return folder == "." || pkg == folder || strings.HasPrefix(pkg, folder+"/")
}

func TestPackagesAreIntroduced(t *testing.T) {
	introduced := map[string]bool{}
	for _, s := range sources(t) {
		if s.test {
			continue
		}
		word := "Package " + path.Base(s.pkg)
		if root(s.pkg) == "cmd" {
			word = "Command " + path.Base(s.pkg)
		}
		introduced[s.pkg] = introduced[s.pkg] || strings.HasPrefix(s.doc, word+" ")
	}
	for pkg, ok := range introduced {
		if !ok {
			t.Errorf("%s has no package comment", pkg)
		}
	}
}
