package reading

import (
	"strings"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/passing"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
)

// Selected projects: how many, and which of them a higher selection excludes.

// pairs are 俩 and 仨 written out: 俩典型应用场景.
var pairs = strings.NewReplacer("我们俩", "我们俩", "咱俩", "咱俩", "俩个", "两个", "仨个", "三个", "前俩", "前两个", "俩", "两个", "仨", "三个")

var higherWord = pattern.MustCompile(`(国家|省)级`)

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

var (
	// thisYearsOnly: 去年评上1个，今年又新评上2个，单说今年.
	thisYearsOnly = pattern.MustCompile(`今年(?:又|新|再|还)*(?:评上|入选|选上|中)(?:了)?\s*` + sentence.Count + `\s*个`)
	onlyThisYear  = pattern.MustCompile(`(单说|只看|就看|只说|光看|单看)今年|今年(还|又|再|这回)?(能|可以|可|该)(领|拿|补|得|奖)`)
	// halfChosen: 一共8个场景，评上一半. finally: what stands in the end. partEN: three of our seven.
	halfChosen    = pattern.MustCompile(sentence.Count + `\s*个[^。]{0,16}(?:评上|入选|选上|选中)(?:了)?一半`)
	finally       = pattern.MustCompile(`只有?` + sentence.Count + `\s*个[^,，。\d]{0,16}(?:入选|评上|选上|中选)|剩(?:下)?` + sentence.Count + `\s*个|(?:最终|最后)[^,，。\d]{0,22}` + sentence.Count + `\s*个|我们(?:一家)?占(?:了)?` + sentence.Count + `\s*个`)
	partEN        = pattern.MustCompile(`(` + englishCount + `) of (?:our |the )?(?:` + englishCount + `) (?:applications|projects|scenarios|entries)`)
	hanCount      = pattern.MustCompile(sentence.Count)
	spelledCount  = pattern.MustCompile(`(` + englishCount + `)`)
	selectedCount = pattern.MustCompile(`评上的(?:就|有|是|只有)?\s*` + sentence.Count + `\s*(?:个|项)|(?:中了|入选|评上|选上|获评|选中|拿下)(?:了)?\s*` + sentence.Count + `\s*(?:个|项)|(?:入选|评上|选上|中)了?([俩仨])`)
	kindCount     = pattern.MustCompile(sentence.Count + `\s*(?:个|项)(?:市级)?(?:人工智能)?(?:典型|应用|技术|重点)?[^,，。¥\d一二两三四五六七八九十]{0,4}(?:场景|攻关|产业化项目)`)
)

var (
	// terseProjects: 那说现实点，2个.
	terseProjects = pattern.MustCompile(`^[^\d一二两三四五六七八九十]{0,10}` + sentence.Count + `\s*个[^\pL]*$`)
	// totalProjects: 现在总共3个了.
	totalProjects = pattern.MustCompile(`(?:总共|一共|合计|加起来|拢共)(?:是|有|就)?\s*` + sentence.Count + `\s*个`)
	// countChosen: 报了7个，4个入选.
	countChosen = pattern.MustCompile(sentence.Count + `\s*个[^,，。个\d]{0,4}(?:入选|评上|选上|获评|被评|中选)`)
	// countAfter: 典型应用场景入选2个，攻关项目入选1个.
	countAfter = pattern.MustCompile(`(?:场景|攻关|产业化项目)[^,，。、\d¥一二两三四五六七八九十]{0,4}(?:入选|评上|获评|选上|有|中)了?\s*` + sentence.Count + `\s*个`)
)

// terseCount: 场景 3个.
var terseCount = pattern.MustCompile(`(?:场景|攻关|项目)[^,，。、\d¥]{0,3}` + sentence.Count + `\s*[个项](?:[^\pL]|$)`)

// withdrawn: 评上3个，其中1个后来被撤销了.
var withdrawn = pattern.MustCompile(`(?:其中|里面|有)` + sentence.Count + `个[^,，。\d]{0,8}(?:撤销|撤掉|撤了|取消|作废|放弃|退出|被撤)`)

var anyCount = pattern.MustCompile(sentence.Count + `\s*(?:个|项(?:[^目]|$))`)

// apartProjects: several companies' or years' projects, all asked for.
var apartProjects = pattern.MustCompile(`(子公司|分公司|两家|各评|加起来|一共|总共|合计)`)

// restChosen: 申报4个典型场景，1个落选，其余都入选了.
var restChosen = pattern.MustCompile(sentence.Count + `个[^。]{0,14}[,，](?:其中)?(?:有)?` + sentence.Count + `个[^,，。]{0,4}(?:落选|没选上|没评上|没入选|没中|没上|被刷|刷掉|淘汰)[^,，。]{0,4}[,，](?:其余|剩下|其他|其它|另外|余下)的?[^,，。]{0,6}(?:入选|评上|选上|中|上了|通过)`)

// projectsOf returns how many projects were selected: those that a word of
// selection counts, else the kinds named together.
func projectsOf(text string) int64 {
	text = withoutTaken(pairs.Replace(text))
	if m := withdrawn.FindStringSubmatchIndex(text); m != nil {
		if n := projectsOf(text[:m[0]]); n > sentence.Small(text[m[2]:m[3]]) {
			return n - sentence.Small(text[m[2]:m[3]])
		}
	}
	if m := appliedAndWon.FindStringSubmatch(text); m != nil && sentence.Small(m[2]) <= sentence.Small(m[1]) {
		return sentence.Small(m[2])
	}
	if of := eachKind(text); of != nil {
		return sumOf(of)
	}
	if m := thisYearsOnly.FindStringSubmatch(text); m != nil && onlyThisYear.MatchString(text) {
		return sentence.Small(m[1])
	}
	if m := restChosen.FindStringSubmatch(text); m != nil && sentence.Small(m[2]) < sentence.Small(m[1]) {
		return sentence.Small(m[1]) - sentence.Small(m[2])
	}
	if m := halfChosen.FindStringSubmatch(text); m != nil {
		if n := sentence.Small(m[1]); n > 1 && n%2 == 0 {
			return n / 2
		}
	}
	if m := terseProjects.FindStringSubmatch(text); m != nil {
		return sentence.Small(m[1])
	}
	if m := finally.FindStringSubmatch(text); m != nil {
		return sentence.Small(m[1] + m[2] + m[3] + m[4])
	}
	if m := partEN.FindStringSubmatch(text); m != nil {
		return passing.CountOf(spelledCount, m[1])
	}
	if m := totalProjects.FindStringSubmatch(text); m != nil {
		return sentence.Small(m[1])
	}
	kinds := append(kindCount.FindAllStringSubmatch(text, -1), countAfter.FindAllStringSubmatch(text, -1)...)
	var n int64
	for _, m := range kinds {
		n += sentence.Small(m[1])
	}
	if told := max(oneOfEachKind(text), int64(len(namedTogether(text)))); told > n {
		return told
	}
	if m := terseCount.FindStringSubmatch(text); m != nil && n == 0 && len(anyCount.FindAllString(text, -1)) == 1 {
		return sentence.Small(m[1])
	}
	if m := countChosen.FindStringSubmatch(text); m != nil && len(kinds) < 2 {
		return sentence.Small(m[1])
	}
	if all := selectedCount.FindAllStringSubmatch(text, -1); len(all) > 1 && apartProjects.MatchString(text) && len(kinds) < 2 {
		n = 0
		for _, m := range all {
			n += passing.CountOf(hanCount, m[1]+m[2]+m[3])
		}
		return n // 母公司评上1个，子公司评上2个
	}
	if m := selectedCount.FindStringSubmatch(text); m != nil && len(kinds) < 2 {
		return passing.CountOf(hanCount, m[1]+m[2]+m[3])
	}
	return max(n, most(countProjects, text))
}

// appliedAndWon: 报了四个，评上两个.
var appliedAndWon = pattern.MustCompile(`(?:报|申报|申请|推荐|递|送)(?:送|上去)?了?[^,，。\d一二两三四五六七八九十]{0,6}` + sentence.Count + `(?:个|项)[^。\d一二两三四五六七八九十]{0,10}(?:评上|评中|选上|中|入选|获评|上榜|过)了?[^,，。\d一二两三四五六七八九十]{0,4}` + sentence.Count + `(?:个|项)?`)
