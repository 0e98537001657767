package plan

import (
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/turn"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// Why a part of what was told does not count, said of an amount alone: 里头2万是开给子公司的.
// It comes off what is known, and is never calculated with by itself.

var (
	// whyNot is what follows such an amount, or leads to it.
	whyNot = pattern.MustCompile(`(?:开|记|算|挂|落|写|付|报)(?:给|成|到|在|错)了?[^,，。¥]{0,6}(?:子公司|分公司|母公司|总公司|别家|别人|人家|他们|其他|别的|名下|头上|票|账)|开错|(?:子|分|母|总)公司的|不归|归(?:了)?(?:别|他|子|分|母|总)|(?:别|其他|另外|另一个?)(?:的)?(?:部门|项目|公司|家|科室|单位|产品)的?|私人|个人(?:买|用|掏|付)|重(?:复|开)|作废|不作数|没(?:有)?(?:付|结|给|到账|打款|开票|收)|未付|未结|还没(?:付|结|给|到)|(?:明|去|前|后|上|大前)一?年(?:才|的|付|结|买|花|开)|跨年|送的|赠送|白送|免费|(?:不能|没法|不可以|不许|不让|不得|不好)(?:进|算|计|列|报|入)|进不(?:了|来|去)|(?:先|都|就|也)?不(?:能)?(?:算|计|认|报|要)(?:了|它|在内|进去?)?$|不认|要退|退(?:了|掉|回|款)|押金|保证金|跟[^,，。]{1,6}(?:没|无)关|不是(?:我们|我司|咱|公司|这|那|本)|虚开|代(?:买|付|收|别人)|垫付|挪(?:走|给)`)
	// asksOfIt asks whether it counts, and says nothing.
	asksOfIt = pattern.MustCompile(`[吗么?？]|算不算|能不能|要不要|可不可以|是不是|是否|怎么|咋|会不会|能算|可以算|多少|几多`)
)

// leastDown is from which probability on what was learned speaks for an amount's going off, where
// a reason for that is given too.
const leastDown = 0.1

// saysWhyNot: a reason is told why the i-th amount does not count, and nothing is asked of it. had is
// what is known.
func (l *Plan) saysWhyNot(i int, had money.Amount) bool {
	before, after := sentence.LastPart(l.Before(i)), l.After(i)
	if asksOfIt.MatchString(l.Text) || l.Hypothetical || ofAnotherFirm.MatchString(l.Masked) || sentence.LeftAfter.MatchString(l.Before(i)) || isAllOfIt.MatchString(before) {
		return false
	}
	down := l.Effect.Of(turn.Down)
	if down < leastDown || !l.Sums[i].High.Times(2).Less(had) && down < reading.Likely || l.Does(turn.Up) {
		return false
	}
	return whyNot.MatchString(reading.AsFarAsTheStop(after)) || whyNot.MatchString(before)
}

// isAllOfIt stands before an amount that is what it comes to, and no part.
var isAllOfIt = pattern.MustCompile(`(?:总额|总数|总共|一共|合计|全年|收入|销售额?|卖了?|服务费|投资额?|剩下?|还有|只有|实际|最后|最终|应该|^是|^那是)(?:是|为|有|了)?$`)

// ofAnotherFirm speaks of another company, or of another product.
var ofAnotherFirm = pattern.MustCompile(`另(?:一|外一?)?(?:家|个(?:公司|企业))|[二两三]代`)
