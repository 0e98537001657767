package reading

import (
	"strings"

	"github.com/rongce/rongce/assistant/offline/passing"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Selected projects: how many.

// pairs are 俩 and 仨 written out: 俩典型应用场景.
var pairs = strings.NewReplacer("我们俩", "我们俩", "咱俩", "咱俩", "俩个", "两个", "仨个", "三个", "前俩", "前两个", "俩", "两个", "仨", "三个")

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

// appliedAndWon: 报了四个，评上两个.
var appliedAndWon = pattern.MustCompile(`(?:报|申报|申请|推荐|递|送)(?:送|上去)?了?[^,，。\d一二两三四五六七八九十]{0,6}` + sentence.Count + `(?:个|项)[^。\d一二两三四五六七八九十]{0,10}(?:评上|评中|选上|中|入选|获评|上榜|过)了?[^,，。\d一二两三四五六七八九十]{0,4}` + sentence.Count + `(?:个|项)?`)
