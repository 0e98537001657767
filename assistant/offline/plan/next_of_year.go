package plan

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// putsRight and deniesPart tell of the same part again, or of none.
var (
	putsRight  = pattern.MustCompile(`不是|不对|错|改|更正|应该|其实|换|还是|只看|单看|光看|单说|只算`)
	deniesPart = pattern.MustCompile(`没|不`)
)

// nextOfYear tells the amount of a part of the year that was not told of yet as what comes on top of those before it.
// "" if the message tells of none.
func (l *Plan) nextOfYear(string) (said, how string) {
	topic := l.Memory.LastTopic()
	parts := l.YearPartsOf()
	if len(parts) != 1 || len(l.Sums) != 1 || len(l.Memory.YearParts) == 0 || len(l.Memory.Items[topic]) != 1 || sentence.MainRole[topic] == "" ||
		slices.Contains(l.Memory.YearParts, parts[0]) || parts[0][0] != l.Memory.YearParts[0][0] {
		return "", ""
	}
	if putsRight.MatchString(l.Masked) || deniesPart.MatchString(l.Masked) || reading.OfOtherYear.MatchString(l.Masked) || topic == asked.Industrial && parts[0][0] == 'b' || slices.ContainsFunc(l.NamedTopics(), func(t asked.Topic) bool { return t != topic }) {
		return "", ""
	}
	l.Memory.YearParts, l.nextPart = append(l.Memory.YearParts, parts[0]), true
	return "再加上" + l.Sums[0].High.Format() + "元，能补多少", ""
}
