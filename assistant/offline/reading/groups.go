package reading

import (
	"strings"

	"github.com/rongce/rongce/assistant/offline/passing"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Groups, batches and shares of those who were trained.

// ofThese: 报名40人，实际参加36人，这36人里有四分之三拿到.
var ofThese = pattern.MustCompile(`(?:这|其中)\s*` + sentence.Count + `\s*(?:人|个|名)(?:里|中|当中)[^。\d]{0,6}?([二三四五六七八九十])分之([一二三四五六七八九])`)

// fraction returns how many a share of those trained is: 一共54人，三分之二拿到证.
func fraction(text string) int64 {
	if m := dropoutRate.FindStringSubmatch(text); m != nil {
		if n := partOfAll(sentence.Small(m[1]), 100-sentence.Small(m[2]), 100); n > 0 {
			return n
		}
	}
	if m := ofThese.FindStringSubmatch(text); m != nil {
		if n := partOfAll(sentence.Small(m[1]), sentence.Small(m[3]), max(sentence.Small(m[2]), 1)); n > 0 {
			return n
		}
	}
	m := fractionOf.FindStringSubmatch(text)
	if m == nil {
		return 0
	}
	all, of, part := sentence.Small(m[1]+m[4]), sentence.Small(m[2]+m[5]), sentence.Small(m[3]+m[6])
	if of < 2 || part >= of {
		return 0
	}
	return partOfAll(all, part, of)
}

var (
	// fractionOf: 54人里三分之二拿到证. dropoutRate: 40人里淘汰率15%.
	fractionOf  = pattern.MustCompile(sentence.Count + `\s*(?:个|名|位)?(?:人|员工|工人|学员|居民|职工)[^。]{0,24}?([二三四五六七八九十])分之([一二三四五六七八九])[^,，。没未不]{0,6}(?:拿|取|考|过|通过|合格|有证|持证|[,，。]|$)|` + sentence.Count + `\s*(?:个|名|位)?(?:人|员工|工人|学员|居民|职工)[^。]{0,30}占([二三四五六七八九十])分之([一二三四五六七八九])`)
	dropoutRate = pattern.MustCompile(sentence.Count + `\s*(?:个|名|位)?(?:人|员工|工人|学员|居民|职工)[^。]{0,12}(?:淘汰率|不合格率|挂科率|未通过率)[^,，。\d]{0,3}(\d{1,2})\s*%`)
)

// someShare is a share of people, which may be any fraction.
const someShare = `(\d{1,3}%|百分之[一二三四五六七八九十]{1,3}|[一二两三四五六七八九]成[半一二三四五六七八九]?|[二三四五六七八九十]分之[一二三四五六七八九]|一半)`

// sharePassed: 100个人参加培训，七成拿证; 65%的人考到了证. shareFailed: 20%没过.
var (
	sharePassed = pattern.MustCompile(someShare + `(?:的)?(?:人|学员|员工|学生)?(?:最后|最终|都|已经?|当场|顺利|成功)*(?:能|会)?(?:拿|取|考|过|通过|合格|及格|有证|持证|领|获)`)
	shareFailed = pattern.MustCompile(someShare + `(?:的)?(?:人|学员|员工|学生)?(?:最后|最终|都)*(?:(?:没|未)(?:有|能)?(?:考|拿|取|通|过|合|及|领)|不合格|不及格|挂科|挂了)`)
)

// halfOf: 20个去培训，一半拿到证.
var halfOf = pattern.MustCompile(sentence.Count + `\s*(?:个|名|位|人)[^。]{0,16}一半(?:人|的人)?(?:拿|取|考|过|通过|合格|有证|持证)|` + sentence.Count + `\s*(?:个|名|位|人)[^。]{0,24}(?:证书?|过|通过|合格)的(?:人)?占了?一半|(?:^|\s)(\d{1,4})\s[^.]{0,60}\bhalf (?:of (?:them|us|those) )?(?:pass|got|get|earn|obtain|hold|made|receiv)`)

func holders(text string) int64 {
	rate := passRate.FindStringSubmatchIndex(text)
	if rate == nil {
		return 0
	}
	all := ofWhom(text[:rate[0]])
	if all == 0 {
		all = ofWhom(text)
	}
	said := passing.GroupOf(text, rate, 1)
	if said != "" {
		said += "%"
	}
	return partOfAll(max(all, 0), PercentsOf(strings.ReplaceAll(said+passing.GroupOf(text, rate, 2), " ", "")), 100)
}

// passRate: 120人参加，通过率75%.
var passRate = pattern.MustCompile(`(?:拿到|取得|有|持)[^,，。\d]{0,12}证书?的?占(?:了)?\s*(\d{1,3})\s*%|(?:通过|合格|拿证|取证|过|出证|获证|持证)率[^,，。\d]{0,4}?(\d{1,3}\s*%|[一二三四五六七八九]成[一二三四五六七八九半]?|百分之[一二三四五六七八九十]{1,3})`)

// shared returns how many a share of those trained is: 80个人，65%的人考到了证. −1 where
// it is no whole number of people, or of whom it is the share is open.
func shared(text string) int64 {
	m, failed := sharePassed.FindStringSubmatchIndex(text), shareFailed.FindStringSubmatchIndex(text)
	var part, of int64
	at := 0
	switch {
	case m != nil:
		part, of = ratio(passing.GroupOf(text, m, 1))
		at = m[0]
	case failed != nil:
		part, of = ratio(passing.GroupOf(text, failed, 1))
		part, at = of-part, failed[0]
	}
	all := ofWhom(text[:at])
	switch {
	case all == 0 || of == 0 || part <= 0 || part > of:
		return 0
	case all < 0 || len(sharesOf.FindAllString(text, 3)) > 1 && !inHundred(sharesOf.FindAllString(text, 3)):
		return -1 // 20%没考过，剩下的一半拿到了: a share of a share
	}
	if n := partOfAll(all, part, of); n > 0 {
		return n
	}
	return -1
}

// inHundred: two shares make up the whole: 65%的人考到了证，35%没过.
func inHundred(said []string) bool {
	return len(said) == 2 && PercentsOf(said[0])+PercentsOf(said[1]) == 100
}

// ofWhom is the number of people that a text tells of: the last, where it says that those
// came. −1 where several are told of: 一期50人，二期30人.
func ofWhom(text string) int64 {
	told := somePeople.FindAllStringSubmatchIndex(text, -1)
	if len(told) == 0 {
		return 0
	}
	last := told[len(told)-1]
	all := sentence.Small(passing.GroupOf(text, last, 1))
	for _, m := range told {
		if sentence.Small(passing.GroupOf(text, m, 1)) != all && !cameAtLast.MatchString(text[:last[0]]) {
			return -1
		}
	}
	return all
}

var somePeople = pattern.MustCompile(sentence.Count + `\s*(?:来|多)?(?:个|名|位)?(?:人|员工|学员|工人|同事)`)

var (
	sharesOf   = pattern.MustCompile(someShare)
	cameAtLast = pattern.MustCompile(`(实到|实际|到场|参加|参训|来了|坚持|其中|里头?|这|结业|学完|考试|应考)(了|的|有|下来)*$`)
)

// ratio reads a share as so many of so many: 65% is 65 of 100, 三分之二 2 of 3.
func ratio(share string) (part, of int64) {
	if n, some, ok := strings.Cut(share, "分之"); ok && n != "百" {
		return sentence.Small(some), sentence.Small(n)
	}
	return PercentsOf(share), 100
}

func halfOfThem(text string) int64 {
	m := halfOf.FindStringSubmatch(text)
	if m == nil {
		return 0
	}
	return partOfAll(sentence.Small(m[1]+m[2]+m[3]), 1, 2)
}
