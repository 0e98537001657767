package offline

import (
	"slices"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// One of several parts asked about by its name, and all of them but one: 只算阿里云那笔能补多少, 不含
// 甲合同是多少. What is known stays as it is.

var (
	onlyPart = pattern.MustCompile(`(?:只|光|单|就)(?:独)?(?:算|看|说|有|按|拿)|单独|^(?:那|所以)?光|自己(?:能|可以|该)`)
	awayWith = pattern.MustCompile(`不算|不含|不包括|不计|除了|除开|除去|去掉|剔[掉除]|扣[掉除]|刨[掉除去]|拿掉|没有|没了|不要`)
)

// supposingPart asks what it would be: 要是不算乙合同呢, 除了甲单其他的补多少.
var supposingPart = pattern.MustCompile(`要是|如果|假如|假设|的话|呢[^\pL]*$|多少|几多|其他|其余|剩下|不含|除了`)

// partAlone is what is known with one of its parts alone, or without it, where the message asks
// what that comes to; nil if it does not.
func (r *Reading) partAlone(g *gathered, topic asked.Topic, before []Item) []Item {
	if len(r.sums) > 0 || len(before) != 1 || len(before[0].Parts) < 2 || mainRole[topic] == "" || r.differs() {
		return nil
	}
	parts := before[0].Parts
	at := r.partNamed(parts)
	if at < 0 || parts[at].Label == "" {
		return nil
	}
	name, items := string(mainRole[topic]), copies(before)
	it := &items[0]
	switch label := parts[at].Label; {
	case onlyPart.MatchString(r.masked) && !awayWith.MatchString(r.masked):
		it.Parts = []Part{parts[at]}
		it.sumParts(name)
		it.Assumptions = []string{"只按" + label + "的" + parts[at].High.Format() + "元计算"}
	case awayWith.MatchString(r.masked) && supposingPart.MatchString(r.masked):
		it.Parts = slices.Delete(slices.Clone(parts), at, at+1)
		it.sumParts(name)
		it.Assumptions = []string{"不算" + label + "的" + parts[at].High.Format() + "元"}
	default:
		return nil
	}
	g.stays, g.fresh, g.settled = copies(before), true, true
	return items
}
