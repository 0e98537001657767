package reading

import (
	"strings"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/passing"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Selected projects one by one: of which kind each is, and of which of them a clause
// speaks: 做台风排涝那个, 攻关那个, 场景那两个里有一个.

var kindWord = pattern.MustCompile(`场景|攻关|产业化`)

var (
	// eachOfKinds: 两种各中一个; eachOfNamed: 场景和攻关各中一个.
	eachOfKinds = pattern.MustCompile(`([两二])(?:种|样|类|边|头)(?:项目)?[^,，。\d]{0,4}(?:各|都)[^,，。\d一二两三四五六七八九十]{0,4}` + sentence.Count + `个`)
	eachOfNamed = pattern.MustCompile(`场景[^,，。;；]{0,8}(?:攻关|产业化)[^;；。\d]{0,8}各[^,，。\d一二两三四五六七八九十]{0,4}` + sentence.Count + `个|(?:攻关|产业化)[^,，。;；]{0,8}场景[^;；。\d]{0,8}各[^,，。\d一二两三四五六七八九十]{0,4}` + sentence.Count + `个`)
)

// eachKind counts the projects of both kinds where so many of each are told of, nil where not.
func eachKind(text string) map[string]int64 {
	n := int64(0)
	if m := eachOfKinds.FindStringSubmatch(text); m != nil {
		n = sentence.Small(m[2])
	} else if m := eachOfNamed.FindStringSubmatch(text); m != nil {
		n = sentence.Small(m[1] + m[2])
	}
	if n == 0 {
		return nil
	}
	return map[string]int64{"场景": n, "攻关": n}
}

// kindsIn counts the projects that a text tells of by their kind.
func kindsIn(text string) map[string]int64 {
	if of := eachKind(text); of != nil {
		return of
	}
	of := map[string]int64{}
	for _, words := range []*pattern.Pattern{kindCount, countAfter} {
		for _, m := range words.FindAllStringSubmatch(text, -1) {
			of[kindOf(m[0])] += sentence.Small(m[1])
		}
	}
	return of
}

// kindOf is the kind of project that a text names: both names of the second are of one kind.
func kindOf(text string) string {
	if kind := kindWord.FindString(text); kind != "产业化" {
		return kind
	}
	return "攻关"
}

func sumOf(of map[string]int64) (n int64) {
	for _, k := range of {
		n += k
	}
	return n
}

var (
	// someOfThose: 那两个里有一个 is one; those: 那个, 两个.
	someOfThose = pattern.MustCompile(sentence.Count + `?个?(?:里面?|里头|中|当中|之中)(?:头|面)?(?:的|有|又有)?` + sentence.Count + `个`)
	those       = pattern.MustCompile(`[那这]` + sentence.Count + `?个|` + sentence.Count + `个`)
)

// takenUp counts the projects that a national or provincial selection takes away, clause
// by clause, and all there are, by this message or by what was known. Clauses that
// speak of some of them without their kind count only where alone is set.
func (r *Reading) takenUp(known memory.Item, alone bool) (taken, all int64) {
	text := pairs.Replace(r.ownText())
	of := kindsIn(withoutTaken(text))
	told := len(of) > 1
	if !told {
		of = known.Kinds
	}
	texts, at := passing.Clauses(text)
	first := len(text)
	for i, c := range texts {
		if !passing.Truths(c)["selected_higher_level"] || told && eachKind(c) != nil {
			continue
		}
		n := int64(0)
		if alone {
			n = referents(c)
		}
		if kind := kindOf(c); n == 0 && kind != "" {
			if n = sumOf(kindsIn(c)); n == 0 { // 其中一个场景进了国家级
				n = of[kind]
			}
		}
		if n == 0 && !told {
			for name, k := range of {
				if strings.Contains(c, name) {
					n += k // 病历质控后来又进了国家级名单
				}
			}
		}
		if n > 0 {
			taken, first = taken+n, min(first, at[i])
		}
	}
	switch all = projectsOf(text[:first]); {
	case told:
		all = sumOf(of)
	case all == 0:
		if all = known.Count["selected_projects"]; all == 0 {
			all = projectsOf(text) // 一个省里选中了，一个没有，两个都是市级评上的
		}
	}
	return taken, all
}

// takenOfThose: 其中一个场景已入选国家级 counts projects of those told of before it.
var takenOfThose = pattern.MustCompile(`^(?:但是?|不过|可是?|只是|而且?)?(?:其中|[那这]?里面|里头|当中|之中|(?:场景|攻关|产业化)(?:项目)?(?:里|中|当中)(?:面|头)?)(?:的|有|就)*` + sentence.Count + `(?:个|项)|^(?:但是?|不过|可是?|只是|而且?)?(?:的|有|就)*` + sentence.Count + `(?:个|项)[^,，。\d]{0,6}(?:同时|也|还|又)`)

// someTaken is how many of those told of before a clause speaks of, 0 if of none or of all.
func someTaken(clause string) int64 {
	m := takenOfThose.FindStringSubmatch(strings.TrimSpace(clause))
	if m == nil {
		return 0
	}
	return sentence.Small(m[1] + m[2])
}

// withoutTaken leaves out the clauses that only say how many of the projects told of
// before them a selection higher up takes away: they count no further ones.
func withoutTaken(text string) string {
	texts, _ := passing.Clauses(text)
	kept := texts[:1]
	for _, c := range texts[1:] {
		if someTaken(c) == 0 || !passing.Truths(c)["selected_higher_level"] {
			kept = append(kept, c)
		}
	}
	return strings.Join(kept, "，")
}

// referents counts the projects that a clause points at.
func referents(clause string) (n int64) {
	if m := someOfThose.FindStringSubmatch(clause); m != nil {
		return sentence.Small(m[2])
	}
	for _, m := range those.FindAllStringSubmatch(clause, -1) {
		if m[1] == "" && m[2] == "" {
			n++ // 那个
		}
		n += sentence.Small(m[1] + m[2])
	}
	return n
}

var (
	// oneOfKind tells of one project with its kind: 一个选上典型应用场景, 攻关项目一个.
	oneOfKind = pattern.MustCompile(`(?:^|[^第每这那哪])[一1]个[^,，。;；、\d每给奖补]{0,24}?(场景|攻关|产业化)|(场景|攻关|产业化)(?:项目)?[一1]个([^给奖补多几]|$)`)
	// chosenTogether names several that were all selected: 智能导诊跟病历质控都评进典型应用场景.
	chosenTogether = pattern.MustCompile(`(?:我们|咱们?|我司|公司|我家|厂里)?的?((?:[\p{Han}a-z]{2,12}、)*[\p{Han}a-z]{2,12}?(?:跟|和|与|以及|还有)[\p{Han}a-z]{2,14}?)(?:这|那)?(?:[两三四2-4]个)?(?:项目)?(?:都|均|双双|全)(?:被|已|已经)?(?:评[进上为]|入选|选[上为]|列[入为]|进了|拿下|中了|获评)`)
	// bracketNamed names them behind their number: 两个项目（堆场无人集卡、智能理货）都评上.
	bracketNamed = pattern.MustCompile(`[两二三四五2-5]个(?:项目|场景)[(（]([\p{Han}a-z]{2,14}(?:(?:、|和|与|跟)[\p{Han}a-z]{2,14}){1,4})[)）](?:都|均|双双|全)(?:被|已|已经)?(?:评|入选|选|列|进|拿|中|获)`)
	betweenNames = pattern.MustCompile(`、|跟|和|与|以及|还有`)
	// noProjects are what such names are not.
	noProjects = pattern.MustCompile(`国家|省|市级|我们|他们|她|咱|公司|企业|隔壁|朋友|同行|去年|今年|前年|上半年|下半年`)
)

// oneOfEachKind counts the projects that are told of one by one, each of its own kind: 一个选上典型应用场景，
// 一个选上重点攻关及产业化. 0 if not.
func oneOfEachKind(text string) (n int64) {
	seen := map[string]bool{}
	for _, m := range oneOfKind.FindAllString(text, -1) {
		if kind := kindOf(m); !seen[kind] {
			seen[kind] = true
			n++
		}
	}
	if n < 2 {
		return 0
	}
	return n
}

// namedTogether are the projects that are named one beside the other, and were all selected.
func namedTogether(text string) []string {
	m := chosenTogether.FindStringSubmatch(text)
	if inBrackets := bracketNamed.FindStringSubmatch(text); inBrackets != nil {
		m = inBrackets
	}
	if m == nil || noProjects.MatchString(m[1]) {
		return nil
	}
	names := strings.Split(betweenNames.ReplaceAllString(m[1], "、"), "、")
	if _, own, of := strings.Cut(names[0], "的"); of { // 门诊部的智能导诊
		names[0] = own
	}
	return names
}
