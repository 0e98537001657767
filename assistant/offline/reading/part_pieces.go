package reading

import (
	"slices"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/pattern"
)

// A part that was told by the piece beside others, and of which a later message has more pieces or fewer, or another price:
// 5台注塑机每台20万，服务器60万 … 注塑机只买了四台.

// thingCounted is what is counted before its price: 5台注塑机每台; a thing may stand before its count, too: 注塑机5台，每台.
var thingCounted = pattern.MustCompile(`(?:\d|[一二两三四五六七八九十百千])\s*(?:` + Classifiers + `)([\p{Han}a-z]{1,8}?)(?:[,，]|每|单价|各|都|$)|([\p{Han}a-z]{1,8}?)(?:\d+|[一二两三四五六七八九十百千]+)\s*(?:` + Classifiers + `)[,，]?(?:每|单价|各|都)`)

// ofPieces keeps with a part the price of each piece and how many there were, where it was told so.
func (r *Reading) ofPieces(p memory.Part, s Sum, y memory.Yearly) memory.Part {
	if s.Index < 0 || y.Unit == nil || y.Unit.Count < 2 || !y.Unit.Low.Equal(y.Unit.High) {
		return p
	}
	if _, whole := PeriodsOf(p.High, y.Unit.High.Times(y.Unit.Count), sentence.MostPeriods); !whole {
		return p
	}
	p.Unit = &memory.Rate{High: y.Unit.High, Low: y.Unit.High, Period: y.Unit.Period, Count: y.Unit.Count, Steps: y.Unit.Steps}
	if m := thingCounted.FindStringSubmatch(r.Before(s.Index)); m != nil && p.Label == "" {
		p.Label = m[1] + m[2]
	}
	return p
}

// byThePiece: each amount is so many pieces of something: 6台质检机每台15万，4台机械臂每台30万.
func byThePiece(values []memory.Yearly) bool {
	return !slices.ContainsFunc(values, func(y memory.Yearly) bool { return y.Unit == nil || y.Unit.Count < 1 })
}
