package reading

import (
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// PaidOfIt: the one amount of a follow-up is what was paid of a purchase, what its invoice says or what was used of it, and
// puts nothing right: 实付7万, 发票只开了6万8, 实际用了5万. What was bought stays what it was.
func (r *Reading) PaidOfIt() bool {
	if len(r.Sums) != 1 || r.Sums[0].Index < 0 || r.Correcting || boughtAgain.MatchString(r.Masked) {
		return false
	}
	before := sentence.LastPart(r.Before(r.Sums[0].Index))
	return (paidSince.MatchString(before) || paidOnly.MatchString(before) && ofPaper.MatchString(r.After(r.Sums[0].Index))) && !oneMorePaper.MatchString(before) && !sentence.PartOfYear.MatchString(before)
}

// TakesForFee takes that amount for the actual fee, beside the year's total that is known.
func (r *Reading) TakesForFee() {
	s := &r.Sums[0]
	s.Role, s.Found, s.Sure = sentence.RoleFee, sentence.RoleFee, sureFee
}

var (
	paidSince = pattern.MustCompile(`(?:实付|实际上?(?:也|就|都|还)?(?:只|才|就|仅)?(?:支付|付款?|结算?|用|消耗|消费|扣|到账|开票?|发生|产生)|(?:只|才|仅|就)(?:实际)?(?:支付|付|结算?|到账|用|消耗|消费|扣)|(?:发票|票|账单)[^,，。¥]{0,6}(?:只|才|仅|就)(?:开|有|是|到|写|付|给)|(?:到账|到手|开出来|开|收到)的?(?:发票|票|账单)(?:只|才|仅|就)?|实际的?(?:服务费用?|费用))` +
		`(?:额|金额|款|出|出去|到|掉|的|了|过|是|有|为|大概|大约|约|差不多|也|就|只)*$`)
	// paidOnly and ofPaper stand around what an invoice says: 只开了7万的发票.
	paidOnly = pattern.MustCompile(`(?:只|才|就|仅|实际)(?:给)?(?:我们|咱|我)?(?:开|拿|收|给|出)(?:到|了|出|来|过)*$`)
	ofPaper  = pattern.MustCompile(`^(?:元|块钱?)?的?(?:发票|票|账单)`)
	// boughtAgain says that what was bought is another amount: the price was talked down, or things went back.
	boughtAgain = pattern.MustCompile(`[折退砍降]|[明后去前]年|打算|计划|准备|预计|预算|优惠|便宜|改|变|重新|涨|总额|谈|一共|总共|全年|合计|拢共|要是|如果|假如|万一`)
)
