package offline

import (
	"fmt"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/tools/money"
)

// aimed answers how much must be bought or sold.
func (p *Planner) aimed(l *plan, t *assistant.Turn, w *letter) {
	i := 0
	for _, c := range t.Calculations {
		if !c.Hypothetical || i >= len(l.targets) || c.Amount == nil {
			continue
		}
		aim := l.targets[i]
		i++
		b := p.tools.Benefit(c.Tool)
		in := b.Base()
		base := mustAmount(c.Inputs[in.Name])
		shape := b.Shape()
		switch {
		case aim.over:
			w.say(fmt.Sprintf("拿不到%s元：%s最多是%s，%s到%s就到顶了。", aim.wish.Format(), b.Name, yuan(*c.Amount), in.Term, yuan(base)))
		case aim.floor:
			w.say(fmt.Sprintf("**%s要达到%s**才有，这时是%s。", in.Term, yuan(base), yuan(*c.Amount)))
		case shape.Below != nil && aim.wish == nil:
			w.say(fmt.Sprintf("**%s越接近%s元补得越多，但不能达到%s元**：买到%s时补%s，达到%s元市里就补0元，改为支持申请省级相关补助。", in.Term, shape.Below.Format(), shape.Below.Format(), yuan(base), yuan(*c.Amount), shape.Below.Format()))
		case aim.wish != nil:
			w.say(fmt.Sprintf("**想拿%s，%s要到%s**。", yuan(*aim.wish), in.Term, yuan(base)))
		default:
			w.say(fmt.Sprintf("**要拿满%s，%s要到%s**，再多也不增加。", yuan(*c.Amount), in.Term, yuan(base)))
		}
		w.say(steps(c))
	}
}

func mustAmount(v any) money.Amount {
	s, _ := v.(string)
	a, _ := money.Parse(s)
	return a
}
