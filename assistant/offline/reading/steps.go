package reading

import (
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// ComesUpTo stands before what an amount grows or shrinks to.
var ComesUpTo = pattern.MustCompile(`(?:追加|追投|增加|增投|加码|提高|冲|做|卖|花|投|补|扩|涨|升|提|增|加|降|跌|掉|压|减|缩|砍|调|改|变)(?:高|低)?(?:到|至|成|为|够|满)(?:了)?$`)

// goneOff takes the second of two amounts off the first: 8万4，审计砍掉1万4. nil if it does not go off.
func (r *Reading) goneOff(sums []Sum) []Sum {
	if len(sums) != 2 || sums[0].Index < 0 || sums[1].Index != sums[0].Index+1 || len(Having(sums, sentence.RoleFee)) > 0 && sums[1].Found == sentence.RoleFee {
		return nil
	}
	whole, off := sums[0], sums[1]
	if r.plainPart(off) || r.StepOf(off.Index) != sentence.StepDown || !off.High.Less(whole.Low) || off.Period != whole.Period || r.Compares() {
		return nil
	}
	if named := sentence.Bases[off.Found]; named != "" && named != sentence.Bases[whole.Found] && off.Sure >= ClearRole {
		return nil // it is another measure's
	}
	if netOf.MatchString(r.Before(off.Index)) && !off.High.Times(2).Less(whole.High) {
		return nil // 退货前1150万，冲掉退货980万: what is left
	}
	rest := whole.less(off)
	rest.Derived = whole.High.Format() + "元减去" + off.High.Format() + "元"
	return []Sum{rest}
}

// netOf: an amount behind it may be what went off, and what is left.
var netOf = pattern.MustCompile(`(?:冲|扣|去|减|除|刨)(?:掉|去|除|了)?(?:退货|退款)[^,，。¥]{0,3}$`)

// ofItsParts keeps the amount that is the sum of all others, where these stand in a
// list of payments: 一共8万3，分两次付，5万1和3万2. nil if none is.
func (r *Reading) ofItsParts(topic asked.Topic, sums []Sum) []Sum {
	if topic == asked.Product && !r.soldInTurns(sums) || len(sums) < 3 || len(Having(sums, sentence.RoleFee)) > 0 {
		return nil
	}
	for i, whole := range sums {
		parts := Except(sums, sums[i:i+1])
		listed := true
		for j, s := range parts {
			listed = listed && paymentEnds.MatchString(sentence.FirstPart(r.After(s.Index)))
			if j > 0 {
				listed = listed && s.Index == parts[j-1].Index+1 && betweenPayments.MatchString(r.Before(s.Index))
			}
		}
		if listed && TotalOf(parts).Equal(whole.High) && whole.Low.Equal(whole.High) {
			return []Sum{whole}
		}
	}
	return nil
}

// paymentEnds stands behind a payment of which nothing else is said.
var paymentEnds = pattern.MustCompile(`^(?:元|块钱?)?的?(?:$|[,，。、;；和跟与加+＋]|[两三四几]笔|付|收|[一总]共|合计|再|又|后|另|先|尾款|下半年|第|一|能|补)`)

// betweenPayments stands between one payment and the next, of the same thing.
var betweenPayments = pattern.MustCompile(`^(?:元|块钱?)?的?[、,，;；和跟与加+＋再又后先另还有]*(?:一|另一|第[一二三四]|后)?(?:笔|次|家|期|批|回|款)?(?:又|是|付|付了|投|投了|收|收了)?$`)
