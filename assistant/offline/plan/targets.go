package plan

import (
	"fmt"
	"slices"

	"github.com/rongce/rongce/assistant"
	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/sheets"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools"
	"github.com/rongce/rongce/tools/money"
)

// Target is a what-if that answers "how much for …".
type Target struct {
	Has   *money.Amount // what is known already, where the gap to a line is asked for
	Past  bool          // from the line on nothing is paid
	topic asked.Topic
	Wish  *money.Amount    // nil: the most
	Floor bool             // to cross the threshold
	Count int64            // so many must be selected, where each is paid the same
	Over  bool             // the wish is more than is ever paid
	Got   bool             // somebody got it already, and asks for what
	Now   *money.Amount    // what is there of the base already
	Made  bool             // now stands in no message: it was worked out of what was said
	vague bool             // neither does the wish: one million
	Alone bool             // no calculation of what is there stands beside it
	Had   int64            // so many are selected or trained already
	Part  tools.PartOfYear // for which part of the year the base is asked for; 0: the whole
}

// TargetAt is the i-th target, with what of its figures stands in no message.
func (l *Plan) TargetAt(i int, t *assistant.Turn) Target {
	aim := l.Targets[i]
	aim.Made = aim.Now != nil && !Written(t, *aim.Now)
	aim.vague = aim.Wish != nil && !Written(t, *aim.Wish)
	aim.Alone = !slices.ContainsFunc(t.Calculations, func(c *tools.Calculation) bool { return !c.Hypothetical && sheets.TopicOf(c.Tool) == aim.topic })
	return aim
}

// Wished names the wish, or otherwise says what it is.
func (t Target) Wished(unit, otherwise string) string {
	if t.vague {
		return otherwise
	}
	return t.Wish.Format() + unit
}

// Still says how much of the base is missing, where some of it is there.
func (t Target) Still(base money.Amount) string {
	switch {
	case t.Now == nil || t.Now.IsZero():
		return ""
	case t.Now.Less(base):
		return fmt.Sprintf("，现在是%s，还差%s", Yuan(*t.Now), Yuan(base.Sub(*t.Now)))
	}
	if t.Made {
		return "，现在的已经够了"
	}
	return fmt.Sprintf("，现在的%s已经够了", Yuan(*t.Now))
}

// Counted says how many must be selected or trained.
func (t Target) Counted() string {
	c := paidEach[t.topic]
	if t.Over {
		return fmt.Sprintf("拿不到%s元：全市每年最多%d个，全评上才到下面这个数。", t.Wish.Format(), t.Count)
	}
	said := fmt.Sprintf("**想拿%s，%s%d%s**", Yuan(*t.Wish), c.verb, t.Count, c.unit)
	if t.topic == asked.Training {
		said += "：这是按每人都拿到最高的3000元算的，实际每人多少由责任单位按规定定"
	}
	return said + "。"
}

// wishedOfAnother: what is wished for stands beside the name of another measure that is
// asked about: 从算力那条拿4万、从模型那条拿9万.
func (l *Plan) wishedOfAnother(topic asked.Topic, w reading.Sum) bool {
	if len(l.Subjects) < 2 || w.Index < 0 || backNames[topic] == nil {
		return false
	}
	near := sentence.LastPart(l.Before(w.Index))
	return !backNames[topic].MatchString(near) && slices.ContainsFunc(l.Subjects, func(s memory.Subject) bool {
		return s.Topic != topic && backNames[s.Topic] != nil && backNames[s.Topic].MatchString(near)
	})
}

// aim is what the answer goes back from, for the next message; nil if it does not, or from several.
func (l *Plan) aim() *memory.Aim {
	if len(l.Targets) != 1 || l.even != nil {
		return nil
	}
	t := l.Targets[0]
	return &memory.Aim{Topic: t.topic, Wish: t.Wish, Line: t.Floor}
}

// fromCeiling asks how far it is to the ceiling.
var fromCeiling = pattern.MustCompile(`(?:离|距)(?:离)?[^,，。]{0,6}(?:封顶|上限|顶格|到顶|满)`)

// aims adds the what-ifs that answer "how much for the most" and "how much for so much".
func (l *Plan) aims(p *Means, g *reading.Gathered) bool {
	if l.howMany(p, g) {
		return true
	}
	if l.aimed == nil && l.aimsAtLine(p, g) {
		return true
	}
	if !l.Want(want.Target) || g.Alternatives || l.Want(want.Compare) && g.Fresh && len(l.Entering()) > 0 {
		return false
	}
	b := p.Tools.Benefit(sheets.Of(g.Topic).Tool)
	in, shape := b.Base(), b.Shape()
	wishes := append(l.Having(sentence.RoleWish), l.Having(sentence.RoleClaim)...)
	wishes = slices.DeleteFunc(wishes, func(w reading.Sum) bool { return l.wishedOfAnother(g.Topic, w) })
	has, known := g.Items[0].Money[nameOf(in)]
	if l.aimed != nil && l.aimed.Topic == g.Topic && l.aimed.Wish != nil {
		wishes = []reading.Sum{{Mention: money.Mention{Low: *l.aimed.Wish, High: *l.aimed.Wish}, Index: -1}}
	}
	if known && len(wishes) == 0 && reading.Distance.MatchString(l.Text) && !g.Fresh && !l.SurelyTarget {
		return false // how far it still is stands in the calculation itself
	}
	if in == nil || shape.Rate == 0 && !shape.Match || g.Fresh && len(l.Entering()) > 0 && len(wishes) == 0 && !howMuchFor.MatchString(l.Text) && !l.SurelyTarget {
		return false
	}
	if l.even != nil {
		wishes = []reading.Sum{{Mention: money.Mention{Low: *l.even, High: *l.even}, Index: -1}}
	}
	aim := &tools.Aim{Part: l.AsksPart()}
	if known {
		aim.Has, aim.Paid = has, l.OfAwardItself()
	}
	now := func() *money.Amount {
		if !known {
			return nil
		}
		return &has
	}()
	add := func(t Target, base money.Amount) {
		t.topic, t.Part = g.Topic, aim.Part
		l.Targets = append(l.Targets, t)
		l.Queries = append(l.Queries, tools.Query{Tool: b.Tool, Hypothetical: true, Aim: aim, Facts: tools.Facts{Money: map[string]money.Amount{in.Name: base}}})
	}
	most, limited := b.BaseForMost()
	if known && len(wishes) == 0 && limited && shape.Below == nil && !has.Less(most) && !g.Fresh && fromCeiling.MatchString(l.Masked) {
		return false // that the ceiling is reached stands in the calculation itself
	}
	for _, w := range wishes {
		for _, wish := range []money.Amount{w.Low, w.High} {
			if len(l.Targets) > 0 && l.Targets[len(l.Targets)-1].topic == g.Topic && l.Targets[len(l.Targets)-1].Wish != nil && wish.Equal(*l.Targets[len(l.Targets)-1].Wish) {
				continue // no range
			}
			if base, ok := b.BaseFor(wish); ok {
				add(Target{Wish: &wish, Now: now, Got: now == nil && w.Index >= 0 && reading.AlreadyGot.MatchString(l.Before(w.Index))}, base)
			} else if limited {
				add(Target{Wish: &wish, Over: true}, most)
			}
		}
	}
	if len(wishes) == 0 && aim.Part > 0 && shape.Below != nil && (leastAsked.MatchString(l.Masked) || mostAsked.MatchString(l.Masked)) {
		if leastAsked.MatchString(l.Masked) {
			add(Target{Floor: true}, *shape.From)
		}
		if mostAsked.MatchString(l.Masked) {
			add(Target{Now: now}, most)
		}
	} else if len(wishes) == 0 {
		if l.atLine && shape.From != nil {
			add(Target{Floor: true}, *shape.From)
		} else if shape.From != nil && !beyond(shape, has) && (!known || has.Less(*shape.From)) && !reading.FullAmount.MatchString(l.Text) {
			add(Target{Floor: true, Now: now}, *shape.From)
		} else if limited {
			add(Target{Now: now}, most)
		}
	}
	return len(l.Targets) > 0
}

var (
	// leastAsked and mostAsked ask, at a line, for the least or for the most.
	leastAsked = pattern.MustCompile(`最少|最低|至少|起码|下限|不(?:少|低|小)于|及格|底线|最慳|最省|起步|多少起|几起|门槛|够(?:得着|着|到|5|五|线)|minimum|at least|lowest|least`)
	mostAsked  = pattern.MustCompile(`最多|最大|最高|至多|顶多|顶天|上限|不(?:超|破|碰|逾|越|满|到|过)|别(?:超|破|过)|(?:不能|不可|不得)(?:大于|高于|超)|以内|限额|最宽|封顶|出界|出格|掉出|超线|保住|留在|maximum|at most|highest|stay (?:below|under|within)`)
	// howMuchFor asks for a base even where one was stated.
	howMuchFor = pattern.MustCompile(`(还|再)(得|要|需|差|缺|多)[^,，。¥]{0,6}(多少|几)|多少才|到多少|(买|花|投|卖|做)多少|how much (must|should|do)`)
)

// tooMuch tells whether the topic's measure never pays that much.
func (l *Plan) tooMuch(t asked.Topic, wish money.Amount) bool {
	sheet := sheets.Of(t)
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
