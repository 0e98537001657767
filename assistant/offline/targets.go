package offline

import (
	"fmt"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
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
			w.say(fmt.Sprintf("**想拿%s，要评上%d个**。", yuan(*aim.wish), aim.count))
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
		case aim.wish != nil:
			w.say(fmt.Sprintf("**想拿%s，%s要到%s**。", yuan(*aim.wish), in.Term, yuan(base)))
		default:
			w.say(fmt.Sprintf("**要拿满%s，%s要到%s**，再多也不增加。", yuan(*c.Amount), in.Term, yuan(base)))
		}
		w.say(steps(c))
	}
}

// howMany aims at an award of which each that is selected brings the same: 想拿150万，
// 要评上几个. false if nobody asks for that.
func (l *plan) howMany(p *Planner, g *gathered) bool {
	b := p.tools.Benefit(sheetOf(g.topic).Tool)
	wishes := append(l.having(roleWish), l.having(roleClaim)...)
	if g.topic != asked.Scenario || len(wishes) == 0 || !howManyOf.MatchString(l.text) {
		return false
	}
	query := func(n int64) tools.Query {
		return tools.Query{Tool: b.Tool, Hypothetical: true, Facts: tools.Facts{Count: map[string]int64{"selected_projects": n}, Truth: map[string]bool{"selected": true}}}
	}
	wish := wishes[0].High
	for n := int64(1); n <= mostCopies; n++ {
		c, err := p.tools.Calculate(query(n))
		if err != nil || c.Amount == nil {
			return false
		}
		if !c.Amount.Less(wish) {
			l.targets = append(l.targets, target{topic: g.topic, wish: &wish, count: n})
			l.queries = append(l.queries, query(n))
			return true
		}
	}
	return false
}

var howManyOf = pattern.MustCompile(`(评上|评|入选|选上|中|要|得)[^,，。]{0,4}(几|多少)个`)

func mustAmount(v any) money.Amount {
	s, _ := v.(string)
	a, _ := money.Parse(s)
	return a
}
