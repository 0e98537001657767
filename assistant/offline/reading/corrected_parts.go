package reading

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// addForgotten puts a forgotten sale to the product that it is of; it asks which
// where that is not said.
func (r *Reading) addForgotten(g *Gathered, y memory.Yearly, before []memory.Item) []memory.Item {
	at := 0
	if len(before) > 1 {
		if at = r.SpeaksOf(before); at < 0 {
			g.Ask = "这一笔是哪个产品的，要说清楚"
			return nil
		}
	}
	all := memory.Copies(before)
	all[at].Assumptions = nil
	r.addTo(&all[at], string(sentence.RoleSales), y)
	return all
}

var rateChangedTo = pattern.MustCompile(`(?:涨|降|提|调|跌|升|减|加|变|改|换)(?:价|租)?(?:到|成|为|至)`)

// newRate puts a new amount in the place of what falls due each period, and leaves
// the number of periods: 月租5800 … 涨到7200的话呢. An amount that is nearer to the whole is not meant so.
func (r *Reading) newRate(s Sum, name string, before []memory.Item) (memory.Yearly, bool) {
	if len(r.Sums) > 1 || s.Period != sentence.PerYear || len(before) != 1 || before[0].Rate == nil || before[0].Rate.Input != name || !rateChangedTo.MatchString(r.Masked) || wholeYear.MatchString(r.Masked) {
		return memory.Yearly{}, false
	}
	rate, c := before[0].Rate, sentence.CycleOf(before[0].Rate.Period)
	if c == nil || rate.High.Times(2).Less(s.High) || s.High.Times(2).Less(rate.High) {
		return memory.Yearly{}, false
	}
	n, ok := PeriodsOf(before[0].Money[name], rate.High, sentence.MostPeriods)
	if !ok || n < 3 {
		return memory.Yearly{}, false
	}
	y := memory.Yearly{Low: s.Low, High: s.High, Rate: &memory.Rate{Low: s.Low, High: s.High, Period: rate.Period}}
	y.Assumptions = []string{c.Used(n, s.High)}
	y.Scale(n)
	return y, true
}

var wholeYear = pattern.MustCompile(`一年|全年|年度|总额|合计|一共|总共`)

// totalAgain: 总额还是原来的九万四 leaves what was actually paid.
var totalAgain = pattern.MustCompile(`(?:总额|合同|总数|总价|金额)[^,，。¥]{0,6}(?:还|仍|依旧|又|变|改|恢复|回)[^,，。¥]{0,6}$`)

// contractAgain: the contract's total is put right alone, and what was actually paid stays,
// or is again what it was under that total. nil if the message does nothing of the kind.
func (r *Reading) contractAgain(topic asked.Topic, sums []Sum, before []memory.Item, m memory.Memory) []memory.Item {
	if topic != asked.Computing || len(sums) != 1 || len(before) != 1 || sums[0].Index < 0 || sums[0].Period != sentence.PerYear || !totalAgain.MatchString(r.Before(sums[0].Index)) {
		return nil
	}
	s, it := sums[0], Inherit(before)
	fee, known := it.Money[string(sentence.RoleFee)]
	if known && !s.Low.Less(fee) {
		it.Put(string(sentence.RoleTotal), memory.Yearly{Low: s.Low, High: s.High})
		return []memory.Item{it}
	}
	for _, p := range slices.Backward(m.Past) {
		if _, paid := p.Item.Money[string(sentence.RoleFee)]; paid && p.Topic == topic && p.Item.Money[string(sentence.RoleTotal)].Equal(s.High) {
			return []memory.Item{p.Item.Clone()}
		}
	}
	return nil
}

// asIf leaves out a line of the policy for which an amount below it would like to pass:
// 996.4万，离一千万就一哆嗦，当一千万报.
func (r *Reading) asIf() {
	for i, s := range r.Sums {
		nears := nearTo.MatchString(r.Before(i))
		if !sentence.IsEdge(s.High) || !nears && !passedAs.MatchString(r.Before(i)+"¥"+r.After(i)) {
			continue
		}
		if slices.ContainsFunc(r.Sums, func(o Sum) bool { return o.Index != s.Index && o.High.Less(s.High) && o.Role != sentence.RoleGap }) {
			r.Sums[i].Role = sentence.RoleOther
		}
	}
}

var (
	nearTo   = pattern.MustCompile(`(?:离|距离?)$`)
	passedAs = pattern.MustCompile(`(?:当|当成|当作|当做|算作|算成|凑成)(?:是)?¥(?:元|块)?(?:来|去)?(?:报|申报|填|算)|(?:按|照|写|填)(?:着)?¥(?:元|块)?(?:来|去)?(?:报|申报|填)`)
)

// withoutSteps drops what was put on top where the sum that it makes with what was
// known stands beside, and other amounts too: 追加过七千，总额变成十万零一千了，实际扣的还是六万一.
func (r *Reading) withoutSteps(topic asked.Topic, sums []Sum, before []memory.Item) []Sum {
	if len(sums) < 3 || len(before) != 1 {
		return sums
	}
	had, ok := before[0].Money[string(sentence.MainRole[topic])]
	if !ok {
		return sums
	}
	return slices.DeleteFunc(slices.Clone(sums), func(by Sum) bool {
		return slices.ContainsFunc(sums, func(to Sum) bool {
			return to.Index > by.Index && by.Index >= 0 && to.High.Equal(had.Add(by.High)) && by.Low.Equal(by.High)
		})
	})
}
