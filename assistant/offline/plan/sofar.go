package plan

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/turn"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/pattern"
)

// The sum of all that a conversation worked out so far, over several measures,
// whichever way it is asked for: 两个一加呢, 一道算呢, 连上刚才模型那笔.

var (
	// joining are words that add up; filling may stand beside them in a message that asks nothing else.
	joining = pattern.MustCompile(`一(加|道|起|块儿?|并|堆|总|拢|合|共)|合(着|计|起来|在一起|一起|到一起|算|一块|拢|总)|加(起来|总|一起|在一起|一块)|拢(一块|共|总|到一起|起来)|(?:[都全]|统统|通通)(部|都)?(加|算)(上|进去|进来|到一起|一起|在一起)?|总(共|数|账)|凑(一块|一起|到一起)|全部|统统|通通|归(一块|总)|打包`)
	filling = pattern.MustCompile(`那么?|就|再|所有|把|这|要是|如果|上面|前面|刚才|之前|先前|算|[两俩三仨四五几二]|[笔样个项份条块边头者件]|补[助贴]?|奖励?|市里|能|可以|给|拿|领|得|有|是|到|会|该|多少|几|钱|呢|吧|啊|呀|嘛|咧|的|了|又|来|下|\P{L}`)
	// whatRemains of the sum if one of several fails: 场景没评上的话，就剩？
	whatRemains = pattern.MustCompile(`(还|就|只|那|总共|一共)?(剩|余)(下)?(的)?(有|是|能)?(多少|几|啥|呢|[?？]|$)`)
)

// sumsSoFar tells whether the message asks for the sum of all so far, and nothing else.
func (l *Plan) sumsSoFar() bool {
	if len(l.Sums) > 0 || len(l.Memory.Shown) == 0 {
		return false
	}
	if (reading.AlongWith.MatchString(l.Text) || reading.WithThat.MatchString(l.Text) && !l.Want(want.Stack)) && len(l.Explicit()) > 0 && !apart.MatchString(l.Text) {
		return l.severalShown() || len(l.Explicit()) > 1 || !slices.Contains(l.Memory.Shown, l.Explicit()[0].Topic)
	}
	if (sumsUp.MatchString(l.Text) || l.Does(turn.Total)) && len(l.Explicit()) == 0 && len(l.Memory.Shown) > 1 {
		return true
	}
	return l.severalShown() && joining.MatchString(l.Text) && filling.ReplaceAllString(joining.ReplaceAllString(l.Text, ""), "") == ""
}

// remainsOfSum: of several that were added up one changes, and what is left is asked.
func (l *Plan) remainsOfSum() bool {
	return len(l.Sums) == 0 && l.Memory.Summed && l.severalShown() && whatRemains.MatchString(l.Text)
}
