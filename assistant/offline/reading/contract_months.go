package reading

import (
	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// investedOnce: what was put into a project over several years is its investment all the same.
func (r *Reading) investedOnce() {
	for i, s := range r.Sums {
		if s.Period == sentence.PerYears && s.Role == sentence.RoleInvestment {
			r.Sums[i].Period = sentence.PerYear
		}
	}
}

// investedInAll is the whole of what was put into a project over several years, beside what one of them was: what is invested is paid
// for, whatever year it was in. nil if the whole is of no project, or not spent yet.
func (r *Reading) investedInAll(all, part Sum) []Sum {
	if all.Role != sentence.RoleInvestment || all.Index < 0 || part.Index < 0 || !putInAll.MatchString(sentence.LastPart(r.Before(all.Index))) || stillPlanned.MatchString(r.Masked) {
		return nil
	}
	all.Period = sentence.PerYear
	all.Derived = "其中一年的" + part.High.Format() + "元在" + all.High.Format() + "元里"
	return []Sum{all}
}

// prepaidYears keeps what one year costs where the message only tells what several of them come to, paid at once: 一年28万 … 一次付清56万;
// or asks what several of them bring: 那买两年呢. nil if it does neither.
func (r *Reading) prepaidYears(topic asked.Topic, sums []Sum, before []memory.Item) []memory.Item {
	name := string(sentence.MainRole[topic])
	if topic != asked.VerticalModel && topic != asked.Computing || len(before) != 1 || memory.Has(before[0].Low, name) {
		return nil
	}
	known, told := before[0].Money[name]
	it := before[0].Clone()
	it.Assumptions = nil
	switch {
	case !told:
		return nil
	case len(sums) == 0 && len(r.Sums) == 0 && topic == asked.VerticalModel && boughtForYears.MatchString(r.Masked):
		it.Assumptions = append(it.Assumptions, "补助是一次性的，按一个年度的购买费用"+known.Format()+"元算；几年一起买怎么分摊，文本没有写")
		return []memory.Item{it}
	case len(sums) == 1 && sums[0].Low.Equal(sums[0].High) && paidAtOnce.MatchString(r.Masked):
		if n, whole := PeriodsOf(sums[0].High, known, mostYears); whole && n > 1 {
			it.Assumptions = append(it.Assumptions, sums[0].High.Format()+"元是几年一起付的，按一个年度的"+known.Format()+"元算；预付多年的费用怎么分摊，文本没有写")
			return []memory.Item{it}
		}
	}
	return nil
}

// mostYears a contract runs.
const mostYears = 5

var (
	boughtForYears = pattern.MustCompile(`(?:买|签|付|用|订|续|包)(?:个|上|够|满|了)?[两二三四五2-5]年`)
	paidAtOnce     = pattern.MustCompile(`一次(?:性)?(?:全|都|把)?(?:付|交|买|缴|结)|预付|买断|打包|[两二三四五2-5]年(?:的)?(?:一起|一并|都)?(?:付|交|买|签)`)
)

var (
	putInAll     = pattern.MustCompile(`(?:共|一共|总共|累计|合计)(?:已经?)?投(?:资|入)?(?:了)?$`)
	stillPlanned = pattern.MustCompile(`计划|预计|打算|准备|拟|还要|还没|明年|后年|预算|要投|将`)
)
