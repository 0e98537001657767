package plan

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Words that a message names to be found: 第七条里有没有交通数据, 文件里有“OpenClaw”吗, 农业呢; and what there is without something:
// 除了算力还有什么, 哪些部门不管第六条.

const (
	BesidesIt    memory.TextKind = "besides"     // what there is besides a measure
	OfficesNotOf memory.TextKind = "offices_not" // the offices that have no part in a measure
)

var (
	// namedIn asks whether a measure has a word; ofList whether one is among the things that it lists.
	namedIn = pattern.MustCompile(`(?:第[一二三四五六七八九1-9]|[那这])条(?:里面?|里头|中|上)?(?:有没有|有无|有|写了?|提到?了?|包括|包含|写没写)(?:写|提|列)?(?:了|到)?["“「]?([\p{Han}a-z]{2,8}?)["”」]?(?:这个词|这几个字|字眼|字样|这个说法)?(?:没有|没|吗|么|啊|吧|呀|的)*[^\pL]*$`)
	ofList  = pattern.MustCompile(`^[^\pL]*(?:那|那么)?([\p{Han}a-z]{2,6}?)(?:方面|类|领域|行业|产业)?的?(?:公共)?数据(?:呢)?[,，]?(?:有没有|有吗|有不有|有么|在不在(?:里面|内)?|在内吗|包括吗|算不算|列了吗|给不给|开不开放)[^\pL]*$`)
	// inTheText asks it of the whole text.
	inTheText = pattern.MustCompile(`(?:政策|文件|文本|措施|意见稿|九条)(?:里面?|里头|中|上|内)?(?:到底|究竟)?(?:有没有|有无|是否有|有)["“「]?([\p{Han}a-z]{2,8}?)["”」]?(?:这个词|这几个字|字眼|字样|这个说法|这一说)?(?:没有|没|吗|么|嘛)*[^\pL]*$`)
	// ofNoWord are words that are asked about otherwise.
	ofNoWord = pattern.MustCompile(`解释|注解|注释|说明|定义|界定|含义|释义|说法|补|奖|钱|优惠|扶持|支持|好处|政策|措施|条款|内容|部门|局|单位|企业|公司|人|门槛|要求|条件|名额|上限|比例|材料|期限|标准|时间|附则|附件|目录|细则|限制|说明|规定`)
	// wayIn are words for a way to something, which is asked for, and not its word; 有效期 has no 有 of its own.
	wayIn = pattern.MustCompile(`^效(?:期|力)|门路|路子|路数|法子|办法|渠道|途径|出路|机会|可能|份$`)
	// partOfTalent is a part of the award of a talent, besides which there is the rest of it.
	partOfTalent = pattern.MustCompile(`买房|购房|房补|安家|住房|房子|房款`)
	// kindsListed end what is listed, and are no part of the word.
	kindsListed = pattern.MustCompile(`(?:公共)?(?:数据|领域|产业|行业|方向|方面)$`)
)

// asksNamed hears which word is to be found, in a measure or in the whole text.
func (l *Plan) asksNamed(policy *knowledge.Document) *memory.TextQuery {
	if len(l.Sums) > 0 || l.Want(want.Phone, want.Promise, want.Stack) {
		return nil
	}
	text := strings.ToLower(policy.Text)
	if m := namedIn.FindStringSubmatch(l.Text); m != nil && len(l.Measures) == 1 && isWord(text, m[1]) {
		return &memory.TextQuery{Kind: WordIn, Measures: l.Measures, Word: wordOf(text, m[1])}
	}
	if m := ofList.FindStringSubmatch(l.Text); m != nil && isWord(text, m[1]) {
		if in := l.inView(); len(in) == 1 {
			return &memory.TextQuery{Kind: WordIn, Measures: in, Word: m[1]}
		}
	}
	if q := l.Memory.Query; q != nil && q.Kind == WordIn && len(q.Measures) == 1 {
		if m := alsoThat.FindStringSubmatch(l.Text); m != nil && isWord(text, m[1]) && !l.strongly(q.Measures[0]) {
			return &memory.TextQuery{Kind: WordIn, Measures: q.Measures, Word: wordOf(text, m[1])}
		}
	}
	if m := inTheText.FindStringSubmatch(l.Text); m != nil && len(l.Offices) == 0 && isWord(text, m[1]) &&
		(strings.ContainsAny(l.Text, "“\"「") || !l.hasTopic(l.Explicit())) {
		return &memory.TextQuery{Kind: WordIn, Word: m[1]}
	}
	return nil
}

// isWord tells whether words are asked for as words: those that the text has, or that no other question is made of.
func isWord(text, word string) bool {
	return !ofNoWord.MatchString(word) && !wayIn.MatchString(word) && (strings.Contains(text, wordOf(text, word)) || !noMention.MatchString(word))
}

// strongly: the message names a topic of another measure, which it then goes on to.
func (l *Plan) strongly(measure int) bool {
	return slices.ContainsFunc(l.Explicit(), func(s memory.Subject) bool { return s.Measure > 0 && s.Measure != measure && l.strong(s) })
}

// wordOf is a word without the kind that it is of, where the text has it so: 交通数据, 交通.
func wordOf(text, word string) string {
	if short := kindsListed.ReplaceAllString(word, ""); !strings.Contains(text, word) && utf8.RuneCountInString(short) > 1 {
		return short
	}
	return word
}

// quotedAlone is no more than quoted words: 那“每年”呢.
var quotedAlone = pattern.MustCompile(`^[^\pL"“「]*(?:那|那么|还有)?["“「]([\p{Han}a-z]{2,12})["”」](?:呢|咧|又是什么意思|是什么意思|什么意思)?[^\pL]*$`)

// asksQuoted hears words of the text that follow on others: “就高不重复”是什么意思 … “可用不可见”呢.
func (l *Plan) asksQuoted(policy *knowledge.Document) *memory.TextQuery {
	m := quotedAlone.FindStringSubmatch(l.Text)
	if m == nil || !strings.Contains(l.Text, "呢") || !strings.Contains(strings.ToLower(policy.Text), m[1]) || l.Want(want.NoRepeat) {
		return nil
	}
	return &memory.TextQuery{Kind: WordIn, Word: m[1]}
}

var (
	besidesIt = pattern.MustCompile(`^[^\pL]*(?:那)?(?:除了?|除开|撇开|抛开|不算)[^,，。;；]{2,12}?(?:以外|之外|外)?[,，]?(?:我们?|企业|公司)?(?:还|另外|别的|其[他它])[^。;；]{0,6}(?:什么|哪些|啥|别的|其[他它])[^。;；]{0,8}[^\pL]*$`)
	ofItsKind = pattern.MustCompile(`(?:什么|哪些|啥|别的|其[他它])(?:的)?(?:产品|领域|数据|部门|单位|类|行业|人|条件|要求|材料|限制|费用|钱算)`)
	noPartIn  = pattern.MustCompile(`(?:哪些|哪几个|哪个|什么|有哪些)(?:市里的?|市级)?(?:部门|单位|局)[^,，。;；]{0,4}(?:不|没)(?:有)?(?:负责|管|参与|在|沾|归|挂)`)
)

// asksBesides hears what there is besides the measure that is named.
func (l *Plan) asksBesides(*knowledge.Document) *memory.TextQuery {
	in := l.inView()
	if len(in) != 1 || !l.hasTopic(l.Explicit()) && len(l.Measures) == 0 || len(l.Offices) > 0 || !besidesIt.MatchString(l.Text) || ofItsKind.MatchString(l.Text) || partOfTalent.MatchString(l.Text) {
		return nil
	}
	return &memory.TextQuery{Kind: BesidesIt, Measures: in}
}

// asksOfficesNotOf hears which offices a measure does not have.
func (l *Plan) asksOfficesNotOf(*knowledge.Document) *memory.TextQuery {
	in := l.inView()
	if len(in) != 1 || len(l.Offices) > 0 || !noPartIn.MatchString(l.Text) {
		return nil
	}
	return &memory.TextQuery{Kind: OfficesNotOf, Measures: in}
}

// nextSentence is the one before or after that just read out.
var nextSentence = pattern.MustCompile(`^[^\pL]*(?:那|再)?(?:它|这句)?(?:的)?(前|上|后|下)(?:面)?(?:的)?(?:那)?(?:一)?句(?:呢|是什么|写的?(?:啥|什么)|原文|读一下|念一下)?[^\pL]*$`)

// asksNextSentence hears which of the two is asked for.
func (l *Plan) asksNextSentence(policy *knowledge.Document) *memory.TextQuery {
	q, m := l.Memory.Query, nextSentence.FindStringSubmatch(l.Text)
	if q == nil || q.Kind != SentenceAt || m == nil {
		return nil
	}
	all, place := len(policy.Sentences(q.Measures[0])), q.Place
	if place < 0 {
		place += all + 1
	}
	if place++; m[1] == "前" || m[1] == "上" {
		place -= 2
	}
	if place < 1 || place > all {
		return nil
	}
	return &memory.TextQuery{Kind: SentenceAt, Measures: q.Measures, Place: place}
}

// edgeAgain hears the other edge of the list that was just given: 把比例都列出来 … 最高的是哪个.
func (l *Plan) edgeAgain(policy *knowledge.Document) *memory.TextQuery {
	if q := l.Memory.Query; q == nil || q.Kind != RateEdge && q.Kind != CeilingEdge || !onlyEdge.MatchString(l.Text) {
		return nil
	}
	return l.asksEdge(policy)
}
