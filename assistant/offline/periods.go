package offline

import (
	"regexp"
	"strconv"
	"strings"

	"github.com/rongce/rongce/tools/money"
)

// Period is how often an amount falls due.
type Period string

const (
	perYear    Period = ""
	perMonth   Period = "month"
	perQuarter Period = "quarter"
	perHalf    Period = "half"
	perDay     Period = "day"
	perWeek    Period = "week"
	perYears   Period = "years" // a contract over several years
)

var periodWords = []struct {
	period Period
	words  *regexp.Regexp
}{
	{perMonth, regexp.MustCompile(`每个?月|月均|按月|一个月|单月|/月|每月|(?:^|[^一二三四五六七八九十\d])月付|包月|月租|月费|月销|月结|个月¥|月入|monthly|per month|a month|/month|each month`)},
	{perQuarter, regexp.MustCompile(`每个?季度?|一个?季度?|季均|按季|/季|季付|(?:^|[^一二三四1-4第])季度(付|结|收|交|费|均|销)|quarterly|per quarter|a quarter|each quarter`)},
	{perHalf, regexp.MustCompile(`每半年|半年(一付|一结|一交|一次|付一|结一|交一)|(^|[^上下前后这大小])半年[^度]?|half.?year`)},
	{perWeek, regexp.MustCompile(`每周|一周|每星期|一个星期|周均|/周|weekly|per week|a week`)},
	{perDay, regexp.MustCompile(`每天|一天|日均|每日|/天|按天|daily|per day|a day`)},
	{perYears, regexp.MustCompile(`([两二三四五六3-6])\s*年(的)?(合同|期|协议|总价|服务|授权|费用|一次|一签|打包|共|总共)|(签|买|付|订|包|预付|一次性(付|买|签|交|缴)|(合同|协议)(期)?)(了|的)?(是|签了)?\s*([两二三四五六3-6])\s*年|(两|二|三|四|五|3|4|5)年[^,，。¥]{0,8}(一共|合计|加起来|总共|打包)|(two|three|four|five|\d).year`)},
}

var partOfYear = regexp.MustCompile(`[上下前后]半年|第?[一二三四1-4]季度|q[1-4]|一季度|[一二三四五六七八九十\d]{1,2}月份?`)

var quarterNamed = regexp.MustCompile(`第[一二三四1-4]季度?|[一二三四1-4]季度|q[1-4]|第[一二三四]¥`)

// periodOf tells how often the i-th amount falls due: from the words right
// around it, or said once for all.
func (s *sentence) periodOf(i int) Period {
	if len(quarterNamed.FindAllString(s.masked, 3)) > 1 {
		return perYear // 一季度…，二季度…: each is what it is
	}
	before, after := s.before(i), firstPart(s.after(i))
	if len([]rune(after)) > 6 {
		after = string([]rune(after)[:6])
	}
	near := before + "¥" + after
	for _, p := range periodWords {
		if p.words.MatchString(near) {
			return p.period
		}
	}
	if len(s.amounts) == 1 { // the period may stand anywhere around the one amount
		for _, p := range periodWords {
			if p.words.MatchString(s.masked) {
				return p.period
			}
		}
	}
	return perYear
}

var (
	monthsUsed = regexp.MustCompile(`(?:有|用|租|买|开|跑|付|只|才|共|干|做|了|上线|运行|采购|营业|一共|总共|实际|used (?:it )?for|for)\D{0,6}?([一二两三四五六七八九十]{1,2}|\d{1,2})\s*个?(?:整)?(?:月|months?)|([一二两三四五六七八九十]{1,2}|\d{1,2})个月(?:的|共|一共|合计|算力|服务|费用|,|，|。|$)`)
	daysUsed   = regexp.MustCompile(`(?:用|租|跑|共|一共|了|干|全年|一年|for)\D{0,4}?(\d{1,3}|[一二两三四五六七八九十百]{1,5})\s*(?:天|days?)`)
)

// fromMonth: 从3月用到12月 says no number of months.
var fromMonth = regexp.MustCompile(`从.{0,6}月.{0,4}到`)

// months returns how many months were actually used, 0 if the message does not say.
func (s *sentence) months() int64 {
	if m := monthsUsed.FindStringSubmatch(s.masked); m != nil && !fromMonth.MatchString(s.masked) {
		if n := small(m[1] + m[2]); n >= 2 && n <= 12 {
			return n
		}
	}
	return 0
}

var quartersUsed = regexp.MustCompile(`([一二两三1-3])\s*个季度`)

// quarters returns how many quarters were paid for, 0 if the message does not say.
func (s *sentence) quarters() int64 {
	for _, m := range quartersUsed.FindAllStringSubmatch(s.masked, -1) {
		if n := small(m[1]); n > 1 || strings.Contains(s.masked, "只") {
			return n
		}
	}
	return 0
}

func (s *sentence) days() int64 {
	if m := daysUsed.FindStringSubmatch(s.masked); m != nil {
		if n := small(m[1]); n >= 2 && n <= 366 {
			return n
		}
	}
	return 0
}

var weeksUsed = regexp.MustCompile(`(\d{1,2}|[一二两三四五六七八九十]{1,3})\s*(?:个)?(?:周|星期|礼拜|weeks?)`)

// weeks returns how many weeks were used, 0 if the message does not say.
func (s *sentence) weeks() int64 {
	for _, m := range weeksUsed.FindAllStringSubmatch(s.masked, -1) {
		if n := small(m[1]); n >= 2 && n <= 53 {
			return n
		}
	}
	return 0
}

// small reads a small whole number in digits or Chinese numerals; 0 if it is none.
func small(text string) int64 {
	if n, err := strconv.ParseInt(text, 10, 32); err == nil {
		return n
	}
	v, err := money.Numeral(text)
	if err != nil {
		return 0
	}
	n, _ := v.Int64()
	return n
}
