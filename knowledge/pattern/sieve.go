package pattern

import (
	"math/bits"
	"regexp"
	"regexp/syntax"
	"slices"
	"strings"
	"sync"
)

const (
	// mostBranches is how many bits a set of branches has.
	mostBranches = 64
	// longEnough is the number of bytes from which an alternation is tried by its
	// branches: a shorter one is as fast in one go.
	longEnough = 100
	// mostSubsets bounds the memory for expressions of several branches; with
	// those kept, the whole is the slower way to the same.
	mostSubsets = 8
)

// branches is a set of alternatives of an expression, a bit each.
type branches uint64

// sieve tells by the words of a text which branches of an expression can match
// somewhere in it.
type sieve struct {
	words   map[rune][]word         // by first letters
	letters filter                  // those of words
	always  branches                // any text may match these
	tries   []func() *regexp.Regexp // the branches; none where the expression is tried whole

	mu      sync.Mutex
	subsets map[branches]*regexp.Regexp
}

// word is one of those of which any match of the branches contains one.
type word struct {
	text     string
	branches branches
}

// filter says at once of most letters that they begin no word.
type filter [8]uint64

func (f *filter) add(letter rune)      { f[letter>>6&7] |= 1 << (letter & 63) }
func (f *filter) has(letter rune) bool { return f[letter>>6&7]&(1<<(letter&63)) != 0 }

// newSieve reads it off a valid expression.
func newSieve(expression string) *sieve {
	s := &sieve{words: map[rune][]word{}}
	tree, err := syntax.Parse(expression, syntax.Perl)
	if err != nil {
		s.always = 1 // regexp.MustCompile has spoken
		return s
	}
	var parts []string
	if tree.Op == syntax.OpAlternate && len(expression) >= longEnough {
		parts = alternatives(expression)
	}
	if len(parts) < 2 {
		s.add(1, tree)
		return s
	}
	s.subsets = map[branches]*regexp.Regexp{}
	for i, part := range dealt(parts) {
		tree, err := syntax.Parse(part, syntax.Perl)
		if err != nil {
			panic("pattern: " + part + " is no part of " + expression + ": " + err.Error())
		}
		s.add(1<<i, tree)
		s.tries = append(s.tries, sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(part) }))
	}
	return s
}

// dealt are alternatives in their order, in no more groups than there are bits.
func dealt(alternatives []string) []string {
	size := (len(alternatives) + mostBranches - 1) / mostBranches
	if size == 1 {
		return alternatives
	}
	var out []string
	for group := range slices.Chunk(alternatives, size) {
		out = append(out, strings.Join(group, "|"))
	}
	return out
}

func (s *sieve) add(bit branches, part *syntax.Regexp) {
	needs := needed(part)
	if needs == nil {
		s.always |= bit
	}
	for _, w := range needs {
		for _, first := range w {
			s.letters.add(first)
			s.words[first] = append(s.words[first], word{w, bit})
			break
		}
	}
}

// lets are the branches that can match something in the text.
func (s *sieve) lets(text string) branches {
	out := s.always
	if len(s.words) == 0 {
		return out
	}
	whole := len(s.tries) == 0
	for i, letter := range text {
		if !s.letters.has(letter) {
			continue
		}
		for _, w := range s.words[letter] {
			if out&w.branches == 0 && strings.HasPrefix(text[i:], w.text) {
				if out |= w.branches; whole {
					return out
				}
			}
		}
	}
	return out
}

// match says whether the expression matches anything.
func (s *sieve) match(whole *regexp.Regexp, text string) bool {
	left := s.lets(text)
	if len(s.tries) == 0 {
		return left != 0 && whole.MatchString(text)
	}
	for ; left != 0; left &= left - 1 {
		if s.try(left).MatchString(text) {
			return true
		}
	}
	return false
}

// only is an expression that finds in the text what the whole one finds, made of
// those branches that can match; nil where none can.
func (s *sieve) only(whole *regexp.Regexp, text string) *regexp.Regexp {
	left := s.lets(text)
	switch n := bits.OnesCount64(uint64(left)); {
	case n == 0:
		return nil
	case len(s.tries) == 0 || n == len(s.tries):
		return whole
	case n == 1:
		return s.try(left)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	re, ok := s.subsets[left]
	if !ok {
		if len(s.subsets) == mostSubsets {
			return whole
		}
		re = regexp.MustCompile(s.joined(left))
		s.subsets[left] = re
	}
	return re
}

// joined is the alternation of the branches that are left, in their order.
func (s *sieve) joined(left branches) string {
	var out []string
	for ; left != 0; left &= left - 1 {
		out = append(out, s.tries[bits.TrailingZeros64(uint64(left))]().String())
	}
	return strings.Join(out, "|")
}

// try is the first of the branches.
func (s *sieve) try(left branches) *regexp.Regexp {
	return s.tries[bits.TrailingZeros64(uint64(left))]()
}
