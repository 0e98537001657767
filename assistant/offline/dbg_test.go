package offline

import (
	"bufio"
	"fmt"
	"os"
	"testing"

	"github.com/rongce/rongce/knowledge/asked"
)

func TestDbgRead(t *testing.T) {
	f, err := os.Open("/tmp/q.txt")
	if err != nil {
		t.Skip()
	}
	sc := bufio.NewScanner(f)
	for sc.Scan() {
		if sc.Text() == "" {
			continue
		}
		r := read(sc.Text(), asked.Default())
		fmt.Println("##", r.masked, "acts", r.guess.Acts[:2], "topics", r.guess.Topics[:2])
		fmt.Println("   wants", r.wants, r.guessed, "measures", r.measures, "ell", r.elliptical, "bend", r.bend, "else", r.elsewhere, "truths", r.truths)
		for _, m := range r.mentions {
			fmt.Printf("   m %s %.1f named=%v at %d\n", m.topic, m.score, m.named, m.at)
		}
		for _, s := range r.sums {
			fmt.Printf("   ¥ %s role=%s sure=%.1f period=%s approx=%v below=%v\n", s.Text, s.role, s.sure, s.period, s.Approximate, s.Below)
		}
		fmt.Println("   explicit", r.explicit())
	}
}
