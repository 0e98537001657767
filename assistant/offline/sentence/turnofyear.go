package sentence

import (
	"strings"

	"github.com/rongce/rongce/knowledge/pattern"
)

// crossing is a time from a month of one year to a month of the next: 2026年10月开始
// 租，2027年5月底停掉.
var crossing = pattern.MustCompile(`(去年|上年|今年|20\d\d年)的?` + SmallNumber + `月份?[^。¥]{0,10}?(今年|本年|明年|次年|第二年|20\d\d年)的?` + SmallNumber + `月`)

// acrossYears returns how many months of the year that is asked about fall into a
// time over the turn of the year; 0 where nothing says which year is. crosses is
// false where the message names no such time.
func (s *Sentence) acrossYears(c *Cycle) (months int64, crosses bool) {
	at := crossing.FindStringSubmatchIndex(s.Masked)
	if c.Period != PerMonth || at == nil {
		return 0, false
	}
	group := func(i int) string { return s.Masked[at[2*i]:at[2*i+1]] }
	first, last := group(1), group(3)
	from, to := Small(group(2)), Small(group(4))
	if first == last || from < 1 || from > c.InYear || to < 1 || to > c.InYear {
		return 0, false
	}
	rest := s.Masked[at[1]:]
	switch asked, before := strings.LastIndex(rest, last), strings.LastIndex(rest, first); {
	case asked > before:
		return to, true
	case before > asked:
		return c.InYear - from + 1, true
	}
	return 0, true
}
