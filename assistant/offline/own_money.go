package offline

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/plan"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// Money that the asker does not say the text has: his own, or a ceiling taken as often as there are things.

// ownMoney: an amount was received before or from somebody else, is of another thing, or is the ceiling several times over:
// 政府之前给过80万; 除去质检，质检是300万; 三个产品最高300万.
func ownMoney(l *plan.Plan, s reading.Sum, sheet *sheets.Sheet) bool {
	if severalTimes(s.High, sheet) {
		return true
	}
	if s.Index < 0 {
		return false
	}
	before := l.Before(s.Index)
	parts := strings.FieldsFunc(before+" ", func(c rune) bool { return strings.ContainsRune(",，。;；!！?？", c) })
	clause := parts[len(parts)-1]
	if receivedBefore.MatchString(clause) && !textSaid.MatchString(before) {
		return true
	}
	others, own := false, false
	for _, c := range sentence.Cues {
		if c.Weight >= reading.EnoughCue && c.Words.MatchString(clause) {
			own, others = own || c.Topic == sheet.Topic, others || c.Topic != sheet.Topic
		}
	}
	return others && !own && len(l.Sums) > 1
}

var (
	// receivedBefore tells of money that somebody has, or of the state's; textSaid tells of what the text is said to have.
	receivedBefore = pattern.MustCompile(`(?:给|补|拿|领|得|批|发|拨|奖|配套|享受|申请)(?:到|过|了)+|(?:之前|以前|去年|前年|早先|已经?|先前)[^,，。;；]{0,6}(?:给|补|拿|领|得|批|发|拨|奖|配套)|国家(?:级|里|部委)`)
	textSaid       = pattern.MustCompile(`听说|听人|说好|说是|答应|承诺|政策|文件|文本|规定|写|你|您|最高|封顶|上限|不超过`)
)

// mostOfEach is of how many things at most a ceiling is taken together.
const mostOfEach = 10

// severalTimes: a sum is what the ceiling of one thing comes to for several.
func severalTimes(sum money.Amount, sheet *sheets.Sheet) bool {
	f := money.Figures(sheet.Ceiling)
	if len(f) == 0 || !ofEach.MatchString(sheet.Ceiling+sheet.Rate) {
		return false
	}
	for n := int64(2); n <= mostOfEach; n++ {
		if f[0].Value.Times(n).Equal(sum) {
			return true
		}
	}
	return false
}

var ofEach = pattern.MustCompile(`单个|每个|每人`)

// eachByItself says how a ceiling taken several times over is meant.
func eachByItself(l *plan.Plan, sheet *sheets.Sheet) string {
	if !slices.ContainsFunc(l.Having(sentence.RoleClaim), func(s reading.Sum) bool { return severalTimes(s.High, sheet) }) {
		return ""
	}
	return "每一个分别算、分别够条件才有，几个加起来的上限就是几倍，够条件也不等于一定给。"
}
