package reading

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/passing"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/tools"
)

// The steps by which the items of a topic are gathered. Those up to edits tell whether all is said with them.

// gathering is a [Gathered] in the making, with the amounts that are still to enter, and what is known that they may change.
type gathering struct {
	g       *Gathered
	r       *Reading
	topic   asked.Topic
	tool    *tools.Bound
	m       memory.Memory
	year    int
	sums    []Sum
	before  []memory.Item
	dropped []Sum // amounts that may not enter
	other   bool  // another company, product or project beside the one under discussion
}

// settled takes items that hold their facts already for all that is to be said; false if there are none.
func (w *gathering) settled(items []memory.Item) bool {
	w.g.Items = items
	if items == nil {
		return false
	}
	w.g.Fresh, w.g.Settled = true, true
	return true
}

// asks leaves one item open where something has to be asked; false if nothing has to be.
func (w *gathering) asks() bool {
	if w.g.Ask == "" {
		return false
	}
	w.g.Items = []memory.Item{{}}
	return true
}

// tallied takes what an edit of several amounts has made of the topic.
func (w *gathering) tallied() bool {
	for _, on := range w.r.Tallied {
		if on.Topic == w.topic {
			w.g.Stays = on.Stays
			w.g.Items, w.g.Fresh, w.g.Settled = on.Items, true, true
			return true
		}
	}
	return false
}

// heldToKnown holds the amounts to what is known: they may be what it came to, its parts, or what is left of it.
func (w *gathering) heldToKnown() bool {
	r := w.r
	if w.settled(r.anotherForOne(w.topic, w.before)) || w.settled(r.prepaidYears(w.topic, w.sums, w.before)) {
		return true
	}
	if one := r.cameTo(w.topic, w.before); one != nil {
		w.sums = one
	}
	if w.settled(r.outOfWhole(w.topic, w.sums, w.before)) {
		return true
	}
	if one := r.totalNow(w.topic, w.sums, w.before); one != nil {
		w.sums = one
	}
	w.sums = r.besideKnown(w.topic, w.sums, w.before)
	if r.partsOfKnown(w.topic, w.sums, w.before) {
		w.sums = nil // 其中设备款210万，尾款100万: all of it is known
	}
	if r.TakesApart(w.topic, w.sums, w.before) { // before what one of them is for decides whether it counts
		w.g.Items, w.g.Fresh, w.g.Settled = r.edited(w.topic, w.sums, w.before), true, true
		return true
	}
	return false
}

// byKnown takes what is told by something that is known: a share of what the company takes in, so much of another one.
func (w *gathering) byKnown() bool {
	for _, told := range []func() []memory.Item{
		func() []memory.Item { return w.r.ofRevenue(w.topic, w.tool, w.before) },
		func() []memory.Item { return w.r.byKnown(w.g, w.topic, w.tool, w.m) },
		func() []memory.Item { return w.r.ofThatAmount(w.g, w.tool, w.before, w.year) },
	} {
		items := told()
		if w.asks() || w.settled(items) {
			return true
		}
	}
	return false
}

// related keeps of amounts that stand in some relation to each other those that say all.
func (w *gathering) related() bool {
	r := w.r
	w.sums = r.withoutSteps(w.topic, w.sums, w.before)
	if w.sums, w.g.Ask = r.overKnownYear(w.topic, w.sums, w.m); w.asks() {
		return true
	}
	if one := r.toldAsOne(w.topic, w.sums, w.before, w.m); one != nil {
		w.sums = one
	} else if w.sums, w.g.Ask = r.relate(w.topic, w.sums); w.asks() {
		return true
	}
	w.sums, w.g.Ask = r.lessMatched(w.topic, w.tool, w.sums)
	return w.asks()
}

// ofWhich tells which of the things known the message is about, and what it says of one of several without an amount.
func (w *gathering) ofWhich() bool {
	r, sums := w.r, w.sums
	firm := r.AnotherFirm(w.before)
	if firm {
		for i := range w.sums {
			w.sums[i].More = false // B公司也买了9万 is no more of A's
		}
	}
	w.other = r.Step == sentence.NoStep && !r.NewPart(w.before) && (Another.MatchString(r.Masked) || firm) && !r.namesPartOf(w.before) && !slices.ContainsFunc(sums, func(s Sum) bool { return r.TakesPart(w.topic, s, w.before) }) && !slices.ContainsFunc(sums, func(s Sum) bool { return r.Forgot(s.Index) }) || w.topic == asked.Product && (r.newName(w.before, sums) || r.alsoSold(w.before, sums))
	w.g.joins = w.other && len(w.before) > 0
	if w.topic == asked.Talent && r.ofAnotherPerson(w.m) {
		w.before = nil // 我师兄倒是OpenClaw的核心开发: what the first person lacks, he may have
	}
	if len(sums) > 0 && w.other && !(w.topic != asked.Product && len(sums) == 1 && sums[0].More) {
		w.before = nil
	}
	if w.topic == asked.Product && len(sums) == 0 && len(w.m.Ledger) > 1 && len(w.before) == 1 {
		w.before = r.ofLedger(w.m)
	}
	if w.topic == asked.Product && len(sums) == 1 && len(w.before) == 1 && len(w.m.Ledger) > 1 && passing.CountOf(countProducts, r.Masked) == int64(len(w.m.Ledger)) {
		if all := w.m.Things(w.topic); r.replaces(all, sums[0]) >= 0 {
			w.before = all // 800G能冲到1300万的话，两款合在一块是多少
		}
	}
	if w.g.Items = r.oneWithoutEffect(w.g, w.topic, w.before, w.m.Either[w.topic]); w.g.Items != nil {
		return true
	}
	if w.g.Items = r.toldLater(w.g, w.tool, w.before, w.year); w.g.Items != nil {
		w.g.Alternatives = w.m.Either[w.topic] && len(w.g.Items) > 1
		return true
	}
	return false
}

// entering keeps the amounts that may enter the rule.
func (w *gathering) entering() bool {
	all := w.sums
	w.sums, w.g.left, w.g.own = w.r.eligible(w.topic, all)
	w.dropped = Except(all, w.sums)
	for _, s := range w.sums {
		w.g.Used = append(w.g.Used, s.Index)
	}
	return false
}

// edits takes what the message does to what is known, or asks of a part of it.
func (w *gathering) edits() bool {
	r, g := w.r, w.g
	if w.settled(r.anyEdit(g, w.topic, w.sums, w.before)) {
		return true
	}
	if w.settled(r.PartAsked(w.topic, w.sums, w.before)) {
		g.Alternatives, r.TwoFit, r.OpenWhich = true, true, true
		return true
	}
	if g.Items = r.supposedAway(w.tool, w.sums, w.before); g.Items != nil && !(r.Differs() && w.m.WorkedOut(w.topic) > 1) { // 要是没备案呢 … 那少拿多少: both are known
		g.Fresh, g.Settled, g.Stays = true, true, w.before
		return true
	}
	if both, ask := r.withEarlier(w.topic, w.sums, w.before, w.m, w.tool.Shape()); both != nil || ask != "" {
		g.Items, g.Stays, g.Ask = both, w.before, ask
		w.asks()
		g.Fresh, g.Settled, g.Alternatives = true, true, true
		return true
	}
	return false
}

// makeItems makes the items: of an earlier amount that is held against one, of a contract told again, of the amounts of the
// message, or of what is known.
func (w *gathering) makeItems() {
	r, g := w.r, w.g
	if g.Items = r.heldAgainst(w.topic, w.sums, w.before, w.m); g.Items != nil {
		g.Fresh, g.Alternatives = true, true
	} else if g.Items = r.contractAgain(w.topic, w.sums, w.before, w.m); g.Items != nil {
		g.Fresh = true
	} else {
		g.Items = r.fromSums(g, w.topic, w.sums, w.before)
	}
	if len(g.Items) == 0 && g.Ask == "" {
		g.Items = r.changed(g, w.topic, w.before, w.m.Either[w.topic])
	}
	if len(g.Items) == 0 {
		g.Items = []memory.Item{{}}
	}
}

// completeItems puts the facts besides money into the items, and those that are known beside them.
func (w *gathering) completeItems() {
	r, g, product := w.r, w.g, w.topic == asked.Product
	w.nameOwner()
	w.recognisedEach()
	w.tillTheEnd()
	if w.topic == asked.Scenario {
		r.someHigher(g, w.tool)
	}
	if !g.Fresh && len(g.Items) > 1 && w.m.Either[w.topic] {
		g.Alternatives = true // what was compared before is compared still
	}
	r.allFacts(g, w.tool, w.sums, w.year)
	known := w.m.Items[w.topic]
	if w.other && (r.Want(want.Total) || product && inNumber.MatchString(r.Masked)) && g.Fresh && len(w.sums) > 0 {
		g.Items = append(append([]memory.Item{}, known...), g.Items...)
	}
	if product && len(w.sums) == 0 && len(known) == 1 && oneMoreAlike.MatchString(r.Masked) {
		g.Items, g.Fresh = append(g.Items, known[0].Clone()), true
	}
	r.fromChange(g, w.topic, w.sums, w.before)
	if product && g.Alternatives && len(g.Items) == 2 && r.Differs() {
		g.Items = beside(g.Items[0], g.Items[1])
	}
	if product {
		g.asProducts()
	}
	r.keepOff(g, w.topic, w.sums, w.dropped)
}

// labelItems names products by their kind, and notes of each item what was left out, and what the text does not say of who
// applies.
func (w *gathering) labelItems() {
	r, g, product := w.r, w.g, w.topic == asked.Product
	for i := range g.Items {
		it := &g.Items[i]
		if in := w.tool.Input("category"); in != nil && product && it.Label == "" {
			if o := in.Option(it.Choice[in.Name]); o != nil && o.Name != "other" {
				it.Label = productCalled(o.Term, it.Name)
			} else if o == nil && unlistedKind.MatchString(it.Name) {
				it.Label = productCalled("", it.Name)
			}
		}
		it.Assumptions = append(it.Assumptions, g.left...)
		r.whoApplies(it, w.topic, w.tool)
	}
	if product && g.Alternatives && len(w.sums) == len(g.Items) {
		r.namedApart(g.Items, w.sums)
	}
}
