package plan

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/pattern"
)

// All results of the talk at once: 它们各是什么比例, 两个归谁管, 这里面哪些是年年能拿的.

var (
	// allOfThese stands for all that was worked out; the second group counts them.
	allOfThese = pattern.MustCompile(`^[^\pL\pN]*(?:那|那么|所以|请问|对了)?[,，]?((?:它|他)们[俩仨]?|(?:这|那|上面|其)?(?:里面|里头|当中|中)|(?:(?:这|那|上面|前面|刚才|以上)(?:这|那|的)?)?(几|些|两|俩|三|仨|四)(?:个|条|项|笔|样|块|份)?(?:钱|补助|补贴|奖励|补的)?)(?:都|各|分别|里|哪|归|是|由|的|要|有|能|找|能不能|最)`)
	// eachOfThem: 分别依据的哪条.
	eachOfThem = pattern.MustCompile(`^[^\pL\pN]*(?:那|那么|所以|请问|对了)?[,，]?(分别|各自|各)(?:是|要|得|该)?(?:依据|根据|凭|按|写在|归|由|找|在|有|属)`)
	// termsAsked asks for the terms.
	termsAsked = pattern.MustCompile(`条件|要求|门槛`)
)

// byPronoun is a message that asks something of all results at once, with their names
// there instead; "" if it is no such message.
func (l *Plan) byPronoun(message string) string {
	shown := l.Memory.Shown
	if len(shown) < 2 || len(l.Sums) > 0 || len(l.Measures) > 0 || l.hasTopic(l.Explicit()) ||
		!l.Want(want.Rate, want.Ceiling, want.Threshold, want.Again, want.Quota, want.Office, want.Eligible, want.Words, want.Where) && !termsAsked.MatchString(l.Text) || l.Want(want.Total, want.Compare, want.Stack) {
		return ""
	}
	at := allOfThese.FindStringSubmatchIndex(message)
	each := eachOfThem.FindStringSubmatchIndex(message)
	if at == nil && each == nil {
		return ""
	}
	if at != nil && at[4] >= 0 {
		if n := sentence.Small(sentence.PairWords.Replace(message[at[4]:at[5]])); n > 0 && int(n) != len(shown) {
			return ""
		}
	}
	var names []string
	for _, t := range shown {
		name := calledAs[t]
		if name == "" || len(l.Memory.Items[t]) > 1 {
			return "" // which of several products is meant is told apart elsewhere
		}
		names = append(names, name)
	}
	if slices.ContainsFunc(l.Memory.Subjects, func(s memory.Subject) bool { return s.Topic != "" && !slices.Contains(shown, s.Topic) }) {
		return "" // what was asked about without a result is meant as well
	}
	if at == nil {
		return message[:each[2]] + strings.Join(names, "和") + message[each[2]:]
	}
	return message[:at[2]] + strings.Join(names, "和") + message[at[3]:]
}
