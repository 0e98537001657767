package casebook_test

import (
	"fmt"
	"strings"
	"testing"
)

// TestWaysOfConditions holds every way to say that a condition holds, does not
// hold or is open against every condition; each must be right.
func TestWaysOfConditions(t *testing.T) {
	var (
		text strings.Builder
		n    int
	)
	ways := readConditionWays(t)
	for j, c := range readConditionSubjects(t) {
		for i, w := range ways {
			if n++; n%caseStep == 0 {
				text.WriteString(w.tried(t, c, i+j))
			}
		}
	}
	allRight(t, house(t), "conditions.tsv", text.String())
}

// conditionWay is one wording for what is said of a condition.
type conditionWay struct {
	at      string // file and line
	before  string // what the message before it says of it: Y, N, - nothing; + is in the same message
	result  string // yes, no, open, if-yes, if-no
	wording string // with {Y} and {N}
}

// conditionSubject is a condition that an award hangs on.
type conditionSubject struct {
	tool, amount string // yuan, where the condition holds
	lead         string // what comes before
	holds, fails []string
}

var amountAsked = []string{"能补多少", "能拿多少钱", "市里给多少"}

// tried is the case of one wording of one condition; turn chooses among its words.
func (w conditionWay) tried(t *testing.T, c conditionSubject, turn int) string {
	t.Helper()
	holds, fails, asks := c.holds[turn%len(c.holds)], c.fails[turn%len(c.fails)], amountAsked[turn%len(amountAsked)]
	said := strings.NewReplacer("{Y}", holds, "{N}", fails).Replace(w.wording)
	var out strings.Builder
	fmt.Fprintf(&out, "== %s of %s (%s)\n身份: 企业\n标签: 金额\n", w.at, c.tool, holds)
	ask := func(message, result string) {
		fmt.Fprintf(&out, "问: %s\n  类型: 答复|追问\n", message)
		switch result {
		case "yes", "open", "if-yes":
			fmt.Fprintf(&out, "  金额: %s %s\n", c.tool, c.amount)
		case "no":
			fmt.Fprintf(&out, "  金额: %s 0 none\n", c.tool)
		case "if-no":
			out.WriteString("  无金额: 是\n  提到: 补不到|拿不到|没有|不能|0元|不补|不给\n")
		default:
			t.Fatalf("%s: no result %q", w.at, result)
		}
	}
	switch {
	case w.before == "+" && turn%2 == 0:
		ask(said+"，"+c.lead+"，"+asks, w.result)
	case w.before == "+":
		ask(c.lead+"，"+said+"，"+asks, w.result)
	default:
		first, ok := map[string][2]string{"-": {"", "yes"}, "Y": {"，" + holds, "yes"}, "N": {"，" + fails, "no"}}[w.before]
		if !ok {
			t.Fatalf("%s: nothing is told as %q", w.at, w.before)
		}
		ask(c.lead+first[0]+"，"+asks, first[1])
		ask(said, w.result)
	}
	return out.String()
}

func readConditionWays(t *testing.T) (out []conditionWay) {
	t.Helper()
	for at, f := range columns(t, "conditions.tsv", 3) {
		out = append(out, conditionWay{at, f[0], f[1], f[2]})
	}
	return out
}

func readConditionSubjects(t *testing.T) (out []conditionSubject) {
	t.Helper()
	for _, f := range columns(t, "conditions_of.tsv", 5) {
		out = append(out, conditionSubject{f[0], f[1], f[2], strings.Split(f[3], "|"), strings.Split(f[4], "|")})
	}
	return out
}
