package reading

import (
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// A part of which the text does not say whether it counts: what of an investment public money has paid, and income of which
// it is asked whether it is any.

var (
	// PaidByTheState: public money, which is no cost of the company's own.
	PaidByTheState = pattern.MustCompile(`财政|政府(?:的)?(?:补|奖|给|出|拨|资金|专项)|专项资金|拨款`)
	asksIfCount    = pattern.MustCompile(`^(?:元|块钱?)?(?:的?钱)?(?:也|能不能|能|可以|可不可以)?(?:算不算|算|计入|计不计入)(?:在|作|进|是|到)?(?:我们|平台|中心)?(?:的)?(?:年度)?(?:服务)?收入(?:里|内|里面)?(?:吗|么|嘛|不|[,，?？]|$)`)
	// leftOutAlready: it is said what becomes of the part.
	leftOutAlready = pattern.MustCompile(`不算|不计|不含|扣|去掉|剔|刨|除|自己(?:出|掏|投)`)
)

// publicPart makes two candidates of an investment of which public money has paid some: 1000万里面有政府补贴200万. nil if none did.
func (r *Reading) publicPart(topic asked.Topic, sums []Sum) []Sum {
	if topic != asked.Industrial || len(r.Sums) < 2 || len(sums) == 0 || sums[0].Index < 0 || leftOutAlready.MatchString(r.Masked) {
		return nil
	}
	all := sums[0]
	for _, part := range r.Sums {
		if part.Index != all.Index+1 || !part.High.Less(all.Low) || !sentence.PartOf.MatchString(sentence.LastPart(r.Before(part.Index))) {
			continue
		}
		if len(sums) > 1 && (len(sums) > 2 || sums[1].Index != part.Index) || !PaidByTheState.MatchString(sentence.LastPart(r.Before(part.Index))+"¥"+sentence.FirstPart(r.After(part.Index))) {
			return nil
		}
		net := all.less(part)
		net.Derived = all.High.Format() + "元里政府给的" + part.High.Format() + "元不算"
		return r.bothFit(all, "政府给的也算", net, "政府给的不算")
	}
	return nil
}

// asksWhetherIncome makes two candidates where it is asked of one of two amounts whether it is income. nil if it is not.
func (r *Reading) asksWhetherIncome(topic asked.Topic, sums []Sum) []Sum {
	one, other, ok := pair(sums)
	if topic != asked.PlatformService || !ok {
		return nil
	}
	if asksIfCount.MatchString(r.After(other.Index)) {
		one, other = other, one
	} else if !asksIfCount.MatchString(r.After(one.Index)) {
		return nil
	}
	return r.bothFit(other.Plus(one), one.Text+"也算", other, one.Text+"不算")
}
