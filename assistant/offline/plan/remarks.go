package plan

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Remarks on what was just said, and what is told instead of what was asked for.

// asksNothing: a remark on what was just said, in no words that want anything
// else: 行行行，按你手里这份.
func (l *Plan) asksNothing() bool {
	return (len(l.Wants) == 0 || l.Guessed) && len(l.Explicit()) == 0 && utf8.RuneCountInString(l.Text) <= remark
}

// toldInstead: what was told instead of the amount that we asked for, with no question
// in it: 3个标段，工期180天，施工队26人.
func (l *Plan) toldInstead() bool {
	return l.AskedBefore != nil && (len(l.Wants) == 0 || l.Guessed) && !reading.Questioning.MatchString(l.Text) && !l.Greeting && !l.Thanks && !l.Identity && len(l.Entering()) == 0 &&
		!slices.ContainsFunc(l.Explicit(), func(s memory.Subject) bool { return s.Topic != sheets.TopicOf(l.AskedBefore.Tool) })
}

// tellsFact: by the model, a fact, a correction or a shrug.
func (l *Plan) tellsFact() bool {
	act, p := l.TopAct()
	return act == asked.Fact || act == asked.Correct || act == asked.Unsure || p < sentence.ConfidentAct
}

// tellsAlone: something is told, and nothing asked, of what was last calculated: 用来做垂直模型研发.
func (l *Plan) tellsAlone(topic asked.Topic) bool {
	return len(l.Wants) == 0 && !l.Thanks && !l.Greeting && l.Memory.LastTopic() == topic && len(l.Sums) == 0 && !reading.Questioning.MatchString(l.Text) && utf8.RuneCountInString(l.Text) <= remark &&
		!slices.ContainsFunc(l.Explicit(), func(s memory.Subject) bool { return s.Topic != topic })
}

// remark is the longest message, in characters, that is taken for one.
const remark = 24

// asksReason asks for the reasons of the text.
var asksReason = pattern.MustCompile(`(?:讲|说|写|给|解释|交代|说明)[^,，。;；]{0,4}(?:理由|原因|道理|缘由|为什么)`)

// asksWhy asks why the text has it so.
var asksWhy = pattern.MustCompile(`为(?:什么|啥|何)[^,，。]{0,6}?(?:要)?(?:只|才|偏偏|规定|限|不给|没有|卡|设|定|要)|(?:你们)?怎么(?:才|只)|凭(?:什么|啥)`)

// NoReason says that the text gives none, where somebody asks for it, and the words
// that it does have: an answer rests on some.
func (l *Plan) NoReason(sheet *sheets.Sheet, w *Letter, calculated bool) {
	if !l.Want(want.Why) || calculated || !asksReason.MatchString(l.Text) && (!asksWhy.MatchString(l.Text) || slices.ContainsFunc(w.Lines, func(said string) bool { return strings.Contains(said, "文本就是这样规定的") })) {
		return
	}
	w.Say("为什么这样定，文本没有写理由，写明的是：“" + sheet.Quotes[len(sheet.Quotes)-1] + "”。")
	w.Cite(sheet.Measure, sheet.Quotes...)
}
