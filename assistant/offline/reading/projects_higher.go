package reading

import (
	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/passing"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
)

// Selected projects of which some are selected above the city as well, which excludes them.

// higherWord names a level above the city.
var higherWord = pattern.MustCompile(`(国家|省)级`)

// higherAmong: 其中一个入选了省级.
var higherAmong = pattern.MustCompile(`(?:其中|里头|里面|当中|之中)(?:有|的)?` + sentence.Count + `个?[^,，。]{0,14}(?:国家|省)(?:级|里)|[,，。;；](?:但是?|不过|可是?)?(?:其中)?` + sentence.Count + `个[^,，。\d]{0,6}(?:同时|也|还|又)[^,，。]{0,8}(?:国家|省)(?:级|里)`)

// someHigher splits the selected projects where some of them, not all, are
// excluded by national or provincial selection: 三个里其中一个入选了省级.
func (r *Reading) someHigher(g *Gathered, tool *tools.Bound) {
	if m := firstByCity.FindStringSubmatch(pairs.Replace(r.ownText())); m != nil && thatOneHigher.MatchString(r.Masked) && sentence.Small(m[1]) > sentence.Small(m[2]) {
		g.split(sentence.Small(m[2]), sentence.Small(m[1])-sentence.Small(m[2])) // 三个场景，前俩评上市级，燃气那个进了国家级
		return
	}
	if r.ofSeveralFates(g) || r.moreProjects(g) {
		return
	}
	if m := someChosen.FindStringSubmatch(r.ownText()); m != nil && notChosen.MatchString(r.Masked) {
		Set(&g.Items[0].Count, "selected_projects", sentence.Small(m[1]))
		Set(&g.Items[0].Truth, "selected", true)
		g.Fresh, g.Settled = true, true // 一个中了，一个没中
		return
	}
	if m := restOnly.FindStringSubmatch(pairs.Replace(r.Masked)); m != nil && len(g.Items) > 1 && sentence.Small(m[2]) <= sentence.Small(m[1]) && g.Items[0].Count["selected_projects"] == sentence.Small(m[1]) {
		Set(&g.Items[0].Count, "selected_projects", sentence.Small(m[2]))
		g.Fresh, g.Settled = true, true // beside those that a selection higher up excludes
		return
	}
	if m := someNot.FindStringSubmatchIndex(r.Masked); m != nil && projectsOf(r.Masked[:m[0]]) == 0 {
		if had, not := g.Items[0].Count["selected_projects"], sentence.Small(r.Masked[m[2]:m[3]]); not > 0 && not < had {
			Set(&g.Items[0].Count, "selected_projects", had-not)
			Set(&g.Items[0].Truth, "selected", true)
			g.Fresh, g.Settled = true, true // 两个里一个没选上
			return
		}
	}
	if m := withdrawn.FindStringSubmatchIndex(r.Masked); m != nil && projectsOf(r.Masked[:m[0]]) == 0 {
		if had, gone := g.Items[0].Count["selected_projects"], sentence.Small(r.Masked[m[2]:m[3]]); gone > 0 && gone < had {
			Set(&g.Items[0].Count, "selected_projects", had-gone)
			g.Fresh, g.Settled = true, true // 三个 … 有一个被撤了
			return
		}
	}
	if m := higherEN.FindStringSubmatch(r.Masked); m != nil {
		if all, some := passing.EnglishOr(m[1]), passing.EnglishOr(m[2]); some > 0 && some < all {
			g.split(all-some, some)
			return
		}
	}
	if all, taken := takenEach(r.ownText()); taken > 0 && taken < all {
		g.split(all-taken, taken)
		return
	}
	if m := cityAndHigher.FindStringSubmatch(pairs.Replace(r.Masked)); m != nil && sentence.Small(m[1]+m[2]) > 0 {
		city, taken := sentence.Small(m[1]+m[2]), max(sentence.Small(m[3]), 1)
		if had := g.Items[0].Count["selected_projects"]; m[3] == "" && had > city {
			taken = had - city
		}
		g.split(city, taken)
		return
	}
	m := higherAmong.FindStringSubmatchIndex(r.Masked)
	higher, city := levels(r.ownText())
	if taken, all := r.takenUp(g.Items[0], m == nil && (higher == 0 || city == 0)); taken > 0 && taken < all {
		g.split(all-taken, taken)
		return
	}
	if m == nil {
		switch all := countedBefore(r.Masked); {
		case higher > 0 && city > 0:
			g.split(city, higher)
		case higher > 1 && all > higher:
			g.split(all-higher, higher) // 5个场景，2个国家级的，1个省级的，其余市级
		case city > 0 && sameProject.MatchString(r.Masked):
			// 市级评上1个，又评上省级，同一个项目: it is excluded, and none is left
		case city > 0 && higherWord.MatchString(r.Masked) && projectsOf(r.Masked) <= city:
			Set(&g.Items[0].Count, "selected_projects", city)
			Set(&g.Items[0].Truth, "selected_higher_level", false)
			g.Fresh, g.Settled = true, true
		}
		return
	}
	if m[2] < 0 {
		m[2], m[3] = m[4], m[5]
	}
	some := max(sentence.Small(r.Masked[m[2]:m[3]]), higher) // 其中1个国家级、1个省级
	all := projectsOf(r.Masked[:m[0]])
	if all == 0 {
		all = g.Items[0].Count["selected_projects"]
	}
	if some < 1 || all <= some {
		return
	}
	g.split(all-some, some)
}

// firstByCity counts the projects, and the first of them, that the city selected.
var firstByCity = pattern.MustCompile(sentence.Count + `个?[^,，。;；]{0,4}(?:场景|项目).*?[前头]` + sentence.Count + `个[^,，。;；没未不国省\d]{0,6}市级`)

// thatOneHigher: one that is named is selected higher up.
var thatOneHigher = pattern.MustCompile(`(?:那个|这个|那项|另外?一?个|剩下的?(?:那)?一?个|最后一?个|第三个)[^,，。;；没未不]{0,8}(?:国家|省)级`)

// higherEN: four of our scenarios made the city's list, one of them is also on the national list.
var higherEN = pattern.MustCompile(`(?:^|\W)(` + englishCount + `) (?:of our |of the )?[^.]{0,60}?(one|` + englishCount + `) of (?:the(?:m|se|m are)?|those)\b[^.]{0,30}(?:national|provincial)`)

// restOnly: of those that are left not all were selected: 余下三个只中了两个.
var restOnly = pattern.MustCompile(`(?:剩下?|剩余|其余|余下|另外)的?(?:那|这)?` + sentence.Count + `个[^。\d]{0,8}?(?:只|就|才|仅)有?(?:评上|评中|选上|入选|选中|上榜|中|过|上|进)了?` + sentence.Count + `个`)

var (
	someNot    = pattern.MustCompile(sentence.Count + `个[^,，。\d都也]{0,3}(?:没|未|不)[^,，。]{0,2}(?:中|选上|评上|入选|成功|过)`)
	someChosen = pattern.MustCompile(sentence.Count + `个[^,，。没不未\d]{0,3}(?:中了|选上了?|评上了?|入选了?|成功|过了)`)
	notChosen  = pattern.MustCompile(sentence.Count + `个[^,，。\d]{0,3}(?:没|未|不)[^,，。]{0,2}(?:中|选上|评上|入选|成功|过)|落选`)
)

var (
	levelFirst = pattern.MustCompile(`(国家|省|市)级(?:的)?[^,，。、\d一二两三四五六七八九十]{0,8}` + sentence.Count + `个`)
	levelLast  = pattern.MustCompile(sentence.Count + `个[^,，。、¥没不未]{0,10}?(国家|省|市)级`)
)

// levels counts the projects at national or provincial level and those at the
// city's: 国家级1个，市级2个.
func levels(text string) (higher, city int64) {
	text = pairs.Replace(text)
	add := func(level string, n int64) {
		if level == "市" {
			city += n
		} else {
			higher += n
		}
	}
	if all := levelLast.FindAllStringSubmatch(text, -1); len(all) > 1 {
		for _, m := range all {
			add(m[2], sentence.Small(m[1]))
		}
		return higher, city
	}
	for _, m := range levelFirst.FindAllStringSubmatch(text, -1) {
		add(m[1], sentence.Small(m[2]))
	}
	return higher, city
}

// countedBefore is how many projects a text counts before it tells how many of them are of a level, 0 if it tells none:
// 5个场景，2个国家级的.
func countedBefore(text string) int64 {
	at := levelLast.FindStringIndex(text)
	if at == nil {
		return 0
	}
	return projectsOf(text[:at[0]])
}

// takenEach: 5个入选，2个重复进了省级，另外1个重复进了国家级: all, and those that a
// selection higher up excludes, where several are named one after the other.
func takenEach(text string) (all, taken int64) {
	text = pairs.Replace(text)
	groups := wentUp.FindAllStringSubmatchIndex(text, -1)
	if len(groups) < 2 {
		return 0, 0
	}
	for _, m := range groups {
		taken += sentence.Small(text[m[2]:m[3]])
	}
	return projectsOf(text[:groups[0][0]]), taken
}

// sameProject: what the city selected is what was selected above it, too.
var sameProject = pattern.MustCompile(`同一个?(?:项目|场景)|(?:这|那|该)(?:一)?个?(?:项目|场景)(?:也|又|还|同时)|它(?:也|又|还)(?:入选|评上|选上|进)`)

var wentUp = pattern.MustCompile(sentence.Count + `个[^,，。\d]{0,6}(?:进|入选|评上|列入|选上)(?:了|到)?[^,，。\d]{0,3}(?:国家|省)(?:级|里)`)

// split makes two items of the selected projects: those that count, and those
// that a national or provincial selection excludes.
func (g *Gathered) split(counting, excluded int64) {
	free, taken := g.Items[0].Clone(), g.Items[0].Clone()
	Set(&free.Count, "selected_projects", counting)
	Set(&taken.Count, "selected_projects", excluded)
	Set(&free.Truth, "selected_higher_level", false)
	Set(&taken.Truth, "selected_higher_level", true)
	g.Items, g.Fresh, g.Settled = []memory.Item{free, taken}, true, true
}
