// Package tally edits what was told of several amounts that belong together, as an officer keeps
// them on a slip of paper: 阿里云3万, 华为云4万; then 华为云那笔其实是4万6, 大的那笔减半, 两个弄反了.
//
// A message is an edit if the whole of it reads as one: which entry, what happens to it, and by how much, in any
// order that people use, with nothing left over that might say something else. Whatever has a word beside these
// is no edit to this package, and is left to those who read more freely.
package tally

import (
	"slices"
	"unicode/utf8"

	"github.com/rongce/rongce/tools/money"
)

// Entry is one of several amounts: what was paid to one supplier, what one product sold.
type Entry struct {
	Names  []string     // what it may be called, lower case: 阿里云, 上半年
	Amount money.Amount // yuan, or how many there are
	Unit   Unit         // of Amount
	Told   string       // in what words it was told, lower case; by those that no other was told in it may be called, too
}

// Unit is what an amount counts.
type Unit int

// What is counted: money, people with a certificate, projects.
const (
	Yuan Unit = iota
	People
	Projects
)

// Message is what was said: its text with each amount as one ¥, and the amounts in their order.
type Message struct {
	Masked  string
	Amounts []money.Amount
	Units   []Unit // of each amount; nil if all are yuan
}

// unit is what the i-th amount counts.
func (m Message) unit(i int) Unit {
	if i < len(m.Units) {
		return m.Units[i]
	}
	return Yuan
}

// Kind is what happens to an entry.
type Kind int

// What may happen to an entry.
const (
	Set   Kind = iota // another amount takes the place of its own
	Add               // more comes to it
	Sub               // some of it goes
	Gone              // it does not count
	Scale             // it is halved, doubled, cut by a fifth
	New               // another entry beside those that are there
)

// Change is what happens to one entry.
type Change struct {
	Kind Kind
	At   int          // of the entry; how many there were, for a new one
	By   money.Amount // what comes or goes
	Was  money.Amount
	Now  money.Amount
	Of   Ratio  // by what it is multiplied, of a Scale
	Said string // … or what it is now, where the message gives no figure, in its words: 涨两成; 上半年的一半
}

// Ratio is Num/Den: 1/2 for 减半, 8/10 for 打八折.
type Ratio struct{ Num, Den int64 }

// Edit is what a message does to a tally: the changes, one for each entry that it names; none if it only says that one
// stays as it is.
type Edit struct {
	Changes  []Change
	Alone    bool // asks only what some come to alone: 只算华为云; the others stay
	Back     bool // takes back what the message before did: 没谈成
	Total    bool // asks for the sum of all
	Supposed bool // only supposed: 要是华为云减半呢
}

// Read reads a message as an edit of the entries; false if it is none, or does not say of which entry it
// speaks. last is the one change of the message before, nil if it made none, or several: 那改成3万呢 goes on with
// its entry, and 没谈成 takes it back.
func Read(entries []Entry, said Message, last *Change) (Edit, bool) {
	if len(entries) == 0 || utf8.RuneCountInString(said.Masked) > mostOfEdit {
		return Edit{}, false
	}
	tokens, ok := lex(entries, said)
	if !ok {
		return Edit{}, false
	}
	r := reader{entries: entries, at: -1, last: last, denied: -1, done: map[int]bool{}, waits: map[int]bool{}}
	for clause := range clauses(tokens) {
		if !r.clause(clause) {
			return Edit{}, false
		}
	}
	if r.open != nil && !r.change(New, len(entries), *r.open, *r.open) {
		return Edit{}, false
	}
	if s := r.swapping; s != nil && len(r.edit.Changes) == 0 && (!r.put(Set, s[0], entries[s[1]].Amount) || !r.put(Set, s[1], entries[s[0]].Amount)) {
		return Edit{}, false
	}
	if r.kept && len(r.edit.Changes) == 0 && r.denied < 0 && !r.wrong && !r.adding {
		return r.edit, true // 光模块没动，那现在两样拢共
	}
	for at := range r.waits {
		if !r.done[at] {
			return Edit{}, false // 模型那家倒闭了，算力改成7万
		}
	}
	if r.denied >= 0 || r.wrong || r.adding || len(r.edit.Changes) == 0 || slices.ContainsFunc(r.edit.Changes, func(c Change) bool { return c.Now.IsNegative() }) {
		return Edit{}, false // it breaks off, 华为云记错了, or takes more than there is
	}
	return r.edit, true
}

// mostOfEdit is how many characters an edit has at most: who writes more tells more than that.
const mostOfEdit = 80

// reader goes through the clauses of a message.
type reader struct {
	entries  []Entry
	edit     Edit
	at       int           // the entry spoken of, −1 if none was yet
	last     *Change       // what the message before changed
	done     map[int]bool  // entries that have their change
	waits    map[int]bool  // entries named by what is passed over: they are to have theirs
	kept     bool          // something was said to stay as it is
	part     *partOf       // a part of an entry that was for something else
	adding   bool          // something was said to come on top, and not yet how much
	wrong    bool          // something was said to be wrong, and not yet what
	swapping *[2]int       // the two whose amounts were said to be each other's
	denied   int           // the entry whose amount was denied, −1 if none waits for another
	open     *money.Amount // an amount that comes on top, and nobody has said of what yet
}

// partOf is so much of an entry.
type partOf struct {
	at int
	by money.Amount
}

// change records what happens to an entry; false if something else happens to it already.
func (r *reader) change(kind Kind, at int, by, now money.Amount) bool {
	if r.done[at] {
		return slices.ContainsFunc(r.edit.Changes, func(c Change) bool { return c.At == at && (kind == Set || kind == Gone) && c.Now.Equal(now) }) // 多卖了600万，是2650万
	}
	was := money.Amount{}
	if at < len(r.entries) {
		was = r.entries[at].Amount
	}
	r.done[at] = true
	r.edit.Changes = append(r.edit.Changes, Change{Kind: kind, At: at, By: by, Was: was, Now: now, Of: Ratio{1, 1}})
	return true
}
