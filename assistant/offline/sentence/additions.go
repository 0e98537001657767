package sentence

import "github.com/rongce/rongce/knowledge/pattern"

// MoreEach: what is told by the month, and for how many months, comes on top: 后面又每月1万买了3个月.
func (s *Sentence) MoreEach(i int) bool {
	before := s.Before(i)
	told := byTheMonth.ReplaceAllString(before, "")
	return told != before && MoreCue.MatchString(told) && soManyMonths.MatchString(s.After(i))
}

var (
	byTheMonth   = pattern.MustCompile(`(?:按|以|是)?(?:每个?(?:月|季度?)|一个?月)(?:再|又)?(?:花|付|租|用|买)?$`)
	soManyMonths = pattern.MustCompile(`^(?:元|块钱?)?(?:的)?[,，]?(?:又|再|一共|总共)?(?:买|租|用|跑|付|签|续)?(?:了)?(?:` + SmallCount + `)个(?:月|季度)`)
)

// MoreMonths: so many further months and what they came to, or what each of them comes to: 再多租一个月¥; 再续两个月,每月¥.
func (s *Sentence) MoreMonths(i int) bool {
	if i > 0 && s.PeriodOf(i-1) == PerMonth {
		return false // 每月7000，再租一个月: of the same rate
	}
	return monthsInAll.MatchString(LastPart(s.Before(i))) || monthsEach.MatchString(s.Before(i))
}

var (
	monthsInAll = pattern.MustCompile(furtherMonths + `[^,，。¥每均各月]{0,6}$`)
	monthsEach  = pattern.MustCompile(furtherMonths + `[^,，。¥每均各月]{0,4}[,，]?(?:每个?月|月租|月费|一个月)[^,，。¥\d]{0,4}$`)
)

// furtherMonths are so many months beside those told before.
const furtherMonths = `(?:再|又|另外?|额外|多)(?:要|想|打算|准备|多|再|接着|继续)*(?:租|用|买|续|跑|签|加|付|开|续租|续费|续签|租用)?(?:了|上|过|满)?(?:算力|gpu|显卡|卡|服务器|模型)?` + SmallNumber + `个月`

// RestToo: what was left to do was done as well: 剩下170万年底也投完了.
func (s *Sentence) RestToo(i int) bool {
	return i >= 0 && restBefore.MatchString(s.Before(i)) && doneToo.MatchString(FirstPart(s.After(i)))
}

var (
	restBefore = pattern.MustCompile(`(?:剩下?|余下|其余|剩余|余|没[投花付买卖]的)(?:的)?(?:那|这)?(?:个|笔|部分)?$`)
	doneToo    = pattern.MustCompile(`^(?:元|块钱?)?(?:的)?[^,，。¥不没未吗?？]{0,6}(?:也|都|全|又|已经)[^,，。¥不没未吗?？]{0,4}(?:[投花付买卖收租用签](?:了|完|掉|清|齐|进去|出去)|到账|到位|落实|结清|完成)`)
)
