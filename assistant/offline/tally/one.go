package tally

import (
	"slices"

	"github.com/rongce/rongce/tools/money"
)

// What is said of one entry.

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
	if at >= 0 && r.last.Kind == New && r.entries[at].Amount.Equal(r.last.By) {
		return r.change(Gone, at, r.last.By, money.Amount{})
	}
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
	case r.adding && onlyOf(c, add, amount, weak, entry) && (named < 0 || named == r.at):
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
		if named < 0 && (r.at >= 0 && !r.isGone(r.at) || r.open != nil) {
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

// isGone: the message has taken the entry out.
func (r *reader) isGone(at int) bool {
	return slices.ContainsFunc(r.edit.Changes, func(c Change) bool { return c.At == at && c.Kind == Gone })
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
