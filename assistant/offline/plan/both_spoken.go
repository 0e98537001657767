package plan

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/reword"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/pattern"
)

// The two measures spoken of last, by a word for both: 这两样分别找哪个部门, 两个一样吗; or by none at all: 哪个高.

var (
	bothByWord = pattern.MustCompile(`(?:(?:这|那|前面|上面|刚才|刚刚|以上)(?:说的|问的|的)?|^[^\pL]*(?:那么?|请问)?)(?:两|俩|2)(?:样|条|项|者|块|头|边|个)`)
	// ofBoth goes on from that word; a noun would make it two of something else.
	ofBoth = pattern.MustCompile(`^(?:措施|政策|条款|补贴|补助|奖励|事|东西)?(?:[都也各的归找是有哪谁能比到由]|分别|一样|相同|一起|区别|差别|差在|,|，|[?？]|$)`)
	// whichOfThem asks which has more, of what was asked of each.
	whichOfThem = pattern.MustCompile(`^[^\pL]*(?:那么?)?(?:哪|谁)(?:一)?(?:个|条|项|边|样)?(?:的)?(?:更|比较|最)?(?:高|低|多|少|大|小)(?:一点|一些|些|点)?(?:啊|呀|呢)?[^\pL]*$`)
	alike       = pattern.MustCompile(`一样|相同|区别|差别|差在|不同|同不同`)
)

// bothSpoken names the two measures in place of the word for them: 第五条和第六条分别找哪个部门. "" if there is none.
func (l *Plan) bothSpoken(message string) string {
	if len(l.Sums)+len(l.Measures)+len(l.Explicit())+len(l.Offices) > 0 || l.Want(want.Total, want.Amount, want.Difference) || l.Want(want.Stack) && len(l.Memory.Shown) > 0 || len(l.Memory.Subjects) < 2 {
		return ""
	}
	second, first := l.Memory.Subjects[0], l.Memory.Subjects[1]
	if first.Measure == 0 || second.Measure == 0 || first.Measure == second.Measure || len(l.Memory.Items[second.Topic]) > 1 || len(l.Memory.Items[first.Topic]) > 1 {
		return ""
	}
	names, text := Ordinal(first.Measure)+"和"+Ordinal(second.Measure), reword.Question(message)
	if whichOfThem.MatchString(text) {
		for _, detail := range []struct {
			asked want.Want
			of    string
		}{{want.Rate, "比例"}, {want.Ceiling, "上限"}, {want.Threshold, "门槛"}} {
			if slices.Contains(l.Memory.Wants, detail.asked) {
				return names + "哪个" + detail.of + "更高"
			}
		}
		return ""
	}
	if moreOfBoth.MatchString(text) && len(l.Memory.Items[second.Topic])+len(l.Memory.Items[first.Topic]) > 1 {
		return "" // 两个哪个划算, after two amounts, holds these against each other
	}
	at := bothByWord.FindStringIndex(text)
	if at == nil || !ofBoth.MatchString(text[at[1]:]) {
		return ""
	}
	if alike.MatchString(text) && slices.Contains(l.Memory.Wants, want.Office) {
		names += "的部门"
	}
	return text[:at[0]] + names + text[at[1]:]
}
