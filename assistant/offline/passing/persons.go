package passing

import (
	"strconv"
	"strings"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// person is one, or so many of a kind: 我老公, 他的两个徒弟, 三个室友, 他.
const person = `(?:(?:我们|我|你|他|她|咱|俺|自己)?(?:家|的|那)?(?:另外?|其他|其它)?(?:(?P<n>` + countedBy + `)(?:个|名|位)|(?P<m>[两俩仨]))?` + sentence.Kin + `(?:家的)?|我自己|自己|本人|我|他|她|您|你)`

// countedBy is count, without its group.
const countedBy = `(?:[一二两俩三仨四五六七八九十百]{1,4}|\d{1,5})`

// EnglishKin are the people of whom somebody speaks in English: my wife, a colleague.
const EnglishKin = `(?:(?:older |younger |little |big |own |other |dear |best )?(?:wife|husband|brother|sister|mom|mum|mother|dad|father|son|daughter|cousin|friend|room ?mate|flat ?mate|colleague|co-?worker|classmate|boyfriend|girlfriend|partner|spouse|fianc[eé]e?|neighbou?r|aunt|uncle|nephew|niece|buddy|mate|pal|apprentice|trainee)(?:-in-law)?s?)`

const englishPerson = `(?:me|i|myself|he|she|him|her|(?:(?:my|his|her|our|a|another|the) )?(?:(?P<n>\d{1,3}|` + englishSmall + `) (?:of (?:my|our) )?)?` + EnglishKin + `)`

const englishSmall = `one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|a dozen`

var (
	personsList = pattern.MustCompile(unnamed(person) + `(?:(?:、|和|跟|与|还有|加上?|以及|及|连同|，|,)` + unnamed(person) + `)+`)
	onePerson   = pattern.MustCompile(person)
	listEN      = pattern.MustCompile(`\b` + unnamed(englishPerson) + `(?:(?:, and | and |, | plus | & | with )` + unnamed(englishPerson) + `)+\b`)
	onePersonEN = pattern.MustCompile(`\b` + englishPerson + `\b`)
	// setOf: 我们仨, 师徒三个, 一家三口.
	setOf = pattern.MustCompile(`(?:(?:我|咱|你|他|她|俺)们?|夫妻|夫妇|父子|父女|母子|母女|兄弟|姐妹|姐弟|兄妹|师徒|师生|爷孙|婆媳|闺蜜|爷|娘|哥|姐|一家|全家|(?:我|咱)们?家)(?:` +
		`([俩仨])(?:个人|人|个)?|` + sentence.Count + `(?:个人|口子|个|口|人|名|位))`)
	// ofThree: 三兄弟.
	ofThree = pattern.MustCompile(sentence.Count + `(?:个)?(?:兄弟|姐妹|师徒|姐弟|兄妹|父子|母女)`)
	// eldest: 老大老二都拿到了.
	eldest = pattern.MustCompile(`(?:我们?家)?(?:老[大二三四幺][和跟、]?){2,}`)
	// bareCount: 第一批20人过了18.
	bareCount = pattern.MustCompile(`((?:过了?|拿到|考[出到下]来?|合格|取证|拿证|下来|没过|证书?)(?:的|了|有|就|只|是)*)(\d{1,4})(\s*[,，。;；]|$)`)
	// ofThoseEN: two of those 12.
	ofThoseEN = pattern.MustCompile(`\b(\d{1,4}|` + englishSmall + `) of (?:those|these|the|our|my) (\d{1,4}|` + englishSmall + `)\b`)
	// pairOf: 夫妻双双, 小两口.
	pairOf    = pattern.MustCompile(`(?:我们|他们)?(?:小|老)?两口子?|(?:夫妻|夫妇|父子|母子|母女|父女|姐妹|兄弟|姐弟|师徒|婆媳)(?:双双|两人|二人|都)|双胞胎`)
	besideMe  = pattern.MustCompile(`除了我(?:自己)?[,，]?(?:还有|另有|另外)` + sentence.Count + `(?:个|名|位)`)
	loosePair = pattern.MustCompile(`(?:^|[^\p{Han}])([俩仨])(?:人|个)`)
	bothEN    = pattern.MustCompile(`\b(?:(?:both of|the two of|two of) (?:us|them|you)|(?:we|they|us|them) both)\b`)
	setEN     = pattern.MustCompile(`\b(?:all |the )+(\d{1,3}|` + englishSmall + `)(?: of (?:us|them|you))?\b`)
)

// unnamed drops the names of groups, of which an expression may have each once.
func unnamed(words string) string {
	return strings.NewReplacer("(?P<n>", "(?:", "(?P<m>", "(?:").Replace(words)
}

// persons writes each phrase that names persons as a number of people.
func persons(text string) string {
	so := func(n int64) string { return " " + strconv.FormatInt(n, 10) + "个人" }
	counting := func(words *pattern.Pattern, more int64) {
		text = words.ReplaceAllStringFunc(text, func(m string) string {
			if n := sentence.Small(strings.Join(words.FindStringSubmatch(m)[1:], "")); n+more > 1 { // 她一个人 is one who is pointed at
				return so(n + more)
			}
			return m
		})
	}
	text = ofThoseEN.ReplaceAllString(text, "$2 people, $1 of them ")
	text = bareCount.ReplaceAllString(text, "${1}${2}个${3}")
	text = eldest.ReplaceAllStringFunc(text, func(m string) string { return so(int64(strings.Count(m, "老"))) })
	counting(besideMe, 1)
	list := func(words, one *pattern.Pattern) {
		text = words.ReplaceAllStringFunc(text, func(m string) string {
			var n int64
			for _, p := range one.FindAllStringSubmatch(m, -1) {
				n += max(1, smallEN(strings.Join(p[1:], "")))
			}
			return so(n)
		})
	}
	if !theySeveral.MatchString(text) {
		list(personsList, onePerson)
	}
	counting(setOf, 0)
	counting(ofThree, 0)
	text = pairOf.ReplaceAllString(text, so(2))
	text = loosePair.ReplaceAllStringFunc(text, func(m string) string {
		return strings.NewReplacer("俩", "2个", "仨", "3个").Replace(strings.TrimSuffix(m, "个"))
	})
	list(listEN, onePersonEN)
	text = bothEN.ReplaceAllString(text, so(2))
	return setEN.ReplaceAllStringFunc(text, func(m string) string { return so(smallEN(setEN.FindStringSubmatch(m)[1])) + " all " })
}

// theySeveral are people without a number, whom nobody can count: 我和同事们, 几个室友.
var theySeveral = pattern.MustCompile(`(?:几|一些|一帮|一群|好多)(?:个|名|位)?` + sentence.Kin + `|` + sentence.Kin + `们`)

// smallEN reads a small number in either language; 0 is none.
func smallEN(word string) int64 {
	if n := EnglishOr(word); n > 0 {
		return n
	}
	at := strings.Index(englishSmall, word+"|")
	if word == "" || at < 0 && word != "a dozen" {
		return 0
	}
	switch n := int64(strings.Count(englishSmall[:max(at, 0)], "|")) + 1; {
	case word == "a dozen":
		return 12
	case n > 20:
		return (n - 18) * 10
	default:
		return n
	}
}
