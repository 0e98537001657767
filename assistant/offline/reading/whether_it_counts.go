package reading

import (
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// A part of which the text does not say whether it counts: what of an investment public money has paid, and income of which
// it is asked whether it is any; what was paid beside a purchase.

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

// asksIfBeside makes two candidates where it is asked whether what was paid beside a purchase counts with it:
// 买模型用了20万，还买了数据标注服务10万，能一起算吗. nil if it is not.
func (r *Reading) asksIfBeside(topic asked.Topic) []Sum {
	if topic != asked.VerticalModel && topic != asked.Computing || len(r.Sums) != 2 || !asksIfToo.MatchString(r.Masked) || leftOutAlready.MatchString(r.Masked) {
		return nil
	}
	at := -1
	for i, s := range r.Sums {
		switch s.Role {
		case sentence.RoleClaim, sentence.RoleWish, sentence.RoleGap, sentence.RoleEdge, sentence.RoleProvince:
			return nil
		}
		if s.Index != i || s.Period != sentence.PerYear || sentence.PartOf.MatchString(sentence.LastPart(r.Before(i))) {
			return nil
		}
		if besidePurchase.MatchString(sentence.LastPart(r.Before(i)) + "¥" + sentence.FirstPart(r.After(i))) {
			if at >= 0 {
				return nil
			}
			at = i
		}
	}
	if at < 0 {
		return nil
	}
	base, other := r.Sums[1-at], r.Sums[at]
	base.Role, base.Found = sentence.MainRole[topic], sentence.MainRole[topic]
	return r.bothFit(base.Plus(other), other.Text+"也算", base, other.Text+"不算")
}

var (
	asksIfToo = pattern.MustCompile(`(?:能|可以|可不可以|能不能|要不要|可否|是不是|是否|也|都|一起|一块儿?|一并|合并|合在一起|加在一起|[,，])(?:能|可以|也|都|一起|一块儿?|一并|合并|合在一起|加在一起)*(?:算|计入|计)(?:不算|在一起|一起|在内|进去|进来|到一起|里面|进)*(?:吗|么|不|嘛|[?？])`)
	// besidePurchase is what is paid beside a model or computing power.
	besidePurchase = pattern.MustCompile(`标注|数据(?:服务|集|采购|清洗)|电费|存储|带宽|流量费|部署|实施费|培训费|运维|维护费|硬件|网络费|咨询费|集成费|定制费|微调费|驻场|人工费|差旅|机柜|托管费|安装费`)
)
