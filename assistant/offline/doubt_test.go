package offline

import (
	"testing"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/knowledge"
	"github.com/rongce/rongce/tools"
)

// What staff should look at is told from what was plain.
func TestDoubt(t *testing.T) {
	p := New(knowledge.FuzhouAI(), tools.FuzhouAI())
	for said, want := range map[string]assistant.Doubt{
		"一年买算力花了8万元，能补多少？": assistant.Sure,
		"这个政策到什么时候？":       assistant.Sure,
		"谢谢":               assistant.Sure,
		"帮我写首诗":            assistant.Sure, // not ours, and plainly so
		"补贴":               assistant.Lost,
		"来电人问补贴能给多少":       assistant.Lost,
		"买备案模型做垂直开发，18万，补？":       assistant.Unsure,
		"我们算力合同就是10万整，市里真的一分没有？？": assistant.Unsure,
	} {
		l := p.Lay(&assistant.Turn{Message: said, Conversation: &assistant.Conversation{}})
		if got := l.Doubt(); got != want {
			t.Errorf("%s: %q, want %q", said, got, want)
		}
	}
}
