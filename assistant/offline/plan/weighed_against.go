package plan

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// heldAgainst holds an amount of another measure against the one known, and asks which of them brings more.
var heldAgainst = pattern.MustCompile(`^[^\pL]*(?:那|那么|要是|如果)?(?:和|跟|与|同|比起|比|换成|改成|拿去|同样)[^,，。¥]{0,10}(?:模型|算力)[^,，。¥]{0,6}¥(?:元|块钱?)?(?:的)?(?:呢|的话)?[,，]?(?:比|相比|比起来|比一比)?[,，]?(?:哪|谁)[^,，。]{0,6}(?:多|高|划算|合算|值)`)

// weighedAgainst is the amount known and another measure's, one of which will be spent, in plain words: 算力8万 … 和买模型8万比哪个补得多.
// "" if the message weighs nothing.
func (l *Plan) weighedAgainst() string {
	known := l.Memory.LastTopic()
	if len(l.Sums) != 1 || len(l.Memory.Shown) != 1 || calledShort[known] == "" || !heldAgainst.MatchString(l.Masked) {
		return ""
	}
	named := l.NamedTopics()
	items, name := l.Memory.Items[known], string(sentence.MainRole[known])
	if len(named) != 1 || named[0] == known || !slices.Contains([]asked.Topic{asked.VerticalModel, asked.Computing}, named[0]) || len(items) != 1 || ranged(items) {
		return ""
	}
	base, ok := items[0].Money[name]
	if s := l.Sums[0]; !ok || s.Period != sentence.PerYear || !s.Low.Equal(s.High) || s.Role == sentence.RoleClaim || s.Role == sentence.RoleWish {
		return ""
	}
	return calledShort[known] + base.Format() + "元，" + calledShort[named[0]] + l.Sums[0].High.Format() + "元，二选一，哪个补得多"
}

// weighed reads such a message so.
func (l *Plan) weighed(p *Means) bool {
	both := l.weighedAgainst()
	if both != "" {
		l.Reading, l.ownWords = reading.Read(both, p.Model), true
	}
	return both != ""
}
