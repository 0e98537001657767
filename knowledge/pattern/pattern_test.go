package pattern

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"math/bits"
	"os"
	"path/filepath"
	"reflect"
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
	for _, expression := range expressions(t, "../../assistant") {
		s := newSieve(expression)
		re := regexp.MustCompile(expression)
		texts := rapid.StringMatching(strings.ReplaceAll(expression, `\b`, ``))
		for seed := range textsOfEach {
			for _, found := range re.FindAllString(texts.Example(seed), -1) {
				if s.lets(found) == 0 {
					t.Errorf("%s finds %q, and its sieve holds it back", expression, found)
				}
			}
		}
	}
}

// TestBranchesFindWhatTheWholeFinds: long alternations, which are tried by their
// branches, find in texts that hold several matches what [regexp] finds.
func TestBranchesFindWhatTheWholeFinds(t *testing.T) {
	several := 0
	for _, expression := range expressions(t, "../../assistant") {
		p := MustCompile(expression)
		if len(p.sieve().tries) == 0 {
			continue
		}
		texts := rapid.StringMatching(strings.ReplaceAll(expression, `\b`, ``))
		for seed := range textsOfEach {
			text := texts.Example(3*seed) + "，" + texts.Example(3*seed+1) + texts.Example(3*seed+2)
			if n := bits.OnesCount64(uint64(p.sieve().lets(text))); n > 1 && n < len(p.sieve().tries) {
				several++
			}
			for name, got := range map[string][2]any{
				"MatchString":          {p.MatchString(text), p.Regexp.MatchString(text)},
				"FindString":           {p.FindString(text), p.Regexp.FindString(text)},
				"FindStringIndex":      {p.FindStringIndex(text), p.Regexp.FindStringIndex(text)},
				"FindAllString":        {p.FindAllString(text, -1), p.Regexp.FindAllString(text, -1)},
				"FindAllStringIndex":   {p.FindAllStringIndex(text, -1), p.Regexp.FindAllStringIndex(text, -1)},
				"ReplaceAllStringFunc": {p.ReplaceAllStringFunc(text, strings.ToUpper), p.Regexp.ReplaceAllStringFunc(text, strings.ToUpper)},
			} {
				if !reflect.DeepEqual(got[0], got[1]) {
					t.Errorf("%s of %q in %q: %v, and regexp's %v", name, expression, text, got[0], got[1])
				}
			}
		}
	}
	if several < 100/expressionStep {
		t.Errorf("only %d texts have a few branches to choose from", several)
	}
}

// TestBranches: of two that begin at one place the earlier one is found, though
// the later is longer; conditions on the text's ends hold in each.
func TestBranches(t *testing.T) {
	long := strings.Repeat("|绝不出现的词语", 8)
	for _, c := range []struct{ expression, text, found string }{
		{`补助|补助款` + long, "给补助款", "补助"},
		{`补助款|补助` + long, "给补助款", "补助款"},
		{`款$|^补|给补` + long, "给补助款", "给补"},
		{`(?i:rmb)|元` + long, "80 RMB", "RMB"},
		{`(补)(助)|(奖)(金)` + long, "奖金和补助", "奖金"},
	} {
		if got := MustCompile(c.expression).FindString(c.text); got != c.found {
			t.Errorf("%s in %q: %q, want %q", c.expression, c.text, got, c.found)
		}
	}
}

// listed are the ways of a file, less those that share parts with others.
func listed(t *testing.T, name string) (ways []string) {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(text)) {
		if line = strings.TrimSuffix(line, "\n"); line != "" && !strings.HasPrefix(line, "#") && !strings.Contains(line, "«") {
			ways = append(ways, line)
		}
	}
	return ways
}

// expressions are the literals that MustCompile is given in a folder and those in it, and the files of ways, one in expressionStep of them.
func expressions(t *testing.T, root string) []string {
	t.Helper()
	var out []string
	err := filepath.WalkDir(root, func(name string, _ fs.DirEntry, err error) error {
		if folder := filepath.Base(filepath.Dir(name)); err == nil && strings.HasSuffix(name, ".txt") && (folder == "ways" || folder == "sayings") {
			if ways := listed(t, name); len(ways) > 0 {
				out = append(out, strings.Join(ways, "|"))
			}
			return nil
		}
		if err != nil || !strings.HasSuffix(name, ".go") {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			return err
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
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(out) < 2000 {
		t.Fatalf("%d expressions: where are the others?", len(out))
	}
	some := out[:0]
	for i, expression := range out {
		if i%expressionStep == 0 {
			some = append(some, expression)
		}
	}
	return some
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
