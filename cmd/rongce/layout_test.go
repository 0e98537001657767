package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// pinned are the libraries whose ways were studied at one version. Other
// modules name older ones, and `go mod tidy` would pick those silently.
var pinned = map[string]string{
	"github.com/tmc/langchaingo":         "v0.1.14",
	"github.com/philippgille/chromem-go": "v0.7.0",
	"github.com/gorilla/websocket":       "v1.5.3",
	"github.com/shopspring/decimal":      "v1.6.0",
}

func TestPinnedVersions(t *testing.T) {
	mod := read(t, "go.mod")
	for library, version := range pinned {
		at := regexp.MustCompile(`(?m)^(?:require)?\s*` + regexp.QuoteMeta(library) + ` (\S+)(.*)$`).FindStringSubmatch(mod)
		switch {
		case at == nil:
			t.Errorf("go.mod does not name %s", library)
		case at[1] != version:
			t.Errorf("go.mod has %s %s, want %s", library, at[1], version)
		case strings.Contains(at[2], "indirect"):
			t.Errorf("go.mod calls %s indirect: run go mod tidy", library)
		}
	}
	if strings.Contains(mod, "\nreplace") {
		t.Error("go.mod replaces a module")
	}
}

// topLevel is all that stands at the top of the checkout, dotfiles apart.
var topLevel = map[string]bool{
	"cmd": true, "assistant": true, "knowledge": true, "tools": true, "web": true, "go.mod": true, "go.sum": true, "README.md": true,
}

func TestTopLevel(t *testing.T) {
	entries, err := os.ReadDir(top)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if !topLevel[e.Name()] && !strings.HasPrefix(e.Name(), ".") && !ignored(t, e.Name()) {
			t.Errorf("%s stands at the top level", e.Name())
		}
	}
	for name := range topLevel {
		if _, err := os.Stat(filepath.Join(top, name)); err != nil {
			t.Error(err)
		}
	}
}

// ignored tells what a build leaves lying about, by .gitignore.
func ignored(t *testing.T, name string) bool {
	for line := range strings.Lines(read(t, ".gitignore")) {
		if ok, _ := filepath.Match(strings.Trim(strings.TrimSpace(line), "/"), name); ok {
			return true
		}
	}
	return false
}

// The README names what it must, and only commands and settings that exist.
func TestReadmeIsTrue(t *testing.T) {
	readme, serve := read(t, "README.md"), typed("", "serve", "--help").out
	for _, want := range []string{"go run ./cmd/rongce", "go test ./..."} {
		if !strings.Contains(readme, want) {
			t.Errorf("README.md lacks %s", want)
		}
	}
	for _, name := range regexp.MustCompile(`RONGCE_[A-Z_]+`).FindAllString(readme, -1) {
		if !strings.Contains(serve, name) && !strings.HasPrefix(name, "RONGCE_REQUIRE_") && !strings.HasPrefix(name, "RONGCE_TEST_") {
			t.Errorf("README.md names %s, which is no setting", name)
		}
	}
	for _, line := range regexp.MustCompile(`go run \./cmd/rongce ([a-z]+)`).FindAllStringSubmatch(readme, -1) {
		if got := typed("", line[1], "--help"); got.code != exitDone {
			t.Errorf("README.md runs %s, which is no command", line[1])
		}
	}
	if n := strings.Count(readme, "\n"); n > 240 {
		t.Errorf("README.md has %d lines: it is a first read, not a manual", n)
	}
}

func read(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(top, name))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
