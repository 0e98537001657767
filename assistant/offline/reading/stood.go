package reading

import (
	"fmt"
	"slices"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/standing"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// mostOff is how many percent of it may go off an amount: of two that are close, the second is what it came to.
const mostOff = 70

// surelyStood is from which probability on the amounts of one message are taken as was learned.
const (
	surelyStood    = 0.97
	surelyGivesWay = 0.9 // … where one of two gives way to the other, and no sum is told
)

// stood keeps what the amounts of a message that stands for itself come to, as was learned: 一共60万，其中15万
// 应予冲销, 计划40万，实际只做了六成, 去年30万，今年的52万. nil if what was learned is not sure, or the message is no such one.
func (r *Reading) stood(topic asked.Topic) []Sum {
	n := len(r.Sums)
	if _, plain := InPlainWords[topic]; !plain || n == 0 || n != len(r.Amounts) || r.Want(want.Target) || r.BendsRule() || r.Inject || r.Fraud || len(r.Numbers) > 0 || comparedPart.MatchString(r.Masked) || overYears.MatchString(r.Masked) {
		return nil
	}
	for i, s := range r.Sums {
		if of := sentence.Bases[s.Role]; s.Index != i || !s.Low.Equal(s.High) || s.Approximate || s.Role == sentence.RoleFee || s.Role == sentence.RoleSpending || s.Role == sentence.RoleEdge || s.Role == sentence.RoleWish || of != "" && of != topic {
			return nil
		}
	}
	if slices.ContainsFunc(r.NamedTopics(), func(t asked.Topic) bool { return t != topic }) {
		return nil
	}
	whole := standing.Default().Together(r.Standing(money.Amount{}))
	if whole.P < surelyGivesWay || len(whole.Standings) != n {
		return nil
	}
	for i, s := range r.Sums {
		if step := r.StepOf(i); step == sentence.StepDown && whole.Standings[i] != standing.Off || step == sentence.StepUp && whole.Standings[i] != standing.Counts || notYet.MatchString(r.After(i)) {
			return nil
		}
		if st := whole.Standings[i]; st != standing.Out && st != standing.Off && (s.Role == sentence.RoleClaim || s.Role == sentence.RoleOther || s.Role == sentence.RoleGap) {
			return nil // the words say otherwise
		}
	}
	of := func(st standing.Standing) (out []Sum) {
		for i, s := range r.Sums {
			if whole.Standings[i] == st {
				s.Role, s.Found, s.Sure = sentence.MainRole[topic], sentence.MainRole[topic], sentence.SureRole
				out = append(out, s)
			}
		}
		return out
	}
	if givesWay := n == 2 && slices.Contains(whole.Standings, standing.Out) && slices.Contains(whole.Standings, standing.Counts); !givesWay && whole.P < surelyStood {
		return nil
	}
	counts, off, scaled, apart := of(standing.Counts), of(standing.Off), of(standing.Scaled), of(standing.Apart)
	switch {
	case len(scaled) == 1 && n == 1:
		return r.timesToldFactor(scaled[0])
	case len(apart) == 2 && n == 2 && !r.Parties && !elsesBeside.MatchString(r.Masked) && !r.Want(want.Total) && !InTotal.MatchString(r.Masked) && !asOneSum.MatchString(r.Masked) && !apart[0].High.Equal(apart[1].High):
		r.TwoFit = true
		return apart
	case n > 2 && (!r.wholeFirst() || len(counts) != 1 || len(off) > 0):
		return nil // which of them is meant, the words tell
	case n > 1 && len(standing.Factors(r.Masked)) > 0 && len(r.Rates) == 0:
		return nil // 总共60万，跟合作方对半出，我们只出30万
	case len(counts) == 1 && len(off) == 1 && (r.plainPart(off[0]) || conclusive.MatchString(r.Before(off[0].Index)) || done.MatchString(r.Before(off[0].Index)) || counts[0].High.Percent(mostOff).Less(off[0].High)):
		return nil
	case len(counts) == 1 && len(off) == 1:
		rest := counts[0].less(off[0])
		rest.Index = -1 // no word of the message is about it
		rest.Derived = counts[0].High.Format() + "元减去" + off[0].High.Format() + "元"
		return []Sum{rest}
	case len(counts) == 1 && len(off)+len(apart) == 0 && n > 1 && !r.Compares():
		return counts
	case len(counts) == 2 && n == 2 && !elsesBeside.MatchString(r.Masked) && !slices.ContainsFunc(counts, func(s Sum) bool {
		before := r.Before(s.Index)
		return Planned.MatchString(before) || intended.MatchString(before) || conclusive.MatchString(before) || trulySo.MatchString(before)
	}):
		return counts
	}
	return nil
}

// wholeFirst: of three amounts the first is the sum of the others.
func (r *Reading) wholeFirst() bool {
	return len(r.Sums) == 3 && r.Sums[1].High.Add(r.Sums[2].High).Equal(r.Sums[0].High)
}

// timesToldFactor multiplies an amount by the one share, or the one number of months or pieces, that the message tells.
func (r *Reading) timesToldFactor(s Sum) []Sum {
	if c := sentence.CycleOf(s.Period); c != nil && (c.In(r.Masked) > 0 || !timesTold.MatchString(r.Masked) || brokenYear.MatchString(r.Masked)) || byAnother.MatchString(r.Masked) || notOfTheAmount.MatchString(r.Masked) || r.thing(s) != "" || ofPieces.MatchString(r.Masked) {
		return nil // the words tell
	}
	if _, n := r.piece(s); n > 0 || s.High.Less(leastPiece) || seats.MatchString(r.Masked) || ofEachByMonth.MatchString(r.Masked) || len(standing.Factors(r.Masked)) == 0 && !priceOfEach.MatchString(r.Masked) {
		return nil
	}
	now, how, ok := r.ScaledBy(s.High)
	if len(standing.Factors(r.Masked)) == 0 {
		found := timesTold.FindAllStringSubmatch(r.Masked, -1)
		if len(found) > 1 {
			return nil
		}
		if len(found) == 1 {
			count := sentence.Small(found[0][1])
			if count < 2 || count > mostTimes {
				return nil
			}
			now, how, ok = s.High.Times(count), s.High.Format()+"元 × "+fmt.Sprint(count), true
		}
	}
	if !ok {
		return nil
	}
	s.Index = -1 // no word of the message is about it
	s.Low, s.High, s.Derived, s.Period = now, now, how, sentence.PerYear
	return []Sum{s}
}

// ofPieces counts what each costs so much a month.
var ofPieces = pattern.MustCompile(`[单每一](?:台|张|卡|块|套|个|节点|机)[^,，。;；¥]{0,4}(?:月租金?|每月|月费|一个月|月付)`)

const mostTimes = 1000 // pieces of one price: who buys more has no unit price of thousands

// leastPiece is below what is no price of a licence or a set, but of an hour or a thousand words.
var leastPiece = money.Yuan(500)

var (
	// brokenYear: it began some time, or was stopped for some.
	brokenYear = pattern.MustCompile(`没|停|[一二三四五六七八九十\d]月|从|开始|才开|起|涨|降`)
	// overYears: of several years, or of whose money it was.
	overYears = pattern.MustCompile(`两年|三年|每年|头一年|第[一二三]年|贷款|自有|自筹`)
	// byAnother: a share of another's, or another's share.
	byAnother = pattern.MustCompile(`他|她|人家|对方|同学|朋友|隔壁|同行|友商|别家|[哥弟姐妹]|我们的|我公司|兄弟|另一`)
	// notOfTheAmount tells a share of something else.
	notOfTheAmount = pattern.MustCompile(`占|毛利|利润|税|研发|员工|股|利息|手续费|佣|返`)
	// seats are counted and priced, and may become more.
	seats = pattern.MustCompile(`席|座|席位`)
	// priceOfEach says that an amount is of one; ofEachByMonth, of one and for a month.
	priceOfEach   = pattern.MustCompile(`每|都是|均为|各|单|逐|[一1](?:个|套|份|台|张|次|期|笔|季)|次次|份份|个个|月月|[×x*/]|\b(?:per|each|apiece|a (?:month|quarter|year|licen[cs]e|set|seat|piece))\b|month`)
	ofEachByMonth = pattern.MustCompile(`每[张台套卡个][^,，。¥]{0,3}(?:每|一个?)月`)
	// trulySo stands before what it really came to.
	trulySo = pattern.MustCompile(`(?:真正|只签|只买|后来只|拟|到账是)[^,，。¥]{0,6}$`)
	// asOneSum asks for several as one.
	asOneSum = pattern.MustCompile(`合[着在起并算报]|一起|一块|加总|并`)
	// elsesBeside is somebody else, or another year, or what it was before, whose amount stands beside.
	elsesBeside = pattern.MustCompile(`他们|她们|人家|对方|我同学|亲戚|客户|原来|前一年|上一?年|去年|核定|审定|某|隔壁|同行|朋友|友商|别家|对手|邻`)
)

// timesTold is how many months or pieces there are.
var timesTold = pattern.MustCompile(`(?:^|[^第\d两俩三四五六七八九十.])([两俩三四五六七八九十]+|\d{1,3})\s*(?:个?月|个?季度?|季|份|套|台|张|次|期|批|笔|个|单|条|路|块|months?|quarters?|licen[cs]es?|sets?|seats?|pieces?|orders?)`)
