package reading

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// One purchase by what was bought, what was paid of it, what the invoice says of it and what is still owed for it.

var (
	paidIs    = pattern.MustCompile(`(?:实付|实际(?:支付|付款|付|花)|已付|付款|支付)(?:额|金额|款|了|的|是|有|为|出去)*$`)
	invoiceIs = pattern.MustCompile(`(?:开票|发票|票面|开的票|票)(?:金额|额|面|上|总额|只|就|才|开|写|到|给)*(?:了|的|是|有|为)?$`)
	owedIs    = pattern.MustCompile(`(?:欠(?:费|款|账|着|人家|他们|供应商)?|拖欠|尚欠|未付款?|没付|待付|未结|没结)(?:了|有|的|是|还有)*$`)
	owedAfter = pattern.MustCompile(`^(?:元|块钱?)?(?:的)?(?:款|钱|费用?|账)?(?:到现在|目前)?(?:还|尚|都|一直|暂时|至今)*(?:没有?|未)(?:付|结|支付|交|打款|给|付清|结清|付款)(?:清|完|掉|出去)?(?:[,，。;；呢吗]|$)`)
	// paidBehind says of what stands before that it is paid.
	paidBehind = pattern.MustCompile(`^(?:元|块钱?)?(?:的)?(?:都|已经?|全)*(?:付|结)(?:了|清|过|掉)`)
	// owedLater is what is put off to another year, or is not going to be bought.
	owedLater = pattern.MustCompile(`明年|后年|跨年|去年|前年|上年|不要了|不买了|取消|退|不付了`)
)

// paidAndInvoiced keeps what was bought and what was paid of it apart from what the invoice says of the same purchase, which
// adds nothing: 算力7万，实付6.5万，开票6.8万. Of a model three amounts fit. nil if there is nothing of the kind.
func (r *Reading) paidAndInvoiced(topic asked.Topic, sums []Sum) []Sum {
	if both := r.paidOrInvoiced(sums); both != nil {
		return both
	}
	if topic != asked.Computing && topic != asked.VerticalModel || len(sums) != 3 || r.Years() || r.Correcting {
		return nil
	}
	var whole, paid, paper []Sum
	for _, s := range sums {
		switch before := sentence.LastPart(r.Before(s.Index)); {
		case s.Index < 0 || s.More || oneMorePaper.MatchString(before) || s.Period != sums[0].Period:
			return nil
		case invoiceIs.MatchString(before):
			paper = append(paper, s)
		case paidIs.MatchString(before):
			paid = append(paid, s)
		default:
			whole = append(whole, s)
		}
	}
	if len(whole) != 1 || len(paid) != 1 || len(paper) != 1 || whole[0].Low.Less(paid[0].High) {
		return nil
	}
	if topic == asked.Computing {
		whole[0].Role, paid[0].Role = sentence.RoleTotal, sentence.RoleFee
		whole[0].Derived = "发票上的" + paper[0].High.Format() + "元是同一笔钱，不另外加"
		return []Sum{whole[0], paid[0]}
	}
	r.TwoFit, r.OpenWhich = true, true
	whole[0].Text, paid[0].Text, paper[0].Text = "按合同", "按实际付的", "按发票"
	for _, s := range []*Sum{&whole[0], &paid[0], &paper[0]} {
		s.Role = sentence.MainRole[topic]
	}
	return slices.Concat(whole, paid, paper)
}

// paidOrInvoiced keeps what an invoice says beside what was paid of it, where nothing else is told of the purchase: which of
// them counts the text does not say. 发票开了7万，只付了5万. nil if there is nothing of the kind.
func (r *Reading) paidOrInvoiced(sums []Sum) []Sum {
	paper, paid, ok := pair(sums)
	if !ok || len(r.Sums) != 2 || r.Years() || r.Correcting || paper.Period != paid.Period || paper.More || paid.More {
		return nil
	}
	is := func(s Sum, words *pattern.Pattern) bool {
		return words.MatchString(sentence.LastPart(r.Before(s.Index)))
	}
	if is(paid, invoiceIs) && is(paper, paidSince) {
		paper, paid = paid, paper
	}
	if !is(paper, invoiceIs) || is(paper, paidSince) || !is(paid, paidSince) || is(paid, oneMorePaper) || paper.High.Equal(paid.High) {
		return nil
	}
	for _, s := range []*Sum{&paper, &paid} {
		s.Role = sentence.RoleUnknown
	}
	return r.bothFit(paper, "按发票", paid, "按实际付的")
}

// stillOwed keeps the year's purchases with what is not paid of them yet, and what is paid as the fee: 算力总额12万，其中3万还没付.
// nil if there is nothing of the kind.
func (r *Reading) stillOwed(topic asked.Topic, sums []Sum) []Sum {
	if topic != asked.Computing || len(sums) != 2 || sums[0].Index < 0 || sums[1].Index < 0 || sums[0].Period != sums[1].Period || r.Years() || r.Correcting || owedLater.MatchString(r.Masked) {
		return nil
	}
	at := slices.IndexFunc(sums, func(s Sum) bool {
		return owedIs.MatchString(sentence.LastPart(r.Before(s.Index))) || owedAfter.MatchString(r.After(s.Index))
	})
	if at < 0 {
		return nil
	}
	owed, whole := sums[at], sums[1-at]
	own := sentence.LastPart(r.Before(owed.Index)) + sentence.FirstPart(r.After(owed.Index))
	if foreignNoun.MatchString(own) || owed.More && !sentence.PartOf.MatchString(r.Before(owed.Index)) && !owedIs.MatchString(sentence.LastPart(r.Before(owed.Index))) || paidBehind.MatchString(r.After(whole.Index)) {
		return nil // 还欠员工工资2万没付; 已付的9万, beside which 3万 is not paid
	}
	if !owed.High.Less(whole.Low) || paidIs.MatchString(sentence.LastPart(r.Before(whole.Index))) || paidOf.MatchString(sentence.LastPart(r.Before(whole.Index))) && !sentence.PartOf.MatchString(r.Before(owed.Index)) || whole.More || owedIs.MatchString(sentence.LastPart(r.Before(whole.Index))) {
		return nil
	}
	paid := whole.less(owed)
	whole.Role, paid.Role = sentence.RoleTotal, sentence.RoleFee
	paid.Derived = whole.High.Format() + "元里还没付的" + owed.High.Format() + "元不算当年实际服务费"
	return []Sum{whole, paid}
}
