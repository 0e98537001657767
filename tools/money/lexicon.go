package money

import "strings"

// lexicon is a list of words, found by their first rune (or, for looking back, by their last).
type lexicon map[rune][]entry

// entry is one word of a lexicon. What comes after it may decide whether it is that word at all.
type entry struct {
	word []rune
	next string // the runes of a condition on the sign after the word
	not  bool   // the sign must not be one of next (else: must be one)
	tag  string
}

// add reads a list of words, separated by spaces (a space within a word is written _). "平!台均" is 平 unless 台 or 均
// follows; "只?鸡鸭" is 只 only where 鸡 or 鸭 follows. Every word carries the tag.
func (l lexicon) add(tag, list string, last bool) lexicon {
	for _, w := range strings.Fields(list) {
		e := entry{tag: tag}
		if i := strings.IndexAny(w, "!?"); i > 0 {
			e.not, e.next, w = w[i] == '!', w[i+1:], w[:i]
		}
		e.word = []rune(strings.ReplaceAll(w, "_", " "))
		key := e.word[0]
		if last {
			key = e.word[len(e.word)-1]
		}
		l[key] = append(l[key], e)
	}
	return l
}

// words lists words to be looked for at a place.
func words(tag, list string) lexicon { return lexicon{}.words(tag, list) }

// suffixes lists words to be looked for just before a place.
func suffixes(tag, list string) lexicon { return lexicon{}.suffixes(tag, list) }

func (l lexicon) words(tag, list string) lexicon    { return l.add(tag, list, false) }
func (l lexicon) suffixes(tag, list string) lexicon { return l.add(tag, list, true) }

// match returns the longest word that begins at p, and the place after it; nil if there is none.
func (l lexicon) match(t *text, p int) (*entry, int) {
	var best *entry
	list := l[t.at(p)]
	for i := range list {
		e := &list[i]
		if (best == nil || len(e.word) > len(best.word)) && e.standsAt(t, p) {
			best = e
		}
	}
	if best == nil {
		return nil, p
	}
	return best, p + len(best.word)
}

// before returns the longest word that ends just before p, and the place where it begins; nil if there is none.
func (l lexicon) before(t *text, p int) (*entry, int) {
	var best *entry
	list := l[t.at(p-1)]
	for i := range list {
		e := &list[i]
		if (best == nil || len(e.word) > len(best.word)) && e.standsAt(t, p-len(e.word)) {
			best = e
		}
	}
	if best == nil {
		return nil, p
	}
	return best, p - len(best.word)
}

// has reports whether a word begins at p.
func (l lexicon) has(t *text, p int) bool {
	e, _ := l.match(t, p)
	return e != nil
}

// standsAt reports whether the word stands at p, and its condition holds.
func (e *entry) standsAt(t *text, p int) bool {
	if p < 0 {
		return false
	}
	for i, r := range e.word {
		if t.at(p+i) != r {
			return false
		}
	}
	end := p + len(e.word)
	if isLetter(e.word[0]) && isLetter(t.at(p-1)) || isLetter(e.word[len(e.word)-1]) && isLetter(t.at(end)) {
		return false // part of a longer Latin word
	}
	return e.next == "" || strings.ContainsRune(e.next, t.at(end)) != e.not
}
