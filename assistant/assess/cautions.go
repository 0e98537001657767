package assess

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// Caution is what to know about drawing several things together, and the
// clause it rests on; where the text is silent, it says so.
type Caution struct {
	Text   string
	Clause string
}

// higherPhrase is the closing provision on what may not be drawn twice.
const higherPhrase = "就高不重复"

// overlaps are pairs that may pay for the same thing. The text says nothing of
// them, and neither do we, but an applicant must know to ask.
var overlaps = []struct {
	a, b, same string
}{
	{"industrial_internet_subsidy", "scenario_award", "同一个项目"},
	{"industrial_internet_subsidy", "vertical_model_subsidy", "同一笔买模型的支出"},
	{"industrial_internet_subsidy", "computing_power_subsidy", "同一笔买算力的支出"},
}

func (d *Desk) cautions(p *Picture) []Caution {
	var out []Caution
	clause := ""
	if at, err := d.Policy.Find(0, higherPhrase); err == nil {
		clause = at.Clause.ID
	}
	for _, l := range p.Lines {
		switch {
		case l.Yields:
			out = append(out, Caution{sayYields(l), clause})
		case l.Beats:
			out = append(out, Caution{sayBeats(l), clause})
		}
	}
	for _, o := range overlaps {
		a, b := p.counted(o.a), p.counted(o.b)
		if a != nil && b != nil {
			out = append(out, Caution{sayOverlap(a, b, o.same), a.Benefit.AwardAt[0].Clause.ID})
		}
	}
	counted := slices.ContainsFunc(p.Lines, func(l *Line) bool { return l.Counted })
	asked := slices.ContainsFunc(p.Lines, func(l *Line) bool { return l.Counted && l.Other == nil })
	if counted && asked {
		out = append(out, Caution{"市里如果另有同类政策也补同一件事，按“就高不重复”只取高的一份；不同措施补不同的事，可以加在一起。", clause})
	}
	return out
}

func (p *Picture) counted(tool string) *Line {
	for _, l := range p.Lines {
		if l.Counted && l.Benefit.Tool == tool {
			return l
		}
	}
	return nil
}

func sayYields(l *Line) string {
	return fmt.Sprintf("%s：您说市里另一项同类政策给%s元，比这里的%s元高，按“就高不重复”取高的一份，这一项不计入合计。", l.name(), l.Other.Format(), l.Calculation.Amount.Format())
}

func sayBeats(l *Line) string {
	if l.Calculation.Amount.Equal(*l.Other) {
		return fmt.Sprintf("%s：和您说的市里另一项同类政策一样，都是%s元，只能取一份。", l.name(), l.Other.Format())
	}
	return fmt.Sprintf("%s：这里的%s元比您说的市里另一项同类政策的%s元高，按“就高不重复”取这一份，那一项不能再拿。", l.name(), l.Calculation.Amount.Format(), l.Other.Format())
}

func sayOverlap(a, b *Line, same string) string {
	return fmt.Sprintf("%s和%s：如果是%s，两项能不能都算，文本没有写，请先问责任单位。", a.Calculation.Name, b.Calculation.Name, same)
}

func (l *Line) name() string {
	if l.Calculation.Label != "" {
		return l.Calculation.Name + "（" + l.Calculation.Label + "）"
	}
	return l.Calculation.Name
}

func numeral(n int) string { return strconv.Itoa(n) }

// Open lists the conditions of which nothing is known yet.
func (l *Line) Open() []tools.ConditionStatus {
	var out []tools.ConditionStatus
	for _, c := range l.Calculation.Conditions {
		if c.Status == tools.Unknown {
			out = append(out, c)
		}
	}
	return out
}

// Amount is what the line is worth, or zero.
func (l *Line) Amount() money.Amount {
	if l.Calculation.Amount == nil {
		return money.Amount{}
	}
	return *l.Calculation.Amount
}
