package offline

import (
	"maps"

	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// What was only supposed stands until it is taken back: 假如是两个型号呢 … 那假设当我没讲.

// Supposition is what was known before something was supposed.
type Supposition struct {
	Items  map[asked.Topic][]Item `json:"items,omitempty"`
	Ledger map[string]Item        `json:"ledger,omitempty"`
}

var (
	supposesCase = pattern.MustCompile(`要是|如果|假如|假设|假若|万一|倘若|若是|设想|what if|suppose`)
	// supposedAway takes a supposition back; asReally asks for what is so.
	supposedAway = pattern.MustCompile(`(?:当|权当|就当|算)(?:我|咱|俺)?(?:们)?(?:没|白)(?:有)?(?:说|讲|提|问)|(?:假设|假如|设想|如果)[^,，。¥]{0,8}(?:作废|不算|不成立|不作数|收回|撤回|撤了|取消|拿掉|丢开|不要)|(?:那个|刚才|前面)[^,，。¥]{0,6}(?:不算|作废|收回|撤回|不作数)|(?:^|[,，。;；!！\s]|算了|那是|这是|根本|肯定|也)(?:不可能|不现实|想多了)(?:的|了|啦|嘛|啊|事)*(?:[,，。;；!！]|$)`)
	asReally     = pattern.MustCompile(`(?:按|照|就按)(?:着)?(?:实际|真实|现实|原来|原先)的?(?:情况|数)?(?:来|去)?(?:算|报|说|[^\pL]|$)|(?:按|照)[^,，。¥]{0,3}(?:翻|涨|加|降|减)(?:番|倍)?(?:之|以)?前的?|(?:实际|现实|真实)(?:上|的|情况)?(?:还|到底|究竟|该|应该)?(?:是|能|有|拿|奖|补)[^,，。¥]{0,4}(?:多少|几)`)
	// cameTrue speaks of a supposition that stands as of something that happened: 真翻了的话.
	cameTrue = pattern.MustCompile(`(?:当真|果真|要真|真要|真(?:的|能|是)?)(?:翻|涨|加|减|砍|打|这样|那样|这么|那么|如此)|(?:翻|涨|加|减|砍)(?:了|番|倍|一番|一倍)*(?:之后|以后|后)`)
)

// suppose keeps what was known of a topic where the message only supposes
// something else, and lets go of it where the message states a fact.
func (l *plan) suppose(g gathered, ledger map[string]Item) {
	before := l.memory.Items[g.topic]
	switch s := l.memory.Supposition; {
	case !g.fresh || g.aside || l.notOwn(g.topic):
	case supposesCase.MatchString(l.masked):
		if len(before) == 0 || s != nil && s.Items[g.topic] != nil {
			return
		}
		if s == nil {
			l.memory.Supposition = &Supposition{Items: map[asked.Topic][]Item{}, Ledger: ledger}
		}
		l.memory.Supposition.Items[g.topic] = copies(before)
	case s != nil && len(l.entering()) > 0:
		l.memory.Supposition = nil
	}
}

// unsuppose takes a supposition back, and with it all that it changed.
func (l *plan) unsuppose() bool {
	s := l.memory.Supposition
	if s == nil || len(l.sums) > 0 || !supposedAway.MatchString(l.masked) && !asReally.MatchString(l.masked) {
		return false
	}
	maps.Copy(l.memory.Items, s.Items)
	for topic := range s.Items {
		delete(l.memory.Either, topic)
	}
	l.memory.Ledger, l.memory.Supposition = s.Ledger, nil
	clear(l.wants)
	l.wants[wantTotal] = l.memory.Summed
	l.wants[wantAmount], l.guessed, l.hypothetical = true, false, false
	l.masked = "" // what stays is told by what was known
	return true
}

// oneScaled scales the one of several products that the message names: 光模块要是翻一番呢.
func (r *Reading) oneScaled(g *gathered, before []Item) []Item {
	if len(r.sums) > 0 || !twice.MatchString(r.ownScale()) && !half.MatchString(r.ownScale()) {
		return nil
	}
	i := r.speaksOf(before)
	if i < 0 && allOf.MatchString(r.masked) {
		var all []Item
		for _, it := range before {
			all = append(all, r.scaled(g, asked.Product, []Item{it})...)
		}
		return all
	}
	if i < 0 {
		if supposesCase.MatchString(r.masked) {
			g.ask = "是哪个产品，要说清楚"
		}
		return nil
	}
	one := r.scaled(g, asked.Product, before[i:i+1])
	if len(one) != 1 {
		return nil
	}
	all := copies(before)
	all[i] = one[0]
	if thatAlone.MatchString(r.masked) {
		g.stays = all
		return one
	}
	return all
}

var thatAlone = pattern.MustCompile(`(?:单|光|只|就|仅)(?:独)?(?:看|算|说|讲)(?:它|这|那|他)|(?:它|这款|那款|这个)(?:自己|单独|一个)`)
