package reading

import (
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// What was bought, what was used of it, and for how many pieces.

var (
	boughtFor = pattern.MustCompile(`(合同|协议|签|充值|充|预存|存|买|采购|订|年付|总额)[^,，。¥]{0,8}$`)
	// contracted and paidOf: a contract's amount, and what was paid under it.
	contracted = pattern.MustCompile(`(合同|协议|签|订单|框架)[^,，。¥]{0,8}$|¥(元|块钱?)?的?(合同|协议|订单)`)
	paidOf     = pattern.MustCompile(`(^|[^再又还另])(付|支付|给|结|结算|打|花)(了|掉|过|去)?(只|才|有|的|大概|约|差不多)?$`)
	usedOf     = pattern.MustCompile(`(用|消耗|消费|跑|烧|耗)(了|掉|到|去)?(只|才|有|的|大概|约|差不多)?$`)
)

// boughtAndUsed keeps what was bought apart from what was used of it: 合同5万，用了4万9.
// For computing power these are the year's total and the actual fee; elsewhere
// which of them counts the text does not say. nil if there is nothing of the kind.
func (r *Reading) boughtAndUsed(topic asked.Topic, sums []Sum) []Sum {
	if len(sums) != 2 || sums[0].Index < 0 || sums[1].Index <= sums[0].Index || r.Years() || sums[0].Period != sums[1].Period {
		return nil
	}
	bought, used := sums[0], sums[1]
	signed := contracted.MatchString(r.Before(bought.Index)) || contracted.MatchString("¥"+sentence.FirstPart(r.After(bought.Index)))
	paid := usedOf.MatchString(r.Before(used.Index)) || signed && paidOf.MatchString(r.Before(used.Index))
	if !signed && !boughtFor.MatchString(r.Before(bought.Index)) || !paid || sentence.PartOfYear.MatchString(r.Before(used.Index)) || bought.Low.Less(used.High) {
		return nil
	}
	switch topic {
	case asked.Computing:
		bought.Role, used.Role = sentence.RoleTotal, sentence.RoleFee
		return []Sum{bought, used}
	case asked.VerticalModel:
		return r.bothFit(bought, "按合同", used, "按实际付的")
	}
	return nil
}

// withAndWithoutTax keeps both where an amount is said with tax and without:
// 价税合计10.2万，去掉税是9.62万. Which of them counts the text does not say. nil if
// there is nothing of the kind.
func (r *Reading) withAndWithoutTax(sums []Sum) []Sum {
	gross, net, ok := pair(sums)
	if !ok || !net.High.Less(gross.Low) || !netAfter.MatchString(r.Before(net.Index)) {
		return nil
	}
	if m := taxChosen.FindStringSubmatch(r.Masked); m != nil {
		if m[1] == "" {
			return []Sum{gross}
		}
		return []Sum{net}
	}
	return r.bothFit(gross, "含税", net, "不含税")
}

// taxChosen: 按不含税的算.
var taxChosen = pattern.MustCompile(`(?:按|就用|用|以)(不|未|去)?(?:含)?税(?:后|前)?的?(?:价|金额|数)?(?:算|来|为准|报)`)

var netAfter = pattern.MustCompile(`(去掉|除去|扣掉|剔除|刨掉|去)(了)?税(后|额|款|以后|之后)?(的|是|为|有|剩)?[^,，。¥]{0,3}$|(不含税|未税|税后|净额)[^,，。¥]{0,4}$`)

var (
	giftBefore = pattern.MustCompile(`(赠送?|白送|免费|试用|体验)(的|了|额度|金|部分)?(有|是|占|共)?$`)
	giftAfter  = pattern.MustCompile(`^(元|块钱?)?(的)?(是|为|属于|算)?[^,，。¥]{0,5}(赠送|白送|送的|免费|试用|体验金)`)
)

// gifted takes off what was given for nothing: 全年8万，其中1万是赠送的. For
// computing power the whole stays the year's total. nil if there is no gift.
func (r *Reading) gifted(topic asked.Topic, sums []Sum) []Sum {
	if len(sums) < 2 || len(sums) > 3 || sums[0].Index < 0 || sums[1].Index != sums[0].Index+1 || sums[0].Period != sums[1].Period {
		return nil
	}
	whole, gift := sums[0], sums[1]
	before, after := r.Before(gift.Index), sentence.FirstPart(r.After(gift.Index))
	unspent := stillLeft.MatchString(after)
	if !gift.High.Less(whole.Low) || !sentence.PartOf.MatchString(before) && !contained.MatchString(before) || !giftBefore.MatchString(before) && !giftAfter.MatchString(after) && !unspent {
		return nil
	}
	paid := whole.less(gift)
	if len(sums) == 3 && !sums[2].High.Equal(paid.High) {
		return nil
	}
	what := "送的"
	if unspent {
		what = "没用的"
	}
	paid.Derived = whole.High.Format() + "元里" + what + gift.High.Format() + "元不算"
	if unspent && topic != asked.Computing {
		return r.bothFit(whole, "没用的也算", paid, "没用的不算")
	}
	if topic != asked.Computing {
		return []Sum{paid}
	}
	whole.Role, paid.Role = sentence.RoleTotal, sentence.RoleFee
	return []Sum{whole, paid}
}

// rechargeGift leaves out what a supplier adds to a recharge, and the sums that only
// say both once more: 充5万送1万，我付了5万，6万额度用光. nil if there is nothing of the kind.
func (r *Reading) rechargeGift(sums []Sum) []Sum {
	stated := r.Sums
	for i := 0; i+1 < len(stated); i++ {
		paid, gift := stated[i], stated[i+1]
		if paid.Index < 0 || !addedToIt.MatchString(r.Before(gift.Index)) || !recharged.MatchString(r.Before(paid.Index)) || !gift.High.Less(paid.Low) {
			continue
		}
		both := paid.Plus(gift)
		for _, s := range sums {
			if s.Index != paid.Index && s.Index != gift.Index && !s.High.Equal(paid.High) && !s.High.Equal(both.High) {
				return nil
			}
		}
		paid.Role = sentence.RoleTotal
		paid.Derived = "送的" + gift.High.Format() + "元不是花的钱，不算"
		return []Sum{paid}
	}
	return nil
}

var (
	recharged = pattern.MustCompile(`(充值?|预存|存)(了|个|满)?$`)
	addedToIt = pattern.MustCompile(`^(元|块钱?)?[,，]?(就|再|又|还|平台|他们)*(送|赠|返)(了|我们|你|你们)?$`)
)

// stillLeft: the part was bought and not used.
var stillLeft = pattern.MustCompile(`^[^,，。¥]{0,12}(没|未|还没)(有)?(用|消耗|消费|花|使用)(完|掉|到)?|^[^,，。¥]{0,8}(剩|余额|闲置)`)

var contained = pattern.MustCompile(`(包括|包含|含|带)`)

// justOver adds a trifle to the amount that it is over: 1000万刚过，多了3块钱.
// nil if there is nothing of the kind.
func (r *Reading) justOver(sums []Sum) []Sum {
	over, by, ok := pair(sums)
	if !ok || !overBy.MatchString(r.Before(by.Index)) || over.High.Less(by.High.Times(trifle)) {
		return nil
	}
	s := over.Plus(by)
	s.Derived = over.High.Format() + "元再多" + by.High.Format() + "元"
	s.Above, s.Approximate = false, false
	return []Sum{s}
}

var overBy = pattern.MustCompile(`^(元|块钱?)?(刚过|刚出头|出头|过了?|整)?[^,，。¥]{0,3}[,，]?(还|就|又)?(多|超|超出|超过|多出)(了|出|来)?(个)?$`)

// trifle is how many times larger the amount must be than what it is over by.
const trifle = 50

// allTogether: the amount is for all pieces.
var allTogether = pattern.MustCompile(`一共|总共|合计|加起来|账单|总|共|全部|都算`)

// perPiece makes two candidates of what falls due each month where pieces are
// counted and nothing says whether the amount is for one or for all of them:
// 租了两台，每月3000. nil if there is nothing of the kind.
func (r *Reading) perPiece(topic asked.Topic, sums []Sum) []Sum {
	if len(sums) != 1 || sums[0].Index < 0 || sums[0].Role == sentence.RoleUnit || sums[0].Period == sentence.PerYear || topic != asked.Computing && topic != asked.VerticalModel || r.Units() < 2 || allTogether.MatchString(r.Masked) {
		return nil
	}
	one, all := sums[0], sums[0]
	one.Role = sentence.RoleUnit
	if ofPiece.MatchString(r.After(one.Index)) {
		return []Sum{one} // 月租3500的A100租了两张
	}
	return r.bothFit(all, "这是几样一共的数", one, "这是每一样的数")
}

// ofPiece: the amount is the price of what is named behind it.
var ofPiece = pattern.MustCompile(`^(元|块钱?)?(一个?月)?的[^,，。¥]{1,10}(租|买|开|用)`)

// prepaid is how much of a total was paid so far.
var prepaid = pattern.MustCompile(`(预付|已付|首付|定金|订金|押金|先付|付了|已支付)(款)?(的|是|了|有|为)?[^\pL\pN]*$`)
