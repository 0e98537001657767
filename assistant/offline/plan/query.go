package plan

import (
	"slices"

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

// correctsTotal: one figure of several that were just added up is put right, and
// the sum with it.
func (l *Plan) correctsTotal() bool {
	return l.Memory.Summed && l.Correcting && len(l.Memory.Shown) > 1 && len(l.Gathered) == 1 && l.Gathered[0].Fresh && !l.Gathered[0].Alternatives &&
		slices.Contains(l.Memory.Shown, l.Gathered[0].Topic) && (len(l.Entering()) > 0 || l.Tallied != nil)
}

// totalThenElse asks for the sum of all, and then something of one of them: 合起来多少，另外算力那份归什么局.
var totalThenElse = pattern.MustCompile(`^[^,，。;；?？]{0,6}(?:[合加]起来|一共|总共|合计|总计|加一起|拢共|通共)[^,，。;；?？]{0,8}[,，。;；?？]+(?:另外|还有|顺便|顺带|再问|再说|然后|对了)`)

// query turns what was gathered into queries for the calculators.
func (l *Plan) query(p *Means) {
	l.Individual = (l.Individual || l.Memory.Individual && l.Elliptical) && !reading.AsCompany.MatchString(l.Text)
	l.nowCompany = l.Memory.Individual && reading.AsCompany.MatchString(l.Text)
	l.Memory.Individual = l.Individual
	l.total = l.Want(want.Total) && (len(l.Reading.Sums) == 0 || restStays.MatchString(l.Text)) && l.severalShown() && (len(l.Explicit()) != 1 || plural.MatchString(l.Text) || restStays.MatchString(l.Text) || reading.LeftOut.MatchString(l.Text))
	l.total = l.total || l.Want(want.Total) && len(l.Reading.Sums) == 0 && l.severalShown() && totalThenElse.MatchString(l.Text)
	l.total = l.total || l.dropped && len(l.Memory.Shown) > 0 || l.Want(want.Total) && len(l.Reading.Sums) == 0 && len(l.Memory.Shown) > 1 && l.changes()
	if l.soFar || l.kept != nil || l.bringsAlong() || addsAward.MatchString(l.Masked) && l.Want(want.Total) && len(l.Gathered) == 1 && len(l.Memory.Shown) > 0 || (addUp.MatchString(l.Text) || l.sumAsked()) && l.Want(want.Total, want.Amount) && len(l.Gathered) == 1 && len(l.Memory.Shown) > 0 {
		l.total = true
	}
	if l.total {
		for i := range l.Gathered {
			if g := &l.Gathered[i]; g.Topic != l.gone && (g.Fresh || !slices.Contains(l.Memory.Dropped, g.Topic)) && l.calculates(p, g) && !l.passing(*g) && (g.Fresh || !slices.Contains(l.Memory.Shown, g.Topic)) {
				l.Memory.Show(g.Topic)
				l.Memory.Items[g.Topic] = g.Known()
			}
		}
	}
	if l.correctsTotal() {
		l.total = true
		l.Memory.First(l.Gathered[0].Topic)
		defer l.Memory.Show(l.Gathered[0].Topic) // what is said next is of this one
	}
	l.Memory.Summed = l.total || (l.Want(want.Total) || (theSums.MatchString(l.Text) || reading.InAllNow.MatchString(l.Text)) && !apart.MatchString(l.Text)) && len(l.Gathered) > 1
	if l.total {
		without := l.Explicit()
		if !reading.LeftOut.MatchString(l.Text) || l.dropped || l.Step != sentence.NoStep {
			without = nil
		}
		for _, topic := range l.ofTotal() { // what this message changed is in the memory already
			if slices.Contains(without, reading.About(topic)) {
				continue
			}
			if l.Memory.Either[topic] && len(l.Memory.Items[topic]) > 1 {
				l.Alternatives, l.Undecided = true, true
			}
			for _, it := range l.Memory.All(topic) {
				l.Queries = append(l.Queries, it.Query(sheets.Of(topic).Tool))
			}
		}
		l.Subjects = nil
		for _, topic := range l.ofTotal() {
			l.Subjects = append(l.Subjects, reading.About(topic))
		}
		return
	}
	l.Memory.Held = l.Alternatives && len(l.Gathered) > 1
	for i := range l.Gathered {
		g := &l.Gathered[i]
		if l.aims(p, g) && !l.gap() && !(g.Fresh && (len(l.Entering()) > 0 || counts(g.Items))) || !l.calculates(p, g) {
			continue
		}
		if l.Individual && l.OnlyForEnterprises() && p.Tools.Benefit(sheets.Of(g.Topic).Tool).Enterprise == "" {
			continue // what is said of enterprises stands in no words of this measure to calculate with
		}
		for _, it := range g.Items {
			l.Queries = append(l.Queries, it.Query(sheets.Of(g.Topic).Tool))
		}
		if l.Individual && l.OnlyForEnterprises() {
			for i := range l.Queries {
				l.Queries[i].Individual = true
			}
		}
		l.Alternatives = l.Alternatives || g.Alternatives
		l.Memory.Show(g.Topic)
		if !l.notOwn(g.Topic) && !g.Aside {
			l.Memory.Items[g.Topic] = g.Known()
			if len(g.Stays) < 2 {
				l.Memory.Either[g.Topic] = g.Alternatives && g.Stays == nil
			}
			l.Memory.Work(g.Topic, g.Known(), l.YearOf(g.Used))
		}
	}
}

// counts: people or projects of the applicant's own are told of.
func counts(items []memory.Item) bool {
	return slices.ContainsFunc(items, func(it memory.Item) bool { return len(it.Count) > 0 })
}

// sumAsked: one amount changes or comes along, and the sum of all is asked for.
func (l *Plan) sumAsked() bool {
	if len(l.Sums) != 1 || l.Sums[0].Index < 0 || l.IsWhole(l.Sums[0]) || !reading.TotalAsked.MatchString(l.After(l.Sums[0].Index)) || len(l.Gathered) != 1 {
		return false
	}
	return slices.ContainsFunc(l.Memory.Shown, func(t asked.Topic) bool { return t != l.Gathered[0].Topic })
}

// changes: a condition of something shown before is told: 模型没备案呢，一共多少.
func (l *Plan) changes() bool {
	return slices.ContainsFunc(l.Gathered, func(g reading.Gathered) bool { return g.Fresh && slices.Contains(l.Memory.Shown, g.Topic) })
}

var addUp = pattern.MustCompile(`^[^\pL]*那?(连同|连带|加上|算上)[^。]{2,24}(一起|合计|一共|总共|拢共)|^[^\pL]*(再)?加(上|个)?[^,，。¥]{1,8}(合计|一共|总共)|(两|三|几)(样|项|笔|块|边|个)(一共|加起来|加一起|合计|总共|共|合起来|都算)|(也|都|一起|一并)(算上|加上|算进)|加上(前面|刚才|之前|上面|那)|连(同)?(前面|刚才)|all together`)

var plural = pattern.MustCompile(`(跟|和|与|加上|连)[^,，。¥]{1,8}(那|这)(笔|个|份|项)一(起|块)|[^,，。¥]{1,6}(和|跟|加|与|、|还有)[^,，。¥]{1,8}(一共|合计|加起来|总共|总计)|这(两|几|三|些)|两(个|项|笔|样|条)|三(个|项|笔)|全部|都|几(项|笔)|together|all`)

// OnlyForEnterprises: 企业 is the text's word under 一, 三, 六 and 九.
func (l *Plan) OnlyForEnterprises() bool {
	return len(l.Subjects) > 0 && !slices.ContainsFunc(l.Subjects, func(s memory.Subject) bool {
		sheet := sheets.Of(s.Topic)
		return (sheet == nil || sheet.Tool != "") && !slices.Contains([]int{1, 3, 6, 9}, s.Measure)
	})
}

// calculates tells whether a calculation belongs into the answer.
func (l *Plan) calculates(p *Means, g *reading.Gathered) bool {
	b := p.Tools.Benefit(sheets.Of(g.Topic).Tool)
	if g.Ask != "" && b.Base() == nil {
		return false // 我和几个同事: how many, one has to ask
	}
	if g.Ask != "" || g.Spending && len(g.Items[0].Money) == 0 {
		return !l.NoBase // ends incomplete, which says what to ask
	}
	if l.NoBase && !g.Fresh && b.Base() != nil || l.Instead(g.Topic) {
		return false
	}
	base := b.Base()
	known := base == nil
	for _, it := range g.Items {
		if base != nil {
			_, known = it.Money[base.Name]
		}
	}
	if l.NoBase && base != nil && !known {
		return false
	}
	unmet := slices.ContainsFunc(g.Items, func(it memory.Item) bool { return unmetBy(b, it) })
	asks := reading.Distance.MatchString(l.Text) || l.Want(want.Amount, want.Eligible, want.Total, want.Compare, want.Promise, want.Ceiling, want.Stack) || l.Hypothetical || l.nowCompany || l.Correcting || g.Recounted
	again := l.Want(want.Again) && !l.Want(want.Amount)
	detail := again || !l.Guessed && l.Want(want.After, want.Office, want.Process, want.Phone, want.Tax, want.Words, want.Where, want.Quota, want.Meaning, want.Rate, want.Threshold, want.Province, want.Until, want.Draft, want.Rules)
	switch {
	case g.Fresh && (known || unmet):
		return !(base == nil && !unmet && (detail && !asks || !l.Guessed && l.Want(want.Meaning) && !l.Want(want.Total) && l.Explains(g.Topic)))
	case (l.Want(want.Why) || l.Bend || l.Recalc) && known && base != nil:
		return true
	case base == nil:
		return (asks || l.Elliptical && len(l.Wants) == 0 || l.tellsAlone(g.Topic)) && !(l.Explains(g.Topic) && l.Want(want.Meaning)) && !(l.Want(want.Meaning, want.Process, want.Where, want.Words, want.Office, want.Quota) && !l.Want(want.Total, want.Ceiling) && !paysHowMuch.MatchString(l.Text))
	case known:
		return (asks || l.Elliptical || l.asksNothing() || l.tellsAlone(g.Topic)) && !detail || l.Want(want.Total, want.Compare)
	case unmet:
		return true
	case l.toldInstead() && l.AskedBefore.Tool == b.Tool && l.tellsFact() && !l.Explains(g.Topic):
		return true // what was told instead does not answer what we asked: it is asked for again
	}
	return l.Want(want.Amount) && !detail && !verifies.MatchString(l.Text) && !l.Want(want.Ceiling, want.Target, want.Why) && len(l.Having(sentence.RoleClaim)) == 0
}

// verifies asks whether something said of the text is right: 口径对不对.
var verifies = pattern.MustCompile(`(对不对|对吗|对么|对吧|是这样(吗|么|吧)|没错吧|是不是这样|说法准不准|准不准|靠谱(吗|么|不))[^\pL]*$`)

// paysHowMuch asks for the sum, whatever else is asked with it: 房补多少，分几年给.
var paysHowMuch = pattern.MustCompile(`(补贴|补助|奖励|待遇|奖金)(一共|总共)?(是|有|到底)?多少|(补贴|房补|补助|奖励|奖金|补|奖|拿|领)(到|得)?多少(钱)?([,，。?？]|$)`)

func unmetBy(b *tools.Bound, it memory.Item) bool {
	for _, c := range b.Conditions {
		if v, ok := it.Truth[c.Input.Name]; ok && v != c.Want {
			return true
		}
	}
	return false
}

// bothAlike asks from where on two measures pay the same: 投到多少两边一样多.
var bothAlike = pattern.MustCompile(`(两(边|头|条|种|样|个)|这两|它们)[^,，。]{0,6}(一样|相等|持平|打平|扯平|相同|差不多)|打平|持平|扯平|盈亏平衡|break.?even`)

// breakEven returns the measure with a formula whose result shall reach what
// another measure of the conversation pays, and that amount.
func (p *Means) breakEven(l *Plan) (topic asked.Topic, wish money.Amount, ok bool) {
	if !bothAlike.MatchString(l.Text) || len(l.Sums) > 0 || len(l.Memory.Shown) < 2 {
		return topic, wish, false
	}
	fixed := false
	for _, t := range l.Memory.Shown[len(l.Memory.Shown)-2:] {
		b := p.Tools.Benefit(sheets.Of(t).Tool)
		if b.Base() != nil && b.Shape().Rate > 0 {
			topic = t
			continue
		}
		for _, it := range l.Memory.Items[t] {
			if c, err := p.Tools.Calculate(it.Query(b.Tool)); err == nil && c.Amount != nil && !c.Amount.IsZero() {
				wish, fixed = *c.Amount, true
			}
		}
	}
	return topic, wish, fixed && topic != ""
}

// beyond: what was bought is past the line from which the city pays nothing.
func beyond(shape tools.Shape, base money.Amount) bool {
	return shape.Below != nil && !base.Less(*shape.Below)
}

func nameOf(in *tools.Input) string {
	if in == nil {
		return ""
	}
	return in.Name
}
