package reading

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// One part of the year told alone: the first half of an income is taken twice, and of another part it is said that the rest is
// not in it: 上半年服务收入88万; 前三季度收入150万.

var (
	firstHalf = pattern.MustCompile(`(?:上|前)半年[^,，。;；¥]{0,10}$`)
	// restTold tells of the rest of the year, puts a part right, or asks for something else than a year's result.
	restTold = pattern.MustCompile(`[下后]半年|全年|整年|年底|年末|一年|年度|一共|总共|合计|没再|不再|只在|仅在|只有|只算|只看|就这|停|年均|去年|前年|预计|预估|目标|不会|还差|差多少|再[卖买花收做]|还[要得能]|够不够|才[够能]|冲|门槛|应该|应当|其实|实际|错|改|更正|变成|按|不对|不是|算不算|四季度|余下|剩下|其余|开始|起`)
	partOnly = pattern.MustCompile(`(?:^|[^\d一二三四五六七八九十])(前[两三二23]个?季度?|(?:[2-9]|1[01]|[两二三四五六七八九]|十一?)个月|前[九89八十]个月|[1一]月?份?(?:到|至|-|~)(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?|第?[二三四]季度|[上下]半年)[^,，。;；¥每均各]{0,8}$`)
	// soFarTold tells of a half as of what is there, and not of how it goes.
	soFarTold = pattern.MustCompile(`已|就|刚好|正好|恰好|截至|截止|为止|目前|到现在|达标|完成`)
	// flows are the roles of what comes in or is spent all year.
	flows = []sentence.Role{sentence.RoleIncome, sentence.RoleSales, sentence.RoleTotal, sentence.RoleFee}
)

// spansOfTime puts right how often amounts fall due, by what else is told.
func (r *Reading) spansOfTime() {
	r.wholeYearOnly()
	r.investedOnce()
	r.halfAlone()
}

// halfAlone lets what came in in the first half of the year, told alone, fall due each half.
func (r *Reading) halfAlone() {
	if len(r.Sums) != 1 || len(r.Amounts) != 1 {
		return
	}
	s := &r.Sums[0]
	if s.Index == 0 && s.Period == sentence.PerYear && (s.Role == sentence.RoleIncome || s.Role == sentence.RoleSales) && firstHalf.MatchString(sentence.LastPart(r.Before(0))) && !soFarTold.MatchString(r.Masked) && !restTold.MatchString(r.Masked) {
		s.Period = sentence.PerHalf
	}
}

// onlyPartOf is the part of the year that the one amount of the message is of; "" if it is of the year, or more is told.
func (r *Reading) onlyPartOf(s Sum) string {
	if s.Index != 0 || len(r.Amounts) != 1 || len(r.Sums) != 1 || s.Period != sentence.PerYear || s.More || !slices.Contains(flows, s.Role) || restTold.MatchString(r.Masked) {
		return ""
	}
	if m := partOnly.FindStringSubmatch(sentence.LastPart(r.Before(0))); m != nil {
		return m[1]
	}
	return ""
}
