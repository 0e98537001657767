package offline

import (
	"slices"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Parts of what is known that a later message takes out, or asks about.

// asksPart: whether a part of what was said before counts: 里面有90万是土建，要剔除吗.
var asksPart = pattern.MustCompile(`剔除|扣(掉|除)?|算不算|算(在内|进去?)?(吗|么|不)|要不要|能不能算|包不包括|也算`)

// partAsked makes two candidates of the amount before, with and without a part that this
// message only asks about, or says to be for something else: 里面2万5是装修款. nil if it does not.
func (r *Reading) partAsked(topic asked.Topic, sums []sum, before []Item) []Item {
	name := string(mainRole[topic])
	if len(sums) != 1 || len(before) != 1 || sums[0].index < 0 {
		return nil
	}
	i := sums[0].index
	inside, forOther := insideIt.MatchString(r.before(i)), r.step == noStep && boughtAs.MatchString(firstPart(r.after(i)))
	if !(inside && asksPart.MatchString(r.masked)) && !(forOther && (amongIt.MatchString(r.before(i)) || r.pointed(i, before[0]))) {
		return nil
	}
	whole, ok := before[0].Money[name]
	if !ok || !sums[0].High.Less(whole) {
		return nil
	}
	with, without := inherit(before), inherit(before)
	with.Label, without.Label = "这"+sums[0].Text+"也算", "这"+sums[0].Text+"不算"
	without.put(name, yearly{low: whole.Sub(sums[0].High), high: whole.Sub(sums[0].Low), assumptions: []string{whole.Format() + "元减去" + sums[0].High.Format() + "元"}})
	return []Item{with, without}
}

// boughtAs: what the part was paid for.
var boughtAs = pattern.MustCompile(`^(?:元|块钱?)?(?:的)?(?:那|这)?(?:个|笔|款|项)?(?:其实|实际|原来)?(?:上)?(?:是|属于|花在|用在|用于)[^,，。¥不]{0,6}(?:` + foreignNoun.String() + `)`)

var insideIt = pattern.MustCompile(`(里面|里头|其中|当中|里)(还|就)?(有|包括|含|包含)?(个|一笔)?[^,，。¥]{0,4}$`)

// outOfWhole takes a part out of the amount before, which the message names again: 40万里头10万是
// 别人的，除去. nil if it does not.
func (r *Reading) outOfWhole(topic asked.Topic, sums []sum, before []Item) []Item {
	if len(sums) < 2 || len(before) != 1 || sums[0].index < 0 || sums[1].index < 0 || !takesOut.MatchString(r.masked) && !partBack.MatchString(r.before(sums[1].index)) || asksWhether.MatchString(r.text) {
		return nil
	}
	name, part := string(mainRole[topic]), sums[1]
	whole, ok := before[0].Money[name]
	if !ok || !sums[0].High.Equal(whole) || !part.High.Less(whole) || !ofTheWhole.MatchString(r.before(part.index)) {
		return nil
	}
	if slices.ContainsFunc(sums[2:], func(s sum) bool { return !s.High.Equal(part.High) || !s.Low.Equal(part.Low) }) {
		return nil
	}
	items := copies(before)
	items[0].put(name, yearly{low: whole.Sub(part.High), high: whole.Sub(part.Low)})
	items[0].Assumptions = []string{"原来的" + whole.Format() + "元减去" + part.High.Format() + "元"}
	items[0].Off = []Part{{Low: part.Low, High: part.High}}
	return items
}

// partBack stands between an amount and what came back of it: 15万里退了3万.
var partBack = pattern.MustCompile(`(?:退|返|核减|冲|扣)(?:了|回|掉|去|还|款|货|回来|给我们?)*$`)

// ofTheWhole stands between an amount and a part of it.
var ofTheWhole = pattern.MustCompile(`^(?:元|块钱?)?(?:的)?(?:里|中|当中|其中|内|含|包含|包括|要扣|有)[^,，。¥]{0,6}$`)

// takesApart: the amount before is said to be these two, of which one is to go:
// 里头330万要剔掉，剩850万; 里面2万是私人的，不能算，公司的共6万.
func (r *Reading) takesApart(topic asked.Topic, sums []sum, before []Item) bool {
	if len(sums) != 2 || len(before) == 0 || sums[0].index < 0 {
		return false
	}
	off, left := sums[0].index, sums[1]
	whole, ok := before[len(before)-1].Money[string(mainRole[topic])]
	if !ok || !sums[0].High.Add(left.High).Equal(whole) {
		return false
	}
	return takesOut.MatchString(r.masked) && thatLeaves.MatchString(r.before(left.index)) || amongIt.MatchString(r.before(off)) && (r.noneOfIt(off) || r.stepOf(off) == stepDown)
}

// takesPart: a part of the amount before is to go: 里头330万要剔掉.
func (r *Reading) takesPart(topic asked.Topic, s sum, before []Item) bool {
	if len(before) != 1 || s.index < 0 || !takesOut.MatchString(r.masked) || asksWhether.MatchString(r.text) || !insideIt.MatchString(r.before(s.index)) {
		return false
	}
	whole, ok := before[0].Money[string(mainRole[topic])]
	return ok && s.High.Less(whole)
}

// asksWhether: 里面有90万是土建，要剔除吗 asks and takes out nothing.
var asksWhether = pattern.MustCompile(`[吗么?？]|([要是算能该有])[不没][要是算能该有]|是否|需不需要`)

var thatLeaves = pattern.MustCompile(`(扣|去|减|除|刨|剔)(了|掉|完|去|除)?(以后|之后|后|完)?(就|只|才)*(剩|是|有|余)?(下)?(了)?$|(剩|余|留)(下|余)?(的)?(是|就|只有|才|有)?$`)

// partGone returns the topic calculated before of which this message takes a
// part out, or asks whether to.
func (l *plan) partGone() (asked.Topic, bool) {
	if l.step == stepDown {
		return l.stepped, true
	}
	sums := l.Reading.sums
	for _, topic := range slices.Backward(l.memory.Shown) {
		had := l.memory.Items[topic]
		if l.takesApart(topic, sums, had) || len(sums) == 1 && (l.takesPart(topic, sums[0], had) || l.partAsked(topic, sums, had) != nil) {
			return topic, true
		}
	}
	return asked.None, false
}
