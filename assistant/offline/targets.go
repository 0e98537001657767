package offline

import (
	"fmt"
	"slices"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// target is a what-if that answers "how much for …".
type target struct {
	has   *money.Amount // what is known already, where the gap to a line is asked for
	past  bool          // from the line on nothing is paid
	topic asked.Topic
	wish  *money.Amount    // nil: the most
	floor bool             // to cross the threshold
	count int64            // so many must be selected, where each is paid the same
	over  bool             // the wish is more than is ever paid
	got   bool             // somebody got it already, and asks for what
	now   *money.Amount    // what is there of the base already
	made  bool             // now stands in no message: it was worked out of what was said
	vague bool             // neither does the wish: one million
	alone bool             // no calculation of what is there stands beside it
	had   int64            // so many are selected or trained already
	part  tools.PartOfYear // for which part of the year the base is asked for; 0: the whole
}

// aimed answers how much must be bought or sold.
func (p *Planner) aimed(l *plan, t *assistant.Turn, w *letter) {
	i := 0
	for _, c := range t.Calculations {
		if !c.Hypothetical || i >= len(l.targets) || c.Amount == nil {
			continue
		}
		aim := l.targetAt(i, t)
		i++
		b := p.tools.Benefit(c.Tool)
		if short := awardShort(c); short != "" && l.ofAwardItself() {
			w.say("**" + short + "**。")
		}
		if aim.has != nil {
			w.say(missingTo(aim, c, p.tools.Benefit(c.Tool).Base()))
			if !aim.past {
				w.say(steps(c))
			}
			continue
		}
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
			w.say(fmt.Sprintf("拿不到%s：%s最多是%s，%s到%s就到顶了。", aim.wished("元", "那么多"), b.Name, yuan(*c.Amount), in.Term, yuan(base)))
		case aim.floor:
			w.say(fmt.Sprintf("**%s要达到%s**才有，这时是%s。", in.Term, yuan(base), yuan(*c.Amount)))
		case shape.Below != nil && aim.wish == nil:
			w.say(fmt.Sprintf("**%s越接近%s元补得越多，但不能达到%s元**：买到%s时补%s，达到%s元市里就补0元，改为支持申请省级相关补助。", in.Term, shape.Below.Format(), shape.Below.Format(), yuan(base), yuan(*c.Amount), shape.Below.Format()))
		case shape.Match && aim.wish != nil:
			w.say(fmt.Sprintf("**想拿%s，%s至少要%s**%s：市级配套不超过省级给的数，按什么比例配，文本没有写。", yuan(*aim.wish), in.Term, yuan(base), aim.still(base)))
		case shape.Match:
			w.say(fmt.Sprintf("**%s到%s，市级配套就到顶了**%s，再多也不增加；按什么比例配，文本没有写。", in.Term, yuan(base), aim.still(base)))
		case aim.wish != nil && aim.got:
			w.say(fmt.Sprintf("**补%s，对应的%s是%s**。", yuan(*aim.wish), in.Term, yuan(base)))
		case aim.wish != nil:
			w.say(fmt.Sprintf("**想拿%s，%s要到%s**%s。", yuan(*aim.wish), in.Term, yuan(base), aim.still(base)))
		default:
			w.say(fmt.Sprintf("**要拿满%s，%s要到%s**%s，再多也不增加。", yuan(*c.Amount), in.Term, yuan(base), aim.still(base)))
		}
		w.say(steps(c))
	}
}

// targetAt is the i-th target, with what of its figures stands in no message.
func (l *plan) targetAt(i int, t *assistant.Turn) target {
	aim := l.targets[i]
	aim.made = aim.now != nil && !written(t, *aim.now)
	aim.vague = aim.wish != nil && !written(t, *aim.wish)
	aim.alone = !slices.ContainsFunc(t.Calculations, func(c *tools.Calculation) bool { return !c.Hypothetical && topicOfTool(c.Tool) == aim.topic })
	return aim
}

// wished names the wish, or otherwise says what it is.
func (t target) wished(unit, otherwise string) string {
	if t.vague {
		return otherwise
	}
	return t.wish.Format() + unit
}

// still says how much of the base is missing, where some of it is there.
func (t target) still(base money.Amount) string {
	switch {
	case t.now == nil || t.now.IsZero():
		return ""
	case t.now.Less(base):
		return fmt.Sprintf("，现在是%s，还差%s", yuan(*t.now), yuan(base.Sub(*t.now)))
	}
	if t.made {
		return "，现在的已经够了"
	}
	return fmt.Sprintf("，现在的%s已经够了", yuan(*t.now))
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

// wishedOfAnother: what is wished for stands beside the name of another measure that is
// asked about: 从算力那条拿4万、从模型那条拿9万.
func (l *plan) wishedOfAnother(topic asked.Topic, w sum) bool {
	if len(l.subjects) < 2 || w.index < 0 || backNames[topic] == nil {
		return false
	}
	near := lastPart(l.before(w.index))
	return !backNames[topic].MatchString(near) && slices.ContainsFunc(l.subjects, func(s Subject) bool {
		return s.Topic != topic && backNames[s.Topic] != nil && backNames[s.Topic].MatchString(near)
	})
}

// aim is what the answer goes back from, for the next message; nil if it does not, or from several.
func (l *plan) aim() *Aim {
	if len(l.targets) != 1 || l.even != nil {
		return nil
	}
	t := l.targets[0]
	return &Aim{Topic: t.topic, Wish: t.wish, Line: t.floor}
}

// fromCeiling asks how far it is to the ceiling.
var fromCeiling = pattern.MustCompile(`(?:离|距)(?:离)?[^,，。]{0,6}(?:封顶|上限|顶格|到顶|满)`)

// aims adds the what-ifs that answer "how much for the most" and "how much for so much".
func (l *plan) aims(p *means, g *gathered) bool {
	if l.howMany(p, g) {
		return true
	}
	if l.aimed == nil && l.aimsAtLine(p, g) {
		return true
	}
	if !l.want(wantTarget) || g.alternatives || l.want(wantCompare) && g.fresh && len(l.entering()) > 0 {
		return false
	}
	b := p.tools.Benefit(sheetOf(g.topic).Tool)
	in, shape := b.Base(), b.Shape()
	wishes := append(l.having(roleWish), l.having(roleClaim)...)
	wishes = slices.DeleteFunc(wishes, func(w sum) bool { return l.wishedOfAnother(g.topic, w) })
	has, known := g.items[0].Money[nameOf(in)]
	if l.aimed != nil && l.aimed.Topic == g.topic && l.aimed.Wish != nil {
		wishes = []sum{{Mention: money.Mention{Low: *l.aimed.Wish, High: *l.aimed.Wish}, index: -1}}
	}
	if known && len(wishes) == 0 && distance.MatchString(l.text) && !g.fresh && !l.surelyTarget {
		return false // how far it still is stands in the calculation itself
	}
	if in == nil || shape.Rate == 0 && !shape.Match || g.fresh && len(l.entering()) > 0 && len(wishes) == 0 && !howMuchFor.MatchString(l.text) && !l.surelyTarget {
		return false
	}
	if l.even != nil {
		wishes = []sum{{Mention: money.Mention{Low: *l.even, High: *l.even}, index: -1}}
	}
	aim := &tools.Aim{Part: l.asksPart()}
	if known {
		aim.Has, aim.Paid = has, l.ofAwardItself()
	}
	now := func() *money.Amount {
		if !known {
			return nil
		}
		return &has
	}()
	add := func(t target, base money.Amount) {
		t.topic, t.part = g.topic, aim.Part
		l.targets = append(l.targets, t)
		l.queries = append(l.queries, tools.Query{Tool: b.Tool, Hypothetical: true, Aim: aim, Facts: tools.Facts{Money: map[string]money.Amount{in.Name: base}}})
	}
	most, limited := b.BaseForMost()
	if known && len(wishes) == 0 && limited && shape.Below == nil && !has.Less(most) && !g.fresh && fromCeiling.MatchString(l.masked) {
		return false // that the ceiling is reached stands in the calculation itself
	}
	for _, w := range wishes {
		for _, wish := range []money.Amount{w.Low, w.High} {
			if len(l.targets) > 0 && l.targets[len(l.targets)-1].topic == g.topic && l.targets[len(l.targets)-1].wish != nil && wish.Equal(*l.targets[len(l.targets)-1].wish) {
				continue // no range
			}
			if base, ok := b.BaseFor(wish); ok {
				add(target{wish: &wish, now: now, got: now == nil && w.index >= 0 && alreadyGot.MatchString(l.before(w.index))}, base)
			} else if limited {
				add(target{wish: &wish, over: true}, most)
			}
		}
	}
	if len(wishes) == 0 && aim.Part > 0 && shape.Below != nil && (leastAsked.MatchString(l.masked) || mostAsked.MatchString(l.masked)) {
		if leastAsked.MatchString(l.masked) {
			add(target{floor: true}, *shape.From)
		}
		if mostAsked.MatchString(l.masked) {
			add(target{now: now}, most)
		}
	} else if len(wishes) == 0 {
		if l.atLine && shape.From != nil {
			add(target{floor: true}, *shape.From)
		} else if shape.From != nil && !beyond(shape, has) && (!known || has.Less(*shape.From)) && !fullAmount.MatchString(l.text) {
			add(target{floor: true, now: now}, *shape.From)
		} else if limited {
			add(target{now: now}, most)
		}
	}
	return len(l.targets) > 0
}

// alreadyGot: 补了3万，那他买了多少.
var alreadyGot = pattern.MustCompile(`(补|领|拿|奖|返|到手|到账|发)(了|过|到了?)[^,，。¥]{0,4}$`)

// tooMuch tells whether the topic's measure never pays that much.
func (l *plan) tooMuch(t asked.Topic, wish money.Amount) bool {
	sheet := sheetOf(t)
	if sheet == nil || sheet.Tool == "" {
		return false
	}
	switch s := tools.FuzhouAI().Benefit(sheet.Tool).Shape(); {
	case s.Ceiling != nil:
		return s.Ceiling.Less(wish)
	case s.Below != nil:
		return s.Below.Percent(s.Rate).Less(wish)
	}
	return false
}
