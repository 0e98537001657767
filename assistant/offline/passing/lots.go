package passing

import (
	"strings"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Who of those trained holds a certificate: a message tells of lots of people, of
// which it says that they passed, that they did not, or nothing; and each lot is
// the whole, a part of it, the rest, or more than was known before.

// Lot is some of the people, as one part of a message tells of them.
type Lot struct {
	N              int64 // 0: so many as nobody counts
	passed, Failed bool
	how            string // the word that says so
	one            bool   // a person who is pointed at: 她那本, one of them
	part           bool   // 其中3个
	rest           bool   // 剩下4个, the others
	more           bool   // 又有3个, 补考过了
	but            bool   // 除了3个
	sum            bool   // 一共17个
	all            bool   // 都
	only           bool   // 只有9个
	that           bool   // 那4个
	open           bool   // without a word of its own of how it went: 没过的4个
	news           bool   // 其实, 才发现: what was known is put right
	paper          bool   // the certificate is named, and not only the exam
	who            string // the person who is pointed at: 我, 她, 表弟
}

const englishCountOf = `\b(\d{1,4}|` + englishSmall + `)\b`

var (
	// someCounted is a number of people, or of their certificates.
	someCounted = pattern.MustCompile(sentence.Count + `\s*(?:来|多)?(?:个|名|位|人|本|张|员工|学员|工人)(?:人|员工|学员)?|` + englishCountOf)
	// noPeople follows a number of something else.
	noPeople = pattern.MustCompile(`^(?:月|班|工种|项目|级|小时|学时|课|车间|厂|部门|公司|企业|批|期|季|专业|科目|问题|条件|数|区|县|市|省|头|发票|[年天周]|` +
		`\s*(?:%|¥|yuan|months?|weeks?|days?|hours?|years?|courses?|times?|k\b|st\b|nd\b|th\b|percent|questions?|things?|projects?|measures?|of the (?:course|measure|polic)|(?:-|\s)?(?:level|grade|month|week|day|year)))`)
	ofPersons = pattern.MustCompile(`[位名人工员]$`)
	// notCounting stands before a number that counts nothing.
	notCounting = pattern.MustCompile(`(?:第|每|人手|[年月日号层楼#¥.\d-]|level |grade |(?:get|getting|claim|receive|for|about|still) (?:the|that) |no\. ?|each |every |which |the right |hold |an? |any )$`)
	// perHead: 一人最多多少 is no number of people.
	perHead = pattern.MustCompile(`^(?:1|一)(?:人|个人)$`)
	// oneOut follows one person who did not pass: 5人去培训，1人没考过.
	oneOut  = pattern.MustCompile(`^[,，]?(?:还|也|却|最后|最终|居然)?(?:没|未|挂|缺考|弃考|落榜|淘汰|不合格|不及格|取得|拿到?|考[到过出上取]|获得|通过|持证|有证|过了|领到)`)
	oneSaid = pattern.MustCompile(`(?:有|其中|只|剩|就|唯|漏|里头?|里面)\s*$`)
	// oneEN counts a person only with what shows that it does.
	oneEN = pattern.MustCompile(`^ (?:of (?:us|them|our|my|the)|more|other|person|employee|worker|trainee|failed|didn't|did not|only|has|passed|got)\b`)

	lesserPaper = pattern.MustCompile(`结业|上岗证|参训|培训证明|出勤|听课证|学历证|毕业证|合格证明|attendance|completion|participation`)
	notThat     = pattern.MustCompile(`(?:不是|而非|not (?:a |an |just |only )*)[^,，。]{0,4}(?:结业|上岗证|参训|培训证明|出勤|听课证|attendance|completion|participation)[^,，。]{0,6}`)
	certifies   = pattern.MustCompile(`过了|过关|(?:考|通|补|都|也|全|已|又|里|再|人|个|名|位)过|合格|及格|(?:考|发|寄|办|弄)(?:到|得|取|下来?|出来?|上|过|了|齐)+[^,，。没未不]{0,22}[证本]|(?:拿|取|领|获)(?:到|得|下来?|出来?|上|过|了|齐|著|着)*[^,，。没未不]{0,22}[证本]|[证本][^,，。没未不]{0,8}(?:到手|下来|出来|拿到|到了|寄到|考[到下出上]|拿|领|发|有)|(?:拿|考|取|领)(?:到|得|下|过|的|是|了)*[^,，。没未不]{0,4}(?:[一二三四五1-5]级|[高中初]级工?|技师)工?(?:证书?)?\s*$|有[^,，。没未不]{0,8}证|持[^,，。]{0,4}证|(?:拿|考|取|领|办|发|寄)(?:到了?|得|下来?了?|出来?了?|上了?|齐了?|了)(?:的?(?:有|就|是|只|才|共)+|[的呢吗啦呀啊]|的话)*\s*$|[拿取持领发下出]证|到手|揣|pass|arriv|issued|came through|\b(?:got|get|gets|earn|earned|earns|obtain|obtained|hold|holds|have|has|received|certified|made it|succeed(?:ed)?)\b`)
	// ofFailed points at those who failed: 没过的那5个.
	ofFailed = pattern.MustCompile(`(?:没|未)有?(?:考|通|拿|取|及|合)?(?:过|到|格|得)?(?:证书?)?的(?:那|这|人)?`)

	restWord = pattern.MustCompile(`剩|其余|其他|其它|余下|\b(?:others?|rest|remaining)\b`)
	moreWord = pattern.MustCompile(`又|还有|再有|再加|另|新增|多了|补考|重考|也|再考|additional|another|\bmore\b|\btoo\b|as well|\balso\b|re-?sit|retake|retook|second (?:attempt|try)|later`)
	butWord  = pattern.MustCompile(`(?:除了?|除去|除开|刨去|去掉|减去|扣掉|扣除|不算|all but|except(?: for)?|minus)[^,，。\d]{0,4}$`)
	sumWord  = pattern.MustCompile(`(?:一共|总共|合计|加起来|拢共|现在共|变成|总数(?:是|为)?|共|in total|altogether|total of|makes?(?: it)?)(?:[拿取持有领]证)?(?:就|是|有|的|人|\s)*$`)
	sumAfter = pattern.MustCompile(`^(?:人|的人)?(?:一起|一块儿?|一并|合起来|合在一起)(?:都|来)?(?:算|计|报)|^(?:一共|总共|合计|加起来)(?:[,，。呢?？]|能|可以|最[多高]|多少|有?几|补|拿|$)|^ (?:in total|altogether|all together)`)
	onlyWord = pattern.MustCompile(`(?:只有?|仅有?|才|only|just)\s*$`)
	thatWord = pattern.MustCompile(`(?:那|这|those|these)\s*$`)
	partWord = pattern.MustCompile(`其中|里头|里面|当中|里有|of (?:them|us|the)|among`)
	allWord  = pattern.MustCompile(`都|全|均|人手|\ball\b|\beach\b|everyone|everybody|\bboth\b`)
	newsWord = pattern.MustCompile(`其实|原来|才发现|发现|查|核|一看|细看|仔细看|不对|说错|搞错|记错|数错|更正|结果|后来|应该|应是|actually|turn(?:s|ed)? out|make (?:that|it)|should be|oh wait|sorry|realis|realiz`)
	ofExam   = pattern.MustCompile(`证|不算|考|过|合格|及格|挂|补考|拿|有|certif|paper|exam|pass|fail|did`)
	wondered = pattern.MustCompile(`为[啥什何]|怎么|咋|凭|why|how come`)

	// pointedAt begins a part that tells of one person.
	pointedAt = pattern.MustCompile(`^[^\p{Han}a-z]*(?:那|还有|另外|再加|加上|但是?|可是?|不过|结果|后来|现在|对了|就|只有|唯独|哦|等等|要是|如果|万一|oh|wait|actually|but|and|sorry|so|if|what if|well|then|however|though|,|\s)*(?:我(?:[^们俩仨家]|$)|[他她](?:[^们俩仨]|$)|` + sentence.Kin + `|(?:我|我家|他|她)` + sentence.Kin + `|其中(?:一|有一|1)个?人?|有一?(?:个|位|名)(?:人|证|` + sentence.Kin + `)?|另一个?人?|(?:my|his|her|our) ` + EnglishKin + `(?:'s)?|hers\b|his\b|mine\b|she\b|he\b|i\b|one of (?:us|them|the)|the other(?: one)?\b)`)
)

var (
	// nextPerson begins to tell of another person without a mark: 她拿三级证我拿四级证.
	nextPerson = pattern.MustCompile(`([证书级工本照])((?:[我他她]|` + sentence.Kin + `)(?:自己)?(?:也|就|是|才|还|却|只|没|未)*(?:有)?(?:拿|考|取|领|得|办))`)
	personOf   = pattern.MustCompile(`^[我他她](.+)$`)
	onePointed = pattern.MustCompile(`[我他她]?` + sentence.Kin + `|[我他她]`)
)

// Lots reads a message part by part.
func Lots(text string) (out []Lot) {
	texts, _ := Clauses(persons(nextPerson.ReplaceAllString(text, "$1,$2")))
	for _, c := range texts {
		from := len(out)
		out = append(out, lotsIn(c)...)
		if n := len(out) - from; n == 1 && out[from].N == 0 && from > 0 {
			if last := &out[from-1]; (last.part || last.rest) && last.open && !out[from].rest {
				last.passed, last.Failed = out[from].passed, out[from].Failed // 里头有3个，后来查出来是结业证
				out = out[:from]
			}
		}
	}
	return out
}

// lotsIn reads one part: each number in it with the words around it. Words that
// say how it went right before a number belong to that one: 15人过了11个.
func lotsIn(c string) (out []Lot) {
	var at [][]int
	for _, m := range someCounted.FindAllStringSubmatchIndex(c, -1) {
		word, before, after := c[m[0]:m[1]], c[:m[0]], c[m[1]:]
		english := m[4] >= 0
		switch {
		case noPeople.MatchString(after) && !ofPersons.MatchString(word), notCounting.MatchString(before), mine.MatchString(before) && papersAfter.MatchString(after), perHead.MatchString(word) && !oneSaid.MatchString(before) && !oneOut.MatchString(after):
		case english && word == "one" && !oneEN.MatchString(after), english && sentence.HanRune.MatchString(c):
		default:
			at = append(at, m)
		}
	}
	if len(at) == 0 {
		l := wentFor(c)
		l.one = pointedAt.MatchString(c)
		if l.one {
			l.who = personOf.ReplaceAllString(onePointed.FindString(c), "$1")
		}
		l.mark(c, "", c)
		if l.passed || l.Failed && ofExam.MatchString(c) && !wondered.MatchString(c) {
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
			if sentence.HanRune.MatchString(c) && certifies.MatchString(between) && !sentence.Denied.MatchString(between) && rightBefore.MatchString(between) {
				to = m[1] // 15人|过了11个
			} else if cut := lead.FindStringIndex(between); cut != nil {
				to = m[1] + cut[0]
			}
		}
		lead, tail := c[from:m[0]], c[m[1]:to]
		l := wentFor(lead + " " + tail)
		l.N = max(sentence.Small(GroupOf(c, m, 1)), smallEN(GroupOf(c, m, 2)))
		l.one = l.N == 1
		if l.open && !l.Failed && papers.MatchString(c[m[0]:to]) {
			l.passed, l.open = true, false // 四张职业技能等级证书
		}
		l.mark(lead, tail, lead+" "+tail)
		from = to
		if l.N > 0 {
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

// mine and papersAfter: 我考了两个职业技能等级证书 is one person with two.
var (
	mine        = pattern.MustCompile(`^[^\p{Han}]*我(?:自己|一个人)?(?:[^们俩仨家和跟与、\p{N}]{0,6})$`)
	papersAfter = pattern.MustCompile(`^[^,，。]{0,8}证`)
)

// papers: a number of certificates is one of people who hold them.
var papers = pattern.MustCompile(`[本张][^,，。]{0,8}证`)

// GroupOf returns what group i of a match says, "" if it took no part in it.
func GroupOf(c string, m []int, i int) string {
	if m[2*i] < 0 {
		return ""
	}
	return c[m[2*i]:m[2*i+1]]
}

// wentFor tells how it went with those that a part of a message tells of.
func wentFor(c string) (l Lot) {
	c = notThat.ReplaceAllString(c, "")
	words := notGranting.ReplaceAllString(NoRefusal.ReplaceAllString(c, ""), "")
	rest := ofFailed.ReplaceAllString(words, " ")
	l.Failed = lesserPaper.MatchString(c) || sentence.Denied.MatchString(rest)
	if !l.Failed {
		l.how = certifies.FindString(rest)
		l.passed = l.how != ""
		l.how = string([]rune(l.how)[:min(2, len([]rune(l.how)))])
	}
	l.open = !l.passed && !l.Failed
	l.Failed = !l.passed && (l.Failed || rest != words) // 没过的4个补考过了
	return l
}

func (l *Lot) mark(before, after, c string) {
	l.but = butWord.MatchString(before)
	l.sum = sumWord.MatchString(before) || sumAfter.MatchString(after)
	l.rest, l.more, l.part = restWord.MatchString(c) || ofFailed.MatchString(c), moreWord.MatchString(c), partWord.MatchString(c)
	l.only = onlyWord.MatchString(before)
	l.that = thatWord.MatchString(before)
	l.paper = strings.Contains(c, "证")
	l.all, l.news = allWord.MatchString(c), newsWord.MatchString(c)
}

// narrows: each number is some of those before it, and the last holds the certificate:
// 考过的48人，领到证书的45人; 12 passed, but only 9.
func narrows(passed []Lot) bool {
	last := len(passed) - 1
	for i, l := range passed[:last] {
		if l.N <= passed[i+1].N || l.more || l.rest || l.paper && !passed[last].only {
			return false
		}
	}
	l := passed[last]
	return l.N > 0 && !l.more && !l.rest && !l.sum && (last == 1 && l.only || l.paper)
}

// eachOwn counts persons who are pointed at one after the other, each with a certificate
// of their own: 她拿三级证，我拿四级证. 0 where they are told of otherwise.
func eachOwn(passed []Lot) int64 {
	seen := map[string]bool{}
	for _, l := range passed {
		if !l.one || l.N > 0 || l.who == "" {
			return 0
		}
		seen[l.who] = true
	}
	all := len(seen)
	delete(seen, "他")
	delete(seen, "她")
	if others := len(seen); others == 0 || others == 1 && seen["我"] {
		return int64(all) // else 她 is one who was named
	}
	return int64(len(seen))
}
