package pattern

import (
	"regexp/syntax"
	"slices"
	"unicode"
	"unicode/utf8"
)

const (
	// mostWhole bounds the texts that a part of an expression is spelled out to:
	// beyond it, the words of one of its parts do as well.
	mostWhole = 64
	// mostNeeded bounds a sieve: with more words, it is seldom that none is there.
	mostNeeded = 1024
)

// reach is what is known of the texts that an expression matches.
type reach struct {
	whole []string // all of them; nil where they are too many
	has   []string // each contains one of these; nil where nothing is known
}

// needed are words of which each match contains at least one; nil where there
// are no such words.
func needed(tree *syntax.Regexp) []string {
	r := reachOf(tree)
	return r.needs()
}

// needs prefers the whole texts, which are the longest words there are.
func (r reach) needs() []string {
	if len(r.whole) > 0 && !slices.Contains(r.whole, "") {
		return r.whole
	}
	return r.has
}

func reachOf(re *syntax.Regexp) reach {
	switch re.Op {
	case syntax.OpEmptyMatch, syntax.OpBeginLine, syntax.OpEndLine, syntax.OpBeginText, syntax.OpEndText,
		syntax.OpWordBoundary, syntax.OpNoWordBoundary:
		return reach{whole: []string{""}}
	case syntax.OpLiteral:
		if !plain(re) {
			return reach{}
		}
		return reach{whole: []string{string(re.Rune)}}
	case syntax.OpCharClass:
		return reach{whole: letters(re.Rune)}
	case syntax.OpCapture:
		return reachOf(re.Sub[0])
	case syntax.OpPlus:
		return reach{has: needed(re.Sub[0])}
	case syntax.OpRepeat:
		if re.Min == 0 {
			return reach{}
		}
		return reach{has: needed(re.Sub[0])}
	case syntax.OpQuest:
		if sub := reachOf(re.Sub[0]); sub.whole != nil && len(sub.whole) < mostWhole {
			return reach{whole: append(slices.Clone(sub.whole), "")}
		}
		return reach{}
	case syntax.OpAlternate:
		return either(re.Sub)
	case syntax.OpConcat:
		return sequence(re.Sub)
	}
	return reach{} // OpStar, OpAnyChar, OpNoMatch …
}

// either unites the branches: one of them without known words leaves none.
func either(branches []*syntax.Regexp) reach {
	out := reach{whole: []string{}, has: []string{}}
	for _, b := range branches {
		r := reachOf(b)
		if out.whole != nil && r.whole != nil && len(out.whole)+len(r.whole) <= mostWhole {
			out.whole = append(out.whole, r.whole...)
		} else {
			out.whole = nil
		}
		if n := r.needs(); out.has != nil && n != nil && len(out.has)+len(n) <= mostNeeded {
			out.has = append(out.has, n...)
		} else {
			out.has = nil
		}
	}
	return out
}

// sequence takes the best words of any stretch: those of spelled-out stretches
// are longest.
func sequence(parts []*syntax.Regexp) reach {
	var (
		best  []string
		run   = []string{""}
		whole = true
	)
	offer := func(words []string) {
		if len(words) > 0 && !slices.Contains(words, "") && better(words, best) {
			best = words
		}
	}
	for _, p := range parts {
		r := reachOf(p)
		if r.whole != nil && len(run)*len(r.whole) <= mostWhole {
			run = product(run, r.whole)
			continue
		}
		whole = false
		offer(run)
		offer(r.needs())
		run = []string{""}
		if r.whole != nil {
			run = r.whole
		}
	}
	if whole {
		return reach{whole: run, has: nil}
	}
	offer(run)
	return reach{has: best}
}

// better prefers the words that are found by chance least often: long ones, and
// among those few.
func better(a, b []string) bool {
	if b == nil {
		return true
	}
	shortest := func(words []string) int {
		n := len(words[0])
		for _, w := range words {
			n = min(n, len(w))
		}
		return n
	}
	if x, y := shortest(a), shortest(b); x != y {
		return x > y
	}
	return len(a) < len(b)
}

func product(heads, tails []string) []string {
	out := make([]string, 0, len(heads)*len(tails))
	for _, h := range heads {
		for _, t := range tails {
			out = append(out, h+t)
		}
	}
	return out
}

// plain says that a literal matches itself only: no other case, and not the
// letter that stands for a broken byte.
func plain(re *syntax.Regexp) bool {
	for _, r := range re.Rune {
		if r == utf8.RuneError || re.Flags&syntax.FoldCase != 0 && unicode.SimpleFold(r) != r {
			return false
		}
	}
	return true
}

// letters spells a class out; nil where it has too many.
func letters(ranges []rune) []string {
	var out []string
	for i := 0; i+1 < len(ranges); i += 2 {
		for r := ranges[i]; r <= ranges[i+1]; r++ {
			if r == utf8.RuneError || len(out) == mostWhole {
				return nil
			}
			out = append(out, string(r))
		}
	}
	return out
}
