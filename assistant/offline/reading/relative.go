package reading

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// An amount told by another: so much more than last year, than the first half.

// otherHalf adds the second half of a year that is told by the first: 上半年3万2，下半年比
// 上半年多花5千.
func (r *Reading) otherHalf(how string, first, by Sum) []Sum {
	year := first.Plus(first)
	verb := "多"
	if strings.Contains("少减少降低", how) {
		verb, year = "少", year.less(by)
	} else {
		year = year.Plus(by)
	}
	year.Period = sentence.PerYear
	year.Derived = "上半年" + first.High.Format() + "元，下半年比它" + verb + by.High.Format() + "元"
	return []Sum{year}
}

// than: the amount is how much more, or less, than another: 今年比去年多花5000.
var than = pattern.MustCompile(`(?:比|较)(去年|上一?年|前年|之前|以前|原来|上半年|上次|那笔)?(?:[^,，。¥]{0,4}?)(多|少|增加|减少|涨|降|高|低)(?:了|花|卖|买|租|用|投|付|收|出|给|拿)?(?:了)?$`)

// ofAnother: what the amount is held against is another thing, not another time.
var ofAnother = pattern.MustCompile(`比(它|他|她|[甲乙丙丁a-d]|另|第|前一|上一|[^例较如特赛重去前上原之以往今同,，。¥\d][^,，。¥]{0,5})[^,，。¥]{0,6}$`)

// relative turns 去年9万，今年比去年多5000 into this year's amount.
func (r *Reading) relative(sums []Sum) []Sum {
	if len(sums) != 2 || sums[1].Index < 1 {
		return sums
	}
	m := than.FindStringSubmatch(r.Before(sums[1].Index))
	base, by, out := sums[0], sums[1], sums[0]
	if m == nil && sums[0].Index >= 0 {
		if m = than.FindStringSubmatch(r.Before(sums[0].Index)); m == nil || m[1] == "" || !strings.Contains(r.Before(sums[1].Index), m[1]) {
			return sums
		}
		base, by, out = sums[1], sums[0], sums[1] // 今年比去年少了两万，去年是9.5万
	}
	if m == nil {
		return sums
	}
	if m[1] == "" && ofAnother.MatchString(r.Before(by.Index)) {
		return sums // 乙云比甲云少三千: one thing told by another, and both count
	}
	if m[1] != "" && !strings.Contains(r.Before(base.Index), m[1]) {
		return []Sum{base} // 今年260万，比去年多40万: the amount is this year's already
	}
	if m[1] == "上半年" && sums[0].Index >= 0 && strings.Contains(r.Before(base.Index), "上半年") {
		return r.otherHalf(m[2], base, by)
	}
	verb := "加上"
	if less := m[2]; less == "少" || less == "减少" || less == "降" || less == "低" {
		if !by.High.Less(base.Low) {
			return sums
		}
		verb = "减去"
		out.Low, out.High = base.Low.Sub(by.High), base.High.Sub(by.Low)
	} else {
		out.Low, out.High = base.Low.Add(by.Low), base.High.Add(by.High)
	}
	out.Derived = base.High.Format() + "元" + verb + by.High.Format() + "元"
	return []Sum{out}
}

// overYear is how much more, or less, than in a year that was told of before.
var overYear = pattern.MustCompile(`(?:比|较)(前年|去年|上一?年|今年|本年)(?:同期|全年)?[^,，。¥]{0,8}?(多|少|增加|增长|减少|上涨|下降|涨|降|高|低)(?:了|出|花|卖|投|付|收|给|买|拿|用|入)*$`)

// overKnownYear turns 今年比去年多收了40万 into this year's amount, where the conversation
// knows last year's. ask says what is not known.
func (r *Reading) overKnownYear(topic asked.Topic, sums []Sum, m memory.Memory) (out []Sum, ask string) {
	if len(sums) != 1 || sums[0].Index < 0 || sums[0].Period != sentence.PerYear {
		return sums, ""
	}
	than := overYear.FindStringSubmatch(r.Before(sums[0].Index))
	if than == nil {
		return sums, ""
	}
	name := string(sentence.MainRole[topic])
	for _, p := range slices.Backward(m.Past) {
		base, known := p.Item.Money[name]
		switch {
		case p.Topic != topic || !known:
		case sameYear(p.Year, than[1]):
			low, ranged := p.Item.Low[name]
			if !ranged {
				low = base
			}
			return r.fromBase(sums[0], than[2], than[1], low, base)
		case p.Year != "" && strings.Contains(r.Before(sums[0].Index), p.Year):
			return nil, "" // 今年比去年多40万, where this year's is known
		}
	}
	return sums, "要和" + than[1] + "比，得知道" + than[1] + "的数"
}

// sameYear: 上年 is 去年.
func sameYear(a, b string) bool {
	of := func(s string) string {
		return strings.NewReplacer("上一年", "去年", "上年", "去年", "本年度", "今年", "本年", "今年").Replace(s)
	}
	return a != "" && of(a) == of(b)
}

// fromBase is an amount told by another that is known; index -1, for its words tell of the difference.
func (r *Reading) fromBase(by Sum, how, year string, low, high money.Amount) ([]Sum, string) {
	verb, out := "加上", by
	out.Index, out.More, out.Sure = -1, false, sentence.SureRole
	if strings.Contains("少减少下降低", how) {
		if !by.High.Less(low) {
			return nil, "比" + year + "少的数比" + year + "的还大"
		}
		verb, out.Low, out.High = "减去", low.Sub(by.High), high.Sub(by.Low)
	} else {
		out.Low, out.High = low.Add(by.Low), high.Add(by.High)
	}
	out.Derived = year + "的" + high.Format() + "元" + verb + by.High.Format() + "元"
	return []Sum{out}, ""
}
