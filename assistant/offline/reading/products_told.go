package reading

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/passing"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
)

// What is told later of each of several products, clause by clause: 光模块是2022年开发的，芯片是2025年开发的;
// 是AI服务器省里选上的，光模块没有.

// toldLater is what is known of products, or of several projects, after a message that tells something of one of them, or of a
// part of its sales; nil if it is no such message.
func (r *Reading) toldLater(g *Gathered, tool *tools.Bound, before []memory.Item, year int) []memory.Item {
	if items := r.partNotOurs(g, before); items != nil {
		g.Fresh, g.Settled = true, true
		return items
	}
	if items := r.asManyOfThem(g, before); items != nil {
		g.Fresh, g.Settled = true, true
		return items
	}
	if items := r.toldOfEach(g, before, year); items != nil {
		return items
	}
	if items := r.someOfThem(g, before); items != nil {
		return items
	}
	return r.oneOfSeveral(g, tool, before)
}

// toldOfEach is what is known of several products after a message without an amount that tells something of one or
// several of them, each by its name; nil if it is no such message.
func (r *Reading) toldOfEach(g *Gathered, before []memory.Item, year int) []memory.Item {
	if g.Topic != asked.Product || len(r.Sums) > 0 || len(before) < 2 || r.Want(want.Compare) || r.Differs() || scales.MatchString(r.Masked) {
		return nil
	}
	only := r.onlyOne(before)
	if only == nil {
		only = r.allButOne(before)
	}
	if only != nil {
		return r.toldOnly(g, before, only)
	}
	items, last, told := memory.Copies(before), []int(nil), false
	said := map[string]bool{} // what the clause before told of its product
	for _, c := range passing.ClausesOf(r.Masked) {
		at := productsIn(c.Text, before)
		if strings.ContainsAny(c.Mark, "?？") || passing.Wondering.MatchString(c.Text) || passing.IfSo.MatchString(c.Text) {
			return nil
		}
		if v, same := sameOrNot(c.Text, before, at); same && len(said) > 0 {
			for name, was := range said {
				Set(&items[at[0]].Truth, name, was == v)
			}
			told = true
			continue
		}
		if len(at) == 0 {
			at = last
		}
		now := ofProduct(c.Text, at, before, year)
		switch {
		case len(now) == 0:
			last = at
			continue
		case len(at) == 0 || len(at) == 1 && AllOf.MatchString(c.Text):
			return nil
		}
		for name, v := range now {
			for _, i := range at {
				Set(&items[i].Truth, name, v)
			}
		}
		last, said, told = at, now, true
	}
	if !told {
		return nil
	}
	g.Fresh, g.Settled = true, true
	return items
}

// ofProduct are the conditions of measure 九 that a clause tells of one of several products.
func ofProduct(clause string, at []int, items []memory.Item, year int) map[string]bool {
	out := map[string]bool{}
	for name, v := range passing.Truths(clause) {
		if productConditions[name] {
			out[name] = v
		}
	}
	made := madeIn(clause)
	if len(at) == 1 && made == 0 {
		if m := isOfYear.FindStringSubmatch(withoutNames(FullYears(clause), items[at[0]])); m != nil {
			made = sentence.Small(m[1]) // 光模块是2018年的
		}
	}
	if made > 0 {
		delete(out, "developed_within_three_years")
		if age := int64(year) - made; age >= 0 && age != tools.RecentYears {
			out["developed_within_three_years"] = age < tools.RecentYears
		}
	}
	return out
}

// isOfYear is all that is said of a product: from which year it is.
var isOfYear = pattern.MustCompile(`^[^\pL\d¥]*(?:那|这)?(?:一)?(?:款|个|颗|台)?(?:产品)?(?:其实|原来|应该)?(?:是|系|为)(20[012]\d)年?的?[^\pL\d]*$`)

// withoutNames is a clause without what a product is called.
func withoutNames(clause string, it memory.Item) string {
	names := it.Names()
	for _, k := range ProductKinds {
		if it.Choice["category"] == k.option {
			names = append(names, k.words.FindAllString(clause, -1)...)
		}
	}
	slices.SortFunc(names, func(a, b string) int { return len(b) - len(a) })
	for _, n := range names {
		if n != "" {
			clause = strings.ReplaceAll(clause, n, "")
		}
	}
	return clause
}

// SpokenOfIn is which of several products a clause speaks of, -1 if of none or of several.
func SpokenOfIn(clause string, items []memory.Item) int {
	return (&Reading{Sentence: &sentence.Sentence{Masked: clause, Text: clause}}).SpeaksOf(items)
}

// productsIn are the products that a clause speaks of: one, or several that it lists by their names: S1和S3.
func productsIn(clause string, items []memory.Item) (out []int) {
	if at := SpokenOfIn(clause, items); at >= 0 {
		return []int{at}
	}
	if !listsNames.MatchString(clause) {
		return nil
	}
	for i, it := range items {
		if rest := withoutNames(clause, it); rest != clause {
			out = append(out, i)
		}
	}
	return out
}

// namesSeveral: the message names more than one of several products, and chooses none: 光模块和芯片能一起领吗.
func (r *Reading) namesSeveral(items []memory.Item) bool { return len(productsIn(r.Masked, items)) > 1 }

// someOfThem are those of several products of which alone it is asked what they get: 光模块跟芯片一共多少, of three.
func (r *Reading) someOfThem(g *Gathered, before []memory.Item) []memory.Item {
	if g.Topic != asked.Product || len(r.Sums) > 0 || len(r.Truths) > 0 || !r.Want(want.Total, want.Amount) || r.Want(want.Compare) || scales.MatchString(r.Masked) || leavesSomeOut.MatchString(r.Masked) {
		return nil
	}
	at := productsIn(r.Masked, before)
	if len(at) < 2 || len(at) == len(before) {
		return nil
	}
	var out []memory.Item
	for _, i := range at {
		out = append(out, before[i].Clone())
	}
	g.Stays, g.Fresh, g.Settled = memory.Copies(before), true, true
	return out
}

// leavesSomeOut leaves out what it names, or adds to it.
var leavesSomeOut = pattern.MustCompile(`除|不算|不含|不要|去掉|扣|减|没|别|另|外|还有|再|都|全`)

// listsNames joins the names of several.
var listsNames = pattern.MustCompile(`和|跟|与|、|及`)

// sameOrNot tells whether a clause only says of a product that what was just told holds, or does not hold, of it too:
// 光模块没有, 芯片也是.
func sameOrNot(clause string, items []memory.Item, at []int) (holds, ok bool) {
	if len(at) != 1 {
		return false, false
	}
	rest := withoutNames(clause, items[at[0]])
	switch {
	case notThisOne.MatchString(rest):
		return false, true
	case thisOneToo.MatchString(rest):
		return true, true
	}
	return false, false
}

var (
	notThisOne = pattern.MustCompile(`^[^\pL]*(?:那|这|一|款|个|但|而)*(?:就|却|倒|则|并|还|可|是|都)*(?:没有?|不是|未|没选上|没入选|没评上)(?:的|过)?[^\pL]*$`)
	thisOneToo = pattern.MustCompile(`^[^\pL]*(?:那|这|一|款|个)*(?:也|同样|一样)(?:是|有|一样|如此|选上了?|入选了?)*(?:的)?[^\pL]*$`)
)

// onlyOne is what a message says of one of several products alone, with the product: 入选省级的只有芯片, 只有芯片有专利.
// nil if it says no such thing.
func (r *Reading) onlyOne(items []memory.Item) *toldOnly {
	for _, c := range passing.ClausesOf(r.Masked) {
		if !onlyThisOne.MatchString(c.Text) || strings.ContainsAny(c.Mark, "?？") || passing.Wondering.MatchString(c.Text) {
			continue
		}
		at := SpokenOfIn(onlyThisOne.ReplaceAllString(c.Text, "，"), items)
		if now := ofProduct(strings.ReplaceAll(c.Text, "都", ""), nil, items, 0); at >= 0 && len(now) > 0 {
			return &toldOnly{at, now}
		}
	}
	return nil
}

// allButOne is what a message says of all products but one: 除了S1都没有自主知识产权.
func (r *Reading) allButOne(items []memory.Item) *toldOnly {
	m := exceptOf.FindStringSubmatchIndex(r.Masked)
	if m == nil || AsksAnything.MatchString(r.Masked) {
		return nil
	}
	at, others := SpokenOfIn(r.Masked[m[2]:m[3]], items), map[string]bool{}
	for name, v := range ofProduct(sentence.FirstPart(r.Masked[m[3]:]), nil, items, 0) {
		others[name] = !v
	}
	if at < 0 || len(others) == 0 {
		return nil
	}
	return &toldOnly{at, others}
}

// toldOnly is what holds of one of several products alone.
type toldOnly struct {
	at   int
	said map[string]bool
}

func (r *Reading) toldOnly(g *Gathered, before []memory.Item, only *toldOnly) []memory.Item {
	items := memory.Copies(before)
	for i := range items {
		for name, v := range only.said {
			Set(&items[i].Truth, name, v == (i == only.at))
		}
	}
	g.Fresh, g.Settled = true, true
	return items
}

var onlyThisOne = pattern.MustCompile(`(?:就|仅|唯)?只有|仅有|仅仅?|唯独`)

// onlyOneOf adds to what is said of each of several things what a clause says of one of them alone.
func onlyOneOf(text string, names [][]string, said []map[string]bool) []map[string]bool {
	texts, _ := passing.Clauses(text)
	for _, c := range texts {
		if strings.Contains(c, "¥") || !onlyThisOne.MatchString(c) || passing.Wondering.MatchString(c) {
			continue
		}
		only := Referred(c, names)
		for name, v := range passing.Truths(strings.ReplaceAll(c, "都", "")) {
			for i := range said {
				if only >= 0 && productConditions[name] {
					said[i][name] = v == (i == only)
				}
			}
		}
	}
	return said
}
