package reading

import (
	"fmt"
	"slices"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// How many pieces a known price is for, as a later message counts them or gives some back.

// PiecesNow is how many pieces there are by this message: those that it counts, or
// those of before without what came back or with what was added: 有15台被退货了, 又租了3张. 0 if
// it says nothing of it, or only asks whether some count.
func (r *Reading) PiecesNow(was memory.Rate) (n int64, steps []int64) {
	switch {
	case asksPart.MatchString(r.Masked) && AsksWhether.MatchString(r.Text):
		return 0, nil // 有20台没发货，算进去吗
	case sentence.FirstLarge(soldCount, r.Masked) > 0 && !piecesMore.MatchString(r.Masked):
		return r.Units(), nil // 卖掉140台，退了5台: both are said
	}
	if n := sentence.FirstLarge(recounted, piecesBack.ReplaceAllString(r.Masked, "，")); n > 0 {
		return n, nil
	}
	if m := piecesBack.FindStringSubmatch(r.Masked); m != nil {
		if gone := sentence.WholeNumber(m[1] + m[2] + m[3]); gone > 0 && gone < was.Count {
			return was.Count - gone, append(slices.Clone(was.Steps), -gone)
		}
	}
	if m := piecesMore.FindStringSubmatch(r.Masked); m != nil {
		if more := sentence.WholeNumber(m[1]); more > 0 {
			return was.Count + more, append(slices.Clone(was.Steps), more)
		}
	}
	if amongPieces.MatchString(r.Masked) {
		return 0, nil // 其中30台是出口的
	}
	if n := r.Units(); n > 0 {
		return n, nil
	}
	return sentence.FirstLarge(soMany, r.Masked), nil
}

// priceFor is a price for as many pieces as the message says, the one before if it says nothing of them: 6台但只租半年.
func (r *Reading) priceFor(was *memory.Rate) *memory.Rate {
	said, alone := *r.Sentence, *r
	said.Masked = monthsCounted.ReplaceAllString(said.Masked, "数月") // 剩下两个月 counts no pieces
	alone.Sentence = &said
	n, steps := alone.PiecesNow(*was)
	if n < 1 {
		return was
	}
	now := *was
	now.Count, now.Steps = n, steps
	return &now
}

var monthsCounted = pattern.MustCompile(sentence.Count + `\s*个?(?:月|季度?)`)

// monthsMade is how many months a sum was worked out for, and how that is said; the whole year where it does not tell.
func monthsMade(sum, month money.Amount) (int64, string) {
	if n, told := PeriodsOf(sum, month, sentence.MostPeriods); told && n < sentence.MostPeriods {
		return n, fmt.Sprintf("一共%d个月，再 × %d", n, n) // 租期10个月 … 台数改成5台
	}
	return sentence.MostPeriods, "按全年12个月折算"
}

// amongPieces tells something of some of the pieces.
var amongPieces = pattern.MustCompile(`(?:其中|里面|里头|当中)(?:的|有|大概|约)*\s*` + sentence.LargeCount + `\s*(?:` + Classifiers + `)`)

// soMany counts the pieces by no more than a classifier: 要是租八个呢, 一步到位上八个.
var soMany = pattern.MustCompile(`(?:租|买|上|用|要|装|卖|订|配|整|搞|来|开|充|采购|换成|改成|变成)(?:到|成|了|满|够)?\s*` + sentence.LargeCount + `\s*(?:个(?:[^月季小工半整]|$)|(?:台|套|张|颗|片|只|件|块)(?:[^钱]|$))`)

// piecesMore come on top of those that are known: 又加了3张, 再多租2台.
var piecesMore = pattern.MustCompile(`(?:又|再|另外?|追加|新增|增加|多)(?:加|添|增|买|租|卖|续|订|要|多|来|签|配|用|跑)*(?:出|掉|上)?(?:了)?\s*` + sentence.LargeCount + `\s*(?:` + Classifiers + `|个?席位|个?账号|个?(?:小时|钟头|机时|卡时))`)

// piecesBack: 退了3个, 有15台被退货, 少算20套 away from the pieces that are known.
var piecesBack = pattern.MustCompile(`(?:少(?:用|跑)了?\s*` + sentence.LargeCount + `\s*个?(?:小时|钟头|机时|卡时))|(?:退(?:回|货|掉|还|订)?|少(?:卖|买|租|发|用)|取消|撤|砍掉?|扣(?:掉|除)?|减(?:掉|去|少)?)(?:来)?(?:了|过)?(?:其中)?(?:的)?\s*` + sentence.LargeCount + `\s*(?:` + Classifiers + `|个?席位|个?账号)|` + sentence.LargeCount + `\s*(?:` + Classifiers + `|个?席位|个?账号)[^,，。¥\d]{0,4}(?:被|给|让|要|都|全|又|是)?(?:客户|人家|对方|买家)?(?:退|没(?:卖|发|交|收|签)|未(?:交|发|签)|取消|作废|黄了|坏|不算|不计|别算|要?扣|剔|去掉|刨|拿掉)`)

// recounted: 退了3个号，实际只有12个; 还是这12个.
var recounted = pattern.MustCompile(`(?:(?:份数|数量|台数|套数|张数|个数|卡数|席位数|账号数)(?:数|算|写|报|记|填|说|搞)?(?:错|反|岔)了?[,，]?(?:应该|应当|其实|实际)?(?:是|为)|(?:砍|减|缩|降|压|增|加|扩|调|提)(?:少|加|减)?(?:到|至|成|为)|只有|只剩|剩下?|实际|变成|改成|改为|其实|应该|算|一共|总共|还是|仍是|就|照|按|这|那)[^,，。¥\d一二两三四五六七八九十]{0,4}` + sentence.LargeCount + `\s*(?:` + Classifiers + `|次|人)`)

// repriced puts another unit price to the count that is known, or that the message says:
// 单价看错，是14块; 每台便宜5000; 就按这80台，单价换成11万. nil if the message does nothing of the kind.
func (r *Reading) repriced(topic asked.Topic, before []memory.Item) []memory.Item {
	name := string(sentence.MainRole[topic])
	if len(r.Sums) != 1 || len(before) != 1 || before[0].Unit == nil || before[0].Unit.Input != name || !unitPriceSaid.MatchString(r.Masked) {
		return nil
	}
	was, price := before[0].Unit, r.Sums[0]
	n := was.Count
	if n < 1 || !price.Low.Equal(price.High) {
		return nil
	}
	times, whole := PeriodsOf(before[0].Money[name], was.High.Times(n), sentence.MostPeriods)
	steps := was.Steps
	now, told := r.PiecesNow(*was)
	switch {
	case times > 1 && was.Period == sentence.PerYear, !whole && now < 1:
		return nil
	case !whole:
		times = 1
	}
	if now > 0 {
		n, steps = now, told // 就按这80台，单价换成11万
	}
	if ofTheMaker.MatchString(r.Before(price.Index)) {
		return memory.Copies(before)
	}
	dear, how := r.dearer(price, was.High)
	unit := memory.Rate{Input: name, Low: dear, High: dear, Period: was.Period, Count: n, Steps: steps}
	y := memory.Yearly{Low: dear, High: dear, Unit: &unit, Assumptions: []string{unit.Priced()}}
	if how != dear.Format() {
		y.Assumptions = []string{fmt.Sprintf("按单价%s元 × %d计算", how, n)}
	}
	if times > 1 {
		y.Assumptions = append(y.Assumptions, fmt.Sprintf("再 × %d", times))
	}
	y.Scale(n * times)
	items := memory.Copies(before)
	items[0].Assumptions = nil
	items[0].Put(name, y)
	return items
}

// ofTheMaker is no price that is paid.
var ofTheMaker = pattern.MustCompile(`成本|利润|毛利|运费`)

// dearer is the price that a message comes to from the one known, and how it says so: the
// price itself that it states, or so much more or less of it: 每台便宜5000.
func (r *Reading) dearer(by Sum, had money.Amount) (now money.Amount, how string) {
	near := r.Before(by.Index) + "¥" + sentence.FirstPart(r.After(by.Index))
	switch {
	case priceDown.MatchString(near) && by.High.Less(had):
		return had.Sub(by.High), "比先前少" + by.High.Format()
	case priceUp.MatchString(near):
		return had.Add(by.High), "比先前多" + by.High.Format()
	}
	return by.High, by.High.Format()
}

var (
	// priceDown and priceUp stand around what a price differs by; with 到 it is the price itself.
	priceDown = pattern.MustCompile(`(?:便宜|降价?|下调|下降|跌|减|让利?|少(?:卖|收|要|付)?|优惠|打折|低)(?:了|个|上|掉)?¥|¥(?:元|块钱?)?(?:的)?(?:优惠|折让)|(?:便宜|少|低)了?¥`)
	priceUp   = pattern.MustCompile(`(?:贵|涨价?|上调|上涨|提价?|加价?|多(?:卖|收|要|付)?|高)(?:了|个|上|出)?¥`)
)

var unitPriceSaid = pattern.MustCompile(`(?:涨|降|调|提|加)价(?:到|成|为|至)[^,，。¥]{0,2}¥|(?:涨|降|提|加|减)价了?¥|(?:^|[^总同全])价格?[^,，。¥]{0,4}(?:涨|降|调|提|改|变)(?:到|成|为|至)[^,，。¥]{0,2}¥|单价[^¥]{0,8}¥|(每|一)(张|个|台|套|小时|卡时|节点|账号|席位|次)[^,，。¥]{0,4}¥|¥(元|块钱?)?(一|每|/)(张|个|台|套|小时|卡时|节点|账号|席位|次)`)

// toldTwice leaves out the sum of all that stands beside the price of each and their number,
// where the one is what the others make: 620台，单价3.2万元，年销售额1984万元.
func toldTwice(sums []Sum, values []memory.Yearly) ([]Sum, []memory.Yearly) {
	var s []Sum
	var v []memory.Yearly
	for i, y := range values {
		if y.Unit == nil && slices.ContainsFunc(values, func(p memory.Yearly) bool { return p.Unit != nil && p.High.Equal(y.High) && p.Low.Equal(y.Low) }) {
			continue
		}
		s, v = append(s, sums[i]), append(v, y)
	}
	return s, v
}
