package tools

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/rongce/rongce/tools/money"
)

// The worked examples in testdata/examples are computed by hand. A file names
// its rule; an example is a title (例), the inputs by their Chinese terms, or
// the wire form (写成), who asks (身份), and what must come of it:
//
//	结果    算出, 至多, 定额, 不补, 转省, 缺数 or 无效
//	金额    the amount; 低端 the lower end, where it is another
//	说      stands in a step, warning or assumption; 不说 stands in none
//	待确认  how many conditions are unknown
//	依据    the clause of the first step
//	缺      the input that is asked for
//	因为    stands in the reason why an input is 无效
var outcomes = map[string]Outcome{
	"算出": Computed, "至多": UpTo, "定额": Fixed, "不补": None, "转省": Refer, "缺数": Incomplete, "无效": "",
}

type example struct {
	at      string // file:line
	title   string
	query   Query
	wire    string // 写成
	outcome string
	expect  []expectation
}

type expectation struct{ at, key, value string }

const leastExamples = 10 // of each rule

// What was calculated with is shown as people read it, a range with both ends.
func TestGiven(t *testing.T) {
	b := FuzhouAI().Benefit("foundation_product_award")
	got := b.Given(Facts{
		Money:  map[string]money.Amount{"annual_sales": money.Wan(2000)},
		Choice: map[string]string{"category": "optical_module"},
		Truth:  map[string]bool{"own_ip": true, "selected_higher_level": false},
	}, map[string]money.Amount{"annual_sales": money.Wan(1500)})
	var said []string
	for _, g := range got {
		said = append(said, g.Term+"："+g.Value)
	}
	for _, want := range []string{"单个产品年销售额：15,000,000元至20,000,000元", "光模块", "是", "否"} {
		if !slices.ContainsFunc(said, func(s string) bool { return strings.HasSuffix(s, want) }) {
			t.Errorf("%q lacks %s", said, want)
		}
	}
	if got := FuzhouAI().Benefit("skills_training_subsidy").Given(Facts{Count: map[string]int64{"people": 12}}, nil); len(got) != 1 || got[0].Value != "12" {
		t.Errorf("twelve people: %+v", got)
	}
}

func TestExamples(t *testing.T) {
	files, err := filepath.Glob("testdata/examples/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]int{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		all, err := readExamples(file, string(text))
		if err != nil {
			t.Error(err)
		}
		for _, e := range all {
			seen[e.query.Tool]++
			for _, err := range e.check() {
				t.Error(err)
			}
		}
	}
	total := 0
	for _, b := range All() {
		if seen[b.Tool] < leastExamples {
			t.Errorf("%s has %d worked examples, fewer than %d", b.Tool, seen[b.Tool], leastExamples)
		}
		total += seen[b.Tool]
	}
	t.Logf("%d worked examples of %d rules", total, len(seen))
}

// check works the example out and returns what came out otherwise.
func (e *example) check() []error {
	c, err := e.calculate()
	var bad *InputError
	if err != nil && !errors.As(err, &bad) {
		return []error{fmt.Errorf("%s: %s: %w", e.at, e.title, err)}
	}
	got, reason := Outcome(""), ""
	if bad != nil {
		c, reason = &Calculation{}, bad.Reason
	} else {
		got = c.Outcome
	}
	if got != outcomes[e.outcome] {
		return []error{fmt.Errorf("%s: %s: outcome %q %s, not %s", e.at, e.title, got, reason, e.outcome)}
	}
	var out []error
	for _, want := range e.expect {
		if err := want.met(c, reason); err != nil {
			out = append(out, fmt.Errorf("%s: %s: %w", want.at, e.title, err))
		}
	}
	return out
}

func (e *example) calculate() (*Calculation, error) {
	q := e.query
	if e.wire != "" {
		facts, err := FuzhouAI().Benefit(q.Tool).Decode([]byte(e.wire))
		if err != nil {
			return nil, err
		}
		q.Facts = facts
	}
	return FuzhouAI().Calculate(q)
}

func (x expectation) met(c *Calculation, reason string) error {
	got := ""
	switch x.key {
	case "金额":
		got = shown(c.Amount)
	case "低端":
		got = shown(c.Low)
	case "待确认":
		n := 0
		for _, cond := range c.Conditions {
			if cond.Status == Unknown {
				n++
			}
		}
		got = strconv.Itoa(n)
	case "依据":
		if len(c.Steps) > 0 {
			got = c.Steps[0].Clause
		}
	case "缺":
		for _, m := range c.Missing {
			got += FuzhouAI().Benefit(m.Tool).Input(m.Field).Term
		}
	case "说", "不说":
		if said := c.said(); strings.Contains(said, x.value) != (x.key == "说") {
			return fmt.Errorf("%s %q fails:\n%s", x.key, x.value, said)
		}
		return nil
	case "因为":
		if !strings.Contains(reason, x.value) {
			return fmt.Errorf("the reason is %q, without %q", reason, x.value)
		}
		return nil
	}
	if got != x.value {
		return fmt.Errorf("%s is %s, not %s", x.key, got, x.value)
	}
	return nil
}

func shown(a *money.Amount) string {
	if a == nil {
		return "null"
	}
	return grouped(a.String())
}

// grouped writes "40000.00" as "40,000.00".
func grouped(s string) string {
	for i := len(s) - 6; i > 0 && s[i-1] != '-'; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// said is all that a calculation tells, a line each.
func (c *Calculation) said() string {
	lines := slices.Concat(c.Warnings, c.Assumptions)
	for _, s := range c.Steps {
		lines = append(lines, s.Text)
	}
	return strings.Join(lines, "\n")
}
