package plan

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/memory"
	"github.com/rongce/rongce/assistant/offline/reading"
	"github.com/rongce/rongce/assistant/offline/sentence"
	"github.com/rongce/rongce/assistant/offline/tally"
	"github.com/rongce/rongce/assistant/offline/want"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// wholeCalled is what the whole is called in words that mean a sum elsewhere.
var wholeCalled = pattern.MustCompile(`(?:算力)?(?:采购|合同|总)*(?:总额|总金额|总价|合同额|采购额|合同金额|采购金额)`)

// cameUp keeps the order in which the topics with a calculation were told of.
func (l *Plan) cameUp() {
	m := &l.Memory
	m.Order = slices.DeleteFunc(m.Order, func(t asked.Topic) bool { return !slices.Contains(m.Shown, t) })
	fresh := slices.DeleteFunc(slices.Clone(m.Shown), func(t asked.Topic) bool { return slices.Contains(m.Order, t) })
	slices.SortStableFunc(fresh, func(a, b asked.Topic) int { return l.saidAt(a) - l.saidAt(b) })
	m.Order = append(m.Order, fresh...)
}

// saidAt is where the message speaks of a topic first.
func (l *Plan) saidAt(t asked.Topic) int {
	if i := slices.IndexFunc(l.Mentions, func(m sentence.Mention) bool { return m.Topic == t }); i >= 0 {
		return l.Mentions[i].At
	}
	return len(l.Masked)
}

// toldAs keeps the words in which the amounts of a topic were told, by which they may be called: 验布那套.
func (l *Plan) toldAs(t asked.Topic, sums []reading.Sum) {
	words := ""
	for _, s := range sums {
		words += l.Before(s.Index) + "，"
	}
	if len(l.Subjects) == 1 && len(sums) <= 1 {
		words = l.Masked
	}
	if l.Memory.ToldAs == nil {
		l.Memory.ToldAs = map[asked.Topic]string{}
	}
	if said := []rune(strings.ToLower(words)); len(said) > 0 && len(said) <= mostToldAs {
		l.Memory.ToldAs[t] += "，" + string(said)
	}
	if said := []rune(l.Memory.ToldAs[t]); len(said) > mostToldAs {
		l.Memory.ToldAs[t] = string(said[len(said)-mostToldAs:])
	}
}

// mostToldAs is how many characters of it are kept: a story of more is told in words that are others' too.
const mostToldAs = 200

// editsSeveral reads the message as an edit of several amounts of the last topic, or of all that the talk has worked out;
// where the last topic has one amount alone, 第一项 and 投资 are of the talk.
func (l *Plan) editsSeveral(p *Means) bool {
	items := l.Memory.Items[l.Memory.LastTopic()]
	switch one := len(items) == 1 && len(items[0].Parts) == 0; {
	case l.editsMonths(p), l.editsPieces(p), l.editsPartBeside(p), one && l.editsTalk(p):
		l.Memory.LastEdit = nil
	case l.editsTally(p), !one && l.editsTalk(p):
	default:
		return false
	}
	l.Memory.Aim = nil // 差多少够线 … 那就再买5000块的，一起算
	return true
}

// editsTalk reads the message as an edit of what the talk has worked out of several measures; false if it is none.
func (l *Plan) editsTalk(p *Means) bool {
	entries, at := l.Memory.Accounts()
	if len(entries) == 0 || len(entries) == 1 && entries[0].Unit == tally.Yuan || l.Fraud && onPaper.MatchString(l.Masked) || !l.editsSurely() {
		return false
	}
	if slices.ContainsFunc(l.Sums, func(s reading.Sum) bool { return s.Period != sentence.PerYear }) {
		return false // 算力改成每月3万
	}
	said, ok := l.saidOf(entries)
	if !ok || measureSaid.MatchString(l.Masked) || len(entries) == 1 && len(said.Amounts) == 0 {
		return false // 第一条 is a measure, and no first thing
	}
	edit, ok := tally.Read(entries, said, nil)
	if !ok || len(edit.Changes) == 0 || edit.Back || slices.ContainsFunc(edit.Changes, func(c tally.Change) bool { return c.Kind == tally.New }) {
		return false
	}
	if notCertified.MatchString(l.Masked) && slices.ContainsFunc(edit.Changes, func(c tally.Change) bool { return c.Kind == tally.Gone || c.Now.IsZero() }) {
		return false // 场景没评上的话: a condition that is not met, and its verdict is told
	}
	if len(edit.Changes) > 1 && edit.Changes[0].Kind == tally.Scale && !reading.AllOf.MatchString(l.Masked) {
		return false // 减半呢 is of the last
	}
	var after []reading.Tallied
	for i, c := range edit.Changes {
		a := at[c.At]
		known := l.Memory.Items[a.Topic]
		if j := slices.IndexFunc(after, func(t reading.Tallied) bool { return t.Topic == a.Topic }); j >= 0 {
			known = after[j].Items // the fee, after the whole
			after = slices.Delete(after, j, j+1)
		}
		items := l.inAccount(a, known, edit.Changes[i], edit.Supposed)
		if items == nil {
			return false
		}
		after = append(after, reading.Tallied{Topic: a.Topic, Items: items})
	}
	l.settleAccounts(p, after, edit)
	return true
}

// notCertified tells of a condition that was not met.
var notCertified = pattern.MustCompile(`没(?:有)?(?:评上|入选|选上|考过|拿到|拿证|取证|通过|过)|备案|落选|被刷|过期|失效`)

// measureSaid names a measure by its number.
var measureSaid = pattern.MustCompile(`第\s*[一二三四五六七八九1-9]\s*[条點点]|措施\s*[一二三四五六七八九1-9]`)

// onPaper names a paper; an amount that is put differently there is no edit of what was told.
var onPaper = pattern.MustCompile(`票|合同|协议|账|帐|单据|凭证|材料|证明|报告|流水`)

// saidOf is the message with its amounts, and its people and projects where the talk counts them; false if an
// amount is no plain one.
func (l *Plan) saidOf(entries []tally.Entry) (tally.Message, bool) {
	said := tally.Message{Masked: l.Masked}
	for _, m := range l.Amounts {
		if m.Currency != "CNY" || !m.Low.Equal(m.High) || m.Bare && m.High.Less(sentence.PlainYuan) {
			return said, false
		}
		said.Amounts, said.Units = append(said.Amounts, m.High), append(said.Units, tally.Yuan)
	}
	if slices.ContainsFunc(entries, func(e tally.Entry) bool { return e.Unit == tally.Yuan && slices.Equal(e.Names, memory.WholeNames) }) {
		said.Masked = wholeCalled.ReplaceAllString(said.Masked, memory.WholeNames[0])
	}
	said.Masked = whosePeople.ReplaceAllString(said.Masked, "$1")
	said.Masked = peopleNumber.ReplaceAllString(said.Masked, "${1}${2}人，")
	for _, unit := range []tally.Unit{tally.People, tally.Projects} { // always in this order: 3个 may be either
		if slices.ContainsFunc(entries, func(e tally.Entry) bool { return e.Unit == unit }) {
			said = counting(said, unit, countedAs[unit])
		}
	}
	return said, true
}

// countedAs is how people and projects are counted.
var countedAs = map[tally.Unit]*pattern.Pattern{
	tally.People:   pattern.MustCompile(`(?:^|[^第那这每后前哪\d¥])(\d{1,4}|[一二两三四五六七八九十]{1,3})\s*(?:个|名|位)?(?:人|员工|工人|名|位|个(?:$|[^\p{Han}]|[呢吧啊了的是拿没证有算才不没过考]))`),
	tally.Projects: pattern.MustCompile(`(?:^|[^第那这每后前哪\d¥])(\d{1,2}|[一二两三四五六七八九十]{1,3})\s*(?:个|项)(?:$|[^月季年数钱人])`),
}

// whosePeople stands before more people: 二车间还有6个有证的.
var whosePeople = pattern.MustCompile(`(?:[一二三四五六七八九1-9]号?)?(?:车间|部门|分公司|厂区|班组|科室|门店|分厂|仓库|分店)(?:里|那边|的)?((?:还|又|另外?|也)(?:有|多了|多出)?\s*(?:\d{1,4}|[一二两三四五六七八九十]{1,3})(?:个|名|位|人))`)

// peopleNumber counts people without a word for them: 人数是13.
var peopleNumber = pattern.MustCompile(`(人数(?:其实|应该|实际)?(?:是|为|有|改成|改为|变成|到)?)\s*(\d{1,4}|[一二两三四五六七八九十]{1,3})(?:$|[^\d.万元块千%人个名位一二两三四五六七八九十])`)

// counting masks each count as an amount of its unit.
func counting(said tally.Message, unit tally.Unit, counted *pattern.Pattern) tally.Message {
	out := tally.Message{}
	from, n := 0, 0
	keep := func(text string) {
		for range strings.Count(text, "¥") {
			out.Amounts, out.Units = append(out.Amounts, said.Amounts[n]), append(out.Units, said.Units[n])
			n++
		}
		out.Masked += text
	}
	for _, m := range counted.FindAllStringSubmatchIndex(said.Masked, -1) {
		v := sentence.Small(said.Masked[m[2]:m[3]])
		if v <= 0 || m[2] < from {
			continue
		}
		keep(said.Masked[from:m[2]])
		out.Masked += "¥"
		out.Amounts, out.Units = append(out.Amounts, money.Yuan(v)), append(out.Units, unit)
		from = m[3]
		if unitWord := countWord.FindString(said.Masked[from:]); unitWord != "" {
			from += len(unitWord)
		}
	}
	keep(said.Masked[from:])
	return out
}

// countWord stands behind a count.
var countWord = pattern.MustCompile(`^\s*(?:个|名|位|项)?(?:人|员工|工人)?`)

// inAccount is what is known of a topic after a change to one of its amounts; nil if that makes no sense: a
// service fee above the whole. It is empty where nothing is left.
func (l *Plan) inAccount(a memory.Column, known []memory.Item, c tally.Change, supposed bool) []memory.Item {
	if c.Now.IsZero() && a.Input != string(sentence.RoleFee) {
		return []memory.Item{}
	}
	if a.Unit != tally.Yuan {
		n, whole := c.Now.Int64()
		if !whole {
			return nil
		}
		items := memory.Copies(known)
		items[0].Count[a.Input], items[0].Assumptions = n, nil
		items[0].Trained = min(items[0].Trained, 1) * n
		return items
	}
	if _, apart := known[0].Money[string(sentence.RoleFee)]; apart {
		items := memory.Copies(known)
		items[0].Money[a.Input], items[0].Assumptions = c.Now, nil
		if items[0].Money[string(sentence.RoleTotal)].Less(items[0].Money[string(sentence.RoleFee)]) {
			return nil
		}
		return items
	}
	c.At = 0
	items := memory.Copies(known)
	items[0].Parts, items[0].Off = nil, nil // the parts of the amount before
	return applied(items, a.Input, tally.Edit{Changes: []tally.Change{c}, Supposed: supposed})
}

// settleAccounts asks for what the changed measures come to, or for the sum of all where it is asked for, was just
// told wrongly, or one of them is gone.
func (l *Plan) settleAccounts(p *Means, after []reading.Tallied, edit tally.Edit) {
	before := l.Memory.Known()
	total := edit.Total || sumsUp.MatchString(l.Text) || l.Want(want.Total) || reading.InAllNow.MatchString(l.Text) || theSums.MatchString(l.Text)
	raw, correcting := l.Raw, l.Correcting
	var changed []memory.Subject
	for _, t := range after {
		if changed = append(changed, reading.About(t.Topic)); len(t.Items) > 0 {
			continue
		}
		l.Memory.Drop(t.Topic)
		l.gone, l.dropped = t.Topic, len(l.Memory.Shown) > 0
	}
	asks := "那能补多少"
	switch {
	case l.dropped, total && len(l.Memory.Shown) > 1:
		asks = "那一共能补多少"
	case edit.Supposed:
		asks = "要是这样，那能补多少"
	}
	l.Reading = reading.Read(asks, p.Model)
	l.Raw, l.Correcting, l.Recalled = raw, correcting, changed
	l.Reading.Tallied = slices.DeleteFunc(after, func(t reading.Tallied) bool { return len(t.Items) == 0 })
	l.Memory.Tell(l.Raw, before)
}
