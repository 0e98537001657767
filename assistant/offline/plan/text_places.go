package plan

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Sentences by their place in a measure, the opening, and what is said to stand in a measure that it does not stand in.

var (
	lastSentence  = pattern.MustCompile(`(?:最后|末尾|末了|最末|收尾|结尾)(?:的)?(?:那|这)?(?:一)?句|末句|尾句`)
	firstSentence = pattern.MustCompile(`(?:第一|头一|开头|开头那|起头|打头|最前面)(?:的)?(?:那)?(?:一)?句|首句`)
	nthFromEnd    = pattern.MustCompile(`倒数第([一二三四])句`)
	nthSentence   = pattern.MustCompile(`第([二三四])句`)
)

// wholeText speaks of the text and not of one measure.
var wholeText = pattern.MustCompile(`文件|政策|全文|通篇|整份|正文|附则|文末`)

// asksSentence hears which sentence of a measure is asked for: 讲人才那条，最后一句写啥.
func (l *Plan) asksSentence(*knowledge.Document) *memory.TextQuery {
	place := 0
	switch {
	case nthFromEnd.MatchString(l.Text):
		place = -int(sentence.Small(nthFromEnd.FindStringSubmatch(l.Text)[1]))
	case nthSentence.MatchString(l.Text):
		place = int(sentence.Small(nthSentence.FindStringSubmatch(l.Text)[1]))
	case lastSentence.MatchString(l.Text):
		place = -1
	case firstSentence.MatchString(l.Text):
		place = 1
	}
	again := len(l.Memory.Subjects) > 0 && len(l.Memory.Items) == 0 && !wholeText.MatchString(l.Text)
	in := l.inView()
	named := len(l.Measures) > 0 || l.hasTopic(l.Explicit())
	if place == 0 || len(in) != 1 || !named && !again && !ofThatOne.MatchString(l.Text) {
		return nil
	}
	return &memory.TextQuery{Kind: SentenceAt, Measures: in, Place: place}
}

// openingAsked asks for what stands at the beginning.
var openingAsked = pattern.MustCompile(`前言|引言|序言|开篇|(?:文件|政策|正文|最)?开头(?:一段|那段|那句|部分|有交代|怎么|是|写|说|讲|第一句)|第一段|首段|为(?:什么|啥|何)[^,，。]{0,6}(?:出|搞|弄|制定|发)[^,，。]{0,6}(?:文件|政策|措施|东西)|(?:干嘛|干什么|图什么|目的)[^,，。]{0,8}(?:文件|政策|措施)`)

// ofThePrompt asks for the assistant's own opening.
var ofThePrompt = pattern.MustCompile(`你|设定|提示词|指令|prompt|system`)

func (l *Plan) asksOpening(*knowledge.Document) *memory.TextQuery {
	if len(l.Measures) > 0 || l.hasTopic(l.Explicit()) || !openingAsked.MatchString(l.Text) || ofThePrompt.MatchString(l.Text) {
		return nil
	}
	return &memory.TextQuery{Kind: PreambleAsked}
}

// claimsNumber claims that something stands in the measure of that number, and asks whether it does.
var claimsNumber = pattern.MustCompile(`(?:归|在|属于?|算|是|写在|放在|列在)(?:是|在)?第?[一二三四五六七八九1-9]条[^,，。]{0,4}(?:[,，][^,，。]{0,6})?(?:对不对|对吗|对吧|是不是|是吗|是吧|没错吧|吗|么|吧)`)

// asksOtherMeasure hears that something is said to stand in a measure that it does not stand in.
func (l *Plan) asksOtherMeasure(*knowledge.Document) *memory.TextQuery {
	if len(l.Measures) != 1 || !claimsNumber.MatchString(l.Text) {
		return nil
	}
	var its []int
	for _, t := range l.NamedTopics() {
		if n := t.Measure(); n > 0 && !slices.Contains(its, n) {
			its = append(its, n)
		}
	}
	if len(its) != 1 || its[0] == l.Measures[0] {
		return nil
	}
	return &memory.TextQuery{Kind: OtherMeasure, Measures: []int{l.Measures[0], its[0]}}
}
