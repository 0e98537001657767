package offline

import (
	"strings"

	"github.com/rongce/rongce/knowledge/pattern"
)

// How many people hold a certificate.

// inAll: 25人一共.
var inAll = pattern.MustCompile(count + `\s*(?:个|名|位)?人(?:一共|总共|合计|拢共)`)

var totalPeople = pattern.MustCompile(`(?:一共|总共|合计|现在共)(?:是|有)?\s*` + count + `\s*(?:个|名|人)(?:人)?(?:有证|拿证|持证|都有证)|(?:持证|拿证|有证|证)[^,，。¥\d]{0,4}(?:一共|总共|共)(?:是|有)?\s*` + count + `\s*(?:个|名|人|位)|总(?:人)?数?(?:共)?(?:变成?|是|为|到|成了)\s*` + count + `|剩(?:下|余)?(?:的)?` + count + `(?:个|名|人)(?:人)?(?:[,，。]|$|都|全|拿|持|有证)`)

var holders = pattern.MustCompile(`(?:到手|拿|有|持|发)(?:到|了)?证的?(?:就|只有|才|只|是|有|共)*\s*` + count + `\s*(?:个|人|名|位)|(?:拿|取得|考到|获得?|有|持)[^,，。¥没不]{0,8}证(?:书)?的?[^,，。¥\d一二两三四五六七八九十]{0,4}?\s*` + count + `(?:个|人|名|[,，。]|$)|(?:考|拿|取)(?:到|了|出|下)?[^,，。¥\d没不]{0,6}证(?:书)?(?:的|了)?(?:有|是|共)?\s*` + count + `\s*(?:个|人|名)|到手\s*` + count + `\s*(?:本|张|个)证|` + count + `\s*(?:本|张)(?:[^,，。¥]{0,4})证`)

var certified = pattern.MustCompile(`^.{0,10}(拿|取得|考|通过|获|领|过)(到|过|出|下|了)?[^,，。没]{0,12}(证|了|$)|^[^,，。]{0,4}(passed|got|obtained)`)

// headcount is how many work at a company: 我们就十来个人的小公司.
var headcount = pattern.MustCompile(count + `[来多几]?(?:个|名|号)?(?:人|员工)(?:左右)?的?[小大中微型创]{0,3}(?:公司|企业|厂|单位|规模)|(?:公司|企业|厂里?|单位|员工)(?:一共|总共|现在|就|只有|有|才)?\s*` + count + `[来多几]?(?:个|名|号)?(?:人|员工)[,，。]`)

// passedCount: 高级工考上5个，中级工考上4个.
var passedCount = pattern.MustCompile(`(?:考上|考过|考到|考出|拿到|取得|通过)(?:了|的)?\s*` + count + `\s*(?:个|人|名|本)`)

// passRate: 120人参加，通过率75%.
var passRate = pattern.MustCompile(`(?:拿到|取得|有|持)[^,，。\d]{0,12}证书?的?占(?:了)?\s*(\d{1,3})\s*%|(?:通过|合格|拿证|取证|过)率[^,，。\d]{0,4}(\d{1,3})\s*%`)

var (
	theOthers  = pattern.MustCompile(`(其余|其他|其它|剩下|余下)的?(人|都|全|均|员工|学员)[^,，。没不]{0,6}(拿|取|过|考|获|有证|持证)`)
	fellShort  = pattern.MustCompile(`(?:挂|没过|没考过|不及格|淘汰|落榜|退|退出|缺考|弃考|离职)(?:了|的)?\s*` + count + `(?:个|人|名)|` + count + `(?:个|人|名|位)?[^,，。\d]{0,4}(?:没|未|不|落榜|挂|缺考|弃考|退出)`)
	somePeople = pattern.MustCompile(count + `\s*(?:来|多)?(?:个|名|位)?(?:人|员工|学员|工人|同事)`)
	batchWhole = pattern.MustCompile(`(?:批|组|期|班)[^,，。\d一二两三四五六七八九十]{0,4}` + count + `人?(?:个|名)?[^,，。]{0,3}(?:全|都|均)[^,，。没不]{0,6}(?:证|过|取|拿)`)
	batchPart  = pattern.MustCompile(`(?:批|组|期|班)[^,，。\d一二两三四五六七八九十]{0,4}` + count + `(?:人|个|名)(?:里|中|当中|里面)?[^,，。\d]{0,3}(?:` + count + `(?:人|个|名)[^,，。没不]{0,6}(?:证|过|取|拿)|(?:过|通过|考过|合格|拿证|取证|考出|出)了?(?:证书?)?\s*` + count + `(?:个|人|名|本|张))`)
	// ofThem: 15人过了11个.
	ofThem = pattern.MustCompile(count + `(?:人|个|名)(?:里|中|当中|里面)?[^,，。\d没不]{0,3}(?:过|通过|考过|合格|拿证|取证)了?\s*` + count + `\s*(?:个|人|名)`)
)

// signedUp: 14人报名12人拿到证, 88人只有65个拿到.
var signedUp = pattern.MustCompile(count + `(?:个|人|名)(?:报名|参加|去考|培训|参训)?[,，]?(?:只有|就|才)?` + count + `(?:个|人|名)(?:已)?(?:拿|取得|考到|考过|通过|有证)`)

// correctedCount: 15个人拿证，不对，是13个.
func correctedCount(text string) int64 {
	if m := notSoMany.FindStringSubmatch(text); m != nil {
		return small(m[1])
	}
	return 0
}

var (
	notSoMany = pattern.MustCompile(`(?:不对|哦不|错了|说错|记错)[了啦]?[,，。!！]*(?:应该)?(?:是|其实是|只有)?` + count + `(?:个|人|名)`)
	// couple and alone: the speaker and another, or nobody else.
	couple = pattern.MustCompile(`我(?:和|跟|与)我?(?:老婆|老公|爱人|同事|弟弟|哥哥|姐姐|妹妹|朋友|徒弟)[^。]{0,8}(?:都|俩|两个)`)
	// oneOfTwo: 我和老婆都去考，我拿证了她没过.
	oneOfTwo = pattern.MustCompile(`我(?:和|跟|与)[^。]{2,30}(?:我|她|他)[^,，。没未]{0,4}(?:拿|考|过|有)[^,，。没未]{0,16}[,，]?(?:她|他|我)[^,，。]{0,3}(?:没|未)`)
	alone    = pattern.MustCompile(`(?:只有|就|仅)我一(?:个)?人`)
	// fractionOf: 54人里三分之二拿到证; 淘汰率15%.
	fractionOf  = pattern.MustCompile(count + `\s*(?:个|名|位)?(?:人|员工|工人|学员|居民|职工)[^。]{0,24}?([二三四五六七八九十])分之([一二三四五六七八九])[^,，。没未不]{0,6}(?:拿|取|考|过|通过|合格|有证|持证|[,，。]|$)|` + count + `\s*(?:个|名|位)?(?:人|员工|工人|学员|居民|职工)[^。]{0,30}占([二三四五六七八九十])分之([一二三四五六七八九])`)
	dropoutRate = pattern.MustCompile(count + `\s*(?:个|名|位)?(?:人|员工|工人|学员|居民|职工)[^。]{0,12}(?:淘汰率|不合格率|挂科率|未通过率)[^,，。\d]{0,3}(\d{1,2})\s*%`)
	groupPart   = pattern.MustCompile(`(?:部|车间|厂|科|队|店|班组|工段)[^,，。\d一二两三四五六七八九十]{0,3}` + count + `(?:人|个|名)[^,，。\d一二两三四五六七八九十]{0,6}` + count + `(?:人|个|名)[^,，。没未不]{0,4}(?:有|拿|取|过|持)`)
	groupWhole  = pattern.MustCompile(`(?:部|车间|厂|科|队|店|班组|工段)[^,，。\d一二两三四五六七八九十]{0,3}` + count + `(?:人|个|名)(?:全|都|均)[^,，。没未不]{0,2}(?:过|拿|取|有)`)
	halfYears   = pattern.MustCompile(`[上下]半年[^,，。\d一二两三四五六七八九十]{0,3}` + count + `(?:个|人|名)`)
	grades      = pattern.MustCompile(`(?:[一二三四五]级|初级工?|中级工?|高级工?|技师|高级技师)[^,，。\d一二两三四五六七八九十没未不]{0,3}` + count + `(?:个|人|名)`)
	batchesAll  = pattern.MustCompile(`第[一二三四五]批[^,，。\d一二两三四五六七八九十]{0,3}` + count + `(?:个|人|名)`)
	allPassed   = pattern.MustCompile(`(?:都|全员|全部|均|全)[^,，。没未不]{0,10}(?:拿|取得|过|有|考|证)`)
)

// inHand: 考试通过42个，证书下来的38个: the certificate is what counts.
var inHand = pattern.MustCompile(count + `\s*(?:个|本|张|位|名|人)(?:人的|的)?[^,，。\d没未]{0,10}证书?(?:已经|都|也)?(?:下来|发下来|到手)|证(?:书)?[^,，。]{0,4}下来[^。]{0,8}(?:只有|就|是)\s*` + count + `\s*(?:本|个|张|人)|证书?(?:已经|都|也)?(?:下来|发下来|到手|拿到手|发)(?:了|的)?(?:有|是|共|只有)?\s*` + count + `\s*(?:个|人|名|本)`)

// peopleOf returns the number of people meant: those with a certificate, where
// others are counted too.
func peopleOf(text string) int64 {
	if n := firstCount(text, countIn(inHand), onlyHolding); n > 0 {
		return n
	}
	text = notOne.ReplaceAllString(text, "总${2}")
	if n := firstCount(text, passing, tenths, halfOfThem); n > 0 {
		return n
	}
	text = headcount.ReplaceAllStringFunc(text, blank)
	return firstCount(text, peopleSaid...)
}

// peopleSaid are the ways of saying how many hold a certificate, from those that
// say most of it to a plain count of people. The first that counts anybody decides.
var peopleSaid = []func(text string) int64{
	heldNotFailed, signedUpOnly, correctedCount, fraction, restCertified, allButFailed, speakers, batches, inGroups,
	passedOfThem, countIn(inAll), countIn(totalPeople), countIn(holders), passedEach, lastCertified, plainPeople, anyPeople,
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
		return small(strings.Join(m[1:], ""))
	}
}

func onlyHolding(text string) int64 {
	if all := holding.FindAllStringSubmatch(text, -1); len(all) == 1 {
		return small(all[0][1])
	}
	return 0
}

// partOfAll is a share of a number of people; 0 where that is no whole number of them.
func partOfAll(all, share, of int64) int64 {
	if all*share%of != 0 {
		return 0
	}
	return all * share / of
}

// heldNotFailed: 没拿到证的5个，拿到证的15个: of two parts that say a number each,
// the one that says they passed, wherever it stands. 0 where there are not just these.
func heldNotFailed(text string) (n int64) {
	held, failed := 0, 0
	for _, part := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(",，。;；、", r) }) {
		all := partCount.FindAllStringSubmatch(part, -1)
		if len(all) != 1 || !aboutPassing.MatchString(part) || wholeCourse.MatchString(part) {
			continue
		}
		if notPassed.MatchString(part) {
			failed++
			continue
		}
		held, n = held+1, small(all[0][1])
	}
	if held != 1 || failed != 1 {
		return 0
	}
	return n
}

var (
	partCount    = pattern.MustCompile(count + `\s*(?:个|名|位|人)`)
	aboutPassing = pattern.MustCompile(`证|考过|通过|没过|过了|考上|合格|及格|挂了?|淘汰`)
	notPassed    = pattern.MustCompile(`没|未|冇|不|挂|淘汰|等(?:补考|着|待|通知)|缺考|弃考|放弃`)
	wholeCourse  = pattern.MustCompile(`一共|总共|合计|共有|参加|报名|报考|去考|送|组织|批|期|班|组|部|车间|厂`)
)

func signedUpOnly(text string) int64 {
	if m := signedUp.FindStringSubmatch(text); m != nil {
		return small(m[2])
	}
	return 0
}

func allButFailed(text string) int64 {
	m := failedOf.FindStringSubmatch(text)
	if m == nil || small(m[2]) == 0 {
		return 0
	}
	return small(m[1]) - small(m[2])
}

func speakers(text string) int64 {
	switch {
	case oneOfTwo.MatchString(text):
		return 1
	case couple.MatchString(text):
		return 2
	case alone.MatchString(text):
		return 1
	}
	return 0
}

func passedOfThem(text string) int64 {
	if all := ofThem.FindAllStringSubmatch(text, -1); len(all) == 1 {
		return small(all[0][2])
	}
	return 0
}

func passedEach(text string) int64 {
	all := passedCount.FindAllStringSubmatch(text, -1)
	if len(all) < 2 || strings.Contains(text, "其中") {
		return 0
	}
	var n int64
	for _, m := range all {
		n += small(m[1])
	}
	return n
}

func lastCertified(text string) int64 {
	if all := certifiedSome.FindAllStringSubmatch(text, -1); len(all) > 0 {
		return small(all[len(all)-1][1])
	}
	return 0
}

// anyPeople takes for people what is counted one by one and is none of the things
// that are counted around a training: 26个乡亲.
func anyPeople(text string) int64 {
	return countOf(anyoneCounted, notPeople.ReplaceAllString(text, " "))
}

var (
	anyoneCounted = pattern.MustCompile(count + `\s*(?:个|名|位)[\p{Han}]{2}`)
	notPeople     = pattern.MustCompile(count + `?\s*(?:个|名|位)(?:月|证|班|工种|项目|级|小时|学时|课时|课|车间|厂|部门|公司|企业|批|期|季|专业|科目|问题|条件|数|区|县|市|省|人头)`)
)

func plainPeople(text string) int64 {
	n := countOf(countPeople, text)
	for _, at := range countPeople.FindAllStringSubmatchIndex(text, -1) {
		if certified.MatchString(text[at[1]:]) {
			if v := countOf(countPeople, text[at[0]:at[1]]); v > 0 {
				n = v
			}
		}
	}
	return n
}
