package reading

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// What was bought or paid over the turn of a year, and which year is asked about.

var (
	otherYear = pattern.MustCompile(`上一?年度?|去年|前年|往年|明年|后年|次年|下一?年`)
	// PartAfter: 12万是明年的预付款 tells of a part behind it.
	PartAfter = pattern.MustCompile(`^(元|块钱?)?(是|为|属于|算(?:[^力]|$))`)
	laterPaid = pattern.MustCompile(`^(元|块钱?)?[^,，。¥]{0,4}((明年|后年|次年|年后|下一?年)[^,，。¥]{0,4}(付|给|结|交|支付)|(还)?(没|未|待)(付|给|结|支付))`)
	firstPaid = pattern.MustCompile(`(首期|首付|首款|预付款?|定金|已付|先付|付了|付)(款)?(了|是)?$`)
)

// otherYears takes off what is said to be of another year: 一共42万，其中12万是明年的.
// nil if nothing is.
func (r *Reading) otherYears(sums []Sum) []Sum {
	all, part, ok := pair(sums)
	if !ok {
		return nil
	}
	after := sentence.FirstPart(r.After(part.Index))
	if !part.High.Less(all.Low) || !otherYear.MatchString(after) || otherYear.MatchString(sentence.LastPart(r.Before(all.Index))) || !sentence.PartOf.MatchString(r.Before(part.Index)) && !PartAfter.MatchString(after) {
		return nil
	}
	if thisYearsOwn.MatchString(sentence.LastPart(r.Before(all.Index))) {
		return []Sum{all} // 今年的就4万5，那4万是去年的
	}
	rest := all.less(part)
	rest.Derived = all.High.Format() + "元里" + otherYear.FindString(after) + "的" + part.High.Format() + "元不算"
	return []Sum{rest}
}

// thisYearsOwn stands before what was of this year alone.
var thisYearsOwn = pattern.MustCompile(`(?:今年|本年度?|当年)(?:的|就|只|才|其实|实际|自己)+(?:是|有|花了?|用了?)?$`)

// received: of what was granted, so much has come so far.
var received = pattern.MustCompile(`(到账|到位|到手|先到|先给|先拨|已到|拨付|实际到)(了|的|只有|是)?$`)

// inInstalments makes two candidates of what is paid now and what comes later:
// 付了首期10万，尾款20万明年付. Which of them the year's cost is, the text does
// not say. nil if there is nothing of the kind.
func (r *Reading) inInstalments(sums []Sum) []Sum {
	now, later, ok := pair(sums)
	if !ok {
		return nil
	}
	if received.MatchString(r.Before(later.Index)) && !received.MatchString(r.Before(now.Index)) && later.High.Less(now.Low) {
		return r.bothFit(now, "按批的", later, "按到账的") // 批了40万，到账25万
	}
	if !firstPaid.MatchString(r.Before(now.Index)) || !laterPaid.MatchString(r.After(later.Index)) {
		return nil
	}
	signed := now.Plus(later)
	signed.Derived = "连同以后付的" + later.High.Format() + "元"
	return r.bothFit(now, "按已付", signed, "按合同")
}

// yearAsked keeps the amount of the one year that is asked about: 卖了1500万，去年
// 1200万，按今年的算. nil if none is.
func (r *Reading) yearAsked(sums []Sum) []Sum {
	only := func(drop func(Sum) bool) []Sum {
		if one := slices.DeleteFunc(slices.Clone(sums), drop); len(one) == 1 {
			return one
		}
		return nil
	}
	if all := askedYear.FindAllStringSubmatch(gotSoMuch.ReplaceAllStringFunc(r.Masked, sentence.Blank), -1); all != nil && r.Years() {
		year := strings.Join(all[len(all)-1][1:], "")
		if one := only(func(s Sum) bool { return !strings.Contains(sentence.LastPart(r.Before(s.Index)), year) }); one != nil {
			return one
		}
	}
	if latestAsked.MatchString(r.Masked) && r.Years() && len(sums) > 1 {
		return sums[len(sums)-1:] // 第一年300万，第二年700万，第三年1060万，最近这年奖多少
	}
	if newAsked.MatchString(r.Masked) && len(sums) > 1 {
		if one := only(func(s Sum) bool { return s.Index < 0 || !saidNew.MatchString(sentence.LastPart(r.Before(s.Index))) }); one != nil {
			return one // 2024年那个投了150万，今年新项目投了275万，这次新的能补多少
		}
	}
	m := byYear.FindStringSubmatch(r.Masked)
	if m == nil {
		return nil
	}
	if one := only(func(s Sum) bool { return !strings.Contains(r.Before(s.Index), m[1]) }); one != nil {
		return one
	}
	return only(func(s Sum) bool {
		said := YearWord.FindString(sentence.LastPart(r.Before(s.Index)))
		return said != "" && said != m[1]
	})
}

// gotSoMuch tells what came, and asks for nothing: 今年又拿了150万.
var gotSoMuch = pattern.MustCompile(`(?:拿|领|奖|补|得)(?:到|了)+¥`)

var byYear = pattern.MustCompile(`(?:按|就按|只算|只看|就看|用)(大前年|前年|去年|今年|本年度?|上一?年)的?(?:算|这|数|来|销|收|年销|实际)`)

var (
	latestAsked = pattern.MustCompile(`(最近|最后|最新)(的)?(这|那)?(一)?年[^,，。¥]{0,8}(补|奖|拿|给|多少)`)
	newAsked    = pattern.MustCompile(`(这次|这回|这个)?新的(这|那)?(个|项|笔)?(项目)?(能|可以|可)?(补|拿|奖|给|得)`)
	saidNew     = pattern.MustCompile(`新(的)?(项目|合同|产品|一笔|买|投|签)|另(外)?一个新`)
)

// shortYear is a year of two digits, where what follows shows that it is none of
// a span: 21年就挂牌认定了, and not 做了21年 or 10年前.
var shortYear = pattern.MustCompile(`(^|[^\d.有了满共第过约近每够干做])([012]\d)(年(?:就|底|初|那|的时候|[上下]半年|\d{1,2}月|认|评|挂牌|获批|开发|研发|推出|上市|量产|做的|出的|投产|流片))`)

// FullYears writes out years of two digits.
func FullYears(text string) string { return shortYear.ReplaceAllString(text, "${1}20${2}${3}") }
