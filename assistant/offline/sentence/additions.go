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

// RestToo: what was left to do was done as well: 剩下170万年底也投完了.
func (s *Sentence) RestToo(i int) bool {
	return i >= 0 && restBefore.MatchString(s.Before(i)) && doneToo.MatchString(FirstPart(s.After(i)))
}

var (
	restBefore = pattern.MustCompile(`(?:剩下?|余下|其余|剩余|余|没[投花付买卖]的)(?:的)?(?:那|这)?(?:个|笔|部分)?$`)
	doneToo    = pattern.MustCompile(`^(?:元|块钱?)?(?:的)?[^,，。¥不没未吗?？]{0,6}(?:也|都|全|又|已经)[^,，。¥不没未吗?？]{0,4}(?:[投花付买卖收租用签](?:了|完|掉|清|齐|进去|出去)|到账|到位|落实|结清|完成)`)
)
