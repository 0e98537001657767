package offline

import (
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Conditions of somebody else: another person, another company.

// anotherPerson is one of whom the clause tells, and not one of several:
// 我师兄倒是核心开发, but not 我和师兄都来.
var anotherPerson = pattern.MustCompile(`(?:^|[^和跟与及、同])(?:我们?|咱们?|俺)(?:的|家|有个|有一个|那个|那位)?(` + kin + `|导师|领导|老师|校友|学[长姐弟妹])(?:倒|才|也|就|呢|是|有|要|想|能|可|在|拿|做|搞|开|来|,|，|[?？]|$)`)

// speaker is who speaks, told of again.
var speaker = pattern.MustCompile(`(?:^|[,，。;；])(?:那|要是|如果)?我(?:自己|本人|呢)`)

// person returns of whom a message tells, "" if nobody is named.
func (r *Reading) person() string {
	if m := anotherPerson.FindStringSubmatch(r.masked); m != nil {
		return m[1]
	}
	if speaker.MatchString(r.masked) {
		return "我"
	}
	return ""
}

// ofAnotherPerson: the message turns from one person to another.
func (r *Reading) ofAnotherPerson(m Memory) bool {
	who, before := r.person(), m.Person
	if before == "" {
		before = "我"
	}
	return who != "" && who != before
}

var (
	// onlyMe: of several who were spoken of, the one who speaks is left.
	onlyMe = pattern.MustCompile(`(?:就|只有?|只剩|剩|光|单)(?:下|有|是|剩|余)?我(?:一个|一人|自己|本人|来|去|[,，。]|$)|我(?:一个人|自己|单独|独自|还是|照样|照旧|仍|依然)(?:来|去|过来|过去|落地|搬)|(?:just|only) me\b`)
	// otherStays is the clause that tells what another does not do.
	otherStays = pattern.MustCompile(`(?:^|[,，。;； ])(?:但是?|可是?|结果|不过|现在|后来|那)?(?:我们?)?(?:家)?(?:的)?(?:她|他|那(?:一)?[个位]|另(?:外)?一[个位]|` + kin + `)们?[^,，。;；我咱]{0,6}(?:不|没|未|留在|待在)[^,，。;；我]*`)
)

// anotherFirm is a company beside the one that was spoken of.
const anotherFirm = `(子公司|分公司|关联公司|兄弟公司|新公司|另(外)?(注册|开|办|成立|找)?一?(个|家)公司|换(一)?(个|家)公司)`

var asksForAnother = pattern.MustCompile(anotherFirm + `[^。]{0,12}(申请|报|申报|领|拿|享受|有份)`)

var (
	firmWord = pattern.MustCompile(anotherFirm)
	// parentGot tells what the company above another one received: 母公司拿过了，新成立的子公司再买.
	parentGot = pattern.MustCompile(`(母公司|总公司|集团|总部|老公司)[^,，。;；]{0,8}(领|拿|申请|享受|补)(过|到|了)+`)
)

// asksForAnotherFirm: whether a second company may apply is asked, which changes
// nothing of the first: 子公司去申请行不行，它没领过.
func (l *plan) asksForAnotherFirm(t asked.Topic) bool {
	return len(l.entering()) == 0 && l.instead(t) && asksForAnother.MatchString(l.text)
}
