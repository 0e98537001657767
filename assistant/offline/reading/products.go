package reading

import (
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant/offline/amount"
	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/passing"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// products makes one item a product.
func (r *Reading) products(g *Gathered, sums []Sum, values []memory.Yearly, before []memory.Item) []memory.Item {
	if r.Parts != nil && r.Parts.Of == asked.Product {
		return r.together(g, string(sentence.RoleSales), sums, values, Inherit(before)) // what one product sold here and there
	}
	name := string(sentence.RoleSales)
	if sold := slices.DeleteFunc(slices.Clone(sums), r.boughtProduct); len(sold) < len(sums) {
		return nil // what was bought is nobody's sales
	}
	sums, values = toldTwice(sums, values)
	if groups := r.productGroups(sums); groups != nil {
		return inGroupsEach(name, groups, values)
	}
	n := passing.CountOf(countProducts, r.Masked)
	if n < 2 && len(values) > 1 && (len(sentence.PartOfYear.FindAllString(r.Masked, -1)) > 1 || r.goesOn(sums[len(sums)-1])) && !r.Years() {
		return r.together(g, name, sums, values, memory.Item{}) // one product, quarter by quarter
	}
	if n < 2 && len(values) > 1 && r.oneInMarkets(sums) {
		return r.together(g, name, sums, values, memory.Item{})
	}
	periodic := func(s Sum) bool { return sentence.CycleOf(s.Period) != nil }
	if n < 2 && len(values) > 1 && (r.byPeriod || !slices.ContainsFunc(sums, func(s Sum) bool { return !periodic(s) })) {
		return r.together(g, name, sums, values, memory.Item{})
	}
	if n < 2 && len(values) > 1 && (oneProductSaid.MatchString(r.Masked) || quartersSaid.MatchString(r.Masked) || r.soldInTurns(sums)) && !r.Years() {
		return r.together(g, name, sums, values, memory.Item{}) // 同一款线上卖620万，线下530万
	}
	var out []memory.Item
	for i, y := range values {
		if len(values) > 1 && (r.IsWhole(sums[i]) || r.allOthers(sums, i)) {
			continue // 加起来1200万: the threshold is per product
		}
		it := memory.Item{}
		if len(values) == 1 {
			it = Inherit(knownAs(before, name, y))
		}
		if len(values) == 1 && len(before) > 0 && r.Forgot(sums[i].Index) {
			return r.addForgotten(g, y, before)
		}
		if len(values) == 1 && sums[i].More && len(before) == 1 && !Another.MatchString(r.Masked) && (r.Step == sentence.StepUp || sellsMore.MatchString(r.Before(sums[i].Index)) || r.leftOut(sums[i])) {
			r.addTo(&it, name, y) // 要是再卖200万呢
			return []memory.Item{it}
		}
		it.Put(name, y)
		if names := r.names(sums[i]); len(names) > 0 && utf8.RuneCountInString(names[len(names)-1]) == 1 {
			it.Letter = strings.ToUpper(names[len(names)-1])
		} else if model := modelName.FindString(r.Before(sums[i].Index)); model != "" {
			it.Letter = strings.ToUpper(model)
		} else if own := newOrOld.FindString(r.Before(sums[i].Index)); own != "" && len(values) > 1 {
			it.Letter = own
		}
		if at := r.replaces(before, sums[i]); at >= 0 && len(values) == 1 { // C的年销售额改成900万
			kept := memory.Copies(before)
			kept[at].Put(name, y)
			if keepsOnly.MatchString(r.Masked) {
				return kept[at : at+1] // 只留800G这款，年销4100万
			}
			if r.AsksThatAlone() {
				g.Stays = kept
				return kept[at : at+1]
			}
			return kept
		}
		out = append(out, it)
	}
	r.nameProducts(out, sums)
	r.callProducts(out, sums)
	if len(sums) == 1 && r.ofKindsTogether(sums[0]) {
		n = max(n, 2)
	}
	if n > 1 && len(out) == 1 && !g.joins && !eachOne.MatchString(r.Masked) && !(len(r.Sums) == 2 && len(sums) == 1 && sums[0].Index >= 0 && ofEachKind.MatchString(r.Before(sums[0].Index))) {
		g.Ask = "奖励按单个产品算，几个产品加起来的数不能直接用，要分别知道每个产品的年销售额"
		return nil
	}
	if r.withAndWithoutReturns(sums) {
		r.TwoFit, r.OpenWhich = true, true
	}
	if len(out) > 1 && (r.Chooses() || r.TwoFit || oneAtTwo.MatchString(r.Masked) || r.Compares() && n < 2 && !r.Want(want.Total) && !r.eachTold()) {
		g.Alternatives = true
	}
	if kinds := r.kindsBefore(sums); len(kinds) > 1 && len(out) == 1 && eachOne.MatchString(r.Masked) {
		return r.perKind(g, kinds, out[0])
	}
	if n > 1 && n <= mostCopies && len(out) == 1 && !g.joins {
		for range n - 1 {
			out = append(out, out[0].Clone())
		}
	}
	return out
}

// sellsMore: more of the one product.
var sellsMore = pattern.MustCompile(`(再|又)(多)?(卖|出|销|签|做)(了|出|掉)?$`)

// oneAtTwo supposes two sums of one product: 那款芯片做到999万和做到1001万.
var oneAtTwo = pattern.MustCompile(`(?:做|卖|冲|销)到(?:了)?¥(?:元|块)?[,，]?(?:和|跟|与|还有|以及)(?:如果|要是)?(?:做|卖|冲|销)到(?:了)?¥`)

var (
	oneProductSaid = pattern.MustCompile(`同一(款|个(产品|型号)|种)|(这|那)一?款[^,，。]{0,6}(加起来|合起来|合计)`)
	quartersSaid   = pattern.MustCompile(`[四两三]个(季度|月)[^,，。¥]{0,4}(分别|依次|是|各)`)
)

// replaces returns which of several known products a new amount is for, -1 if
// it is none of them or another one.
func (r *Reading) replaces(before []memory.Item, s Sum) int {
	if len(before) < 2 || s.Index < 0 || s.More || Another.MatchString(r.Masked) {
		return -1
	}
	near := sentence.LastPart(r.Before(s.Index))
	if own := newOrOld.FindString(near); own != "" && len(before) == 2 && !slices.ContainsFunc(before, func(it memory.Item) bool { return it.Letter == own }) {
		for i, it := range before {
			if it.Letter != "" && newOrOld.MatchString(it.Letter) {
				return 1 - i // the one that is no 老款 is 新款
			}
		}
	}
	return Referred(near+"，"+strings.Join(r.names(s), "，"), NamesOf(before))
}

// newName: the one amount is of a product that goes by a letter which none of those
// known has: A和B, then C型号1200万.
func (r *Reading) newName(before []memory.Item, sums []Sum) bool {
	if len(sums) != 1 || len(before) < 2 {
		return false
	}
	letter := letterOf(r.Before(sums[0].Index))
	return len(letter) > 0 && !slices.ContainsFunc(before, func(it memory.Item) bool {
		return it.Letter == "" || strings.EqualFold(it.Letter, letter[0])
	})
}

// newOrOld tells one product from another by its age or make: 新款, 老款.
var newOrOld = pattern.MustCompile(`(?:新|老|旧|高端|低端|标准|定制)(?:款|版|型|品)`)

// modelName tells one optical module from another.
var modelName = pattern.MustCompile(`\d{3}g|1\.6t`)

// keepsOnly leaves all but one out of the ledger.
var keepsOnly = pattern.MustCompile(`它单独|单独(?:的话)?(?:是|有|能)?(?:拿|补|奖)?多少|单(?:这|那)一?(?:款|个|种)|(只|光|单)(留|剩|保留|要|报|算)(下|着|了)?`)

// oneInMarkets: the amounts are one product's, by where it was sold: 海外800万，国内500万.
func (r *Reading) oneInMarkets(sums []Sum) bool {
	if r.severalByName(sums) {
		return false
	}
	kinds := map[string]bool{}
	for i, s := range sums {
		if s.Index < 0 || !ofOneMarket(r.Before(s.Index)) || i > 0 && Another.MatchString(r.Before(s.Index)) {
			return false
		}
		if k := Chosen(ProductKinds, passing.Unasked(r.Before(s.Index))); k != "" {
			kinds[k] = true
		}
	}
	return len(kinds) < 2
}

// kindsBefore returns the kinds of product that are listed before the one
// amount: 光模块、AI服务器和交换机都卖了1500万.
func (r *Reading) kindsBefore(sums []Sum) []Choice {
	if len(sums) != 1 || sums[0].Index < 0 {
		return nil
	}
	before := r.Before(sums[0].Index)
	var out []Choice
	for _, k := range ProductKinds {
		if k.words.MatchString(before) {
			out = append(out, k)
		}
	}
	optical := slices.ContainsFunc(out, func(k Choice) bool { return k.option == "all_optical_switch" })
	if len(out) > 0 && !optical && listedSwitch.MatchString(before) {
		out = append(out, Choice{option: "all_optical_switch", words: listedSwitch})
	}
	return out
}

// listedSwitch is short for an all-optical switch in a list of products.
var listedSwitch = pattern.MustCompile(`交换机`)

// perKind makes one item a kind, each with the conditions told of it.
func (r *Reading) perKind(g *Gathered, kinds []Choice, it memory.Item) []memory.Item {
	texts, names := make([]string, len(kinds)), make([][]string, len(kinds))
	for i, k := range kinds {
		texts[i] = exceptOf.ReplaceAllString(r.Masked, "，")
		names[i] = append(k.words.FindAllString(r.Masked, -1), listedSwitchName(k))
	}
	said := r.apart(texts, names)
	out := make([]memory.Item, len(kinds))
	for i, k := range kinds {
		out[i] = it.Clone()
		Set(&out[i].Choice, "category", k.option)
		for name, v := range said[i] {
			if productConditions[name] {
				Set(&out[i].Truth, name, v)
			}
		}
	}
	g.Settled = true
	return out
}

func listedSwitchName(k Choice) string {
	if k.option == "all_optical_switch" {
		return "交换机"
	}
	return k.option
}

// productConditions are the conditions of measure 九.
var productConditions = map[string]bool{"developed_within_three_years": true, "own_ip": true, "selected_higher_level": true}

// mostCopies bounds how many equal products are calculated one by one: the
// city rewards ten a year.
const mostCopies = 20

// ofLedger returns the product of the ledger that the message speaks of, else the
// latest.
func (r *Reading) ofLedger(m memory.Memory) []memory.Item {
	labels := slices.Sorted(maps.Keys(m.Ledger))
	items := make([]memory.Item, len(labels))
	for i, label := range labels {
		items[i] = m.Ledger[label]
	}
	if i := r.SpeaksOf(items); i >= 0 && ordinal1.FindString(r.Masked) == "" {
		return items[i : i+1]
	}
	return m.Items[asked.Product]
}

// apportioned takes the sales of each of several alike where their sum stands beside:
// 这1050万其实是两款光模块，一款525万. What reaches the threshold is the product, not all of them.
func (r *Reading) apportioned(topic asked.Topic, sums []Sum) []Sum {
	if topic == asked.Product && len(sums) == 2 {
		if n := passing.CountOf(countProducts, r.Masked); n > 1 && sums[0].High.Times(n).Equal(sums[1].High) && (eachOne.MatchString(r.Masked) || sums[0].Index >= 0 && ofEachKind.MatchString(r.Before(sums[0].Index))) {
			return sums[:1] // 四款各卖350万，加到一块1400万
		}
	}
	if topic != asked.Product || len(sums) != 2 || sums[1].Index < 0 || !ofEachKind.MatchString(r.Before(sums[1].Index)) {
		return nil
	}
	m := kindsOf.FindStringSubmatch(r.Masked)
	if m == nil || !sums[1].High.Times(sentence.Small(m[1])).Equal(sums[0].High) {
		return nil
	}
	one := sums[1]
	one.Derived = sums[0].High.Format() + "元是" + m[1] + "款合起来的，每款分别算"
	return []Sum{one}
}

var (
	ofEachKind = pattern.MustCompile(`(一|每|单)(款|个|种)(产品)?(一?年|全年|每年|今年|去年|平均|年均)?(也|都|只|才|就)?(是|有|卖|销|做|收)?(个|了)?$`)
	kindsOf    = pattern.MustCompile(sentence.Count + `(?:款|个|种)`)
)

// ofOneProduct adds up what one product sold by several ways: 同一款交换机，直销620万，经销商渠道540万.
func (r *Reading) ofOneProduct(sums []Sum) []Sum {
	if len(sums) < 2 || !sameProduct.MatchString(r.Masked) || r.Years() || slices.ContainsFunc(sums, func(s Sum) bool { return s.Index < 0 || s.Learned.Of(amount.Sales) < sentence.SurelyIn }) {
		return sums
	}
	whole := sums[0]
	for _, s := range sums[1:] {
		whole = whole.Plus(s)
	}
	whole.Derived = "同一款产品的几笔加起来"
	return []Sum{whole}
}

// sameProduct: what follows are ways of selling it, and no products of their own.
var sameProduct = pattern.MustCompile(`(同一|同|就一|只有一|单)(个|款)[^¥]{0,12}(线上|线下|直销|经销|渠道|代理|内销|外销|出口|国内|海外|华东|华南)[^¥]{0,8}¥|(是|算)一个产品(不是|,|，|。|$)`)
