package offline

import (
	"fmt"
	"slices"
	"strings"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// What another part of the year came to, told after the parts before it: 上半年3万 … 下半年出来了，3万5.

// partCalled is a part of a year as it is named, a half, a quarter, a month, its beginning or its end, or a payment of several by its number.
var partCalled = pattern.MustCompile(`([上下])半年|第?([一二三四1-4])季度?|q([1-4])|(1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月份?|年([初中底末])|第([一二三四五])(?:笔|批|次|单)|(?:^|[^\d一二三四五])([一二三四])期|(到(?:现在|目前)|截[至止](?:现在|目前)|迄今)|(首付款?|首款|头款|预付款|定金)|(进度款|中期款)|(尾款|末款|余款)|((?:剩下|接下来|余下|后面)的?(?:几|` + monthNumber + `|两)个月)`)

var (
	// ofOtherYear is none of the year that was told of; putsRight and deniesPart tell of the same part again, or of none.
	ofOtherYear = pattern.MustCompile(`[去前明后]年|上一?年|往年|20\d\d`)
	putsRight   = pattern.MustCompile(`不是|不对|错|改|更正|应该|其实|换|还是|只看|单看|光看|单说|只算`)
	deniesPart  = pattern.MustCompile(`没|不`)
)

// yearPartsOf are the parts of the year that amounts of the message are of, as h上, q3 or m7: a
// letter for the kind, and which. nil if one of them is of none.
func (r *Reading) yearPartsOf() (parts []string) {
	for _, s := range r.entering() {
		if s.index < 0 || s.period != perYear {
			return nil
		}
		all := partCalled.FindAllStringSubmatch(lastPart(r.before(s.index)), -1)
		if len(all) == 0 {
			all = partCalled.FindAllStringSubmatch(r.before(s.index), -1)
		}
		if len(all) != 1 {
			return nil
		}
		switch m := all[0]; {
		case m[1] != "":
			parts = append(parts, "h"+m[1])
		case m[2]+m[3] != "":
			parts = append(parts, fmt.Sprint("q", small(m[2]+m[3])))
		case m[4] != "":
			parts = append(parts, fmt.Sprint("m", small(m[4])))
		case m[5] != "":
			parts = append(parts, "y"+strings.Replace(m[5], "末", "底", 1))
		case m[6]+m[7] != "":
			parts = append(parts, fmt.Sprint("b", small(m[6]+m[7])))
		case m[8] != "":
			parts = append(parts, "y现在")
		case m[9] != "":
			parts = append(parts, "p首")
		case m[10] != "":
			parts = append(parts, "p中")
		case m[11] != "":
			parts = append(parts, "p尾")
		default:
			parts = append(parts, "y其余")
		}
	}
	return parts
}

// nextOfYear tells the amount of a part of the year that was not told of yet as what comes on top of those before it.
// "" if the message tells of none.
func (l *plan) nextOfYear(string) (said, how string) {
	topic := l.memory.lastTopic()
	parts := l.yearPartsOf()
	if len(parts) != 1 || len(l.sums) != 1 || len(l.memory.YearParts) == 0 || len(l.memory.Items[topic]) != 1 || mainRole[topic] == "" ||
		slices.Contains(l.memory.YearParts, parts[0]) || parts[0][0] != l.memory.YearParts[0][0] {
		return "", ""
	}
	if putsRight.MatchString(l.masked) || deniesPart.MatchString(l.masked) || ofOtherYear.MatchString(l.masked) || topic == asked.Industrial && parts[0][0] == 'b' || slices.ContainsFunc(l.namedTopics(), func(t asked.Topic) bool { return t != topic }) {
		return "", ""
	}
	l.memory.YearParts, l.nextPart = append(l.memory.YearParts, parts[0]), true
	return "再加上" + l.sums[0].High.Format() + "元，能补多少", ""
}
