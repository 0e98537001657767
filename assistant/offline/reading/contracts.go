package reading

import (
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Contracts over years, forecasts and invoices: which of two amounts is the year's.

var (
	wholeYearSoon = pattern.MustCompile(`(全年|整年|一整年|年底前?|到年底|年末)[^,，。¥]{0,8}$`)
	soFarThisYear = pattern.MustCompile(`(前[一二三两\d]个?(季度?|月)|上半年|目前|截至|截止|到现在|至今|已经|[一二三四五六七八九十\d]月底?)[^,，。¥]{0,8}$`)
)

// expected keeps what the whole year is expected to come to beside what there
// is of it so far: 前三季度已经280万，预计全年400万. nil if there is nothing of the kind.
func (r *Reading) expected(sums []Sum) []Sum {
	for i := 0; i+1 < len(sums); i++ {
		so, all := sums[i], sums[i+1]
		if so.Index < 0 || all.Index < 0 || !so.High.Less(all.Low) || !soFarThisYear.MatchString(r.Before(so.Index)) {
			continue
		}
		if before := r.Before(all.Index); !wholeYearSoon.MatchString(before) || !Planned.MatchString(before) {
			continue
		}
		all.Derived = "已有的" + so.High.Format() + "元在全年预计的" + all.High.Format() + "元里"
		all.Role, all.Found = so.Role, so.Found
		if len(sums) == 2 || thisYearAsked.MatchString(r.Masked) {
			return []Sum{all}
		}
	}
	return nil
}

// yearEstimated gives what all of the year is reckoned to come to the role of what there is of it so far: 前三季度收入150万，
// 全年估计能有200万.
func (r *Reading) yearEstimated() {
	for i := range r.Sums[:max(0, len(r.Sums)-1)] {
		so, all := r.Sums[i], &r.Sums[i+1]
		if so.Index < 0 || all.Index != so.Index+1 || all.Role != sentence.RoleUnknown || sentence.Bases[so.Role] == "" || !so.High.Less(all.Low) || so.Period != all.Period || len(r.Sums) != 2 {
			continue
		}
		if soFarThisYear.MatchString(r.Before(so.Index)) && yearWillBe.MatchString(sentence.LastPart(r.Before(all.Index))) {
			all.Role, all.Found, all.Sure = so.Role, so.Role, ClearRole
			all.Derived = "已有的" + so.High.Format() + "元在全年预计的" + all.High.Format() + "元里"
			r.SetRole(i, sentence.RoleOther)
			return
		}
	}
}

// yearWillBe stands before what all of the year is reckoned to come to.
var yearWillBe = pattern.MustCompile(`(?:全年|整年|一整年|到年底|年底前?|年末)(?:下来)?(?:的话)?(?:[,，])?(?:应该|大概|估计|估摸着?|预计|预估|差不多|大约|约|能|会|要|可以|可|有望|得|做|达|卖|收|到|有)+$`)

var thisYearAsked = pattern.MustCompile(`今年[^,，。¥]{0,6}(补|奖|拿|能|多少)`)

var (
	severalYears = pattern.MustCompile(`(分|签|共|跨|管|执行|履行|为期)(了)?[两二三四五3-6]年|[两二三四五3-6]年(期|的?合同|的?协议|执行|履行|分摊|付清|总)`)
	thisYearPart = pattern.MustCompile(`(今年|本年度?|当年|这一年|头一年|第一年|首年)[^,，。¥]{0,10}$`)
)

// thisYearOf keeps what falls into this year of a contract over several: 合同总价
// 28万，分三年执行，今年结算9.2万. nil if there is nothing of the kind.
func (r *Reading) thisYearOf(sums []Sum) []Sum {
	all, now, ok := pair(sums)
	if !ok || !now.High.Less(all.Low) {
		return nil
	}
	if !thisYearPart.MatchString(r.Before(now.Index)) || !severalYears.MatchString(r.Before(all.Index)+"¥"+r.After(all.Index)) {
		return nil
	}
	if whole := r.investedInAll(all, now); whole != nil {
		return whole
	}
	now.Period, now.Role = sentence.PerYear, all.Role
	now.Derived = "几年的合同" + all.High.Format() + "元里今年的是" + now.High.Format() + "元"
	return []Sum{now}
}

// allOfYear keeps what the year comes to with what is still to be added: 把12月还要付
// 的1.5万也算进去，全年86,200元. nil if there is nothing of the kind.
func (r *Reading) allOfYear(sums []Sum) []Sum {
	more, all, ok := pair(sums)
	if !ok || !more.High.Less(all.Low) || !wholeYearIs.MatchString(r.Before(all.Index)) || !countedIn.MatchString(r.Before(all.Index)) {
		return nil
	}
	all.Derived = more.High.Format() + "元在全年的" + all.High.Format() + "元里"
	return []Sum{all}
}

var (
	wholeYearIs = pattern.MustCompile(`(全年|一年|年度|总共|一共|合计)(就|便|一共)?(是|到|成|变成)?$`)
	countedIn   = pattern.MustCompile(`(算|加|计|并)(进去|进来|上|在内)`)
)

// yearsCounted: 三年, as so many years of a contract.
var yearsCounted = pattern.MustCompile(`([两二三四五2-5])\s*年`)

// eachYearOf keeps what a contract over years costs each year, where both are said:
// 授权三年九十万，每年付三十万. nil if there is nothing of the kind.
func (r *Reading) eachYearOf(sums []Sum) []Sum {
	all, each, ok := pair(sums)
	if !ok || !eachYear.MatchString(r.Before(each.Index)) {
		return nil
	}
	if whole := r.investedInAll(all, each); whole != nil {
		return whole
	}
	for _, m := range yearsCounted.FindAllStringSubmatch(r.Masked, -1) {
		if n := sentence.Small(m[1]); n > 1 && each.High.Times(n).Equal(all.High) {
			each.Period, each.Role = sentence.PerYear, all.Role
			each.Derived = "几年的合同" + all.High.Format() + "元里每年的是" + each.High.Format() + "元"
			return []Sum{each}
		}
	}
	return nil
}

var eachYear = pattern.MustCompile(`(每年|一年|年费|年付|逐年)[^,，。¥]{0,8}$`)

var (
	acceptedOf    = pattern.MustCompile(`(只|就|仅)?(验收|认可|核定)(通过)?(了|的|是|有)?$`)
	invoiceBefore = pattern.MustCompile(`(开票|发票|票面|票)(金额|额|上|只)?(只|就)?(开|写)?(了|的|是|有|为)?$|(只|就|才)?开(了|出|到)$`)
)

// invoiced makes two candidates of what was spent and what the invoice says:
// 算力6万5，开了5万的发票. Which of them counts the text does not say. nil if
// there is nothing of the kind.
func (r *Reading) invoiced(sums []Sum) []Sum {
	spent, said, ok := pair(sums)
	if !ok || r.Correcting || spent.High.Equal(said.High) || sentence.MoreCue.MatchString(r.Before(said.Index)) || oneMorePaper.MatchString(r.Before(said.Index)) {
		return nil
	}
	before := r.Before(said.Index)
	if acceptedOf.MatchString(before) && said.High.Less(spent.Low) {
		return r.bothFit(spent, "按投的", said, "按验收的")
	}
	if invoiceBefore.MatchString(r.Before(spent.Index)) || !invoiceBefore.MatchString(before) {
		return nil
	}
	return r.bothFit(spent, "按花的", said, "按发票")
}

var (
	paidAlready = pattern.MustCompile(`(已经?|目前|到现在|至今|截至|现在)[^,，。¥]{0,6}(投|花|付|完成|支出)(了|出去)?[^,，。¥]{0,3}$`)
	notYet      = pattern.MustCompile(`^(元|块钱?)?[^,，。¥]{0,4}(但?还?没(开始|启动)|未(开始|启动)|还在图纸|还没(投|开工|动工|动)|没(投|开工|动工)|未(投|开工|动工))`)
	toCome      = pattern.MustCompile(`(还要|还得|还需|还差|还会|后面要?|接下来|后续|下一步|剩下要?|年底前再?)[^,，。¥]{0,4}(投|花|付|支出)[^,，。¥]{0,2}$`)
)

// stillToCome makes two candidates of what was invested so far and what it will
// be in the end: 已经投了600万，还要投400万. nil if there is nothing of the kind.
func (r *Reading) stillToCome(topic asked.Topic, sums []Sum) []Sum {
	now, later, ok := pair(sums)
	if topic != asked.Industrial || !ok {
		return nil
	}
	if notYet.MatchString(r.After(later.Index)) {
		return []Sum{now} // 一期已经投完400万，二期500万还在图纸上
	}
	if !paidAlready.MatchString(r.Before(now.Index)) || !toCome.MatchString(r.Before(later.Index)) {
		return nil
	}
	all := now.Plus(later)
	all.Derived = now.High.Format() + "元再加还要投的" + later.High.Format() + "元"
	return r.bothFit(now, "只算已经投的", all, "连同还要投的")
}

// eachItsYear: the amounts are of different years, and nothing of one is of another.
func (r *Reading) eachItsYear(sums []Sum) bool {
	of := map[string]bool{}
	for _, s := range sums {
		if s.Index < 0 {
			return false
		}
		year := YearWord.FindString(sentence.LastPart(r.Before(s.Index)))
		if year == "" || of[year] {
			return false
		}
		of[year] = true
	}
	return len(of) > 1
}

var (
	foreignAfter = pattern.MustCompile(`^(元|块钱?)?的?(是|用来|用于|拿去|花在)(租|买|付|交|发|给|做)?[^,，。¥]{0,6}(办公|电脑|工资|宽带|房租|水电|装修|电费|家具|差旅|招待|广告|保险|社保|空调|打印)`)
	plannedAfter = pattern.MustCompile(`^(元|块钱?)?(是|为)(明年|后年|下一?年)?的?(预算|计划|目标|指标)`)
	notDelivered = pattern.MustCompile(`^(元|块钱?)?(的)?(订单|合同)?[^,，。¥]{0,4}(没|未)(交货|交付|发货|执行)`)
	insideThat   = pattern.MustCompile(`^(元|块钱?)?[^。¥]{0,14}(含|包|算)在[^,，。]{0,2}¥(元)?(里|内|之内)`)
	unrelatedIs  = pattern.MustCompile(`^[^。;；¥]{0,20}(跟|和|与|同)[^,，。¥]{0,6}(没|无|不)(有)?(半毛钱|一点)?(关系|相干|搭界|沾边|关联)`)
)

// longAgo: 36万是三年前买ERP的钱.
var longAgo = pattern.MustCompile(`^(元|块钱?)?是[^,，。¥]{0,6}(去年|前年|[一二两三四五]年前|以前)[^,，。¥]{0,4}(买|付|花)[^,，。¥]{0,10}的`)

// unrelated: what stands behind the amount says that it is for something else:
// 还有1.5万是租办公电脑的，跟算力没关系.
func (r *Reading) unrelated(s Sum) bool {
	if s.Index < 0 {
		return false
	}
	after := r.After(s.Index)
	if longAgo.MatchString(after) {
		return true
	}
	if s.Index > 0 && insideThat.MatchString(r.Masked[r.At[s.Index]+len(string(sentence.Mask)):]) {
		return true
	}
	return foreignAfter.MatchString(after) || notDelivered.MatchString(after) || plannedAfter.MatchString(after) || unrelatedIs.MatchString(after)
}

// actualSaid is the one amount that is called the actual investment where every other is a plan's,
// whatever became of that: 立项预算900万，后来砍掉一半，实际投资额415万. nil if there is none.
func (r *Reading) actualSaid(topic asked.Topic, sums []Sum) []Sum {
	if topic != asked.Industrial || len(sums) < 2 {
		return nil
	}
	var actual []Sum
	for _, s := range sums {
		switch {
		case s.Index >= 0 && actuallyPut.MatchString(r.Before(s.Index)):
			actual = append(actual, s)
		case s.Role != sentence.RolePlan && s.Role != sentence.RoleOther:
			return nil
		}
	}
	if len(actual) != 1 {
		return nil
	}
	return actual
}

var actuallyPut = pattern.MustCompile(`实际(?:的)?(?:总)?(?:投资额?|投入|投了?|完成投资)[^,，。¥]{0,3}$`)

// oneMorePaper comes on top of what was spent: 算力8万，还有一张发票1万.
var oneMorePaper = pattern.MustCompile(`(?:还|另|又)(?:外)?(?:有|来|收到)?(?:了)?(?:一|两|几)?(?:张|笔)[^,，。;；¥]{0,6}$`)
