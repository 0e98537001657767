package reading

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// One sum at several stages of its life, and slips put right in one breath: what
// was said first, contracted, booked, used and left is not added up.

// takenBack: the speaker has just noticed a slip: 每月8千，呃说错了，是每季度1万6.
var takenBack = pattern.MustCompile(`(说|打|报|看|写|记|讲|搞|弄)(错|串|反|岔|混)(行)?了|口误|笔误|手滑|更正(一下)?[,，:：]|[,，—\-。.]{1,2}(哦|啊|呃|额|诶|哎)?不对[,，]`)

// corrected keeps what is said after a slip was noticed, where both stand in the message.
func (r *Reading) corrected(sums []Sum) []Sum {
	at := takenBack.FindStringIndex(r.Masked)
	if at == nil {
		return sums
	}
	after := slices.DeleteFunc(slices.Clone(sums), func(s Sum) bool { return s.Index < 0 || r.At[s.Index] < at[1] })
	if len(after) == 0 || len(after) == len(sums) || r.settled(sums) >= 0 {
		return sums
	}
	return after
}

// saidAgain drops what a later amount of the message takes back or says in full:
// 七万六……不是七万六，七万八; 少不了400万，超不过600万，就在400到600万中间.
func (r *Reading) saidAgain(sums []Sum) []Sum {
	has := func(v money.Amount, before int) bool {
		return slices.ContainsFunc(sums, func(o Sum) bool { return o.Index < before && o.High.Equal(v) })
	}
	for _, s := range r.Sums {
		var drops func(o Sum) bool
		switch {
		case s.Index < 1:
			continue
		case withdrawnAs.MatchString(r.Before(s.Index)) && has(s.High, s.Index):
			drops = func(o Sum) bool { return o.High.Equal(s.High) }
		case s.Low.Less(s.High) && has(s.Low, s.Index) && has(s.High, s.Index):
			drops = func(o Sum) bool { return o.Index < s.Index && (o.High.Equal(s.Low) || o.High.Equal(s.High)) }
		default:
			continue
		}
		if left := slices.DeleteFunc(slices.Clone(sums), drops); len(left) > 0 {
			return left
		}
	}
	return sums
}

// withdrawnAs: 不是七万六.
var withdrawnAs = pattern.MustCompile(`(不是|并非|不对[,，]?不是|不是那个)$`)

// ofServices keeps what services bring in, where the whole income stands beside it:
// 总收入520万，服务收入只有310万.
func (r *Reading) ofServices(sums []Sum) []Sum {
	own := slices.DeleteFunc(slices.Clone(sums), func(s Sum) bool { return s.Index < 0 || !servicePart.MatchString(r.Before(s.Index)) })
	if len(own) == 0 || !slices.ContainsFunc(sums, func(s Sum) bool { return s.Index >= 0 && wholeIncome.MatchString(r.Before(s.Index)) }) {
		return sums
	}
	return own
}

// bookedSales keeps what was booked as sales, where a contract and what was paid
// under it stand beside: 签了3000万的合同，确认销售收入1900万，回款1200万.
func (r *Reading) bookedSales(sums []Sum) []Sum {
	booked := slices.DeleteFunc(slices.Clone(sums), func(s Sum) bool { return s.Index < 0 || !bookedAs.MatchString(r.Before(s.Index)) })
	if len(booked) != 1 {
		return sums
	}
	for _, s := range sums {
		if s.Index != booked[0].Index && (s.Index < 0 || !contracted.MatchString(r.Before(s.Index)) && !contracted.MatchString("¥"+sentence.FirstPart(r.After(s.Index))) && !paidBack.MatchString(r.Before(s.Index))) {
			return sums
		}
	}
	return booked
}

var (
	bookedAs = pattern.MustCompile(`(确认|实现|入账)(的)?(了)?(销售)?(收入|销售额|营收)[^,，。¥]{0,4}$`)
	paidBack = pattern.MustCompile(`(回款|到账|收款|收到货款)[^,，。¥]{0,4}$`)
)

var (
	wholeIncome = pattern.MustCompile(`(总|全部|营业|整体|一年|全年)的?(总)?(收入|营收)[^,，。¥]{0,6}$`)
	servicePart = pattern.MustCompile(`(对外)?服务(类|性|这块|方面)?(的)?(收入|营收|进账)[^,，。¥]{0,8}$`)
)

// usedAndLeft: what was bought is what was used and what is left: 买了9万6，用掉8万1，剩1万5.
func (r *Reading) usedAndLeft(sums []Sum) bool {
	return len(sums) == 3 && sums[0].Index >= 0 && sums[1].Index > 0 && sums[2].Index > 0 && consumed.MatchString(r.Before(sums[1].Index)) &&
		remainsUnused.MatchString(r.Before(sums[2].Index)) && sums[0].High.Equal(sums[1].High.Add(sums[2].High))
}

var consumed = pattern.MustCompile(`(用|消耗|消费|跑|烧|耗|扣|花)(了|掉|到|去)?(只|才|有|的|大概|约|差不多)?$`)

var remainsUnused = pattern.MustCompile(`(剩|余|还有|没用)(下|余|的|额)?(了|还有|是|就)?$`)
