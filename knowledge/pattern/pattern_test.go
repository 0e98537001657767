package pattern

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestSieve(t *testing.T) {
	for _, c := range []struct {
		expression, lets, stops string
	}{
		{`备案`, "已经备案了", "什么都没说"},
		{`(没|未)(评|选)上`, "去年没选上", "没上，没选"},
		{`多少钱?`, "给多少", "给几块"},
		{`(?i)RMB`, "rmb", ""},
		{`没[^,，]{0,4}(认定|领过)`, "没怎么领过", "没怎么说过"},
		{`(最高|至多)?\d{2,}万`, "12万", "十二块"},
		{`^$`, "", ""},
		{`补(\d+|几)(万|千)`, "补5千", "花5块"},
		{`不.*`, "不", "是"},
	} {
		p := MustCompile(c.expression)
		if p.cannot(c.lets) {
			t.Errorf("%s: %q is held back", c.expression, c.lets)
		}
		if c.stops != "" && !p.cannot(c.stops) {
			t.Errorf("%s: %q is let through", c.expression, c.stops)
		}
	}
}

// TestNothingIsLost: what matches an expression of the planner or of the check
// passes its sieve.
func TestNothingIsLost(t *testing.T) {
	for _, expression := range expressions(t, "../../assistant", "../../assistant/offline") {
		s := newSieve(expression)
		if s == nil {
			continue
		}
		re := regexp.MustCompile(expression)
		texts := rapid.StringMatching(strings.ReplaceAll(expression, `\b`, ``))
		for seed := range textsOfEach {
			for _, found := range re.FindAllString(texts.Example(seed), -1) {
				if !s.lets(found) {
					t.Errorf("%s finds %q, and its sieve holds it back", expression, found)
				}
			}
		}
	}
}

// expressions are the literals that MustCompile is given in the directories.
func expressions(t *testing.T, dirs ...string) []string {
	t.Helper()
	var out []string
	for _, dir := range dirs {
		files, err := filepath.Glob(filepath.Join(dir, "*.go"))
		if err != nil || len(files) == 0 {
			t.Fatal(dir, len(files), err)
		}
		for _, name := range files {
			file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
			if err != nil {
				t.Fatal(err)
			}
			ast.Inspect(file, func(n ast.Node) bool {
				call, ok := n.(*ast.CallExpr)
				if !ok || len(call.Args) != 1 {
					return true
				}
				if f, ok := call.Fun.(*ast.SelectorExpr); !ok || f.Sel.Name != "MustCompile" {
					return true
				}
				if lit, ok := call.Args[0].(*ast.BasicLit); ok {
					expression, err := strconv.Unquote(lit.Value)
					if err != nil {
						t.Fatal(err)
					}
					out = append(out, expression)
				}
				return true
			})
		}
	}
	if len(out) < 500 {
		t.Fatalf("%d expressions: where are the others?", len(out))
	}
	return out
}

func BenchmarkMatch(b *testing.B) {
	const text = "我们去年给市里十来家企业做检测，收了三百来万服务费，平台是前年认定的，今年还能不能补一笔"
	expression := `(高于|超过|多于)\d+万|(没有?|未|无)[^,，。]{0,8}(备案|登记)|上限|封顶|最多给|天花板`
	for name, match := range map[string]func(string) bool{
		"pattern": MustCompile(expression).MatchString,
		"regexp":  regexp.MustCompile(expression).MatchString,
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if match(text) {
					b.Fatal("it matches")
				}
			}
		})
	}
}
