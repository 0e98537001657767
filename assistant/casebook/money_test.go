package casebook_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// moneySets are the single money questions: those that the rules were read against,
// and those by other writers that were only measured. Asking back is no answer, but
// a wrong figure is the worst that can happen: it has a ceiling of its own. Floors
// only go up, and ceilings only down.
var moneySets = []struct {
	files        string
	rightAtLeast float64 // percent
	wrongAtMost  float64 // percent that state a wrong figure
}{
	{"testdata/money-*.tsv", 92, 2},
}

// moneyLine is one question with the results that are right for it: sums, each
// with two decimals, or ? where asking back is.
type moneyLine struct {
	at      string // file and line
	tool    string
	results []string
	message string
}

func moneyLines(t *testing.T, pattern string) []moneyLine {
	t.Helper()
	files, err := filepath.Glob(pattern)
	if err != nil || len(files) == 0 {
		t.Fatal("no money lines", err)
	}
	var out []moneyLine
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		n := 0
		for line := range strings.Lines(string(text)) {
			n++
			f := strings.Split(strings.TrimRight(line, "\r\n"), "\t")
			if strings.HasPrefix(line, "#") || strings.TrimSpace(line) == "" {
				continue
			}
			at := fmt.Sprintf("%s:%d", filepath.Base(file), n)
			if len(f) != 3 {
				t.Fatalf("%s: %d columns, not 3", at, len(f))
			}
			m := moneyLine{at, f[0], strings.Split(f[1], "|"), f[2]}
			for _, r := range m.results {
				if _, err := money.Parse(r); r != "?" && err != nil {
					t.Fatalf("%s: result %q: %v", at, r, err)
				}
			}
			out = append(out, m)
		}
	}
	return out
}

// outcome is what an answer comes to, in the form of a line's results: the sum of
// the tool's calculations, each of them where they are alternatives, ? where it
// asks back, and nothing where nothing was calculated.
func (m moneyLine) outcome(a *assistant.Answer) []string {
	var amounts []money.Amount
	for _, c := range a.Calculations {
		switch {
		case c.Tool != m.tool || c.Hypothetical:
		case c.Amount == nil:
			return []string{"?"}
		default:
			amounts = append(amounts, *c.Amount)
		}
	}
	switch {
	case len(amounts) == 0 && a.Kind == assistant.Clarify:
		return []string{"?"}
	case len(amounts) > 1 && a.Total == nil: // alternatives
		out := make([]string, len(amounts))
		for i, amount := range amounts {
			out[i] = amount.String()
		}
		return out
	case len(amounts) > 0:
		return []string{money.Sum(amounts...).String()}
	}
	return nil
}

// right tells whether all that came out is right: one right figure beside a wrong
// one is a wrong figure. A plain no without a calculation is as good as a calculated zero.
func (m moneyLine) right(got []string) bool {
	if len(got) == 0 {
		return slices.Contains(m.results, "0.00")
	}
	return !slices.ContainsFunc(got, func(g string) bool { return !slices.Contains(m.results, g) })
}

func TestMoneyLines(t *testing.T) {
	asker := house(t)
	for _, set := range moneySets {
		lines := some(moneyLines(t, set.files))
		right, wrong := 0, 0
		var log strings.Builder
		for _, m := range lines {
			a, err := asker.Ask(context.Background(), "", m.message)
			if err != nil {
				t.Fatalf("%s: %v", m.at, err)
			}
			got := m.outcome(a)
			if m.right(got) {
				right++
				continue
			}
			if len(got) > 0 && got[0] != "?" {
				wrong++
			}
			fmt.Fprintf(&log, "%s %s\n  应是%s，得到%s\n", m.at, m.message, strings.Join(m.results, " 或 "), strings.Join(got, "、"))
		}
		share := func(n int) float64 { return 100 * float64(n) / float64(len(lines)) }
		t.Logf("%s: %d questions, %.1f%% right, %.1f%% a wrong figure\n%s", set.files, len(lines), share(right), share(wrong), &log)
		if caseStep > 1 {
			continue // a few lines say nothing of the share
		}
		if share(right) < set.rightAtLeast || share(wrong) > set.wrongAtMost {
			t.Errorf("%s: %.1f%% right and %.1f%% wrong, want at least %.0f%% and at most %.0f%%", set.files, share(right), share(wrong), set.rightAtLeast, set.wrongAtMost)
		}
	}
}

// Every tool is known and asked about.
func TestMoneyLinesCoverTheTools(t *testing.T) {
	asked := map[string]int{}
	for _, m := range moneyLines(t, "testdata/*.tsv") {
		asked[m.tool]++
	}
	for _, b := range tools.FuzhouAI().Benefits() {
		delete(asked, b.Tool)
	}
	for tool, n := range asked {
		t.Errorf("%d lines are for %s, which is no tool", n, tool)
	}
}
