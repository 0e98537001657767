package offline

import (
	"slices"
	"unicode/utf8"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Remarks on what was just said, and what is told instead of what was asked for.

// asksNothing: a remark on what was just said, in no words that want anything
// else: 行行行，按你手里这份.
func (l *plan) asksNothing() bool {
	return (len(l.wants) == 0 || l.guessed) && len(l.explicit()) == 0 && utf8.RuneCountInString(l.text) <= remark
}

// toldInstead: what was told instead of the amount that we asked for, with no question
// in it: 3个标段，工期180天，施工队26人.
func (l *plan) toldInstead() bool {
	return l.askedBefore != nil && (len(l.wants) == 0 || l.guessed) && !questioning.MatchString(l.text) && !l.greeting && !l.thanks && !l.identity && len(l.entering()) == 0 &&
		!slices.ContainsFunc(l.explicit(), func(s Subject) bool { return s.Topic != topicOfTool(l.askedBefore.Tool) })
}

var questioning = pattern.MustCompile(`[?？]|顶|上限|比例|门槛|吗|么|呢|几[^十百千万个]|哪|啥|谁|怎|咋|如何|多少|什么|是否|[发给补行能算要会是够对可拿领轮报好得成]不[发给补行能算要会是够对可拿领轮报好得成]|不理|\b(how|what|which|who|when|where|why|can|does|do)\b`)

// tellsFact: by the model, a fact, a correction or a shrug.
func (l *plan) tellsFact() bool {
	act, p := l.topAct()
	return act == asked.Fact || act == asked.Correct || act == asked.Unsure || p < confidentAct
}

// tellsAlone: something is told, and nothing asked, of what was last calculated: 用来做垂直模型研发.
func (l *plan) tellsAlone(topic asked.Topic) bool {
	return len(l.wants) == 0 && !l.thanks && !l.greeting && l.memory.lastTopic() == topic && len(l.sums) == 0 && !questioning.MatchString(l.text) && utf8.RuneCountInString(l.text) <= remark &&
		!slices.ContainsFunc(l.explicit(), func(s Subject) bool { return s.Topic != topic })
}

// remark is the longest message, in characters, that is taken for one.
const remark = 24

// asksReason asks for the reasons of the text.
var asksReason = pattern.MustCompile(`(?:讲|说|写|给|解释|交代|说明)[^,，。;；]{0,4}(?:理由|原因|道理|缘由|为什么)`)

// noReason says that the text gives none, where somebody asks for it, and the words
// that it does have: an answer rests on some.
func (l *plan) noReason(sheet *Sheet, w *letter, calculated bool) {
	if !l.want(wantWhy) || calculated || !asksReason.MatchString(l.text) {
		return
	}
	w.say("为什么这样定，文本没有写理由，写明的是：“" + sheet.Quotes[len(sheet.Quotes)-1] + "”。")
	w.cite(sheet.Measure, sheet.Quotes...)
}
