package plan

import (
	"fmt"
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// groupChanged puts one of the groups right that were told before, and tells the number of all again. "" if the message
// does nothing of the kind.
func (l *Plan) groupChanged() string {
	items := l.Memory.Items[asked.Training]
	if len(l.Memory.Groups) < 2 || l.Memory.LastTopic() != asked.Training || len(l.Amounts) > 0 || len(items) != 1 {
		return ""
	}
	now := slices.Clone(l.Memory.Groups)
	named, text := -1, othersStay.ReplaceAllString(l.Text, "")
	for i, g := range now {
		if strings.Contains(text, g.Name) {
			if named >= 0 {
				return ""
			}
			named = i
		}
	}
	if named < 0 {
		return ""
	}
	_, after, _ := strings.Cut(text, now[named].Name)
	m := groupSetTo.FindStringSubmatch(after)
	switch {
	case m == nil:
		return ""
	case m[1] != "":
		now[named].N += sentence.Small(m[2])
	case fewerIn.MatchString(after):
		now[named].N -= sentence.Small(m[2])
	default:
		now[named].N = sentence.Small(m[2])
	}
	all := items[0].Count["people"] - sentence.HeadsIn(l.Memory.Groups) + sentence.HeadsIn(now) // those who failed stay so
	if now[named].N < 0 || all < 1 {
		return ""
	}
	l.Memory.Groups = now
	return fmt.Sprintf("一共%d个人取得职业技能等级证书，最多能补多少", all)
}

// othersStay says of another group that it is as it was.
var othersStay = pattern.MustCompile(`[,，;；][^,，。;；\d]{1,8}(?:没变|不变|照旧|没动|不动|没错|还是原来)`)

var (
	groupSetTo = pattern.MustCompile(`^[^,，。\d]{0,8}?[,，]?(?:应该|其实|更正)?(?:(又|再|还有|还漏|漏了|多了?|增加|加)|是|为|成|改|只有|才|变|少了?|减少?|退出?)[^,，。\d一二三四五六七八九十两]{0,4}` + sentence.Count + `\s*(?:个|人|名|位)`)
	fewerIn    = pattern.MustCompile(`^[^,，。\d]{0,6}(?:少了?|减少?|退出?|走了)`)
)
