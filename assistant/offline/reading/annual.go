package reading

import (
	"fmt"
	"slices"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// expected amounts have not happened yet.
var expected = pattern.MustCompile(`(计划|预计|预算|目标|打算|准备|拟|估计|planned|expected)[^,，。¥]{0,8}$`)

var (
	// partBehind: 全年都按7900一个月算.
	partBehind      = pattern.MustCompile(`^(?:元|块钱?)?(?:一|每)?个?(?:月|季)|^(?:元|块钱?)?/(?:月|季)`)
	yearRightBefore = pattern.MustCompile(`(每年|一年|(^|[^半])年付|年均|年费|全年|年度|一整年)[^,，。;；月季周天]{0,8}$`)
	unitCount       = pattern.MustCompile(sentence.Count + `\s*(?:个|块)?` + sentence.Pieces + `|(席|台|张|套|颗|片|卡时|卡|席位|坐席|账号|节点|用户|许可)[^,，。¥]{0,4}(?:到|为|是|成|了)\s*` + sentence.Count)
)

// unevenMonths: the months are not all alike, or not twelve, and no number says how many.
var unevenMonths = pattern.MustCompile(`月[^。¥]{0,12}(今年|明年|次年|20\d\d年).{1,3}月|(最后|第[一二三四]|那|其中|有)[^,，。¥]{0,3}个?(季度|月)[^,，。¥]{0,4}(翻|减半|涨|降|多|少|高|低)[^,，。¥]{0,6}([,，。?？]|$)|[大小]半年|从.{0,6}月|[\d一二三四五六七八九十]月份?.{0,4}(开始|起|到|至)|[前后]面?.{0,3}个?月`)

// everyOneOfThem says that no month or quarter differs: 月月都是这个数，一个月也没落下.
var everyOneOfThem = pattern.MustCompile(`(?:月月|每个?月|季季|每个?季度?|四个季度|十二个月|12个月)(?:都|全|统统|也)?(?:是|为)?(?:这个?|一样的?|同样的?|同一个|固定的?|雷打不动的?)数|一个(?:月|季度?)(?:也|都)(?:没|不)(?:有)?(?:落下?|落|断|少|缺|漏|差|停|拉下)过?|(?:月月|每个?月|每个?季度?)(?:都)?(?:雷打不动|一模一样|不变)`)

var (
	// instalments: 分三次付，每次2万5.
	instalments    = pattern.MustCompile(`分(?:成|作|做|了)?(\d|[两二三四五六七八九十])(?:次|期|笔|回|趟|批)(?:付|交|支付|结)?`)
	eachInstalment = pattern.MustCompile(`每(次|期|笔|回|趟|批)(付|交|结|收|是|给|打)?$`)
)

// Annual brings the sum to one year, telling what it assumed.
func (r *Reading) Annual(s Sum) memory.Yearly {
	y := memory.Yearly{Low: s.Low, High: s.High}
	say := func(format string, args ...any) { y.Assumptions = append(y.Assumptions, fmt.Sprintf(format, args...)) }
	if s.Derived != "" {
		say("%s，按%s元计算", s.Derived, s.High.Format())
	}
	if r.eachOfThem(&y, s) {
		if y.Ask != "" {
			return y
		}
	} else if s.Role == sentence.RoleUnit && !r.priced(&y, s) {
		return y
	}
	if s.Bare && s.Index >= 0 && s.High.Less(sentence.PlainYuan) && !r.inYuan() && s.Period != sentence.PerDay && !(s.Period == sentence.PerMonth && r.Units() > 1) {
		y.Ask = "数后面没有写单位，是元还是万元"
		return y
	}
	if m := instalments.FindStringSubmatch(r.Masked); m != nil && s.Index >= 0 && eachInstalment.MatchString(r.Before(s.Index)) {
		if n := sentence.Small(m[1]); n > 1 {
			say("分%d次付：%s元 × %d", n, y.High.Format(), n)
			y.Scale(n)
		}
	}
	period := s.Period
	if s.Index >= 0 && yearRightBefore.MatchString(r.Before(s.Index)) && !sentence.YearAndHalf.MatchString(r.Before(s.Index)) && !partBehind.MatchString(r.After(s.Index)) {
		period = sentence.PerYear
	}
	if period == sentence.PerYears {
		y.Ask = "这是几年合在一起的数，补助按一个年度算；预付多年的费用怎么分摊，文本没有写"
		return y
	}
	if c := sentence.CycleOf(period); c != nil && !r.times(&y, s, c) {
		return y
	}
	if period == sentence.PerYear && s.Index >= 0 && len(r.Amounts) == 1 && yearsPrice.MatchString(r.Before(s.Index)) && partUsed.MatchString(r.Masked) {
		y.Ask = "这是一年的价，只用了一部分时间，当年实际付了多少要说清楚"
		return y
	}
	if part := r.onlyPartOf(s); part != "" {
		say("这是%s的数，全年其余时间的没有算进去", part)
	}
	if s.Index >= 0 && expected.MatchString(r.Before(s.Index)) {
		say("这是预计（计划）的数，最后按实际发生的算")
	}
	switch {
	case s.whateverAbove() != "":
		say(s.whateverAbove(), s.Low.Format())
	case s.Above && !s.Approximate && s.Low.Equal(s.High):
		y.Ask = "“以上”“不低于”只说了下限"
		return y
	case s.Below && s.Low.Equal(s.High):
		say("“不到%s元”按略低于这个数（少1分）计算", y.High.Format())
		y.Low, y.High = y.Low.Sub(money.Fen(1)), y.High.Sub(money.Fen(1))
	case s.Approximate && s.Low.Equal(s.High):
		say("是约数，按%s元计算，以最后的实际数为准", y.High.Format())
	}
	return y
}

// again brings a rate that was stated earlier to another number of months,
// quarters or pieces; false if the message states none.
func (r *Reading) again(it memory.Item, name string) (memory.Yearly, bool) {
	if rate := it.Rate; rate != nil && rate.Input == name {
		if c := sentence.CycleOf(rate.Period); c != nil {
			n := c.In(r.Masked)
			if bare := c.Bare(r.Masked); bare > 0 {
				n = bare
			}
			if more, whole := r.prolonged(c); whole {
				n = c.InYear
			} else if had, ok := PeriodsOf(it.Money[name], rate.High, sentence.MostPeriods); more > 0 && ok {
				n = had + more // 用了5个月 … 再续俩月
			}
			if n > 0 {
				y := memory.Yearly{Low: rate.Low, High: rate.High, Rate: rate}
				if u := it.Unit; u != nil && u.High.Times(u.Count).Equal(y.High) {
					u = r.priceFor(u)
					y.Low, y.High, y.Unit = u.Low.Times(u.Count), u.High.Times(u.Count), u // 4张卡每张每月1500: what all of them come to in a month stands nowhere
					y.Rate = &memory.Rate{Input: name, Low: y.Low, High: y.High, Period: rate.Period}
					y.Assumptions = []string{u.Priced(), fmt.Sprintf("一共%d%s，再 × %d", n, c.Unit, n)}
				} else {
					y.Assumptions = []string{c.Used(n, y.High)}
				}
				y.Scale(n)
				return y, true
			}
		}
	}
	if unit := it.Unit; unit != nil && unit.Input == name {
		if n, steps := r.PiecesNow(*unit); n > 0 {
			now := memory.Rate{Input: name, Low: unit.Low, High: unit.High, Period: unit.Period, Count: n, Steps: steps}
			y := memory.Yearly{Low: unit.Low, High: unit.High, Unit: &now, Assumptions: []string{now.Priced()}}
			y.Scale(n)
			if unit.Period == sentence.PerMonth {
				months, how := monthsMade(it.Money[name], unit.High.Times(unit.Count))
				y.Rate = &memory.Rate{Input: name, Low: y.Low, High: y.High, Period: sentence.PerMonth} // 改成6台 … 只租半年
				y.Assumptions = append(y.Assumptions, how)
				y.Scale(months)
			}
			return y, true
		}
	}
	return memory.Yearly{}, false
}

// prolonged tells by how many periods more something is to go on, or that it
// goes on for the whole year.
func (r *Reading) prolonged(c *sentence.Cycle) (more int64, whole bool) {
	if wholeYearOn.MatchString(r.Masked) {
		return 0, c.InYear > 0
	}
	if m := goesOnFor.FindStringSubmatch(r.Masked); m != nil && c.Period == sentence.PerMonth {
		return sentence.Small(m[1]), false
	}
	return 0, false
}

var (
	goesOnFor   = pattern.MustCompile(`(?:再|又|还|多)(?:续|租|用|买|跑|签|加)?(?:了|上)?\s*([一二两俩三仨四五六七八九十]|\d{1,2})(?:个)?月`)
	wholeYearOn = pattern.MustCompile(`(?:续|租|用|买|跑|签|做|凑|补)(?:满|够|足)(?:了)?(?:一)?(?:整)?年`)
)

// PeriodsOf is how many times a rate stands in a sum; false if it does not exactly.
func PeriodsOf(sum, rate money.Amount, most int64) (int64, bool) {
	for n := int64(1); n <= most; n++ {
		if rate.Times(n).Equal(sum) {
			return n, true
		}
	}
	return 0, false
}

// times brings an amount that falls due each period to the year; false if it
// cannot, y.ask then says why.
func (r *Reading) times(y *memory.Yearly, s Sum, c *sentence.Cycle) bool {
	if len(c.Spans) > 0 || c.Period == sentence.PerHalf {
		y.Rate = &memory.Rate{Low: y.Low, High: y.High, Period: c.Period}
	}
	if halfPrice.MatchString(r.Masked) {
		y.Ask = "这是" + c.Each + "的数，各期不一样，还要知道一年的总额"
		return false
	}
	n := r.SpanOf(s.Index, c.Period)
	switch {
	case n > 0 && y.Unit != nil:
		y.Assumptions = append(y.Assumptions, fmt.Sprintf("一共%d%s，再 × %d", n, c.Unit, n))
	case n > 0:
		y.Assumptions = append(y.Assumptions, c.Used(n, y.High))
	case c.InYear == 0:
		y.Ask = "这是按天（周）的数，还要知道一年的总额"
		return false
	case (unevenMonths.MatchString(r.Masked) || sentence.TheRest.MatchString(r.Masked)) && !everyOneOfThem.MatchString(r.Masked):
		y.Ask = "这是" + c.Each + "的数，各期不一样或没有用满一年，还要知道一年的总额"
		return false
	case y.Unit != nil: // every figure of a step stands in the message or the calculation
		n = c.InYear
		y.Assumptions = append(y.Assumptions, fmt.Sprintf("一共%d%s，再 × %d", n, c.Unit, n))
	default:
		n = c.InYear
		y.Assumptions = append(y.Assumptions, fmt.Sprintf("按全年%d%s折算：%s%s元 × %d", n, c.Unit, c.Each, y.High.Format(), n))
	}
	y.Scale(n)
	if c.InYear > 0 {
		y.Months = n * 12 / c.InYear
	}
	return true
}

// overlong: amounts that follow each other in one year take up more than its
// twelve months, so one of them was not understood: 1到5月每月6200，6月涨价变成8900.
func (r *Reading) overlong(values []memory.Yearly) bool {
	var months int64
	part := false
	for _, y := range values {
		months += y.Months
		part = part || y.Months > 0 && y.Months < 12
	}
	return part && months > 12 && changing.MatchString(r.Masked)
}

// changing: what falls due is not the same all year.
var changing = pattern.MustCompile(`涨|降(价|到|成|为)|变成|改成|改为|调(整|到|成|高|低)|换成|[\d一二三四五六七八九十]月份?(起|开始|以后|之后)|后来|之后`)

// halfPrice: 头两个月半价.
var halfPrice = pattern.MustCompile(`(头|前|后|最后|首)` + sentence.SmallNumber + `?个?月[^,，。]{0,3}(半价|打折|优惠|减半|[一二三四五六七八九]折)`)

// bigCount: 100万颗. MostUnits bounds it, far above what is sold in a year.
var bigCount = pattern.MustCompile(`(\d{1,6}(?:\.\d{1,4})?[千万亿]|[一二两三四五六七八九十百]{1,5}[千万亿])(?:多)?(?:颗|片|只|件|台|套|张|支|枚|个)`)

// returnedCount: 退货200套.
var returnedCount = pattern.MustCompile(`退(?:货|回|了)\s*` + sentence.LargeCount + `\s*(?:台|套|张|颗|片|只|件)`)

// rented counts what was rented or bought at a time.
var rented = pattern.MustCompile(`(?:租|买|用)(?:了)?\s*(\d{1,4}|[一二两三四五六七八九十]{1,3})\s*(张|台|块|套)`)

// unevenCounts: several numbers of the same pieces were rented, one after the other.
func (r *Reading) unevenCounts() bool {
	seen := map[string]bool{}
	for _, m := range rented.FindAllStringSubmatch(r.Masked, -1) {
		seen[m[1]+m[2]] = true
	}
	return len(seen) > 1 && len(Having(r.Sums, sentence.RoleUnit)) == 1
}

// soldCount: 生产了150台，真正卖掉的是120台.
var soldCount = pattern.MustCompile(`(?:卖(?:掉|出|了)|售出|出货|销售|销了)[^,，。¥\d一二两三四五六七八九十]{0,6}` + sentence.LargeCount + `\s*(?:台|套|张|颗|片|只|件)`)

// Units returns how many pieces a unit price is for, 0 if not said.
func (r *Reading) Units() int64 {
	if m := bigCount.FindStringSubmatch(r.Masked); m != nil {
		if n := sentence.WholeNumber(m[1]); n > 1 {
			return n
		}
	}
	if n := sentence.FirstLarge(soldCount, r.Masked); n > 0 {
		return n - min(sentence.FirstLarge(returnedCount, r.Masked), n-1)
	}
	if r.unevenCounts() {
		return 0 // 上半年租4张，下半年租6张
	}
	for _, m := range unitCount.FindAllStringSubmatch(r.Masked, -1) {
		for _, g := range []string{m[1], m[4]} {
			if n := sentence.Small(g); n > 1 {
				return n
			}
		}
	}
	return 0
}

// inYuan: another bare number of the message is so large that it can only be yuan: 多买500、总共50300.
func (r *Reading) inYuan() bool {
	return slices.ContainsFunc(r.Sums, func(s Sum) bool { return s.Bare && !s.High.Less(sentence.SurelyYuan) })
}

// yearsPrice stands before the price of a whole year, partUsed tells that it was not used for all of it:
// 算力一年6万，用了8个月就停了.
var (
	yearsPrice = pattern.MustCompile(`(?:一年|每年|年付|年费|包年|年租)(?:是|要|的?价)?$`)
	partUsed   = pattern.MustCompile(`(?:只|就|才)` + usedSoLong + `|` + usedSoLong + `[^,，。]{0,4}(?:就|便)(?:停|退|不用|没用|没租)`)
)

// usedSoLong tells for how long something was used.
const usedSoLong = `(?:用|租|跑)(?:了|过)?(?:半年|` + sentence.SmallNumber + `个?(?:月|季度?))`
