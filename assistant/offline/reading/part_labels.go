package reading

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/passing"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
)

// What each of several amounts goes by: 法律版花了12万，医疗版花了7万8. A later message
// speaks of them by it.

// mostOfLabel is how many characters a label has at most: 一号机房, 甲合同.
const mostOfLabel = 6

var (
	labelVerb = pattern.MustCompile(`(?:一年|全年|的?(?:那|这)[个笔块款份单颗台条只套枚样种部分]*|买|采购|租|订|又|也|就|只|才|是|为|有|实际|一共|总共|大概|大约|约|还|另外?|再|花费?|付|用|支出|投资?入?|签|收入?|进账|卖|年?销售?额?|年?销|了|折合?|合|刚好|正好|恰好|整整|将近|差不多|满|足有|掉|到|过|:|：)*$`)
	labelLead = pattern.MustCompile(`^(?:元|块钱?|整|和|跟|与|以及|还有|另外|然后|再|又|其中|是|我们|我司|公司|在|给|的|[①-⑨]|[1-9]、)+`)
)

// ownLabel is the name that stands right before an amount; "" if there is none.
func (r *Reading) ownLabel(s Sum) string {
	near := sentence.LastPart(r.Before(s.Index))
	if i := strings.LastIndex(near, "、"); i >= 0 {
		near = near[i+len("、"):]
	}
	near = insideOf.ReplaceAllString(near, "")
	name := strings.TrimSpace(labelLead.ReplaceAllString(labelVerb.ReplaceAllString(strings.TrimSpace(unquoted.Replace(near)), ""), ""))
	if m := calledSo.FindStringSubmatch(r.Before(s.Index)); name == "" && m != nil {
		name = m[1]
	}
	if n := utf8.RuneCountInString(name); n < 2 || n > mostOfLabel || sentence.NoLabel.MatchString(name) || theWholeThing.MatchString(name) {
		return ""
	}
	return name
}

// theWholeThing names what all parts are of, and no part: 算力还有1千.
var theWholeThing = pattern.MustCompile(`^(?:我们|公司)?(?:买|租)?(?:的)?(?:算力|gpu|显卡|大?模型|工业互联网|项目|投资|服务收入|平台|收入|产品|销售)(?:额|费|款)?(?:那块|那边|这块|这边|那个|方面)?$`)

// parallel: the amounts are told in the same words, each by its own name: they are equals, and
// one sum. 甲合同花了4万2，乙合同花了1万8.
func (r *Reading) parallel(sums []Sum) bool {
	if r.Parts != nil && len(sums) == len(r.Sums) && len(sums) > 1 {
		return true
	}
	if len(sums) < 2 || r.Want(want.Compare) || r.Chooses() || notParts.MatchString(r.Masked) {
		return false
	}
	seen := map[string]bool{}
	tail := ""
	for i, s := range sums {
		if s.Index < 0 || i > 0 && s.Index != sums[i-1].Index+1 || s.More || s.Role == sentence.RoleFee || s.Role == sentence.RoleUnit {
			return false
		}
		name := r.ownLabel(s)
		if name == "" || seen[name] || saidOfPart.MatchString(name) && !PartLabel.MatchString(name) {
			return false
		}
		seen[name] = true
		near := sentence.LastPart(r.Before(s.Index))
		own := near[strings.LastIndex(near, name)+len(name):]
		if own == "" || i > 0 && own != tail || !barePart.MatchString(sentence.FirstPart(r.After(s.Index))) {
			return false
		}
		tail = own
	}
	return len(r.Sums) == len(sums)
}

// replacesPart: the message puts an amount in the place of the one that a part had, which it
// names right before it: 医疗版实际是9万5.
func (r *Reading) replacesPart(label string, s Sum) bool {
	near := sentence.LastPart(r.Before(s.Index))
	if i := strings.Index(near, label); i >= 0 {
		return putsInPlace.MatchString(near[i+len(label):])
	}
	return false
}

// putsInPlace is all that stands between the name of a part and what it came to.
var putsInPlace = pattern.MustCompile(`^(?:的|那|这|一|[个笔块款份单]|部分|合同|其实|实际|应该?|上|后来|最后|最终|原来|只|才|就|是|为|到|按|照|改|成|变|换|作|更正|调整?|定|结|付|花|用|投|有|收|了|:|：|\s)*$`)

// deniedOld leaves out the amount that the message says a part has not: 医疗版不是7万8，是9万5.
func deniedOld(sums []Sum, parts []memory.Part) []Sum {
	if len(sums) != 2 {
		return sums
	}
	if slices.ContainsFunc(parts, func(p memory.Part) bool { return p.High.Equal(sums[0].High) }) {
		return sums[1:]
	}
	return sums
}

// namesPartOf: the message names one of several parts of what is known: 二期是105万 adds no project.
func (r *Reading) namesPartOf(before []memory.Item) bool {
	return len(before) == 1 && len(before[0].Parts) > 1 && (r.Correcting || notThatBut.MatchString(r.Masked)) && r.PartNamed(before[0].Parts) >= 0
}

// ownNames are the names of several things, none for what has none.
func ownNames(items []memory.Item) [][]string {
	out := make([][]string, len(items))
	for i, it := range items {
		out[i] = memory.InShort(it.Name)
	}
	return out
}

// nameProducts names each of several products by what stands before its sales, where each has a
// name of its own: NPU那颗年销1.2亿，ISP那颗1000万.
func (r *Reading) nameProducts(items []memory.Item, sums []Sum) {
	if len(items) < 2 || len(items) != len(sums) {
		return
	}
	names := make([]string, len(items))
	for i, s := range sums {
		if s.Index < 0 {
			return
		}
		if items[i].Letter != "" {
			continue
		}
		names[i] = ofWhich.ReplaceAllString(r.ownLabel(s), "")
		if names[i] == "" || slices.Contains(names[:i], names[i]) {
			return
		}
	}
	for i, name := range names {
		items[i].Name = name
	}
}

// ofWhich ends a name that stands for more: 64口的.
var ofWhich = pattern.MustCompile(`(?:的|那|这|款|颗|台)+$`)

// productCalled is what a product is called: by its kind, and by its own name where it has one.
func productCalled(kind, name string) string {
	switch {
	case name == "" || strings.EqualFold(name, kind):
		return kind
	case kind == "":
		return strings.ToUpper(name)
	}
	if one, ok := withKind(kind, name); ok {
		return one
	}
	return kind + "，" + strings.ToUpper(name)
}

// oneKind gives several products told of by their own names the one kind that is told of them all.
func oneKind(items []memory.Item) {
	kind := ""
	for _, it := range items {
		if k := it.Choice["category"]; it.Name == "" || k == "" && unlistedKind.MatchString(it.Name) || k != "" && kind != "" && k != kind {
			return
		} else if k != "" {
			kind = k
		}
	}
	for i := range items {
		if kind != "" && items[i].Choice["category"] == "" {
			Set(&items[i].Choice, "category", kind)
		}
	}
}

// oneOfSeveral is what becomes of several products or projects where a message without an amount speaks of
// one of them: it is asked for alone (只算NPU那颗), or something is said of it (T1入选国家级了).
func (r *Reading) oneOfSeveral(g *Gathered, tool *tools.Bound, before []memory.Item) []memory.Item {
	if len(r.Sums) > 0 || len(before) < 2 || r.Want(want.Compare) || r.Differs() || scales.MatchString(r.Masked) {
		return nil
	}
	i := r.SpeaksOf(before)
	if i < 0 || ByTax(before) {
		return nil // 就按不含税 settles on it
	}
	items := memory.Copies(before)
	for name, v := range passing.Truths(r.Masked) {
		if slices.ContainsFunc(tool.Conditions, func(c tools.Condition) bool { return c.Input.Name == name }) {
			Set(&items[i].Truth, name, v)
			g.Fresh, g.Settled = true, true
		}
	}
	switch {
	case g.Settled:
		return items
	case onlyThat.MatchString(r.Masked):
		g.Stays, g.Fresh, g.Settled = memory.Copies(before), true, true
		return items[i : i+1]
	}
	return nil
}

// scales supposes other sales.
var scales = pattern.MustCompile(`翻|倍|涨|降|减|多卖|少卖|再卖|[一二三四五六七八九]成|%`)

// onlyThat asks for one of several alone.
var onlyThat = pattern.MustCompile(`(?:只|光|单|就)(?:独)?(?:算|看|说|报|问|有|按|拿)|单独|^(?:那|所以)?光|自己(?:能|可以|该)`)

// notThatBut: ¥ 不是，是 ¥.
var notThatBut = pattern.MustCompile(`不是¥(?:元|块钱?)?[,，、]?(?:而)?(?:应该?)?是¥`)

// labelPeriod is how often there is such a part: quarters for 三季度.
func labelPeriod(label string) sentence.Period {
	switch {
	case strings.HasSuffix(label, "季度"):
		return sentence.PerQuarter
	case strings.HasSuffix(label, "半年"):
		return sentence.PerHalf
	case strings.HasSuffix(label, "月"):
		return sentence.PerMonth
	}
	return sentence.PerYear
}

// unquoted is a name without the marks around it.
var unquoted = strings.NewReplacer("\"", "", "“", "", "”", "", "「", "", "」", "", "『", "", "』", "", "'", "", "‘", "", "’", "")

// nothingBut stands before the right amount of what was named before: 三季度少记了20万，应该是50万.
var nothingBut = pattern.MustCompile(`^(?:那|这)?(?:个)?(?:应该?|其实|实际|改|变|是|为|成)+$`)

// cutTo stands before what is left of a part that was cut: 二期砍了，只剩¥.
var cutTo = pattern.MustCompile(`(?:砍|减|缩|压|降|削)[^,，。¥]{0,3}[,，]?(?:只|就|还)?(?:剩|有|到|成)(?:下|了)?$`)

// insideOf is what a thing that has a name is a part of: 同一个项目里冲压线.
var insideOf = pattern.MustCompile(`^.*(?:项目|平台|公司|中心|厂|合同|订单|一共)(?:里头?|里面|当中|中)`)

// unlistedKind names a kind of product, though none of those that the clause lists.
var unlistedKind = pattern.MustCompile(`交换机|服务器|芯片|模块|整机`)
