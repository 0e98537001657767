package plan

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// Uncounted says which amounts of the message the result leaves out although
// nothing in it says that they are something else, so that nobody takes a
// result for more than it is; "" if there are none.
func (l *Plan) Uncounted(own []*tools.Calculation) string {
	return l.setApart() + l.uncounted(own)
}

// setApart says what was left out because the message wants it so.
func (l *Plan) setApart() string {
	if len(l.notWanted) == 0 {
		return ""
	}
	return "按您说的，没有算" + strings.Join(l.notWanted, "、") + "。"
}

func (l *Plan) uncounted(own []*tools.Calculation) string {
	if len(own) == 0 || l.total || len(l.Plans) > 0 || len(l.Sums)+len(l.Unread()) < 2 || l.Want(want.Target) {
		return ""
	}
	var used, counted []money.Amount
	for _, g := range l.Gathered {
		for _, s := range l.Sums {
			if slices.Contains(g.Used, s.Index) {
				used = append(used, s.High)
			}
		}
		for _, it := range g.Items {
			for _, a := range it.Money {
				counted = append(counted, a)
			}
			for _, a := range it.Low {
				counted = append(counted, a)
			}
		}
	}
	if len(counted) == 0 {
		return ""
	}
	var out, within []string
	inside := -1
	keepWithin := func(s reading.Sum) {
		if inside = s.Index; !slices.Contains(within, s.Text) {
			within = append(within, s.Text)
		}
	}
	var left []money.Amount
	for _, s := range l.Unbracketed(l.Sums) {
		same := func(a money.Amount) bool { return a.Equal(s.High) || a.Equal(s.Low) }
		part := slices.ContainsFunc(l.Sums, func(o reading.Sum) bool {
			return o.Index != s.Index && slices.ContainsFunc(counted, s.High.Add(o.High).Equal)
		})
		chosen := l.Years() && reading.YearWord.MatchString(sentence.LastPart(l.Before(s.Index)))
		elsewhere := sentence.Bases[s.Found] != "" && !slices.ContainsFunc(l.Gathered, func(g reading.Gathered) bool { return g.Topic == sentence.Bases[s.Found] })
		before, after := "", ""
		if s.Index >= 0 {
			before, after = l.Before(s.Index), l.After(s.Index)
		}
		told := slices.ContainsFunc(l.Gathered, func(g reading.Gathered) bool {
			return slices.ContainsFunc(g.Items, func(it memory.Item) bool {
				return strings.Contains(strings.Join(it.Assumptions, "；"), s.High.Format()+"元")
			})
		})
		if told || reading.Planned.MatchString(before) || reading.Refunded.MatchString(before) || reading.GivenIn.MatchString(before) || reading.GivenAfter.MatchString(after) || reading.NotThisAward.MatchString(after) || reading.RefundOf.MatchString(after) {
			continue // what it is stands there, and why it does not count
		}
		if s.Index > 0 && s.Role != sentence.RoleClaim && (sentence.PartOf.MatchString(before) || reading.PartAfter.MatchString(after)) && slices.ContainsFunc(l.Sums, func(o reading.Sum) bool {
			return o.Index < s.Index && s.High.Less(o.High) && slices.ContainsFunc(counted, o.High.Equal)
		}) {
			keepWithin(s)
			continue
		}
		if inside >= 0 && s.Index == inside+1 && !s.More { // 其中服务器500万，软件300万
			keepWithin(s)
			continue
		}
		if part || chosen || l.InAll(s) || reading.Unused.MatchString(l.After(s.Index)) || elsewhere || s.Role == sentence.RoleSpending || reading.Subtotal.MatchString(l.Before(s.Index)) {
			continue
		}
		known := slices.ContainsFunc(used, same) || slices.ContainsFunc(counted, same) || money.Sum(used...).Equal(s.High)
		if known || s.Found != sentence.RoleUnknown && sentence.Bases[s.Found] == "" || s.Role == sentence.RoleEdge || s.Role == sentence.RoleGap || sentence.IsEdge(s.High) || slices.Contains(out, s.Text) {
			continue
		}
		out, left = append(out, l.asWritten(s.Text)), append(left, s.High)
	}
	said := ""
	if len(within) > 0 {
		said = "其中的" + strings.Join(within, "、") + "也算在内（要是不该算，请告诉我）。"
	}
	if len(out) == 0 || len(out) > 1 && slices.ContainsFunc(counted, money.Sum(left...).Equal) {
		out = nil // the pieces of what was counted
	}
	for _, n := range l.Unread() {
		stated := func(a money.Amount) bool { return strings.ReplaceAll(a.Format(), ",", "") == n }
		if !slices.ContainsFunc(counted, stated) && !slices.ContainsFunc(used, stated) && !slices.ContainsFunc(own, func(c *tools.Calculation) bool { return c.Amount != nil && stated(*c.Amount) }) {
			out = append(out, n)
		}
	}
	if len(out) == 0 {
		return said
	}
	return said + "没有算进去的：" + strings.Join(out, "、") + "（要是该算，请说明是什么钱）。"
}

// asWritten is an amount as the message has it, where its unit was told of all together: 单位是万元，1200.
func (l *Plan) asWritten(text string) string {
	if plain := strings.TrimRight(text, "亿万千百元"); !strings.Contains(l.message, text) && inFigures.MatchString(plain) && strings.Contains(l.message, plain) {
		return plain
	}
	return text
}

// inFigures is a number without its unit.
var inFigures = pattern.MustCompile(`^\d[\d,.]*$`)
