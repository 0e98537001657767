package offline

import (
	"fmt"
	"os"
	"slices"
	"testing"

	"github.com/rongce/rongce/knowledge/asked"
)

func TestBankDbg(t *testing.T) {
	if os.Getenv("BANKDBG") == "" {
		t.Skip()
	}
	a := desk(t)
	n, bad := map[string]int{}, map[string]int{}
	for _, e := range asked.Bank() {
		ans := ask(t, a, "", e.Text)
		wrong := ""
		switch e.Act {
		case asked.Outside:
			if ans.Kind != "refuse" && ans.Kind != "smalltalk" {
				wrong = "outside"
			}
		case asked.Smalltalk:
			if ans.Kind != "smalltalk" {
				wrong = "smalltalk"
			}
		case asked.Forbidden:
			if ans.Kind != "refuse" && (ans.Total != nil && !ans.Total.IsZero() || ans.Kind == "smalltalk") {
				wrong = "forbidden"
			}
		case asked.Fact, asked.Correct, asked.Unsure:
			continue
		default:
			m := e.Topic.Measure()
			if m < 0 {
				continue
			}
			if m > 0 && (len(ans.Measures) == 0 || ans.Measures[0] != m) || m == 0 && ans.Kind != "answer" && ans.Kind != "clarify" {
				wrong = "measure"
			} else if m > 0 && ans.Kind == "refuse" {
				wrong = "kind"
			}
		}
		key := string(e.Act)
		n[key]++
		if wrong != "" {
			bad[key]++
			fmt.Printf("%s\t%s/%s\t%s\t[%s %v]\t%.60s\n", wrong, e.Act, e.Topic, e.Text, ans.Kind, ans.Measures, ans.Text)
		}
	}
	keys := []string{}
	for k := range n {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	for _, k := range keys {
		fmt.Println("SUM", k, n[k]-bad[k], "/", n[k])
	}
}
