package plan

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// kindsAsked: how many kinds of support there are is asked: 平台有几种补.
var kindsAsked = pattern.MustCompile(`奖(和|跟|与|、|加)补|一次性的?奖?(和|跟|与|、)(每年|按年)|(几|哪些|哪几|多少|什么|啥)(种|样|类|笔|项)(的)?(补|奖|支持|钱|待遇|好处|扶持|[^\pL]|$)|(全部|所有)的?(奖|补|支持|待遇)|(补|奖|支持|待遇|好处)[^,，。]{0,4}(几|哪几|多少)(种|样|类|笔|项)`)

// siblings are the topics of one beneficiary: a platform has an award once and a
// share of its income each year.
var siblings = []asked.Topic{asked.PlatformAward, asked.PlatformService}

// allKinds widens what a question about kinds is about: a platform has both its
// supports, other measures all of theirs. false if nobody asks for kinds.
func (l *Plan) allKinds() bool {
	if !kindsAsked.MatchString(l.Text) || len(l.Subjects) == 0 || len(l.Entering()) > 0 || l.Want(want.Office, want.Process, want.Quota) {
		return false
	}
	first := l.Subjects[0]
	switch {
	case slices.Contains(siblings, first.Topic):
		l.Subjects = []memory.Subject{reading.About(siblings[0]), reading.About(siblings[1])}
	case first.Topic == asked.Policy || first.Measure == 0:
		return false
	case first.Topic == "" || theWholeOf.MatchString(l.Text):
		l.Subjects = []memory.Subject{{Measure: first.Measure}}
	default:
		return true // of one topic all is said anyway
	}
	delete(l.Wants, want.Mine)
	return true
}

// theWholeOf: 人才那一大条里头装了哪几样.
var theWholeOf = pattern.MustCompile(`(那|这|第[一二三四五六七八九])(一)?(大)?条|整条|措施`)

// calledClause is a measure called by a word for what it is about: 数据条, 人才那条.
var calledClause = pattern.MustCompile(`^[^\pL\pN]*(那|还有|然后)?[^,，。多几哪谁怎什第一二三四五六七八九两整每各这全]{2,6}(那|这)?(一)?条[呢?？]*$`)
