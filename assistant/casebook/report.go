package casebook

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/tools"
)

// String is the whole report in Chinese: the failures, then the figures, which
// so stand last in a terminal.
func (r *Report) String() string {
	return strings.TrimLeft(r.Details()+"\n"+r.Summary(), "\n")
}

// Summary is the report without the failures.
func (r *Report) Summary() string {
	var b strings.Builder
	fmt.Fprintf(&b, "整段全对 %s · 单轮 %s · 句句有据 %s\n", r.Cases, r.Turns, r.Grounded)
	row(&b, "意图", r.ByAct, Acts)
	row(&b, "身份", r.ByPerson, Persons)
	row(&b, "陷阱", r.ByTrap, []bool{true, false})
	row(&b, "措施", r.ByMeasure, slices.Sorted(maps.Keys(r.ByMeasure)))
	return b.String()
}

// String writes 61.4%（215/350）.
func (s Share) String() string { return fmt.Sprintf("%.1f%%（%d/%d）", s.Percent(), s.OK, s.All) }

// row writes shares on one line, in the order of their names.
func row[K comparable](b *strings.Builder, title string, shares map[K]Share, order []K) {
	var cells []string
	for _, k := range order {
		if s, ok := shares[k]; ok {
			cells = append(cells, fmt.Sprintf("%s %d/%d", cell(k), s.OK, s.All))
		}
	}
	if cells != nil {
		fmt.Fprintf(b, "%s：%s\n", title, strings.Join(cells, " · "))
	}
}

func cell(k any) string {
	switch k {
	case true:
		return "有陷阱"
	case false:
		return "没陷阱"
	}
	return fmt.Sprint(k)
}

// Details lists every turn that is not as expected.
func (r *Report) Details() string {
	var b strings.Builder
	for _, f := range r.Failures {
		b.WriteString("\n" + f.String())
	}
	return b.String()
}

// excerpt is how many runes of an answer a failure shows.
const excerpt = 300

// String writes one failure on a few lines.
func (f *Failure) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s:%d %s（%s，%s）第%d轮\n  问：%s\n", f.Case.File, f.Case.Turns[f.Turn].Line, f.Case.Title, f.Case.Person, f.Case.Act, f.Turn+1, f.Message())
	for _, w := range f.Wrong {
		fmt.Fprintf(&b, "  ✗ %s\n", w)
	}
	for _, w := range f.Ungrounded {
		fmt.Fprintf(&b, "  ✗ 无据：%s\n", w)
	}
	if f.Answer != nil {
		for _, c := range f.Answer.Calculations {
			fmt.Fprintf(&b, "  算：%s\n", calculated(c))
		}
		fmt.Fprintf(&b, "  答（%s，措施%v）：%s\n", kindName(f.Answer.Kind), f.Answer.Measures, short(f.Answer.Text))
	}
	return b.String()
}

func calculated(c *tools.Calculation) string {
	amount := "未知"
	if c.Amount != nil {
		amount = c.Amount.String()
	}
	return fmt.Sprintf("%s %s %s%s", c.Tool, amount, c.Outcome, map[bool]string{true: "（假设）"}[c.Hypothetical])
}

func short(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	if utf8.RuneCountInString(text) <= excerpt {
		return text
	}
	return string([]rune(text)[:excerpt]) + "…"
}
