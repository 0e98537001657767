package plan

import (
	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// Purchases in two currencies: what was paid in yuan waits for what the other came to.

// keepYuan keeps what was paid in yuan beside another currency, which we ask back about:
// 一笔人民币20万，一笔8000美元.
func (l *Plan) keepYuan(g reading.Gathered, sums []reading.Sum) {
	delete(l.Memory.Yuan, g.Topic)
	if g.Ask == "" || g.Topic == asked.Product || len(sums) < 2 {
		return
	}
	var low, high money.Amount
	abroad := 0
	for _, s := range sums {
		switch {
		case s.Currency != "CNY" && s.Currency != "":
			abroad++
		case s.Period != sentence.PerYear || s.Role == sentence.RoleUnit || s.Role == sentence.RoleFee:
			return
		default:
			low, high = low.Add(s.Low), high.Add(s.High)
		}
	}
	if abroad == 1 && !l.Compares() {
		reading.Set(&l.Memory.Yuan, g.Topic, memory.Figure{Topic: g.Topic, Low: low, High: high})
	}
}

// withYuan adds to what the other currency came to what had been paid in yuan, where
// the message only tells of the former: 美元那笔折下来人民币57600.
func (l *Plan) withYuan(topic asked.Topic, sums []reading.Sum) []reading.Sum {
	had, waits := l.Memory.Yuan[topic]
	if !waits || len(sums) != 1 || sums[0].Currency != "CNY" || sums[0].Period != sentence.PerYear {
		return sums
	}
	near := ""
	if i := sums[0].Index; i >= 0 {
		near = l.Before(i) + "¥" + sentence.FirstPart(l.After(i))
	}
	if !otherCurrency.MatchString(near) || inAllOf.MatchString(near) || sums[0].High.Equal(had.High) {
		return sums
	}
	both := sums[0].Plus(reading.Sum{Mention: money.Mention{Low: had.Low, High: had.High}})
	both.Derived = "人民币付的" + had.High.Format() + "元加上" + sums[0].High.Format() + "元"
	both.Role, both.Found, both.More = sentence.MainRole[topic], sentence.MainRole[topic], false
	return []reading.Sum{both}
}

var (
	// otherCurrency: the amount is what the payment abroad came to.
	otherCurrency = pattern.MustCompile(`美元|美金|港币|港元|欧元|日元|英镑|外币|usd|dollar|那(?:一)?(?:笔|部分|块)|折|汇率|换算|结汇|扣`)
	// inAllOf: it is what both came to.
	inAllOf = pattern.MustCompile(`(?:[一总]共|合计|加起来|合起来|两笔|全部|总额|总数|拢共)[^,，。¥]{0,6}¥`)
)
