package passing

import (
	_ "embed"
	"fmt"
	"strings"
	"testing"

	"github.com/rongce/rongce/assistant/offline/sentence"
)

// conditionLines are clauses as people say them in passing, written by others
// than those who made the tables: a calculator's yes/no input, what the clause
// says of it (yes, no, open), and the clause. The tables were read against them
// since, so the floors are no measure of what is unseen.
//
//go:embed testdata/conditions.tsv
var conditionLines string

// What is heard has a floor that only goes up. To hear the opposite of what was
// said is worse than to hear nothing, since what was not heard is asked to be
// confirmed: that has a ceiling, which only goes down.
const (
	heardAtLeast   = 0.58
	mistakenAtMost = 0.03
)

func TestConditionsHeard(t *testing.T) {
	type tally struct{ right, wrong, missed int }
	all, by := tally{}, map[string]*tally{}
	var log strings.Builder
	for line := range strings.Lines(strings.TrimSpace(conditionLines)) {
		f := strings.Split(strings.TrimSpace(line), "\t")
		if len(f) != 3 {
			t.Fatalf("%q has %d columns", line, len(f))
		}
		if f[1] == "open" {
			continue // what is supposed or asked is answered as such
		}
		if by[f[0]] == nil {
			by[f[0]] = &tally{}
		}
		v, heard := Truths(sentence.NewSentence(f[2]).Masked)[f[0]]
		for _, c := range []*tally{&all, by[f[0]]} {
			switch {
			case !heard:
				c.missed++
			case v == (f[1] == "yes"):
				c.right++
			default:
				c.wrong++
				if c == &all {
					fmt.Fprintf(&log, "%s，听成了%v\n", strings.Join(f, " "), v)
				}
			}
		}
	}
	n := all.right + all.wrong + all.missed
	for name, c := range by {
		t.Logf("%-28s right %d, wrong %d, missed %d", name, c.right, c.wrong, c.missed)
	}
	right, wrong := float64(all.right)/float64(n), float64(all.wrong)/float64(n)
	t.Logf("%d clauses: right %.3f, wrong %.3f\n%s", n, right, wrong, &log)
	if right < heardAtLeast || wrong > mistakenAtMost {
		t.Errorf("want at least %.2f right and at most %.2f wrong", heardAtLeast, mistakenAtMost)
	}
}
