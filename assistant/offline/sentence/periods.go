package sentence

import (
	"strconv"

	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// Period is how often an amount falls due.
type Period string

const (
	PerYear       Period = ""
	PerMonth      Period = "month"
	PerQuarter    Period = "quarter"
	PerHalf       Period = "half"
	PerTwoMonths  Period = "two months"
	PerFourMonths Period = "four months"

	// How often an amount falls due; a year is what all rules are by, so it is the zero value.
	PerDay   Period = "day"
	PerWeek  Period = "week"
	PerYears Period = "years" // a contract over several years
)

// Monthly: an amount is by the month.
var Monthly = pattern.MustCompile(`(?:^|[^一二三四五六七八九十\d上本这当下个几整每])月度?(?:服务|销售|营业|算力|租)?(?:收入|营收|销售额?|费用?|账单|支出|开销|消费|成本|流水)|¥(?:元|块钱?)?(?:每|一|/)月|每个?月|月均|月度?平均|按月|(?:^|[^一二三四五六七八九十\d上本这当下个几整每])月(?:结|付|租|缴|交|供|收|进)|(?:^|[^十])一个?月一(?:结|付|交|缴|次|回|笔)|一个月|单月|/月|每月|(?:^|[^一二三四五六七八九十\d上本这当下个几整每])月付|包月|月租|月费|月销|月结|个月¥|月入|monthly|per month|a month|/month|each month`)

var periodWords = []struct {
	period Period
	words  *pattern.Pattern
}{
	{PerTwoMonths, everySomeMonths(`两俩二2`, `two|2`)},
	{PerQuarter, everySomeMonths(`三仨3`, `three|3`)},
	{PerFourMonths, everySomeMonths(`四4`, `four|4`)},
	{PerHalf, everySomeMonths(`六6`, `six|6`)},
	{PerMonth, Monthly},
	{PerQuarter, pattern.MustCompile(`每个?季度?|(?:^|[^一二三四1-4第本上当这个几两末首头前后])季度\s*¥|单季度?|一个?季度?|季均|按季|/季|季付|(?:^|[^一二三四1-4第本上当这])季度?(付|结|收|交|费|均|平均|销|入|做|卖|达|冲)|quarterly|per quarter|a quarter|each quarter`)},
	{PerHalf, pattern.MustCompile(`费用半年¥|每半年|半年(?:均|平均)|半年(付|结|交|缴|收|打|给)?(款|钱|账|费)?一(付|结|交|缴|次|回|笔)|(^|[^上下前后这大小外另改用跑试等过拖磨隔停了近忙调])半年(?:[^后前之以]|$)|half.?year|twice (?:a|per) year|semi.?annual`)},
	{PerWeek, pattern.MustCompile(`每周|一周|每星期|一星期|(一|每)(个)?礼拜|一个星期|周均|/周|weekly|per week|a week`)},
	{PerDay, pattern.MustCompile(`每天|一天|日均|每日|/天|按天|daily|per day|a day`)},
	{PerYears, pattern.MustCompile(`(?:^|[^第\d])[两二三四五3-6]\s*年(?:的|期)?(?:算力|模型|gpu|服务|云)[^,，。¥\d]{0,4}(?:合同|协议|授权|打包)|(?:^|[^第\d])([两二三四五六3-6])\s*年(的)?(合同|期|协议|总价|服务|授权|费用|一次|一签|打包|共|总共)|(签|买|付|订|包|预付|一次性(付|买|签|交|缴)|(合同|协议)(期)?)(了|的)?(是|签了)?\s*([两二三四五六3-6])\s*年|(?:^|[^\d])(两|二|三|四|五|3|4|5)年[^,，。¥]{0,8}(一共|合计|加起来|加一|加在|合起|总共|打包)|(two|three|four|five|\d).year`)},
}

// everySomeMonths: 每三个月, 两个月一结, every two months. numerals and english are the
// ways to write how many.
func everySomeMonths(numerals, english string) *pattern.Pattern {
	n := `[` + numerals + `]个月`
	return pattern.MustCompile(`[每隔]` + n + `|` + n + `(?:结|付|交|收|算|打|缴|给|扣|划)?(?:款|钱|账|费)?一(?:回|次|结|付|笔|交|缴)|(?:every|each|per) (?:` + english + `) months`)
}

// partsEach stands before an amount that each of the parts of a year came to: 上下半年各¥.
var partsEach = []struct {
	period Period
	words  *pattern.Pattern
}{
	{PerHalf, pattern.MustCompile(`(?:上下半年|前后半年|两个?半年|上半年[和跟与、,，]?下半年)` + each)},
	{PerQuarter, pattern.MustCompile(`(?:[两三四234]个季度?|四季度?|一二三四季度?)` + each)},
	{PerMonth, pattern.MustCompile(`(?:\d{1,2}|十?[一二两三四五六七八九]|十)个月` + each)},
}

// each stands between what there are several of and the amount of one of them.
const each = `[^,，。¥]{0,4}(?:各|都|均|每|还是|仍)[^,，。¥\d]{0,4}$`

// EachOfSeveral is how often what each of several parts of a year came to falls due; PerYear
// if the text before an amount names no such parts.
func EachOfSeveral(before string) Period {
	for _, p := range partsEach {
		if p.words.MatchString(before) {
			return p.period
		}
	}
	return PerYear
}

// PartOfYear names a part of a year.
var PartOfYear = pattern.MustCompile(`(?:前面?|头|后面?|最后|剩下|剩|余下|其余|末)(?:的|这|那)?(?:\d{1,2}|[一二两三四五六七八九十]{1,2})个月|(?:头|首|末|最后)一?季度?|第[一二三四1-4]季|[上下前后]半年|(?:first|second) half|(?:first|second|third|fourth) quarter|第?[一二三四1-4]季度|q[1-4]|一季度|[一二三四五六七八九十\d]{1,2}月份?`)

var quarterNamed = pattern.MustCompile(`(?:头|首|末|最后)一?季|第[一二三四1-4]季度?|[一二三四1-4]季度|[一二三四]季[^,，。¥节\d]{0,4}¥|q[1-4]|第[一二三四]¥`)

// lastPeriod is what is left of the year, and no period of an amount: 最后一季度还差多少.
var lastPeriod = pattern.MustCompile(`(最后|剩下?|还有|还剩|余下|末了)(的|这)?一个?(季度?|月)`)

// countedEach is what is done so many times a day or month, and no money: 每天接200单.
var countedEach = pattern.MustCompile(`(?:每[个]?(?:天|日|周|月|年)|[日月年]均|一(?:天|个月|周))[^,，。¥\d]{0,6}[\d一二三四五六七八九十百千万]+(?:多|来)?(?:单|件|次|台|人|个|吨|车|公里|小时|场|批|位|名|家|条|张|瓶|箱|斤|亩|趟)`)

// ownQuarter stands before what one quarter came to, even where it is said that one pays
// by the quarter: 按季付的，一季¥，二季¥.
var ownQuarter = pattern.MustCompile(`^(?:第?[一二三四1-4]季度?|q[1-4])[^,，。¥每]{0,6}$`)

// nearAfter is how many characters behind an amount may still tell its period.
const nearAfter = 8

// EveryQuarter says that a quarter's amount falls due again and again, beside
// quarters that are named: 一季度5万，后三季度每季度8万.
var EveryQuarter = pattern.MustCompile(`每个?季度?|季均|/季|按季`)

// wholeOfYear: 今年实际总共付了 says that the amount is all of the year's.
var wholeOfYear = pattern.MustCompile(`(今年|全年|一年|年度)[^,，。¥]{0,4}(总共|一共|合计|拢共|共)(付|花|用|买|投|卖|收|是|有)?(了|过)?$`)

// oneByOne: the amounts are said in the order of what they are of.
var oneByOne = pattern.MustCompile(`分别|依次|各是|逐年`)

// ChangedMonths: from then on another amount falls due each month: 后4个月涨到11000.
var ChangedMonths = pattern.MustCompile(`(后|剩下|余下|其余|最后|后来)(面|来)?的?` + SmallNumber + `个月[^,，。¥]{0,6}(涨|降|变|改|调|升|跌|减)(到|成|为|至)[^,，。¥]{0,3}$|` + SmallNumber + `月份?(起|开始|以后)?[^,，。¥]{0,4}(涨|降|变|改|调|升|跌|减)[^,，。¥]{0,4}(到|成|为|至)[^,，。¥]{0,3}$`)

// ofSomeMonths stands before what some months of the year came to together: 前九个月¥，后三个月¥.
var ofSomeMonths = pattern.MustCompile(`(?:^|[^\d一二三四五六七八九十])` + SmallNumber + `月?份?(?:到|至|-|~)` + SmallNumber + `月份?[^,，。¥每均各]{0,8}$|(?:前面?|头|后面?|最后|剩下|剩|余下|其余|末)(?:的|这|那)?` + SmallNumber + `个月[^,，。¥每均各]{0,6}$|(?:^|[^每隔\d一二三四五六七八九十])(?:[二两三四五六七八九十]|十[一二]|1[0-2]|[2-9])个月(?:的)?(?:总)?(?:租金|租费|费用|账单|花费|开销|服务费|算力费|授权费|服务收入|收入|营收|流水|销售额?|销量)(?:一共|总共|合计|共|是|为|花了|付了|有|才|大概|约)*$`)

// paidMonthly says of all amounts that they fall due each month.
var paidMonthly = pattern.MustCompile(`按月|(?:^|[^\d一二三四五六七八九十上本当下这那个几])月[付租费结均供]|包月|单月|/月|(?:^|[^十])一个?月(?:多少|是|要)`)

// PeriodOf tells how often the i-th amount falls due: from the words right
// around it, or said once for all.
func (s *Sentence) PeriodOf(i int) Period {
	before, after := countedEach.ReplaceAllString(s.Before(i), " "), FirstPart(s.After(i))
	if s.English { // words are longer, and what stands before the last mark is of another amount
		before = LastPart(before)
	} else if len([]rune(after)) > nearAfter {
		after = string([]rune(after)[:nearAfter])
	}
	near := yearsAgoEN.ReplaceAllString(before, " ") + "¥" + after
	if wholeOfYear.MatchString(before) && !Monthly.MatchString(LastPart(near)) && !EveryQuarter.MatchString(LastPart(near)) {
		return PerYear
	}
	if p := EachOfSeveral(before); p != PerYear {
		return p
	}
	if p, told := s.ofContract(i); told {
		return p
	}
	named := len(quarterNamed.FindAllString(s.Masked, 3)) > 1 || len(s.Amounts) > 1 && TheRest.MatchString(s.Masked)
	if named && (!EveryQuarter.MatchString(near) || ownQuarter.MatchString(LastPart(before))) && !Monthly.MatchString(near) {
		return PerYear // 一季度…，二季度…: each is what it is
	}
	if i > 0 && ChangedMonths.MatchString(before) && s.PeriodOf(i-1) == PerMonth {
		return PerMonth
	}
	if monthsInAll.MatchString(LastPart(before)) && s.MoreMonths(i) {
		return PerYear
	}
	if ofSomeMonths.MatchString(LastPart(before)) && !paidMonthly.MatchString(s.Masked) {
		if i > 0 && s.PeriodOf(i-1) == PerMonth {
			return PerMonth // 前五个月每月6000，后七个月9000
		}
		return PerYear
	}
	several := len(s.Amounts) > 1 && oneByOne.MatchString(s.Masked)
	for _, p := range periodWords {
		if p.period == PerYears && several {
			continue // 三年服务收入分别是100万、200万: one of each year
		}
		if p.words.MatchString(near) {
			return p.period
		}
	}
	if len(s.Amounts) == 1 { // the period may stand anywhere around the one amount
		masked := countedEach.ReplaceAllString(lastPeriod.ReplaceAllString(yearsAgoEN.ReplaceAllString(inReach(s.Masked), " "), " "), " ")
		for _, p := range periodWords {
			if p.words.MatchString(masked) {
				return p.period
			}
		}
	}
	return PerYear
}

// Small reads a small whole number in digits or Chinese numerals; 0 if it is none.
func Small(text string) int64 {
	switch text {
	case "俩":
		return 2
	case "仨":
		return 3
	}
	if n, err := strconv.ParseInt(text, 10, 32); err == nil {
		return n
	}
	return money.WholeNumeral(text)
}

// yearsAgoEN tells when something was made, and for how long nothing was paid.
var yearsAgoEN = pattern.MustCompile(`\b(?:\d+|one|two|three|four|five|a few|some) years? ago\b`)
