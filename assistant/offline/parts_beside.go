package offline

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/assistant/offline/tally"
	"github.com/rongce/rongce/knowledge/asked"
	"github.com/rongce/rongce/knowledge/pattern"
)

// Amounts of one measure told in parts beside those of another: 模型花了20万，算力上半年3万，下半年4万. The parts come to one
// amount each measure, as they would if it stood alone (told_in_parts.go).

// fewestBeside is how many amounts such a message has at least: two parts, and one of something else.
const fewestBeside = 3

var (
	// ofElse names what else money may be of, without parts.
	ofElse = pattern.MustCompile(`省[级里厅]?[^,，。;；]{0,8}[奖补批给拨]|奖补|培训|证书|拿证|场景|光模块|交换机|芯片|ai服务器|人才|b类|(?:概念验证|平台)[^,，。;；]{0,6}认定|认定[^,，。;；]{0,6}(?:概念验证|平台)`)
	// otherwiseTold may change what the parts are.
	otherwiseTold = pattern.MustCompile(`每|月均|季均|[没未]|不算|不计|不是|退|取消|作废|其中|里面|如果|假如|要是|还是|或者?|改[^造]|换|错|比|去年|前年|明年|后年|来年|次年|%|成$`)
	// eachAsked asks of each measure, not of each part.
	eachAsked   = pattern.MustCompile(`分别|各自|各`)
	clauseBreak = pattern.MustCompile(`[,，。;；!！?？\n]`)
)

// ofOneTopic is a piece of a message, from the clause that names what its money is for to the next that names another.
type ofOneTopic struct {
	from, to int // bytes of the masked text
	topic    asked.Topic
}

// byTopics cuts the masked text where another thing is named; nil if a clause names two.
func (s *sentence) byTopics() (pieces []ofOneTopic) {
	from := 0
	for from < len(s.masked) {
		to := len(s.masked)
		if at := clauseBreak.FindStringIndex(s.masked[from:]); at != nil {
			to = from + at[1]
		}
		clause := s.masked[from:to]
		topic, other := oneThingIn(clause), ofElse.MatchString(clause)
		switch n := len(pieces); {
		case topic != asked.None && other:
			return nil
		case n == 0 || other || topic != asked.None && topic != pieces[n-1].topic:
			pieces = append(pieces, ofOneTopic{from, to, topic})
		default:
			pieces[n-1].to = to
		}
		from = to
	}
	return pieces
}

// takesPartsBeside makes the parts of each measure what it is paid by.
func (r *Reading) takesPartsBeside() {
	if r.parts != nil || len(r.amounts) < fewestBeside || otherwiseTold.MatchString(r.masked) {
		return
	}
	withMoney, first := 0, 0
	parts, names := map[asked.Topic][]int{}, map[int]string{}
	for _, piece := range r.byTopics() {
		n := strings.Count(r.masked[piece.from:piece.to], string(mask))
		if n > 0 {
			withMoney++
		}
		if list := newSentence(eachAsked.ReplaceAllString(r.unmasked(piece.from, piece.to), "")).parts; n > 1 && list != nil && list.of == piece.topic {
			for i := first; i < first+n; i++ {
				parts[piece.topic] = append(parts[piece.topic], i)
				if len(list.names) == n {
					names[i] = list.names[i-first]
				}
			}
		}
		first += n
	}
	if withMoney < 2 {
		return
	}
	if len(parts) > 0 {
		r.beside, r.besideNames = parts, names
	}
	for topic, indices := range parts {
		for _, i := range indices {
			r.sums[i].role, r.sums[i].found, r.sums[i].sure, r.sums[i].more, r.sums[i].period = mainRole[topic], mainRole[topic], sureRole, false, perYear
		}
	}
}

// partBesideOf is the measure to whose sum an amount belongs, None if it is no such part.
func (r *Reading) partBesideOf(s sum) asked.Topic {
	for topic, indices := range r.beside {
		if slices.Contains(indices, s.index) {
			return topic
		}
	}
	return asked.None
}

// isBeside: an amount is such a part.
func (r *Reading) isBeside(s sum) bool { return r.partBesideOf(s) != asked.None }

// partsBeside are the parts of one measure's sum, where those of another stand beside them; nil if there are none.
func (r *Reading) partsBeside(topic asked.Topic) (parts []sum) {
	for _, s := range r.sums {
		if slices.Contains(r.beside[topic], s.index) {
			parts = append(parts, s)
		}
	}
	return parts
}

// editsPartBeside reads the message as an edit of a part of one measure's sum, called by its name, where the talk was of
// another measure last: 模型首付10万、尾款20万，算力8万 … 尾款其实是15万. false if it is none.
func (l *plan) editsPartBeside(p *means) bool {
	if l.fraud || !l.editsSurely() {
		return false
	}
	for _, topic := range l.memory.Order {
		items, name := l.memory.Items[topic], string(mainRole[topic])
		if len(l.memory.Order) < 2 || len(items) != 1 || len(items[0].Parts) < 2 || ranged(items) || !l.callsPart(items[0]) ||
			slices.ContainsFunc(l.namedTopics(), func(t asked.Topic) bool { return t != topic }) {
			continue
		}
		entries := entriesOf(items, name)
		said, ok := l.saidOf(entries)
		if entries == nil || !ok || slices.ContainsFunc(l.sums, func(s sum) bool { return s.period != perYear && s.period != periodOfEntries(entries) }) {
			return false
		}
		edit, ok := tally.Read(entries, said, nil)
		if !ok {
			edit, ok = tally.Named(entries, said)
		}
		if !ok || edit.Alone || edit.Back || len(edit.Changes) == 0 || slices.ContainsFunc(edit.Changes, func(c tally.Change) bool { return c.Kind == tally.New }) {
			return false
		}
		l.settleAccounts(p, []tallied{{topic: topic, items: applied(copies(items), name, edit)}}, edit)
		return true
	}
	return false
}

// callsPart: the message calls one of the parts by its name.
func (l *plan) callsPart(it Item) bool {
	return slices.ContainsFunc(it.Parts, func(p Part) bool {
		return slices.ContainsFunc(namesSaid(append([]string{p.Label}, inOtherNames(p.Label)...)...), func(n string) bool { return strings.Contains(l.masked, n) })
	})
}
