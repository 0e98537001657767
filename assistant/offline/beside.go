package offline

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
)

// putBeside keeps what was told of a thing before, where the message tells of
// another of the same kind: 另一个仓储AI项目投310万呢 … 俩项目加起来.
func (l *plan) putBeside(g gathered) {
	before := l.memory.Items[g.topic]
	if !g.fresh || g.alternatives || len(g.items) != 1 || len(before) != 1 || len(l.entering()) == 0 || !another.MatchString(l.masked) || g.topic == asked.Product || len(before[0].Money) == 0 {
		return
	}
	if l.memory.Beside == nil {
		l.memory.Beside = map[asked.Topic][]Item{}
	}
	l.memory.Beside[g.topic] = append(l.memory.Beside[g.topic], before[0].clone())
}

// all are the things of a topic that were told of, in that order. Several that are
// known together are all there are.
func (m *Memory) all(t asked.Topic) []Item {
	if len(m.Items[t]) > 1 {
		return m.Items[t]
	}
	return slices.Concat(m.Beside[t], m.Items[t])
}

// severalShown: more than one thing was worked out.
func (l *plan) severalShown() bool {
	return len(l.memory.Shown) > 1 || len(l.memory.Shown) == 1 && len(l.memory.Beside[l.memory.Shown[0]]) > 0
}

// ofThatAmount takes a message that points at one of several things by its amount, 1200万那款去年已经
// 入选省级: what it says is of that one, and the others stay. nil if it points at none.
func (r *Reading) ofThatAmount(g *gathered, tool *tools.Bound, before []Item, year int) []Item {
	if len(before) < 2 || len(r.sums) == 0 || len(r.sums) > 2 || r.sums[0].index != 0 || !thatThing.MatchString(r.after(0)) {
		return nil
	}
	name := string(mainRole[g.topic])
	at := -1
	for i, it := range before {
		if it.Money[name].Equal(r.sums[0].High) {
			if at >= 0 {
				return nil // two cost as much
			}
			at = i
		}
	}
	if at < 0 || takesOut.MatchString(r.masked) || takenOut.MatchString(r.before(0)) || outAfter.MatchString(firstPart(r.after(0))) || thatIsOut.MatchString(r.after(0)) {
		return nil
	}
	items := copies(before)
	if len(r.sums) == 2 {
		if s := r.sums[1]; !becomes.MatchString(r.masked) && !comesUpTo.MatchString(r.before(s.index)) || s.period != perYear {
			return nil
		}
		items[at].put(name, yearly{low: r.sums[1].Low, high: r.sums[1].High}) // 2200万那款改成2600万
		return items
	}
	own := ofTheOthers.ReplaceAllString(r.masked, "")
	changed := gathered{topic: g.topic}
	for input, v := range truths(own) {
		if in := tool.Input(input); in != nil && in.Kind == tools.YesNo {
			set(&items[at].Truth, input, v)
			changed.fresh = true
		}
	}
	if g.topic == asked.Product {
		r.yearMade(&changed, &items[at], own, year)
	}
	if !changed.fresh && !r.want(wantTotal) && !inAllNow.MatchString(r.masked) {
		g.stays = before
		return items[at : at+1] // 1500万那款能拿多少
	}
	return items
}

var (
	thatThing   = pattern.MustCompile(`^(?:元|块钱?)?的?[那这](?:一)?(?:款|个|项|笔|条|种|份)`)
	ofTheOthers = pattern.MustCompile(`(?:另|其余|其他|其它|剩下|余下|别的)[^,，。;；]*`)
)

// anyEdit is the first way in which the message edits what is known; nil if it does not.
func (r *Reading) anyEdit(g *gathered, topic asked.Topic, sums []sum, before []Item) []Item {
	for _, edit := range []func() []Item{
		func() []Item { return r.partAlone(g, topic, before) },
		func() []Item { return r.partMoved(topic, sums, before) },
		func() []Item { return r.periodsMoved(topic, before) },
		func() []Item { return r.rateMoved(topic, before) },
		func() []Item { return r.fellDue(topic, before) },
		func() []Item { return r.unsaidEdit(topic, before) },
		func() []Item { return r.billedPart(topic, sums, before) },
		func() []Item { return r.onePeriod(topic, before) },
		func() []Item { return r.piecesApart(topic, before) },
		func() []Item { return r.repriced(topic, before) },
		func() []Item { return r.ofOneLetter(g, topic, sums, before) },
		func() []Item { return r.edited(topic, sums, before) },
	} {
		if items := edit(); items != nil {
			return items
		}
	}
	return nil
}

// ofOneLetter puts the amount of the one right that the message calls by its letter, and
// leaves the others: 乙记错了，是5万9; what comes on top or goes off does so of that one:
// 乙公司漏了一张发票，再加八千. nil if it names none of several.
func (r *Reading) ofOneLetter(g *gathered, topic asked.Topic, sums []sum, before []Item) []Item {
	if topic == asked.Product || len(sums) != 1 || len(before) < 2 || sums[0].index < 0 || byTax(before) {
		return nil
	}
	at := slices.IndexFunc(before, func(it Item) bool { return it.Letter != "" && containsName(r.masked, strings.ToLower(it.Letter)) })
	if at < 0 && !slices.ContainsFunc(before, func(it Item) bool { return it.Name == "" }) {
		at = referred(lastPart(r.before(sums[0].index)), ownNames(before)) // 冲压车间项目改成70万
	}
	y := r.annual(sums[0])
	if at < 0 || y.ask != "" || len(letterOf(r.masked)) > 0 && referred(r.masked, lettersOf(before)) != at {
		return nil
	}
	all := copies(before)
	all[at].Assumptions = nil
	name := string(mainRole[topic])
	had, known := all[at].Money[name]
	move := r.stepOf(sums[0].index)
	switch i := sums[0].index; {
	case sums[0].more:
		move = stepUp
	case givenIn.MatchString(r.before(i)), givenAfter.MatchString(r.after(i)):
		move = stepDown
	}
	switch by := sums[0].High; {
	case move == noStep || !sums[0].Low.Equal(by):
	case !known || has(all[at].Low, name) || move == stepDown && !by.Less(had):
		return nil
	case move == stepDown:
		y.low, y.high = had.Sub(by), had.Sub(by)
		all[at].Assumptions = []string{"原来的" + had.Format() + "元减去" + by.Format() + "元"}
	default:
		y.low, y.high = had.Add(by), had.Add(by)
		all[at].Assumptions = []string{"原来的" + had.Format() + "元再加" + by.Format() + "元"}
	}
	if topic == asked.Computing {
		delete(all[at].Money, string(roleFee))
		delete(all[at].Low, string(roleFee))
	}
	all[at].put(name, y)
	if r.want(wantCompare, wantTotal) {
		g.alternatives = r.want(wantCompare)
		return all
	}
	if !slices.ContainsFunc(all, func(it Item) bool { return it.Letter != "" || it.Name == "" }) {
		return all // projects or platforms of one company, whose sum counts
	}
	g.stays = all
	return all[at : at+1]
}

// givenAgain asks whether it is paid once more: 明年会再来一遍吗.
var givenAgain = pattern.MustCompile(`(?:会|能|可以|可|明年|后年|次年|以后|往后|每年|还)[^,，。]{0,4}再`)

// toldAgain wants a result told once more: 甲的再报一遍.
var toldAgain = pattern.MustCompile(`(?:再|重新?)(?:报|算|说|讲|答|来|念)(?:我)?一?遍`)
