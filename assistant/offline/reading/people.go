package reading

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/passing"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// How many people hold a certificate.

var totalPeople = pattern.MustCompile(`(?:一共|总共|合计|现在共)(?:是|有)?\s*` + sentence.Count + `\s*(?:个|名|人)(?:人)?(?:有证|拿证|持证|都有证)|(?:持证|拿证|有证|证)[^,，。¥\d]{0,4}(?:一共|总共|共)(?:是|有)?\s*` + sentence.Count + `\s*(?:个|名|人|位)|总(?:人)?数?(?:共)?(?:变成?|是|为|到|成了)\s*` + sentence.Count + `|剩(?:下|余)?(?:的)?` + sentence.Count + `(?:个|名|人)(?:人)?(?:[,，。]|$|都|全|拿|持|有证)`)

var certified = pattern.MustCompile(`^.{0,10}(拿|取得|考|通过|获|领|过)(到|过|出|下|了)?[^,，。没]{0,12}(证|了|$)|^[^,，。]{0,4}(passed|got|obtained)`)

// PeopleOf returns the number of people meant: those with a certificate, where
// others are counted too.
func PeopleOf(text string) int64 {
	text = notOne.ReplaceAllString(text, "总${2}")
	if n := firstCount(text, holders, shared, halfOfThem); n > 0 {
		return n
	}
	text = passing.Headcount.ReplaceAllStringFunc(text, sentence.Blank)
	return firstCount(text, peopleSaid...)
}

// peopleSaid are the ways of saying how many hold a certificate, from those that
// say most of it to a plain count of people. The first that counts anybody decides.
var peopleSaid = []func(text string) int64{
	fraction, passing.Batches, passing.InGroups, plainPeople, anyPeople,
}

func firstCount(text string, ways ...func(string) int64) int64 {
	for _, way := range ways {
		if n := way(text); n > 0 {
			return n
		}
	}
	return 0
}

// countIn counts by a pattern of which one group holds the number.
func countIn(words *pattern.Pattern) func(string) int64 {
	return func(text string) int64 {
		m := words.FindStringSubmatch(text)
		if m == nil {
			return 0
		}
		return sentence.Small(strings.Join(m[1:], ""))
	}
}

// partOfAll is a share of a number of people; 0 where that is no whole number of them.
func partOfAll(all, share, of int64) int64 {
	if all*share%of != 0 {
		return 0
	}
	return all * share / of
}

// anyPeople takes for people what is counted one by one and is none of the things
// that are counted around a training: 26个乡亲.
func anyPeople(text string) int64 {
	return passing.CountOf(anyoneCounted, notPeople.ReplaceAllString(text, " "))
}

var (
	anyoneCounted = pattern.MustCompile(sentence.Count + `\s*(?:个|名|位)[\p{Han}]{2}`)
	notPeople     = pattern.MustCompile(sentence.Count + `?\s*(?:个|名|位)(?:月|证|职业|技能|等级|班|工种|项目|级|小时|学时|课时|课|车间|厂|部门|公司|企业|批|期|季|专业|科目|问题|条件|数|区|县|市|省|人头)`)
)

func plainPeople(text string) int64 {
	n := passing.CountOf(CountPeople, text)
	for _, at := range CountPeople.FindAllStringSubmatchIndex(text, -1) {
		if certified.MatchString(text[at[1]:]) {
			if v := passing.CountOf(CountPeople, text[at[0]:at[1]]); v > 0 {
				n = v
			}
		}
	}
	return n
}

// rollOf is what an item knows of those trained.
func rollOf(it *memory.Item) passing.Roll {
	was := passing.Roll{People: it.Count["people"], Trained: it.Trained}
	if v, ok := it.Truth["certificate_obtained"]; ok {
		was.None, was.People = !v, max(was.People, 1)
	}
	return was
}

// certified brings an item to what the message says of who holds a certificate;
// false where this has to be read otherwise.
func (r *Reading) certified(g *Gathered, it *memory.Item) bool {
	was := rollOf(it)
	now, ok := was.Call(strings.TrimSpace(passing.Straight(r.ownText())))
	if !ok {
		if severalPassed(r.ownText()) && it.Count["people"] == 0 && len(g.Items) == 1 {
			g.Ask = "几个人取得了职业技能等级证书，还要请您告诉我人数"
		}
		return false
	}
	if now.Aside { // 剩下那7个没证的一毛没有: they get none, and the others stay
		g.Items, g.Aside, g.Fresh = []memory.Item{{Truth: map[string]bool{"certificate_obtained": false}}}, true, true
		return true
	}
	g.Recounted = was.People > 1 && now.People != was.People || was.None
	it.Trained = now.Trained
	Set(&it.Count, "people", now.People)
	Set(&it.Truth, "certificate_obtained", !now.None)
	g.Fresh = true
	if aboutCount.MatchString(r.Masked) {
		it.Assumptions = append(it.Assumptions, aboutSo)
	}
	return true
}

// severalPassed: 我和几个同事都拿到证, of whom nobody says how many they are.
func severalPassed(text string) bool {
	if !uncountedPeople.MatchString(text) {
		return false
	}
	told := passing.Lots(text)
	return len(told) > 0 && !slices.ContainsFunc(told, func(l passing.Lot) bool { return l.N > 0 || l.Failed })
}

var uncountedPeople = pattern.MustCompile(`(?:员工|工人|学员|学生|师傅|姑娘|小伙子?|兄弟|伙计|大姐|阿姨|乡亲|` + sentence.Kin + `)们|[一二三四五六七八九]?十几(?:个|名|位|号)人?|几十(?:个|名|位|号)人?|(?:几|一些|一帮|一群|一批|好多|不少|好几)(?:个|名|位)?(?:人|员工|工人|学员|学生|师傅|` + sentence.Kin + `)|\b(?:some|several|a few|many) (?:of (?:us|my|our)|` + passing.EnglishKin + `|employees|workers|trainees|staff)`)

const aboutSo = "数量是约数，以最后的实际数为准"
