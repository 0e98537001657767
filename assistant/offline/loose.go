package offline

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// Bare numbers that package money leaves alone, and where the message shows that
// they are sums all the same.

// looseNumbers returns the bytes at which bare numbers stand that may be money.
func looseNumbers(text string) [][]int {
	return slices.DeleteFunc(bareNumber.FindAllStringIndex(text, -1), func(at []int) bool {
		before, after := text[:at[0]], text[at[1]:]
		return namedBefore.MatchString(before) || counterAfter.MatchString(after) || namedAfter.MatchString(after) || modelNumber.MatchString(text[at[0]:at[1]]) || !followsSum.MatchString(after)
	})
}

var (
	// bareNumber has from four figures to seven: a smaller one counts something, a longer one is of a phone or a licence.
	bareNumber  = pattern.MustCompile(`[1-9]\d{0,2}(?:,\d{3})+(?:\.\d{1,2})?|[1-9]\d{0,5}0{4,6}|[1-9]\d{3,6}`)
	namedBefore = pattern.MustCompile(`[a-z\d.\-_/#第号约型+]$|(编号|代码|尾号|邮编|电话|热线|密码|版本|型号|文号|工号|房间|单号)\s*$`)
	namedAfter  = pattern.MustCompile(`^\s*([a-z\d.\-_/年月日号版型系届级款多余来吗吧?？]|热线|电话|显卡|芯片|型号|人次|学员|员工|用户|吨|平方|公里|字)`)
	// followsSum may stand behind a sum without its unit; any other word is taken for what the number counts: 68000粉丝.
	followsSum  = pattern.MustCompile(`^\s*($|[^\pL\pN]|[元块的了吧呢吗啊呀左右上下出以含税不能可要够给补奖返报是都全共总付交花费用买租投卖销做到有没还和跟与或及再加减扣算模拿领申怎咋多少一其那这实按当年按合划好打转汇收进开支才啦哦哈])`)
	modelNumber = pattern.MustCompile(`^(12345|[2-9]0[6-9]0|19\d\d|20[1-4]\d|20[1-4]\d[01]\d([0-3]\d)?)$`)
)

// looseMentions are the bare numbers of the message, each as if it were yuan.
func (s *sentence) looseMentions() []money.Mention {
	var out []money.Mention
	for _, at := range looseNumbers(s.text) {
		text := s.text[at[0]:at[1]]
		v, err := money.Parse(strings.ReplaceAll(text, ",", ""))
		if err != nil {
			continue
		}
		start := utf8.RuneCountInString(s.text[:at[0]])
		out = append(out, money.Mention{Text: text, Start: start, End: start + utf8.RuneCountInString(text), Low: v, High: v, Currency: "CNY", Bare: true})
	}
	return out
}

// promoteLoose takes all bare numbers of a message for yuan, where at least one
// is so large that it can be nothing else: 阿里云36000，腾讯云8000.
func (s *sentence) promoteLoose() {
	found := s.looseMentions()
	if slices.ContainsFunc(found, func(m money.Mention) bool { return !m.High.Less(surelyYuan) }) {
		s.amounts, s.numbers = found, nil
	}
}

// promoteListed takes the bare numbers in a list of yuan for yuan: 21000、22000和19000元.
func (s *sentence) promoteListed() {
	runes := []rune(s.text)
	overlap := func(m money.Mention) bool {
		return slices.ContainsFunc(s.amounts, func(a money.Mention) bool { return m.Start < a.End && a.Start < m.End })
	}
	beside := func(m money.Mention) bool {
		return slices.ContainsFunc(s.amounts, func(a money.Mention) bool {
			from, to := min(m.End, a.End), max(m.Start, a.Start)
			return inPlainYuan.MatchString(a.Text) && listMark.MatchString(string(runes[from:to]))
		})
	}
	loose := slices.DeleteFunc(s.looseMentions(), func(m money.Mention) bool { return m.High.Less(plainYuan) || overlap(m) })
	for i := len(loose) - 1; i >= 0; i-- { // 每月6000，9月起涨到8500一直到12月; 买99000好还是101000好
		if m, before := loose[i], string(runes[:loose[i].Start]); (becameSum.MatchString(before) || orElse.MatchString(before)) && len(s.amounts) > 0 {
			s.amounts, loose = append(s.amounts, m), slices.Delete(loose, i, i+1)
			s.numbers = slices.DeleteFunc(s.numbers, func(n money.Number) bool { return m.Start < n.End && n.Start < m.End })
		}
	}
	for {
		i := slices.IndexFunc(loose, beside)
		if i < 0 {
			return
		}
		m := loose[i]
		s.amounts, loose = append(s.amounts, m), slices.Delete(loose, i, i+1)
		s.numbers = slices.DeleteFunc(s.numbers, func(n money.Number) bool { return m.Start < n.End && n.Start < m.End })
	}
}

var (
	listMark    = pattern.MustCompile(`^\s*([、,，;；+]|和|跟|与|及|以及)\s*$`)
	inPlainYuan = pattern.MustCompile(`^[\d,，.]+(元|块钱?)?$`)
)
