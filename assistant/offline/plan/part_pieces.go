package plan

import (
	"fmt"
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/tally"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// eachNowCosts tells another price of each piece.
var eachNowCosts = pattern.MustCompile(`(?:每(?:一)?(?:` + reading.Classifiers + `|个?席位|个?账号)|单价)[^,，。¥]{0,8}¥`)

// editsPieces reads the message as an edit of a part that was told by the piece; false if it is none.
func (l *Plan) editsPieces(p *Means) bool {
	if len(l.Amounts) > 1 || l.Fraud || !l.editsSurely() {
		return false
	}
	topic, at := l.partByPiece()
	if at < 0 {
		return false
	}
	items, name := l.Memory.Items[topic], string(sentence.MainRole[topic])
	part := items[0].Parts[at]
	times, _ := reading.PeriodsOf(part.High, part.Unit.High.Times(part.Unit.Count), sentence.MostPeriods)
	price, n := part.Unit.High, part.Unit.Count
	how := ""
	switch {
	case len(l.Amounts) == 0:
		var steps []int64
		if n, steps = l.PiecesNow(*part.Unit); n < 1 || n == part.Unit.Count {
			return false
		}
		part.Unit = &memory.Rate{High: price, Low: price, Period: part.Unit.Period, Count: n, Steps: steps}
		how = fmt.Sprintf("%s数量改按%d算", part.Label, n)
	case eachNowCosts.MatchString(l.Masked) && l.Amounts[0].Currency == "CNY" && l.Amounts[0].Low.Equal(l.Amounts[0].High):
		price = l.Amounts[0].High
		part.Unit = &memory.Rate{High: price, Low: price, Period: part.Unit.Period, Count: n, Steps: part.Unit.Steps}
		how = part.Label + "单价改按" + price.Format() + "元"
	default:
		return false
	}
	edit := tally.Edit{Changes: []tally.Change{{Kind: tally.Set, At: at, Was: part.High, Now: price.Times(n).Times(times)}}}
	after := applied(memory.Copies(items), name, edit)
	after[0].Parts[at].Unit = part.Unit
	after[0].Assumptions = []string{how + "，几笔加起来按" + after[0].Money[name].Format() + "元计算"} // no figure between
	l.settleAccounts(p, []reading.Tallied{{Topic: topic, Items: after}}, edit)
	return true
}

// partByPiece is the part told by the piece that the message speaks of: the one that it names, or the only one there is; -1 if
// it is not sure.
func (l *Plan) partByPiece() (asked.Topic, int) {
	topic, at, named := asked.None, -1, 0
	var all []string
	for _, t := range l.Memory.Order {
		items := l.Memory.Items[t]
		if len(items) != 1 || len(items[0].Parts) < 2 {
			continue
		}
		for i, p := range items[0].Parts {
			if p.Label != "" && p.Unit == nil && strings.Contains(l.Masked, p.Label) && !staysAsItIs.MatchString(l.Masked) {
				return asked.None, -1 // it speaks of another part
			}
			if p.Unit == nil {
				continue
			}
			all = append(all, p.Label)
			if called := p.Label != "" && strings.Contains(l.Masked, p.Label); called || named == 0 {
				topic, at = t, i
				if called {
					named++
				}
			}
		}
	}
	if named > 1 || named == 0 && len(all) > 1 || slices.ContainsFunc(l.NamedTopics(), func(t asked.Topic) bool { return t != topic }) {
		return asked.None, -1
	}
	return topic, at
}

// staysAsItIs says that something else has not changed: 服务器不变.
var staysAsItIs = pattern.MustCompile(`不变|没变|照旧|不动|没动|一样|还是那|照样`)
