package casebook_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/rongce/rongce/assistant/casebook"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// A way is one wording for what happens to amounts, whatever they are of: 再加{b}呢
// leaves a+b. What it is of comes from subjects.tsv, so that no wording is right
// only for the measure it was thought of for.
type way struct {
	at      string // file and line
	result  string // a+b: what the calculation is to rest on
	wording string // with {a}, {b} and {c}; messages parted by |
}

// A subject is what an amount can be of.
type subject struct {
	tool, input string
	words       []string
	amounts     []int64 // yuan
}

// waysOf says of which subjects the ways of a file are tried, the question that the
// first message ends with, and what comes before the wording.
var waysOf = []struct {
	file     string
	subjects []string // tools; nil: all
	opening  string   // {s} is the subject, {w} the wording
}{
	{"periods.tsv", []string{"computing_power_subsidy", "vertical_model_subsidy", "platform_service_subsidy"}, "{s}{w}，能补多少"},
	{"edits.tsv", nil, "{s}{a}，能补多少|{w}"},
	{"parts.tsv", []string{"computing_power_subsidy", "vertical_model_subsidy", "platform_service_subsidy", "foundation_product_award"}, "{s}{w}，能补多少"},
}

// TestWays holds every way of saying against every subject; each must be right.
func TestWays(t *testing.T) {
	asker, subjects := house(t), readSubjects(t)
	for _, of := range waysOf {
		var text strings.Builder
		n := 0
		for i, w := range readWays(t, of.file) {
			for j, s := range subjects {
				if of.subjects != nil && !slices.Contains(of.subjects, s.tool) {
					continue
				}
				if n++; n%caseStep == 0 {
					text.WriteString(w.tried(t, s, i+j, of.opening))
				}
			}
		}
		allRight(t, asker, of.file, text.String())
	}
}

// allRight holds the cases that a file of ways makes; each must be right.
func allRight(t *testing.T, asker casebook.Asker, file, text string) {
	t.Helper()
	cases, err := casebook.Parse(file, text)
	if err != nil {
		t.Fatal(err)
	}
	report := casebook.Run(context.Background(), asker, cases)
	t.Logf("%s: %s", file, report.Cases)
	if report.Cases.OK < report.Cases.All || report.Grounded.OK < report.Grounded.All {
		t.Errorf("%s: %s, grounded %s, want all\n%s", file, report.Cases, report.Grounded, report.Details())
	}
}

// tried is the case of one wording of one subject; turn chooses among its words,
// its amounts and the notations.
func (w way) tried(t *testing.T, s subject, turn int, opening string) string {
	t.Helper()
	a := s.amounts[turn%len(s.amounts)]
	b := a / 6
	c := a + 2*b
	base := map[string]int64{"a": a, "a+b": a + b, "a-b": a - b, "c": c, "a+b+b": a + 2*b, "c+b": c + b, "c-b": c - b}[w.result]
	said := a
	var times int64
	if n, _ := fmt.Sscanf(w.result, "%da", &times); n == 1 {
		base, said = a, a/times
	}
	if base == 0 {
		t.Fatalf("%s: no result %q", w.at, w.result)
	}
	text := strings.NewReplacer("{s}", s.words[turn%len(s.words)], "{w}", w.wording).Replace(opening)
	text = strings.NewReplacer("{a}", notation(said, turn), "{b}", notation(b, turn+1), "{c}", notation(c, turn+2)).Replace(text)
	var out strings.Builder
	fmt.Fprintf(&out, "== %s %s\n身份: 企业\n标签: 金额\n", w.at, s.tool)
	messages := strings.Split(text, "|")
	for i, m := range messages {
		fmt.Fprintf(&out, "问: %s\n", m)
		if i == len(messages)-1 {
			fmt.Fprintf(&out, "  金额: %s %s\n", s.tool, s.award(t, base))
		} else {
			out.WriteString("  类型: 答复|追问\n")
		}
	}
	return out.String()
}

// award is what the calculator makes of the base.
func (s subject) award(t *testing.T, base int64) money.Amount {
	t.Helper()
	facts := tools.Facts{Money: map[string]money.Amount{s.input: money.Yuan(base)}}
	if s.tool == "computing_power_subsidy" {
		facts.Money["actual_service_fee"] = money.Yuan(base)
	}
	c, err := tools.FuzhouAI().Calculate(tools.Query{Tool: s.tool, Facts: facts})
	if err != nil || c.Amount == nil {
		t.Fatalf("%s of %d: %v", s.tool, base, err)
	}
	return *c.Amount
}

// notation writes yuan as people do, another way each turn: 8万, 8.4万, 8w, 8万4, 84000元.
func notation(yuan int64, turn int) string {
	wan := strings.TrimSuffix(strings.TrimRight(fmt.Sprintf("%d.%04d", yuan/10000, yuan%10000), "0"), ".")
	ways := []string{wan + "万", wan + "w", fmt.Sprintf("%d元", yuan)}
	if rest := yuan % 10000; yuan > 10000 && rest > 0 && rest%1000 == 0 {
		ways = append(ways, fmt.Sprintf("%d万%d", yuan/10000, rest/1000))
	}
	return ways[turn%len(ways)]
}

func readWays(t *testing.T, file string) (out []way) {
	t.Helper()
	for at, f := range columns(t, file, 2) {
		out = append(out, way{at, f[0], f[1]})
	}
	return out
}

func readSubjects(t *testing.T) (out []subject) {
	t.Helper()
	for _, f := range columns(t, "subjects.tsv", 4) {
		s := subject{tool: f[0], input: f[1], words: strings.Split(f[2], "|")}
		for _, a := range strings.Split(f[3], "|") {
			var yuan int64
			if _, err := fmt.Sscan(a, &yuan); err != nil {
				t.Fatal(err)
			}
			s.amounts = append(s.amounts, yuan)
		}
		out = append(out, s)
	}
	return out
}

// columns yields the lines of a file of ways with their places, without the remarks.
func columns(t *testing.T, file string, n int) func(func(string, []string) bool) {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("testdata/ways", file))
	if err != nil {
		t.Fatal(err)
	}
	return func(yield func(string, []string) bool) {
		for i, line := range strings.Split(string(text), "\n") {
			if line == "" || strings.HasPrefix(line, "#") {
				continue
			}
			f := strings.Split(line, "\t")
			if len(f) != n {
				t.Fatalf("%s:%d: %d columns, not %d", file, i+1, len(f), n)
			}
			if !yield(fmt.Sprintf("%s:%d", file, i+1), f) {
				return
			}
		}
	}
}
