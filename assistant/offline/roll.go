package offline

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/knowledge/pattern"
)

// Who of those trained holds a certificate: a message tells of lots of people, of
// which it says that they passed, that they did not, or nothing; and each lot is
// the whole, a part of it, the rest, or more than was known before.

// lot is some of the people, as one part of a message tells of them.
type lot struct {
	n              int64 // 0: so many as nobody counts
	passed, failed bool
	one            bool // a person who is pointed at: 她那本, one of them
	part           bool // 其中3个
	rest           bool // 剩下4个, the others
	more           bool // 又有3个, 补考过了
	but            bool // 除了3个
	sum            bool // 一共17个
	all            bool // 都
	that           bool // 那4个
	open           bool // without a word of its own of how it went: 没过的4个
	news           bool // 其实, 才发现: what was known is put right
}

const englishCountOf = `\b(\d{1,4}|` + englishSmall + `)\b`

var (
	// someCounted is a number of people, or of their certificates.
	someCounted = pattern.MustCompile(count + `\s*(?:来|多)?(?:个|名|位|人|本|张|员工|学员|工人)(?:人|员工|学员)?|` + englishCountOf)
	// noPeople follows a number of something else.
	noPeople = pattern.MustCompile(`^(?:月|班|工种|项目|级|小时|学时|课|车间|厂|部门|公司|企业|批|期|季|专业|科目|问题|条件|数|区|县|市|省|头|发票|[年天周]|` +
		`\s*(?:%|¥|yuan|months?|weeks?|days?|hours?|years?|courses?|times?|k\b|st\b|nd\b|th\b|percent|questions?|things?|projects?|measures?|of the (?:course|measure|polic)|(?:-|\s)?(?:level|grade|month|week|day|year)))`)
	// notCounting stands before a number that counts nothing.
	notCounting = pattern.MustCompile(`(?:第|每|人手|[年月日号层楼#¥.\d-]|level |grade |no\. ?|each |every |which |the right |hold |an? |any )$`)
	// perHead: 一人最多多少 is no number of people.
	perHead = pattern.MustCompile(`^(?:1|一)(?:人|个人)$`)
	oneSaid = pattern.MustCompile(`(?:有|其中|只|剩|就|唯|漏|里头?|里面)\s*$`)
	// oneEN counts a person only with what shows that it does.
	oneEN = pattern.MustCompile(`^ (?:of (?:us|them|our|my|the)|more|other|person|employee|worker|trainee|failed|didn't|did not|only|has|passed|got)\b`)

	lesserPaper = pattern.MustCompile(`结业|上岗证|参训|培训证明|出勤|听课证|学历证|毕业证|合格证明|attendance|completion|participation`)
	notThat     = pattern.MustCompile(`(?:不是|而非|not (?:a |an |just |only )*)[^,，。]{0,4}(?:结业|上岗证|参训|培训证明|出勤|听课证|attendance|completion|participation)[^,，。]{0,6}`)
	denied      = pattern.MustCompile(`没|未|冇|不(?:是|算|合格|及格|行|作数|给)|挂(?:了|科|掉|的)|淘汰|落榜|缺考|弃考|作废|注销|吊销|假的|假证|是假|(?:还在|在|都)等|等(?:成绩|补考|通知|着|证)|路上|退(?:出|了|学)|刷(?:了|下)|n't\b|\bnot\b|\bno\b|never|fail|without|flunk|dropped|neither|waiting|fake|revoked|invalid`)
	certifies   = pattern.MustCompile(`过了|过关|(?:考|通|补|都|也|全|已|又|里|再|人|个|名|位)过|合格|及格|(?:考|发|寄|办|弄)(?:到|得|取|下来?|出来?|上|过|了|齐)+[^,，。没未不]{0,12}[证本]|(?:拿|取|领|获)(?:到|得|下来?|出来?|上|过|了|齐|著|着)*[^,，。没未不]{0,12}[证本]|[证本][^,，。没未不]{0,8}(?:到手|下来|出来|拿到|到了|寄到|考[到下出上]|拿|领|发|有)|有[^,，。没未不]{0,8}证|持[^,，。]{0,4}证|(?:拿|考|取|领|办|发|寄)(?:到了?|得|下来?了?|出来?了?|上了?|齐了?|了)(?:的?(?:有|就|是|只|才|共)+|[的呢吗啦呀啊]|的话)*\s*$|到手|揣|pass|arriv|issued|came through|\b(?:got|get|gets|earn|earned|earns|obtain|obtained|hold|holds|have|has|received|certified|made it|succeed(?:ed)?)\b`)
	// ofFailed points at those who failed: 没过的那5个.
	ofFailed = pattern.MustCompile(`(?:没|未)有?(?:考|通|拿|取|及|合)?(?:过|到|格|得)?(?:证书?)?的(?:那|这|人)?`)

	restWord = pattern.MustCompile(`剩|其余|其他|其它|余下|\b(?:others?|rest|remaining)\b`)
	moreWord = pattern.MustCompile(`又|还有|再有|再加|另|新增|多了|补考|重考|也|再考|additional|another|\bmore\b|\btoo\b|as well|\balso\b|re-?sit|retake|retook|second (?:attempt|try)|later`)
	butWord  = pattern.MustCompile(`(?:除了?|除去|除开|刨去|去掉|减去|扣掉|扣除|不算|all but|except(?: for)?|minus)[^,，。\d]{0,4}$`)
	sumWord  = pattern.MustCompile(`(?:一共|总共|合计|加起来|拢共|现在共|变成|总数(?:是|为)?|共|in total|altogether|total of|makes?(?: it)?)(?:就|是|有|\s)*$`)
	sumAfter = pattern.MustCompile(`^(?:人|的人)?(?:一起|一块儿?|一并|合起来|合在一起)(?:都|来)?(?:算|计|报)|^(?:一共|总共|合计)(?:[,，。]|$)|^ (?:in total|altogether|all together)`)
	thatWord = pattern.MustCompile(`(?:那|这|those|these)\s*$`)
	partWord = pattern.MustCompile(`其中|里头|里面|当中|里有|of (?:them|us|the)|among`)
	allWord  = pattern.MustCompile(`都|全|均|人手|\ball\b|\beach\b|everyone|everybody|\bboth\b`)
	newsWord = pattern.MustCompile(`其实|原来|才发现|发现|查|核|一看|细看|仔细看|不对|说错|搞错|记错|数错|更正|结果|后来|应该|应是|actually|turn(?:s|ed)? out|make (?:that|it)|should be|oh wait|sorry|realis|realiz`)
	ofExam   = pattern.MustCompile(`证|不算|考|过|合格|及格|挂|补考|拿|有|certif|paper|exam|pass|fail|did`)
	wondered = pattern.MustCompile(`为[啥什何]|怎么|咋|凭|why|how come`)

	// pointedAt begins a part that tells of one person.
	pointedAt = pattern.MustCompile(`^[^\p{Han}a-z]*(?:那|还有|另外|再加|加上|但是?|可是?|不过|结果|后来|现在|对了|就|只有|唯独|哦|等等|要是|如果|万一|oh|wait|actually|but|and|sorry|so|if|what if|well|then|however|though|,|\s)*(?:我(?:[^们俩仨家]|$)|[他她](?:[^们俩仨]|$)|` + kin + `|(?:我|我家|他|她)` + kin + `|其中(?:一|有一|1)个?人?|有一?(?:个|位|名)(?:人|证|` + kin + `)?|另一个?人?|(?:my|his|her|our) ` + englishKin + `(?:'s)?|hers\b|his\b|mine\b|she\b|he\b|i\b|one of (?:us|them|the)|the other(?: one)?\b)`)
	// nobodyPassed leaves nobody to count.
	nobodyPassed = pattern.MustCompile(`(?:一个|一)(?:人)?(?:都|也)(?:没|未|不)|全军覆没|没有?一个|nobody|no one|none of`)
	// inShares are groups and shares, which are added up elsewhere.
	inShares = pattern.MustCompile(`\bhalf\b|[一二三四五六七八九\d]成|分之|%|率|每(?:个)?(?:批|班|期|组|场|轮)|比第|一半`)
)

// lots reads a message part by part.
func lots(text string) (out []lot) {
	texts, _ := clauses(persons(text))
	for _, c := range texts {
		from := len(out)
		out = append(out, lotsIn(c)...)
		if n := len(out) - from; n == 1 && out[from].n == 0 && from > 0 {
			if last := &out[from-1]; (last.part || last.rest) && last.open {
				last.passed, last.failed = out[from].passed, out[from].failed // 里头有3个，后来查出来是结业证
				out = out[:from]
			}
		}
	}
	return out
}

// lotsIn reads one part: each number in it with the words around it. Words that
// say how it went right before a number belong to that one: 15人过了11个.
func lotsIn(c string) (out []lot) {
	var at [][]int
	for _, m := range someCounted.FindAllStringSubmatchIndex(c, -1) {
		word, before, after := c[m[0]:m[1]], c[:m[0]], c[m[1]:]
		english := m[4] >= 0
		switch {
		case noPeople.MatchString(after), notCounting.MatchString(before), perHead.MatchString(word) && !oneSaid.MatchString(before):
		case english && word == "one" && !oneEN.MatchString(after), english && hanRune.MatchString(c):
		default:
			at = append(at, m)
		}
	}
	if len(at) == 0 {
		l := wentFor(c)
		l.one = pointedAt.MatchString(c)
		l.mark(c, "", c)
		if l.passed || l.failed && ofExam.MatchString(c) && !wondered.MatchString(c) {
			out = append(out, l)
		}
		return out
	}
	from := 0
	for i, m := range at {
		to := len(c)
		if i+1 < len(at) {
			to = at[i+1][0]
			between := c[m[1]:to]
			if hanRune.MatchString(c) && certifies.MatchString(between) && !denied.MatchString(between) && rightBefore.MatchString(between) {
				to = m[1] // 15人|过了11个
			} else if cut := lead.FindStringIndex(between); cut != nil {
				to = m[1] + cut[0]
			}
		}
		lead, tail := c[from:m[0]], c[m[1]:to]
		l := wentFor(lead + " " + tail)
		l.n = max(small(groupOf(c, m, 1)), smallEN(groupOf(c, m, 2)))
		l.one = l.n == 1
		if l.open && !l.failed && papers.MatchString(c[m[0]:to]) {
			l.passed, l.open = true, false // 四张职业技能等级证书
		}
		l.mark(lead, tail, lead+" "+tail)
		from = to
		if l.n > 0 {
			out = append(out, l)
		}
	}
	return out
}

var (
	rightBefore = pattern.MustCompile(`(?:过了?|拿到了?|证书?的?|取得了?|考[上到过出]了?|通过了?|合格的?|到手|下来的?|发了?|的)(?:有|就|是|只|才|共|了)*\s*$`)
	// lead is what begins to tell of the next number.
	lead = pattern.MustCompile(`(?:除了|其中|里头?|里面|当中|只有|剩下?的?|其余|另外|还有|又有?|一共|总共|合计|有|\b(?:and|but|while)\b)(?:的|又|有|只|就|the|other|only|rest|remaining|all|\s)*$`)
)

// papers: a number of certificates is one of people who hold them.
var papers = pattern.MustCompile(`[本张][^,，。]{0,8}证`)

func groupOf(c string, m []int, i int) string {
	if m[2*i] < 0 {
		return ""
	}
	return c[m[2*i]:m[2*i+1]]
}

// wentFor tells how it went with those that a part of a message tells of.
func wentFor(c string) (l lot) {
	c = notThat.ReplaceAllString(c, "")
	words := notGranting.ReplaceAllString(noRefusal.ReplaceAllString(c, ""), "")
	rest := ofFailed.ReplaceAllString(words, " ")
	l.failed = lesserPaper.MatchString(c) || denied.MatchString(rest)
	l.passed = !l.failed && certifies.MatchString(rest)
	l.open = !l.passed && !l.failed
	l.failed = !l.passed && (l.failed || rest != words) // 没过的4个补考过了
	return l
}

func (l *lot) mark(before, after, c string) {
	l.but = butWord.MatchString(before)
	l.sum = sumWord.MatchString(before) || sumAfter.MatchString(after)
	l.rest, l.more, l.part = restWord.MatchString(c) || ofFailed.MatchString(c), moreWord.MatchString(c), partWord.MatchString(c)
	l.that = thatWord.MatchString(before)
	l.all, l.news = allWord.MatchString(c), newsWord.MatchString(c)
}

// roll is what a conversation knows of those trained.
type roll struct {
	people  int64 // who hold a certificate, or of whom none does
	trained int64
	none    bool // nobody holds one
	aside   bool // the message tells only of those without one
}

// call brings a roll to what a message says; false where it says nothing of this kind.
func (was roll) call(text string) (roll, bool) {
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
	passed, failed, plain := split(told)
	if len(passed)+len(failed) == 0 {
		if len(told) == 1 && len(plain) == 1 && was.people > 1 && plain[0].news && !goes.MatchString(text) {
			return roll{people: plain[0].n, trained: max(was.trained, plain[0].n), none: was.none}, true // sorry, make that eight
		}
		return was, false
	}
	for _, l := range told {
		if l.sum && l.n > 1 && !l.failed && (was.people > 0 || l.passed) && (l.passed || len(passed) > 0) {
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

// goes tells who was trained, not who passed.
var goes = pattern.MustCompile(`去|参加|报名|参训|送|派|train|took|take|sent|join|sign`)

// inTurn adds up those who passed of several wholes, each told of before its own:
// 第一批20人过了18个，第二批15人过了11个.
func inTurn(told []lot) (now roll, ok bool) {
	told = slices.DeleteFunc(slices.Clone(told), func(l lot) bool { return l.passed && l.n == 0 })
	if len(told) < 4 || len(told)%2 > 0 {
		return now, false
	}
	for i := 0; i < len(told); i += 2 {
		all, some := told[i], told[i+1]
		if all.n < 2 || all.passed || all.failed || !some.passed || some.n < 1 || some.n > all.n {
			return now, false
		}
		now.people, now.trained = now.people+some.n, now.trained+all.n
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
	pointed := len(ps) == 1 && ps[0].one && len(fs) == 0
	if len(plain) > 0 || len(ps) == 0 || pointed || len(ps) > 1 && !apartFrom(ps) {
		return roll{}, false
	}
	if among := !slices.ContainsFunc(fs, func(l lot) bool { return !l.part && (l.n > 0 || l.more) }); len(ps) == 1 && among && lack < hold {
		return roll{people: hold - lack, trained: hold}, true // 我和媳妇都考了证，她那本是结业证
	}
	return roll{people: hold, trained: hold + lack}, true
}

// apartFrom tells whether lots add up: the first and what comes on top of it, or
// persons one by one.
func apartFrom(lots []lot) bool {
	return !slices.ContainsFunc(lots[1:], func(l lot) bool { return !l.more && !l.rest && !l.one })
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

// rollOf is what an item knows of those trained.
func rollOf(it *Item) roll {
	was := roll{people: it.Count["people"], trained: it.Trained}
	if v, ok := it.Truth["certificate_obtained"]; ok {
		was.none, was.people = !v, max(was.people, 1)
	}
	return was
}

// certified brings an item to what the message says of who holds a certificate;
// false where this has to be read otherwise.
func (r *Reading) certified(g *gathered, it *Item) bool {
	was := rollOf(it)
	now, ok := was.call(strings.TrimSpace(r.ownText()))
	if !ok {
		if severalPassed(r.ownText()) && it.Count["people"] == 0 && len(g.items) == 1 {
			g.ask = "几个人取得了职业技能等级证书，还要请您告诉我人数"
		}
		return false
	}
	if now.aside { // 剩下那7个没证的一毛没有: they get none, and the others stay
		g.items, g.aside, g.fresh = []Item{{Truth: map[string]bool{"certificate_obtained": false}}}, true, true
		return true
	}
	g.recounted = was.people > 1 && now.people != was.people || was.none
	it.Trained = now.trained
	set(&it.Count, "people", now.people)
	set(&it.Truth, "certificate_obtained", !now.none)
	g.fresh = true
	if aboutCount.MatchString(r.masked) {
		it.Assumptions = append(it.Assumptions, aboutSo)
	}
	return true
}

// severalPassed: 我和几个同事都拿到证, of whom nobody says how many they are.
func severalPassed(text string) bool {
	if !uncountedPeople.MatchString(text) {
		return false
	}
	told := lots(text)
	return len(told) > 0 && !slices.ContainsFunc(told, func(l lot) bool { return l.n > 0 || l.failed })
}

var uncountedPeople = pattern.MustCompile(`(?:员工|工人|学员|学生|师傅|姑娘|小伙子?|兄弟|伙计|大姐|阿姨|乡亲|` + kin + `)们|[一二三四五六七八九]?十几(?:个|名|位|号)人?|几十(?:个|名|位|号)人?|(?:几|一些|一帮|一群|一批|好多|不少|好几)(?:个|名|位)?(?:人|员工|工人|学员|学生|师傅|` + kin + `)|\b(?:some|several|a few|many) (?:of (?:us|my|our)|` + englishKin + `|employees|workers|trainees|staff)`)

const aboutSo = "数量是约数，以最后的实际数为准"
