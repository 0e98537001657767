package plan

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

var budget = pattern.MustCompile(`(预算|总共|一共|总盘子|盘子|手上有?|合计|总额|凑了?|就)[^,，。;；¥]{0,6}$`)

// weigh gathers plan by plan, where the message holds several plans of several
// purchases against each other; false, and nothing done, where it does not.
func (l *Plan) weigh(p *Means, year int) bool {
	if len(l.Entering()) < 2 || l.Want(want.Total) && !reading.OneOf.MatchString(l.Masked) || !l.Chooses() && !l.Want(want.Compare) && !reading.EachGets.MatchString(l.Masked) {
		return false
	}
	var of []asked.Topic
	var found []reading.Gathered
	var names []string
	mixed, counted := false, 0
	var inEach []money.Amount
	for _, o := range l.Options() {
		sub := &Plan{Reading: reading.Read(o.Text, p.Model), Memory: memory.Recall(nil)}
		if sub.Drift = sub.settle(); sub.Drift != ToAnswer || len(sub.Entering()) == 0 {
			return false
		}
		var sum money.Amount
		for _, s := range sub.Entering() {
			sum, counted = sum.Add(s.High), counted+1
		}
		inEach = append(inEach, sum)
		sub.gather(p, year)
		mine := 0
		for _, g := range sub.Gathered {
			if !sub.calculates(p, &g) || len(g.Items) != 1 || g.Alternatives || g.Ask != "" || len(g.Items[0].Money) == 0 {
				continue
			}
			if n := len(g.Used); n > 1 && len(reading.Having(sub.Reading.Sums, sentence.RoleFee)) == 0 {
				return false // two purchases of one kind: how they stand to each other is not for here
			}
			g.Items[0].Label = o.Name
			mine += len(g.Used)
			i := slices.Index(of, g.Topic)
			if i < 0 {
				of, found = append(of, g.Topic), append(found, reading.Gathered{Topic: g.Topic, Fresh: true, Settled: true, Alternatives: true})
				i = len(of) - 1
			}
			found[i].Items = append(found[i].Items, g.Items[0])
		}
		if mine < len(sub.Entering()) {
			return false // an amount of the plan is for nothing that is known
		}
		names, mixed = append(names, o.Name), mixed || len(sub.Gathered) > 1
	}
	if len(names) < 2 || !mixed && (len(of) < 2 || !reading.PlanLetter.MatchString(strings.ToLower(names[0]))) || !l.budgeted(inEach, counted) {
		return false
	}
	l.Subjects, l.Gathered, l.Alternatives, l.Plans, l.Memory.Plans = nil, found, true, names, names
	for _, t := range of {
		l.Subjects = append(l.Subjects, reading.About(t))
	}
	return true
}

// settlesOn keeps one of the plans weighed before where the message settles on it, all
// of its purchases and no others: 那就按方案一.
func (l *Plan) settlesOn() {
	if len(l.Sums) > 0 || len(l.Memory.Plans) == 0 || l.Want(want.Why) {
		return
	}
	name := ""
	for _, o := range l.Memory.Plans {
		if reading.ChoosesLabel(l.Text, o) {
			if name != "" {
				return // of two of them
			}
			name = o
		}
	}
	if name == "" {
		return
	}
	l.Memory.Plans, l.Subjects, l.soFar = nil, nil, true
	l.Wants[want.Total] = true
	for _, t := range slices.Clone(l.Memory.Shown) {
		items := l.Memory.Items[t]
		i := slices.IndexFunc(items, func(it memory.Item) bool { return it.Label == name })
		switch {
		case i >= 0:
			l.Memory.Items[t], l.Memory.Either[t] = items[i:i+1], false
			l.Subjects = append(l.Subjects, reading.About(t))
		case l.Memory.Either[t]: // of other plans only
			delete(l.Memory.Items, t)
			l.Memory.Shown = slices.DeleteFunc(l.Memory.Shown, func(o asked.Topic) bool { return o == t })
		}
	}
}

// budgeted: what stands outside the plans is no more than the budget for each.
func (l *Plan) budgeted(inEach []money.Amount, counted int) bool {
	outside := 0
	for _, s := range l.Reading.Sums {
		if slices.ContainsFunc(inEach, s.High.Equal) || s.Index >= 0 && budget.MatchString(l.Before(s.Index)) {
			outside++
		}
	}
	return counted+outside >= len(l.Reading.Entering())
}
