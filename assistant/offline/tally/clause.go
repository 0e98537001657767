package tally

import (
	"iter"
	"slices"

	"github.com/rongce/rongce/tools/money"
)

// What one clause says.

// clauses are the tokens between the marks.
func clauses(tokens []token) iter.Seq[clause] {
	return func(yield func(clause) bool) {
		from := 0
		for i := 0; i <= len(tokens); i++ {
			if i < len(tokens) && tokens[i].kind != mark {
				continue
			}
			if i > from && !yield(clause(tokens[from:i])) {
				return
			}
			from = i + 1
		}
	}
}

type clause []token

func (c clause) has(k kind) bool {
	return slices.ContainsFunc(c, func(t token) bool { return t.kind == k })
}

func (c clause) count(k kind) int { return len(c.all(k)) }

// all are the tokens of a kind.
func (c clause) all(k kind) []token {
	return slices.DeleteFunc(slices.Clone(c), func(t token) bool { return t.kind != k })
}

// clause reads one clause; false if it says something that is no edit.
func (r *reader) clause(c clause) bool {
	r.edit.Supposed = r.edit.Supposed || c.has(supposing)
	among := c.has(inside)
	c = slices.DeleteFunc(slices.Clone(c), func(t token) bool {
		return t.kind == filler || t.kind == supposing || t.kind == asking || t.kind == inside
	})
	if len(c) == 0 {
		return true
	}
	if c.has(total) && c.count(amount) > 0 {
		return false // another sum in all is no entry's
	}
	all := c.has(total)
	if c = slices.DeleteFunc(c, func(t token) bool { return t.kind == total }); len(c) == 0 {
		return true
	}
	if all && len(c) == 1 && c[0].several {
		return len(r.edit.Changes) > 0 // 剩下那两款合起来多少
	}
	refs, amounts := c.all(entry), c.all(amount)
	if done, ok := r.apart(c, refs, amounts, among); done {
		return ok
	}
	if c.has(only) {
		return r.none(c, refs, amounts)
	}
	if i := slices.IndexFunc(refs, func(t token) bool { return t.group != nil }); i >= 0 {
		return r.group(c, refs, amounts)
	}
	if c.has(alike) {
		return r.alike(c, refs, amounts)
	}
	switch {
	case c.has(swapped):
		return r.swap(refs, amounts)
	case len(amounts) > 2 || len(refs) > 1 && len(amounts) != 0:
		return r.pairs(c)
	case len(refs) == 2 && len(amounts) == 0 && c.count(scale) == 1 && c.has(weak) && onlyOf(c, entry, weak, scale):
		return r.ofOther(refs, c.all(scale)[0])
	case len(refs) > 1:
		return r.each(c, refs)
	}
	at := -1
	if len(refs) == 1 {
		if at = r.entryOf(refs[0]); at < 0 {
			return false
		}
	}
	if len(r.entries) == 1 {
		at = 0
	}
	switch len(amounts) {
	case 0:
		return r.without(c, at)
	case 1:
		return r.withOne(c, at, amounts[0].value)
	}
	return r.withTwo(c, at, amounts[0].value, amounts[1].value)
}

// entryOf is the entry that a token names, −1 if that is not clear.
func (r *reader) entryOf(t token) int {
	switch {
	case t.it && r.at >= 0:
		return r.at
	case t.it:
		return r.before()
	case t.several:
		return -1
	case t.other && r.at >= 0 && len(r.entries) == 2:
		return 1 - r.at
	case t.other:
		return -1
	}
	return t.at
}

// before is the entry that the message before changed, −1 if there is none.
func (r *reader) before() int {
	if r.last == nil || r.last.At >= len(r.entries) {
		return -1
	}
	return r.last.At
}

// takeBack undoes what the message before did: +70万, then 这70万撤回; 要是再让2万, then 没谈成.
func (r *reader) takeBack() bool {
	at := r.before()
	if at < 0 || r.last.Kind != Add && r.last.Kind != Sub || !r.entries[at].Amount.Equal(r.last.Now) {
		return false
	}
	r.edit.Back = true
	return r.change(Set, at, r.last.Was, r.last.Was)
}

// without reads a clause without an amount: 华为云取消了, 大的那笔减半, 前面那个记错了.
func (r *reader) without(c clause, at int) bool {
	if at < 0 && r.at >= 0 {
		at = r.at
	}
	switch {
	case c.has(keeps):
		r.kept = r.kept || at >= 0 && len(r.entries) > 1
		return !c.has(gone) && !c.has(scale)
	case !c.has(entry) && len(r.done) == 0 && onlyOf(c, gone, undone, points) && (c.has(gone) || c.has(undone)):
		return r.takeBack()
	case c.has(undone):
		return len(r.done) > 0 && len(c) == 1 // 没谈成，不让
	case r.open != nil && at >= 0 && onlyOf(c, entry, weak, strong): // 漏了一张2万的，是阿里云的
		by := *r.open
		r.open = nil
		return r.put(Add, at, by)
	case at >= 0 && c.has(strong) && onlyOf(c, entry, strong, weak) && len(r.done) > 0 && !r.done[at] && !slices.ContainsFunc(r.edit.Changes, func(c Change) bool { return c.Kind != Gone }):
		return true // 甲家退了，只剩乙家
	case at < 0 && onlyOf(c, scale) && len(c) == 1 && len(r.done) == 0: // 下浮20%: all of it
		for i := range r.entries {
			r.scale(i, c[0])
		}
		return true
	case at < 0 && onlyOf(c, wrong, strong, not):
		r.wrong = true
		return true
	case c.has(add) && onlyOf(c, add, entry, points) && slices.ContainsFunc(r.edit.Changes, func(c Change) bool { return c.Kind == Add }):
		return true // 第三款漏计了200万，补进去
	case c.has(add) && onlyOf(c, add, entry, points): // 漏了11月那张，还有5800
		r.adding = true
		if at >= 0 {
			r.at = at
		}
		return true
	case at < 0:
		return false
	case c.has(scale):
		s := c.all(scale)
		if len(s) != 1 || c.has(gone) || c.has(add) || c.has(sub) {
			return false
		}
		r.at = at
		return r.scale(at, s[0])
	case c.has(gone) || c.has(sub) && c.all(sub)[0].whole:
		if c.has(not) || c.has(wrong) {
			return false
		}
		r.at = at
		return r.change(Gone, at, r.entries[at].Amount, money.Amount{})
	case onlyOf(c, entry, wrong, strong, weak, not):
		if !c.has(wrong) && !c.has(not) && c.has(weak) {
			return false
		}
		r.at, r.wrong = at, r.wrong || c.has(wrong)
		return true
	}
	return false
}

// withOne reads a clause with one amount: 华为云改成4万, 再加2万, 不是3万.
func (r *reader) withOne(c clause, at int, v money.Amount) bool {
	old := r.amountOf(v)
	named := at
	if at < 0 && r.at >= 0 && (c.has(strong) || c.has(weak) || len(c) == 1) {
		at = r.at
	}
	if at < 0 && len(c) > 0 && r.before() >= 0 && r.last.Kind == Set && (r.edit.Supposed || c.has(strong)) && !c.has(add) && !c.has(sub) && old < 0 {
		at = r.before() // 那改成3万呢, after the same entry was changed
	}
	switch {
	case r.adding && onlyOf(c, add, amount, weak) && named < 0 || r.adding && onlyOf(c, add, amount, weak, entry) && named == r.at:
		r.adding = false
		if r.at < 0 {
			r.open = &v
			return true
		}
		return r.put(Add, r.at, v)
	case c.has(scale):
		if old < 0 || named >= 0 && named != old || c.has(add) || c.has(sub) || c.has(gone) {
			return false
		}
		r.at = old
		return r.scale(old, c.all(scale)[0]) // 3万那笔减半
	case (c.has(undone) || c.has(gone) || c.has(sub) && c.all(sub)[0].whole) && r.last != nil && r.last.By.Equal(v) && old < 0 && named < 0:
		return r.takeBack()
	case c.has(undone) && old < 0:
		return false
	case (c.has(gone) || c.has(undone)) && (named < 0 || old == named):
		if old < 0 || c.has(add) {
			return false
		}
		r.at = old
		return r.change(Gone, old, v, money.Amount{})
	case c.has(not):
		if old < 0 || named >= 0 && named != old || c.has(add) || c.has(sub) || c.has(gone) {
			return false
		}
		r.at, r.denied = old, old
		return true
	case c.has(wrong) && old >= 0 && named < 0:
		r.at, r.wrong = old, true
		return true
	case r.denied >= 0:
		if c.has(add) || c.has(sub) || named >= 0 && named != r.denied {
			return false
		}
		at, r.denied = r.denied, -1
		return r.put(Set, at, v)
	case c.changes() || (c.has(strong) || c.has(wrong)) && !c.has(add) && !c.has(sub):
		if at < 0 || c.has(gone) {
			return false
		}
		r.at, r.wrong = at, false
		return r.put(Set, at, v)
	case c.has(add) && c.has(sub):
		return false
	case c.has(add):
		if len(r.entries) == 1 {
			return r.put(Add, 0, v)
		}
		if named < 0 && (r.at >= 0 || r.open != nil) {
			return false // 华为云是3万，再加2万: to which?
		}
		if named < 0 {
			r.open = &v // 漏了一张2万的，是华为云的
			return true
		}
		r.at = named
		return r.put(Add, named, v)
	case c.has(sub) || c.has(gone):
		if named < 0 {
			return false
		}
		r.at = named
		return r.put(Sub, named, v)
	case named >= 0 && old == named && len(c) == 2:
		r.at = named // 阿里云3万那笔: it is only named
		return true
	case old >= 0 && named < 0 && c.has(points):
		r.at = old
		return true
	case at >= 0 && (named >= 0 || r.wrong || c.has(weak) && r.at >= 0 || r.at < 0):
		r.at, r.wrong = at, false
		return r.put(Set, at, v)
	}
	return false
}

// withTwo reads a clause with two amounts, of which one is an entry's: 那个6万的改成3万, 不是2万是3.5万.
func (r *reader) withTwo(c clause, at int, first, second money.Amount) bool {
	if c.has(add) || c.has(gone) || c.has(sub) || c.has(scale) || !c.has(strong) && !c.has(not) && !c.has(weak) && !c.has(wrong) {
		return false
	}
	old, now := r.amountOf(first), second
	if c.has(not) && c.index(not) > c.nth(amount, 0) { // 是3.5万，不是2万, in one breath
		old, now = r.amountOf(second), first
	}
	if old < 0 || at >= 0 && at != old {
		return false
	}
	r.at = old
	return r.put(Set, old, now)
}

// put changes an entry by or to an amount.
func (r *reader) put(kind Kind, at int, v money.Amount) bool {
	if at < 0 || at >= len(r.entries) {
		return false
	}
	was := r.entries[at].Amount
	now := v
	switch kind {
	case Add:
		now = was.Add(v)
	case Sub:
		now = was.Sub(v)
	case Set:
		if v.Equal(was) {
			return false // nothing new: it may be asked whether it is so
		}
	}
	return r.change(kind, at, v, now)
}

// scale multiplies an entry.
func (r *reader) scale(at int, by token) bool {
	was := r.entries[at].Amount
	if !r.change(Scale, at, was, was.Times(by.of.Num).Quotient(by.of.Den)) {
		return false
	}
	last := &r.edit.Changes[len(r.edit.Changes)-1]
	last.Of, last.Said = by.of, by.said
	return true
}

// ofOther gives an entry so much of another: 下半年只有上半年的一半.
func (r *reader) ofOther(refs []token, by token) bool {
	at, other := r.entryOf(refs[0]), r.entryOf(refs[1])
	if at < 0 || other < 0 || at == other {
		return false
	}
	r.at = at
	was := r.entries[at].Amount
	if !r.change(Scale, at, was, r.entries[other].Amount.Times(by.of.Num).Quotient(by.of.Den)) {
		return false
	}
	last := &r.edit.Changes[len(r.edit.Changes)-1]
	last.Of, last.Said, last.Other = by.of, by.said, true
	return true
}

// pairs reads several entries each with its amount, 说反了，天翼云3万、腾讯云4万.
func (r *reader) pairs(c clause) bool {
	if c.has(add) || c.has(sub) || c.has(gone) || c.has(scale) || c.has(not) {
		return false
	}
	waiting := -1
	for _, t := range c {
		switch {
		case t.kind == entry && waiting < 0:
			if waiting = r.entryOf(t); waiting < 0 {
				return false
			}
		case t.kind == amount && waiting >= 0:
			if t.value.Equal(r.entries[waiting].Amount) {
				r.done[waiting] = true // it stays
			} else if !r.put(Set, waiting, t.value) {
				return false
			}
			waiting = -1
		case t.kind == entry || t.kind == amount:
			return false
		}
	}
	return waiting < 0
}

// group changes several entries that stand side by side: 前三季改成30万一季, 7到12月减半.
func (r *reader) group(c clause, refs, amounts []token) bool {
	if len(refs) != 1 || c.has(add) || c.has(sub) || c.has(not) {
		return false
	}
	if c.has(keeps) {
		return onlyOf(c, entry, keeps)
	}
	scales := c.all(scale)
	for _, at := range refs[0].group {
		ok := true
		switch {
		case len(amounts) == 1 && onlyOf(c, entry, amount, strong, weak, wrong):
			ok = r.entries[at].Amount.Equal(amounts[0].value) || r.put(Set, at, amounts[0].value)
		case len(scales) == 1 && len(amounts) == 0 && onlyOf(c, entry, scale, strong, weak):
			ok = r.scale(at, scales[0])
		case c.has(gone) && len(amounts) == 0 && onlyOf(c, entry, gone):
			ok = r.change(Gone, at, r.entries[at].Amount, money.Amount{})
		default:
			return onlyOf(c, entry) // 下半年涨价了，7到12月每月6900
		}
		if !ok {
			return false
		}
	}
	return true
}

// apart reads what a part of an entry was for, 19万里头有2万是培训费, and that it is taken out, 刨掉它; done if the clause
// is of that kind.
func (r *reader) apart(c clause, refs, amounts []token, among bool) (done, ok bool) {
	out := c.has(gone) || c.has(sub)
	if r.part != nil && len(amounts) == 0 && out && onlyOf(c, gone, sub, aside, entry) {
		if at := r.part.at; !r.done[at] {
			return true, r.put(Sub, at, r.part.by)
		}
		return true, true // 不算模型钱，要剔掉
	}
	if !c.has(aside) {
		return false, false
	}
	if !among || len(amounts) == 0 || len(amounts) > 2 || !onlyOf(c, amount, aside, weak, entry, gone, sub) {
		return true, false
	}
	at, by := 0, amounts[len(amounts)-1].value
	switch {
	case len(amounts) == 2:
		at = r.amountOf(amounts[0].value)
	case len(refs) == 1:
		at = r.entryOf(refs[0])
	case len(r.entries) > 1:
		return true, false
	}
	if at < 0 || !by.Less(r.entries[at].Amount) {
		return true, false
	}
	r.at, r.part = at, &partOf{at, by}
	if out {
		return true, r.put(Sub, at, by)
	}
	return true, true
}

// none takes out all entries but those named: 只算华为云; 中间那款拿掉，只算另外两款.
func (r *reader) none(c clause, refs, amounts []token) bool {
	if len(amounts) > 0 || len(refs) == 0 || !onlyOf(c, only, entry, weak) {
		return false
	}
	stays, asks := map[int]bool{}, len(r.done) == 0
	for _, t := range refs {
		if t.several {
			return len(refs) == 1 && len(r.edit.Changes) > 0 // those that are left
		}
		at := r.entryOf(t)
		if at < 0 {
			return false
		}
		stays[at] = true
	}
	for i := range r.entries {
		if !stays[i] && !r.done[i] && !r.change(Gone, i, r.entries[i].Amount, money.Amount{}) {
			return false
		}
	}
	r.edit.Alone = asks && len(r.edit.Changes)+len(stays) == len(r.entries)
	return len(stays) < len(r.entries)
}

// each reads the same of several entries: A和B都减半.
func (r *reader) each(c clause, refs []token) bool {
	for _, t := range refs {
		at := r.entryOf(t)
		own := slices.DeleteFunc(slices.Clone(c), func(o token) bool { return o.kind == entry })
		if at < 0 || !own.has(scale) && !own.has(gone) || !r.without(own, at) {
			return false
		}
	}
	return true
}

// swap changes two amounts for each other; the amounts told behind it are pairs of their own.
func (r *reader) swap(refs, amounts []token) bool {
	if len(amounts) > 0 || len(refs) == 1 || len(r.edit.Changes) > 0 {
		return false
	}
	a, b := 0, 1
	if len(refs) == 2 {
		a, b = r.entryOf(refs[0]), r.entryOf(refs[1])
	} else if len(r.entries) != 2 {
		return false
	}
	if a < 0 || b < 0 || a == b {
		return false
	}
	r.swapping = &[2]int{a, b}
	return true
}

// alike gives an entry what another has: 阿里云跟华为云一样多.
func (r *reader) alike(c clause, refs, amounts []token) bool {
	if len(amounts) > 0 || len(refs) == 0 || len(refs) > 2 || c.has(not) || c.has(gone) || c.has(add) || c.has(sub) || c.has(scale) {
		return false
	}
	from, to := r.at, r.entryOf(refs[0])
	if len(refs) == 2 {
		from, to = to, r.entryOf(refs[1])
	}
	if from < 0 || to < 0 || from == to || r.entries[from].Amount.Equal(r.entries[to].Amount) {
		return false
	}
	r.at = from
	return r.put(Set, from, r.entries[to].Amount)
}

// amountOf is the one entry that has an amount, −1 if there is none, or not one alone.
func (r *reader) amountOf(v money.Amount) int {
	at := -1
	for i, e := range r.entries {
		if e.Amount.Equal(v) {
			if at >= 0 {
				return -1
			}
			at = i
		}
	}
	return at
}

// changes: a word puts another amount in the place of the old one, whatever else stands there.
func (c clause) changes() bool {
	return slices.ContainsFunc(c, func(t token) bool { return t.kind == strong && !t.adverb })
}

// onlyOf: the clause has tokens of these kinds alone.
func onlyOf(c clause, kinds ...kind) bool {
	return !slices.ContainsFunc(c, func(t token) bool { return !slices.Contains(kinds, t.kind) })
}

// index is where the first token of a kind stands; nth is where the nth does.
func (c clause) index(k kind) int { return c.nth(k, 0) }

func (c clause) nth(k kind, n int) int {
	for i, t := range c {
		if t.kind == k {
			if n == 0 {
				return i
			}
			n--
		}
	}
	return -1
}
