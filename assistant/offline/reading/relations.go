package reading

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// How the amounts of one message stand to each other. An amount enters a rule
// only if its own words say that it belongs there, or if it is one of a list
// that does; what is planned gives way to what was done, a whole to the part
// that is meant, and a refund is taken off. Where a relation cannot be
// resolved we ask: a sum of the wrong amounts is worse than a question.

// whichBase asks of which amount the policy's own share is taken: 拿哪个打对折.
var whichBase = pattern.MustCompile(`(拿|按|照|用|以|对着?)(哪一?个|哪一?头|哪边|谁|什么)(数字?|金额|费用|钱)?(来|去|上)?(打|乘|算|折|取)`)

var (
	// Planned: the amount behind it is a plan, a price tag or an offer, and nothing that was paid.
	Planned = pattern.MustCompile(`(标价|定价|挂牌价|官网价|刊例价|计划|规划|预计|预算|目标|打算|准备|原想|本想|拟|报价|开价|合同(?:金额|价|额)?|订单|原价|总投|本来|原定|估计|申请|budget|planned|target|quoted?)[^,，。¥]{0,8}$`)
	// intended: never bought, unlike what a contract says.
	intended = pattern.MustCompile(`(计划|规划|预算|打算|原想|本想|准备|拟|原定|本来)[^,，。¥]{0,8}$`)
	done     = pattern.MustCompile(`(确认|实际|实付|实投|已投|已付|已经|目前|截至|截止|到现在|已完成|完成(?:了)?投资|落实|到位|成交|最后|最终|到手|发票|批了|批下来|核定|认定额|只(?:投|花|付|用|批|认|签|买|采购|租|卖|充|订|做|收)|拿下|确认收入|actual|paid|spent|so far)[^,，。¥]{0,8}$`)
	// conclusive: the amount is what it came to in the end.
	conclusive = pattern.MustCompile(`(真正|真实)的[^,，。¥]{0,8}(就|只|才)?(有|是)?$|(实际|最后|最终)(就|只|是|付)[^,，。¥]{0,4}$|((谈|砍|压|降|还|让|磨|优惠|便宜|打折|涨|调|改|变)(价)?(到|成|为|至)了?|实际|实付|最终|最后|净(?:额|付)|只认|剩下?)[^,，。¥]{0,5}$`)

	// Refunded: the amount behind it was refunded or is to be taken off.
	Refunded = pattern.MustCompile(`(退(?:回来?|款|货|还|了|掉)?|扣(?:除|掉|了)?|减(?:去|掉|了)|去掉|核减|优惠|抵(?:扣|了)?|要退|refund(?:ed)?)(?:了|的|是|有)?(?:[两二三四几\d]?(?:笔|次|批)[,，:：、]?(?:一笔|一次|分别)?)?(?:是)?(?:一(?:台|套|件|批|笔))?$`)

	// RefundOf: the amount before it was refunded or is to be taken off.
	RefundOf = pattern.MustCompile(`^(?:元|块钱?)?(?:的)?(?:要|得|应|该|应该|必须)(?:剔掉|剔除|扣掉|去掉|减掉|刨掉|除掉)|^(?:的)?(?:是|要|被|给)?(?:退(?:款|货|回|还|了)|代金券|优惠券|折扣|refund|要退)`)
	shareOf  = ways("share_of")
	// paidInstead: what came of the discount is said too.
	paidInstead = pattern.MustCompile(`(实付|实际付|到手价|成交价?|折后)[^,，。¥]{0,4}$|(我司|我们|我方|我家|自己)(的)?(账上|账面)?[^,，。¥]{0,8}(总额|合计|就是|一共是?)$`)
	paidAfter   = pattern.MustCompile(`^(的价)?(成交|拿下|到手|实付)`)

	// YearWord names a year, by its number or as people say it.
	YearWord  = pattern.MustCompile(`(大前年|前年|去年|今年|本年度?|明年|后年|上一?年|首年|头一?年|(?:以后|之后|往后|后续|后面)每年|第[一二三]年|20[123]\d年?)`)
	askedYear = pattern.MustCompile(`(今年|去年|前年)这(?:一)?(?:期|份|次|年度)[^,，。¥]{0,6}[,，]?[^,，。¥]{0,4}(?:补|拿|奖|领|报|算)|(今年)[^,，。¥]{0,10}(?:上限|最多|最高|配套)[^,，。¥]{0,4}多少|(大前年|前年|去年|今年|本年度?|明年|上一?年|第[一二三]年|20[123]\d年?)(?:算力|[^,，。¥算]){0,10}(?:能(?:补|拿|领|得|有|给|报|算|享|申|配|奖)|可以|补|拿|奖|的呢|呢|会|算(?:多少|下|算|怎么))|(?:就|就问|就看|就算|就说|光问|只看|只算|只说|只问|单看|单说)(大前年|前年|去年|今年|上一?年|20[123]\d年?)(?:这|那)`)
)

// relate keeps the amounts that a topic is about. ask says why none can be
// used as it is; "" if they can.
func (r *Reading) relate(topic asked.Topic, sums []Sum) (kept []Sum, ask string) {
	if actual := r.actualSaid(topic, sums); actual != nil {
		return actual, ""
	}
	if topic == asked.Computing && r.usedAndLeft(sums) {
		sums[0].Role, sums[1].Role = sentence.RoleTotal, sentence.RoleFee
		return sums[:2], ""
	}
	if one := r.firstOf([]relation{(*Reading).ourShare, (*Reading).saidTotal, (*Reading).priceThenAndNow}, topic, sums); one != nil {
		return one, ""
	}
	if r.Parties || topic != asked.Product && topic != asked.Research && r.parallel(sums) || r.allOfList(topic, sums) || topic == asked.Product && r.productGroups(sums) != nil {
		return sums, ""
	}
	if topic == asked.Product {
		sums = r.ofOneProduct(sums)
	}
	if one := r.spentFor(topic); one != nil {
		return one, ""
	}
	if sentence.MainRole[topic] != "" && !r.Want(want.Rate) {
		if one := r.worked(topic); one != nil {
			return one, ""
		}
	}
	came, said := r.afterChange(topic, sums)
	if came != nil {
		return came, ""
	}
	if topic == asked.Research && !r.Want(want.Rate) {
		if one := r.awardAsShare(); one != nil {
			return one, ""
		}
	}
	if len(sums) > 0 && !said && topic != asked.Research && shareOf.MatchString(r.Text) && !whichBase.MatchString(r.Text) && !r.Want(want.Rate) && r.takesShare(topic) {
		if topic == asked.Computing && len(sums) == 2 && sums[0].clearly(sentence.RoleTotal) && sums[1].clearly(sentence.RoleFee) && !sums[0].Low.Less(sums[1].High) && !Planned.MatchString(r.Before(sums[0].Index)) {
			return sums, "" // 购买总额9万，只用掉三成，实际服务费2万7
		}
		paid := r.saying(sums, paidInstead, nil)
		for _, s := range sums {
			if s.Index >= 0 && len(paid) == 0 && paidAfter.MatchString(r.After(s.Index)) {
				paid = append(paid, s)
			}
		}
		if len(paid) == 1 {
			paid[0].Role = sentence.MainRole[topic]
			return paid, ""
		}
		if both := r.rebated(sums); both != nil {
			return both, ""
		}
		return nil, "里面有比例、折扣或涨幅，折完是多少我不替您算，免得出错"
	}
	sums = unplanned(r.saidAgain(r.corrected(sums)))
	switch topic {
	case asked.PlatformService:
		sums = r.ofServices(sums)
	case asked.Product:
		sums = r.bookedSales(sums)
	}
	switch {
	case len(sums) == 0:
		return nil, ""
	case len(sums) == 2 && len(r.relative(sums)) == 1:
		return r.relative(sums), ""
	case !said && !r.Want(want.Rate) && !whichBase.MatchString(r.Text) && r.looseShare(topic):
		return nil, "里面有比例、倍数或涨跌，算出来是多少我不替您算，免得出错"
	case r.Step == sentence.NoStep && !said && comparedPart.MatchString(r.Masked), len(sums) > 2 && slices.ContainsFunc(sums, func(s Sum) bool { return s.Index > 0 && than.MatchString(r.Before(s.Index)) }):
		return nil, "里面有一项比另一项多（少）多少，合起来我不替您算，免得出错"
	case notSplit.MatchString(r.Masked):
		return nil, "这是几家一起的数，各家是多少还不知道"
	case growsBy.MatchString(r.Masked):
		return nil, "各期不一样，一期比一期多多少我不替您加，免得出错"
	}
	if related := slices.DeleteFunc(slices.Clone(sums), func(s Sum) bool {
		return r.sideCost(topic, s) || s.Index >= 0 && notYet.MatchString(r.After(s.Index))
	}); len(related) > 0 {
		sums = related
	}
	if one := r.firstOf(plainly, topic, sums); one != nil {
		return one, ""
	}
	kept = r.minus(r.ofTopic(topic, r.ours(r.runs(r.Unbracketed(sums)))))
	if paid := r.gifted(topic, kept); paid != nil {
		return paid, ""
	}
	if r.inPieces(topic, kept) {
		return nil, "一个项目分开说的各项里哪些算实际投资额，文本没有写，要知道整个项目的实际投资额"
	}
	kept = r.foreignPart(topic, r.partsOf(topic, r.taken(kept)))
	if both := r.perPiece(topic, kept); both != nil {
		return both, ""
	}
	if len(kept) < 2 {
		return kept, ""
	}
	kept = r.withoutParts(kept)
	if one := r.relative(kept); len(kept) == 2 && len(one) == 1 {
		return one, ""
	}
	if slices.ContainsFunc(kept, func(s Sum) bool { return s.Role == sentence.RoleGap || s.Role == sentence.RoleEdge }) {
		return kept, ""
	}
	kept = r.withoutPrepaid(topic, r.rounded(kept))
	if r.priceChanged(kept) {
		return nil, "中途改了价，各期不一样"
	}
	if some := r.firstOf(between, topic, kept); some != nil {
		return some, ""
	}
	kept = r.notPlanned(kept)
	if one := r.yearAsked(kept); one != nil {
		return one, ""
	}
	return r.subtotals(topic, r.part(topic, r.concluded(kept))), ""
}

// A relation returns what is kept of the amounts where it holds between them,
// nil where it does not.
type relation func(r *Reading, topic asked.Topic, sums []Sum) []Sum

// ofAny is a relation that is the same for every topic.
func ofAny(f func(*Reading, []Sum) []Sum) relation {
	return func(r *Reading, _ asked.Topic, sums []Sum) []Sum { return f(r, sums) }
}

// plainly are the relations that the message states outright, whatever else
// stands between the amounts; between are those of two amounts that are left when
// refunds, parts and other people's are gone. The first that holds decides.
var (
	plainly = []relation{
		ofAny((*Reading).paidOfYears), ofAny((*Reading).goneOff), (*Reading).asksWhetherIncome, (*Reading).ofItsParts, ofAny((*Reading).cameToInAll),
		ofAny((*Reading).soFarOf), ofAny((*Reading).withAndWithoutTax), ofAny((*Reading).eachYearOf), ofAny((*Reading).rechargeGift), ofAny((*Reading).onlyBy), ofAny((*Reading).onRecord), ofAny((*Reading).asItStands), ofAny((*Reading).picked), (*Reading).outcomeOf, (*Reading).byWord, (*Reading).withReturns,
	}
	between = []relation{
		ofAny((*Reading).allOfYear), ofAny((*Reading).justOver), ofAny((*Reading).thisYearOf), (*Reading).boughtAndUsed, ofAny((*Reading).otherYears), ofAny((*Reading).inInstalments),
		ofAny((*Reading).leftUnspent), (*Reading).apportioned, ofAny((*Reading).expected), (*Reading).stillToCome, ofAny((*Reading).invoiced),
	}
)

func (r *Reading) firstOf(relations []relation, topic asked.Topic, sums []Sum) []Sum {
	for _, holds := range relations {
		if some := holds(r, topic, sums); some != nil {
			return some
		}
	}
	return nil
}

// withoutParts drops what a whole holds: a bare number beside the sum that it
// makes (二期再投500，一共800万), and what of a contract is paid when (含定金56万、尾款28万).
func (r *Reading) withoutParts(sums []Sum) []Sum {
	if whole := slices.DeleteFunc(slices.Clone(sums), func(s Sum) bool { return s.Bare && s.High.Less(sentence.PlainYuan) }); len(whole) < len(sums) && slices.ContainsFunc(whole, r.IsWhole) {
		sums = whole
	}
	if whole := slices.DeleteFunc(slices.Clone(sums), r.retainedPart); len(whole) == 1 && whole[0].Index == sums[0].Index {
		return whole
	}
	return sums
}

// withoutPrepaid drops what was paid so far where the total and the actual fee
// are said too: 总额9.6万；已预付7万；实际服务费6.43万.
func (r *Reading) withoutPrepaid(topic asked.Topic, sums []Sum) []Sum {
	fees := Having(sums, sentence.RoleFee)
	if topic != asked.Computing || len(fees) == 0 || len(sums) < 3 {
		return sums
	}
	if due := r.saying(sums, prepaid, nil); len(due) > 0 && len(sums)-len(due)-len(fees) == 1 {
		return Except(sums, due)
	}
	return sums
}

// notPlanned drops what was planned or quoted where something was done.
func (r *Reading) notPlanned(sums []Sum) []Sum {
	plan, real := r.saying(sums, Planned, nil), r.saying(sums, done, Planned)
	if len(plan) == len(sums) {
		plan = Except(plan, real) // 合同和发票都是35万
	}
	if len(real) == 0 && len(sums) == 2 {
		real = r.saying(sums, soFar, Planned) // 目标是卖3000万，现在卖了2100万
	}
	switch fees := Having(sums, sentence.RoleFee); {
	case r.eachItsYear(sums):
	case len(sums) == 2 && sums[1].More && !conclusive.MatchString(r.Before(sums[1].Index)): // 本来要买5.4万，又追加了6000
	case len(plan) > 0 && len(real) > 0 && (len(fees) == 0 || len(r.saying(plan, intended, nil)) == len(plan)):
		return Except(sums, plan)
	}
	return sums
}

// concluded keeps what it came to in the end, where one amount says so.
func (r *Reading) concluded(sums []Sum) []Sum {
	if rest := slices.DeleteFunc(slices.Clone(sums), func(s Sum) bool { return s.Below }); len(rest) == 1 && len(sums) == 2 {
		sums = rest // 还没到10万，大概9万9
	}
	if final := r.saying(sums, conclusive, nil); len(final) == 1 && len(sums) >= 2 && r.concludes(final[0]) && r.lastOf(sums, final[0]) && len(Having(sums, sentence.RoleFee)) == 0 && !r.Compares() {
		sums = final
	}
	if r.Years() { // what was spent in two years is no year's
		if apart := slices.DeleteFunc(slices.Clone(sums), r.IsWhole); len(apart) > 1 {
			sums = apart
		}
	}
	return sums
}

// concludes: the amount is no part of the year, and nothing that was kept back.
func (r *Reading) concludes(s Sum) bool {
	before := r.Before(s.Index)
	return !retained.MatchString(r.After(s.Index)) && !sentence.PartOfYear.MatchString(before) && !sentence.Monthly.MatchString(before) && !sentence.ChangedMonths.MatchString(before)
}

// retained is what was kept back or paid beforehand, and no price.
var retained = pattern.MustCompile(`^(元|块钱?)?的?(质保金|保证金|尾款|押金|定金|余款|首付)`)

// retainedPart: a part of a contract, by when it is paid.
func (r *Reading) retainedPart(s Sum) bool {
	return s.Index > 0 && !inStages.MatchString(r.Masked) && (retainedBefore.MatchString(r.Before(s.Index)) || retained.MatchString(r.After(s.Index)))
}

// inStages: the first and the last payment together are the whole: 首款5万1，尾款3万2.
var inStages = pattern.MustCompile(`^[^¥]*(?:首款|首付款?|定金|预付款?|头款)[^,，。¥]{0,3}¥(?:元|块钱?)?[,，、和加]?[^,，。¥]{0,3}(?:尾款|余款|末款)[^,，。¥]{0,3}¥[^¥]*$`)

var retainedBefore = pattern.MustCompile(`(质保金|尾款|余款|定金|首付款?)(是|为|有)?$`)

// lastOf: nothing but the same amount again comes after it.
func (r *Reading) lastOf(sums []Sum, s Sum) bool {
	return !slices.ContainsFunc(sums, func(o Sum) bool { return o.Index > s.Index && !o.High.Equal(s.High) })
}

// leftUnspent turns 充了5万，剩1万没用 into what was bought and what was used of it.
func (r *Reading) leftUnspent(sums []Sum) []Sum {
	if len(sums) != 2 || sums[1].Index < 1 || !notSpent.MatchString(r.Before(sums[1].Index)) || !Unused.MatchString(r.After(sums[1].Index)) || !sums[1].High.Less(sums[0].Low) {
		return nil
	}
	bought, used := sums[0], sums[0]
	used.Low, used.High = bought.Low.Sub(sums[1].High), bought.High.Sub(sums[1].Low)
	used.Derived = bought.High.Format() + "元里没用的" + sums[1].High.Format() + "元不算"
	if sentence.Bases[bought.Role] != asked.Computing {
		return []Sum{used}
	}
	bought.Role, used.Role = sentence.RoleTotal, sentence.RoleFee
	return []Sum{bought, used}
}

// Unused: the amount before it was paid and not used.
var Unused = pattern.MustCompile(`^(元|块钱?)?(都|还)?(没用|未用|没花|没消费|没用完|余额)`)
