package plan

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

var (
	// overLine asks how much there may be before it is too much: 再多少就超了.
	overLine = pattern.MustCompile(`超|爆|过线|越线|过界|出界|出格`)
	// atLine supposes that the line is reached: 补上去刚够线的话奖多少.
	atLine = pattern.MustCompile(`(?:刚好?|正好|恰好|卡着?|踩着?|补上|凑)[^,，。]{0,4}(?:够|到|过|达|上)?(?:了)?(?:线|门槛)`)
)

// onlyBelow is the one of several things that is under the line, −1 if none is, or more than one:
// 没够着的那款离门槛还差几多.
func onlyBelow(shape tools.Shape, input string, items []memory.Item) int {
	at := -1
	for i, it := range items {
		if has, told := it.Money[input]; told && reading.Below(shape, has) {
			if at >= 0 {
				return -1
			}
			at = i
		}
	}
	return at
}

// gapTo returns what is still missing to the next line above what is known, and
// the base at that line; false where no gap is asked for, or no line is left.
func (l *Plan) gapTo(b *tools.Bound, g *reading.Gathered) (Target, money.Amount, bool) {
	in, one := b.Base(), 0
	if len(g.Items) > 1 {
		one = l.SpeaksOf(g.Items) // A还差多少够线
		if in != nil && one < 0 {
			one = onlyBelow(b.Shape(), in.Name, g.Items)
		}
	}
	if in == nil || one < 0 || g.Alternatives || g.Items[one].Rate != nil || len(l.Having(sentence.RoleWish)) > 0 {
		return Target{}, money.Amount{}, false
	}
	it := g.Items[one]
	shape, has := b.Shape(), it.Money[in.Name]
	bare := reading.Missing.MatchString(l.Masked) && reading.Below(shape, has) && !l.Differs()
	if _, ranged := it.Low[in.Name]; ranged || has.IsZero() || !l.ToLine() && !bare && !(reading.Below(shape, has) && atLine.MatchString(l.Masked)) {
		return Target{}, money.Amount{}, false
	}
	if g.Fresh && l.Years() && !reading.ThisYear.MatchString(l.Masked) {
		return Target{}, money.Amount{}, false // of which year it is asked, nothing says
	}
	to, limited := b.BaseForMost()
	t := Target{Has: &has}
	named := func(line *money.Amount) bool {
		return line != nil && slices.ContainsFunc(l.Sums, func(s reading.Sum) bool { return l.NamesLine(s) && s.High.Equal(*line) })
	}
	switch {
	case named(shape.From):
		t.Floor, to = true, *shape.From
	case named(shape.Below):
		t.Past, to = true, *shape.Below
	case reading.Below(shape, has) && !reading.FullAmount.MatchString(l.Text) && !(shape.Below != nil && overLine.MatchString(l.Text)):
		t.Floor, to = true, *shape.From
	case shape.Below != nil:
		t.Past, to = true, *shape.Below
	case !limited:
		return Target{}, money.Amount{}, false
	}
	return t, to, has.Less(to)
}

// aimsAtLine adds the what-if that shows the gap.
func (l *Plan) aimsAtLine(p *Means, g *reading.Gathered) bool {
	b := p.Tools.Benefit(sheets.Of(g.Topic).Tool)
	t, to, ok := l.gapTo(b, g)
	if !ok {
		return false
	}
	t.topic = g.Topic
	l.Targets = append(l.Targets, t)
	l.Queries = append(l.Queries, tools.Query{Tool: b.Tool, Hypothetical: true, Aim: &tools.Aim{Part: l.AsksPart(), Has: *t.Has, Paid: !t.Past && l.OfAwardItself()}, Facts: tools.Facts{Money: map[string]money.Amount{b.Base().Name: to}}})
	return true
}

// gap: how far it is to a line is answered.
func (l *Plan) gap() bool {
	return len(l.Targets) > 0 && l.Targets[len(l.Targets)-1].Has != nil
}
