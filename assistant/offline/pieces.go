package offline

import (
	"fmt"
	"slices"

	"github.com/rongce/rongce/knowledge/pattern"
)

// How many pieces a known price is for, as a later message counts them or gives some back.

// piecesNow is how many pieces there are by this message: those that it counts, or
// those of before without what came back or with what was added: 有15台被退货了, 又租了3张. 0 if
// it says nothing of it, or only asks whether some count.
func (r *Reading) piecesNow(was Rate) (n int64, steps []int64) {
	switch {
	case asksPart.MatchString(r.masked) && asksWhether.MatchString(r.text):
		return 0, nil // 有20台没发货，算进去吗
	case firstLarge(soldCount, r.masked) > 0 && !piecesMore.MatchString(r.masked):
		return r.units(), nil // 卖掉140台，退了5台: both are said
	}
	if n := firstLarge(recounted, piecesBack.ReplaceAllString(r.masked, "，")); n > 0 {
		return n, nil
	}
	if m := piecesBack.FindStringSubmatch(r.masked); m != nil {
		if gone := wholeNumber(m[1] + m[2]); gone > 0 && gone < was.Count {
			return was.Count - gone, append(slices.Clone(was.Steps), -gone)
		}
	}
	if m := piecesMore.FindStringSubmatch(r.masked); m != nil {
		if more := wholeNumber(m[1]); more > 0 {
			return was.Count + more, append(slices.Clone(was.Steps), more)
		}
	}
	return r.units(), nil
}

// priced says how a price makes the sum, with the counts as they were told:
// 按单价80,000元 ×（150 − 30）计算.
func (p Rate) priced() string {
	count, first := "", p.Count
	for _, n := range p.Steps {
		first -= n
		if n < 0 {
			count += fmt.Sprintf(" − %d", -n)
		} else {
			count += fmt.Sprintf(" + %d", n)
		}
	}
	if count != "" {
		return fmt.Sprintf("按单价%s元 ×（%d%s）计算", p.High.Format(), first, count)
	}
	return fmt.Sprintf("按单价%s元 × %d计算", p.High.Format(), p.Count)
}

// piecesMore come on top of those that are known: 又加了3张, 再多租2台.
var piecesMore = pattern.MustCompile(`(?:又|再|另外?|追加|新增|增加|多)(?:加|添|增|买|租|卖|续|订|要|多|来|签|配)*(?:出|掉|上)?(?:了)?\s*` + largeCount + `\s*(?:` + classifiers + `|个?席位|个?账号)`)

// piecesBack: 退了3个, 有15台被退货, 少算20套 away from the pieces that are known.
var piecesBack = pattern.MustCompile(`(?:退(?:回|货|掉|还|订)?|少(?:卖|买|租|发|用)|取消|撤|砍掉?|扣(?:掉|除)?|减(?:掉|去|少)?)(?:来)?(?:了|过)?(?:其中)?(?:的)?\s*` + largeCount + `\s*(?:` + classifiers + `|个?席位|个?账号)|` + largeCount + `\s*(?:` + classifiers + `|个?席位|个?账号)[^,，。¥\d]{0,4}(?:被|给|让|要|都|全|又|是)?(?:客户|人家|对方|买家)?(?:退|没(?:卖|发|交|收|签)|未(?:交|发|签)|取消|作废|黄了|坏|不算|不计|别算|要?扣|剔|去掉|刨|拿掉)`)

// recounted: 退了3个号，实际只有12个; 还是这12个.
var recounted = pattern.MustCompile(`(?:只有|只剩|剩下?|实际|变成|改成|改为|其实|应该|算|一共|总共|还是|仍是|就|照|按|这|那)[^,，。¥\d一二两三四五六七八九十]{0,4}` + largeCount + `\s*(?:` + classifiers + `|次|人)`)
