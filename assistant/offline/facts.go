package offline

import (
	"slices"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
)

// fewer takes some off the number known: 其中2个离职不报了，减掉.
var fewer = pattern.MustCompile(`(?:减掉|减去|去掉|扣掉|剔除|删掉|划掉)(?:了|这|那|其中)?(?:这|那)?` + count + `(?:个|人|名|位)|其中(?:有)?` + count + `(?:个|人|名|位)[^,，。]{0,6}(?:不报|不算|离职|重复|去掉|剔除)`)

var (
	moreCount     = pattern.MustCompile(`(还有|又(?:考|拿)?过了?|又(?:拿|考)(?:到|了)?|又有|再加|另外(?:有|还)|又多了?|新增|多了)\s*(` + count + `)`)
	certifiedSome = pattern.MustCompile(count + `\s*(?:(?:个|名|位)(?:人|员工|学员)?[^,，。没]{0,6}|(?:人|员工|学员)[^,，。没]{0,6}|[^级年月日天元块批期星,，。没][^,，。没]{0,5})?(?:拿到|取得|取证|考到|考过|考出|通过|获得|领到|拿(?:了)?[^,，。]{0,4}证|有证|持证|合格|got|passed|obtained)`)
)

// allFacts adds what the message says besides money to the items.
func (r *Reading) allFacts(g *gathered, tool *tools.Bound, sums []sum, year int) {
	if g.settled {
		return
	}
	switch {
	case len(g.items) > 1 && len(sums) == len(g.items):
		texts, names := r.ownTexts(sums), make([][]string, len(sums))
		for i, s := range sums {
			names[i] = r.names(s)
		}
		said := r.apart(texts, names)
		whole := truths(r.masked)
		for i := range g.items {
			if v, ok := whole["already_received"]; ok {
				said[i]["already_received"] = v // one-off for the company, whatever it bought when
			}
			r.facts(g, &g.items[i], tool, texts[i], said[i], year)
		}
		r.sharedKind(g, tool, sums)
	case len(g.items) > 1 && len(sums) == 0:
		only := r.speaksOf(g.items)
		some, rest := len(g.items), ""
		if name := string(mainRole[g.topic]); only < 0 && !slices.ContainsFunc(g.items, func(it Item) bool { return !it.Money[name].Equal(g.items[0].Money[name]) }) {
			some, rest = r.someOf(r.masked, len(g.items)) // 其中一款不是自研的: all alike
		}
		for i := range g.items {
			if only >= 0 && only != i {
				continue
			}
			text := r.masked
			if i >= some {
				text = rest
			}
			r.facts(g, &g.items[i], tool, text, truths(text), year)
		}
	default:
		own := withoutLabels(r.masked, g.items)
		if g.own != "" {
			own = g.own
		}
		if g.topic == asked.Product {
			own = withoutPartsLeftOut(own)
		}
		some, rest := r.someOf(own, len(g.items))
		for i := range g.items {
			text := own
			if i >= some {
				text = rest
			}
			r.facts(g, &g.items[i], tool, text, truths(text), year)
		}
	}
}

var amongThem = pattern.MustCompile(`(?:其中|里头|里面|当中|但是?|不过)(?:的|有)?` + count + `(?:款|个|种|家)[^,，。;；]*`)

// someOf returns of how many of the items, all alike, a part of the text tells
// alone, and what is left for the others: 两款各卖2000万，其中一款是2019年开发的.
func (r *Reading) someOf(text string, items int) (some int, rest string) {
	m := amongThem.FindStringSubmatchIndex(text)
	if m == nil || items < 2 {
		return items, text
	}
	n := int(small(text[m[2]:m[3]]))
	if n < 1 || n >= items {
		return items, text
	}
	return n, text[:m[0]] + text[m[1]:]
}

// nobody: 等级证书一个人都没拿到.
var nobody = pattern.MustCompile(`(一个|一)(人)?(都|也)?(没|未)(有)?(拿|考|过|取)|全军覆没|没(有)?一个(人)?(拿|考|过|取)`)

// facts adds what its own text says to one item.
func (r *Reading) facts(g *gathered, it *Item, tool *tools.Bound, own string, said map[string]bool, year int) {
	if g.topic == asked.Training && it.counted() > 0 && someOfAKind(r.masked) {
		g.fresh, g.recounted = true, true // 其中2个是外地户口, of whom the text does not say that they count for nothing
		return
	}
	if n, ok := r.countStep(it.counted()); ok {
		for name := range it.Count {
			set(&it.Count, name, n)
		}
		g.fresh, g.recounted = true, true
		return
	}
	if v, ok := said["training_taken"]; ok && g.topic == asked.Training {
		set(&it.Truth, "training_taken", v)
	}
	if (g.topic == asked.Training || g.topic == asked.Scenario) && impossibleCount.MatchString(own) {
		g.ask = notACount
		return
	}
	if g.topic == asked.Training && r.certified(g, it) {
		return
	}
	if g.topic == asked.Training && shared(own) < 0 {
		g.ask = "按这个比例算下来不是整数，取得职业技能等级证书的一共多少人"
		return
	}
	if g.topic == asked.Training && !nobody.MatchString(own) && (certifiedSome.MatchString(own) || inGroups(own) > 0 || fraction(own) > 0 || shared(own) > 0 || someAmong.MatchString(own)) {
		said["certificate_obtained"] = true
	}
	for _, in := range tool.Inputs {
		switch in.Kind {
		case tools.YesNo:
			if v, ok := said[in.Name]; ok {
				g.fresh = g.fresh || it.Truth[in.Name] != v || !has(it.Truth, in.Name)
				set(&it.Truth, in.Name, v)
			}
			if in.Name == "newly_recognised" {
				r.yearRecognised(g, it, own, year)
			}
			if in.Name == "developed_within_three_years" {
				r.yearMade(g, it, own, year)
			}
		case tools.Choice:
			kinds := productKinds
			if g.topic == asked.Talent {
				kinds = talentKinds
			}
			if v := chosen(kinds, own); v != "" && !g.ofAnother(it, in.Name, v) {
				g.fresh = g.fresh || it.Choice[in.Name] == "" && g.topic == asked.Talent
				set(&it.Choice, in.Name, v)
				if o := in.Option(v); o != nil && v != "other" && g.topic == asked.Product {
					it.Label = productCalled(o.Term, it.Name)
				}
			}
		case tools.Count:
			if n, ok := r.recount(g.topic, it.Count[in.Name]); ok {
				set(&it.Count, in.Name, n)
				if g.fresh = true; g.topic == asked.Training {
					set(&it.Truth, "certificate_obtained", true)
				}
				continue
			}
			n := peopleOf(r.ownText())
			if g.topic == asked.Scenario {
				n = projectsOf(sameOne.ReplaceAllString(restUnmoved.ReplaceAllString(r.ownText(), ""), "它"))
			}
			if m := fewer.FindStringSubmatch(r.masked); m != nil && it.Count[in.Name] > 0 && !totalPeople.MatchString(r.masked) {
				if k := small(m[1] + m[2]); k > 0 && k < it.Count[in.Name] {
					n = it.Count[in.Name] - k
					set(&it.Count, in.Name, 0)
				}
			}
			if n == 0 && moreCount.MatchString(r.masked) && it.Count[in.Name] > 0 {
				n = small(moreCount.FindStringSubmatch(r.masked)[2])
			}
			if n > 0 {
				g.fresh = true
				if had := it.Count[in.Name]; had > 0 && (moreCount.MatchString(r.masked) && !totalPeople.MatchString(r.masked) || g.topic == asked.Scenario && r.anotherKind()) {
					n += had
				}
				set(&it.Count, in.Name, n)
				if of := kindsIn(withoutTaken(pairs.Replace(r.ownText()))); g.topic == asked.Scenario && len(of) > 1 && sumOf(of) == n {
					it.Kinds = of
				} else if names := namedTogether(r.ownText()); g.topic == asked.Scenario && int64(len(names)) == n && n > 1 {
					it.Kinds = map[string]int64{}
					for _, name := range names {
						it.Kinds[name] = 1
					}
				}
				if aboutCount.MatchString(r.masked) {
					it.Assumptions = append(it.Assumptions, aboutSo)
				}
			}
		case tools.Money:
		}
	}
}

// sameOne is the project spoken of before, and no other: 同一个项目又进了省级名单.
var sameOne = pattern.MustCompile(`同[一1]个?(?:项目|场景)`)

// ofAnother: what kind of product the message names is told of another item, not
// of this one, which has a kind of its own: 光模块那个改成1800万.
func (g *gathered) ofAnother(it *Item, input, kind string) bool {
	if g.topic != asked.Product || it.Choice[input] == "" || it.Choice[input] == kind {
		return false
	}
	return slices.ContainsFunc(g.items, func(o Item) bool { return o.Choice[input] == kind })
}

// aboutCount: 二十来个人.
var aboutCount = pattern.MustCompile(`[十百](来|多)个?(人|名|位)|(大概|大约|差不多|约)[^,，。¥]{0,4}(个|名|位)人?`)

// yearMade judges 2022年开发 by the year in which one asks; exactly three
// years back stays to be confirmed.
func (r *Reading) yearMade(g *gathered, it *Item, text string, year int) {
	made := madeIn(text)
	if made == 0 {
		return
	}
	if age := int64(year) - made; age != tools.RecentYears && age >= 0 {
		set(&it.Truth, "developed_within_three_years", age < tools.RecentYears)
		g.fresh = true
	}
}

// sharedKind gives the kind that is named once for all of several products to each: 两款光模块分别卖900万和4000万.
func (r *Reading) sharedKind(g *gathered, tool *tools.Bound, sums []sum) {
	in := tool.Input("category")
	if in == nil || g.topic != asked.Product || sums[0].index < 0 {
		return
	}
	before := r.before(sums[0].index)
	kind := chosen(productKinds, before)
	if kind == "" || !countProducts.MatchString(before) || len(r.kindsBefore(sums)) > 1 {
		return
	}
	for i := range g.items {
		if _, told := g.items[i].Choice[in.Name]; !told {
			set(&g.items[i].Choice, in.Name, kind)
		}
	}
}

// recognisedIn: 平台2024年就认定了.
var recognisedIn = pattern.MustCompile(`(20[012]\d)年?[^,，。¥]{0,8}(认定|评上|获批|批下来|挂牌)`)

// yearRecognised: recognised this year is new; two years ago is not; from which day
// the rest counts as new (新认定) the text does not say.
func (r *Reading) yearRecognised(g *gathered, it *Item, text string, year int) {
	m := recognisedIn.FindStringSubmatch(fullYears(text))
	if m == nil || year == 0 {
		return
	}
	switch age := int64(year) - small(m[1]); {
	case age == 0:
		set(&it.Truth, "newly_recognised", true)
	case age > 1:
		set(&it.Truth, "newly_recognised", false)
	default:
		delete(it.Truth, "newly_recognised")
	}
	g.fresh = true
}

func has[V any](m map[string]V, k string) bool { _, ok := m[k]; return ok }

func set[K comparable, V any](m *map[K]V, k K, v V) {
	if *m == nil {
		*m = map[K]V{}
	}
	(*m)[k] = v
}
