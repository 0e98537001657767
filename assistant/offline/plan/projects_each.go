package plan

import (
	"fmt"
	"slices"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// projectsRecounted says how many projects there are where a message puts their number right: 3个项目各投200万 … 改成2个. "" if it
// does not.
func (l *Plan) projectsRecounted() string {
	items, name := l.Memory.Items[asked.Industrial], string(sentence.RoleInvestment)
	m := recountedTo.FindStringSubmatch(l.Masked)
	if l.Memory.LastTopic() != asked.Industrial || len(items) < 2 || len(l.Sums) > 0 || m == nil || sentence.Small(m[1]) < 1 {
		return ""
	}
	each, known := items[0].Money[name]
	if !known || slices.ContainsFunc(items, func(it memory.Item) bool { return !it.Money[name].Equal(each) || memory.Has(it.Low, name) }) {
		return ""
	}
	return fmt.Sprintf("%d个工业互联网项目，每个投资%s元", sentence.Small(m[1]), each.Format())
}

// recountedTo is all that such a message says.
var recountedTo = pattern.MustCompile(`^[^\pL]*(?:不对|哦|其实|应该|记错了|说错了)*[,，]?(?:要)?(?:改成|改为|变成|是|只有|就|减到|加到)(?:了)?` + sentence.Count + `个(?:项目)?(?:了|呢|吧|的话)*[^\pL]*$`)
