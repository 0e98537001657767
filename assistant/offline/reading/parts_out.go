package reading

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Parts of what is known that a later message takes out, or asks about.

// asksPart: whether a part of what was said before counts: 里面有90万是土建，要剔除吗.
var asksPart = pattern.MustCompile(`剔除|扣(掉|除)?|算不算|算(在内|进去?)?(吗|么|不)|要不要|能不能算|包不包括|也算`)

// PartAsked makes two candidates of the amount before, with and without a part that this
// message only asks about, or says to be for something else: 里面2万5是装修款. nil if it does not.
func (r *Reading) PartAsked(topic asked.Topic, sums []Sum, before []memory.Item) []memory.Item {
	name := string(sentence.MainRole[topic])
	if len(sums) != 1 || len(before) != 1 || sums[0].Index < 0 {
		return nil
	}
	i := sums[0].Index
	inside, forOther := InsideIt.MatchString(r.Before(i)), r.Step == sentence.NoStep && boughtAs.MatchString(sentence.FirstPart(r.After(i)))
	if !(inside && asksPart.MatchString(r.Masked)) && !(forOther && (AmongIt.MatchString(r.Before(i)) || r.Pointed(i, before[0]))) {
		return nil
	}
	whole, ok := before[0].Money[name]
	if !ok || !sums[0].High.Less(whole) {
		return nil
	}
	with, without := Inherit(before), Inherit(before)
	with.Label, without.Label = "这"+sums[0].Text+"也算", "这"+sums[0].Text+"不算"
	without.Put(name, memory.Yearly{Low: whole.Sub(sums[0].High), High: whole.Sub(sums[0].Low), Assumptions: []string{whole.Format() + "元减去" + sums[0].High.Format() + "元"}})
	return []memory.Item{with, without}
}

// boughtAs: what the part was paid for.
var boughtAs = pattern.MustCompile(`^(?:元|块钱?)?(?:的)?(?:那|这)?(?:个|笔|款|项)?(?:其实|实际|原来)?(?:上)?(?:是|属于|花在|用在|用于)[^,，。¥不]{0,6}(?:` + foreignNoun.String() + `)`)

// InsideIt: the amount behind it is a part of what was told before.
var InsideIt = pattern.MustCompile(`(里面|里头|其中|当中|里)(还|就)?(有|包括|含|包含)?(个|一笔)?[^,，。¥]{0,4}$`)

// outOfWhole takes a part out of the amount before, which the message names again: 40万里头10万是
// 别人的，除去. nil if it does not.
func (r *Reading) outOfWhole(topic asked.Topic, sums []Sum, before []memory.Item) []memory.Item {
	if len(sums) < 2 || len(before) != 1 || sums[0].Index < 0 || sums[1].Index < 0 || !TakesOut.MatchString(r.Masked) && !partBack.MatchString(r.Before(sums[1].Index)) || AsksWhether.MatchString(r.Text) {
		return nil
	}
	name, part := string(sentence.MainRole[topic]), sums[1]
	whole, ok := before[0].Money[name]
	if !ok || !sums[0].High.Equal(whole) || !part.High.Less(whole) || !ofTheWhole.MatchString(r.Before(part.Index)) {
		return nil
	}
	if slices.ContainsFunc(sums[2:], func(s Sum) bool { return !s.High.Equal(part.High) || !s.Low.Equal(part.Low) }) {
		return nil
	}
	items := memory.Copies(before)
	items[0].Put(name, memory.Yearly{Low: whole.Sub(part.High), High: whole.Sub(part.Low)})
	items[0].Assumptions = []string{"原来的" + whole.Format() + "元减去" + part.High.Format() + "元"}
	items[0].Off = []memory.Part{{Low: part.Low, High: part.High}}
	return items
}

// partBack stands between an amount and what came back of it: 15万里退了3万.
var partBack = pattern.MustCompile(`(?:退|返|核减|冲|扣)(?:了|回|掉|去|还|款|货|回来|给我们?)*$`)

// ofTheWhole stands between an amount and a part of it.
var ofTheWhole = pattern.MustCompile(`^(?:元|块钱?)?(?:的)?(?:里|中|当中|其中|内|含|包含|包括|要扣|有)[^,，。¥]{0,6}$`)

// TakesApart: the amount before is said to be these two, of which one is to go:
// 里头330万要剔掉，剩850万; 里面2万是私人的，不能算，公司的共6万.
func (r *Reading) TakesApart(topic asked.Topic, sums []Sum, before []memory.Item) bool {
	if len(sums) != 2 || len(before) == 0 || sums[0].Index < 0 {
		return false
	}
	off, left := sums[0].Index, sums[1]
	whole, ok := before[len(before)-1].Money[string(sentence.MainRole[topic])]
	if !ok || !sums[0].High.Add(left.High).Equal(whole) {
		return false
	}
	return TakesOut.MatchString(r.Masked) && thatLeaves.MatchString(r.Before(left.Index)) || AmongIt.MatchString(r.Before(off)) && (r.NoneOfIt(off) || r.StepOf(off) == sentence.StepDown)
}

// TakesPart: a part of the amount before is to go: 里头330万要剔掉.
func (r *Reading) TakesPart(topic asked.Topic, s Sum, before []memory.Item) bool {
	if len(before) != 1 || s.Index < 0 || !TakesOut.MatchString(r.Masked) || AsksWhether.MatchString(r.Text) || !InsideIt.MatchString(r.Before(s.Index)) {
		return false
	}
	whole, ok := before[0].Money[string(sentence.MainRole[topic])]
	return ok && s.High.Less(whole)
}

// AsksWhether: 里面有90万是土建，要剔除吗 asks and takes out nothing.
var AsksWhether = pattern.MustCompile(`[吗么?？]|([要是算能该有])[不没][要是算能该有]|是否|需不需要`)

var thatLeaves = pattern.MustCompile(`(扣|去|减|除|刨|剔)(了|掉|完|去|除)?(以后|之后|后|完)?(就|只|才)*(剩|是|有|余)?(下)?(了)?$|(剩|余|留)(下|余)?(的)?(是|就|只有|才|有)?$`)
