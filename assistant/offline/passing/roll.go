package passing

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// How many hold a certificate, from the lots that messages tell of one after the other.

// Roll is what a conversation knows of those trained.
type Roll struct {
	People  int64 // who hold a certificate, or of whom none does
	Trained int64
	None    bool // nobody holds one
	Aside   bool // the message tells only of those without one
}

// Call brings a roll to what a message says; false where it says nothing of this kind.
func (was Roll) Call(text string) (Roll, bool) {
	if m := notSoMany.FindStringSubmatch(text); m != nil && sentence.Small(m[1]) > 0 {
		return Roll{People: sentence.Small(m[1]), Trained: max(was.Trained, sentence.Small(m[1]))}, true
	}
	if m := nowHold.FindStringSubmatch(text); m != nil && was.People > 0 && sentence.Small(m[1]) > 0 {
		return Roll{People: sentence.Small(m[1]), Trained: max(was.Trained, sentence.Small(m[1]))}, true
	}
	text = noneAtAll(noneOf.ReplaceAllString(paidBefore.ReplaceAllString(text, ""), "${1}没"))
	if left := shareTold.ReplaceAllString(text, ""); leftCounted.MatchString(left) {
		text = left // 三分之一没考过，剩下20个都有证
	}
	if inShares.MatchString(text) || nobodyPassed.MatchString(text) {
		return was, false
	}
	told := Lots(Headcount.ReplaceAllStringFunc(text, sentence.Blank))
	told = slices.DeleteFunc(told, func(l Lot) bool { // 那4个里补考过了3个: who the 4 are is known
		return l.open && !l.passed && l.that && was.People > 0 && l.N == was.Trained-was.People
	})
	if now, ok := inTurn(told); ok {
		return now, true
	}
	if InGroups(text) > 0 || Batches(text) > 0 {
		return was, false
	}
	passed, failed, plain := split(told)
	if len(passed) > 0 && len(failed) == 0 && onMyOwn.MatchString(text) {
		return Roll{People: 1, Trained: 1}, true
	}
	if len(passed)+len(failed) == 0 {
		if len(told) == 1 && len(plain) == 1 && was.People > 1 && newsWord.MatchString(text) && !goes.MatchString(text) {
			return Roll{People: plain[0].N, Trained: max(was.Trained, plain[0].N), None: was.None}, true // sorry, make that eight
		}
		return was, false
	}
	alsoPassed := len(failed) == 0 && slices.ContainsFunc(passed, func(l Lot) bool { return l.more }) // 我也考到了，我们俩一共呢
	for _, l := range told {
		if l.sum && l.N > 1 && !l.Failed && (was.People > 0 || l.passed || alsoPassed) && (l.passed || len(passed) > 0) {
			return Roll{People: l.N, Trained: max(was.Trained, l.N)}, true
		}
	}
	if now, ok := was.agreeing(passed, failed, plain); ok {
		return now, true
	}
	if now, ok := ofWhole(passed, failed, plain); ok {
		return now, true
	}
	if len(plain) > 0 || was.People == 0 && !was.None {
		return ofParts(passed, failed, plain)
	}
	return was.next(passed, failed)
}

var (
	// nobodyPassed leaves nobody to count.
	nobodyPassed = pattern.MustCompile(`(?:一个|一)(?:人)?(?:都|也)(?:没|未|不)|全军覆没|没有?一个|nobody|no one|none of`)
	// inShares are groups and shares, which are added up elsewhere.
	inShares    = pattern.MustCompile(`\bhalf\b|[一二两三四五六七八九\d]成|分之|%|率|每(?:个)?(?:批|班|期|组|场|轮)|比第|一半|(?:classes|groups|batches) of\b`)
	shareTold   = pattern.MustCompile(`[^,，。]*(?:分之|\d%|[一二两三四五六七八九]成|每个?(?:批|班|期|组|场|轮))[^,，。]*[,，。]`)
	leftCounted = pattern.MustCompile(`(?:剩下?的?|其余的?|余下的?|最后|最终|实际)` + countedBy + `(?:个|名|位|人)`)
)

var (
	// notSoMany: 15个人拿证，不对，是13个.
	notSoMany = pattern.MustCompile(`(?:不对|哦不|错了|说错|记错)[了啦]?[,，。!！]*(?:应该)?(?:是|其实是|只有)` + sentence.Count + `(?:个|人|名)`)
	// nowHold: 补考又过了一个，现在8个有证.
	nowHold = pattern.MustCompile(`(?:现在|如今|目前|这下|到现在)(?:一共|总共|共)?(?:就|已经|是|有)*` + sentence.Count + `(?:个|人|名)(?:人|员工)?(?:都)?(?:有证|持证|拿证|拿到证|过了|合格)`)
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
func inTurn(told []Lot) (now Roll, ok bool) {
	told = slices.DeleteFunc(slices.Clone(told), func(l Lot) bool { return l.passed && l.N == 0 })
	groups := 0
	told = slices.DeleteFunc(told, func(l Lot) bool { return l.Failed && l.N > 0 && !l.but })
	for i := 0; i < len(told); i, groups = i+1, groups+1 {
		of := told[i]
		if of.N > 1 && !of.passed && !of.Failed && i+1 < len(told) {
			i++ // 18人里13个拿证
		} else if !of.all {
			return now, false // 25人全部拿证
		}
		if some := told[i]; !some.passed || some.more || some.rest || some.sum || some.N < 1 || some.N > of.N {
			return now, false
		}
		now.People, now.Trained = now.People+told[i].N, now.Trained+of.N
	}
	if groups < 2 {
		return now, false
	}
	return now, true
}

// split sorts lots by how it went; who are told of without a word of it are the
// whole. Of those that are no number, what says something of all stays.
func split(told []Lot) (passed, failed, plain []Lot) {
	for _, l := range told {
		switch {
		case l.Failed || l.but:
			if l.but {
				l.Failed = true
			}
			failed = append(failed, l)
			if l.but && l.passed {
				passed = append(passed, Lot{passed: true, rest: true})
			}
		case l.passed:
			passed = append(passed, l)
		case l.N > 1:
			plain = append(plain, l)
		}
	}
	if last := len(passed) - 1; last > 0 && narrows(passed) {
		plain, passed = append(plain, passed[:last]...), passed[last:] // 12 passed, but only 9 have it
	}
	return passed, failed, plain
}

func inNumbers(lots []Lot) (n int64, some []Lot) {
	for _, l := range lots {
		if l.N > 0 || l.one {
			n, some = n+max(l.N, 1), append(some, l)
		}
	}
	return n, some
}

// ofWhole works out who holds one where the message itself tells of the whole:
// 28个人去培训，21个把证考下来了.
func ofWhole(passed, failed, plain []Lot) (Roll, bool) {
	hold, ps := inNumbers(passed)
	lack, fs := inNumbers(failed)
	var whole int64
	for _, l := range plain {
		if whole > 0 && l.N != whole && len(ps) == 0 {
			return Roll{}, false // 计划40人，实到31人
		}
		whole = max(whole, l.N)
	}
	if whole == 0 {
		return Roll{}, false
	}
	switch {
	case len(ps) > 1 && len(fs) == 0 && eachOwn(ps) == whole:
		hold = whole // 我们俩都去了，她拿三级证，我拿四级证
	case len(ps) == 1 && hold > whole && !ps[0].more:
		whole = hold // 名单有2个人重复，拿证的是10个人
	case len(ps) > 1 && !apartFrom(ps), hold > whole:
		return Roll{}, false
	case hold > 0:
	case len(fs) > 0 && len(fs) < 4:
		hold = whole - lack
	case len(failed) > 0 && len(passed) == 0:
		return Roll{People: whole, Trained: whole, None: true}, true
	case len(failed) > 0:
		return Roll{}, false
	default:
		hold = whole
	}
	if hold < 1 {
		return Roll{}, false
	}
	return Roll{People: hold, Trained: whole}, true
}

// agreeing is where a message tells what changed, and what that makes of the number
// that was known: 3个没考过，是11个.
func (was Roll) agreeing(passed, failed, plain []Lot) (Roll, bool) {
	hold, ps := inNumbers(passed)
	lack, _ := inNumbers(failed)
	for _, l := range append(plain, ps...) {
		if l.N > 1 && was.People > 0 && !was.None && (l.N == was.People-lack && lack > 0 || l.N == was.People+hold && hold > 0) {
			return Roll{People: l.N, Trained: max(was.Trained, was.People, l.N)}, true
		}
	}
	return was, false
}

// ofParts works out who holds one where nobody tells of the whole: 21个把证考下来了.
func ofParts(passed, failed, plain []Lot) (Roll, bool) {
	hold, ps := inNumbers(passed)
	lack, fs := inNumbers(failed)
	if n := eachOwn(ps); n > 0 && len(ps) > 1 && len(plain) == 0 && len(fs) == 0 {
		return Roll{People: n, Trained: n}, true
	}
	pointed := len(ps) == 1 && ps[0].one && len(fs) == 0
	if len(plain) > 0 || len(ps) == 0 || pointed || len(ps) > 1 && !apartFrom(ps) {
		return Roll{}, false
	}
	if among := !slices.ContainsFunc(fs, func(l Lot) bool { return !l.part && (l.N > 0 || l.more) }); len(ps) == 1 && among && lack < hold {
		return Roll{People: hold - lack, Trained: hold}, true // 我和媳妇都考了证，她那本是结业证
	}
	return Roll{People: hold, Trained: hold + lack}, true
}

// apartFrom tells whether lots add up: the first and what comes on top of it,
// persons one by one, or group by group in the same words.
func apartFrom(lots []Lot) bool {
	return !slices.ContainsFunc(lots[1:], func(l Lot) bool {
		alike := l.how == lots[0].how && !l.part && !l.news // 高级工考上5个，中级工考上4个
		return !l.more && !l.rest && !l.one && !alike
	})
}

// next changes what was known by what a message says of some of them.
func (was Roll) next(passed, failed []Lot) (Roll, bool) {
	had, all := was.People, max(was.Trained, was.People)
	if was.None {
		had = 0
	}
	now := func(n int64) (Roll, bool) {
		if n < 1 {
			return was, false
		}
		return Roll{People: n, Trained: max(all, n)}, true
	}
	hold, ps := inNumbers(passed)
	lack, fs := inNumbers(failed)
	switch {
	case len(ps) > 0:
		if l := ps[0]; len(ps) > 1 && !apartFrom(ps) {
			return was, false
		} else if !was.None && (l.more || l.rest) && len(fs) == 0 || l.more && had > 0 && had+hold <= all {
			if l.rest && !l.more && all == had && hold < had {
				return now(hold) // 剩下11个都拿证, of those known
			}
			return now(had + hold)
		} else if l.one && l.N == 0 && had > 0 {
			if had < all && l.one {
				return now(had + hold)
			}
			return was, false
		}
		return now(hold)
	case len(fs) > 0 && len(passed) == 0:
		known := all > had && lack == all-had && !slices.ContainsFunc(fs, func(l Lot) bool { return l.news || l.part })
		beyond := fs[0].more && !fs[0].part && !fs[0].news // 还有一位证没拿到
		if !was.None && (known || fs[0].rest || beyond) {
			was.Aside = true
			return was, true
		}
		return now(had - lack)
	case len(fs) > 0:
		return was, false
	case len(passed) > 0 && len(failed) == 0:
		l := passed[len(passed)-1]
		if !was.None && !(had < all && (l.rest || l.all || l.more)) {
			return was, false
		}
		return now(all)
	}
	return was, false
}
