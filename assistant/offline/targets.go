package offline

import (
	"fmt"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/offline/plan"
	"github.com/rongce/rongce/tools/money"
)

// aimed answers how much must be bought or sold.
func (p *Planner) aimed(l *plan.Plan, t *assistant.Turn, w *plan.Letter) {
	i := 0
	for _, c := range t.Calculations {
		if !c.Hypothetical || i >= len(l.Targets) || c.Amount == nil {
			continue
		}
		aim := l.TargetAt(i, t)
		i++
		b := p.Tools.Benefit(c.Tool)
		if short := awardShort(c); short != "" && l.OfAwardItself() {
			w.Say("**" + short + "**。")
		}
		if aim.Has != nil {
			w.Say(missingTo(aim, c, p.Tools.Benefit(c.Tool).Base()))
			if !aim.Past {
				w.Say(plan.Steps(c))
			}
			continue
		}
		if aim.Count > 0 {
			w.Say(aim.Counted())
			w.Say(plan.Steps(c))
			continue
		}
		in := b.Base()
		base := mustAmount(c.Inputs[in.Name])
		shape := b.Shape()
		switch {
		case aim.Over:
			w.Say(fmt.Sprintf("拿不到%s：%s最多是%s，%s到%s就到顶了。", aim.Wished("元", "那么多"), b.Name, plan.Yuan(*c.Amount), in.Term, plan.Yuan(base)))
		case aim.Floor:
			w.Say(fmt.Sprintf("**%s要达到%s**才有，这时是%s。", in.Term, plan.Yuan(base), plan.Yuan(*c.Amount)))
		case shape.Below != nil && aim.Wish == nil:
			w.Say(fmt.Sprintf("**%s越接近%s元补得越多，但不能达到%s元**：买到%s时补%s，达到%s元市里就补0元，改为支持申请省级相关补助。", in.Term, shape.Below.Format(), shape.Below.Format(), plan.Yuan(base), plan.Yuan(*c.Amount), shape.Below.Format()))
		case shape.Match && aim.Wish != nil:
			w.Say(fmt.Sprintf("**想拿%s，%s至少要%s**%s：市级配套不超过省级给的数，按什么比例配，文本没有写。", plan.Yuan(*aim.Wish), in.Term, plan.Yuan(base), aim.Still(base)))
		case shape.Match:
			w.Say(fmt.Sprintf("**%s到%s，市级配套就到顶了**%s，再多也不增加；按什么比例配，文本没有写。", in.Term, plan.Yuan(base), aim.Still(base)))
		case aim.Wish != nil && aim.Got:
			w.Say(fmt.Sprintf("**补%s，对应的%s是%s**。", plan.Yuan(*aim.Wish), in.Term, plan.Yuan(base)))
		case aim.Wish != nil:
			w.Say(fmt.Sprintf("**想拿%s，%s要到%s**%s。", plan.Yuan(*aim.Wish), in.Term, plan.Yuan(base), aim.Still(base)))
		default:
			w.Say(fmt.Sprintf("**要拿满%s，%s要到%s**%s，再多也不增加。", plan.Yuan(*c.Amount), in.Term, plan.Yuan(base), aim.Still(base)))
		}
		w.Say(plan.Steps(c))
	}
}

func mustAmount(v any) money.Amount {
	s, _ := v.(string)
	a, _ := money.Parse(s)
	return a
}
