package offline

import (
	"fmt"
	"slices"

	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// Gaps: how much must still be bought, sold or invested to reach a line, or may be
// before one is crossed. The line is the next one above what is known.

// distance asks how far it still is.
var distance = pattern.MustCompile(`(?:再|还)(?:得|要|需要?|该|应该?|能|可以?|至少|起码)*再?(?:投|买|卖|花|做|充|租|加|凑|付|砸|签|采购|购|多|收|出)(?:入|进去|出去|到|上|个)?[^,，。补拿领奖给]{0,2}(?:多少|几)|还(?:得|要|需要?)再?[^,，。补拿领奖给]{0,4}(?:多少|几)|(?:差|缺|欠)(?:了|个|着)?(?:多少|几|得?远)|(?:再|还)(?:有|剩)?(?:多少|多远)|(?:离|距)[^,，。]{0,10}(?:多少|几|多远|封顶|上限|顶|那个数)|缺口|差额|差距|余量|(?:下半年|[二三四]季度?|剩下|余下|后面|年底前|年内)[^,，。¥补拿领奖给]{0,6}(?:得|要|需要?|该)[^,，。¥补拿领奖给]{0,2}(?:卖|投|买|花|做|收|签)(?:多少|几)|how (?:far|much more)[^.?]{0,24}(?:cap|ceiling|threshold|line|limit|qualify)`)

var (
	// lineWord is what there is a gap to.
	lineWord = pattern.MustCompile(`线|门槛|缺口|差额|余量|空间|余地|封|上限|顶|满|够|超|达标|起点|才(?:有|能|会|给|补|算|到|够|过|满|达)|(?:离|距)|[还再][^,，。]{0,4}差|[还再](?:得|要|需要?|该|应该?|能|可以?|至少|起码)*再?(?:投|买|卖|花|做|充|租|加|凑|付|砸|签|采购|购)|cap|ceiling|threshold|limit|qualify`)
	// overLine asks how much there may be before it is too much: 再多少就超了.
	overLine = pattern.MustCompile(`超|爆|过线|越线|过界|出界|出格`)
	// awardTold: what is asked for is the award: 再买3万能补多少.
	awardTold = pattern.MustCompile(`(?:补|奖|拿|领|给|得到|退|返)[^,，。线顶满]{0,4}(?:多少|几(?:块|万|元|多|何))`)
	// atLine supposes that the line is reached: 补上去刚够线的话奖多少.
	atLine = pattern.MustCompile(`(?:刚好?|正好|恰好|卡着?|踩着?|补上|凑)[^,，。]{0,4}(?:够|到|过|达|上)?(?:了)?(?:线|门槛)`)
	// thisYear is what there is up to now, where another year is told of as well.
	thisYear = pattern.MustCompile(`今年|本年|目前|到现在|截[至止]|眼下|累计|至今`)
	// upTo stands before a line that a message names: 离10万那条线还有多少.
	upTo = pattern.MustCompile(`(?:离|距离?|差|到|够|过|满)$`)
)

// toLine: the message asks for a gap to a line, and for no award.
func (r *Reading) toLine() bool {
	return !against.MatchString(r.masked) && distance.MatchString(r.masked) && lineWord.MatchString(r.masked) && !awardTold.MatchString(r.masked)
}

// namesLine: the amount is the line, and was not bought: 离10万那条线还有多少.
func (r *Reading) namesLine(s sum) bool {
	return s.index >= 0 && isEdge(s.High) && r.toLine() && upTo.MatchString(r.before(s.index))
}

// soFarOf keeps what there is up to now, where it is asked how far that is from a
// line: 去年卖960万；今年前三季度累计820万，再卖多少才够.
func (r *Reading) soFarOf(sums []sum) []sum {
	if !r.toLine() || len(sums) < 2 {
		return nil
	}
	now := slices.DeleteFunc(slices.Clone(sums), func(s sum) bool { return s.index < 0 || !thisYear.MatchString(r.before(s.index)) })
	if len(now) != 1 {
		return nil
	}
	return now
}

// below: what is known is under the line from which something is paid.
func below(shape tools.Shape, has money.Amount) bool {
	return shape.From != nil && has.Less(*shape.From)
}

// onlyBelow is the one of several things that is under the line, −1 if none is, or more than one:
// 没够着的那款离门槛还差几多.
func onlyBelow(shape tools.Shape, input string, items []Item) int {
	at := -1
	for i, it := range items {
		if has, told := it.Money[input]; told && below(shape, has) {
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
func (l *plan) gapTo(b *tools.Bound, g *gathered) (target, money.Amount, bool) {
	in, one := b.Base(), 0
	if len(g.items) > 1 {
		one = l.speaksOf(g.items) // A还差多少够线
		if in != nil && one < 0 {
			one = onlyBelow(b.Shape(), in.Name, g.items)
		}
	}
	if in == nil || one < 0 || g.alternatives || g.items[one].Rate != nil || len(l.having(roleWish)) > 0 {
		return target{}, money.Amount{}, false
	}
	it := g.items[one]
	shape, has := b.Shape(), it.Money[in.Name]
	bare := missing.MatchString(l.masked) && below(shape, has) && !l.differs()
	if _, ranged := it.Low[in.Name]; ranged || has.IsZero() || !l.toLine() && !bare && !(below(shape, has) && atLine.MatchString(l.masked)) {
		return target{}, money.Amount{}, false
	}
	if g.fresh && l.years() && !thisYear.MatchString(l.masked) {
		return target{}, money.Amount{}, false // of which year it is asked, nothing says
	}
	to, limited := b.BaseForMost()
	t := target{has: &has}
	named := func(line *money.Amount) bool {
		return line != nil && slices.ContainsFunc(l.sums, func(s sum) bool { return l.namesLine(s) && s.High.Equal(*line) })
	}
	switch {
	case named(shape.From):
		t.floor, to = true, *shape.From
	case named(shape.Below):
		t.past, to = true, *shape.Below
	case below(shape, has) && !fullAmount.MatchString(l.text) && !(shape.Below != nil && overLine.MatchString(l.text)):
		t.floor, to = true, *shape.From
	case shape.Below != nil:
		t.past, to = true, *shape.Below
	case !limited:
		return target{}, money.Amount{}, false
	}
	return t, to, has.Less(to)
}

// aimsAtLine adds the what-if that shows the gap.
func (l *plan) aimsAtLine(p *means, g *gathered) bool {
	b := p.tools.Benefit(sheetOf(g.topic).Tool)
	t, to, ok := l.gapTo(b, g)
	if !ok {
		return false
	}
	t.topic = g.topic
	l.targets = append(l.targets, t)
	l.queries = append(l.queries, tools.Query{Tool: b.Tool, Hypothetical: true, Aim: &tools.Aim{Part: l.asksPart(), Has: *t.has, Paid: !t.past && l.ofAwardItself()}, Facts: tools.Facts{Money: map[string]money.Amount{b.Base().Name: to}}})
	return true
}

// gap: how far it is to a line is answered.
func (l *plan) gap() bool {
	return len(l.targets) > 0 && l.targets[len(l.targets)-1].has != nil
}

// missingTo says how much is still missing, before anything else is said.
func missingTo(t target, c *tools.Calculation, in *tools.Input) string {
	to := mustAmount(c.Inputs[in.Name])
	gap, upTo := yuan(to.Sub(*t.has)), fmt.Sprintf("%s到%s元（现在是%s元）", in.Term, to.Format(), t.has.Format())
	switch {
	case t.floor:
		return fmt.Sprintf("**还差%s**：%s才够得着门槛，到那时是%s。", gap, upTo, yuan(*c.Amount))
	case t.past:
		return fmt.Sprintf("**还差%s就过线**：%s市里就补0元，改为支持申请省级相关补助；低于这个数才在市级补助范围里。", gap, upTo)
	}
	if c.Outcome == tools.UpTo {
		return fmt.Sprintf("**离封顶还差%s**：%s，上限就到%s，再多也不增加。", gap, upTo, yuan(*c.Amount))
	}
	return fmt.Sprintf("**离封顶还差%s**：%s就拿满%s，再多也不增加。", gap, upTo, yuan(*c.Amount))
}
