package offline

import (
	"fmt"
	"slices"
	"strings"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// One part, or the price of one piece, of what is known is put right.

// refundOfPart returns what came back of a part that is named by its amount:
// 3万9那家后来又退了我们5千. nil if nothing did.
func (r *Reading) refundOfPart(before []Item) []sum {
	if len(r.sums) != 2 || len(before) == 0 || r.sums[1].index != 1 || !partRefunded.MatchString(r.before(1)) || !r.sums[1].High.Less(r.sums[0].High) {
		return nil
	}
	if !slices.ContainsFunc(before[len(before)-1].Parts, func(p Part) bool { return p.High.Equal(r.sums[0].High) }) {
		return nil
	}
	return r.sums[1:]
}

var partRefunded = pattern.MustCompile(`退(回|还|款)?(了|给|回了|给了)?(我们|我司|我|咱们?|公司)?(有|的|了)?$`)

// labelOfPart is what a part was told of by: the month or quarter that it is of, or who
// was paid; "" if nothing says so.
func (r *Reading) labelOfPart(s sum) string {
	if s.index < 0 {
		return ""
	}
	for _, near := range []string{lastPart(r.before(s.index)), r.before(s.index)} { // 四季度没结，估计¥
		if labels := labelsIn(near); len(labels) == 1 {
			return labels[0]
		}
	}
	if m := nameInList.FindStringSubmatch(r.before(s.index)); m != nil && supplierNamed.MatchString(m[1]) {
		return m[1]
	}
	return ""
}

// labelsIn are the parts of a year, the phases and the payments that a text names one by one.
func labelsIn(text string) []string {
	return partLabel.FindAllString(severalPeriods.ReplaceAllString(text, " "), -1)
}

// partNamed returns which of the parts a message names, −1 if none, or not one alone:
// by its label, or by a piece of it that is no other's: 腾讯那笔 for 腾讯云.
func (r *Reading) partNamed(parts []Part) int {
	if named := labelsIn(r.text); len(named) > 0 {
		at := slices.IndexFunc(parts, func(p Part) bool { return p.Label != "" && slices.Contains(named, p.Label) })
		if len(named) == 1 {
			return at
		}
		return -1
	}
	best, at := 0, -1
	for i, p := range parts {
		switch n := pieceSaid(r.text, p.Label); {
		case partLabel.MatchString(p.Label):
		case n > best:
			best, at = n, i
		case n == best:
			at = -1
		}
	}
	return at
}

// pieceSaid is how many characters of a name stand in a text in one piece, 0 if fewer than two
// that are no letter of a firm.
func pieceSaid(text, name string) int {
	runes := []rune(name)
	if len(runes) == 1 && slices.ContainsFunc(firmWords, func(w string) bool { return strings.Contains(text, name+w) }) {
		return len(runes) // 乙家
	}
	for n := len(runes); n > 1; n-- {
		for from := 0; from+n <= len(runes); from++ {
			if piece := string(runes[from : from+n]); !ofAnyone.MatchString(piece) && strings.Contains(text, piece) {
				return n
			}
		}
	}
	return 0
}

// firmWords stand behind the letter that a firm goes by.
var firmWords = []string{"家", "公司", "那", "的", "方"}

// withoutPart takes out the part that the message names, by its month or quarter or by who
// was paid: 11月那笔没打，把它去掉. nil if it names none.
func (r *Reading) withoutPart(topic asked.Topic, before []Item) []Item {
	if len(r.sums) > 0 || len(before) != 1 || len(before[0].Parts) < 2 || !partCancelled.MatchString(r.text) {
		return nil
	}
	at := r.partNamed(before[0].Parts)
	if at < 0 {
		return nil
	}
	items := copies(before)
	gone := items[0].Parts[at]
	items[0].Parts = slices.Delete(items[0].Parts, at, at+1)
	items[0].sumParts(string(mainRole[topic]))
	items[0].Assumptions = []string{"去掉" + gone.Label + "的" + gone.High.Format() + "元"}
	return items
}

// billedPart puts what a part came to in the place of what it was told to be, or was
// expected to be: 下半年结算了，3万2. nil if the message does nothing of the kind.
func (r *Reading) billedPart(topic asked.Topic, sums []sum, before []Item) []Item {
	name := string(mainRole[topic])
	if len(sums) != 1 || len(r.sums) != 1 || sums[0].index < 0 || sums[0].more || r.step != noStep || len(before) != 1 || len(before[0].Parts) < 2 {
		return nil
	}
	at := r.partNamed(before[0].Parts)
	if at < 0 {
		return nil
	}
	was, now := before[0].Parts[at], sums[0]
	if !billed.MatchString(r.masked) && !(r.correcting || becomesThat.MatchString(r.before(now.index))) || was.Low.Equal(was.High) && comesOn.MatchString(r.masked) {
		return nil
	}
	items := copies(before)
	items[0].Parts[at] = Part{Low: now.Low, High: now.High, Label: was.Label}
	items[0].sumParts(name)
	items[0].Assumptions = []string{was.Label + "按" + now.High.Format() + "元，几笔加起来按" + items[0].Money[name].Format() + "元计算"}
	return items
}

// repriced puts another unit price to the count that is known: 单价看错，是14块; 每台便宜5000.
// nil if the message does nothing of the kind.
func (r *Reading) repriced(topic asked.Topic, before []Item) []Item {
	name := string(mainRole[topic])
	if len(r.sums) != 1 || len(before) != 1 || before[0].Unit == nil || before[0].Unit.Input != name || !unitPriceSaid.MatchString(r.masked) {
		return nil
	}
	was, price := before[0].Unit, r.sums[0]
	n := was.Count
	if n < 1 || !price.Low.Equal(price.High) {
		return nil
	}
	times, whole := periodsOf(before[0].Money[name], was.High.Times(n))
	if !whole || times > 1 && was.Period == perYear {
		return nil
	}
	if ofTheMaker.MatchString(r.before(price.index)) {
		return copies(before)
	}
	now, how := r.dearer(price, was.High)
	y := yearly{low: now, high: now, unit: &Rate{Input: name, Low: now, High: now, Period: was.Period, Count: n}, assumptions: []string{fmt.Sprintf("按单价%s元 × %d计算", how, n)}}
	if times > 1 {
		y.assumptions = append(y.assumptions, fmt.Sprintf("再 × %d", times))
	}
	y.scale(n * times)
	items := copies(before)
	items[0].Assumptions = nil
	items[0].put(name, y)
	return items
}

// dearer is the price that a message comes to from the one known, and how it says so: the
// price itself that it states, or so much more or less of it: 每台便宜5000.
func (r *Reading) dearer(by sum, had money.Amount) (now money.Amount, how string) {
	near := r.before(by.index) + "¥" + firstPart(r.after(by.index))
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

var unitPriceSaid = pattern.MustCompile(`单价[^¥]{0,8}¥|(每|一)(张|个|台|套|小时|卡时|节点|账号|席位|次)[^,，。¥]{0,4}¥|¥(元|块钱?)?(一|每|/)(张|个|台|套|小时|卡时|节点|账号|席位|次)`)

var (
	partLabel      = pattern.MustCompile(`(?:1[0-2]|[1-9]|十[一二]|[一二三四五六七八九十])月|[一二三四1-4]季度|[上下]半年|[一二三四]期|第[一二三四五]笔|首款|尾款`)
	severalPeriods = pattern.MustCompile(`[前头后][一二两三四2-4]个?(?:季度|期)|[一二三四]期工程款`)
	partCancelled  = pattern.MustCompile(`去掉|取消|没打|没付|没买|没花|没发生|不算|别算|退掉|退回|退单|退了|没成|没签|泡汤|作废|剔除|撤(了|掉|单)|刨掉|拿掉|黄了|红冲`)
	// billed tells what something came to in the end.
	billed = pattern.MustCompile(`账单|出账|出来了|出了|结算|结了|结下来|结完|开票|发票|实际|最终|最后|来了|到了|定了|确定|落定|核定|决算|交付|竣工`)
	// becomesThat stands before the amount that is right.
	becomesThat = pattern.MustCompile(`(?:其实|应该|改|换|变|更正)(?:是|成|为)[^,，。¥]{0,3}$`)
	// ofTheMaker is no price that is paid.
	ofTheMaker = pattern.MustCompile(`成本|利润|毛利|运费`)
	// ofAnyone is a piece of a name that says nothing of whose it is.
	ofAnyone = pattern.MustCompile(`^(?:公司|中心|平台|服务|算力|有限|这家|那家|那边|科技|智能)$`)
)
