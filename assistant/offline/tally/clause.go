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
		return t.kind == supposing || t.kind == asking || t.kind == inside
	})
	if len(c) == 0 {
		return true
	}
	if c.has(total) && c.count(amount) > 0 {
		return false // another sum in all is no entry's
	}
	all := c.has(total)
	r.edit.Total = r.edit.Total || all
	if c = slices.DeleteFunc(c, func(t token) bool { return t.kind == total }); len(c) == 0 || all && onlyOf(c, weak) { // 总盘子现在是
		return true
	}
	if all && len(c) == 1 && c[0].several {
		return len(r.edit.Changes) > 0 // 剩下那两款合起来多少
	}
	refs, amounts := c.all(entry), c.all(amount)
	if len(c) == 1 && c[0].only {
		r.at = r.entryOf(c[0])
		r.waits[r.at] = true
		return r.at >= 0
	}
	if at := r.counted(amounts); at >= 0 && len(refs) == 0 {
		refs = []token{{kind: entry, at: at}}
		c = append(clause{refs[0]}, c...) // 去掉两个人: there is one entry of people
	}
	if !r.sameUnits(refs, amounts) {
		return false
	}
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
