package reading

import (
	"fmt"
	"slices"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// A unit price: of how many pieces, for how many hours, and on how many cards.

// priced brings a unit price to the sum of all that was bought or sold; false if it
// cannot, y.ask then says why.
func (r *Reading) priced(y *memory.Yearly, s Sum) bool {
	n := r.piecesOf(s)
	if r.hourly(s) {
		hours, cards := r.hours(s)
		if hours == 0 {
			y.Ask = "这是每小时的单价，还要知道一年一共用了多少小时（卡时），或者一年的总额"
			return false
		}
		n = hours * cards
		if cards > 1 {
			y.Scale(n)
			y.Assumptions = append(y.Assumptions, fmt.Sprintf("按单价%s元 × %d × %d小时计算", s.High.Format(), cards, hours))
			return true
		}
	}
	if n == 0 {
		y.Ask = "这是单价，还要知道一年的总额"
		return false
	}
	y.Unit = &memory.Rate{Low: y.Low, High: y.High, Period: s.Period, Count: n}
	y.Scale(n)
	y.Assumptions = append(y.Assumptions, fmt.Sprintf("按单价%s元 × %d计算", s.High.Format(), n))
	return true
}

// piecesOf returns how many pieces a unit price is for, 0 if not said: of several
// prices each is for the count that stands nearest to it.
func (r *Reading) piecesOf(s Sum) int64 {
	if len(Having(r.Sums, sentence.RoleUnit)) > 1 && s.Index >= 0 {
		if n := r.nearestCount(s, barePieces); n > 0 {
			return n
		}
	}
	if n := r.Units(); n > 0 {
		return n
	}
	if s.Index >= 0 && accountPrice.MatchString(r.After(s.Index)) {
		return r.nearestCount(s, "个") // 3600元一个账号一年，开了50个
	}
	if s.Index >= 0 && eachSeat.MatchString(r.Before(s.Index)) {
		return r.countOfThing("席位") // 25个备案大模型席位，每席每年3600元
	}
	return r.boughtAfter(s)
}

var accountPrice = pattern.MustCompile(`^(?:元|块钱?)?(?:一|每|/)个?(账号|席位|坐席|号|用户|端口|授权|许可)`)

var eachSeat = pattern.MustCompile(`每个?席[^,，。¥]{0,6}$`)

const barePieces = `席|台|张|套|颗|片|只|件|卡|个?(?:账号|席位|坐席|用户|许可|节点|端口)`

// yearOnly stands before a sum that was told of a part of the year, and is all of it: 半年收入66万，全年就这66万.
var yearOnly = pattern.MustCompile(`(?:全年|一年|今年|总共|一共|整年)(?:也|都|总共|一共)?(?:就|只|才|仅)(?:是|有|这|这么|这点|这笔)*$`)

// wholeYearOnly leaves out the sum of a part of the year that is told again as the whole of it.
func (r *Reading) wholeYearOnly() {
	for j, s := range r.Sums {
		if s.Index < 0 || !yearOnly.MatchString(r.Before(s.Index)) {
			continue
		}
		for i := range j {
			if r.Sums[i].High.Equal(s.High) {
				r.SetRole(i, sentence.RoleOther)
				r.Sums[j].Period = sentence.PerYear
			}
		}
	}
}

// yearsTotal stands before what a whole year came to.
var yearsTotal = pattern.MustCompile(`(?:年|总共|一共|合计|拢共|总)[^,，。;；¥单每]{0,4}(?:卖|销|售|销售额|收入|花|付|投|出|做|共)?(?:了|到|额|出|掉)?$`)

// priceBesideTotal leaves out the price of one where nothing says how many, and the year's total stands beside it:
// 年卖3800万，单台两万多.
func (r *Reading) priceBesideTotal() {
	unit := slices.IndexFunc(r.Sums, func(s Sum) bool { return s.Role == sentence.RoleUnit })
	if unit < 0 || r.Units() > 0 || r.piecesOf(r.Sums[unit]) > 0 || r.hourly(r.Sums[unit]) {
		return
	}
	price := r.Sums[unit]
	for _, s := range r.Sums {
		if s.Index >= 0 && s.Index != price.Index && s.Role != sentence.RoleOther && s.Role != sentence.RoleClaim && yearsTotal.MatchString(sentence.LastPart(r.Before(s.Index))) && !s.Low.Less(price.High.Times(sentence.ManyPieces)) {
			r.SetRole(unit, sentence.RoleOther)
			return
		}
	}
}

// hourly: the price is for an hour of a card or of all.
func (r *Reading) hourly(s Sum) bool {
	return s.Index >= 0 && hourPrice.MatchString(sentence.LastPart(r.Before(s.Index))+"¥"+sentence.FirstPart(r.After(s.Index)))
}

var (
	hourPrice = pattern.MustCompile(`(每|一|/)(个)?(卡|机|gpu)?(小时|时|卡时|机时|h)[^,，。¥]{0,4}¥|¥(元|块钱?)?[\d毛角分]*(一|每|/)(个)?(卡|机)?(小时|卡时|机时|h\b)`)
	hourCount = pattern.MustCompile(sentence.LargeCount + `\s*个?(?:小时|钟头|卡时|机时)`)
	cardHours = pattern.MustCompile(sentence.LargeCount + `\s*个?(?:卡时|机时)`)
	cardCount = pattern.MustCompile(`(?:^|[^a-z\d])` + sentence.Count + `\s*(?:张|块|台|个)?(?:[^,，。¥\d每]{0,4})(?:卡|显卡|gpu)(?:[^时]|$)`)
	eachCard  = pattern.MustCompile(`每(张|块)|每卡|单卡|一张卡|每台|单台`)
	dailyUse  = pattern.MustCompile(`(每天|一天|每日|天天|每月|每周)[^,，。]{0,6}(小时|钟头)`)
	// hoursADay and daysUsed: 每天10小时，一共跑了150天; 24小时不关机.
	hoursADay = pattern.MustCompile(`(?:每天|一天|每日|天天)[^,，。\d一二两三四五六七八九十]{0,6}` + sentence.Count + `\s*个?(?:小时|钟头)|(24|二十四)个?小时(?:不关|不停|不断|连|满|全|都|开|无休|不间断)`)
	daysUsed  = pattern.MustCompile(sentence.Count + `\s*天`)
)

// hours returns how many hours an hourly price is for, and on how many cards;
// 0 hours if the message does not say.
func (r *Reading) hours(s Sum) (hours, cards int64) {
	if n := sentence.FirstLarge(cardHours, r.Masked); n > 0 {
		return n, 1
	}
	if own := sentence.LastPart(r.Before(s.Index)) + string(sentence.Mask) + sentence.FirstPart(r.After(s.Index)); len(Having(r.Sums, sentence.RoleUnit)) > 1 { // 4090是6块/小时跑了5000小时，A800是…
		return sentence.FirstLarge(hourCount, own), 1
	}
	n := sentence.FirstLarge(hourCount, r.Masked) // 12块钱一小时，跑了6200个小时
	if daily := countIn(hoursADay)(r.Masked); daily > 0 {
		n = 0
		if days := sentence.FirstLarge(daysUsed, r.Masked); daily <= hoursInDay && days <= daysInYear {
			n = daily * days
		}
	} else if dailyUse.MatchString(r.Masked) {
		return 0, 0
	}
	if n == 0 {
		return 0, 0
	}
	cards = r.cards()
	switch {
	case cards < 2:
		return n, 1
	case eachCard.MatchString(sentence.LastPart(r.Before(s.Index))):
		return n, cards
	}
	return 0, 0 // the price of a card or of all of them?
}

const (
	hoursInDay = 24
	daysInYear = 366
)

// cards returns how many cards the message counts, 1 if it does not: 8张4090 are eight.
func (r *Reading) cards() int64 {
	for _, m := range cardCount.FindAllStringSubmatch(r.Masked, -1) {
		if n := sentence.Small(m[1]); n > 1 && !sentence.ModelNumber.MatchString(m[1]) {
			return n
		}
	}
	return 1
}

// countBehind is how many were bought, right behind the price of one: 每个账号1万2，买了12个; 单价8000元，共20份.
var countBehind = pattern.MustCompile(`^(?:元|块钱?)?\s*[,，、]?\s*(?:我们|公司|今年|全年|去年)?(?:一共|总共|总计|合计|共|买|开|用|租|订|采购|签|要|配|卖|销|出货)(?:了|出|掉)?\s*` + sentence.LargeCount + `\s*(?:个|份|套|张|次|家|人|席|条|块|台|只|件|枚|片)(?:[^月季小工半整]|$)`)

// boughtAfter is how many stand right behind the price of one, 0 if no number does.
func (r *Reading) boughtAfter(s Sum) int64 {
	if s.Index < 0 {
		return 0
	}
	return sentence.FirstLarge(countBehind, r.After(s.Index))
}

// allHourly: each amount is the price of an hour, whose hours add up:
// 4090是6块/小时跑了5000小时，A800是18块/小时跑了2500小时.
func (r *Reading) allHourly(sums []Sum) bool {
	return !slices.ContainsFunc(sums, func(s Sum) bool { return s.Role != sentence.RoleUnit || !r.hourly(s) })
}
