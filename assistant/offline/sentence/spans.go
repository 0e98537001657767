package sentence

import (
	"strings"

	"github.com/rongce/rongce/knowledge/pattern"
)

// Cycle is what is known of a period shorter than a year.
type Cycle struct {
	Period Period
	InYear int64  // how many make a year; 0 where it must be said
	Each   string // in words: 每月
	Unit   string // in words: 个月
	Spans  []Span
}

// Span is a way to say for how many periods an amount fell due. Its one or two
// groups are numbers: the count, or the first and the last month.
type Span struct {
	words *pattern.Pattern
	fixed int64 // the count, where the words alone say it
	ends  bool  // the groups are the first and the last
	most  int64 // a larger number means something else
}

func counted(most int64, words string) Span {
	return Span{words: pattern.MustCompile(words), most: most}
}

const (
	// SmallNumber is a number of one or two digits, in Chinese or in digits.
	SmallNumber = `([一二两三四五六七八九十]{1,2}|\d{1,2})`
	verbs       = `(?:有|用|租|买|开|跑|付|只|才|共|干|做|了|上线|运行|采购|营业|一共|总共|实际|used (?:it )?for|for)`
)

var cycles = []Cycle{
	{PerMonth, 12, "每月", "个月", []Span{
		{words: pattern.MustCompile(`(?:从)?` + SmallNumber + `月?份?[^,，。¥]{0,4}?(?:到|至|-|—|~)` + SmallNumber + `月`), ends: true, most: 12},
		{words: pattern.MustCompile(`(?:从)?` + SmallNumber + `月份?[^,，。¥]{0,4}?(?:到|至)(?:年底|年末|岁末)`), ends: true, most: 12},
		{words: pattern.MustCompile(SmallNumber + `月份?[^,，。¥]{0,8}¥(?:元|块钱?)?[^,，。¥]{0,6}(?:到|至)` + SmallNumber + `月`), ends: true, most: 12},
		{words: pattern.MustCompile(`(?:从|自)?` + SmallNumber + `月份?[^,，。¥]{0,3}?(?:开始|起|才(?:开|用|买|租|上)|签|租|开通|上线|上的)`), ends: true, most: 12},
		counted(12, `(?:前|头|后面?|最后|剩下)`+SmallNumber+`个月`),
		counted(12, verbs+`\D{0,6}?`+SmallNumber+`\s*(?:个整?月|months?)`),
		counted(12, SmallNumber+`个月(?:的|共|一共|合计|算力|服务|费用|,|，|。|$)`),
		{words: pattern.MustCompile(`[上下前后头]半年|(?:用|租|买|开|跑|付|干)(?:了|过)?[^,，。¥大小]{0,3}半年`), fixed: 6},
	}},
	{PerQuarter, 4, "每季度", "个季度", []Span{
		counted(3, `(?:前|头|后|最后)([两二三23])个?季`),
		counted(3, `([二两三23])\s*个季度?`),
		counted(1, `只[^,，。¥]{0,4}([一1])\s*个季度?`),
		{words: pattern.MustCompile(`[上下前后头]半年|(?:用|租|买|开|跑|付|干)(?:了|过)?[^,，。¥大小]{0,3}半年`), fixed: 2},
	}},
	{PerHalf, 2, "每半年", "次", nil},
	{PerTwoMonths, 6, "每两个月", "次", nil},
	{PerFourMonths, 3, "每四个月", "次", nil},
	{PerWeek, 0, "每周", "周", []Span{counted(53, `(\d{1,2}|[一二两三四五六七八九十]{1,3})\s*(?:个)?(?:周|星期|礼拜|weeks?)`)}},
	{PerDay, 0, "每天", "天", []Span{counted(366, `(?:收费|开放|营业|运行|运营|开机|用|租|跑|共|一共|了|干|全年|一年|算|按|那|只|改成|实际|开|到|满|够|for)\D{0,4}?(\d{1,3}|[一二两三四五六七八九十百]{1,5})\s*(?:天|days?)`)}},
}

// Most is how many there are in a year, at most.
func (c *Cycle) Most() int64 {
	n := c.InYear
	for _, s := range c.Spans {
		n = max(n, s.most)
	}
	return n
}

// CycleOf returns how often a period comes in a year, and what it is called; nil for a year.
func CycleOf(p Period) *Cycle {
	for i := range cycles {
		if cycles[i].Period == p {
			return &cycles[i]
		}
	}
	return nil
}

// bareSpan is a message that is a time and nothing else: 那6个月？; 全年呢.
var bareSpan = pattern.MustCompile(`^[^\pL\d]*(?:那么?|就|要是|如果|假如|换成?|改成?|按|算|只|再|又|若|[,，])*(?:([一二两三四五六七八九十百]{1,5}|\d{1,3})\s*(个?整?月|个?季度?|周|个?星期|天)|(半年)|(全年|一?整年|一年))(?:的|呢|吧|咧|啊|的话|算|来|去|看)*[^\pL\d]*$`)

// Bare returns how many periods a message asks for that names a time and nothing
// else; 0 if it is no such message, or a time of another kind.
func (c *Cycle) Bare(text string) int64 {
	m := bareSpan.FindStringSubmatch(text)
	switch {
	case m == nil || c.InYear == 0 && m[1] == "":
		return 0
	case m[4] != "":
		return c.InYear
	case m[3] != "":
		return c.InYear / 2
	}
	n := Small(m[1])
	if unit := []rune(c.Unit); !strings.Contains(m[2], string(unit[len(unit)-1])) || n < 2 || c.InYear > 0 && n > c.InYear {
		return 0
	}
	return n
}

// unpaidTime is a part of the year for which nothing fell due.
var unpaidTime = pattern.MustCompile(`[^,，。;；]*(免费|试用|停用|停了|没用|没付|没买|赠送|白送)[^,，。;；]*`)

// neverStops: 365天一天不停.
var neverStops = pattern.MustCompile(`(不|没|没有)(停|歇|闲|关|放假|断)过?`)

// thenStopped is a time of use that ended: 用了7个月就停了 is seven months paid.
var thenStopped = pattern.MustCompile(`(?:用|租|跑|干|做|开|付|买|营业|经营|运行)(?:了|满|到|过)?` + SmallNumber + `\s*(?:个整?月|个?季度?|天|周)[^,，。;；]{0,4}(?:就|后|便|才|又)?[^,，。;；]{0,2}(?:停|关|歇|没(?:再)?[用租付买开])`)

// onlyFor: 因为停线只卖了11个月.
var onlyFor = pattern.MustCompile(`(?:只|就|才)(?:卖|用|租|跑|干|做|开|付|买|营业|经营|运行|生产)(?:了|满|到|过)?` + SmallNumber + `\s*(?:个整?月|个?季度?|天|周)`)

// onlyOne: 只用了一个月; 一个月 alone is a rate.
var onlyOne = pattern.MustCompile(`(?:只|才|就)[^,，。¥个]{0,4}[一1]\s*个?(?:月|季)`)

// unlessStopped keeps a clause that only says when use ended, and drops another.
func unlessStopped(clause string) string {
	if thenStopped.MatchString(clause) || onlyFor.MatchString(clause) || neverStops.MatchString(clause) {
		return clause
	}
	return ""
}

// In returns how many periods a text names, 0 if it names none. Words that
// contradict each other (八个月, 从3月到6月) name none.
func (c *Cycle) In(text string) int64 {
	var n int64
	open := false // only the first month was found
	text = unpaidTime.ReplaceAllStringFunc(text, unlessStopped)
	text = idle.ReplaceAllStringFunc(text, unlessStopped)
	var read []int // where the first and the last month were found
	for _, sp := range c.Spans {
		m := sp.words.FindStringSubmatch(text)
		if m == nil {
			continue
		}
		if at := sp.words.FindStringIndex(text); sp.ends && read != nil && at[0] < read[1] && read[0] < at[1] {
			continue // 1到8月租: no lease that begins in August
		} else if sp.ends {
			read = at
		}
		if !sp.ends && sp.fixed == 0 {
			for _, other := range sp.words.FindAllStringSubmatch(text, -1) { // 租卡，一天210块，用了300天
				if Small(other[1]) > 1 {
					m = other
					break
				}
			}
		}
		got := sp.fixed
		switch {
		case got > 0:
		case sp.ends:
			first, last := Small(m[1]), c.InYear
			if len(m) > 2 {
				last = Small(m[2])
			}
			got = last - first + 1
			if first < 1 || last > sp.most {
				got = 0
			}
		default:
			got = Small(m[1])
		}
		if got < 1 || sp.most > 0 && got > sp.most || got == 1 && sp.most > 1 && !onlyOne.MatchString(text) {
			continue
		}
		if open && !sp.ends && sp.fixed == 0 && got < n {
			n, open = got, false // 四月才开始租，租了七个月: not to the end of the year
			continue
		}
		if n > 0 && n != got && sp.fixed == 0 {
			return 0
		}
		open = open || sp.ends && len(m) == 2
		if n == 0 {
			n = got
		}
	}
	return n
}

var (
	idle = pattern.MustCompile(`[^,，。;；]*(不再?(?:租|用|付|续|开)了|退租|停租|没有?(开张|接单|业务|活|开工|收入|用|付|买|花|租|开|销售|营收|进账)|停了?|为零|是零|免费|歇|闲置|空着|停产|关停|放假)[^,，。;；]*`)
	// idleFrom: 9月起就停了, and it stays so to the end of the year.
	idleFrom  = pattern.MustCompile(`(?:^|[^个\d一二三四五六七八九十])` + SmallNumber + `月份?(?:起|开始|以后|之后|往后|就)`)
	idleMonth = pattern.MustCompile(`(?:^|[^个\d一二三四五六七八九十])(?:\d{1,2}|十?[一二三四五六七八九]|十)月份?`)
)

// working returns the periods of the year less those that are said to have been
// idle: 四季度没有收入. 0 if none is.
func (c *Cycle) working(text string) int64 {
	var off int64
	for _, clause := range idle.FindAllString(text, -1) {
		n := int64(0)
		if thenStopped.MatchString(clause) || onlyFor.MatchString(clause) || neverStops.MatchString(clause) {
			continue
		}
		for _, sp := range c.Spans {
			if m := sp.words.FindStringSubmatch(clause); m != nil && sp.ends && len(m) > 2 {
				n = Small(m[2]) - Small(m[1]) + 1
			} else if m != nil && !sp.ends && sp.fixed == 0 {
				n = Small(m[1])
			}
			if n > 0 {
				break
			}
		}
		switch {
		case n > 0:
		case c.Period == PerQuarter:
			n = int64(len(quarterNamed.FindAllString(clause, -1)))
		case c.Period == PerMonth && idleFrom.MatchString(clause):
			n = c.InYear + 1 - Small(idleFrom.FindStringSubmatch(clause)[1])
		case c.Period == PerMonth:
			n = int64(len(idleMonth.FindAllString(clause, -1)))
		}
		off += n
	}
	if off < 1 || off >= c.InYear {
		return 0
	}
	return c.InYear - off
}

// TheRest are the periods that no other amount of the message is for.
var TheRest = pattern.MustCompile(`其余|剩下|余下|其[他它](?:的)?(?:季度|月|几个)|后面|之后|以后|往后`)

// SpanOf returns for how many periods the i-th amount fell due, 0 if the
// message does not say.
func (s *Sentence) SpanOf(i int, p Period) int64 {
	c := CycleOf(p)
	if c == nil {
		return 0
	}
	if n, crosses := s.acrossYears(c); crosses {
		return n
	}
	if i < 0 || len(s.Amounts) < 2 {
		if n := c.In(s.Masked); n > 0 {
			return n
		}
		return c.working(s.Masked)
	}
	if m := monthsEach.FindStringSubmatch(s.Before(i)); m != nil && p == PerMonth {
		return Small(m[1]) // GPU8万，再租两个月，每月5000
	}
	if n := c.In(LastPart(s.Before(i)) + string(Mask) + FirstPart(s.After(i))); n > 0 {
		return n
	}
	if n := c.In(s.Window(i)); n > 0 {
		return n
	}
	if TheRest.MatchString(s.Before(i)) {
		var others int64
		for j := range s.Amounts {
			if j == i {
				continue
			}
			if n := c.In(s.Window(j)); n > 0 && s.PeriodOf(j) == p {
				others += n
			}
		}
		others += int64(len(quarterNamed.FindAllString(s.Before(i), -1)))
		if others > 0 && others < c.InYear {
			return c.InYear - others
		}
		return 0
	}
	for j := range s.Amounts {
		if j != i && c.In(s.Window(j)) > 0 {
			return 0 // the number of periods belongs to another amount
		}
	}
	return c.In(s.Masked)
}
