package tally

import (
	"slices"
	"strings"

	"github.com/rongce/rongce/tools/money"
)

// What is said of several entries at once, or of one by another.

// ofOther gives an entry so much of another: 下半年只有上半年的一半.
func (r *reader) ofOther(refs []token, by token) bool {
	at, other := r.entryOf(refs[0]), r.entryOf(refs[1])
	if at < 0 || other < 0 || at == other {
		return false
	}
	r.at = at
	now := r.entries[other].Amount.Times(by.of.Num).Quotient(by.of.Den)
	if !r.change(Set, at, now, now) {
		return false
	}
	said := by.said
	if len(r.entries[other].Names) > 0 {
		said = r.entries[other].Names[0] + "的" + strings.TrimPrefix(said, "的")
	}
	r.edit.Changes[len(r.edit.Changes)-1].Said = said
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
		case t.kind == amount && waiting >= 0 && t.unit != r.entries[waiting].Unit:
			return false
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
	if a < 0 || b < 0 || a == b || r.entries[a].Unit != r.entries[b].Unit {
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
