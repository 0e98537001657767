package offline

import (
	"fmt"
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/tally"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// A part that was told by the piece beside others, and of which a later message has more pieces or fewer, or another price:
// 5台注塑机每台20万，服务器60万 … 注塑机只买了四台.

var (
	// thingCounted is what is counted before its price: 5台注塑机每台; a thing may stand before its count, too: 注塑机5台，每台.
	thingCounted = pattern.MustCompile(`(?:\d|[一二两三四五六七八九十百千])\s*(?:` + classifiers + `)([\p{Han}a-z]{1,8}?)(?:[,，]|每|单价|各|都|$)|([\p{Han}a-z]{1,8}?)(?:\d+|[一二两三四五六七八九十百千]+)\s*(?:` + classifiers + `)[,，]?(?:每|单价|各|都)`)
	// eachNowCosts tells another price of each piece.
	eachNowCosts = pattern.MustCompile(`(?:每(?:一)?(?:` + classifiers + `|个?席位|个?账号)|单价)[^,，。¥]{0,8}¥`)
)

// ofPieces keeps with a part the price of each piece and how many there were, where it was told so.
func (r *Reading) ofPieces(p Part, s sum, y yearly) Part {
	if s.index < 0 || y.unit == nil || y.unit.Count < 2 || !y.unit.Low.Equal(y.unit.High) {
		return p
	}
	if _, whole := periodsOf(p.High, y.unit.High.Times(y.unit.Count), mostPeriods); !whole {
		return p
	}
	p.Unit = &Rate{High: y.unit.High, Low: y.unit.High, Period: y.unit.Period, Count: y.unit.Count, Steps: y.unit.Steps}
	if m := thingCounted.FindStringSubmatch(r.before(s.index)); m != nil && p.Label == "" {
		p.Label = m[1] + m[2]
	}
	return p
}

// byThePiece: each amount is so many pieces of something: 6台质检机每台15万，4台机械臂每台30万.
func byThePiece(values []yearly) bool {
	return !slices.ContainsFunc(values, func(y yearly) bool { return y.unit == nil || y.unit.Count < 1 })
}

// editsPieces reads the message as an edit of a part that was told by the piece; false if it is none.
func (l *plan) editsPieces(p *means) bool {
	if len(l.amounts) > 1 || l.fraud || !l.editsSurely() {
		return false
	}
	topic, at := l.partByPiece()
	if at < 0 {
		return false
	}
	items, name := l.memory.Items[topic], string(mainRole[topic])
	part := items[0].Parts[at]
	times, _ := periodsOf(part.High, part.Unit.High.Times(part.Unit.Count), mostPeriods)
	price, n := part.Unit.High, part.Unit.Count
	how := ""
	switch {
	case len(l.amounts) == 0:
		var steps []int64
		if n, steps = l.piecesNow(*part.Unit); n < 1 || n == part.Unit.Count {
			return false
		}
		part.Unit = &Rate{High: price, Low: price, Period: part.Unit.Period, Count: n, Steps: steps}
		how = fmt.Sprintf("%s数量改按%d算", part.Label, n)
	case eachNowCosts.MatchString(l.masked) && l.amounts[0].Currency == "CNY" && l.amounts[0].Low.Equal(l.amounts[0].High):
		price = l.amounts[0].High
		part.Unit = &Rate{High: price, Low: price, Period: part.Unit.Period, Count: n, Steps: part.Unit.Steps}
		how = part.Label + "单价改按" + price.Format() + "元"
	default:
		return false
	}
	edit := tally.Edit{Changes: []tally.Change{{Kind: tally.Set, At: at, Was: part.High, Now: price.Times(n).Times(times)}}}
	after := applied(copies(items), name, edit)
	after[0].Parts[at].Unit = part.Unit
	after[0].Assumptions = []string{how + "，几笔加起来按" + after[0].Money[name].Format() + "元计算"} // no figure between
	l.settleAccounts(p, []tallied{{topic: topic, items: after}}, edit)
	return true
}

// partByPiece is the part told by the piece that the message speaks of: the one that it names, or the only one there is; -1 if
// it is not sure.
func (l *plan) partByPiece() (asked.Topic, int) {
	topic, at, named := asked.None, -1, 0
	var all []string
	for _, t := range l.memory.Order {
		items := l.memory.Items[t]
		if len(items) != 1 || len(items[0].Parts) < 2 {
			continue
		}
		for i, p := range items[0].Parts {
			if p.Label != "" && p.Unit == nil && strings.Contains(l.masked, p.Label) && !staysAsItIs.MatchString(l.masked) {
				return asked.None, -1 // it speaks of another part
			}
			if p.Unit == nil {
				continue
			}
			all = append(all, p.Label)
			if called := p.Label != "" && strings.Contains(l.masked, p.Label); called || named == 0 {
				topic, at = t, i
				if called {
					named++
				}
			}
		}
	}
	if named > 1 || named == 0 && len(all) > 1 || slices.ContainsFunc(l.namedTopics(), func(t asked.Topic) bool { return t != topic }) {
		return asked.None, -1
	}
	return topic, at
}

// staysAsItIs says that something else has not changed: 服务器不变.
var staysAsItIs = pattern.MustCompile(`不变|没变|照旧|不动|没动|一样|还是那|照样`)
