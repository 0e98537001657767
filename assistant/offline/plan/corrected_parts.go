package plan

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/tools/money"
)

// partInYuan is the message with a unit behind each of its two bare numbers where
// they make up the amount known, of which one goes: 里面13300是买显卡的，扣了以后只有65000. "" if it is no such.
func (l *Plan) partInYuan(message string) string {
	last, nums := l.Memory.Last(), money.Numbers(message)
	if last == nil || slices.ContainsFunc(l.Sums, func(s reading.Sum) bool { return !s.Bare }) || len(nums) != 2 || nums[0].Value.Less(sentence.PlainYuan) || nums[1].Value.Less(sentence.PlainYuan) || !nums[0].Value.Add(nums[1].Value).Equal(last.High) || !reading.TakesOut.MatchString(l.Masked) {
		return ""
	}
	runes := []rune(message)
	for _, n := range slices.Backward(nums) {
		runes = slices.Insert(runes, n.End, '元')
	}
	return string(runes)
}
