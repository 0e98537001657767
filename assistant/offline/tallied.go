package offline

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/tally"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
	"github.com/rongce/rongce/tools/money"
)

// Several amounts that belong together are a tally (package tally); a message that edits it changes one or
// some of them, and the others stay: 华为云那笔其实是4万6, 大的那笔减半, 两个弄反了.

// LastEdit is the one entry that the last message changed, by which the next may go on: 那改成3万呢.
type LastEdit struct {
	Topic asked.Topic `json:"topic"`
	At    int         `json:"at"`
}

// tallied is what is known of a topic after a message that edits its tally.
type tallied struct {
	topic asked.Topic
	items []Item
}

// editsTally reads the message as an edit of what was told of several amounts of the last topic; false if it is
// none. What it comes to is asked for in its place.
func (l *plan) editsTally(p *Planner) bool {
	last := l.memory.LastEdit
	l.memory.LastEdit = nil
	topic := l.memory.lastTopic()
	items, name := l.memory.Items[topic], string(mainRole[topic])
	entries := entriesOf(items, name)
	if entries == nil || l.memory.Either[topic] || name == "" || l.english || l.fraud {
		return false
	}
	said := tally.Message{Masked: l.masked}
	for _, m := range l.amounts {
		if m.Currency != "CNY" || !m.Low.Equal(m.High) {
			return false
		}
		said.Amounts = append(said.Amounts, m.High)
	}
	at := -1
	if last != nil && last.Topic == topic && last.At < len(entries) {
		at = last.At
	}
	edit, ok := tally.Read(entries, said, at)
	if !ok || len(entries) == 1 && !(scaledAlone(edit) && (topic != asked.Product || !oneMoreOf.MatchString(l.masked))) || !slices.ContainsFunc(edit.Changes, func(c tally.Change) bool { return c.Kind != tally.New }) {
		return false
	}
	if len(items) > 1 && len(edit.Changes) == len(items) && edit.Changes[0].Kind == tally.Scale && !allOf.MatchString(l.masked) {
		return false // of several products it is asked which
	}
	asks := "那能补多少"
	if edit.Supposed || likeSupposed.MatchString(l.masked) {
		asks = "要是这样，那能补多少"
	}
	l.Reading = read(asks, p.model)
	l.Reading.tallied = &tallied{topic, applied(items, name, edit)}
	if len(edit.Changes) == 1 && edit.Changes[0].Kind != tally.Gone {
		l.memory.LastEdit = &LastEdit{topic, edit.Changes[0].At}
	}
	return true
}

// likeSupposed asks what it would be, and does not say that it is so.
var likeSupposed = pattern.MustCompile(`呢[^\pL]*$`)

// scaledAlone: the one amount is multiplied; how else it may move, the words of steps and standings tell.
func scaledAlone(edit tally.Edit) bool {
	return len(edit.Changes) == 1 && edit.Changes[0].Kind == tally.Scale
}

// oneMoreOf tells of another product, which has a ceiling of its own.
var oneMoreOf = pattern.MustCompile(`再来`)

// entriesOf are the entries of the tally of a topic: the parts of its one item, or its items; nil if it has
// none, or one of them is no plain amount.
func entriesOf(items []Item, name string) []tally.Entry {
	var out []tally.Entry
	switch {
	case len(items) == 1 && len(items[0].Parts) == 0 && len(items[0].Money) == 1 && len(items[0].Low) == 0 && items[0].Rate == nil && items[0].Unit == nil && items[0].Of == nil:
		out = append(out, tally.Entry{Amount: items[0].Money[name]})
	case len(items) == 1 && len(items[0].Parts) > 1 && len(items[0].Money) == 1:
		var all money.Amount
		for _, p := range items[0].Parts {
			if !p.Low.Equal(p.High) {
				return nil
			}
			all = all.Add(p.High)
			out = append(out, tally.Entry{Names: namesSaid(p.Label), Amount: p.High})
		}
		if !all.Equal(items[0].Money[name]) {
			return nil
		}
	case len(items) > 1:
		for _, it := range items {
			v, ok := it.Money[name]
			if !ok || has(it.Low, name) || len(it.Money) > 1 || it.Rate != nil || it.Of != nil {
				return nil
			}
			out = append(out, tally.Entry{Names: namesSaid(it.names()...), Amount: v})
		}
	}
	return out
}

// namesSaid are names without those that are empty.
func namesSaid(names ...string) []string {
	return slices.DeleteFunc(slices.Clone(names), func(n string) bool { return n == "" })
}

// applied is what is known after an edit.
func applied(items []Item, name string, edit tally.Edit) []Item {
	after := copies(items)
	if len(items) > 1 {
		return appliedToEach(after, name, edit)
	}
	it := &after[0]
	if len(it.Parts) == 0 {
		c := edit.Changes[0]
		it.put(name, yearly{low: c.Now, high: c.Now})
		it.Assumptions = []string{changeSaid(c, "原来的"+c.Was.Format()+"元")}
		return after
	}
	var how []string
	var off []Part
	for _, c := range edit.Changes {
		if c.Kind == tally.New {
			it.Parts = append(it.Parts, Part{Low: c.Now, High: c.Now})
			how = append(how, "再加"+c.Now.Format()+"元")
			continue
		}
		part := &it.Parts[c.At]
		if c.Kind == tally.Gone {
			off = append(off, *part)
		}
		how = append(how, changeSaid(c, part.called()))
		part.Low, part.High, part.Moved = c.Now, c.Now, c.Kind != tally.Set && c.Kind != tally.Gone
	}
	if len(off) > 0 {
		it.Parts = slices.DeleteFunc(it.Parts, func(p Part) bool { return p.High.IsZero() })
	}
	it.sumParts(name)
	it.Off = off
	if len(it.Parts) > 1 {
		how = append(how, "几笔加起来按"+it.Money[name].Format()+"元计算")
	}
	it.Assumptions = []string{strings.Join(how, "，")}
	return after
}

// appliedToEach edits several things, each of which is calculated for itself.
func appliedToEach(after []Item, name string, edit tally.Edit) []Item {
	gone := map[int]bool{}
	for _, c := range edit.Changes {
		switch c.Kind {
		case tally.Gone:
			gone[c.At] = true
		case tally.New:
			it := inherit(after[:1])
			it.put(name, yearly{low: c.Now, high: c.Now})
			after = append(after, it)
		default:
			it := &after[c.At]
			it.Assumptions = nil
			var how []string
			if c.Kind != tally.Set {
				how = []string{changeSaid(c, "原来的"+c.Was.Format()+"元")}
			}
			it.put(name, yearly{low: c.Now, high: c.Now, assumptions: how})
		}
	}
	var out []Item
	for i, it := range after {
		if !gone[i] {
			out = append(out, it)
		}
	}
	return out
}

// changeSaid says what happened to an entry: 阿里云的30,000元改按46,000元.
func changeSaid(c tally.Change, was string) string {
	switch c.Kind {
	case tally.Add:
		return was + "再加" + c.By.Format() + "元"
	case tally.Sub:
		return was + "减去" + c.By.Format() + "元"
	case tally.Gone:
		return "去掉" + was
	case tally.Scale:
		return was + timesSaid(c)
	}
	return was + "改按" + c.Now.Format() + "元"
}

// timesSaid says by what an amount is multiplied: 的一半, × 2, and else as the message has it: 打八折.
func timesSaid(c tally.Change) string {
	switch c.Of {
	case tally.Ratio{Num: 1, Den: 2}:
		return "的一半"
	case tally.Ratio{Num: 2, Den: 1}:
		return " × 2"
	}
	return c.Said
}
