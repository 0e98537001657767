package plan

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Words of the text: whether one stands in a measure, and what stands beside it.

var (
	// besideIt asks what else is listed where something was found.
	besideIt = pattern.MustCompile(`(?:同|这|那)(?:一)?(?:串|列|排|句|处|批)[^,，。]{0,6}(?:还|有|别|其[他它]|哪|什么|啥)|(?:并排|并列|一起|一块儿?|同列|挨着|旁边|前后|左右)(?:写|列|提|说|的)?[^,，。]{0,4}(?:还|有|的|哪|什么|啥)|(?:还|另外)(?:列|写|点|提|说)(?:到|出|了|着|名)*(?:哪|什么|啥)`)
	// listedThere asks which ones are named.
	listedThere = pattern.MustCompile(`(?:点名|点到|列出?|列举|提到|写到|写明|说的|讲的|指的?)(?:了)?(?:是)?(?:哪(?:几|些)|什么|啥)(?:个|种|类|样)?(?:行业|领域|方向|产业|产品|基地|人|类|数据|资源|企业|机制|空间)?|哪(?:几|些)(?:个|种|类|样)?(?:行业|领域|方向|产业|重点产业|细分)`)
	// wordAskedIn asks whether a word stands there; the word is what is left of the message.
	wordAskedIn = pattern.MustCompile(`(?:写|列|提|点|算|放|包括|包含)(?:进去|进来|到|了|着|在|名)*(?:没有?|吗|么|了没|了吗)|在不在|在(?:里头|里面|其中|内)(?:吗|么|不)|有没有(?:写|提|列|点|含|包括)|没(?:有)?(?:点|提|列|写|算)(?:到|进|名|上)*(?:吧|吗|么)|(?:也|都)(?:是|在|写在|写|算|归)(?:在)?(?:这|那)(?:一)?(?:条|里|儿|$|[?？])|算不算(?:在)?(?:里面|其中|内)|(?:点|提)(?:到)?(?:这个)?(?:词|字)?(?:没有|了没|了吗)`)
	// smallOfWord are the words of such a question that are not what is looked for.
	smallOfWord = pattern.MustCompile(`(?:这|那|该)(?:一)?(?:个|条|句|串|词|份|里)?|整份|全文|文件|政策|文本|原文|条文|里头|里面|其中|当中|请问|我们|咱们|公司|小公司|搞|做|有没有|没有|是不是|在不在|算不算|进去|提到|点到|列到|写到|点名|写明|写|列|提|点|算|放|含|包括|也|都|是|在|有|没|不|了|着|过|吗|么|呢|吧|啊|呀|嘛|的|词|字|第几条|几条|哪条|哪一条|你|帮|查|看|问|还|就|就是|到|来|去|个|三个人|人|到底|究竟|一下|说|讲`)
)

// asksBeside hears what else is listed beside what was found, or what a measure lists.
func (l *Plan) asksBeside(policy *knowledge.Document) *memory.TextQuery {
	in := l.inView()
	if len(in) != 1 || len(l.Offices) > 0 || l.Want(want.Office) && !listedThere.MatchString(l.Text) {
		return nil
	}
	word := ""
	if q := l.Memory.Query; q != nil && q.Word != "" {
		word = q.Word
	}
	beside := besideIt.MatchString(l.Text)
	if slices.ContainsFunc(l.Memory.Wants, func(w want.Want) bool { return w == want.Office || w == want.OfficeIn }) && beside {
		return nil // 同条还列了谁, of offices
	}
	if !beside && !listedThere.MatchString(l.Text) {
		return nil
	}
	if !beside && word == "" && ListOf(policy, in[0], "") == nil {
		return nil
	}
	return &memory.TextQuery{Kind: WordsBeside, Measures: in, Word: word}
}

// asksWord hears whether a word stands in the measure in view, or anywhere: 农业在不在, 教育没点到吧.
func (l *Plan) asksWord(policy *knowledge.Document) *memory.TextQuery {
	sector := len(l.Offices) == 1 && !strings.Contains(policy.Text, l.Offices[0]) && !officeWord.MatchString(l.Text)
	if !wordAskedIn.MatchString(l.Text) && !wordThenWhere.MatchString(l.Text) || len(l.Offices) > 0 && !sector || len(l.Sums) > 0 || l.Want(want.Amount, want.Process, want.Phone, want.Stack, want.Promise) {
		return nil
	}
	word := l.wordLeft()
	if n := utf8.RuneCountInString(word); n < 2 || n > 8 {
		return nil
	}
	in := l.Measures
	if len(in) == 0 {
		in = l.lastMeasure() // whatever the word itself is about
	}
	if len(in) != 1 {
		if !strings.Contains(strings.ToLower(policy.Text), word) {
			return nil
		}
		in = nil
	}
	return &memory.TextQuery{Kind: WordIn, Measures: in, Word: word}
}

// officeWord speaks of an office, and of no word of the text.
var officeWord = pattern.MustCompile(`局|委|办|部门|单位|管|负责|牵头`)

// eitherWord asks which of two words the text has: 说的是利润还是销售额.
var eitherWord = pattern.MustCompile(`(?:说|写|指|看|要|按|讲|算)?(?:的)?(?:是)([\p{Han}a-z]{2,6})还是([\p{Han}a-z]{2,6})[^\p{Han}]*$`)

// asksEitherWord hears which of two words stands in the measure in view.
func (l *Plan) asksEitherWord(policy *knowledge.Document) *memory.TextQuery {
	m := eitherWord.FindStringSubmatch(l.Text)
	in := l.inView()
	if m == nil || len(in) != 1 || len(l.Offices) > 0 {
		return nil
	}
	var found []string
	for _, word := range m[1:] {
		if slices.ContainsFunc(policy.Sentences(in[0]), func(c *knowledge.Clause) bool { return strings.Contains(strings.ToLower(c.Text), word) }) {
			found = append(found, word)
		}
	}
	if len(found) != 1 {
		return nil
	}
	return &memory.TextQuery{Kind: WordIn, Measures: in, Word: found[0]}
}

var (
	// detailAsked is a short question of a detail; whoDoes asks who does something that is no office's work.
	detailAsked = pattern.MustCompile(`啥|什么|哪|多久|几|谁|吗|么|[?？]|怎么|没有?$`)
	whoDoes     = pattern.MustCompile(`^[^\pL]*(?:那|由|让|是)?谁(?:来|去|能|可以|有资格)?(建|办|做|搭|开发|参评|评选|用|享受)(?:设|的|呢|啊)*[^\pL]*$`)
	notADetail  = pattern.MustCompile(`研发|开发|产品|项目|服务|建设|创新|发展|产业|科室|经办|不超过|不低于|最高|最多|大概|几成|比例|成嘛|人工智能|福州|这条|那条|多少|补助|补贴|奖励|责任|单位|部门|电话|材料|申报|申请|企业|公司|我们|可以|怎么|什么|哪些|哪个|是不|有没|没有|还有|支持|政策|文件|规定|条件|要求|一年|每年`)
)

// mostOfDetail is how many characters a question of a detail has at most.
const mostOfDetail = 14

// asksOfSentence hears a short question of a detail that a sentence of the measure in view has, by a pair of
// characters or by who does it: 省级的啥, 多久挑一批, 谁建.
func (l *Plan) asksOfSentence(policy *knowledge.Document) *memory.TextQuery {
	in := l.inView()
	if len(in) != 1 || len(l.Memory.Items) > 0 || len(l.Offices) > 0 || len(l.Rates) > 0 || utf8.RuneCountInString(l.Text) > mostOfDetail || !detailAsked.MatchString(l.Text) {
		return nil
	}
	if m := whoDoes.FindStringSubmatch(l.Text); m != nil {
		if c := SentenceWith(policy, in[0], m[1]); c != nil {
			return &memory.TextQuery{Kind: SentenceOf, Measures: in, Word: m[1]}
		}
	}
	if len(l.Wants) > 0 && !l.Guessed && !l.Want(want.Meaning, want.Words, want.Where, want.Process) || l.Want(want.Eligible, want.Office, want.Rate, want.Ceiling, want.Threshold, want.Quota, want.Amount, want.Phone, want.Tax) {
		return nil
	}
	if now := l.Memory.Subjects; len(now) > 0 && len(l.Explicit()) == 0 && l.Explains(now[0].Topic) {
		return nil // the glossary knows of it
	}
	runes := []rune(notADetail.ReplaceAllString(l.Text, "|"))
	found, fewest := "", 0
	for i := range max(0, len(runes)-1) {
		if pair := string(runes[i : i+2]); hanPair.MatchString(pair) {
			n := 0
			for _, c := range policy.Sentences(in[0]) {
				if strings.Contains(strings.ToLower(c.Text), pair) {
					n++
				}
			}
			if n > 0 && (found == "" || n < fewest) {
				found, fewest = pair, n // 数据沙箱怎么进: 沙箱 tells more than 数据
			}
		}
	}
	if found == "" {
		return nil
	}
	return &memory.TextQuery{Kind: SentenceOf, Measures: in, Word: found}
}

var hanPair = pattern.MustCompile(`^\p{Han}{2}$`)

// SentenceWith is the first sentence of a measure that has a word; nil if none has.
func SentenceWith(policy *knowledge.Document, measure int, word string) *knowledge.Clause {
	for _, c := range policy.Sentences(measure) {
		if strings.Contains(strings.ToLower(c.Text), word) {
			return c
		}
	}
	return nil
}

// asksAround hears what stands around a word that is quoted: “抢抓”后头是啥.
func (l *Plan) asksAround(policy *knowledge.Document) *memory.TextQuery {
	word := quotedWords.FindStringSubmatch(l.Text)[1]
	if !strings.Contains(strings.ToLower(policy.Text), word) {
		return nil
	}
	return &memory.TextQuery{Kind: WordIn, Word: word}
}

// wordLeft is the one word of a message that is not of the question itself; "" if it has none, or several.
func (l *Plan) wordLeft() string {
	text := l.Text
	if m := quotedWords.FindStringSubmatch(text); m != nil {
		return m[1]
	}
	var left []string
	for _, piece := range strings.FieldsFunc(smallOfWord.ReplaceAllString(wordAskedIn.ReplaceAllString(text, "|"), "|"), func(c rune) bool {
		return !unicode.Is(unicode.Han, c) && !unicode.IsLetter(c) && !unicode.IsDigit(c)
	}) {
		if utf8.RuneCountInString(piece) > 1 {
			left = append(left, piece)
		}
	}
	if len(left) != 1 {
		return ""
	}
	return left[0]
}

// atLeastListed is from how many marks of enumeration on a sentence lists things.
const atLeastListed = 2

// ListOf is the sentence of a measure that lists things, with the word if one is given; nil if none does.
func ListOf(policy *knowledge.Document, measure int, word string) *knowledge.Clause {
	var best *knowledge.Clause
	most := atLeastListed - 1
	for _, c := range policy.Sentences(measure) {
		n := strings.Count(c.Text, "、")
		if word != "" && !strings.Contains(strings.ToLower(c.Text), word) {
			continue
		}
		if n > most || word != "" && best == nil {
			best, most = c, n
		}
	}
	return best
}
