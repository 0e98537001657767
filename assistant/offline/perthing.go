package offline

import (
	"fmt"
	"regexp"
	"strings"
)

// A price for each of something that the message counts: 每次350元，做了4200次.

const things = `百万token|百万个token|千次|万次|席位|坐席|账号|车间|门店|项目|企业|客户|次|家|单|项|例|份|批|人|个|间|条|站`

var (
	eachBefore = regexp.MustCompile(`(?:平均)?每个?(` + things + `)(?:一年|每年|全年)?[^,，。¥\d月季周天年]{0,6}$`)
	eachAfter  = regexp.MustCompile(`^(?:元|块钱?)?\s*(?:(?:一|每|/)个?(次|席位|坐席|账号|项|例|份|单|人|站)|(?:每|/)个?(` + things + `))(?:[^\pL]|$)`)
	seatPrice  = regexp.MustCompile(`单价[^,，。¥]{0,3}$`)
)

var paidEachTime = regexp.MustCompile(`分(\d|[两二三四五六七八九十])(次|期|笔)|半年|季度?(一次|付|结)|一(次|期)(一)?(付|结)|(付|结|交|缴)一次|充`)

// thing returns what an amount is the price of each of, "" if it is of none.
func (r *Reading) thing(s sum) string {
	if s.index < 0 || s.role == roleOther {
		return ""
	}
	thing := ""
	if m := eachBefore.FindStringSubmatch(r.before(s.index)); m != nil {
		thing = m[1]
	} else if m := eachAfter.FindStringSubmatch(r.after(s.index)); m != nil {
		thing = m[1] + m[2]
	}
	if thing == "次" && cycleOf(s.period) != nil {
		return "" // 每季度拨一次，每次21万
	}
	if thing == "次" && paidEachTime.MatchString(r.masked) {
		return "" // 分三次付，每次2万5; 半年一次，每次3万8
	}
	if thing != "" {
		return thing
	}
	if seatPrice.MatchString(r.before(s.index)) && strings.Contains(r.masked, "席位") {
		return "席位"
	}
	return ""
}

// countOfThing returns how many of the thing the message counts, 0 if it does not.
func (r *Reading) countOfThing(thing string) int64 {
	noun := regexp.QuoteMeta(thing)
	switch thing {
	case "人":
		noun = `(?:个|名|位)?[^,，。\d个名位]{0,5}(?:人|工程师|员工|同事|研发|开发)`
	case "席位", "坐席", "账号", "车间", "门店", "项目", "企业", "客户":
		noun = `[个家]?[^,，。\d个家]{0,6}` + thing + `|` + thing + `[^,，。\d]{0,2}\d+个`
	case "个":
		noun = `个(?:[^月季小工半整]|$)`
	}
	return firstLarge(regexp.MustCompile(largeCount+`\s*个?(?:`+noun+`)`), r.masked)
}

// eachOfThem brings the price of each to the sum of all; false if there is no
// such price, and asks where nothing says how many.
func (r *Reading) eachOfThem(y *yearly, s sum) bool {
	thing := r.thing(s)
	if thing == "" {
		return false
	}
	n := r.countOfThing(thing)
	if n == 0 {
		if thing != "个" && thing != "人" {
			y.ask = "这是每" + thing + "的数，还要知道一年的总额"
		}
		return thing != "个" && thing != "人"
	}
	y.unit = &Rate{Low: y.low, High: y.high, Period: s.period}
	y.assumptions = append(y.assumptions, fmt.Sprintf("按每%s%s元 × %d计算", thing, s.High.Format(), n))
	y.scale(n)
	return true
}
