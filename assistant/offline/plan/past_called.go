package plan

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// One of several that were weighed, after another was taken: 就选A, then B那个呢; 照含税的, then 不含税那个呢.

// callsPast brings back what was worked out before under the name that the message calls.
func (l *Plan) callsPast() {
	topic := l.Memory.LastTopic()
	now := l.Memory.Items[topic]
	if len(l.Sums)+len(l.Numbers)+len(l.Measures)+len(l.Recalled) > 0 || topic == asked.None || topic == asked.Product || len(now) != 1 || now[0].Key() == "" || utf8.RuneCountInString(l.Text) > reading.ShortMessage || !asksOfOne.MatchString(l.Text) {
		return
	}
	called, at := "", -1
	for i, p := range slices.Backward(l.Memory.Past) {
		for _, name := range p.Item.CalledBy() {
			if p.Topic == topic && len(name) > len(called) && strings.Contains(strings.ToLower(l.Masked), name) {
				called, at = name, i
			}
		}
	}
	if at < 0 || l.Memory.Past[at].Item.Key() == now[0].Key() || len(l.Explicit()) > 1 {
		return
	}
	l.Memory.Items[topic] = []memory.Item{l.Memory.Past[at].Item.Clone()}
	clear(l.Wants)
	l.Wants[want.Amount], l.Guessed, l.Recalled = true, false, []memory.Subject{reading.About(topic)}
}

// asksOfOne points to one and asks nothing else of it.
var asksOfOne = pattern.MustCompile(`^[^\pL\pN]*(?:那么?|要是|如果|换成?|改成?|还是|再)?[,，]?(?:按|照|选|用|拿|看)?[^,，。;；]{1,10}?(?:(?:那|这)(?:一?个|种|份|边|家|套)?)?(?:的)?(?:算|来|报)?(?:呢|的话|怎么样|多少|能补多少|补多少|[?？])[^\pL\pN]*$`)
