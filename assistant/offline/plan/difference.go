package plan

import (
	"fmt"
	"slices"

	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/turn"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
)

// ApartBy is the first sentence on two results: by how much they differ, and which
// of them is more; "" where that is not asked for, or cannot be said in one figure.
func (l *Plan) ApartBy(own []*tools.Calculation) string {
	if len(own) != 2 || !l.Differs() && (!reading.Missing.MatchString(l.Masked) || l.ToLine()) {
		return ""
	}
	gap := tools.Compare(own)
	switch ranged := func(c *tools.Calculation) bool { return c.Amount != nil && c.Low != nil && !c.Low.Equal(*c.Amount) }; {
	case slices.ContainsFunc(own, ranged) && !l.English:
		return "有一个结果是一段，不是一个数，差多少要等实际的数定了才知道："
	case gap.IsZero():
		return ""
	}
	less, more := own[0], own[1]
	if more.Amount.Less(*less.Amount) {
		less, more = more, less
	}
	if l.English {
		return fmt.Sprintf("**The difference is %s yuan**: %s yuan against %s yuan.", gap.Format(), more.Amount.Format(), less.Amount.Format())
	}
	what := "市里补的差"
	if more.Outcome == tools.UpTo || less.Outcome == tools.UpTo {
		what = "市里补的最高数差"
	}
	return fmt.Sprintf("**%s%s**：%s更多，是%s；%s是%s。", what, Yuan(gap), called(more, less), Yuan(*more.Amount), called(less, more), Yuan(*less.Amount))
}

// bothShown: two things that were worked out are held against each other: 两个差多少.
func (l *Plan) bothShown() bool {
	if len(l.Memory.Shown) < 2 || len(l.Sums) > 0 || !reading.Differing.MatchString(l.Masked) && !moreOfBoth.MatchString(l.Text) && !l.Does(turn.Compare) || l.ToLine() || len(l.Memory.Items[l.Memory.LastTopic()]) > 1 {
		return false
	}
	of := map[asked.Topic]int{}
	for _, p := range l.Memory.Past {
		of[p.Topic]++
	}
	for _, t := range l.Memory.Shown[len(l.Memory.Shown)-2:] {
		if of[t] != 1 {
			return false // two results of one of them: which are meant?
		}
	}
	return true
}

// moreOfBoth asks which of two pays more.
var moreOfBoth = pattern.MustCompile(`(?:哪|谁)(?:一)?(?:个|边|条|样|项|头|份)?(?:的)?(?:钱|补助|补贴)?(?:更|拿得|补得|给得|奖得|能拿|补)*(?:多|高|划算|合算|合适|值)|[多高]还是[少低]|比(?:前|上|刚才|之前)[^,，。¥]{0,6}(?:多|少|高|低)`)

// called is what tells one of two results from the other.
func called(c, other *tools.Calculation) string {
	if c.Label == "" || c.Label == other.Label || c.Name != other.Name {
		return Title(c)
	}
	return "按" + c.Label + "算"
}
