package reading

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// A price for each of something that the message counts: 每次350元，做了4200次.

const things = `百万tokens?|百万个token|千次|万次|席位|坐席|账号|车间|门店|项目|企业|客户|次|家|单|项|例|份|批|人|个|间|条|站`

// Classifiers count pieces that have a price: 一块一个, 每台9万5.
const Classifiers = `个|台|套|款|只|张|件|支|片|颗|条|辆|部|路|门|节|盏|箱|把`

var (
	eachBefore = pattern.MustCompile(`(?:平均)?每个?(` + things + `)(?:一年|每年|全年)?[^,，。¥\d月季周天年]{0,6}$`)
	eachAfter  = pattern.MustCompile(`^(?:元|块钱?)?\s*(?:(?:一|每|/)个?(次|席位|坐席|账号|项|例|份|单|人|站)|(?:每|/)个?(` + things + `))(?:[^\pL¥]|$)`)
	seatPrice  = pattern.MustCompile(`单价[^,，。¥]{0,3}$`)
	// pieceLeft and pieceRight: 每个1万2, 650块一个, 九万九一款.
	pieceLeft  = pattern.MustCompile(`(?:每|单)(` + Classifiers + `)(?:只|才|就|都)?(?:实际|平均)?(?:是|要|价|售价|单价|标价|投资额?|投入|造价|花费)?(?:一年|全年|年费)?(?:是|为|了)?\s*$`)
	pieceRight = pattern.MustCompile(`^(?:元|块钱?)?\s*(?:一|每|/)(` + Classifiers + `)(?:[^\pL]|$)`)
	// pieceOne: 一条产线投58万，一共上了6条产线.
	pieceOne = pattern.MustCompile(`(?:^|[^另第下上这那])一(条|台|套|间)[^,，。¥\d]{0,4}(?:投|花|要|用)(?:了)?$`)
	// pieceEach: 买了15个号，一个号一年1.4万; 租了12次，一次五千块. Only where the message counts them.
	pieceEach = pattern.MustCompile(`(?:^|[,，、;；:：。\s])一(` + Classifiers + `|次|人)[\p{Han}a-z]{0,3}?(?:一年|每年|全年|年费|收费?|的?价|要|是|才|就|只要)?\s*$`)
	// timesAfter and timesBefore: 3600元×150个, 6台×8万.
	timesAfter  = pattern.MustCompile(`^(?:元|块钱?)?(?:/[\p{Han}])?\s*[×x*]\s*` + sentence.LargeCount + `(?:[^个月季周天\d%％.成]|个[^月季]|$)`)
	timesBefore = pattern.MustCompile(sentence.LargeCount + `\s*(?:` + Classifiers + `)?\s*[×x*]\s*$`)
)

var paidEachTime = pattern.MustCompile(`分(\d|[两二三四五六七八九十])(次|期|笔)|半年|季度?(一次|付|结)|一(次|期)(一)?(付|结)|(付|结|交|缴)一次|充`)

// thing returns what an amount is the price of each of, "" if it is of none.
func (r *Reading) thing(s Sum) string {
	if s.Index < 0 || s.Role == sentence.RoleOther || r.soldEach(s) || r.owned != nil && r.owned.each > 0 {
		return ""
	}
	thing := ""
	if m := eachBefore.FindStringSubmatch(r.Before(s.Index)); m != nil {
		thing = m[1]
	} else if m := eachAfter.FindStringSubmatch(r.After(s.Index)); m != nil {
		thing = m[1] + m[2]
	} else if strings.Contains(r.Masked, "token") && perMillion.MatchString(r.Before(s.Index)) {
		thing = millionTokens
	}
	if strings.HasPrefix(thing, "百万") {
		return millionTokens
	}
	if thing == "次" && sentence.CycleOf(s.Period) != nil {
		return "" // 每季度拨一次，每次21万
	}
	if thing == "次" && paidEachTime.MatchString(r.Masked) {
		return "" // 分三次付，每次2万5; 半年一次，每次3万8
	}
	if thing != "" {
		return thing
	}
	if seatPrice.MatchString(r.Before(s.Index)) && strings.Contains(r.Masked, "席位") {
		return "席位"
	}
	return ""
}

// countOfThing returns how many of the thing the message counts, 0 if it does not.
func (r *Reading) countOfThing(thing string) int64 { return r.countIn(thing, r.Masked) }

// countIn is how many of the things a part of the masked text counts.
func (r *Reading) countIn(thing, text string) int64 {
	noun := regexp.QuoteMeta(thing)
	switch thing {
	case millionTokens:
		return r.millionsOfTokens()
	case "人":
		noun = `(?:个|名|位)?[^,，。\d个名位]{0,5}(?:人|工程师|员工|同事|研发|开发)`
	case "席位", "坐席", "账号", "车间", "门店", "项目", "企业", "客户":
		noun = `[个家]?[^,，。\d个家]{0,6}` + thing + `|` + thing + `[^,，。\d]{0,2}\d+个`
	case "个":
		noun = oneOfMany
	}
	return sentence.FirstLarge(pattern.MustCompile(sentence.LargeCount+`\s*个?(?:`+noun+`)`), text)
}

// oneOfMany is 个 where it counts things, and no months or hours.
const oneOfMany = `个(?:[^月季小工半整]|$)`

// piece returns what an amount is the price of one of, where a bare classifier
// says so, and how many of them stand nearest to it: 装了2400个传感器，650块一个.
func (r *Reading) piece(s Sum) (classifier string, n int64) {
	if s.Index < 0 || s.Role == sentence.RoleOther || s.Role == sentence.RoleClaim || r.OneByOne() {
		return "", 0
	}
	before, after := r.Before(s.Index), r.After(s.Index)
	if m := timesAfter.FindStringSubmatch(after); m != nil {
		return "份", sentence.WholeNumber(m[1])
	}
	if m := timesBefore.FindStringSubmatch(before); m != nil {
		return "份", sentence.WholeNumber(m[1])
	}
	if eachEN.MatchString(after) {
		return "件", sentence.FirstLarge(unitsEN, r.Masked)
	}
	if m := pieceLeft.FindStringSubmatch(before); m != nil {
		classifier = m[1]
	} else if m := pieceOne.FindStringSubmatch(before); m != nil && s.Role != sentence.RoleSales {
		classifier = m[1]
	} else if m := pieceRight.FindStringSubmatch(after); m != nil && !(s.Index+1 < len(r.Amounts) && nextBegins.MatchString(after)) {
		classifier = m[1]
	} else if m := pieceEach.FindStringSubmatch(before); m != nil && s.Role != sentence.RoleSales && s.Role != sentence.RoleInvestment && !r.listsThings() && !paidEachTime.MatchString(r.Masked) {
		classifier = m[1]
	}
	if classifier == "" || s.Role == sentence.RoleSales && (classifier == "款" || classifier == "个") && !s.High.Less(sentence.LeastSales) || r.soldEach(s) {
		return "", 0 // each product's sales are no price
	}
	if n = r.nearestCount(s, classifier); n == 0 {
		n = sentence.FirstLarge(eachGotOne, r.Masked)
	}
	return classifier, n
}

// eachGotOne: 十二条产线各装了一套.
var eachGotOne = pattern.MustCompile(sentence.LargeCount + `(?:条|个|间|家|台|座|处|栋)[^,，。¥\d]{0,8}(?:各|每条|每个|每家|都|分别)(?:装|上|配|建|买|改|做|部署|安装)(?:了)?一(?:套|台|个|条)`)

// nextBegins: 一个310万一个95万 tells of the next one.
var nextBegins = pattern.MustCompile(`^(?:元|块钱?)?\s*一(?:` + Classifiers + `)\s*$`)

// listsThings: 一个备案的20万，一个没备案的30万 tells of two things, and of no price.
func (r *Reading) listsThings() bool {
	n := 0
	for i := range r.Amounts {
		if oneThing.MatchString(sentence.LastPart(r.Before(i))) {
			n++
		}
	}
	return n > 1
}

var oneThing = pattern.MustCompile(`一(` + Classifiers + `|次|人)[^,，。]*$`)

// nearestCount is the count with a classifier that stands nearest to an amount, 0
// if there is none above one.
func (r *Reading) nearestCount(s Sum, classifier string) int64 {
	noun := classifier
	if classifier == "个" {
		noun = oneOfMany
	}
	at, best, nearest := r.At[s.Index], int64(0), len(r.Masked)
	clause := at - len(sentence.LastPart(r.Masked[:at]))
	for _, m := range pattern.MustCompile(sentence.LargeCount+`\s*(?:`+noun+`)`).FindAllStringSubmatchIndex(r.Masked, -1) {
		n := sentence.WholeNumber(r.Masked[m[2]:m[3]])
		away := max(at-m[1], m[0]-at)
		if m[0] >= clause && m[1] <= at {
			away -= len(r.Masked) // 6台质检机每台15万，4台机械臂每台30万: what stands before it in its own clause
		}
		if n > 1 && away < nearest && !sentence.ModelNumber.MatchString(r.Masked[m[2]:m[3]]) {
			best, nearest = n, away
		}
	}
	return best
}

// eachEN and unitsEN: 180 units sold at RMB 95,000 each.
var (
	eachEN  = pattern.MustCompile(`^\s*(?:yuan|rmb|cny)?\s*(?:each|apiece|a piece|per (?:unit|piece|seat|licen[cs]e))\b`)
	unitsEN = pattern.MustCompile(`(\d[\d,]{0,9})\s*(?:units|servers|modules|chips|pieces|pcs|switches|licen[cs]es|seats)`)
)

const millionTokens = "百万token"

var (
	perMillion      = pattern.MustCompile(`每(?:一)?百万[^,，。¥\d]{0,3}$`)
	millionsCounted = pattern.MustCompile(`(\d{1,7}(?:\.\d)?[万千]?|[一二两三四五六七八九十百千万]{1,6})\s*个百万个?token`)
	tokenCount      = pattern.MustCompile(`(\d{1,6}(?:\.\d{1,4})?[千百十]?[万亿]|[一二两三四五六七八九十百千]{1,6}[万亿])\s*个?token`)
)

// million is how many tokens the usual price is for.
const million = 1_000_000

// millionsOfTokens returns how many millions of tokens were used, 0 where it is
// not said or comes to no whole number of them.
func (r *Reading) millionsOfTokens() int64 {
	if n := sentence.FirstLarge(millionsCounted, r.Masked); n > 0 {
		return n
	}
	for _, m := range tokenCount.FindAllStringSubmatch(r.Masked, -1) {
		if n := money.WholeNumeral(m[1]); n > million && n%million == 0 && n/million <= sentence.MostUnits {
			return n / million
		}
	}
	return 0
}

// eachOfThem brings the price of each to the sum of all; false if there is no
// such price, and asks where nothing says how many.
func (r *Reading) eachOfThem(y *memory.Yearly, s Sum) bool {
	thing, n := r.thing(s), int64(0)
	if thing != "" {
		if s.Index >= 0 && len(r.Sums) > 1 {
			n = r.countIn(thing, sentence.LastPart(r.Before(s.Index))) // 10个席位每个1.2万，另外5个账号每个8000
		}
		if n == 0 {
			n = r.countOfThing(thing)
		}
		if n == 0 {
			n = r.boughtAfter(s)
		}
	} else if thing, n = r.piece(s); n == 0 {
		return false
	}
	if n == 0 {
		if thing != "个" && thing != "人" {
			y.Ask = "这是每" + thing + "的数，还要知道一年的总额"
		}
		return thing != "个" && thing != "人"
	}
	y.Unit = &memory.Rate{Low: y.Low, High: y.High, Period: s.Period, Count: n}
	if thing == millionTokens { // how many millions that is stands in nobody's words
		y.Assumptions = append(y.Assumptions, fmt.Sprintf("按每%s%s元和一年的用量计算", thing, s.High.Format()))
	} else {
		y.Assumptions = append(y.Assumptions, fmt.Sprintf("按每%s%s元 × %d计算", thing, s.High.Format(), n))
	}
	y.Scale(n)
	return true
}

// PriceOfOne: the amount is the price of one of something.
func (r *Reading) PriceOfOne(s Sum) bool {
	if s.Index < 0 {
		return false
	}
	piece, _ := r.piece(s)
	return piece != "" || r.thing(s) != "" || s.Role == sentence.RoleUnit
}

// cameToInAll leaves out the prices of each where what they came to is said behind them:
// 每席位6000元，小计12万. One price that makes just that stays, for its count. nil if
// nothing of the kind is said.
func (r *Reading) cameToInAll(sums []Sum) []Sum {
	var kept, prices []Sum
	dropped := 0
	for i, s := range sums {
		if s.Index >= 0 && r.PriceOfOne(s) {
			prices = append(prices, s)
			continue
		}
		if len(prices) > 0 && (i == 0 || s.Index != sums[i-1].Index+1 || !inAllBefore.MatchString(r.Before(s.Index)) || s.Period != sentence.PerYear) {
			return nil // of something else
		}
		dropped += len(prices)
		kept, prices = append(kept, s), nil
	}
	if dropped == 0 || len(prices) > 0 {
		return nil
	}
	if dropped == 1 && len(kept) == 1 && r.Annual(sums[0]).High.Equal(kept[0].High) {
		return nil
	}
	return kept
}

// InAll: what the amount was the price of is counted, and what it came to is said.
func (r *Reading) InAll(s Sum) bool {
	return s.Index >= 0 && r.PriceOfOne(s) && s.Index+1 < len(r.Sums) && slices.ContainsFunc(r.Sums[s.Index+1:], func(o Sum) bool { return inAllBefore.MatchString(r.Before(o.Index)) })
}

// inAllBefore stands before what so many at a price came to.
var inAllBefore = pattern.MustCompile(`(?:小计|合计|共计|总计|总价|总额|总金额|账单|一共|总共|拢共|通共|共)(?:金额|费用|花费|账单|开支)?(?:花|付|是|为|卖|收|支付|结算|消费|算下来|下来)?(?:了|掉)?(?:是|有|:|：)?\s*$`)
