package reading

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// Gaps: how much must still be bought, sold or invested to reach a line, or may be
// before one is crossed. The line is the next one above what is known.

// Distance asks how far it still is.
var Distance = pattern.MustCompile(`(?:再|还)(?:得|要|需要?|该|应该?|能|可以?|至少|起码)*再?(?:投|买|卖|花|做|充|租|加|凑|付|砸|签|采购|购|多|收|出)(?:入|进去|出去|到|上|个)?[^,，。补拿领奖给]{0,2}(?:多少|几)|还(?:得|要|需要?)再?[^,，。补拿领奖给]{0,4}(?:多少|几)|(?:差|缺|欠)(?:了|个|着)?(?:多少|几|得?远)|(?:再|还)(?:有|剩)?(?:多少|多远)|(?:离|距)[^,，。]{0,10}(?:多少|几|多远|封顶|上限|顶|那个数)|缺口|差额|差距|余量|(?:下半年|[二三四]季度?|剩下|余下|后面|年底前|年内)[^,，。¥补拿领奖给]{0,6}(?:得|要|需要?|该)[^,，。¥补拿领奖给]{0,2}(?:卖|投|买|花|做|收|签)(?:多少|几)|how (?:far|much more)[^.?]{0,24}(?:cap|ceiling|threshold|line|limit|qualify)`)

var (
	// lineWord is what there is a gap to.
	lineWord = pattern.MustCompile(`线|门槛|缺口|差额|余量|空间|余地|封|上限|顶|满|够|超|达标|起点|才(?:有|能|会|给|补|算|到|够|过|满|达)|(?:离|距)|[还再][^,，。]{0,4}差|[还再](?:得|要|需要?|该|应该?|能|可以?|至少|起码)*再?(?:投|买|卖|花|做|充|租|加|凑|付|砸|签|采购|购)|cap|ceiling|threshold|limit|qualify`)
	// awardTold: what is asked for is the award: 再买3万能补多少.
	awardTold = pattern.MustCompile(`(?:补|奖|拿|领|给|得到|退|返)[^,，。线顶满]{0,4}(?:多少|几(?:块|万|元|多|何))`)
	// ThisYear is what there is up to now, where another year is told of as well.
	ThisYear = pattern.MustCompile(`今年|本年|目前|到现在|截[至止]|眼下|累计|至今`)
	// upTo stands before a line that a message names: 离10万那条线还有多少.
	upTo = pattern.MustCompile(`(?:离|距离?|差|到|够|过|满)$`)
)

// ToLine: the message asks for a gap to a line, and for no award.
func (r *Reading) ToLine() bool {
	return !against.MatchString(r.Masked) && Distance.MatchString(r.Masked) && lineWord.MatchString(r.Masked) && !awardTold.MatchString(r.Masked)
}

// NamesLine: the amount is the line, and was not bought: 离10万那条线还有多少.
func (r *Reading) NamesLine(s Sum) bool {
	return s.Index >= 0 && sentence.IsEdge(s.High) && r.ToLine() && upTo.MatchString(r.Before(s.Index))
}

// soFarOf keeps what there is up to now, where it is asked how far that is from a
// line: 去年卖960万；今年前三季度累计820万，再卖多少才够.
func (r *Reading) soFarOf(sums []Sum) []Sum {
	if !r.ToLine() || len(sums) < 2 {
		return nil
	}
	now := slices.DeleteFunc(slices.Clone(sums), func(s Sum) bool { return s.Index < 0 || !ThisYear.MatchString(r.Before(s.Index)) })
	if len(now) != 1 {
		return nil
	}
	return now
}

// Below: what is known is under the line from which something is paid.
func Below(shape tools.Shape, has money.Amount) bool {
	return shape.From != nil && has.Less(*shape.From)
}
