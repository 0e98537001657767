package plan

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// One end of a range, told anew: 下限抬到5万, 上沿太乐观，改300万.

var (
	lowEndTold  = pattern.MustCompile(`^[^¥]{0,6}(?:下限|下沿|低(?:的|限|端|值|位)|最(?:低|少)|起码|保底|少的那|小的那|保守)[^¥]{0,14}?(?:抬|提|升|改|调|变|换|降|压|是|要|到|为|成|有)[^¥,，]{0,4}¥[^¥]*$`)
	highEndTold = pattern.MustCompile(`^[^¥]{0,6}(?:上限|上沿|高(?:的|限|端|值|位)|最(?:高|多)|封顶|顶多|多的那|大的那|乐观)[^¥]{0,14}?(?:抬|提|升|改|调|变|换|降|压|是|要|到|为|成|有)[^¥,，]{0,4}¥[^¥]*$`)
)

var (
	lowEndAlone  = pattern.MustCompile(`^[^\pL]*(?:那|那么)?(?:要是|如果|假如)?(?:只|就|先)?(?:按|照|取|看|算)(?:最)?(?:低|少|小|下限|下沿|保守)(?:的|那头|那边|一头|那个|算)*(?:呢|多少|补多少|能补多少)*[^\pL]*$`)
	highEndAlone = pattern.MustCompile(`^[^\pL]*(?:那|那么)?(?:要是|如果|假如)?(?:只|就|先)?(?:按|照|取|看|算)(?:最)?(?:高|多|大|上限|上沿|乐观)(?:的|那头|那边|一头|那个|算)*(?:呢|多少|补多少|能补多少)*[^\pL]*$`)
)

// endAlone says the end of the range told before that the message keeps to: 900到1100万 … 如果按低的呢. "" if it keeps to none.
func (l *Plan) endAlone() string {
	topic := l.Memory.LastTopic()
	name := string(sentence.MainRole[topic])
	if name == "" || len(l.Sums) > 0 || len(l.Memory.Items[topic]) != 1 {
		return ""
	}
	for _, f := range slices.Backward(l.Memory.FiguresOf(topic)) {
		switch {
		case f.Low.Equal(f.High):
			continue // the other end, that was asked for before
		case lowEndAlone.MatchString(l.Masked):
			return "按" + f.Low.Format() + "元算呢"
		case highEndAlone.MatchString(l.Masked):
			return "按" + f.High.Format() + "元算呢"
		}
		return ""
	}
	return ""
}

// anotherEnd says the range that is known with the end that the message tells anew; "" where no range is known.
func (l *Plan) anotherEnd() string {
	topic := l.Memory.LastTopic()
	items, name := l.Memory.Items[topic], string(sentence.MainRole[topic])
	if topic == asked.None || name == "" || len(items) != 1 || len(l.Amounts) != 1 || !l.Amounts[0].Low.Equal(l.Amounts[0].High) {
		return ""
	}
	low, ranged := items[0].Low[name]
	high := items[0].Money[name]
	if !ranged || low.Equal(high) {
		return ""
	}
	end := l.Amounts[0]
	switch {
	case lowEndTold.MatchString(l.Masked) && end.High.Less(high):
		return end.Text + "到" + high.Format() + "元"
	case highEndTold.MatchString(l.Masked) && low.Less(end.High):
		return low.Format() + "元到" + end.Text
	}
	return ""
}
