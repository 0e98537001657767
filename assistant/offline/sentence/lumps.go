package sentence

import (
	"slices"

	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// 块 counts parts as well as yuan: 两块的总数, 三块支出.

var (
	// fewLumps is a count of 块 that no 钱 and no figure makes a sum.
	fewLumps = pattern.MustCompile(`^[两三四几]块$`)
	// priceBefore and priceAfter stand around a price of so few yuan: 每颗两块, 单价三块一度.
	priceBefore = pattern.MustCompile(`(?:单价|价格?|每[^,，。;；]{0,5}|(?:^|[^第])一(?:个|只|台|套|张|件|度|次|天|斤|颗|片|条|瓶|枚|小时|卡时)|[卖要花付收省赚贵差少多涨降退扣抵返费才只够满]|便宜|优惠)(?:了|是|到|得|过|掉)?$`)
	priceAfter  = pattern.MustCompile(`^\s*(?:/|一(?:个|只|台|套|张|件|度|次|天|斤|颗|片|条|枚|小时|卡时)|每|左右|上下|出头|人民币)`)
)

// lumpsCounted is the text with the counter 项 for a 块 that counts parts.
func lumpsCounted(text string) string {
	if !anyLumps.MatchString(text) {
		return text
	}
	runes := []rune(text)
	for _, m := range slices.Backward(money.Read(text)) {
		if fewLumps.MatchString(string(runes[m.Start:m.End])) && !priceBefore.MatchString(string(runes[:m.Start])) && !priceAfter.MatchString(string(runes[m.End:])) {
			runes[m.End-1] = '项'
		}
	}
	return string(runes)
}

var anyLumps = pattern.MustCompile(`[两三四几]块`)
