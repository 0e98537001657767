package offline

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// uncounted says which amounts of the message the result leaves out although
// nothing in it says that they are something else, so that nobody takes a
// result for more than it is; "" if there are none.
func (l *plan) uncounted(own []*tools.Calculation) string {
	if len(own) == 0 || l.total || len(l.plans) > 0 || len(l.sums)+len(l.unread()) < 2 || l.want(wantTarget) {
		return ""
	}
	var used, counted []money.Amount
	for _, g := range l.gathered {
		for _, s := range l.sums {
			if slices.Contains(g.used, s.index) {
				used = append(used, s.High)
			}
		}
		for _, it := range g.items {
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
	keepWithin := func(s sum) {
		if inside = s.index; !contains(within, s.Text) {
			within = append(within, s.Text)
		}
	}
	var left []money.Amount
	for _, s := range l.unbracketed(l.sums) {
		same := func(a money.Amount) bool { return a.Equal(s.High) || a.Equal(s.Low) }
		part := slices.ContainsFunc(l.sums, func(o sum) bool {
			return o.index != s.index && slices.ContainsFunc(counted, s.High.Add(o.High).Equal)
		})
		chosen := l.years() && yearWord.MatchString(lastPart(l.before(s.index)))
		elsewhere := bases[s.found] != "" && !slices.ContainsFunc(l.gathered, func(g gathered) bool { return g.topic == bases[s.found] })
		before, after := "", ""
		if s.index >= 0 {
			before, after = l.before(s.index), l.after(s.index)
		}
		told := slices.ContainsFunc(l.gathered, func(g gathered) bool {
			return slices.ContainsFunc(g.items, func(it Item) bool {
				return strings.Contains(strings.Join(it.Assumptions, "；"), s.High.Format()+"元")
			})
		})
		if told || planned.MatchString(before) || refunded.MatchString(before) || givenIn.MatchString(before) || givenAfter.MatchString(after) || notThisAward.MatchString(after) || refundOf.MatchString(after) {
			continue // what it is stands there, and why it does not count
		}
		if s.index > 0 && s.role != roleClaim && (partOf.MatchString(before) || partAfter.MatchString(after)) && slices.ContainsFunc(l.sums, func(o sum) bool {
			return o.index < s.index && s.High.Less(o.High) && slices.ContainsFunc(counted, o.High.Equal)
		}) {
			keepWithin(s)
			continue
		}
		if inside >= 0 && s.index == inside+1 && !s.more { // 其中服务器500万，软件300万
			keepWithin(s)
			continue
		}
		if part || chosen || l.inAll(s) || unused.MatchString(l.after(s.index)) || elsewhere || s.role == roleSpending || subtotal.MatchString(l.before(s.index)) {
			continue
		}
		known := slices.ContainsFunc(used, same) || slices.ContainsFunc(counted, same) || money.Sum(used...).Equal(s.High)
		if known || s.found != roleUnknown && bases[s.found] == "" || s.role == roleEdge || s.role == roleGap || isEdge(s.High) || contains(out, s.Text) {
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
	for _, n := range l.unread() {
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

// unread are bare numbers that may be money but that nothing took for it.
func (s *sentence) unread() []string {
	var out []string
	for _, at := range looseNumbers(s.masked) {
		if text := s.masked[at[0]:at[1]]; !contains(out, text) && !denied.MatchString(s.masked[:at[0]]) && !strings.HasSuffix(s.masked[:at[0]], "*") { // 139****2266
			out = append(out, text)
		}
	}
	return out
}

// asWritten is an amount as the message has it, where its unit was told of all together: 单位是万元，1200.
func (l *plan) asWritten(text string) string {
	if plain := strings.TrimRight(text, "亿万千百元"); !strings.Contains(l.message, text) && inFigures.MatchString(plain) && strings.Contains(l.message, plain) {
		return plain
	}
	return text
}

// inFigures is a number without its unit.
var inFigures = pattern.MustCompile(`^\d[\d,.]*$`)
