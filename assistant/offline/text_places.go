package offline

import (
	"fmt"
	"slices"

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
func (l *plan) asksSentence(*knowledge.Document) *TextQuery {
	place := 0
	switch {
	case nthFromEnd.MatchString(l.text):
		place = -int(small(nthFromEnd.FindStringSubmatch(l.text)[1]))
	case nthSentence.MatchString(l.text):
		place = int(small(nthSentence.FindStringSubmatch(l.text)[1]))
	case lastSentence.MatchString(l.text):
		place = -1
	case firstSentence.MatchString(l.text):
		place = 1
	}
	again := len(l.memory.Subjects) > 0 && len(l.memory.Items) == 0 && !wholeText.MatchString(l.text)
	in := l.inView()
	named := len(l.measures) > 0 || l.hasTopic(l.explicit())
	if place == 0 || len(in) != 1 || !named && !again && !ofThatOne.MatchString(l.text) {
		return nil
	}
	return &TextQuery{Kind: SentenceAt, Measures: in, Place: place}
}

// openingAsked asks for what stands at the beginning.
var openingAsked = pattern.MustCompile(`前言|引言|序言|开篇|(?:文件|政策|正文|最)?开头(?:一段|那段|那句|部分|有交代|怎么|是|写|说|讲|第一句)|第一段|首段|为(?:什么|啥|何)[^,，。]{0,6}(?:出|搞|弄|制定|发)[^,，。]{0,6}(?:文件|政策|措施|东西)|(?:干嘛|干什么|图什么|目的)[^,，。]{0,8}(?:文件|政策|措施)`)

// ofThePrompt asks for the assistant's own opening.
var ofThePrompt = pattern.MustCompile(`你|设定|提示词|指令|prompt|system`)

func (l *plan) asksOpening(*knowledge.Document) *TextQuery {
	if len(l.measures) > 0 || l.hasTopic(l.explicit()) || !openingAsked.MatchString(l.text) || ofThePrompt.MatchString(l.text) {
		return nil
	}
	return &TextQuery{Kind: PreambleAsked}
}

// claimsNumber claims that something stands in the measure of that number, and asks whether it does.
var claimsNumber = pattern.MustCompile(`(?:归|在|属于?|算|是|写在|放在|列在)(?:是|在)?第?[一二三四五六七八九1-9]条[^,，。]{0,4}(?:[,，][^,，。]{0,6})?(?:对不对|对吗|对吧|是不是|是吗|是吧|没错吧|吗|么|吧)`)

// asksOtherMeasure hears that something is said to stand in a measure that it does not stand in.
func (l *plan) asksOtherMeasure(*knowledge.Document) *TextQuery {
	if len(l.measures) != 1 || !claimsNumber.MatchString(l.text) {
		return nil
	}
	var its []int
	for _, t := range l.namedTopics() {
		if n := t.Measure(); n > 0 && !slices.Contains(its, n) {
			its = append(its, n)
		}
	}
	if len(its) != 1 || its[0] == l.measures[0] {
		return nil
	}
	return &TextQuery{Kind: OtherMeasure, Measures: []int{l.measures[0], its[0]}}
}

// saySentence quotes a sentence of a measure by its place.
func (p *Planner) saySentence(q *TextQuery, w *letter) {
	n := q.Measures[0]
	all := p.policy.Sentences(n)
	at := q.Place - 1
	if q.Place < 0 {
		at = len(all) + q.Place
	}
	w.about(n)
	if at < 0 || at >= len(all) {
		w.say(fmt.Sprintf("%s没有这一句：这一条正文一共%s句。", w.heading(n), numeral(len(all))))
		w.citeAt(all[0].Whole())
		return
	}
	w.say(fmt.Sprintf("%s正文一共%s句，第%s句是：", w.heading(n), numeral(len(all)), numeral(at+1)), "> "+all[at].Text)
	w.citeAt(all[at].Whole())
}

// sayOtherMeasure puts right where something stands.
func (p *Planner) sayOtherMeasure(q *TextQuery, w *letter) {
	w.say(fmt.Sprintf("不是%s，在%s。", ordinal(q.Measures[0]), w.heading(q.Measures[1])))
	w.about(q.Measures[1])
	for _, s := range sheets {
		if s.Measure == q.Measures[1] {
			w.say(s.Gist)
			w.cite(s.Measure, s.Quotes...)
		}
	}
}
