package sentence

import (
	"fmt"
	"slices"
	"strings"

	"github.com/rongce/rongce/knowledge/pattern"
)

// People who were trained, told group by group: 装配车间14人、测试车间9人都拿到证了. They are one number; who puts one of
// the groups right later gets the sum of all again.

// Team is so many people by the name that they were told under.
type Team struct {
	Name string `json:"name"`
	N    int64  `json:"n"`
}

const (
	// groupName is a part of a company or of a year, a trade or a level, by which people are told apart.
	groupName = `(?:第?[一二三四五六七八九1-9甲乙丙丁a-d]|[老新东西南北大小早中晚白夜])?(?:[\p{Han}]{0,4}?)(?:车间|事业部|部门|部|处|科|室|班组|班|小组|组|厂区|工厂|分厂|厂|基地|园区|门店|店|分公司|总部|校区|中心|队|批|期|线|季度|半年|月份?(?:那批)?|[^员人]工|[^人职学成会队店动]员|师|岗|研发|测试|运维|仓库|售后|销售|生产|质检|客服|行政|男的|女的|男生|女生|技师|学徒)`
	// peopleSent stands between the name of a group and its number.
	peopleSent = `(?:那边?|这边?|那里|那头)?(?:一共|总共|共)?(?:有|是|去了?|来了?|送了?|派了?|报了?|考了?|出了?)?\s*`
)

var (
	oneGroup = pattern.MustCompile(`(` + groupName + `)` + peopleSent + Count + `\s*(?:个人|名员工|人|个|名|位)`)
	// betweenGroups is all that stands between two of them.
	betweenGroups = pattern.MustCompile(`^\s*[,，、;；.。]?\s*(?:和|跟|与|及|以及|还有|另外|加上?)?\s*$`)
	// noGroup is a stage that the same people go through, or somebody else.
	noGroup = pattern.MustCompile(`报名|参加|参训|实到|应到|通过|合格|没|未|不|拿|考|取|有证|持证|去年|前年|明年|其中|其余|剩|另|隔壁|别|他们|客户|子公司|证|等级|每`)
	// ofTrained are the words of a training, without which people are counted for something else.
	ofTrained = pattern.MustCompile(`证|培训|技能|考过|考出`)
	// apartFromAll begins what would tell one group from the others: 第一批8人都过了，第二批6人一个没过.
	apartFromAll = pattern.MustCompile(`^\s*(?:里|中|当中|过了?|通过|合格|参加|培训|报名|拿|取|考|有证|持证|没|未|实际|只|才|其中)`)
	sumOfGroups  = pattern.MustCompile(`^\s*[,，、;；]?\s*(?:一共|总共|合计|加起来|共计|共|合起来|总计)(?:是|有)?\s*` + Count + `\s*(?:个人|人|个|名|位)`)
)

// toldInGroups puts the number of all people in the place of a list of groups; no groups if the text tells none.
func toldInGroups(text string) (string, []Team) {
	if !ofTrained.MatchString(text) {
		return text, nil
	}
	var groups []Team
	from, to := -1, -1
	for _, at := range oneGroup.FindAllStringSubmatchIndex(text, -1) {
		g := Team{Name: nameOfGroup(text[at[2]:at[3]]), N: Small(text[at[4]:at[5]])}
		start := at[3] - len(g.Name)
		if to >= 0 && !betweenGroups.MatchString(text[to:start]) {
			if len(groups) > 1 {
				break
			}
			groups, from = nil, -1
		}
		if g.N < 1 || noGroup.MatchString(g.Name) || slices.ContainsFunc(groups, func(o Team) bool { return o.Name == g.Name }) {
			return text, nil
		}
		if from < 0 {
			from = start
		}
		groups, to = append(groups, g), at[1]
	}
	if len(groups) < 2 || apartFromAll.MatchString(text[to:]) {
		return text, nil
	}
	all := HeadsIn(groups)
	if m := sumOfGroups.FindStringSubmatch(text[to:]); m != nil {
		if Small(m[1]) != all {
			return text, nil // what they are said to come to is another number: whoever said so is asked
		}
		return text[:from] + strings.TrimLeft(text[to:], " ,，、;；"), groups
	}
	return text[:from] + fmt.Sprint(all) + "个人" + text[to:], groups
}

// nameOfGroup is a name without what only leads to it: 培训，装配车间.
func nameOfGroup(name string) string {
	return leadsToGroup.ReplaceAllString(name, "")
}

var leadsToGroup = pattern.MustCompile(`^(?:我们|公司|和|跟|与|及|还有|另外|的|是|有|了|加上?)+`)

// HeadsIn is how many people there are in all groups.
func HeadsIn(groups []Team) (n int64) {
	for _, g := range groups {
		n += g.N
	}
	return n
}

// projectsInPlaces puts the number of all projects in the place of a list of them by place: 福清厂两个、长乐厂一个都评上.
func projectsInPlaces(text string) string {
	m := placesChosen.FindStringSubmatchIndex(text)
	if m == nil {
		return text
	}
	return text[:m[0]] + fmt.Sprint(Small(text[m[2]:m[3]])+Small(text[m[4]:m[5]])) + "个项目都" + text[m[6]:]
}

var placesChosen = pattern.MustCompile(`[\p{Han}]{2,4}(?:厂区?|工厂|基地|车间|园区|分公司|那边)(?:有)?([一二两三四五1-5])个[、,，和跟]\s*[\p{Han}]{2,4}(?:厂区?|工厂|基地|车间|园区|分公司|那边)(?:有)?([一二两三四五1-5])个(?:都|全|均|也)?((?:被)?(?:评上|入选|选上|评进|评为|获评))`)
