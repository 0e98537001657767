package reading

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/passing"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
)

// fewer takes some off the number known: 其中2个离职不报了，减掉.
var fewer = pattern.MustCompile(`(?:减掉|减去|去掉|扣掉|剔除|删掉|划掉)(?:了|这|那|其中)?(?:这|那)?` + sentence.Count + `(?:个|人|名|位)|其中(?:有)?` + sentence.Count + `(?:个|人|名|位)[^,，。]{0,6}(?:不报|不算|离职|重复|去掉|剔除)`)

var (
	moreCount     = pattern.MustCompile(`(还有|又(?:考|拿)?过了?|又(?:拿|考)(?:到|了)?|又有|再加|另外(?:有|还)|又多了?|新增|多了)\s*(` + sentence.Count + `)`)
	certifiedSome = pattern.MustCompile(sentence.Count + `\s*(?:(?:个|名|位)(?:人|员工|学员)?[^,，。没]{0,6}|(?:人|员工|学员)[^,，。没]{0,6}|[^级年月日天元块批期星,，。没][^,，。没]{0,5})?(?:拿到|取得|取证|考到|考过|考出|通过|获得|领到|拿(?:了)?[^,，。]{0,4}证|有证|持证|合格|got|passed|obtained)`)
)

// allFacts adds what the message says besides money to the items.
func (r *Reading) allFacts(g *Gathered, tool *tools.Bound, sums []Sum, year int) {
	if g.Settled {
		return
	}
	switch {
	case len(g.Items) > 1 && len(sums) == len(g.Items):
		texts, names := r.ownTexts(sums), make([][]string, len(sums))
		for i, s := range sums {
			names[i] = r.names(s)
		}
		said := r.apart(texts, names)
		whole := passing.Truths(r.Masked)
		for i := range g.Items {
			if v, ok := whole["already_received"]; ok {
				said[i]["already_received"] = v // one-off for the company, whatever it bought when
			}
			r.facts(g, &g.Items[i], tool, texts[i], said[i], year)
		}
		r.sharedKind(g, tool, sums)
	case len(g.Items) > 1 && len(sums) == 0:
		only := r.SpeaksOf(g.Items)
		some, rest := len(g.Items), ""
		if name := string(sentence.MainRole[g.Topic]); only < 0 && !slices.ContainsFunc(g.Items, func(it memory.Item) bool { return !it.Money[name].Equal(g.Items[0].Money[name]) }) {
			some, rest = r.someOf(r.Masked, len(g.Items)) // 其中一款不是自研的: all alike
		}
		for i := range g.Items {
			if only >= 0 && only != i {
				continue
			}
			text := r.Masked
			if i >= some {
				text = rest
			}
			r.facts(g, &g.Items[i], tool, text, passing.Truths(text), year)
		}
	default:
		own := withoutLabels(r.Masked, g.Items)
		if g.own != "" {
			own = g.own
		}
		if g.Topic == asked.Product {
			own = withoutPartsLeftOut(own)
		}
		some, rest := r.someOf(own, len(g.Items))
		for i := range g.Items {
			text := own
			if i >= some {
				text = rest
			}
			r.facts(g, &g.Items[i], tool, text, passing.Truths(text), year)
		}
	}
}

var amongThem = pattern.MustCompile(`(?:其中|里头|里面|当中|但是?|不过)(?:的|有)?` + sentence.Count + `(?:款|个|种|家)[^,，。;；]*`)

// someOf returns of how many of the items, all alike, a part of the text tells
// alone, and what is left for the others: 两款各卖2000万，其中一款是2019年开发的.
func (r *Reading) someOf(text string, items int) (some int, rest string) {
	m := amongThem.FindStringSubmatchIndex(text)
	if m == nil || items < 2 {
		return items, text
	}
	n := int(sentence.Small(text[m[2]:m[3]]))
	if n < 1 || n >= items {
		return items, text
	}
	return n, text[:m[0]] + text[m[1]:]
}

// nobody: 等级证书一个人都没拿到.
var nobody = pattern.MustCompile(`(一个|一)(人)?(都|也)?(没|未)(有)?(拿|考|过|取)|全军覆没|没(有)?一个(人)?(拿|考|过|取)`)

// facts adds what its own text says to one item.
func (r *Reading) facts(g *Gathered, it *memory.Item, tool *tools.Bound, own string, said map[string]bool, year int) {
	said = r.ofThis(g.Topic, own, said)
	if g.Topic == asked.Training && it.Counted() > 0 && SomeOfAKind(r.Masked) {
		g.Fresh, g.Recounted = true, true // 其中2个是外地户口, of whom the text does not say that they count for nothing
		return
	}
	if n, ok := r.countStep(it.Counted()); ok {
		for name := range it.Count {
			Set(&it.Count, name, n)
		}
		g.Fresh, g.Recounted = true, true
		return
	}
	if v, ok := said["training_taken"]; ok && g.Topic == asked.Training {
		Set(&it.Truth, "training_taken", v)
	}
	if (g.Topic == asked.Training || g.Topic == asked.Scenario) && impossibleCount.MatchString(own) {
		g.Ask = NotACount
		return
	}
	if g.Topic == asked.Training && r.certified(g, it) {
		return
	}
	if g.Topic == asked.Training && shared(own) < 0 {
		g.Ask = "按这个比例算下来不是整数，取得职业技能等级证书的一共多少人"
		return
	}
	if g.Topic == asked.Training && !nobody.MatchString(own) && (certifiedSome.MatchString(own) || passing.InGroups(own) > 0 || fraction(own) > 0 || shared(own) > 0 || someAmong.MatchString(own)) {
		said["certificate_obtained"] = true
	}
	for _, in := range tool.Inputs {
		switch in.Kind {
		case tools.YesNo:
			if v, ok := said[in.Name]; ok {
				g.Fresh = g.Fresh || it.Truth[in.Name] != v || !memory.Has(it.Truth, in.Name)
				Set(&it.Truth, in.Name, v)
			}
			if in.Name == "newly_recognised" {
				r.yearRecognised(g, it, own, year)
			}
			if in.Name == "own_ip" && memory.Has(it.Truth, in.Name) && passing.PatentPending.MatchString(own) {
				delete(it.Truth, in.Name)
				g.Fresh = true
			}
			if in.Name == "developed_within_three_years" {
				r.yearMade(g, it, own, year)
			}
		case tools.Choice:
			v := ""
			if g.Topic == asked.Talent {
				if v = TalentOf(own); inTheText.MatchString(own) {
					v = "" // 文件里有OpenClaw吗 says nothing of who asks
				}
			} else {
				v = KindOf(own)
			}
			if v != "" && !g.ofAnother(it, in.Name, v) {
				g.Fresh = g.Fresh || it.Choice[in.Name] == "" && g.Topic == asked.Talent
				Set(&it.Choice, in.Name, v)
				if o := in.Option(v); o != nil && v != "other" && g.Topic == asked.Product {
					it.Label = productCalled(o.Term, it.Name)
				}
			}
		case tools.Count:
			if n, ok := r.recount(g.Topic, it.Count[in.Name]); ok {
				Set(&it.Count, in.Name, n)
				if g.Fresh = true; g.Topic == asked.Training {
					Set(&it.Truth, "certificate_obtained", true)
				}
				continue
			}
			n := PeopleOf(r.ownText())
			if g.Topic == asked.Scenario {
				n = projectsOf(sameOne.ReplaceAllString(restUnmoved.ReplaceAllString(r.ownText(), ""), "它"))
			}
			if m := fewer.FindStringSubmatch(r.Masked); m != nil && it.Count[in.Name] > 0 && !totalPeople.MatchString(r.Masked) {
				if k := sentence.Small(m[1] + m[2]); k > 0 && k < it.Count[in.Name] {
					n = it.Count[in.Name] - k
					Set(&it.Count, in.Name, 0)
				}
			}
			if n == 0 && moreCount.MatchString(r.Masked) && it.Count[in.Name] > 0 {
				n = sentence.Small(moreCount.FindStringSubmatch(r.Masked)[2])
			}
			if n > 0 {
				g.Fresh = true
				if had := it.Count[in.Name]; had > 0 && (moreCount.MatchString(r.Masked) && !totalPeople.MatchString(r.Masked) || g.Topic == asked.Scenario && r.anotherKind()) {
					n += had
				}
				Set(&it.Count, in.Name, n)
				if of := kindsIn(withoutTaken(pairs.Replace(r.ownText()))); g.Topic == asked.Scenario && len(of) > 1 && sumOf(of) == n {
					it.Kinds = of
				} else if names := namedTogether(r.ownText()); g.Topic == asked.Scenario && int64(len(names)) == n && n > 1 {
					it.Kinds = map[string]int64{}
					for _, name := range names {
						it.Kinds[name] = 1
					}
				}
				if aboutCount.MatchString(r.Masked) {
					it.Assumptions = append(it.Assumptions, aboutSo)
				}
			}
		case tools.Money:
		}
	}
}

// inTheText asks whether a word is in the text.
var inTheText = pattern.MustCompile(`(?:文件|政策|文本|条文|条款|措施|第.条|原文)(?:里|中|上|里面)?(?:到底|究竟)?(?:有没有|是否|有|写没写|写|提没提|提)(?:到|了|着)?[^,，。;；]{0,12}(?:吗|么|没有|没|[?？]|$)`)

// restUnmoved counts what does not change: 另外两样不动.
var restUnmoved = pattern.MustCompile(`(?:其余|其他|其它|别的|另外|剩下|剩余)的?(?:那)?[一两三四几]?(?:样|个|项|笔|条)?[^,，。]{0,4}(?:不变|一样|照旧|不动|没变|不改)`)

// sameOne is the project spoken of before, and no other: 同一个项目又进了省级名单.
var sameOne = pattern.MustCompile(`同[一1]个?(?:项目|场景)`)

// ofAnother: what kind of product the message names is told of another item, not
// of this one, which has a kind of its own: 光模块那个改成1800万.
func (g *Gathered) ofAnother(it *memory.Item, input, kind string) bool {
	if g.Topic != asked.Product || it.Choice[input] == "" || it.Choice[input] == kind {
		return false
	}
	return slices.ContainsFunc(g.Items, func(o memory.Item) bool { return o.Choice[input] == kind })
}

// aboutCount: 二十来个人.
var aboutCount = pattern.MustCompile(`[十百](来|多)个?(人|名|位)|(大概|大约|差不多|约)[^,，。¥]{0,4}(个|名|位)人?`)

// yearMade judges 2022年开发 by the year in which one asks; exactly three
// years back stays to be confirmed.
func (r *Reading) yearMade(g *Gathered, it *memory.Item, text string, year int) {
	made := madeIn(text)
	if made == 0 {
		return
	}
	if age := int64(year) - made; age != tools.RecentYears && age >= 0 {
		Set(&it.Truth, "developed_within_three_years", age < tools.RecentYears)
		g.Fresh = true
	}
}

// sharedKind gives the kind that is named once for all of several products to each: 两款光模块分别卖900万和4000万.
func (r *Reading) sharedKind(g *Gathered, tool *tools.Bound, sums []Sum) {
	in := tool.Input("category")
	if in == nil || g.Topic != asked.Product || sums[0].Index < 0 {
		return
	}
	before := r.Before(sums[0].Index)
	kind := Chosen(ProductKinds, before)
	if kind == "" || !countProducts.MatchString(before) || len(r.kindsBefore(sums)) > 1 {
		return
	}
	for i := range g.Items {
		if _, told := g.Items[i].Choice[in.Name]; !told {
			Set(&g.Items[i].Choice, in.Name, kind)
		}
	}
}

// recognisedIn: 平台2024年就认定了.
var recognisedIn = pattern.MustCompile(`(20[012]\d)年?[^,，。¥]{0,8}(认定|评上|获批|批下来|挂牌)`)

// yearRecognised: recognised this year is new; two years ago is not; from which day
// the rest counts as new (新认定) the text does not say.
func (r *Reading) yearRecognised(g *Gathered, it *memory.Item, text string, year int) {
	m := recognisedIn.FindStringSubmatch(FullYears(text))
	if m == nil || year == 0 {
		return
	}
	switch age := int64(year) - sentence.Small(m[1]); {
	case age == 0:
		Set(&it.Truth, "newly_recognised", true)
	case age > 1:
		Set(&it.Truth, "newly_recognised", false)
	default:
		delete(it.Truth, "newly_recognised")
	}
	g.Fresh = true
}

// Set puts a value into a map that may not have been made yet.
func Set[K comparable, V any](m *map[K]V, k K, v V) {
	if *m == nil {
		*m = map[K]V{}
	}
	(*m)[k] = v
}
