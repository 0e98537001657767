package offline

import (
	"slices"

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
func (l *plan) allKinds() bool {
	if !kindsAsked.MatchString(l.text) || len(l.subjects) == 0 || len(l.entering()) > 0 || l.want(wantOffice, wantProcess, wantQuota) {
		return false
	}
	first := l.subjects[0]
	switch {
	case slices.Contains(siblings, first.Topic):
		l.subjects = []Subject{about(siblings[0]), about(siblings[1])}
	case first.Topic == asked.Policy || first.Measure == 0:
		return false
	case first.Topic == "" || theWholeOf.MatchString(l.text):
		l.subjects = []Subject{{Measure: first.Measure}}
	default:
		return true // of one topic all is said anyway
	}
	delete(l.wants, wantMine)
	return true
}

// theWholeOf: 人才那一大条里头装了哪几样.
var theWholeOf = pattern.MustCompile(`(那|这|第[一二三四五六七八九])(一)?(大)?条|整条|措施`)

// anyPlatform is a platform of no kind that the text does not mean.
var anyPlatform = pattern.MustCompile(`(^|[^商频播音宝团卖交云力网接])平台`)

// calledClause is a measure called by a word for what it is about: 数据条, 人才那条.
var calledClause = pattern.MustCompile(`^[^\pL\pN]*(那|还有|然后)?[^,，。多几哪谁怎什第一二三四五六七八九两整每各这全]{2,6}(那|这)?(一)?条[呢?？]*$`)

// promised: somebody was told before that he gets so much: 上回你亲口讲批80万.
var promised = pattern.MustCompile(`(?:上个?(?:礼拜|星期|月)|上回|上次|上周|昨天|前天|前几天|那天|早上|刚才)(?:明明|分明)?(?:就是|是)?(?:你|你们|您|这边|这里|客服|热线)[^,，。¥]{0,4}(?:跟|对|和)(?:我|我们)(?:说|讲|保证|承诺|答应)(?:的|了|过)*[,，:：]?¥[^,，。¥]{0,6}(?:批|给|拨|定)|(?:上回|上次|上周|昨天|前天|昨日|前几天|之前|刚才|早上|先前|那天)[^,，。¥]{0,4}(?:说|讲|谈|答应|约)(?:好|定|妥)(?:了)?的?给[^,，。¥多几]{0,6}¥|(上回|上次|上周|昨天|前天|昨日|前几天|之前|刚才|早上|上午|下午|先前|那天)[^,，。¥]{0,4}(你|你们|您|客服|热线)[^,，。¥]{0,10}(说|讲|答应|承诺|算好|保证|批|许|告诉)[^,，。]{0,10}¥|(你|你们|您)[^,，。¥]{0,4}(亲口|明明|不是)(都)?(说|讲|答应|承诺|保证)(了|过)?[^,，。]{0,10}¥|(你|你们|您)(上回|上次|昨天|前天|之前|刚才)[^,，。¥]{0,6}(说|讲|答应|承诺|算好|保证|批|许)[^,，。]{0,10}¥`)

// notPromised is the answer to that.
const notPromised = "我没有答应过给多少钱，也不能答应：能不能给、给多少，要按政策文本、由责任单位审核认定。"
