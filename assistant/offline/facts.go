package offline

import (
	"regexp"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/tools"
)

// withoutCertificate are those who got no certificate, among the ones counted before.
var withoutCertificate = regexp.MustCompile(`(?:里头|其中|里面|当中|有)?` + count + `\s*(?:个|名)?人?(?:其实)?(?:没|未)(?:有)?(?:拿|考|取|过|通过|获)`)

var remaining = regexp.MustCompile(`剩(下|余)?(的)?` + count + `(个|名|人)`)

// fewer takes some off the number known: 其中2个离职不报了，减掉.
var fewer = regexp.MustCompile(`(?:减掉|减去|去掉|扣掉|剔除|删掉|划掉)(?:了|这|那|其中)?(?:这|那)?` + count + `(?:个|人|名|位)|其中(?:有)?` + count + `(?:个|人|名|位)[^,，。]{0,6}(?:不报|不算|离职|重复|去掉|剔除)`)

var (
	moreCount     = regexp.MustCompile(`(还有|又(?:考|拿)?过了?|又(?:拿|考)(?:到|了)?|又有|再加|另外(?:有|还)|又多了?|新增|多了)\s*(` + count + `)`)
	certifiedSome = regexp.MustCompile(count + `\s*(?:个|名|位)?(?:人|员工|学员)?[^,，。没]{0,6}(?:拿到|取得|考到|考过|考出|通过|获得|领到|拿(?:了)?[^,，。]{0,4}证|有证|持证|合格|got|passed|obtained)`)
)

var higherWord = regexp.MustCompile(`(国家|省)级`)

var higherAmong = regexp.MustCompile(`(?:其中|里头|里面|当中|之中)(?:有|的)?` + count + `个?[^,，。]{0,14}(?:国家|省)(?:级|里)`)

// someHigher splits the selected projects where some of them, not all, are
// excluded by national or provincial selection: 三个里其中一个入选了省级.
func (r *Reading) someHigher(g *gathered, tool *tools.Bound) {
	m := higherAmong.FindStringSubmatchIndex(r.masked)
	if taken, all := r.kindTaken(); taken > 0 && taken < all {
		g.split(all-taken, taken)
		return
	}
	if m == nil {
		switch higher, city := levels(r.ownText()); {
		case higher > 0 && city > 0:
			g.split(city, higher)
		case city > 0 && higherWord.MatchString(r.masked) && projectsOf(r.masked) <= city:
			set(&g.items[0].Count, "selected_projects", city)
			set(&g.items[0].Truth, "selected_higher_level", false)
			g.fresh, g.settled = true, true
		}
		return
	}
	some := small(r.masked[m[2]:m[3]])
	all := projectsOf(r.masked[:m[0]])
	if all == 0 {
		all = g.items[0].Count["selected_projects"]
	}
	if some < 1 || all <= some {
		return
	}
	g.split(all-some, some)
}

var kindWord = regexp.MustCompile(`场景|攻关|产业化`)

// kindTaken counts the projects of the kind that a later clause says was
// selected higher up: 两个典型场景，一个攻关，攻关那个也是省级的.
func (r *Reading) kindTaken() (taken, all int64) {
	of := map[string]int64{}
	for _, m := range kindCount.FindAllStringSubmatch(r.masked, -1) {
		n := small(m[1])
		of[kindWord.FindString(m[0])] += n
		all += n
	}
	if len(of) < 2 {
		return 0, all
	}
	texts, _ := clauses(r.masked)
	for _, c := range texts {
		if kind := kindWord.FindString(c); kind != "" && !kindCount.MatchString(c) && truths(c)["selected_higher_level"] {
			taken += of[kind]
		}
	}
	return taken, all
}

var (
	levelFirst = regexp.MustCompile(`(国家|省|市)级(?:的)?[^,，。、\d一二两三四五六七八九十]{0,8}` + count + `个`)
	levelLast  = regexp.MustCompile(count + `个[^,，。、¥没不未]{0,10}?(国家|省|市)级`)
)

// levels counts the projects at national or provincial level and those at the
// city's: 国家级1个，市级2个.
func levels(text string) (higher, city int64) {
	add := func(level string, n int64) {
		if level == "市" {
			city += n
		} else {
			higher += n
		}
	}
	if all := levelLast.FindAllStringSubmatch(text, -1); len(all) > 1 {
		for _, m := range all {
			add(m[2], small(m[1]))
		}
		return higher, city
	}
	for _, m := range levelFirst.FindAllStringSubmatch(text, -1) {
		add(m[1], small(m[2]))
	}
	return higher, city
}

// split makes two items of the selected projects: those that count, and those
// that a national or provincial selection excludes.
func (g *gathered) split(counting, excluded int64) {
	free, taken := g.items[0].clone(), g.items[0].clone()
	set(&free.Count, "selected_projects", counting)
	set(&taken.Count, "selected_projects", excluded)
	set(&free.Truth, "selected_higher_level", false)
	set(&taken.Truth, "selected_higher_level", true)
	g.items, g.fresh, g.settled = []Item{free, taken}, true, true
}

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
		for i := range g.items {
			r.facts(g, &g.items[i], tool, texts[i], said[i], year)
		}
	case len(g.items) > 1 && len(sums) == 0:
		only := r.speaksOf(g.items)
		for i := range g.items {
			if only < 0 || only == i {
				r.facts(g, &g.items[i], tool, r.masked, truths(r.masked), year)
			}
		}
	default:
		own := r.masked
		if g.own != "" {
			own = g.own
		}
		for i := range g.items {
			r.facts(g, &g.items[i], tool, own, truths(own), year)
		}
	}
}

// facts adds what its own text says to one item.
func (r *Reading) facts(g *gathered, it *Item, tool *tools.Bound, own string, said map[string]bool, year int) {
	if g.topic == asked.Training && (certifiedSome.MatchString(own) || remaining.MatchString(own)) {
		said["certificate_obtained"] = true
	}
	for _, in := range tool.Inputs {
		switch in.Kind {
		case tools.YesNo:
			if v, ok := said[in.Name]; ok {
				g.fresh = g.fresh || it.Truth[in.Name] != v || !has(it.Truth, in.Name)
				set(&it.Truth, in.Name, v)
			}
			if in.Name == "developed_within_three_years" {
				r.yearMade(g, it, own, year)
			}
		case tools.Choice:
			kinds := productKinds
			if g.topic == asked.Talent {
				kinds = talentKinds
			}
			if v := chosen(kinds, own); v != "" {
				g.fresh = g.fresh || it.Choice[in.Name] == "" && g.topic == asked.Talent
				set(&it.Choice, in.Name, v)
				if o := in.Option(v); o != nil && v != "other" && g.topic == asked.Product {
					it.Label = o.Term
				}
			}
		case tools.Count:
			n := peopleOf(r.ownText())
			if g.topic == asked.Scenario {
				n = projectsOf(r.ownText())
			}
			if m := withoutCertificate.FindStringSubmatch(r.masked); m != nil && g.topic == asked.Training {
				if had, fail := it.Count[in.Name], small(m[1]); had > fail && fail > 0 {
					n = had - fail
					set(&it.Count, in.Name, 0)
					said["certificate_obtained"] = true
				}
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
				if had := it.Count[in.Name]; had > 0 && moreCount.MatchString(r.masked) && !totalPeople.MatchString(r.masked) {
					n += had
				}
				set(&it.Count, in.Name, n)
				if aboutCount.MatchString(r.masked) {
					it.Assumptions = append(it.Assumptions, "数量是约数，以最后的实际数为准")
				}
			}
		case tools.Money:
		}
	}
}

// aboutCount: 二十来个人.
var aboutCount = regexp.MustCompile(`[十百](来|多)个?(人|名|位)|(大概|大约|差不多|约)[^,，。¥]{0,4}(个|名|位)人?`)

var (
	selectedCount = regexp.MustCompile(`(?:入选|评上|选上|获评|选中|拿下)(?:了)?\s*` + count + `\s*(?:个|项)`)
	kindCount     = regexp.MustCompile(count + `\s*(?:个|项)(?:市级)?(?:人工智能)?(?:典型|应用|技术|重点)?[^,，。¥\d一二两三四五六七八九十]{0,4}(?:场景|攻关|产业化项目)`)
)

var (
	// totalProjects: 现在总共3个了.
	totalProjects = regexp.MustCompile(`(?:总共|一共|合计|加起来|拢共)(?:是|有|就)?\s*` + count + `\s*个`)
	// countChosen: 报了7个，4个入选.
	countChosen = regexp.MustCompile(count + `\s*个[^,，。个\d]{0,4}(?:入选|评上|选上|获评|被评|中选)`)
	// countAfter: 典型应用场景入选2个，攻关项目入选1个.
	countAfter = regexp.MustCompile(`(?:场景|攻关|产业化项目)[^,，。、\d¥一二两三四五六七八九十]{0,4}(?:入选|评上|获评|选上|有|中)了?\s*` + count + `\s*个`)
)

// terseCount: 场景 3个.
var terseCount = regexp.MustCompile(`(?:场景|攻关|项目)[^,，。、\d¥]{0,3}` + count + `\s*个[^\pL]*$`)

// projectsOf returns how many projects were selected: those that a word of
// selection counts, else the kinds named together.
func projectsOf(text string) int64 {
	if m := totalProjects.FindStringSubmatch(text); m != nil {
		return small(m[1])
	}
	kinds := append(kindCount.FindAllStringSubmatch(text, -1), countAfter.FindAllStringSubmatch(text, -1)...)
	var n int64
	for _, m := range kinds {
		n += small(m[1])
	}
	if m := terseCount.FindStringSubmatch(text); m != nil && n == 0 {
		return small(m[1])
	}
	if m := countChosen.FindStringSubmatch(text); m != nil && len(kinds) < 2 {
		return small(m[1])
	}
	if m := selectedCount.FindStringSubmatch(text); m != nil && len(kinds) < 2 {
		return small(m[1])
	}
	return max(n, most(countProjects, text))
}

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

func has[V any](m map[string]V, k string) bool { _, ok := m[k]; return ok }

func set[V any](m *map[string]V, k string, v V) {
	if *m == nil {
		*m = map[string]V{}
	}
	(*m)[k] = v
}
