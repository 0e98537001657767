package plan

import (
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// 三个一共多少, behind three things of the talk, counts these and no projects.

// thingsTogether is the message with the things of the talk called by a word that counts no projects; "" where it counts
// something else than what was worked out.
func (l *Plan) thingsTogether() string {
	m := soManyTogether.FindStringSubmatch(l.Masked)
	if m == nil || len(l.Sums) > 0 {
		return ""
	}
	topics, items := 0, 0
	for _, known := range l.Memory.Items {
		if len(known) > 0 {
			topics, items = topics+1, items+len(known)
		}
	}
	if n := int(sentence.Small(m[1])); topics < 2 || n != topics && n != items {
		return ""
	}
	return "这" + m[1] + "项一共多少"
}

// soManyTogether asks for the sum of so many, and says nothing else.
var soManyTogether = pattern.MustCompile(`^[^\pL]*(?:那|那么|这|那这|以上|上面)?(?:这)?` + sentence.Count + `个(?:都|全)?(?:加起来|加在一起|加一起|合在一起|一起|一共|总共|合计|合起来|共)+(?:的话|算)?(?:是|能|可以|有)*(?:拿|补|领|奖|得)?(?:到)?(?:多少|几万|几多)(?:钱|万|元|块)?(?:呢|啊|呀|吧)?[^\pL]*$`)
