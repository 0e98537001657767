package llm

import (
	"regexp"

	"github.com/rongce/rongce/tools/money"
)

// period is a way to state a part of a year.
type period struct {
	words *regexp.Regexp // somewhere in what was said: it may be meant
	near  *regexp.Regexp // right before (^…) or after (…$) the amount, which stands as ¥: it is meant
	each  string
	times int64
}

var periods = []period{
	{regexp.MustCompile(`(?i)月|month`), regexp.MustCompile(`(?i)(每个?月|月均|一个月|按月)[^，。；！？,;]{0,6}¥|¥ ?(/|每|一|按|a |per |every )个?(月|month)|¥ ?monthly`), "每月", 12},
	{regexp.MustCompile(`(?i)季|quarter`), regexp.MustCompile(`(?i)(每个?季度?|一个?季度)[^，。；！？,;]{0,6}¥|¥ ?(/|每|一|a |per |every )个?(季|quarter)|¥ ?quarterly`), "每季度", 4},
	{regexp.MustCompile(`(?i)半年|half`), regexp.MustCompile(`(?i)(每半年|半年)[^，。；！？,;]{0,6}¥|¥ ?(/|每)半年`), "每半年", 2},
}

// months is a number of months, other than a month or a year of them: the rate
// is then paid that often.
var (
	months = regexp.MustCompile(`[0-9一二三四五六七八九十两]+个月|[0-9]+ months`)
	whole  = regexp.MustCompile(`^(一|1|12|十二)(个月| months)$`)
)

// eachOf tells which part of a year an amount is plainly for, nil for none.
func eachOf(message string, m money.Mention) *period {
	runes := []rune(message)
	around := string(runes[max(0, m.Start-12):m.Start]) + "¥" + string(runes[m.End:min(len(runes), m.End+12)])
	for i := range periods {
		if periods[i].near.MatchString(around) {
			return &periods[i]
		}
	}
	return nil
}

// mayBe tells whether an amount may be for that part of a year.
func (g grounds) mayBe(s sum, p *period) bool {
	if s.each != nil && s.each != p || !p.words.MatchString(g.text) {
		return false
	}
	for _, n := range months.FindAllString(g.text, -1) {
		if p.times == 12 && !whole.MatchString(n) {
			return false
		}
	}
	return true
}
