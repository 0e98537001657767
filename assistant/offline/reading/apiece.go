package reading

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/passing"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Where several companies or projects are told of, each is calculated on its own.

// forEach makes one item of each of several owners, or years, that had the same.
func (r *Reading) forEach(topic asked.Topic, items []memory.Item, values []memory.Yearly) []memory.Item {
	if len(values) == 1 {
		items = r.eachOwner(topic, items)
	}
	return items
}

// offeredBy: several suppliers quote, one company buys.
var offeredBy = pattern.MustCompile(`报(了)?价|开(了)?价|给了?报价`)

// oneOfThem: only the asker's own company is asked about.
var oneOfThem = pattern.MustCompile(`(按|只看|就看|光看)?(我|我们)(自己)?这(一)?家|(按|只看)(我们)?自己的?(出资|那份|部分)`)

var (
	nowHas  = pattern.MustCompile(`(现在|目前|已经|原来|本来|当前|今年已)[^¥,，。]{0,6}$`)
	onTopOf = pattern.MustCompile(`(多|再|加|追加)(买|花|投|卖|付|充|租)?(了|个|上)?$`)

	// Worth asks whether something is worth it.
	Worth = pattern.MustCompile(`划算|值(得|不值)|合算|亏|要不要|好不好|有必要|会不会(多|少)`)
)

// onTop turns 多买1万划算吗，现在9万5 into what it is with and without.
func (r *Reading) onTop(sums []Sum, values []memory.Yearly) ([]Sum, []memory.Yearly) {
	if len(values) != 2 || !Worth.MatchString(r.Masked) || sums[0].Index < 0 || sums[1].Index < 0 {
		return sums, values
	}
	has, more := 0, 1
	if nowHas.MatchString(r.Before(sums[1].Index)) {
		has, more = 1, 0
	}
	if !onTopOf.MatchString(r.Before(sums[more].Index)) {
		return sums, values
	}
	both := values[has]
	both.Low, both.High = both.Low.Add(values[more].Low), both.High.Add(values[more].High)
	both.Assumptions = append(slices.Clone(both.Assumptions), "加上"+values[more].High.Format()+"元")
	with := sums[more]
	with.Text, with.Index = "加上"+with.Text, -1
	r.TwoFit = false
	r.Wants[want.Compare] = true
	return []Sum{sums[has], with}, []memory.Yearly{values[has], both}
}

// severalProjects: what is bought or built is told project by project, and
// measure 三 pays by project.
var severalProjects = pattern.MustCompile(`[两二三四五2-5]个(?:ai|人工智能|智能化?|工业互联网|改造|数字化)*项目[,，]?(?:今年|分别|各|一共)*(?:投入?|投资|花)(?:了)?¥(?:元)?(?:和|跟|与|、|,)¥|同时(?:上|做|搞|投|建)(?:了)?[两俩三仨][^¥]{0,24}¥|[两二三四五六](?:个|条|座|处)(?:车间|厂区|厂房|工厂|基地|产线|生产线)[^¥]{0,4}(?:分别|各|每个)[^¥]{0,8}¥|[两二三四五]个[^,，。¥]{0,12}项目[^¥]*(?:甲|a|第一个)[^¥]{0,8}¥[^¥]*(?:乙|b|第二个)|` + sentence.Count + `\s*个[^,，。¥]{0,6}项目|[两俩三仨四五六七八九]个[^,，。¥]{7,12}项目|第一个[^,，。]{0,8}¥.*第二个|另(外)?一?个(项目)?[^,，。]{0,6}¥|(项目|一个)[^,，。¥]{0,4}¥[^¥]{0,8}(项目|一个)[^,，。¥]{0,4}¥`)

// differInEffect: what was spent with effect stands beside what was spent without:
// 一期300万成效明显，二期100万成效不明显.
func (r *Reading) differInEffect(sums []Sum) bool {
	if workedLater.MatchString(r.Masked) {
		return false // 先投200万效果不好，后来又投100万，成效明显了: one project
	}
	heard := map[bool]bool{}
	for _, text := range r.ownTexts(sums) {
		if v, told := passing.Truths(text)["effective"]; told {
			heard[v] = true
		}
	}
	return len(heard) > 1
}

var workedLater = pattern.MustCompile(`后来|终于|整改|返工|改进后|优化后|(成效|效果)(才|就)?(明显|显著|出来)了`)

// apiece: each amount is a project of its own.
func (r *Reading) apiece() bool {
	return severalProjects.MatchString(r.Masked)
}

// ownPlatforms: each amount is the income of a platform of its own, and measure 二 pays by
// platform: 检测平台收入285万，中试平台收入80万.
func (r *Reading) ownPlatforms(sums []Sum) bool {
	if len(sums) < 2 || sentence.PartOfYear.MatchString(r.Masked) {
		return false
	}
	seen := map[string]bool{}
	for _, s := range sums {
		if s.Index < 0 {
			return false
		}
		m := platformCalled.FindStringSubmatch(sentence.LastPart(r.Before(s.Index)))
		if m == nil {
			return severalPlatforms.MatchString(r.Masked)
		}
		seen[m[1]] = true
	}
	return len(seen) == len(sums)
}

var (
	// platformCalled is a platform by its name, before its income.
	platformCalled = pattern.MustCompile(`([\p{Han}a-z]{2,8}(?:平台|中心))[^,，。¥]{0,8}$`)
	// severalPlatforms: 两个平台，一个收入285万，一个80万.
	severalPlatforms = pattern.MustCompile(`[两俩三仨四五六2-6]\s*个[^,，。¥]{0,14}(?:平台|中心)[^¥]*[,，:：]?(?:一个|第一个|甲|a|其中一个|[\p{Han}]{2,8}那个)[^,，。¥]{0,8}¥`)
)
