package reading

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/passing"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
)

// productShare is a share that the message gives a product.
type productShare struct {
	kind    string // as the calculator calls it
	percent int64
}

var (
	shareSaid = pattern.MustCompile(sentence.AShare)
	// shareLink stands between a product and its share, shareLinkBack between a share and its product.
	shareLink     = pattern.MustCompile(`^机?[呢,，]?(?:[这那]一?(?:块|款|边|项|部分)|业务|板块|产品|产线|销售额?|收入|营收|部分|的|其实|实际上?|应该|应当|只|就|才|仅|大概|大约|约|差不多|能|分别|依次|各自?|都|均|是|改成|占到?|了|比|有|为|贡献)*$`)
	shareLinkBack = pattern.MustCompile(`^(?:的)?(?:营收|收入|销售额?)?(?:都|全|才|就)?(?:是|来自于?|出自|归|为|靠|属于|卖的?是|卖)(?:了|的)?$`)
	// inTheList stands between products that share a link: 光模块和AI服务器分别占25%、15%.
	inTheList  = pattern.MustCompile(`^[、和跟与及,，]+$`)
	eachShares = pattern.MustCompile(`各|都|均`)
	bareShare  = pattern.MustCompile(`占(?:比)?(?:了|到|是|为|只有)?(?:约|大概|差不多)?` + sentence.AShare)
	// ofTheRest tells of what is left of the revenue, and of no product: 其余是代工.
	ofTheRest = pattern.MustCompile(`(?:其余|其他|其它|剩下|剩余|余下)[^,，。;；]*`)
	// revenueOf stands before what the company takes in.
	revenueOf = pattern.MustCompile(`(?:营收|营业额|营业总?收入|主营收入|销售总?额|总?销售|销售收入|总收入|收入|产值|总销量?|业绩|盘子|卖了?)[^,，。¥]{0,8}$`)
)

// productShares reads which share the message gives which product; nil where it
// gives none, or one product two.
func (r *Reading) productShares() []productShare {
	var out []productShare
	give := func(kind string, percent int64) { out = append(out, productShare{kind, percent}) }
	names := productsNamed(r.Masked)
	free := 0 // the first product without a share
	shares := shareSaid.FindAllStringIndex(r.Masked, -1)
	for i := 0; i < len(shares); i++ {
		at := shares[i]
		said := r.Masked[at[0]:at[1]]
		percent := PercentsOf(said)
		if at[0] > 0 && strings.ContainsAny(r.Masked[at[0]-1:at[0]], ".0123456789") || percent <= 0 || percent >= 100 {
			return nil // 12.5%
		}
		var before []named
		for free < len(names) && names[free].to <= at[0] {
			before, free = append(before, names[free]), free+1
		}
		for len(before) > 1 && !inTheList.MatchString(r.Masked[before[len(before)-2].to:before[len(before)-1].from]) {
			before = before[1:]
			if k := len(before); k == 1 || inTheList.MatchString(r.Masked[before[k-2].to:before[k-1].from]) {
				break
			}
		}
		n := len(before)
		linked := n > 0 && shareLink.MatchString(r.Masked[before[n-1].to:at[0]])
		switch {
		case linked && n == 1:
			give(before[0].kind, percent)
		case linked && eachShares.MatchString(r.Masked[before[n-1].to:at[0]]):
			for _, b := range before {
				give(b.kind, percent)
			}
		case linked && n <= len(shares)-i && oneAfterAnother(r.Masked, shares[i:i+n]):
			for j, b := range before {
				give(b.kind, PercentsOf(r.Masked[shares[i+j][0]:shares[i+j][1]]))
			}
			i += n - 1
		case linked:
			give(before[n-1].kind, percent) // 光模块、服务器占15%: of the last
		case free < len(names) && shareLinkBack.MatchString(r.Masked[at[1]:max(at[1], names[free].from)]):
			give(names[free].kind, percent)
			free++
		}
	}
	seen, all := map[string]bool{}, int64(0)
	for _, s := range out {
		if all += s.percent; seen[s.kind] || all > 100 || s.percent <= 0 {
			return nil
		}
		seen[s.kind] = true
	}
	return out
}

// named is a product where a text names it.
type named struct {
	kind     string
	from, to int
}

// productsNamed finds the products that a text names, in its order. Software and what else
// is no such product (集成) goes without.
func productsNamed(text string) []named {
	var out []named
	for _, k := range ProductKinds {
		for _, m := range k.words.FindAllStringIndex(text, -1) {
			if !noProduct.MatchString(text[m[0]:m[1]]) && !slices.ContainsFunc(out, func(o named) bool { return m[0] < o.to && o.from < m[1] }) {
				out = append(out, named{k.option, m[0], m[1]})
			}
		}
	}
	for _, m := range listedSwitch.FindAllStringIndex(text, -1) {
		if !slices.ContainsFunc(out, func(o named) bool { return m[0] < o.to && o.from < m[1] }) {
			out = append(out, named{"all_optical_switch", m[0], m[1]})
		}
	}
	slices.SortFunc(out, func(a, b named) int { return a.from - b.from })
	return out
}

var noProduct = pattern.MustCompile(`软件|存储`)

// oneAfterAnother: nothing but marks stands between the shares: 25%、15%.
func oneAfterAnother(text string, shares [][]int) bool {
	for i := 1; i < len(shares); i++ {
		if !inTheList.MatchString(text[shares[i-1][1]:shares[i][0]]) {
			return false
		}
	}
	return true
}

// ofRevenue works out products from their shares of what the company takes in, said
// now or before. nil if the message tells of none.
func (r *Reading) ofRevenue(topic asked.Topic, tool *tools.Bound, before []memory.Item) []memory.Item {
	if topic != asked.Product || len(r.Sums) > 1 || ofPolicyShare.MatchString(r.Text) {
		return nil
	}
	shares := r.productShares()
	shared := len(before) > 0 && !slices.ContainsFunc(before, func(it memory.Item) bool { return it.Of == nil })
	var whole *Sum
	if len(r.Sums) == 1 {
		s := r.Sums[0]
		told := s.Index >= 0 && revenueOf.MatchString(r.Before(s.Index)) && len(productsNamed(sentence.LastPart(r.Before(s.Index)))) == 0
		if again := shared && r.Correcting && len(productsNamed(r.Masked)) == 0 && !slices.ContainsFunc(before, func(it memory.Item) bool { return !it.Money[string(sentence.RoleSales)].Less(s.Low) }); s.Index < 0 || s.Period != sentence.PerYear || s.Currency != "CNY" || !told && !again {
			return nil
		}
		whole = &r.Sums[0]
	}
	var items []memory.Item
	switch {
	case whole != nil && len(shares) == 0 && shared && r.Correcting: // 营收其实是9000万
		items = memory.Copies(before)
		for i := range items {
			items[i].TakeShare(memory.Share{Low: whole.Low, High: whole.High, Percent: items[i].Of.Percent})
		}
		return items
	case len(shares) == 0 && whole == nil && shared && len(before) == 1: // 其实占七成
		m := bareShare.FindStringSubmatch(r.Masked)
		if m == nil || PercentsOf(m[1]) <= 0 || PercentsOf(m[1]) >= 100 {
			return nil
		}
		items = memory.Copies(before)
		items[0].TakeShare(memory.Share{Low: before[0].Of.Low, High: before[0].Of.High, Percent: PercentsOf(m[1])})
		return items
	case len(shares) == 0:
		return nil
	case whole == nil && shared:
		items = memory.Copies(before)
	case whole == nil:
		return nil
	}
	for _, s := range shares {
		of := memory.Share{Percent: s.percent}
		if whole != nil {
			of.Low, of.High = whole.Low, whole.High
		} else {
			of.Low, of.High = before[0].Of.Low, before[0].Of.High
		}
		at := slices.IndexFunc(items, func(it memory.Item) bool { return it.Choice["category"] == s.kind })
		if at < 0 {
			items, at = append(items, ofKind(tool, s.kind)), len(items)
		}
		items[at].TakeShare(of)
	}
	r.conditionsOf(items)
	r.Rates = nil // they are told of sales, and of no rule
	return items
}

// ofKind is a product of which only the kind is known, "" if not even that.
func ofKind(tool *tools.Bound, kind string) memory.Item {
	it := memory.Item{}
	if kind == "" {
		return it
	}
	Set(&it.Choice, "category", kind)
	if in := tool.Input("category"); in != nil && kind != "other" {
		if o := in.Option(kind); o != nil {
			it.Label = productCalled(o.Term, it.Name)
		}
	}
	return it
}

// conditionsOf adds the conditions that the message tells of products, of one or of all.
func (r *Reading) conditionsOf(items []memory.Item) {
	only := r.SpeaksOf(items)
	for name, v := range passing.Truths(ofTheRest.ReplaceAllString(r.Masked, "")) {
		for i := range items {
			if productConditions[name] && (only < 0 || only == i) {
				Set(&items[i].Truth, name, v)
			}
		}
	}
}

// boughtProduct: the amount is what such products cost, not what they brought in.
func (r *Reading) boughtProduct(s Sum) bool {
	return s.Index >= 0 && buysIt.MatchString(r.Before(s.Index)) && !sellsIt.MatchString(r.Before(s.Index)) && !sellsIt.MatchString(sentence.FirstPart(r.After(s.Index)))
}

var (
	// buysIt stands before what was bought; sellsIt tells of sales.
	buysIt  = pattern.MustCompile(`(买|采购|购置|购进|进货|花)[^,，。¥卖销]{0,10}$`)
	sellsIt = pattern.MustCompile(`卖|销|营收|收入|出货|订单|产值`)
)

// ofKindsTogether: what products of several kinds came to is one amount: 光模块和交换机加起来卖了3000万.
func (r *Reading) ofKindsTogether(s Sum) bool {
	if s.Index < 0 {
		return false
	}
	before := r.Before(s.Index)
	if !kindsJoined.MatchString(before) {
		return false
	}
	kinds := map[string]bool{}
	for _, n := range productsNamed(r.Masked[:r.At[s.Index]]) {
		kinds[n.kind] = true
	}
	return len(kinds) > 1
}

// kindsJoined stands between the kinds and what they came to.
var kindsJoined = pattern.MustCompile(`(?:[和跟与及、加]|加上|算上|连上?|连同)[^,，。;；¥]{1,12}(?:一共|总共|合计|共计|总计|拢共|加起来|合起来|加一起)[^,，。;；¥]{0,6}$`)

// soldEach: the amount is what each of several products sold, and no price.
func (r *Reading) soldEach(s Sum) bool {
	return s.Index >= 0 && sentence.SoldOfEach.MatchString(r.Before(s.Index)) && !s.Low.Less(sentence.LeastSales)
}
