package offline

import (
	"slices"

	"github.com/rongce/rongce/knowledge/pattern"
)

// How many hold a certificate, from the lots that messages tell of one after the other.

// roll is what a conversation knows of those trained.
type roll struct {
	people  int64 // who hold a certificate, or of whom none does
	trained int64
	none    bool // nobody holds one
	aside   bool // the message tells only of those without one
}

// call brings a roll to what a message says; false where it says nothing of this kind.
func (was roll) call(text string) (roll, bool) {
	if m := notSoMany.FindStringSubmatch(text); m != nil && small(m[1]) > 0 {
		return roll{people: small(m[1]), trained: max(was.trained, small(m[1]))}, true
	}
	if m := nowHold.FindStringSubmatch(text); m != nil && was.people > 0 && small(m[1]) > 0 {
		return roll{people: small(m[1]), trained: max(was.trained, small(m[1]))}, true
	}
	text = noneAtAll(noneOf.ReplaceAllString(paidBefore.ReplaceAllString(text, ""), "${1}没"))
	if left := shareTold.ReplaceAllString(text, ""); leftCounted.MatchString(left) {
		text = left // 三分之一没考过，剩下20个都有证
	}
	if inShares.MatchString(text) || nobodyPassed.MatchString(text) {
		return was, false
	}
	told := lots(headcount.ReplaceAllStringFunc(text, blank))
	told = slices.DeleteFunc(told, func(l lot) bool { // 那4个里补考过了3个: who the 4 are is known
		return l.open && !l.passed && l.that && was.people > 0 && l.n == was.trained-was.people
	})
	if now, ok := inTurn(told); ok {
		return now, true
	}
	if inGroups(text) > 0 || batches(text) > 0 {
		return was, false
	}
	passed, failed, plain := split(told)
	if len(passed) > 0 && len(failed) == 0 && onMyOwn.MatchString(text) {
		return roll{people: 1, trained: 1}, true
	}
	if len(passed)+len(failed) == 0 {
		if len(told) == 1 && len(plain) == 1 && was.people > 1 && newsWord.MatchString(text) && !goes.MatchString(text) {
			return roll{people: plain[0].n, trained: max(was.trained, plain[0].n), none: was.none}, true // sorry, make that eight
		}
		return was, false
	}
	alsoPassed := len(failed) == 0 && slices.ContainsFunc(passed, func(l lot) bool { return l.more }) // 我也考到了，我们俩一共呢
	for _, l := range told {
		if l.sum && l.n > 1 && !l.failed && (was.people > 0 || l.passed || alsoPassed) && (l.passed || len(passed) > 0) {
			return roll{people: l.n, trained: max(was.trained, l.n)}, true
		}
	}
	if now, ok := was.agreeing(passed, failed, plain); ok {
		return now, true
	}
	if now, ok := ofWhole(passed, failed, plain); ok {
		return now, true
	}
	if len(plain) > 0 || was.people == 0 && !was.none {
		return ofParts(passed, failed, plain)
	}
	return was.next(passed, failed)
}

var (
	// notSoMany: 15个人拿证，不对，是13个.
	notSoMany = pattern.MustCompile(`(?:不对|哦不|错了|说错|记错)[了啦]?[,，。!！]*(?:应该)?(?:是|其实是|只有)` + count + `(?:个|人|名)`)
	// nowHold: 补考又过了一个，现在8个有证.
	nowHold = pattern.MustCompile(`(?:现在|如今|目前|这下|到现在)(?:一共|总共|共)?(?:就|已经|是|有)*` + count + `(?:个|人|名)(?:人|员工)?(?:都)?(?:有证|持证|拿证|拿到证|过了|合格)`)
	// paidBefore: 去年那40人已经补过了 are none of those asked about.
	paidBefore = pattern.MustCompile(`[^,，。]*(?:补过|领过|发过)(?:了|钱|补贴)?[,，。]`)
	// noneOf: 行政部3人一个没过.
	noneOf  = pattern.MustCompile(`(` + countedBy + `(?:人|个|名))[^,，。]{0,2}(?:一个|1个)(?:也|都)?没`)
	onMyOwn = pattern.MustCompile(`(?:只有|就|仅)我一(?:个)?人`)
)

// goes tells who was trained, not who passed.
var goes = pattern.MustCompile(`去|参加|报名|参训|送|派|train|took|take|sent|join|sign`)

// inTurn adds up those who passed of several wholes, each told of before its own:
// 第一批20人过了18个，第二批15人过了11个.
func inTurn(told []lot) (now roll, ok bool) {
	told = slices.DeleteFunc(slices.Clone(told), func(l lot) bool { return l.passed && l.n == 0 })
	groups := 0
	told = slices.DeleteFunc(told, func(l lot) bool { return l.failed && l.n > 0 && !l.but })
	for i := 0; i < len(told); i, groups = i+1, groups+1 {
		of := told[i]
		if of.n > 1 && !of.passed && !of.failed && i+1 < len(told) {
			i++ // 18人里13个拿证
		} else if !of.all {
			return now, false // 25人全部拿证
		}
		if some := told[i]; !some.passed || some.more || some.rest || some.sum || some.n < 1 || some.n > of.n {
			return now, false
		}
		now.people, now.trained = now.people+told[i].n, now.trained+of.n
	}
	if groups < 2 {
		return now, false
	}
	return now, true
}

// split sorts lots by how it went; who are told of without a word of it are the
// whole. Of those that are no number, what says something of all stays.
func split(told []lot) (passed, failed, plain []lot) {
	for _, l := range told {
		switch {
		case l.failed || l.but:
			if l.but {
				l.failed = true
			}
			failed = append(failed, l)
			if l.but && l.passed {
				passed = append(passed, lot{passed: true, rest: true})
			}
		case l.passed:
			passed = append(passed, l)
		case l.n > 1:
			plain = append(plain, l)
		}
	}
	if last := len(passed) - 1; last > 0 && narrows(passed) {
		plain, passed = append(plain, passed[:last]...), passed[last:] // 12 passed, but only 9 have it
	}
	return passed, failed, plain
}

func inNumbers(lots []lot) (n int64, some []lot) {
	for _, l := range lots {
		if l.n > 0 || l.one {
			n, some = n+max(l.n, 1), append(some, l)
		}
	}
	return n, some
}

// ofWhole works out who holds one where the message itself tells of the whole:
// 28个人去培训，21个把证考下来了.
func ofWhole(passed, failed, plain []lot) (roll, bool) {
	hold, ps := inNumbers(passed)
	lack, fs := inNumbers(failed)
	var whole int64
	for _, l := range plain {
		if whole > 0 && l.n != whole && len(ps) == 0 {
			return roll{}, false // 计划40人，实到31人
		}
		whole = max(whole, l.n)
	}
	if whole == 0 {
		return roll{}, false
	}
	switch {
	case len(ps) > 1 && len(fs) == 0 && eachOwn(ps) == whole:
		hold = whole // 我们俩都去了，她拿三级证，我拿四级证
	case len(ps) == 1 && hold > whole && !ps[0].more:
		whole = hold // 名单有2个人重复，拿证的是10个人
	case len(ps) > 1 && !apartFrom(ps), hold > whole:
		return roll{}, false
	case hold > 0:
	case len(fs) > 0 && len(fs) < 4:
		hold = whole - lack
	case len(failed) > 0 && len(passed) == 0:
		return roll{people: whole, trained: whole, none: true}, true
	case len(failed) > 0:
		return roll{}, false
	default:
		hold = whole
	}
	if hold < 1 {
		return roll{}, false
	}
	return roll{people: hold, trained: whole}, true
}

// agreeing is where a message tells what changed, and what that makes of the number
// that was known: 3个没考过，是11个.
func (was roll) agreeing(passed, failed, plain []lot) (roll, bool) {
	hold, ps := inNumbers(passed)
	lack, _ := inNumbers(failed)
	for _, l := range append(plain, ps...) {
		if l.n > 1 && was.people > 0 && !was.none && (l.n == was.people-lack && lack > 0 || l.n == was.people+hold && hold > 0) {
			return roll{people: l.n, trained: max(was.trained, was.people, l.n)}, true
		}
	}
	return was, false
}

// ofParts works out who holds one where nobody tells of the whole: 21个把证考下来了.
func ofParts(passed, failed, plain []lot) (roll, bool) {
	hold, ps := inNumbers(passed)
	lack, fs := inNumbers(failed)
	if n := eachOwn(ps); n > 0 && len(ps) > 1 && len(plain) == 0 && len(fs) == 0 {
		return roll{people: n, trained: n}, true
	}
	pointed := len(ps) == 1 && ps[0].one && len(fs) == 0
	if len(plain) > 0 || len(ps) == 0 || pointed || len(ps) > 1 && !apartFrom(ps) {
		return roll{}, false
	}
	if among := !slices.ContainsFunc(fs, func(l lot) bool { return !l.part && (l.n > 0 || l.more) }); len(ps) == 1 && among && lack < hold {
		return roll{people: hold - lack, trained: hold}, true // 我和媳妇都考了证，她那本是结业证
	}
	return roll{people: hold, trained: hold + lack}, true
}

// apartFrom tells whether lots add up: the first and what comes on top of it,
// persons one by one, or group by group in the same words.
func apartFrom(lots []lot) bool {
	return !slices.ContainsFunc(lots[1:], func(l lot) bool {
		alike := l.how == lots[0].how && !l.part && !l.news // 高级工考上5个，中级工考上4个
		return !l.more && !l.rest && !l.one && !alike
	})
}

// next changes what was known by what a message says of some of them.
func (was roll) next(passed, failed []lot) (roll, bool) {
	had, all := was.people, max(was.trained, was.people)
	if was.none {
		had = 0
	}
	now := func(n int64) (roll, bool) {
		if n < 1 {
			return was, false
		}
		return roll{people: n, trained: max(all, n)}, true
	}
	hold, ps := inNumbers(passed)
	lack, fs := inNumbers(failed)
	switch {
	case len(ps) > 0:
		if l := ps[0]; len(ps) > 1 && !apartFrom(ps) {
			return was, false
		} else if !was.none && (l.more || l.rest) && len(fs) == 0 || l.more && had > 0 && had+hold <= all {
			if l.rest && !l.more && all == had && hold < had {
				return now(hold) // 剩下11个都拿证, of those known
			}
			return now(had + hold)
		} else if l.one && l.n == 0 && had > 0 {
			if had < all && l.one {
				return now(had + hold)
			}
			return was, false
		}
		return now(hold)
	case len(fs) > 0 && len(passed) == 0:
		known := all > had && lack == all-had && !slices.ContainsFunc(fs, func(l lot) bool { return l.news || l.part })
		beyond := fs[0].more && !fs[0].part && !fs[0].news // 还有一位证没拿到
		if !was.none && (known || fs[0].rest || beyond) {
			was.aside = true
			return was, true
		}
		return now(had - lack)
	case len(fs) > 0:
		return was, false
	case len(passed) > 0 && len(failed) == 0:
		l := passed[len(passed)-1]
		if !was.none && !(had < all && (l.rest || l.all || l.more)) {
			return was, false
		}
		return now(all)
	}
	return was, false
}
