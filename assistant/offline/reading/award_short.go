package reading

import "github.com/rongce/rongce/knowledge/pattern"

// By how much an award itself falls short of the ceiling, and not what it is worked out of: 补助这头离封顶还差几块.

// OfAwardItself: how far the award is from its ceiling is asked, or from an award that is wished for.
func (r *Reading) OfAwardItself() bool {
	return awardFar.MatchString(r.Masked) && !stillToBuy.MatchString(r.Masked)
}

var (
	awardFar = pattern.MustCompile(`(?:补助|补贴|奖励|奖金|配套|[补奖]的(?:钱|数)?|(?:能|可以?|会)?(?:拿|领|补|得)到?(?:手)?的(?:钱|数|补助|补贴|奖励)?)(?:金额|金|额度?|款|数|的?钱)?(?:这|那)?(?:头|边|块|笔)?(?:上)?(?:现在|目前)?(?:离|距离?|跟|和|与|比起?)[^,，。;；]{0,8}(?:封顶|上限|顶格?|最高|满额|¥)[^,，。;；]{0,8}(?:差|少|欠|缺|有|剩)(?:着|了|个)?(?:多少|几|多远|多大)`)
	// stillToBuy: what is asked for is what has to be bought after all: 补助离封顶还差多少采购额.
	stillToBuy = pattern.MustCompile(`(?:多少|几)[^,，。;；]{0,4}(?:采购|投资|销售|收入|费用|额|营收)|[再得要](?:买|投|卖|花|收|加|签)`)
)
