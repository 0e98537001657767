package sentence

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
		return namedBefore.MatchString(before) || visitsBefore.MatchString(before) || CounterAfter.MatchString(after) || namedAfter.MatchString(after) || ModelNumber.MatchString(text[at[0]:at[1]]) || !followsSum.MatchString(after)
	})
}

var (
	// bareNumber has from four figures to seven: a smaller one counts something, a longer one is of a phone or a licence.
	bareNumber  = pattern.MustCompile(`[1-9]\d{0,2}(?:,\d{3})+(?:\.\d{1,2})?|[1-9]\d{0,5}0{4,6}|[1-9]\d{3,6}`)
	namedBefore = pattern.MustCompile(`[a-z\d.\-_/#第号约型+]$|(编号|代码|尾号|邮编|电话|总机|座机|分机|固话|传真|手机|热线|密码|版本|型号|文号|工号|房间|单号)\s*$`)
	namedAfter  = pattern.MustCompile(`^\s*([a-z\d.\-_/年月日号版型系届级款多余来吗吧?？]|热线|电话|显卡|芯片|型号|人次|学员|员工|用户|吨|平方|公里|字)`)
	// followsSum may stand behind a sum without its unit; any other word is taken for what the number counts: 68000粉丝.
	followsSum = pattern.MustCompile(`^\s*($|[^\pL\pN]|[元块的了吧呢吗啊呀左右上下出以含税不能可要够给补奖返报是都全共总付交花费用买租投卖销做到有没还和跟与或及再加减扣算模拿领申怎咋多少一其那这实按当年按合划好打转汇收进开支才啦哦哈])`)

	// ModelNumber is a number that is called like a product, a year or the hotline, and no sum.
	ModelNumber = pattern.MustCompile(`^(12345|[2-9]0[6-9]0|19\d\d|20[1-4]\d|20[1-4]\d[01]\d([0-3]\d)?)$`)
)

// LooseMentions are the bare numbers of the message, each as if it were yuan.
func (s *Sentence) LooseMentions() []money.Mention {
	var out []money.Mention
	for _, at := range looseNumbers(s.Text) {
		text := s.Text[at[0]:at[1]]
		v, err := money.Parse(strings.ReplaceAll(text, ",", ""))
		if err != nil {
			continue
		}
		start := utf8.RuneCountInString(s.Text[:at[0]])
		out = append(out, money.Mention{Text: text, Start: start, End: start + utf8.RuneCountInString(text), Low: v, High: v, Currency: "CNY", Bare: true})
	}
	return out
}

// promoteLoose takes all bare numbers of a message for yuan, where at least one
// is so large that it can be nothing else: 阿里云36000，腾讯云8000.
func (s *Sentence) promoteLoose() {
	found := s.LooseMentions()
	if slices.ContainsFunc(found, func(m money.Mention) bool { return !m.High.Less(SurelyYuan) }) {
		s.Amounts, s.Numbers = found, nil
	}
}

// promoteListed takes the bare numbers in a list of yuan for yuan: 21000、22000和19000元.
func (s *Sentence) promoteListed() {
	runes := []rune(s.Text)
	overlap := func(m money.Mention) bool {
		return slices.ContainsFunc(s.Amounts, func(a money.Mention) bool { return m.Start < a.End && a.Start < m.End })
	}
	beside := func(m money.Mention) bool {
		return slices.ContainsFunc(s.Amounts, func(a money.Mention) bool {
			from, to := min(m.End, a.End), max(m.Start, a.Start)
			between := string(runes[min(from, to):to])
			return inPlainYuan.MatchString(a.Text) && listMark.MatchString(between) || likeSized(a, m) && (between == "、" || s.namedAlike(a, m))
		})
	}
	loose := slices.DeleteFunc(s.LooseMentions(), func(m money.Mention) bool { return m.High.Less(PlainYuan) || overlap(m) })
	for i := len(loose) - 1; i >= 0; i-- { // 每月6000，9月起涨到8500一直到12月; 买99000好还是101000好
		if m, before := loose[i], string(runes[:loose[i].Start]); (becameSum.MatchString(before) || orElse.MatchString(before)) && len(s.Amounts) > 0 || orWith.MatchString(before) && s.besideSums(m) {
			s.Amounts, loose = append(s.Amounts, m), slices.Delete(loose, i, i+1)
			s.Numbers = slices.DeleteFunc(s.Numbers, func(n money.Number) bool { return m.Start < n.End && n.Start < m.End })
		}
	}
	for {
		i := slices.IndexFunc(loose, beside)
		if i < 0 {
			return
		}
		m := loose[i]
		s.Amounts, loose = append(s.Amounts, m), slices.Delete(loose, i, i+1)
		s.Numbers = slices.DeleteFunc(s.Numbers, func(n money.Number) bool { return m.Start < n.End && n.Start < m.End })
	}
}

// orElse stands before the other of two sums: 买99000划算还是101000划算.
var orElse = pattern.MustCompile(`还是(买|花|投|卖|付|租)?$`)

// orWith stands before the other of two sums that are held against each other: 65万 vs 700000.
var orWith = pattern.MustCompile(`(?:跟|和|与|或者?|\bvs\.?|对比|要是|如果|换成|改成|变成)\s*(?:是|买|花|投|卖|付|租|做)?(?:了|到)?\s*$`)

// besideSums: a bare number of the size of the sums that the message names.
func (s *Sentence) besideSums(m money.Mention) bool {
	return !m.High.Less(SurelyYuan) && slices.ContainsFunc(s.Amounts, func(a money.Mention) bool {
		return !a.High.Less(SurelyYuan) && likeSized(a, m) && likeSized(m, a)
	})
}

// namedAlike: a sum and a bare number stand in one list, in which each bears the name of
// a supplier or of a part of the year, and nothing else: 天翼云2.3万，联通云18800.
func (s *Sentence) namedAlike(a, b money.Mention) bool {
	if b.Start < a.Start {
		a, b = b, a
	}
	runes := []rune(s.Text)
	if b.Start < a.End {
		return false
	}
	first, second := s.nameOf(runes, a.Start), s.nameOf(runes, b.Start)
	if first == "" || second == "" || countsThings.MatchString(first) || countsThings.MatchString(second) {
		return false
	}
	if onlyPeriod.MatchString(first) && onlyPeriod.MatchString(second) {
		return true // 1月4600，2月1万1，夏天没用，7月32000
	}
	if !nextInList.MatchString(string(runes[a.End:b.Start])) {
		return false
	}
	return PartOfYear.MatchString(first) && PartOfYear.MatchString(second) || SupplierNamed.MatchString(first) && SupplierNamed.MatchString(second) || AddedAll.MatchString(s.Text) && inSeveral.MatchString(s.Text)
}

// nameOf is what the amount that begins at a rune is called by in a list, "" if by nothing.
func (s *Sentence) nameOf(runes []rune, at int) string {
	if m := NameInList.FindStringSubmatch(string(runes[max(0, at-mostName):at])); m != nil {
		return m[1]
	}
	return ""
}

// likeSized: a bare number beside a sum is in yuan as it stands; where it is so much
// smaller its unit may be the other's: 1500万、1800、2000万.
func likeSized(a, bare money.Mention) bool {
	return a.High.Less(bare.High.Times(farApart)) && a.Currency == bare.Currency
}

const (
	// farApart is from how many times on two amounts are of no one list.
	farApart = 50
	// mostName is how many characters before an amount may be its name, and the mark before it.
	mostName = 13
)

var (
	// listedName is what an amount of a list is called by: 本地智算中心, 二季度, 7月.
	listedName = `((?:另外?)?(?:\d{1,2}月份?|q[1-4])|[\p{Han}a-z]{1,12})(?:是|为|有|:|：)?\s*`

	// NameInList is a name of a list that stands before its amount.
	NameInList = pattern.MustCompile(`(?:^|[,，。;；:：、\s(（])` + listedName + `$`)
	nextInList = pattern.MustCompile(`^(?:元|块钱?)?\s*[,，。;；、]\s*(?:和|跟|再|还有|另外|以及)?` + listedName + `$`)
	onlyPeriod = pattern.MustCompile(`^(?:另外?|还有)?(?:[上下]半年|第?[一二三四1-4]季度|q[1-4]|(?:1[0-2]|[1-9]|十[一二]|[一二三四五六七八九十])月份?)$`)
	// SupplierNamed is by whom computing power and models are sold.
	SupplierNamed = pattern.MustCompile(CloudVendors + `|智谱|文心|通义|混元|豆包|讯飞|商汤|超算|智算|中心|公司|[\p{Han}]家$|那家|这家|那边|平台$|^[甲乙丙丁戊]|^[a-f](?:家|公司)?$`)
	// countsThings is what a bare number behind it counts, or is the number of.
	countsThings = pattern.MustCompile(`团队|在线|注册|员工|人员|人数|粉丝|用户|客户|学员|工人|职工|面积|产量|产能|销量|数量|台数|套数|件数|卡数|卡时|订单数?$|单价|门店|编号|号码?$|专利|算力卡|机柜|token|邮编|电话|点击|流量|下载|日活|月活|访问`)
	// inSeveral tells that there are several: 跟三家签的, 分三笔.
	inSeveral = pattern.MustCompile(`[两三四五六几][家笔份单张批次]`)
)

var (
	listMark    = pattern.MustCompile(`^\s*([、,，;；+]|和|跟|与|及|以及)\s*$`)
	inPlainYuan = pattern.MustCompile(`^[\d,，.]+(元|块钱?)?$`)
)
