package assistant

import (
	"strings"

	"github.com/rongce/rongce/knowledge/pattern"
)

// How the words around a figure give it a part. The list of frames is closed:
// words that are in none of them give no part, and a figure without one does
// not go out.

// cue is a class of words before a figure; the last one before it counts.
type cue struct {
	words *pattern.Pattern
	part  part
}

var cues = []cue{
	{pattern.MustCompile(`[补拿领得]不到|(?:预[计估]|测算|最终|实际|[可能]得)金额|补助|补贴|奖励|奖补|奖金|配套|补|奖|领|拿|获|享|得到|可得|能得|争取|到手|发放|拨付?|[收入到进]账|收到|落袋|给|支付|分担|承担|负担|返还?|退还?|收回|报销|[能可给]报|兑[现付]|资助|扶持|优惠|减免|结果|待遇|支持|[可高多]达|[能可]以?申[请领]|申[请领]到?的|申[请领](?:到|约)?$|款项?|(?i:subsid(?:y|ies)|award|grant|receive|\bget\b|\bpays?\b|\bpaid\b|amount)`), partAward},
	{pattern.MustCompile(`花|购买|采购|买|租|支出|开支|开销|费|成本|投入?|投资|销售|卖|营收|收入|业绩|流水|营业额|基数|[付缴交用耗砸]了|消[费耗]|预算|规模|体量|价款|合同|账单|worked out on|省[里级]?[^，。；,;\d]{0,6}(?:奖补?|奖励|补助?|补贴|给|拨)额?[^，。；,;\d]{0,3}|[^，。；,;\d]{0,4}省[里级]的?$|(?:您|你们?|贵司|贵公司)(?:这边|目前|现在|去年|今年)?(?:是|为|有)|(?i:spen[dt]|cost|invest|sales|revenue|income|bought|purchase)`), partInput},
	{pattern.MustCompile(`上限|封顶|[触到]顶|顶多|不(?:会|得|能)?(?:超过|高于|多于)|最高|最多|最大|至多|限额|限制在|天花板|顶格|[拿领]满|满额|(?i:up to|at most|capp?(?:ed)?\b|ceiling|maximum|not exceed)`), partCeiling},
	{pattern.MustCompile(`门槛|下限|达到?|满|超过?|超出|[越迈]过|不低于|低于|高于|不足|不到|未到|没到|没有到|至少|最低|起码|介于|处于|落在|位于|距离?|离|跌破|突破|触及|[碰触够顶]到|[少多]于|不[少多]于|[大小]于|控制在|分水岭|临界|界线|起[点步]|[降做增提升减买花投采卖][^，。；,;\d]{0,3}到|[接逼临]近|(?i:threshold|at least|between|below|under\b|above|reach)`), partEdge},
	{pattern.MustCompile(`差|还有|还能|剩|高出|多出|缺|空间|余地|比[^，。；,;\d]{1,8}[多少高低]|再(?:往[上下]|[多增提买投加])|(?i:short of|\bmore\b|\bleft\b)`), partGap},
	{pattern.MustCompile(`计算|测算|核算|估算|算`), partWorked | partAward},
	{pattern.MustCompile(`折算|折合|理论|名义上|按比例(?:折算|计算|算)?(?:出来)?`), partWorked},
	{pattern.MustCompile(`[您你](?:刚才|之前)?(?:说|提到?|问|报|给出)的?|所说的?|(?i:you (?:said|say|mentioned|asked))`), partSaid},
}

// definitions name the part and then describe it: 门槛是年销售额.
var definitions = []cue{
	{pattern.MustCompile(`(?:门槛|起点|分界线|要求|区间|范围)[^，。；,;\d]{0,3}(?:是|为|在|：|:)[^，。；,;\d]{0,12}$`), partEdge},
	{pattern.MustCompile(`最[高大](?:可获)?(?:补助|补贴|奖励)(?:额度?)?(?:是|为|：|:)$`), partCeiling},
	{pattern.MustCompile(`(?:上限|封顶线?|天花板|限额|最[高大]额)[^，。；,;\d]{0,3}(?:是|为|在|：|:|度)[^，。；,;\d]{0,8}$`), partCeiling},
}

// behind are the words right after a figure that give it its part.
var behind = []cue{
	{pattern.MustCompile(`^\s*(?:[/每]|一)[个人项家名款]`), partEach},
	{pattern.MustCompile(`^的?(?:补助|补贴|奖励|年度|最高|单项|单品|总)*(?:上限|封顶|限额|天花板)|^为(?:上)?限|^为[^，。；、：:（(,;\d]{0,2}天花板|^为止|^这个(?:上限|封顶)`), partCeiling},
	{pattern.MustCompile(`^的?(?:补助|补贴|奖励|支持)?(?:区间|范围|档)|^的?(?:准入|申报|最低)?(?:门槛|分界线?|界线|起点|要求|红线|线)|^这一?[条道个档](?:分界|红|门)?(?:线|槛|关口)?|^(?:及|和)?(?:以上|起)|^之间|^(?:就|便|即可?|的话|以后|之后|时|的企业)`), partEdge},
	{pattern.MustCompile(`^(?:及|和)?(?:以内|之内|以下)`), partEdge | partCeiling},
	{pattern.MustCompile(`^的?(?:空间|余量|差距|缺口|差额|距离)`), partGap},
	{pattern.MustCompile(`^的?[^，。；、：:（(,;\d按可能得是为有没未不会就在也的]{0,6}(?:补助|补贴|奖励|奖补|配套|待遇|扶持|资助)|^来自[^，。；、：:（(,;\d]{0,10}(?:补助|补贴|奖励)|^(?i:[ a-z]{0,12}(?:subsidy|award|grant))`), partAward},
	{pattern.MustCompile(`^的?[^，。；、：:（(,;\d按可能得是为有没未不会就在也的]{0,4}(?:支出|开支|投入|费用|采购|花费|成本|销售|营收|收入|投资|服务费|购买|预算)`), partInput},
}

var (
	// compares begins the words behind a figure that is held against the next one.
	compares   = pattern.MustCompile(`^[^，。；、：:（(,;\d]{0,4}?(?:没有?|未|不|尚未)?(?:属于|符合|满足|介于|处[于在]|落在|位于|低于|高于|超过?|超出|[越迈]过|达到?|[大小多少]于|不足|突破|触及|[碰触够顶]到|差|在)|(?i:^[ a-z]{0,8}(?:between|below|above|under|within|exceed))|^(?:元|万元)?比`)
	ofEdges    = pattern.MustCompile(`线|门槛|要求|标准|区间|补助范围|起点|档|差`)
	ofCeilings = pattern.MustCompile(`上限|封顶|限额|天花板`)
	ofWhole    = pattern.MustCompile(`^(?:里面?|之中|当中|中)[，,]`)
	summing    = pattern.MustCompile(`合计|一共|总共|共计|总计|加起来|加在一起|合起来|合在一起|全部|加总|累加|相加|累计|总和|拢共|[两三几][项笔者样块]|[补奖贴励助]总额|(?i:in total|altogether|together)`)
	// heads: what several people or products get under one benefit.
	heads  = pattern.MustCompile(`[\d一二两三四五六七八九十几](?:[人个名位款台]|项目)[^，。；,;]{0,8}$`)
	each1  = pattern.MustCompile(`每[人个家项名款位多增]|单[个家项品次笔人款]|各|人均|(?i:\beach\b|\bper\b)`)
	toUser = pattern.MustCompile(`您|你|贵|(?i:\byour?\b)`)
	// general: it is said of the policy, not of this user.
	general = pattern.MustCompile(`政策|规定|原文|条款|文件|文本|[这本]一?[条项类]|该[项条]|此项|单[家个项次笔年品]|每[人个家项名款年]`)
	// headed: 最高 belongs to the benefit, not to what this user gets.
	headed    = pattern.MustCompile(`[助贴励]最高$`)
	leastMost = pattern.MustCompile(`(?:最高|最多|至多|(?i:up to|at most))[^，。；,;\d]{0,8}$`)
	// openEnded compare with an edge or with a ceiling, the words do not say.
	openEnded = pattern.MustCompile(`(?:超过?|超出|突破|触及|[碰触够顶]到|[接逼临]近|[大小少多]于|低于|高于|没有?到|未到|不到|没有?达到?|未达到?|离|距)[^，。；,;\d]{0,4}$`)
	// byRate: it is what a percentage before it makes.
	byRate      = pattern.MustCompile(`^[^，。；,;\d]{0,4}(?:补助|奖励|计算|测算|折算|算|计)?[，,]?(?:大约|约|大概)?(?:算下来)?(?:是|为|即|就是|得|得出|有|高?达|达到|可达|=|＝|合|折合|等于|也就是|对应|计算为|算是|算得)(?:大约|约)?$`)
	takenAs     = pattern.MustCompile(`(?:按|以|照)(?:照)?$`)
	countedAs   = pattern.MustCompile(`^(?:来)?(?:算|计|核算|测算)`)
	finally     = pattern.MustCompile(`仍|依然|只能|最终|最后|实际|故|因此|所以|封顶后`)
	plus        = pattern.MustCompile(`^[+＋]|^加上?$`)
	times       = pattern.MustCompile(`^(?:[×xX*✕]|乘以?)`)
	multiplied1 = pattern.MustCompile(`(?:[×xX*✕]|乘以?)$`)
	shareOf     = pattern.MustCompile(`^(?:的|按照?)$`)
	eachPeriod  = pattern.MustCompile(`(?:每|按|一)个?(?:月|季度?|半年|[天日周])(?:[是为花付交])?$`)
	beyond      = pattern.MustCompile(`(?:超出|高出|超过)了?$`)
	half        = pattern.MustCompile(`^的(?:一半|[一二两三四五六七八九]成)`)
	halved      = pattern.MustCompile(`^的(?:一半|[一二两三四五六七八九]成)[^，。；,;\d]{0,6}$`)
	ranges1     = pattern.MustCompile(`^(?:元|万元)?(?:至|到|[-~～—])+$`)
	noSuch      = pattern.MustCompile(`(?:没有|并无|不是|不存在)$`)
	thisSum     = pattern.MustCompile(`^(?:这个|这一|的)?(?:数|说法|金额|标准)`)
	this        = pattern.MustCompile(`(?:这|该|那|上述)(?:笔|个|项|部分)?$`)
	adjoins     = pattern.MustCompile(`(?:达到?|满|超过?|不?低于|高于|不足|不到|至少|[少多大小]于)(?:了|的|约)?$`)
	climbs      = pattern.MustCompile(`(?:达到?|超过?|满|到)[^，。；,;\d]{0,3}$`)
	demands     = pattern.MustCompile(`对应|需|要|起码|至少`)
	arrives     = pattern.MustCompile(`(?:^|[^拿领得收取请达高补分])到了?$`)
	turns       = pattern.MustCompile(`^(?:就|便|即|的话|以后|之后|时|的企业)`)
)

// partOf tells what the words before and after a figure make it. last is the
// figure before it in its sentence, nil where it is the first; percentNext, that
// the next figure is a percentage. 0: the words give it no part.
func partOf(before, after string, last *placed, percentNext bool) part {
	before, after = unadorned(before), unadorned(after)
	if last != nil {
		before = unspent(before)
	}
	switch {
	case plus.MatchString(after) || plus.MatchString(lastSign(before)):
		return partAward | partEach | partShare | partInput
	case times.MatchString(after) && percentNext, half.MatchString(after):
		return partInput
	case times.MatchString(after) || multiplied1.MatchString(before):
		return partInput | partEach
	case equalling.MatchString(before):
		return partWorked | partAward | partSum
	case ranges1.MatchString(after) && lastCue(lastPhrase(before))&partInput != 0:
		return partEdge | partInput
	case ranges1.MatchString(after) && lastCue(before) != partGap:
		return partEdge
	case eachPeriod.MatchString(before):
		return partSaid | partInput
	case noSuch.MatchString(before) && thisSum.MatchString(after):
		return partSaid
	case takenAs.MatchString(before) && countedAs.MatchString(after) && finally.MatchString(before):
		return partAward
	case takenAs.MatchString(before) && countedAs.MatchString(after):
		return partInput
	case percentNext && shareOf.MatchString(after): // 90万元的30%, 90万元按30%
		return partInput
	case last != nil && last.unit == unitPercent && byRate.MatchString(before), halved.MatchString(before):
		return partWorked
	}
	for _, d := range definitions {
		if d.words.MatchString(before) {
			return d.part
		}
	}
	whole := before
	if last != nil && each1.MatchString(last.before) && before == "" {
		whole = last.before
	}
	for _, b := range behind {
		switch {
		case !b.words.MatchString(after):
		case turns.MatchString(after) && b.part == partEdge:
			if lastCue(before)&(partEdge|partInput) != 0 || arrives.MatchString(before) {
				return refined(b.part, whole, after)
			}
		case b.part == partEdge, b.part == partCeiling && !each1.MatchString(whole) && !summing.MatchString(whole):
			return b.part
		case b.part&(partAward|partInput) != 0 && adjoins.MatchString(before):
		default:
			return refined(b.part, whole, after)
		}
	}
	if this.MatchString(before) {
		return partAward
	}
	switch p := lastCue(lastPhrase(before)); {
	case p == partInput && last != nil && last.part == partCeiling && demands.MatchString(lastPhrase(before)):
		return partEdge
	case p != 0:
		return refined(p, whole, after)
	}
	switch {
	case each1.MatchString(before):
		return partEach
	case summing.MatchString(before):
		return summed(before)
	case ofWhole.MatchString(after) && lastCue(before) == 0:
		return partSum
	case compares.MatchString(after) && ofEdges.MatchString(phrase(after)):
		return partInput
	case compares.MatchString(after) && last != nil && last.part == partCeiling && phrase(after) != after, compares.MatchString(after) && ofCeilings.MatchString(phrase(after)):
		return partWorked | partAward
	case compares.MatchString(after):
		return partInput | partWorked | partAward
	case before == "的":
		return 0
	case before == "" && last != nil && last.part&partEdge != 0 && beyond.MatchString(unadorned(last.before)):
		return partGap // 超出100,000元这条线20,000元
	}
	if lists.MatchString(before) && last != nil && last.part == partGap {
		return partEdge
	}
	if lists.MatchString(before) && last != nil {
		return last.carries()
	}
	if p := firstCue(phrase(after)); p != 0 {
		return p
	}
	if p := lastCue(before); p != 0 || last == nil {
		return refined(p, whole, after)
	}
	return last.carries()
}

// carries is the part of a figure that is named in one breath with this one: of
// a sum, what goes into it.
func (p *placed) carries() part {
	switch {
	case p.part&partSum != 0:
		return p.part&^partSum | partAward
	case p.part == partRate:
		return 0
	}
	return p.part
}

// unspent are the words before a figure without those that give the figure
// before it its part.
func unspent(before string) string {
	for _, b := range behind {
		if at := b.words.FindStringIndex(before); at != nil && b.part&(partCeiling|partEdge|partGap) != 0 && !turns.MatchString(before) {
			return before[at[1]:]
		}
	}
	return before
}

// lists joins a figure to the one before it, of the same part.
var lists = pattern.MustCompile(`^(?:元|万元)?[，,]?(?:至|到|和|与|及|以及|或|、|[-~～—])+$`)

var equalling = pattern.MustCompile(`(?:[=＝≈→]|等于)$`)

// unadorned drops marks, spaces, what a bracket adds to an edge, （含）, and a 算 that
// works nothing out.
func unadorned(s string) string {
	return strings.NewReplacer("算力", "力", "（含）", "", "（不含）", "", "(含)", "", "(不含)", "", "*", "", " ", "", "“", "", "”", "", "`", "").Replace(s)
}

func lastPhrase(s string) string {
	return s[strings.LastIndexAny(s, "，。！？；,;!?：:（(")+1:]
}

func lastSign(s string) string {
	if r := []rune(s); len(r) > 0 {
		return string(r[len(r)-1])
	}
	return ""
}

// lastCue is the part that the nearest words before a figure give it; of two
// that end at the same place, the longer one.
func lastCue(before string) part {
	from, end, p := 0, -1, part(0)
	for _, c := range cues {
		if all := c.words.FindAllStringIndex(before, -1); len(all) > 0 {
			if at := all[len(all)-1]; at[1] > end || at[1] == end && at[0] < from {
				from, end, p = at[0], at[1], c.part
			}
		}
	}
	return p
}

func firstCue(after string) part {
	from, p := len(after), part(0)
	for _, c := range cues {
		if at := c.words.FindStringIndex(after); at != nil && at[0] < from {
			from, p = at[0], c.part
		}
	}
	return p
}

// refined narrows a part by what else the words say: for one, together, at most.
func refined(p part, before, after string) part {
	switch {
	case p == partWorked|partAward && finally.MatchString(lastPhrase(before)):
		return partAward
	case p&(partAward|partCeiling) != 0 && p&partEdge == 0 && each1.MatchString(before):
		return partEach
	case p&(partAward|partCeiling) != 0 && p&partEdge == 0 && summing.MatchString(before):
		return summed(before)
	case p == partAward && leastMost.MatchString(before) && general.MatchString(before) && !toUser.MatchString(before):
		return partCeiling
	case p == partCeiling && leastMost.MatchString(before) && !general.MatchString(before) && !headed.MatchString(before):
		return partCeiling | partAward
	case p == partInput && demands.MatchString(lastPhrase(before)) && !toUser.MatchString(before):
		return partInput | partEdge
	case p == partEdge && toUser.MatchString(before) && !turns.MatchString(after) && climbs.MatchString(before) && !demands.MatchString(before):
		return partEdge | partInput | openPart(before)
	case p == partEdge:
		return partEdge | openPart(before)
	}
	return p
}

// summed tells a sum of several benefits from what several people or products
// get under one: 6人合计.
func summed(before string) part {
	if heads.MatchString(lastPhrase(before)) {
		return partAward | partCeiling | partAll
	}
	return partSum
}

func openPart(before string) part {
	if openEnded.MatchString(before) && cues[1].words.FindStringIndex(before) == nil {
		return partCeiling
	}
	return 0
}
