package offline

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// One of several that were weighed, after another was taken: 就选A, then B那个呢; 照含税的, then 不含税那个呢.

// callsPast brings back what was worked out before under the name that the message calls.
func (l *plan) callsPast() {
	topic := l.memory.lastTopic()
	now := l.memory.Items[topic]
	if len(l.sums)+len(l.numbers)+len(l.measures)+len(l.recalled) > 0 || topic == asked.None || topic == asked.Product || len(now) != 1 || now[0].key() == "" || utf8.RuneCountInString(l.text) > shortMessage || !asksOfOne.MatchString(l.text) {
		return
	}
	called, at := "", -1
	for i, p := range slices.Backward(l.memory.Past) {
		for _, name := range p.Item.calledBy() {
			if p.Topic == topic && len(name) > len(called) && strings.Contains(strings.ToLower(l.masked), name) {
				called, at = name, i
			}
		}
	}
	if at < 0 || l.memory.Past[at].Item.key() == now[0].key() || len(l.explicit()) > 1 {
		return
	}
	l.memory.Items[topic] = []Item{l.memory.Past[at].Item.clone()}
	clear(l.wants)
	l.wants[wantAmount], l.guessed, l.recalled = true, false, []Subject{about(topic)}
}

// calledBy are the words for one of several: 方案b, b.
func (it Item) calledBy() []string {
	out := slices.DeleteFunc(it.names(), func(n string) bool { return n == "" })
	if m := endsInLetter.FindStringSubmatch(strings.ToLower(it.Label)); m != nil {
		out = append(out, m[1])
	}
	if short := topicFirst.ReplaceAllString(strings.ToLower(it.Label), ""); short != "" {
		out = append(out, short) // 模型含税 goes by 含税
	}
	return out
}

var (
	topicFirst   = pattern.MustCompile(`^(?:模型|算力|平台|项目|投资|产品)(?:服务|费用?|年费)?`)
	endsInLetter = pattern.MustCompile(`(?:方案|供应商|公司|厂|家|[^a-z\pL])([a-e甲乙丙丁])$`)
	// asksOfOne points to one and asks nothing else of it.
	asksOfOne = pattern.MustCompile(`^[^\pL\pN]*(?:那么?|要是|如果|换成?|改成?|还是|再)?[,，]?(?:按|照|选|用|拿|看)?[^,，。;；]{1,10}?(?:(?:那|这)(?:一?个|种|份|边|家|套)?)?(?:的)?(?:算|来|报)?(?:呢|的话|怎么样|多少|能补多少|补多少|[?？])[^\pL\pN]*$`)
)
