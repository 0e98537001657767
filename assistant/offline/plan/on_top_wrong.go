package plan

import (
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// What came on top a moment ago, put right in a few words: 又追加了100万 … 不对，是追加50万; 又买了10万的 … 说错了，是8万.

// onTopPutRight: a message that says no more than what it was puts the amount right that came on top just before, and not
// what all of it comes to, which would be more than that.
func onTopPutRight(was *reading.Reading, text string, now reading.Sum, all money.Amount) bool {
	old := was.Sums[0]
	if now.High.Equal(old.High) || !old.More && was.StepOf(old.Index) == sentence.NoStep {
		return false
	}
	if wrongOnTop.MatchString(text) {
		return true
	}
	return wrongAlone.MatchString(text) && now.High.Less(old.High.Times(muchMore)) && now.High.Less(all.Sub(old.High))
}

// muchMore: what is so many times as much as what came on top is the whole.
const muchMore = 3

var (
	wrongOnTop = pattern.MustCompile(`^[^\pL]*(?:不对|错了|不是|说错|写错|记错|搞错|弄错|打错|更正)(?:了|一下)?[,，。!！]*(?:应该|其实|实际)?(?:是|只|才)*(?:又|再)?(?:追加|增加|新增|多买|加买|多投|加投|加|多)(?:了|的是)?¥(?:元|块钱?)?(?:的)?[^\pL]*$`)
	wrongAlone = pattern.MustCompile(`^[^\pL]*(?:不对|错了|说错|写错|记错|搞错|弄错|打错|更正)(?:了|一下)?[,，。!！]*(?:应该|其实|实际)?(?:是|只|才)*(?:买|投|花)?(?:了|的是)?¥(?:元|块钱?)?(?:的)?[^\pL]*$`)
	// wrongCount is how many it was that came on top.
	wrongCount = pattern.MustCompile(`(?:不对|错了|说错|记错|搞错)(?:了)?[,，。]*(?:应该|其实|实际)?(?:是|只|才)*(?:多|加|增加|新增|新来|新过)了?` + sentence.Count + `(?:个|人|名|位)`)
)

// fewerOnTop is the message before with the number put right that came on top in it: 又多了5个 … 不对是多了3个.
func (l *Plan) fewerOnTop(p *Means) string {
	if len(l.Sums) > 0 || !wrongCount.MatchString(l.Masked) {
		return ""
	}
	return l.restated(p)
}
