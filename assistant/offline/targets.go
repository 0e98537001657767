package offline

import (
	"fmt"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/knowledge/asked"
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
		if aim.count > 0 {
			w.say(aim.counted())
			w.say(steps(c))
			continue
		}
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
		case shape.Match && aim.wish != nil:
			w.say(fmt.Sprintf("**想拿%s，%s至少要%s**：市级配套不超过省级给的数，按什么比例配，文本没有写。", yuan(*aim.wish), in.Term, yuan(base)))
		case shape.Match:
			w.say(fmt.Sprintf("**%s到%s，市级配套就到顶了**，再多也不增加；按什么比例配，文本没有写。", in.Term, yuan(base)))
		case aim.wish != nil && aim.got:
			w.say(fmt.Sprintf("**补%s，对应的%s是%s**。", yuan(*aim.wish), in.Term, yuan(base)))
		case aim.wish != nil:
			w.say(fmt.Sprintf("**想拿%s，%s要到%s**。", yuan(*aim.wish), in.Term, yuan(base)))
		default:
			w.say(fmt.Sprintf("**要拿满%s，%s要到%s**，再多也不增加。", yuan(*c.Amount), in.Term, yuan(base)))
		}
		w.say(steps(c))
	}
}

// counted says how many must be selected or trained.
func (t target) counted() string {
	c := paidEach[t.topic]
	if t.over {
		return fmt.Sprintf("拿不到%s元：全市每年最多%d个，全评上才到下面这个数。", t.wish.Format(), t.count)
	}
	said := fmt.Sprintf("**想拿%s，%s%d%s**", yuan(*t.wish), c.verb, t.count, c.unit)
	if t.topic == asked.Training {
		said += "：这是按每人都拿到最高的3000元算的，实际每人多少由责任单位按规定定"
	}
	return said + "。"
}

func mustAmount(v any) money.Amount {
	s, _ := v.(string)
	a, _ := money.Parse(s)
	return a
}
