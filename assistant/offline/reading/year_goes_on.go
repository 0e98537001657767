package reading

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

var (
	halfOfYear   = pattern.MustCompile(`[上下]半年|第?[一二三四1-4]季度?|q[1-4]`)
	broughtNone  = pattern.MustCompile(`(?:没有?|未)(?:卖|收入|销售|做|花|用|买|生意|业务|开张|进账|营收|了|$)|为零|是零|零收入|颗粒无收|停产|停业|挂零`)
	likeFirst    = pattern.MustCompile(`差不多|一样|持平|相同|同样|照旧|一个样|也是这(?:么多|个数)`)
	eachPartSame = pattern.MustCompile(`各|都|均|分别都`)
)

// yearPartName is the part as everybody calls it: q3 is 三季度.
func yearPartName(said string) string {
	said = strings.TrimPrefix(strings.TrimSuffix(said, "度"), "第")
	if strings.HasSuffix(said, "半年") {
		return said
	}
	n := sentence.Small(strings.TrimSuffix(strings.TrimPrefix(said, "q"), "季"))
	return []string{"", "一季度", "二季度", "三季度", "四季度"}[n]
}

// YearParts are the halves or quarters of the year that the message tells the amounts of; same is what a half comes to that is like the
// one before. nil if it tells of none, or of something else as well.
func (r *Reading) YearParts(same *money.Amount) (told []memory.YearPart) {
	if len(r.Sums) != len(r.Amounts) || OfOtherYear.MatchString(r.Masked) {
		return nil
	}
	next := 0
	tell := func(clause string, v money.Amount) bool {
		for _, said := range halfOfYear.FindAllString(clause, -1) {
			name := yearPartName(said)
			if slices.ContainsFunc(told, func(p memory.YearPart) bool {
				return p.Name == name || p.Quarter() != memory.YearPart{Name: name}.Quarter()
			}) {
				return false
			}
			told = append(told, memory.YearPart{Name: name, Sum: v})
		}
		return true
	}
	for _, clause := range strings.FieldsFunc(r.Masked, func(c rune) bool { return strings.ContainsRune(",，。;；、?？!！", c) }) {
		n := strings.Count(clause, string(sentence.Mask))
		parts := halfOfYear.FindAllString(clause, -1)
		var v money.Amount
		switch {
		case n == 0 && len(parts) == 0:
			continue // 能补多少
		case n == 1 && len(parts) > 0:
			s := r.Sums[next]
			if next++; !s.Low.Equal(s.High) || s.Currency != "CNY" && s.Currency != "" || s.Period == sentence.PerMonth || s.Role == sentence.RoleUnit || len(parts) > 1 && !eachPartSame.MatchString(clause) || strings.Index(clause, string(sentence.Mask)) < strings.Index(clause, parts[0]) {
				return nil
			}
			v = s.High
		case n == 0 && broughtNone.MatchString(clause):
		case n == 0 && same != nil && likeFirst.MatchString(clause):
			v = *same
		default:
			return nil
		}
		if !tell(clause, v) {
			return nil
		}
	}
	return told
}
