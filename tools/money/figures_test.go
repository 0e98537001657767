package money

import (
	"strings"
	"testing"
)

func TestNumbers(t *testing.T) {
	for n, line := range lines(t, "numbers.txt") {
		message, want, ok := strings.Cut(line, "\t")
		if !ok {
			t.Errorf("numbers.txt:%d: no TAB", n)
		}
		var all []string
		for _, f := range Numbers(message) {
			all = append(all, f.Text+" = "+f.Value.Format())
		}
		if got := strings.Join(all, "; "); got != want {
			t.Errorf("numbers.txt:%d: %s\n got %s\nwant %s", n, message, got, want)
		}
		check(t, message)
	}
}

func TestFigures(t *testing.T) {
	for n, line := range lines(t, "figures.txt") {
		message, want, ok := strings.Cut(line, "\t")
		if !ok {
			t.Errorf("figures.txt:%d: no TAB", n)
		}
		var all []string
		for _, f := range Figures(message) {
			s := f.Text + " = " + f.Value.Format() + " " + f.Kind.String()
			if f.Last.Cmp(Yuan(1)) != 0 && !f.Last.IsZero() && !f.Last.Less(Fen(1)) {
				s += " ±" + f.Last.Format()
			}
			all = append(all, s)
		}
		if got := strings.Join(all, "; "); got != want {
			t.Errorf("figures.txt:%d: %s\n got %s\nwant %s", n, message, got, want)
		}
		check(t, message)
	}
}
