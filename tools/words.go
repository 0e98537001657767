package tools

import (
	"fmt"
	"strings"

	"github.com/rongce/rongce/tools/money"
)

// The words that applicants read on this floor, all of them here.

func sayShare(term string, base money.Amount, rate int64, award money.Amount) string {
	return fmt.Sprintf("%s %s元 × %d%% = %s元", term, exact(base), rate, exact(award))
}

func sayCeiling(award, most money.Amount) string {
	return fmt.Sprintf("%s元超过上限，按最高%s元计", exact(award), most.Format())
}

func sayMatch(term string, in money.Amount) string {
	return fmt.Sprintf("市级配套不超过%s，即不超过%s元", term, in.Format())
}

func sayUnder(term string, has, least money.Amount) string {
	return fmt.Sprintf("%s %s元，不到%s元的门槛，补0元", term, has.Format(), least.Format())
}

func sayReaches(term string, has, least money.Amount) string {
	return fmt.Sprintf("%s %s元，达到%s元的门槛", term, has.Format(), least.Format())
}

func sayWithin(term string, has, from, below money.Amount) string {
	return fmt.Sprintf("%s %s元，在%s元（含）至%s元（不含）之间", term, has.Format(), from.Format(), below.Format())
}

func sayRefer(term string, has, from money.Amount) string {
	return fmt.Sprintf("%s %s元，已达%s元（含）以上：市级补0元，转为支持申请省级相关补助", term, has.Format(), from.Format())
}

func sayQuota(n, most int64) string {
	return fmt.Sprintf("全市每年最多%d个，%d个按%d个计", most, n, most)
}

func sayEach(each money.Amount, n int64, award money.Amount) string {
	return fmt.Sprintf("每个%s元 × %d个 = %s元", each.Format(), n, award.Format())
}

func sayUpTo(most money.Amount, n int64, award money.Amount) string {
	if n == 1 {
		return fmt.Sprintf("文本没有计算公式，只定了上限：最高%s元", most.Format())
	}
	return fmt.Sprintf("文本没有计算公式，只定了上限：每人最高%s元 × %d人 = 最高%s元", most.Format(), n, award.Format())
}

func sayParts(parts []Part, sum money.Amount) string {
	terms := make([]string, len(parts))
	for i, p := range parts {
		terms[i] = fmt.Sprintf("%s %s元", p.Name, p.Amount.Format())
	}
	return strings.Join(terms, " + ") + fmt.Sprintf(" = 最高%s元", sum.Format())
}

func sayStillToCome(term string, to, has money.Amount) string {
	return fmt.Sprintf("%s要到%s元，已有%s元，还差%s元", term, to.Format(), has.Format(), to.Sub(has).Format())
}

func sayAwardShort(now, then money.Amount) string {
	return fmt.Sprintf("现在最多能拿%s元，离%s元还差%s元", now.Format(), then.Format(), then.Sub(now).Format())
}

func sayMoreToCome(term string, to, had int64) string {
	return fmt.Sprintf("%s要到%d，已有%d，还差%d", term, to, had, to-had)
}

func sayPartOfYear(n PartOfYear, year money.Amount) string {
	name := map[PartOfYear]string{Halves: "半年", Quarters: "季度", Months: "月"}[n]
	return fmt.Sprintf("分到一年%d个%s，平均每%s %s元", n, name, name, year.Quotient(int64(n)).Format())
}

func sayUnmet(reason string) string { return reason + "，补0元" }

func warnCeilingBinds(most money.Amount, term string, from money.Amount) string {
	return fmt.Sprintf("已到上限%s元：%s从%s元起就封顶，再多也不增加", most.Format(), term, from.Format())
}

func warnCeilingReached(most money.Amount) string {
	return fmt.Sprintf("刚好到上限%s元", most.Format())
}

func warnCeilingAhead(most money.Amount, term string, from, gap money.Amount) string {
	return fmt.Sprintf("上限%s元，%s到%s元时封顶，还差%s元", most.Format(), term, from.Format(), gap.Format())
}

func warnShort(term string, gap, least money.Amount) string {
	if gap.Equal(least) { // nothing is bought yet
		return fmt.Sprintf("%s要到%s元才有", term, least.Format())
	}
	return fmt.Sprintf("%s离%s元的门槛还差%s元", term, least.Format(), gap.Format())
}

func warnCliff(term string, below, gap money.Amount) string {
	return fmt.Sprintf("%s一旦达到%s元，市里就不补了，改为支持申请省级补助；现在离这条线还有%s元", term, below.Format(), gap.Format())
}

func warnBeyond(term string, over, from money.Amount) string {
	if over.IsZero() {
		return fmt.Sprintf("%s刚好%s元，%s元本身已不在市级补助区间内", term, from.Format(), from.Format())
	}
	return fmt.Sprintf("%s超出%s元这条线%s元", term, from.Format(), over.Format())
}

func warnQuotaBinds(most int64) string { return fmt.Sprintf("全市每年最多评%d个", most) }

func warnEdges(term string, low, high money.Amount, edges []string) string {
	return fmt.Sprintf("%s在%s元到%s元之间，结果会在%s处变化，请以最后的实际数为准", term, low.Format(), high.Format(), strings.Join(edges, "、"))
}

func warnBetween(term string, edges []string) string {
	return fmt.Sprintf("两头都补0元，但%s落在%s（含）到%s（不含）之间就有补助", term, edges[0], edges[1])
}

func sayRounded(award money.Amount) string {
	return fmt.Sprintf("四舍五入到分，%s元", award.Format())
}

// exact writes every digit of a sum, grouped: the arithmetic is rounded only at its end.
func exact(a money.Amount) string {
	whole, fraction, found := strings.Cut(a.Exact(), ".")
	w, err := money.Parse(whole)
	if !found || len(fraction) <= 2 || err != nil {
		return a.Format()
	}
	return w.Format() + "." + fraction
}

func sayLowEnd(line string) string  { return "按低的一头：" + line }
func sayHighEnd(line string) string { return "按高的一头：" + line }

// sayGiven says a sum, or a range where its ends differ.
func sayGiven(from, to money.Amount) string {
	if from.Equal(to) {
		return to.Format() + "元"
	}
	return from.Format() + "元至" + to.Format() + "元"
}

func sayTruth(yes bool) string {
	if yes {
		return "是"
	}
	return "否"
}

// AssumedSame says that one figure was used for two inputs.
func AssumedSame(total, fee *Input) string {
	return fmt.Sprintf("只有一个数，%s和%s都按它计算", total.Term, fee.Term)
}

const (
	invalidRange    = "范围应从低到高写两个数"
	invalidNegative = "金额不能是负数"
	invalidZero     = "金额不能是0元"
	invalidTooLarge = "金额大得不合常理，请核对单位"
	invalidFee      = "当年实际服务费不应大于年度购买总额，请核对"
	invalidCount    = "数量应是1到10000之间的整数"
)

// unmetIndividual is why an individual gets nothing where the text speaks of 企业.
const unmetIndividual = "补的对象是企业，个人不在内"
