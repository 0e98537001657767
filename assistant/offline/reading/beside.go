package reading

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/passing"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
)

// ofThatAmount takes a message that points at one of several things by its amount, 1200万那款去年已经
// 入选省级: what it says is of that one, and the others stay. nil if it points at none.
func (r *Reading) ofThatAmount(g *Gathered, tool *tools.Bound, before []memory.Item, year int) []memory.Item {
	if len(before) < 2 || len(r.Sums) == 0 || len(r.Sums) > 2 || r.Sums[0].Index != 0 || !thatThing.MatchString(r.After(0)) {
		return nil
	}
	name := string(sentence.MainRole[g.Topic])
	at := -1
	for i, it := range before {
		if it.Money[name].Equal(r.Sums[0].High) {
			if at >= 0 {
				return nil // two cost as much
			}
			at = i
		}
	}
	if at < 0 || TakesOut.MatchString(r.Masked) || TakenOut.MatchString(r.Before(0)) || OutAfter.MatchString(sentence.FirstPart(r.After(0))) || thatIsOut.MatchString(r.After(0)) {
		return nil
	}
	items := memory.Copies(before)
	if len(r.Sums) == 2 {
		if s := r.Sums[1]; !becomes.MatchString(r.Masked) && !ComesUpTo.MatchString(r.Before(s.Index)) || s.Period != sentence.PerYear {
			return nil
		}
		items[at].Put(name, memory.Yearly{Low: r.Sums[1].Low, High: r.Sums[1].High}) // 2200万那款改成2600万
		return items
	}
	own := ofTheOthers.ReplaceAllString(r.Masked, "")
	changed := Gathered{Topic: g.Topic}
	for input, v := range passing.Truths(own) {
		if in := tool.Input(input); in != nil && in.Kind == tools.YesNo {
			Set(&items[at].Truth, input, v)
			changed.Fresh = true
		}
	}
	if g.Topic == asked.Product {
		r.yearMade(&changed, &items[at], own, year)
	}
	if !changed.Fresh && !r.Want(want.Total) && !InAllNow.MatchString(r.Masked) {
		g.Stays = before
		return items[at : at+1] // 1500万那款能拿多少
	}
	return items
}

var (
	thatThing   = pattern.MustCompile(`^(?:元|块钱?)?的?[那这](?:一)?(?:款|个|项|笔|条|种|份)`)
	ofTheOthers = pattern.MustCompile(`(?:另|其余|其他|其它|剩下|余下|别的)[^,，。;；]*`)
)

// anyEdit is the first way in which the message edits what is known; nil if it does not.
func (r *Reading) anyEdit(g *Gathered, topic asked.Topic, sums []Sum, before []memory.Item) []memory.Item {
	for _, edit := range []func() []memory.Item{
		func() []memory.Item { return r.partAlone(g, topic, before) },
		func() []memory.Item { return r.partMoved(topic, sums, before) },
		func() []memory.Item { return r.periodsMoved(topic, before) },
		func() []memory.Item { return r.rateMoved(topic, before) },
		func() []memory.Item { return r.fellDue(topic, before) },
		func() []memory.Item { return r.UnsaidEdit(topic, before) },
		func() []memory.Item { return r.billedPart(topic, sums, before) },
		func() []memory.Item { return r.onePeriod(topic, before) },
		func() []memory.Item { return r.piecesApart(topic, before) },
		func() []memory.Item { return r.repriced(topic, before) },
		func() []memory.Item { return r.ofOneLetter(g, topic, sums, before) },
		func() []memory.Item { return r.edited(topic, sums, before) },
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
func (r *Reading) ofOneLetter(g *Gathered, topic asked.Topic, sums []Sum, before []memory.Item) []memory.Item {
	if topic == asked.Product || len(sums) != 1 || len(before) < 2 || sums[0].Index < 0 || ByTax(before) {
		return nil
	}
	at := slices.IndexFunc(before, func(it memory.Item) bool {
		return it.Letter != "" && containsName(r.Masked, strings.ToLower(it.Letter))
	})
	if at < 0 && !slices.ContainsFunc(before, func(it memory.Item) bool { return it.Name == "" }) {
		at = Referred(sentence.LastPart(r.Before(sums[0].Index)), ownNames(before)) // 冲压车间项目改成70万
	}
	y := r.Annual(sums[0])
	if at < 0 || y.Ask != "" || len(letterOf(r.Masked)) > 0 && Referred(r.Masked, lettersOf(before)) != at {
		return nil
	}
	all := memory.Copies(before)
	all[at].Assumptions = nil
	name := string(sentence.MainRole[topic])
	had, known := all[at].Money[name]
	move := r.StepOf(sums[0].Index)
	switch i := sums[0].Index; {
	case sums[0].More:
		move = sentence.StepUp
	case GivenIn.MatchString(r.Before(i)), GivenAfter.MatchString(r.After(i)):
		move = sentence.StepDown
	}
	switch by := sums[0].High; {
	case move == sentence.NoStep || !sums[0].Low.Equal(by):
	case !known || memory.Has(all[at].Low, name) || move == sentence.StepDown && !by.Less(had):
		return nil
	case move == sentence.StepDown:
		y.Low, y.High = had.Sub(by), had.Sub(by)
		all[at].Assumptions = []string{"原来的" + had.Format() + "元减去" + by.Format() + "元"}
	default:
		y.Low, y.High = had.Add(by), had.Add(by)
		all[at].Assumptions = []string{"原来的" + had.Format() + "元再加" + by.Format() + "元"}
	}
	if topic == asked.Computing {
		delete(all[at].Money, string(sentence.RoleFee))
		delete(all[at].Low, string(sentence.RoleFee))
	}
	all[at].Put(name, y)
	if r.Want(want.Compare, want.Total) {
		g.Alternatives = r.Want(want.Compare)
		return all
	}
	if !slices.ContainsFunc(all, func(it memory.Item) bool { return it.Letter != "" || it.Name == "" }) {
		return all // projects or platforms of one company, whose sum counts
	}
	g.Stays = all
	return all[at : at+1]
}

// givenAgain asks whether it is paid once more: 明年会再来一遍吗.
var givenAgain = pattern.MustCompile(`(?:会|能|可以|可|明年|后年|次年|以后|往后|每年|还)[^,，。]{0,4}再`)

// toldAgain wants a result told once more: 甲的再报一遍.
var toldAgain = pattern.MustCompile(`(?:再|重新?)(?:报|算|说|讲|答|来|念)(?:我)?一?遍`)
