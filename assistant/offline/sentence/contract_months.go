package sentence

import "github.com/rongce/rongce/knowledge/pattern"

// What a contract of so many months or years costs in all: 合同12个月9万, 授权24个月15万, 三年累计3000万, 100万分三年摊销.

const (
	monthsLong   = `(\d{1,2}|[一二两三四五六七八九十]{1,3})\s*个月`
	contractWord = `(?:合同|协议|授权|订阅|买断|租约|框架)`
	inAllWords   = `(?:的|期|共|一共|总共|合计|总价|总额|全部|打包|金额|费用|价款|[,，\s])*(?:是|花|付|要|共|为)?(?:了)?\s*$`
)

var (
	// contractFor and monthsOfContract stand before what such a contract costs.
	contractFor      = pattern.MustCompile(`(?:` + contractWord + `|签|订|包)(?:期限?|了|的|是|为|共|一共)*` + monthsLong + inAllWords)
	monthsOfContract = pattern.MustCompile(monthsLong + `(?:的|期)?(?:算力|大?模型|gpu|云|服务)*(?:的)?` + contractWord + inAllWords)
	// monthsAlone stands before what some months came to, of which nothing else is said: 租了3个月3万.
	monthsAlone = pattern.MustCompile(`(?:^|[^每隔前后头末最剩下余季旺淡近过\d一二三四五六七八九十的])` + monthsLong + `(?:一共|总共|合计|共)?(?:花|付|交|用|是)?(?:了)?\s*$`)

	// YearAndHalf: a contract over a year and a half.
	YearAndHalf = pattern.MustCompile(`(?:` + contractWord + `|签|订)(?:期限?|了|的|是|为)*一年半` + inAllWords + `|一年半的?(?:算力|大?模型|gpu|云|服务)*的?` + contractWord + inAllWords)
	// byThePeriod says that the amount falls due again and again, whatever the contract.
	byThePeriod = pattern.MustCompile(`每|按[月季年]|月[租付费均结供销]|季[付结]|/月`)
	dueAfter    = pattern.MustCompile(`^(?:元|块钱?)?\s*(?:每|一|/)个?(?:月|季|年)|^(?:元|块钱?)?[^,，。¥]{0,2}(?:每|按)(?:月|季)`)
	// yearsInAll, yearsBehind and spreadOver: what several years came to (300万三年), or one sum that is spread over them; byTheYear: it is one year's.
	yearsInAll  = pattern.MustCompile(`(?:^|[^第\d])[两二三四五六3-6]年(?:累计|累积|合共|加总|总计)[^,，。¥]{0,8}$|(?:^|[^第\d近前后每过满这去])[两二三四五3-5]年\s*$|买断(?:了)?[两二三四五六2-6]年[^,，。¥]{0,4}$`)
	yearsBehind = pattern.MustCompile(`^(?:元|块钱?)?(?:的)?(?:[(（]?[两二三四五3-5]年(?:期|的)?(?:合同|授权|协议|使用权|服务|订阅)?[)）]?(?:[,，。;；?？]|$)|[,，](?:是|签了?|这是)*[两二三四五3-5]年(?:期|的)?(?:合同|授权|协议|使用权|订阅))`)
	byTheYear   = pattern.MustCompile(`每年|一年|年均|年费|年付|全年|年度|今年|去年|平均`)
	spreadOver  = pattern.MustCompile(`^(?:元|块钱?)?[,，]?(?:要|是|得)?(?:分|按)(?:成|作|了)?[两二三四五六2-6]年(?:平?摊|确认|入账|分摊|折旧|付|执行)`)
)

// ofContract is how often what a contract costs falls due: once, where it runs for a year or less, and for several years where it runs
// longer; false if the i-th amount is the cost of no such contract.
func (s *Sentence) ofContract(i int) (Period, bool) {
	before, after := s.Before(i), s.After(i)
	if yearsInAll.MatchString(LastPart(before)) || spreadOver.MatchString(after) || yearsBehind.MatchString(after) && !byTheYear.MatchString(LastPart(before)) {
		return PerYears, true
	}
	if dueAfter.MatchString(after) {
		return PerYear, false
	}
	if at := YearAndHalf.FindStringIndex(before); at != nil && !byThePeriod.MatchString(before[at[0]:]) {
		return PerYears, true
	}
	for _, words := range []*pattern.Pattern{contractFor, monthsOfContract, monthsAlone} {
		at := words.FindStringSubmatchIndex(before)
		if at == nil || byThePeriod.MatchString(before[at[0]:]) || words == monthsAlone && byThePeriod.MatchString(s.Masked) {
			continue
		}
		switch n := Small(before[at[2]:at[3]]); {
		case n > MostPeriods:
			return PerYears, true
		case n > 1:
			return PerYear, true
		}
	}
	return PerYear, false
}
