package offline

import (
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// One end of a range, told anew: 下限抬到5万, 上沿太乐观，改300万.

var (
	lowEndTold  = pattern.MustCompile(`^[^¥]{0,6}(?:下限|下沿|低(?:的|限|端|值|位)|最(?:低|少)|起码|保底|少的那|小的那|保守)[^¥]{0,14}?(?:抬|提|升|改|调|变|换|降|压|是|要|到|为|成|有)[^¥,，]{0,4}¥[^¥]*$`)
	highEndTold = pattern.MustCompile(`^[^¥]{0,6}(?:上限|上沿|高(?:的|限|端|值|位)|最(?:高|多)|封顶|顶多|多的那|大的那|乐观)[^¥]{0,14}?(?:抬|提|升|改|调|变|换|降|压|是|要|到|为|成|有)[^¥,，]{0,4}¥[^¥]*$`)
)

// anotherEnd says the range that is known with the end that the message tells anew; "" where no range is known.
func (l *plan) anotherEnd() string {
	topic := l.memory.lastTopic()
	items, name := l.memory.Items[topic], string(mainRole[topic])
	if topic == asked.None || name == "" || len(items) != 1 || len(l.amounts) != 1 || !l.amounts[0].Low.Equal(l.amounts[0].High) {
		return ""
	}
	low, ranged := items[0].Low[name]
	high := items[0].Money[name]
	if !ranged || low.Equal(high) {
		return ""
	}
	end := l.amounts[0]
	switch {
	case lowEndTold.MatchString(l.masked) && end.High.Less(high):
		return end.Text + "到" + high.Format() + "元"
	case highEndTold.MatchString(l.masked) && low.Less(end.High):
		return low.Format() + "元到" + end.Text
	}
	return ""
}
