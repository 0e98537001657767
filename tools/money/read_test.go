package money

import (
	"bufio"
	"os"
	"strings"
	"testing"
)

// lines returns the lines of a file of cases with their numbers; blank ones and those that begin with # are comments.
func lines(t testing.TB, name string) map[int]string {
	t.Helper()
	f, err := os.Open("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	all := map[int]string{}
	scanner := bufio.NewScanner(f)
	for n := 1; scanner.Scan(); n++ {
		if line := scanner.Text(); strings.TrimSpace(line) != "" && !strings.HasPrefix(line, "#") {
			all[n] = line
		}
	}
	if err := scanner.Err(); err != nil {
		t.Fatal(err)
	}
	return all
}

// write states mentions as the case files do.
func write(mentions []Mention) string {
	var all []string
	for _, m := range mentions {
		s := m.Text + " = "
		for _, mark := range []struct {
			set   bool
			words string
		}{{m.Approximate, "约 "}, {m.Below, "不到 "}, {m.Above, "超过 "}, {m.Bare, "无单位 "}, {m.Currency != "CNY", m.Currency + " "}} {
			if mark.set {
				s += mark.words
			}
		}
		s += m.Low.Format()
		if !m.Low.Equal(m.High) {
			s += "至" + m.High.Format()
		}
		all = append(all, s)
	}
	return strings.Join(all, "; ")
}

func TestReadMoney(t *testing.T) {
	for n, line := range lines(t, "money.txt") {
		message, want, ok := strings.Cut(line, "\t")
		if !ok {
			t.Errorf("money.txt:%d: no TAB", n)
		}
		if got := write(Read(message)); got != want {
			t.Errorf("money.txt:%d: %s\n got %s\nwant %s", n, message, got, want)
		}
		check(t, message)
	}
}

func TestReadNoMoney(t *testing.T) {
	for n, message := range lines(t, "not_money.txt") {
		if got := write(Read(message)); got != "" {
			t.Errorf("not_money.txt:%d: %s\n got %s\nwant nothing", n, message, got)
		}
		check(t, message)
	}
}

// check tests what must hold of any text at all: offsets lie inside it, in order, and Text is what stands there.
func check(t testing.TB, s string) {
	t.Helper()
	runes := []rune(s)
	last := 0
	inside := func(what, text string, start, end int) {
		if start < 0 || start >= end || end > len(runes) || string(runes[start:end]) != text {
			t.Errorf("%q: %s %q at %d:%d", s, what, text, start, end)
		}
	}
	mentions := Read(s)
	for _, m := range mentions {
		inside("mention", m.Text, m.Start, m.End)
		if m.Start < last {
			t.Errorf("%q: mention %q overlaps the one before", s, m.Text)
		}
		last = m.End
		if m.High.Less(m.Low) || len(m.Currency) != 3 {
			t.Errorf("%q: %+v", s, m)
		}
	}
	last = 0
	rest := mentions
	for _, n := range Numbers(s) {
		inside("number", n.Text, n.Start, n.End)
		if n.Start < last {
			t.Errorf("%q: number %q overlaps the one before", s, n.Text)
		}
		last = n.End
		for len(rest) > 0 && rest[0].End <= n.Start {
			rest = rest[1:]
		}
		if len(rest) > 0 && rest[0].Start < n.End {
			t.Errorf("%q: number %q is in mention %q", s, n.Text, rest[0].Text)
		}
	}
	last = 0
	for _, f := range Figures(s) {
		inside("figure", f.Text, f.Start, f.End)
		if f.Start < last {
			t.Errorf("%q: figure %q before the one before", s, f.Text)
		}
		last = f.Start
		if f.Value.IsNegative() || f.Last.IsNegative() {
			t.Errorf("%q: %+v", s, f)
		}
	}
}
