package reading

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/passing"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// Amounts of which the message itself says how they stand to each other: a total and all of
// its parts, one's own share that is to be taken, last year's that is to be left aside.

var (
	// yearPart names a part of the year, or one of the payments.
	yearPart = pattern.MustCompile(`[上下前后]半年|季度?|(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月|[前后头]\d{1,2}个月|[前后头][两二三四五六七八九十]个月|[首尾][款期付]|[一二三]期|定金|预付|余款|进度款`)
	// wholeBefore stands before a total of the year.
	wholeBefore = pattern.MustCompile(`(?:全年|一年|年度|一共|总共|合计|总计|总额|总价|合同价?|共|总)[^,，。¥]{0,8}$`)
	// oursTaken tells to calculate by one's own share; ownBefore stands before that.
	oursTaken = pattern.MustCompile(`(?:按|照|只?算|看|以)(?:着)?(?:我们?|我司|我方|咱们?|自己|本公司|俺们)(?:公司)?(?:自己|自个儿)?(?:的|出的|投的|这|那|花的|掏的|付的|部分)`)
	ownBefore = pattern.MustCompile(`(?:我们?|我司|我方|咱们?|俺们|本公司|自己)(?:公司|家|这边|这头|方)?(?:自己|自个儿)?(?:只|才|就|实际|一共|总共|真金白银)?(?:出|投|掏|付|花|占|拿|承担|负担|买|有|是)*(?:了|出|进去)?(?:的是)?$`)
	// yearAside leaves last year's amount out.
	yearAside = pattern.MustCompile(`[,，。;；](?:对了|另外|顺便|哦|还有)?[,，]?(?:去年|前年|上年度?|上一年)(?:是|花了|的是|买了|有|卖了|的)*[^,，。;；]{1,12}[,，](?:去年|前年|上年|那个|那笔|那|它)?(?:的|那笔|那个)?(?:就|都|先)?(?:不管|不算|不看|别管|不用管|不提|不计|别算|忽略)[^,，。;；]*`)
	// monthOfPayment: 首款10万3月付的: the digit is of the month, and not of the amount.
	monthOfPayment = pattern.MustCompile(`((?:首|尾|余|预付|进度|中期)款|[首尾一二三]期|定金|预付|首付)([^,，。;；\d]{0,4}\d+(?:\.\d+)?万)((?:1[0-2]|[1-9])月)`)
	twoDigitMonth  = pattern.MustCompile(`(\d万)(1[0-2]月)`)
	// ofSoManyMonths: 前8个月销售额 is no sales of a month.
	ofSoManyMonths = pattern.MustCompile(`([前后头]的?[\d一二两三四五六七八九十]{1,2})个月(销|营|流水|收|产)`)
	// tornBetween: 在9.9万和10.1万之间纠结 are two, and no range.
	tornBetween = pattern.MustCompile(`在?([\d一二三四五六七八九十百千万.]+[万千亿w元]?)(?:和|跟|与|到)([\d一二三四五六七八九十百千万.]+[万千亿w元]?)之间((?:纠结|犹豫|选|挑|摇摆|徘徊|定不下|拿不定)|[,，]?(?:两种|哪个|分别))`)
	// roundedUp: 四舍五入不就一千万了 is no sale.
	roundedUp = pattern.MustCompile(`(四舍五入|凑个?整|抹个?零)(?:一下)?(?:不就|就|也|可不就|差不多)?(?:是|算|有)?[\d一二三四五六七八九十百千万.]+[万千亿w元]+(?:了|嘛|啦|吧|整)?`)
	// endsInNumber: it stays at 72,000. So …: the stop is the sentence's.
	endsInNumber = pattern.MustCompile(`(\d,\d{3})\.(\s+[A-Za-z])`)
	// neverMind takes back what was just said, in English; instructsUs has more in mind.
	neverMind   = pattern.MustCompile(`(?i)\b(?:ok(?:ay)?[,.]? )?(?:no[,.]? )?(?:never ?mind(?:[,;]? forget (?:that|it))?|forget (?:that|it|about (?:it|that))|scratch that)\b[,.;:!]*\s*`)
	instructsUs = pattern.MustCompile(`(?i)instruction|rule|prompt|everything|previous|above|system|policy`)
	// givenToUs: 商家又退了我9900.
	givenToUs = pattern.MustCompile(`(退|返|扣|少收|多收)了?(?:给)?(?:我|咱|俺|他|她)们?(\d)`)
)

// withoutAsides is a message without what it says is to be left aside, its dates apart from its amounts.
func withoutAsides(message string) string {
	message = unnumbered(yearAside.ReplaceAllString(message, ""))
	message = endsInNumber.ReplaceAllString(message, "${1};${2}")
	if !instructsUs.MatchString(message) {
		message = neverMind.ReplaceAllString(message, "")
	}
	message = paidHalf.ReplaceAllString(message, "前6个月一共${1}，后6个月每月${2}")
	message = givenMonths.ReplaceAllString(message, "用了${1}个月")
	message = risesFrom(message)
	message = ofSoManyMonths.ReplaceAllString(message, "${1}个月的${2}")
	message = tornBetween.ReplaceAllString(message, "${1}还是${2}${3}")
	message = roundedUp.ReplaceAllString(message, "${1}")
	message = givenToUs.ReplaceAllString(message, "${1}了${2}")
	message = monthOfPayment.ReplaceAllString(message, "$1$2，$3")
	return twoDigitMonth.ReplaceAllString(message, "$1，$2")
}

// saidTotal keeps the one amount by which the message itself tells to calculate, nil if it
// tells of none: a total with all of its parts, or one's own share.
func (r *Reading) saidTotal(topic asked.Topic, sums []Sum) []Sum {
	if len(sums) < 2 || r.Years() || slices.ContainsFunc(sums, func(s Sum) bool { return s.Index < 0 }) {
		return nil
	}
	if (topic != asked.Product || passing.CountOf(countProducts, r.Masked) < 2) && oursTaken.MatchString(r.Masked) {
		var own []Sum
		for _, s := range sums {
			if ownBefore.MatchString(r.Before(s.Index)) && !slices.ContainsFunc(own, func(o Sum) bool { return o.High.Equal(s.High) }) {
				own = append(own, s)
			}
		}
		if len(own) == 1 && own[0].Low.Equal(own[0].High) {
			own[0].Role = sentence.MainRole[topic]
			return own
		}
	}
	if first, part := sums[0], sums[1]; len(sums) == 2 && ofTheWhole.MatchString(r.Before(part.Index)) && partBack.MatchString(r.Before(part.Index)) && part.High.Less(first.Low) && topic != asked.Product {
		first.Derived = first.High.Format() + "元减去" + part.High.Format() + "元"
		first.Low, first.High, first.Role = first.Low.Sub(part.High), first.High.Sub(part.Low), sentence.MainRole[topic]
		return []Sum{first} // 15万里退了3万
	}
	if len(sums) == 2 && beforeDiscount.MatchString(r.Before(sums[0].Index)) && paidInEnd.MatchString(r.Before(sums[1].Index)) && sums[1].High.Less(sums[0].Low) && topic != asked.Product {
		one := sums[1]
		one.Role, one.Found = sentence.MainRole[topic], sentence.MainRole[topic]
		return []Sum{one} // 打折前12万，谈下来实付7万2
	}
	whole, parts := sums[0], sums[1:]
	if len(parts) < 2 || !wholeBefore.MatchString(r.Before(whole.Index)) || !whole.Low.Equal(whole.High) {
		return nil
	}
	var all money.Amount
	for _, p := range parts {
		if near := r.Before(p.Index); !yearPart.MatchString(near) || ownBefore.MatchString(near) {
			return nil
		}
		all = all.Add(p.High)
	}
	inBrackets := bracketed(r.Masked[r.At[whole.Index]:r.At[parts[len(parts)-1].Index]])
	if !all.Equal(whole.High) && !inBrackets {
		return nil
	}
	whole.Role, whole.Period = sentence.MainRole[topic], sentence.PerYear
	return []Sum{whole}
}

// totalNow keeps the new total of what is known where the message names it beside what changed:
// 下半年只付10万，上半年照旧，全年合计26万. nil if it names none.
func (r *Reading) totalNow(topic asked.Topic, sums []Sum, before []memory.Item) []Sum {
	if len(sums) < 2 || len(before) != 1 || topic == asked.Product || r.Years() {
		return nil
	}
	whole := sums[len(sums)-1]
	if whole.Index < 0 || !allOfItNow.MatchString(r.Before(whole.Index)) || slices.ContainsFunc(sums[:len(sums)-1], func(s Sum) bool { return !s.High.Less(whole.Low) || s.Role == sentence.RoleFee }) {
		return nil
	}
	whole.Role, whole.Period, whole.More = sentence.MainRole[topic], sentence.PerYear, false
	return []Sum{whole}
}

// allOfItNow stands before such a total.
var allOfItNow = pattern.MustCompile(`(?:全年|一年|总|合起来)[^,，。¥]{0,2}(?:合计|一共|总共|共计|总计|加起来|就是|是|共)[^,，。¥]{0,2}$|(?:合计|一共|总共|共计|总计)(?:是|为|就是)?$`)

// partsOfKnown: the amounts are said to be what the one known was made of.
func (r *Reading) partsOfKnown(topic asked.Topic, sums []Sum, before []memory.Item) bool {
	if len(sums) < 2 || len(before) != 1 || topic == asked.Product || !sentence.MadeOf.MatchString(r.Masked) || TakesOut.MatchString(r.Masked) || notAllOfIt.MatchString(r.Masked) {
		return false
	}
	var all money.Amount
	for _, s := range sums {
		if s.Index < 0 || s.More || !s.Low.Equal(s.High) {
			return false
		}
		all = all.Add(s.High)
	}
	return all.Equal(before[0].Money[string(sentence.MainRole[topic])])
}

// notAllOfIt: one of them does not count, or is what the other came to.
var notAllOfIt = pattern.MustCompile(`剩|还没|没付|未付|改成|改为|不(?:能|该|应)?(?:算|计)|实际|别算|才是|只有|预付|定金`)

// besideKnown leaves out what was known where the message only names it again, to put
// something on top of it: 六万六之外还要再加一万二.
func (r *Reading) besideKnown(topic asked.Topic, sums []Sum, before []memory.Item) []Sum {
	if len(sums) != 2 || len(before) != 1 || sums[0].Index < 0 || sums[1].Index < 0 || !sums[1].More || !before[0].Money[string(sentence.MainRole[topic])].Equal(sums[0].High) || r.Years() {
		return sums
	}
	sums[1].Role, sums[1].Found, sums[1].Sure = sentence.MainRole[topic], sentence.MainRole[topic], sentence.SureRole
	return sums[1:]
}

// inGroupsOf: so many products of one sales figure each: 三款每款年销¥, 其余两款都是¥, 剩一款¥.
var inGroupsOf = pattern.MustCompile(sentence.Count + `\s*(?:款|个(?:产品|型号|品种)?|种)[^,，。;；¥]{0,10}?(每(?:款|个|种|一款)?|各|都|均)?[^,，。;；¥款个种]{0,6}$`)

// productGroups is how many products each of the amounts is of, nil if the amounts are not
// all of a number of products each.
func (r *Reading) productGroups(sums []Sum) []int {
	if len(sums) < 2 || r.Years() {
		return nil
	}
	var out []int
	several := false
	for _, s := range sums {
		if s.Index < 0 {
			return nil
		}
		m := inGroupsOf.FindStringSubmatch(sentence.LastPart(r.Before(s.Index)))
		if m == nil {
			return nil
		}
		n := int(sentence.Small(m[1]))
		if n < 1 || n > mostCopies || n > 1 && m[2] == "" {
			return nil
		}
		several = several || n > 1
		out = append(out, n)
	}
	if !several {
		return nil
	}
	return out
}

// inGroupsEach makes the products of each group.
func inGroupsEach(name string, groups []int, values []memory.Yearly) []memory.Item {
	var out []memory.Item
	for i, n := range groups {
		for range n {
			it := memory.Item{}
			it.Put(name, values[i])
			out = append(out, it)
		}
	}
	return out
}

var (
	// beforeDiscount stands before a price that was not paid; paidInEnd before the one that was.
	beforeDiscount = pattern.MustCompile(`(?:打折|折扣|优惠|议价|砍价|谈价|还价|讲价|让利)(?:之|以)?前[^,，。¥]{0,8}$|(?:标价|原价|报价|挂牌价|官网价)[^,，。¥]{0,6}$`)
	paidInEnd      = pattern.MustCompile(`(?:实付|砍到|讲到|成交|到手|折后|打完折|折下来|优惠后|让利后|最后付)[^,，。¥优便减省让抹]{0,6}$|谈下来(?:是|实付|价格?是?|只要|付)?$`)
)

// enumerator numbers a question: 请问：一、是否落入区间；二、补助金额. No measure is named by it.
var enumerator = pattern.MustCompile(`(^|[:：。；;，,？?\s])([一二三四五])、(\p{Han})`)

// unnumbered is a message without the numbers of its questions. 一、三、六条 are measures.
func unnumbered(message string) string {
	const inOrder = "一二三四五"
	order := ""
	for _, m := range enumerator.FindAllStringSubmatch(message, -1) {
		if strings.Contains(inOrder+"六七八九十", m[3]) {
			return message
		}
		order += m[2]
	}
	if len(order) < len("一二") || !strings.HasPrefix(inOrder, order) {
		return message
	}
	return enumerator.ReplaceAllString(message, "${1}${3}")
}
