package reading

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Offers of which one will be taken: quotes, prices, guesses of one year's sales.
// Each is calculated, and nothing is added up over them.

var (
	// OneOf: in the end there will be one of them.
	OneOf = pattern.MustCompile(`要么.*要么|[二两三几]选一|选其一|(两|几|三)个?(只能|里面?)?选一|(?:只|就|仅)(会|能|够|打算|想|准备|允许|让)?(签|选|买|挑|用|租|推|做|上|报|定|要|干)(其中|里面)?(的)?一(家|个|款|种|套|份|样|件|边)`)
	// offers are counted as such, or each is one: 两种定价, 三份报价, 两案; 甲报价¥，乙报价¥.
	offers = pattern.MustCompile(`(两|二|三|四|几|俩)(种|套|个|份|档|家|款|手)?(不同的?|算力|模型|采购|供应商|投资)*(花法|定价|方案|版本?预算|版(?:[,，。]|$)|配法|搭配|组合|报价|价格|价位|做法|打法|情形|情况|备选|预案|思路|选择|口径|买法|案([^例子件]|$))|(定价|报价|方案|价格)[^,，。¥]{0,2}(两|三|几)(种|套|个|档|案|手)|[报开要出]价[^¥,，。]{0,3}¥[^¥]{0,12}[报开要出]价[^¥,，。]{0,3}¥`)
	// guesses are of the same year, one of which comes true: 保守3000万，激进3400万.
	guesses = pattern.MustCompile(`(保守|悲观|稳健|谨慎|保底|低价|价低|走量|差的话|定低|压价|标准版|基础版)[^¥]{0,14}¥[^¥]{0,14}(激进|乐观|进取|大胆|冲高|高价|价高|好的话|定高|提价|旗舰版|高配|专业版)|(激进|乐观|进取|大胆|高价|价高|好的话|定价?高|提价|旗舰版|高配|专业版)[^¥]{0,14}¥[^¥]{0,14}(保守|悲观|稳健|谨慎|低价|价低|走量|差的话|定(价)?低|压价|标准版|基础版)|可能[^¥]{0,10}¥[^¥]{0,6}可能[^¥]{0,8}¥`)
)

// Chooses: one of the things told of will be taken, and their sum will never be.
func (r *Reading) Chooses() bool {
	return OneOf.MatchString(r.Masked) || !r.Want(want.Total) && (offers.MatchString(r.Masked) || guesses.MatchString(r.Masked) || twoPlans.MatchString(r.Masked))
}

// endOfRange settles on one end of the range that was calculated with: 定了，就是低的那头.
// nil if the message does not.
func (r *Reading) endOfRange(topic asked.Topic, before []memory.Item) []memory.Item {
	name := string(sentence.MainRole[topic])
	if len(r.Sums) > 0 || len(before) != 1 || AsksWhether.MatchString(r.Masked) {
		return nil
	}
	low, ranged := before[0].Low[name]
	lower, upper := lowerEnd.MatchString(r.Masked), upperEnd.MatchString(r.Masked)
	if !ranged || lower == upper || !settlesEnd.MatchString(r.Masked) {
		return nil
	}
	end, which := low, "低"
	if upper {
		end, which = before[0].Money[name], "高"
	}
	it := Inherit(before)
	it.Put(name, memory.Yearly{Low: end, High: end, Assumptions: []string{"按" + which + "的一头" + end.Format() + "元计算"}})
	return []memory.Item{it}
}

var (
	lowerEnd = pattern.MustCompile(`[低少小下](?:的|那|这|一)*(?:头|端|边|档|个数|数)|(?:按|取|就是|照|是)[^,，。]{0,4}(?:下限|低值|(?:最低|最少|低|少|小)(?:的|那|算|[,，。]|$))`)
	upperEnd = pattern.MustCompile(`[高多大上](?:的|那|这|一)*(?:头|端|边|档|个数|数)|(?:按|取|就是|照|是)[^,，。]{0,4}(?:高值|(?:最高|最多|高|多|大)(?:的|那|算|[,，。]|$))`)
	// settlesEnd: which of them it is has been decided.
	settlesEnd = pattern.MustCompile(`定了|定下|敲定|确定|最后|最终|实际|就是|就按|就取|落在|落到|按[^,，。]{0,8}(?:算|来|报)|取`)
)

// sideOfTax settles on one of two sums that were calculated beside each other, with the tax and without it:
// 先拿不含税那个. nil if the message does not.
func (r *Reading) sideOfTax(topic asked.Topic, before []memory.Item) []memory.Item {
	name := string(sentence.MainRole[topic])
	if len(r.Sums) > 0 || len(before) != 2 || !TaxSide.MatchString(r.Text) || whichFiled.MatchString(r.Text) {
		return nil
	}
	net, gross := before[0], before[1]
	if gross.Money[name].Less(net.Money[name]) {
		net, gross = gross, net
	}
	if withoutTax.MatchString(r.Text) {
		return []memory.Item{net.Clone()}
	}
	return []memory.Item{gross.Clone()}
}

var (
	// TaxSide names the one or the other, and asks for no tax.
	TaxSide    = pattern.MustCompile(`(?:不含税|未含税|未税|除税|税前|含税|价税合计)的?(?:那个|那笔|那份|这个|的|价|数|来|算)|(?:按|用|就|选|拿|要)(?:不含税|未含税|未税|税前|含税)(?:吧|了|好了)?[^\pL]*$`)
	withoutTax = pattern.MustCompile(`不含税|未含税|未税|除税|税前`)
)

// apartBy takes out what only says how far two of the amounts lie apart:
// 99,800和100,200，就差四百块.
func (r *Reading) apartBy() {
	for i, s := range r.Sums {
		for j, a := range r.Sums {
			if i != j && s.Role == sentence.RoleGap && !sentence.IsEdge(a.High) && slices.ContainsFunc(r.Sums[j+1:], func(b Sum) bool {
				return b.Index != i && !sentence.IsEdge(b.High) && (a.High.Sub(b.High).Equal(s.High) || b.High.Sub(a.High).Equal(s.High))
			}) {
				r.Sums[i].Role = sentence.RoleOther
			}
		}
	}
}

var (
	beforeReturns = pattern.MustCompile(`(退货|退换|冲减|冲红|折让|扣减|退款)[^,，。¥]{0,3}(前|之前|以前)[^,，。¥]{0,6}$|毛(销售|营收|收入|额|的)[^,，。¥]{0,4}$`)
	afterReturns  = pattern.MustCompile(`(退货|退换货?|冲减|冲红|折让|扣减|退款)[^,，。¥]{0,3}(后|之后|以后|完)[^,，。¥]{0,6}$|净(销售|营收|收入|额|的)[^,，。¥]{0,4}$`)
	// lessReturns may be followed by what goes off, or by what is left.
	lessReturns = pattern.MustCompile(`(冲|扣|减|刨|除|去|抛)(掉|了|去|除|完)?(这些|那些)?(退货|退换货?|退款|折让)(的)?(是|剩|就是|还有|有|只有)?$`)
	whichFiled  = pattern.MustCompile(`(用|按|拿|填|报|算|认|以)(哪|什么)(一?个|头|边|种)?|(没|未)(说|定|讲|写|明确)|哪(一)?个(算|作|为)`)
)

// withReturns makes two candidates of sales before and after returns where it is not
// said which is filed: 退货前1150万，冲掉退货980万，没说用哪个. nil if there is nothing of the kind.
func (r *Reading) withReturns(topic asked.Topic, sums []Sum) []Sum {
	gross, net, ok := pair(sums)
	if !ok || topic != asked.Product || !beforeReturns.MatchString(r.Before(gross.Index)) || !net.High.Less(gross.High) {
		return nil
	}
	words := r.Before(net.Index)
	if !afterReturns.MatchString(words) && !(lessReturns.MatchString(words) && whichFiled.MatchString(r.Masked)) {
		return nil
	}
	gross.Role, net.Role = sentence.RoleSales, sentence.RoleSales
	return r.bothFit(gross, "退货前", net, "退货后")
}

// pickable gives the alternatives that go by a letter that letter, so that a later
// message may settle on one by it: 那就定B.
func pickable(items []memory.Item) {
	for i, it := range items {
		if letter := PlanLetter.FindString(strings.ToLower(it.Label)); letter != "" && len([]rune(it.Label)) < 5 {
			items[i].Letter = strings.ToUpper(letter)
		}
	}
}

// labelOf names an alternative: by its tax treatment, its offer or its company where
// the message has one, else by the amount itself.
func (r *Reading) labelOf(s Sum) string {
	if s.Index < 0 {
		return s.Text
	}
	if r.Parties {
		return map[owner]string{theAsker: "我们", anotherOne: "对方"}[r.ownerBefore(r.At[s.Index])]
	}
	if m := taxAfter.FindStringSubmatch(r.After(s.Index)); m != nil {
		return m[1] // 60万不含税，含税67.8万
	}
	before := r.Before(s.Index)
	for _, named := range [][]string{alternativeName.FindAllString(before, -1), brands.FindAllString(sentence.LastPart(before), -1), letterOf(before)} {
		if len(named) > 0 {
			return strings.ToUpper(named[len(named)-1])
		}
	}
	return s.Text
}

// taxAfter says behind an amount whether the tax is in it.
var taxAfter = pattern.MustCompile(`^(?:元|块钱?)?(?:的|是|为)?[(（]?(不含税|未税|含税)(?:价|的)?(?:[,，。;；、)）]|$)`)

var alternativeName = pattern.MustCompile(`头一年|首年|第[一二三]年|大前年|前年|去年|今年|明年|后年|20[123]\d年?|不含税|含税|未税|税前|税后|退货前|退货后|方案[a-z甲乙丙丁一二三123]|[a-z甲乙丙丁](?:方案|案|供应商|公司|企业|单位|厂|家|云|款|型|档|套)|第[一二三](?:家|种|套|款|档|份)|保守|激进|悲观|乐观|稳健|低价|高价|标准版|基础版|旗舰版|专业版`)

// namedApart labels the products of which one will be taken by what tells one from
// the other, which is not what kind of product they are where all are of one kind.
func (r *Reading) namedApart(items []memory.Item, sums []Sum) {
	kinds, names := map[string]bool{}, map[string]bool{}
	for i, it := range items {
		kinds[it.Label], names[r.labelOf(sums[i])] = true, true
	}
	for i, s := range sums {
		switch by := r.labelOf(s); {
		case len(names) == len(items) && !slices.ContainsFunc(sums, func(o Sum) bool { return names[o.Text] }):
			items[i].Label = by // 退货前, 退货后
		case len(kinds) < len(items) || kinds[""]:
			items[i].Label = s.Text
		}
	}
}

// offeredBoth: two ways of buying are told of, and what the second is to come to is no wish
// for an award: 打算买9.9万，老板要凑成10.2万，这两种买法分别给多少.
func (r *Reading) offeredBoth() {
	if len(r.Sums) != 2 {
		return
	}
	first, second := r.Sums[0], r.Sums[1]
	if sentence.Bases[first.Role] != "" && slices.Contains([]sentence.Role{sentence.RoleUnknown, sentence.RoleEdge, sentence.RoleClaim, sentence.RoleWish}, second.Role) && twoPlans.MatchString(r.Masked) && boughtIn.MatchString(sentence.LastPart(r.Before(second.Index))) {
		r.SetRole(1, first.Role)
	}
	if offers.MatchString(r.Masked) && sentence.Bases[first.Role] != "" && second.Role == sentence.RoleWish && aboutAsMuch(first, second) {
		r.SetRole(1, first.Role)
	}
}

// twoPlans tells of two plans by their names, with an amount in each; boughtIn stands before what one of them buys.
var (
	twoPlans = pattern.MustCompile(`(?:方案[一1甲a]|[甲a]方?案)[^¥]*¥[^¥]*(?:方案[二2乙b]|[乙b]方?案)[^¥]*¥|第一[种套个][^¥]*¥[^¥]*第二[种套个][^¥]*¥`)
	boughtIn = pattern.MustCompile(`(?:采购|购买|买|投入|投资|投|花|支出|销售|卖|做)(?:额|到|够|满|足|至|达|了|金额|总额)*$`)
)
