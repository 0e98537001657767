package plan

import (
	"fmt"
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/tally"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// One of several products, by its place among them or by what it sold: 末尾那款抄错，1080万; 卖得最好的那款进了国家级;
// 小的那个其实只卖了980万.

const ofThose = `(?:的)?(?:那|这)?(?:一)?(?:款|个|种|样|颗|台)`

var (
	bestSold  = pattern.MustCompile(`(?:卖得?|销量|销售额?)?(?:最(?:好|多|大|高|火|旺)|第一多)` + ofThose + `|(?:大|多|高|好)的(?:那|这)(?:一)?(?:款|个|种|样|颗|台)`)
	leastSold = pattern.MustCompile(`(?:卖得?|销量|销售额?)?最(?:差|少|小|低|惨|不好)` + ofThose + `|(?:小|少|低|差)的(?:那|这)(?:一)?(?:款|个|种|样|颗|台)`)
	lastTold  = pattern.MustCompile(`(?:末尾|末了|最末|末|倒数第一|垫底|最后面)` + ofThose)
	firstTold = pattern.MustCompile(`(?:打头|开头|领头|头)` + ofThose)
)

// byRank is the message with the product that it means named by its number; "" if it means none so.
func (l *Plan) byRank(message string) string {
	items := l.Memory.Items[asked.Product]
	if l.Memory.LastTopic() != asked.Product || len(items) < 2 || len(l.Amounts) > 2 || l.shareOfKnown(asked.Product) {
		return ""
	}
	out, at := message, -1
	name := string(sentence.MainRole[asked.Product])
	for _, rank := range []struct {
		words *pattern.Pattern
		place func() int
	}{
		{bestSold, func() int {
			return tally.Outdoing(items, func(a, b memory.Item) bool { return b.Money[name].Less(a.Money[name]) })
		}},
		{leastSold, func() int {
			return tally.Outdoing(items, func(a, b memory.Item) bool { return a.Money[name].Less(b.Money[name]) })
		}},
		{lastTold, func() int { return len(items) - 1 }},
		{firstTold, func() int { return 0 }},
	} {
		if m := rank.words.FindString(out); m != "" {
			if at = rank.place(); at < 0 {
				return ""
			}
			out = strings.Replace(out, m, ordinalProductOf(at), 1)
			break
		}
	}
	if m := reading.NthTold.FindStringSubmatch(message); at < 0 && m != nil && int(sentence.Small(m[1])) <= len(items) {
		at = int(sentence.Small(m[1])) - 1
	}
	if at >= 0 && reading.SoldInFact.MatchString(l.Masked) {
		anew := slices.DeleteFunc(slices.Clone(l.Amounts), func(m money.Mention) bool { return m.High.Equal(items[at].Money[name]) })
		if len(anew) == 1 {
			return ordinalProductOf(at) + "是" + anew[0].Text // 1180万是含了维保的: the old one is said again
		}
	}
	if len(l.Amounts) > 1 {
		return ""
	}
	if out == message {
		return ""
	}
	return out
}

// ordinalProductOf names a product by its place.
func ordinalProductOf(at int) string {
	return fmt.Sprintf("第%s款", string([]rune(MeasureNumerals)[min(at+1, reading.MeasuresInPolicy)]))
}
