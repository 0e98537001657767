package offline

import (
	"fmt"
	"slices"

	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// yearly is an amount brought to one year.
type yearly struct {
	low, high   money.Amount
	assumptions []string
	rate        *Rate  // what falls due each period, if it was stated so
	unit        *Rate  // the price of one piece, if it was stated so
	months      int64  // of the year that it falls due in, 0 if it was not stated by the period
	ask         string // why it cannot be brought to a year, for the applicant; "" if it can
}

// expected amounts have not happened yet.
var expected = pattern.MustCompile(`(计划|预计|预算|目标|打算|准备|拟|估计|planned|expected)[^,，。¥]{0,8}$`)

var (
	// partBehind: 全年都按7900一个月算.
	partBehind      = pattern.MustCompile(`^(?:元|块钱?)?(?:一|每)?个?(?:月|季)|^(?:元|块钱?)?/(?:月|季)`)
	yearRightBefore = pattern.MustCompile(`(每年|一年|(^|[^半])年付|年均|年费|全年|年度|一整年)[^,，。;；月季周天]{0,8}$`)
	unitCount       = pattern.MustCompile(count + `\s*(?:个|块)?` + pieces + `|(席|台|张|套|颗|片|卡时|卡|席位|坐席|账号|节点|用户|许可)[^,，。¥]{0,4}(?:到|为|是|成|了)\s*` + count)
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

// annual brings the sum to one year, telling what it assumed.
func (r *Reading) annual(s sum) yearly {
	y := yearly{low: s.Low, high: s.High}
	say := func(format string, args ...any) { y.assumptions = append(y.assumptions, fmt.Sprintf(format, args...)) }
	if s.derived != "" {
		say("%s，按%s元计算", s.derived, s.High.Format())
	}
	if r.eachOfThem(&y, s) {
		if y.ask != "" {
			return y
		}
	} else if s.role == roleUnit && !r.priced(&y, s) {
		return y
	}
	if s.Bare && s.index >= 0 && s.High.Less(plainYuan) && !r.inYuan() && s.period != perDay && !(s.period == perMonth && r.units() > 1) {
		y.ask = "数后面没有写单位，是元还是万元"
		return y
	}
	if m := instalments.FindStringSubmatch(r.masked); m != nil && s.index >= 0 && eachInstalment.MatchString(r.before(s.index)) {
		if n := small(m[1]); n > 1 {
			say("分%d次付：%s元 × %d", n, y.high.Format(), n)
			y.scale(n)
		}
	}
	period := s.period
	if s.index >= 0 && yearRightBefore.MatchString(r.before(s.index)) && !yearAndHalf.MatchString(r.before(s.index)) && !partBehind.MatchString(r.after(s.index)) {
		period = perYear
	}
	if period == perYears {
		y.ask = "这是几年合在一起的数，补助按一个年度算；预付多年的费用怎么分摊，文本没有写"
		return y
	}
	if c := cycleOf(period); c != nil && !r.times(&y, s, c) {
		return y
	}
	if period == perYear && s.index >= 0 && len(r.amounts) == 1 && yearsPrice.MatchString(r.before(s.index)) && partUsed.MatchString(r.masked) {
		y.ask = "这是一年的价，只用了一部分时间，当年实际付了多少要说清楚"
		return y
	}
	if part := r.onlyPartOf(s); part != "" {
		say("这是%s的数，全年其余时间的没有算进去", part)
	}
	if s.index >= 0 && expected.MatchString(r.before(s.index)) {
		say("这是预计（计划）的数，最后按实际发生的算")
	}
	switch {
	case s.whateverAbove() != "":
		say(s.whateverAbove(), s.Low.Format())
	case s.Above && !s.Approximate && s.Low.Equal(s.High):
		y.ask = "“以上”“不低于”只说了下限"
		return y
	case s.Below && s.Low.Equal(s.High):
		say("“不到%s元”按略低于这个数（少1分）计算", y.high.Format())
		y.low, y.high = y.low.Sub(money.Fen(1)), y.high.Sub(money.Fen(1))
	case s.Approximate && s.Low.Equal(s.High):
		say("是约数，按%s元计算，以最后的实际数为准", y.high.Format())
	}
	return y
}

// again brings a rate that was stated earlier to another number of months,
// quarters or pieces; false if the message states none.
func (r *Reading) again(it Item, name string) (yearly, bool) {
	if rate := it.Rate; rate != nil && rate.Input == name {
		if c := cycleOf(rate.Period); c != nil {
			n := c.in(r.masked)
			if bare := c.bare(r.masked); bare > 0 {
				n = bare
			}
			if more, whole := r.prolonged(c); whole {
				n = c.inYear
			} else if had, ok := periodsOf(it.Money[name], rate.High, mostPeriods); more > 0 && ok {
				n = had + more // 用了5个月 … 再续俩月
			}
			if n > 0 {
				y := yearly{low: rate.Low, high: rate.High, rate: rate}
				if u := it.Unit; u != nil && u.High.Times(u.Count).Equal(y.high) {
					u = r.priceFor(u)
					y.low, y.high, y.unit = u.Low.Times(u.Count), u.High.Times(u.Count), u // 4张卡每张每月1500: what all of them come to in a month stands nowhere
					y.rate = &Rate{Input: name, Low: y.low, High: y.high, Period: rate.Period}
					y.assumptions = []string{u.priced(), fmt.Sprintf("一共%d%s，再 × %d", n, c.unit, n)}
				} else {
					y.assumptions = []string{c.used(n, y.high)}
				}
				y.scale(n)
				return y, true
			}
		}
	}
	if unit := it.Unit; unit != nil && unit.Input == name {
		if n, steps := r.piecesNow(*unit); n > 0 {
			now := Rate{Input: name, Low: unit.Low, High: unit.High, Period: unit.Period, Count: n, Steps: steps}
			y := yearly{low: unit.Low, high: unit.High, unit: &now, assumptions: []string{now.priced()}}
			y.scale(n)
			if unit.Period == perMonth {
				months, how := monthsMade(it.Money[name], unit.High.Times(unit.Count))
				y.rate = &Rate{Input: name, Low: y.low, High: y.high, Period: perMonth} // 改成6台 … 只租半年
				y.assumptions = append(y.assumptions, how)
				y.scale(months)
			}
			return y, true
		}
	}
	return yearly{}, false
}

// prolonged tells by how many periods more something is to go on, or that it
// goes on for the whole year.
func (r *Reading) prolonged(c *cycle) (more int64, whole bool) {
	if wholeYearOn.MatchString(r.masked) {
		return 0, c.inYear > 0
	}
	if m := goesOnFor.FindStringSubmatch(r.masked); m != nil && c.period == perMonth {
		return small(m[1]), false
	}
	return 0, false
}

var (
	goesOnFor   = pattern.MustCompile(`(?:再|又|还|多)(?:续|租|用|买|跑|签|加)?(?:了|上)?\s*([一二两俩三仨四五六七八九十]|\d{1,2})(?:个)?月`)
	wholeYearOn = pattern.MustCompile(`(?:续|租|用|买|跑|签|做|凑|补)(?:满|够|足)(?:了)?(?:一)?(?:整)?年`)
)

// periodsOf is how many times a rate stands in a sum; false if it does not exactly.
func periodsOf(sum, rate money.Amount, most int64) (int64, bool) {
	for n := int64(1); n <= most; n++ {
		if rate.Times(n).Equal(sum) {
			return n, true
		}
	}
	return 0, false
}

// mostPeriods of a year are its months.
const mostPeriods = 12

// times brings an amount that falls due each period to the year; false if it
// cannot, y.ask then says why.
func (r *Reading) times(y *yearly, s sum, c *cycle) bool {
	if len(c.spans) > 0 || c.period == perHalf {
		y.rate = &Rate{Low: y.low, High: y.high, Period: c.period}
	}
	if halfPrice.MatchString(r.masked) {
		y.ask = "这是" + c.each + "的数，各期不一样，还要知道一年的总额"
		return false
	}
	n := r.spanOf(s.index, c.period)
	switch {
	case n > 0 && y.unit != nil:
		y.assumptions = append(y.assumptions, fmt.Sprintf("一共%d%s，再 × %d", n, c.unit, n))
	case n > 0:
		y.assumptions = append(y.assumptions, c.used(n, y.high))
	case c.inYear == 0:
		y.ask = "这是按天（周）的数，还要知道一年的总额"
		return false
	case (unevenMonths.MatchString(r.masked) || theRest.MatchString(r.masked)) && !everyOneOfThem.MatchString(r.masked):
		y.ask = "这是" + c.each + "的数，各期不一样或没有用满一年，还要知道一年的总额"
		return false
	case y.unit != nil: // every figure of a step stands in the message or the calculation
		n = c.inYear
		y.assumptions = append(y.assumptions, fmt.Sprintf("一共%d%s，再 × %d", n, c.unit, n))
	default:
		n = c.inYear
		y.assumptions = append(y.assumptions, fmt.Sprintf("按全年%d%s折算：%s%s元 × %d", n, c.unit, c.each, y.high.Format(), n))
	}
	y.scale(n)
	if c.inYear > 0 {
		y.months = n * 12 / c.inYear
	}
	return true
}

// overlong: amounts that follow each other in one year take up more than its
// twelve months, so one of them was not understood: 1到5月每月6200，6月涨价变成8900.
func (r *Reading) overlong(values []yearly) bool {
	var months int64
	part := false
	for _, y := range values {
		months += y.months
		part = part || y.months > 0 && y.months < 12
	}
	return part && months > 12 && changing.MatchString(r.masked)
}

// changing: what falls due is not the same all year.
var changing = pattern.MustCompile(`涨|降(价|到|成|为)|变成|改成|改为|调(整|到|成|高|低)|换成|[\d一二三四五六七八九十]月份?(起|开始|以后|之后)|后来|之后`)

// halfPrice: 头两个月半价.
var halfPrice = pattern.MustCompile(`(头|前|后|最后|首)` + smallNumber + `?个?月[^,，。]{0,3}(半价|打折|优惠|减半|[一二三四五六七八九]折)`)

// used says for how many periods an amount was counted.
func (c *cycle) used(n int64, each money.Amount) string {
	return fmt.Sprintf("按用了%d%s计算：%s%s元 × %d", n, c.unit, c.each, each.Format(), n)
}

func (y *yearly) scale(n int64) { y.low, y.high = y.low.Times(n), y.high.Times(n) }

// bigCount: 100万颗. mostUnits bounds it, far above what is sold in a year.
var bigCount = pattern.MustCompile(`(\d{1,6}(?:\.\d{1,4})?[千万亿]|[一二两三四五六七八九十百]{1,5}[千万亿])(?:多)?(?:颗|片|只|件|台|套|张|支|枚|个)`)

const mostUnits = 1_000_000_000

// returnedCount: 退货200套.
var returnedCount = pattern.MustCompile(`退(?:货|回|了)\s*` + largeCount + `\s*(?:台|套|张|颗|片|只|件)`)

// rented counts what was rented or bought at a time.
var rented = pattern.MustCompile(`(?:租|买|用)(?:了)?\s*(\d{1,4}|[一二两三四五六七八九十]{1,3})\s*(张|台|块|套)`)

// unevenCounts: several numbers of the same pieces were rented, one after the other.
func (r *Reading) unevenCounts() bool {
	seen := map[string]bool{}
	for _, m := range rented.FindAllStringSubmatch(r.masked, -1) {
		seen[m[1]+m[2]] = true
	}
	return len(seen) > 1 && len(having(r.sums, roleUnit)) == 1
}

// soldCount: 生产了150台，真正卖掉的是120台.
var soldCount = pattern.MustCompile(`(?:卖(?:掉|出|了)|售出|出货|销售|销了)[^,，。¥\d一二两三四五六七八九十]{0,6}` + largeCount + `\s*(?:台|套|张|颗|片|只|件)`)

// units returns how many pieces a unit price is for, 0 if not said.
func (r *Reading) units() int64 {
	if m := bigCount.FindStringSubmatch(r.masked); m != nil {
		if n := wholeNumber(m[1]); n > 1 {
			return n
		}
	}
	if n := firstLarge(soldCount, r.masked); n > 0 {
		return n - min(firstLarge(returnedCount, r.masked), n-1)
	}
	if r.unevenCounts() {
		return 0 // 上半年租4张，下半年租6张
	}
	for _, m := range unitCount.FindAllStringSubmatch(r.masked, -1) {
		for _, g := range []string{m[1], m[4]} {
			if n := small(g); n > 1 {
				return n
			}
		}
	}
	return 0
}

// inYuan: another bare number of the message is so large that it can only be yuan: 多买500、总共50300.
func (r *Reading) inYuan() bool {
	return slices.ContainsFunc(r.sums, func(s sum) bool { return s.Bare && !s.High.Less(surelyYuan) })
}

// surelyYuan is from where on nobody means 万: a hundred million and more of them.
var surelyYuan = money.Yuan(10_000)

// yearsPrice stands before the price of a whole year, partUsed tells that it was not used for all of it:
// 算力一年6万，用了8个月就停了.
var (
	yearsPrice = pattern.MustCompile(`(?:一年|每年|年付|年费|包年|年租)(?:是|要|的?价)?$`)
	partUsed   = pattern.MustCompile(`(?:只|就|才)` + usedSoLong + `|` + usedSoLong + `[^,，。]{0,4}(?:就|便)(?:停|退|不用|没用|没租)`)
)

// usedSoLong tells for how long something was used.
const usedSoLong = `(?:用|租|跑)(?:了|过)?(?:半年|` + smallNumber + `个?(?:月|季度?))`
